// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documents.h"

#include <QStringList>

#include <vector>

namespace hearth {

/// A table whose cells are sentences, for paper.
struct SentenceSheet
{
    QString title;
    QStringList header;      ///< as many as each row has cells
    std::vector<int> shares; ///< how the columns share the width
    std::vector<QStringList> rows;
};

/// Sheets beneath a title of their own, which begin a page of their own.
struct SentencePages
{
    QString title;
    std::vector<SentenceSheet> sheets;
};

/// Paints \a sheets beneath \a title on A4 sideways; headings are repeated on each page that a table goes on to.
void paintSentenceSheets(const QString &title, const std::vector<SentenceSheet> &sheets, const Imprint &imprint,
                         QPagedPaintDevice &device);
/// The same, one title after the other.
void paintSentencePages(const std::vector<SentencePages> &all, const Imprint &imprint, QPagedPaintDevice &device);
/// On how many pages \a pages would stand.
[[nodiscard]] std::size_t pageCountOf(const SentencePages &pages, const Imprint &imprint, QPagedPaintDevice &device);

} // namespace hearth
