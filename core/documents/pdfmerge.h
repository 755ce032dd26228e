// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QPDF;

namespace hearth {

/// A bookmark of the merged file.
struct PdfMark
{
    QString title;
    int page = 0;  ///< the first is 0
    int level = 0; ///< 0 at the top, 1 below the last one of level 0
};

/// Puts PDFs together, page after page, with bookmarks and a line at the foot of every page. Of what is taken over
/// only pages come along: no scripts, no attachments, no author. Errors are DocumentErrors that name no file.
class PdfMerge
{
public:
    PdfMerge();
    ~PdfMerge();
    PdfMerge(const PdfMerge &) = delete;
    PdfMerge &operator=(const PdfMerge &) = delete;

    [[nodiscard]] int pages() const;
    /// Appends pages \a from up to but not including \a until (-1: the end). \a what names it in an error: `The paper
    /// for item 3`. \throws DocumentError when it is damaged, empty or locked
    void append(const QByteArray &pdf, const QString &what, int from = 0, int until = -1);
    void mark(PdfMark mark) { m_marks.push_back(std::move(mark)); }
    /// The finished file. \a foot: words with `%1` for the page and `%2` for how many there are.
    [[nodiscard]] QByteArray finish(const QString &title, const QString &foot);

private:
    std::unique_ptr<QPDF> m_target;
    std::vector<std::unique_ptr<QPDF>> m_sources; ///< pages are copied when the file is written
    std::vector<QByteArray> m_bytes;              ///< what the sources read from
    std::vector<PdfMark> m_marks;
};

/// Why \a pdf cannot be taken over, in words that follow a colon: `it is locked by a password`. Empty: it can.
[[nodiscard]] QString whyNotTaken(const QByteArray &pdf);

/// What a page says, as a search reads it.
struct PdfPageText
{
    QString text;           ///< of content, forms within it and annotations
    bool isReadable = true; ///< false: it shows something, and nothing of it could be read as text
};
[[nodiscard]] std::vector<PdfPageText> textOfPdf(const QByteArray &pdf, const QString &what);

} // namespace hearth
