// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace hearth::test {

/// A word as it stands on a page, in points from the top left of the sheet.
struct PdfWord
{
    int page = 0; ///< the first is 1
    QRectF box;
    QString text;
};

/// What poppler says of a PDF: an independent reader.
class Pdf
{
public:
    explicit Pdf(QString fileName);

    [[nodiscard]] QString info() const;  ///< `pdfinfo`: title, pages, size
    [[nodiscard]] QString fonts() const; ///< `pdffonts`
    [[nodiscard]] int pages() const;
    [[nodiscard]] QString text() const; ///< as it lies on the pages
    [[nodiscard]] QString text(int page) const;
    [[nodiscard]] std::vector<PdfWord> words() const;
    [[nodiscard]] QString metadata() const; ///< XMP

private:
    QString m_fileName;
};

} // namespace hearth::test
