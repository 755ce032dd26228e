// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QTableView>

class QMenu;

namespace hearth {

class TableDelegate;
class ValueTableModel;

/// The table of the house. It remembers columns, sort and filter under a key, finds rows by typing, copies, prints
/// and exports exactly the list that it shows.
class ValueTable : public QTableView
{
    Q_OBJECT

public:
    /// \a key: under which settings remember it: `tracker`. \a name: what screen readers call it, and the title of what
    /// is printed.
    ValueTable(ValueTableModel *model, const QString &key, const QString &name, QWidget *parent = nullptr);

    /// Takes back what was remembered; from then on every change is remembered.
    void remember(QSettings &settings);
    /// Sorting where nothing is remembered.
    void sortBy(const QString &columnId, Qt::SortOrder order = Qt::AscendingOrder);

    [[nodiscard]] ValueTableModel *valueModel() const { return m_model; }
    /// The row held that is current, or nothing.
    [[nodiscard]] std::optional<std::size_t> currentRow() const;
    [[nodiscard]] std::vector<std::size_t> selectedRows() const;
    void selectId(std::int64_t id);

    /// The rows shown and the columns shown, with headings: tab-separated, formulas disarmed.
    [[nodiscard]] QString asTabText(const std::vector<std::size_t> &rows) const;
    [[nodiscard]] QByteArray asCsv() const;

    /// Copies the rows selected; where none is, all that are shown.
    void copy();
    /// Asks where, and writes what is shown as CSV. Answers the file's path, or an empty text when cancelled.
    /// \throws std::runtime_error with words for a person when it cannot be written.
    QString exportCsv(const FileChooser &files);
    void print(const PrintAsker &ask, const QString &footer);
    /// A menu of the columns to choose from.
    [[nodiscard]] QMenu *columnMenu(QWidget *parent);

    [[nodiscard]] QString name() const;

Q_SIGNALS:
    /// Return, a double click: what the row is about should be opened.
    void opened(std::size_t row);
    void currentRowChanged();
    void shownRowsChanged(); ///< another filter, sort or set of rows

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] std::vector<int> shownColumns() const;
    void setSizes();
    void beforeReset();
    void afterReset();
    void keep();
    void setHoveredRow(int row);

    ValueTableModel *m_model;
    TableDelegate *m_delegate;
    QString m_key;
    QSettings *m_settings = nullptr;
    std::vector<std::int64_t> m_selectedIds;
    std::int64_t m_currentId = -1;
    int m_currentColumn = 0;
    bool m_hadCurrent = false;
    bool m_restoring = false;
};

} // namespace hearth
