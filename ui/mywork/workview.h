// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace hearth {

class WorkModel;

/// The list of My work: headings run across all columns, statuses are pills, Enter opens the child.
class WorkView : public QTreeView
{
    Q_OBJECT

public:
    explicit WorkView(WorkModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(int row);
    void currentRowChanged(int row);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpColumns();
    void drawHeading(QPainter *painter, const QRect &rect, const QModelIndex &index) const;

    WorkModel *m_model;
};

} // namespace hearth
