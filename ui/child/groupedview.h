// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/child/groupedmodel.h"
#include "ui/widgets/tabledelegate.h"

#include <QTreeView>

namespace hearth {

/// A cell as in the tables of the house; a heading across the whole width, with the mark that folds it.
class GroupedDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Rows under headings. The row chosen stays chosen when the list is made anew, and a group that was folded stays so.
class GroupedView : public QTreeView
{
    Q_OBJECT

public:
    /// \a name: what screen readers call it. \a widths: of the columns in characters; 0 takes what is left.
    GroupedView(GroupedModel *model, const QString &name, const std::vector<int> &widths, QWidget *parent = nullptr);

    /// Of the row chosen; empty when it is none or a heading.
    [[nodiscard]] QString currentKey() const;
    /// Chooses a row; the first one of all where \a key is empty. Answers whether it is there.
    bool choose(const QString &key);
    void setFilter(const QString &words);
    /// Shows \a groups, as far as they fit the filter.
    void setGroups(std::vector<RowGroup> groups);
    [[nodiscard]] const std::vector<RowGroup> &shownGroups() const { return m_model->groups(); }

Q_SIGNALS:
    void currentKeyChanged();
    void opened(const QString &key); ///< Return or a double click on a row

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showGroups();
    void fitColumns();

    GroupedModel *m_model;
    std::vector<int> m_widths;
    std::vector<RowGroup> m_all;
    QString m_filter;
    QStringList m_folded;
    bool m_resetting = false;
    bool m_fitting = true; ///< the sizes set before the first fit are not the person's
    bool m_sizedByHand = false;
};

} // namespace hearth
