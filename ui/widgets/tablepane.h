// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QHBoxLayout;
class QStackedLayout;
class QToolButton;

namespace hearth {

class EmptyState;
class PlainLabel;
class SearchField;
class ValueTable;
class ValueTableModel;

/// A table with its strip: a filter as one types, room for the page's own filters, how many rows are shown, and the
/// menu that copies, exports, prints and chooses columns. Where no row is shown, an empty state stands in its place.
class TablePane : public QWidget
{
    Q_OBJECT

public:
    /// \a filterName: what the filter finds, for the empty field: `Filter by name, number or worker`.
    TablePane(ValueTableModel *model, const QString &key, const QString &name, const QString &filterName,
              const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] ValueTable *table() const { return m_table; }
    [[nodiscard]] SearchField *filterField() const { return m_filter; }
    /// Between the filter and the count: the page's own filters and buttons.
    void addToStrip(QWidget *widget);
    /// What stands where no row is held at all. A filter that finds nothing says so by itself.
    void setEmptyState(EmptyState *state);
    /// `120 children`: said by the page, since only it knows what they are. Default: `120 rows`.
    void setCountText(std::function<QString(int shown, int held)> text);
    /// What stands at the foot of each printed page.
    void setFooter(std::function<QString()> footer);
    /// Called with `print`, `export` or `copy` after the list went somewhere: for the audit.
    void setReadNote(std::function<void(const QString &act)> note);

    /// Copy, export, print, columns: for Page::pageActions().
    [[nodiscard]] QList<QAction *> tableActions() const { return m_actions; }

private:
    void makeActions(const Services &services);
    void exportList();
    void printList();
    void showRows();

    ValueTableModel *m_model;
    ValueTable *m_table;
    SearchField *m_filter;
    PlainLabel *m_count;
    QToolButton *m_menu;
    QHBoxLayout *m_strip;
    QStackedLayout *m_stack;
    EmptyState *m_nothingFound;
    EmptyState *m_empty = nullptr;
    QList<QAction *> m_actions;
    const FileChooser m_files;
    const PrintAsker m_print;
    Navigator &m_navigator;
    std::function<QString(int, int)> m_countText;
    std::function<QString()> m_footer;
    std::function<void(const QString &)> m_note;
};

} // namespace hearth
