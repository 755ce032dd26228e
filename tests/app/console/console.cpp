// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/console/console.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace hearth::testing {

using namespace Qt::StringLiterals;

Answer Console::run(const QStringList &words, const QString &passphrase) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    environment.remove(u"HEARTH_PASSPHRASE"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.remove(u"DISPLAY"_s);
    if (!passphrase.isEmpty())
        environment.insert(u"HEARTH_PASSPHRASE"_s, passphrase);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(HEARTHCTL), words);
    REQUIRE(process.waitForFinished(240'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void Console::write(const QString &name, const QByteArray &text) const
{
    QFile out(file(name));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(text);
}

QByteArray Console::read(const QString &name) const
{
    QFile in(file(name));
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

std::vector<QMap<QString, QString>> jsonRows(const Answer &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.out.toUtf8());
    REQUIRE(document.isArray());
    std::vector<QMap<QString, QString>> rows;
    for (const QJsonValue &value : document.array()) {
        QMap<QString, QString> row;
        const QJsonObject object = value.toObject();
        for (auto cell = object.begin(); cell != object.end(); ++cell)
            row.insert(cell.key(), cell.value().isNull() ? u"null"_s : cell.value().toVariant().toString());
        rows.push_back(row);
    }
    return rows;
}

} // namespace hearth::testing
