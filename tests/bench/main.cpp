// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QTextStream>

using namespace hearth::bench;

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("children"), {}, QStringLiteral("number"), QStringLiteral("84000")});
    parser.addOption({QStringLiteral("rows"), {}, QStringLiteral("number"), QStringLiteral("100000")});
    parser.addOption({QStringLiteral("times"), {}, QStringLiteral("number"), QStringLiteral("3")});
    parser.addOption({QStringLiteral("only"), {}, QStringLiteral("figure")});
    parser.addOption({QStringLiteral("folder"), {}, QStringLiteral("folder")});
    parser.process(application);
    const int children = parser.value(QStringLiteral("children")).toInt();
    const int times = parser.value(QStringLiteral("times")).toInt();

    const QString only = parser.value(QStringLiteral("only"));
    QJsonObject figures;
    const auto measure = [&](const QString &what, auto &&work) {
        if (only.isEmpty() || only == what)
            figures.insert(what, work());
    };
    measure(QStringLiteral("workingdays"), [&] { return timeWorkingDays(children * 15); });
    measure(QStringLiteral("clocks"), [&] { return timeClocks(children, times); });
    measure(QStringLiteral("store"),
            [&] { return timeStore(children, parser.value(QStringLiteral("folder")), times); });
    measure(QStringLiteral("table"), [&] { return timeTable(parser.value(QStringLiteral("rows")).toInt(), times); });
    QTextStream(stdout) << QJsonDocument(figures).toJson();
    return 0;
}
