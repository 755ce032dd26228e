// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/panelsheet.h"
#include "core/documents/pdffile.h"
#include "core/documents/pdfmerge.h"
#include "core/documents/words.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace hearth {

namespace {

// So many letters of a privileged sentence in a row (some six words) are no chance; a shorter one counts whole. Letters
// and not words, since a PDF says where each letter stands and not where a word ends.
constexpr qsizetype lettersInARow = 30;
constexpr qsizetype fewestLetters = 12;
// A picked paper has a heading and names that stand in others too.
constexpr qsizetype lettersInARowOfAPaper = 40;

QString letters(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            kept.append(c.toCaseFolded());
    }
    return kept;
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("[.!?;\\n\\x{2028}\\x{2029}]+"));
    return text.split(ends, Qt::SkipEmptyParts);
}

/// Sentences of a picked paper that are long enough to be told from a heading.
QString longSentencesOf(const QString &text)
{
    QStringList sentences = sentencesOf(text);
    sentences.removeIf([](const QString &sentence) { return letters(sentence).size() < lettersInARowOfAPaper; });
    return sentences.join(u'\n');
}

/// Whether so many letters of \a sentence in a row stand in \a found, and not in \a everywhere, which is on every page.
bool isToldIn(const QString &found, const QString &sentence, qsizetype inARow, const QString &everywhere)
{
    if (sentence.size() < inARow)
        return sentence.size() >= fewestLetters && found.contains(sentence) && !everywhere.contains(sentence);
    for (qsizetype i = 0; i + inARow <= sentence.size(); ++i) {
        const QStringView run = QStringView(sentence).mid(i, inARow);
        if (found.contains(run) && !everywhere.contains(run))
            return true;
    }
    return false;
}

void requireUntold(const QString &text, const QStringList &privileged, qsizetype inARow, const QString &everywhere)
{
    const QString found = letters(text);
    const QString boilerplate = letters(everywhere);
    for (const QString &advice : privileged) {
        for (const QString &sentence : sentencesOf(advice)) {
            if (isToldIn(found, letters(sentence), inARow, boilerplate))
                throw DocumentError(
                    Words::tr("Nothing was written: words of the legal advice would have stood in it. Take them out of "
                              "the item or the paper first; a paper of advice need not be picked for this copy.")
                        .toStdString());
        }
    }
}

/// Why it cannot be opened, in words; empty: \a bytes has what it holds.
QString readInto(QByteArray &bytes, const QString &fileName)
{
    QFile file(fileName);
    if (!QFileInfo(fileName).isFile())
        return Words::tr("it is not there any more");
    if (!file.open(QIODevice::ReadOnly))
        return Words::tr("it may not be read");
    bytes = file.readAll();
    return file.error() == QFileDevice::NoError ? QString() : Words::tr("it may not be read");
}

QByteArray bytesOf(const PackPaper &paper, const QString &what)
{
    QByteArray bytes;
    QString why = readInto(bytes, paper.fileName);
    if (why.isEmpty())
        why = whyNotTaken(bytes);
    if (!why.isEmpty())
        throw DocumentError(Words::tr("%1 could not be read: %2.").arg(what, why).toStdString());
    return bytes;
}

/// How a paper is named where something is wrong with it: no name of a child, nor of a file.
QString wordsFor(const PackPaper &paper, int number)
{
    return Words::tr("The paper “%1” of item %2").arg(paper.label).arg(number);
}

