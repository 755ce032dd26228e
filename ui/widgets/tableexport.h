// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <vector>

class QPagedPaintDevice;

namespace hearth {

class ValueTableModel;

/// The rows held that \a model shows, in its order.
[[nodiscard]] std::vector<std::size_t> shownRows(const ValueTableModel &model);

/// Headings and cells with tabs between, for a spreadsheet to paste; a cell it would calculate is disarmed.
[[nodiscard]] QString tabText(const ValueTableModel &model, const std::vector<int> &columns,
                              const std::vector<std::size_t> &rows);
/// RFC 4180, UTF-8, days in ISO form; disarmed in the same way.
[[nodiscard]] QByteArray csvBytes(const ValueTableModel &model, const std::vector<int> &columns,
                                  const std::vector<std::size_t> &rows);

/// Each row held in a line of its own, ` · ` between what stands in it: for the text of a page.
[[nodiscard]] QString lineText(const ValueTableModel &model);

/// The list shown, page by page: heading, column titles on each page, \a footer and the page's number.
void paintTable(const ValueTableModel &model, const std::vector<int> &columns, const QString &title,
                const QString &footer, QPagedPaintDevice &device);

} // namespace hearth
