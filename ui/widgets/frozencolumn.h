// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace hearth {

/// Keeps the first column of a table in sight while the others are scrolled away under it: in a wide list one must
/// still read whose line it is. It is there only while the table is scrolled sideways, and takes no keyboard.
class FrozenColumn final : public QTableView
{
    Q_OBJECT

public:
    /// \pre \a table has its model. It is the parent.
    explicit FrozenColumn(QTableView *table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showOneColumn();
    void place();

    QTableView *m_table;
};

} // namespace hearth