/// One child's sheet before its papers.
QByteArray sheetFor(const PanelPrint &print, const PanelPrintItem &each, int number, PanelCopy copy,
                    const Imprint &imprint)
{
    return pdfBytes(Words::tr("Permanence Panel: item"), [&](QPagedPaintDevice &device) {
        PanelItem item = each.item;
        if (copy == PanelCopy::Members) // nor that one is missing, or why it is not needed
            std::erase_if(item.papers, [](const PanelPaperLine &line) { return line.paper.privileged; });
        PanelSheet sheet(device, imprint);
        sheet.flow().leaveOutPageNumbers();
        sheet.putTitle(Words::tr("%1. %2").arg(number).arg(nameAndNumber(*each.child)),
                       Words::tr("%1, %2").arg(labelOf(item.type), panelTitle(print.sitting)), {});
        sheet.putAnswers(
            {{Words::tr("Time"), clockTime(item.starts)},
             {Words::tr("Social worker"), item.worker},
             {Words::tr("Team manager"), item.manager},
             {Words::tr("Service manager"), item.serviceManager},
             {Words::tr("Carer or home"), item.carer},
             {Words::tr("Deferred from"), britishText(item.carriedFrom)},
             {Words::tr("Born"), britishText(each.child->child.born)},
             {Words::tr("Legal status"), Words::inForce(*each.child, SpellKind::LegalStatus, print.sitting.on)},
             {Words::tr("Placement"), Words::inForce(*each.child, SpellKind::Placement, print.sitting.on)}});
        sheet.putWords(Words::tr("What the panel is asked"), item.question);
        sheet.putHeading(Words::tr("Papers"));
        putPapers(sheet, item, copy);
        for (const PanelGap &gap : missingOf(item))
            sheet.putLine(Words::tr("%1 (%2)").arg(gap.what, gap.whose));
        paintPages(sheet.flow(), device);
    });
}

QByteArray coverOf(const PanelPrint &print, PanelCopy copy, const Imprint &imprint)
{
    return pdfBytes(Words::tr("Permanence Panel: pack"), [&](QPagedPaintDevice &device) {
        PanelSheet sheet(device, imprint);
        sheet.flow().leaveOutPageNumbers();
        const QString whose = copy == PanelCopy::Members
                                  ? Words::tr("Copy for members of the panel. It holds no legal advice.")
                                  : Words::tr("Copy for the chair, the lawyer and the administrator. It may hold legal "
                                              "advice: it goes to nobody else.");
        sheet.putTitle(panelTitle(print.sitting), placeAndTime(print.sitting),
                       Words::tr("Private and confidential.") + u' ' + whose);
        putAgenda(sheet, print);
        paintPages(sheet.flow(), device);
    });
}

QByteArray adviceSheet(const PanelPrintItem &each, const QString &text, const Imprint &imprint)
{
    return pdfBytes(Words::tr("Permanence Panel: legal advice"), [&](QPagedPaintDevice &device) {
        PanelSheet sheet(device, imprint);
        sheet.flow().leaveOutPageNumbers();
        sheet.putTitle(Words::tr("Legal advice: %1").arg(nameAndNumber(*each.child)), {},
                       Words::tr("Legally privileged: for the restricted part of the child's file."));
        for (const QString &line : text.split(u'\n'))
            sheet.putLine(line);
        paintPages(sheet.flow(), device);
    });
}

class PackMaker
{
public:
    PackMaker(const PanelPrint &print, PanelCopy copy, const Imprint &imprint)
        : m_print(print), m_copy(copy), m_imprint(imprint)
    {}

    void putCover()
    {
        m_merge.mark({Words::tr("Agenda"), 0, 0});
        m_merge.append(coverOf(m_print, m_copy, m_imprint), Words::tr("The agenda"));
    }

    void putItem(const PanelPrintItem &each, int number, const std::vector<PackPaper> &papers)
    {
        m_merge.mark({Words::tr("%1. %2: %3").arg(number).arg(each.child->child.number, labelOf(each.item.type)),
                      m_merge.pages(), 0});
        m_merge.append(sheetFor(m_print, each, number, m_copy, m_imprint), Words::tr("The sheet of an item"));
        for (const PackPaper &paper : papers) {
            if (paper.item == each.item.key)
                putPaper(paper, number);
        }
        for (const PanelAdvice &advice : m_print.advice) {
            if (advice.item == each.item.key)
                putAdvice(each, advice);
        }
    }

