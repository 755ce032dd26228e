// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>
#include <functional>
#include <vector>

namespace hearth {

/// Puts \a rows into \a column in their order, from \a first on. What stands there already is left alone, so that the
/// keyboard stays where it is.
template <typename Row>
void placeRows(QVBoxLayout *column, const std::vector<Row *> &rows, int first = 0)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int at = first + static_cast<int>(i);
        QLayoutItem *there = column->itemAt(at);
        if (there && there->widget() == rows[i])
            continue;
        column->removeWidget(rows[i]);
        column->insertWidget(at, rows[i]);
    }
}

/// Removes a row; the keyboard, when it was in it, goes to \a next.
inline void dropRow(QVBoxLayout *column, QWidget *row, QWidget *next)
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && next && row->isAncestorOf(focus))
        next->setFocus();
    column->removeWidget(row);
    row->hide();
    row->deleteLater();
}

} // namespace hearth
