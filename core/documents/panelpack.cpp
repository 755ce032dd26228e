// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/panelsheet.h"
#include "core/documents/pdffile.h"
#include "core/documents/pdfmerge.h"
#include "core/documents/words.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace hearth {

namespace {

// So many words of a privileged sentence in a row are no chance; so many letters of a shorter one.
constexpr qsizetype wordsInARow = 6;
constexpr qsizetype fewestLetters = 12;

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

/// Each run of six words, and the sentence itself where it is shorter: without blanks, since a page breaks lines where
/// it likes.
QStringList tellTales(const QString &sentence)
{
    const QStringList words = sentence.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList runs;
    for (qsizetype i = 0; i == 0 || i + wordsInARow <= words.size(); ++i)
        runs.append(letters(words.mid(i, wordsInARow).join(QString())));
    runs.removeIf([](const QString &run) { return run.size() < fewestLetters; });
    return runs;
}

/// A picked paper has a heading and a name that stand elsewhere too: what is advice is longer.
QString longSentencesOf(const QString &text)
{
    QStringList sentences = sentencesOf(text);
    sentences.removeIf([](const QString &sentence) { return sentence.simplified().count(u' ') + 1 < wordsInARow; });
    return sentences.join(u'\n');
}

QByteArray bytesOf(const PackPaper &paper, const QString &what)
{
    QFile file(paper.fileName);
    if (!file.open(QIODevice::ReadOnly))
        throw DocumentError(Words::tr("%1 could not be opened.").arg(what).toStdString());
    return file.readAll();
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
        const PanelItem &item = each.item;
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
        std::vector<QString> gaps;
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

    /// What a members' copy must hold nothing of, picked papers that are privileged themselves included.
    [[nodiscard]] QStringList privileged() const
    {
        QStringList texts = m_privileged;
        for (const PanelAdvice &advice : m_print.advice)
            texts.append(advice.text);
        return texts;
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

void requireNothingPrivileged(const QString &text, const QStringList &privileged)
{
    const QString found = letters(text);
    for (const QString &advice : privileged) {
        for (const QString &sentence : sentencesOf(advice)) {
            const QStringList runs = tellTales(sentence);
            if (std::any_of(runs.begin(), runs.end(), [&found](const QString &run) { return found.contains(run); }))
                throw DocumentError(Words::tr("Nothing was written: words of the legal advice would have stood in it. "
                                              "Take them out of the item or the paper first.")
                                        .toStdString());
        }
    }
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
        requireNothingPrivileged(text.join(u'\n'), pack.privileged());
    }
    writePdfBytes(fileName, pdf);
    pack.report().pages = static_cast<int>(pages.size());
    return pack.report();
}

} // namespace hearth