    /// \throws DocumentError where a members' copy holds what is privileged, picked papers of advice included
    void requireNothingPrivilegedIn(const QString &text) const
    {
        QStringList typed;
        for (const PanelAdvice &advice : m_print.advice)
            typed.append(advice.text);
        requireUntold(text, typed, lettersInARow, {});
        if (m_privileged.isEmpty())
            return;
        PanelPrint nothing; // what stands on every page of ours: a paper of advice may have been printed by us too
        nothing.sitting = m_print.sitting;
        QStringList everywhere;
        for (const PdfPageText &page : textOfPdf(coverOf(nothing, m_copy, m_imprint), Words::tr("The agenda")))
            everywhere.append(page.text);
        requireUntold(text, m_privileged, lettersInARowOfAPaper, everywhere.join(u'\n'));
    }

    [[nodiscard]] QByteArray finish()
    {
        return m_merge.finish(Words::tr("Permanence Panel: pack"),
                              Words::tr("Page %1 of %2 · Permanence Panel %3")
                                  .arg(QStringLiteral("%1"), QStringLiteral("%2"), britishText(m_print.sitting.on)));
    }
    [[nodiscard]] const PackReport &report() const { return m_report; }
    [[nodiscard]] PackReport &report() { return m_report; }

private:
    void putPaper(const PackPaper &paper, int number)
    {
        const QString what = wordsFor(paper, number);
        const QByteArray pdf = bytesOf(paper, what);
        if (m_copy == PanelCopy::Members) {
            QStringList pages;
            bool isReadable = true;
            for (const PdfPageText &page : textOfPdf(pdf, what)) {
                pages.append(page.text);
                isReadable = isReadable && page.isReadable;
            }
            if (paper.privileged) {
                m_privileged.append(longSentencesOf(pages.join(u'\n')));
                ++m_report.leftOut;
            }
            if (!isReadable)
                m_report.notRead.append(what);
            if (paper.privileged)
                return;
        }
        m_merge.mark({paper.label, m_merge.pages(), 1});
        m_merge.append(pdf, what);
    }

    void putAdvice(const PanelPrintItem &each, const PanelAdvice &advice)
    {
        if (m_copy == PanelCopy::Members) {
            ++m_report.leftOut;
            return;
        }
        m_merge.mark({Words::tr("Legal advice"), m_merge.pages(), 1});
        m_merge.append(adviceSheet(each, advice.text, m_imprint), Words::tr("The legal advice"));
    }

    const PanelPrint &m_print;
    PanelCopy m_copy;
    const Imprint &m_imprint;
    PdfMerge m_merge;
    QStringList m_privileged;
    PackReport m_report;
};

} // namespace

QString whyNoPaper(const QString &fileName)
{
    QByteArray bytes;
    const QString why = readInto(bytes, fileName);
    return why.isEmpty() ? whyNotTaken(bytes) : why;
}

void requireNothingPrivileged(const QString &text, const QStringList &privileged)
{
    requireUntold(text, privileged, lettersInARow, {});
}

PackReport writePanelPack(const PanelPrint &print, const std::vector<PackPaper> &papers, PanelCopy copy,
                          const Imprint &imprint, const QString &fileName)
{
    PackMaker pack(print, copy, imprint);
    pack.putCover();
    int number = 0;
    for (const PanelPrintItem *each : heardItems(print))
        pack.putItem(*each, ++number, papers);
    const QByteArray pdf = pack.finish();
    const std::vector<PdfPageText> pages = textOfPdf(pdf, Words::tr("The pack"));
    if (copy == PanelCopy::Members) {
        QStringList text;
        for (const PdfPageText &page : pages)
            text.append(page.text);
        pack.requireNothingPrivilegedIn(text.join(u'\n'));
    }
    writePdfBytes(fileName, pdf);
    pack.report().pages = static_cast<int>(pages.size());
    return pack.report();
}

} // namespace hearth
