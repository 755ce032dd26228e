// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/panelpapers.h"
#include "tests/core/documents/documentfixture.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>

namespace hearth::test {

inline const QString privilegedWords =
    QStringLiteral("Threshold crossed on neglect; disclosure of paediatric chronology would jeopardise privilege. "
                   "Counsel recommends abandoning injunctive relief against grandfather. Estoppel foreseeable.");

/// A sitting with two children, one with legal advice on file.
struct PaperSitting : DocumentFixture
{
    PanelPrint print;
    std::vector<PackPaper> papers;

    PaperSitting()
    {
        print.sitting.on = Date(2026, 12, 1);
        print.sitting.venue = QStringLiteral("Room 2");
        print.sitting.chair = QStringLiteral("Hedy Lamarr");
        print.sitting.attendance = {
            {QStringLiteral("Hedy Lamarr"), QStringLiteral("chair"), true, false, {}},
            {QStringLiteral("Ida Rhodes"), QStringLiteral("deputy-chair"), true, false, {}},
            {QStringLiteral("Kay McNulty"), QStringLiteral("court-consultant"), true, true, {}}};
        add(QStringLiteral("one"), PanelItemType::DischargeOfCareOrder,
            child(QStringLiteral("NM-1"), QStringLiteral("Canaria"), QStringLiteral("Testperson")));
        add(QStringLiteral("two"), PanelItemType::LongTermMatch,
            child(QStringLiteral("NM-2"), QStringLiteral("Tenerife"), QStringLiteral("Otherperson")));
        print.matters = {{QStringLiteral("NM-9"),
                          QStringLiteral("Refer to the school"),
                          QStringLiteral("Ada Lovelace"),
                          Date(2026, 11, 20),
                          QStringLiteral("11 days over"),
                          {}}};
        print.advice = {{QStringLiteral("one"), privilegedWords}};
    }
    void add(const QString &key, PanelItemType type, const ChildRecord &record)
    {
        PanelItem item;
        item.key = key;
        item.type = type;
        item.question = QStringLiteral("Is this the right time?");
        item.worker = QStringLiteral("Ada Lovelace");
        item.manager = QStringLiteral("Margaret Hamilton");
        item.starts = QTime(13, 30);
        for (const PanelPaper &paper : papersOf(type)) {
            item.papers.emplace_back();
            item.papers.back().paper = paper;
        }
        print.items.push_back({item, &record});
    }
    /// A paper as a person picks it: made by another program.
    PackPaper paper(const QString &item, const QString &label, const QString &words)
    {
        const QString name = fileName(label + QStringLiteral(".pdf"));
        QPdfWriter writer(name);
        QPainter painter(&writer);
        painter.drawText(QRectF(500, 500, 7000, 4000), Qt::TextWordWrap, words);
        painter.end();
        return {item, label, label, name, false};
    }
};

/// What \a program says when it fails; empty when it does not.
inline QString outcomeOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError());
}

inline QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\w]+"));
    return text.toCaseFolded().split(between, Qt::SkipEmptyParts);
}

inline QByteArray bytesOf(const QString &fileName)
{
    QFile file(fileName);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace hearth::test
