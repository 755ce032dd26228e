// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/clocks.h"

#include <QAbstractTableModel>
#include <QCollatorSortKey>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace hearth {

/// A column of a table of the house.
struct ValueColumn
{
    QString id = {};    ///< by which widths, order and visibility are remembered: `due`
    QString title = {}; ///< translated
    enum class Kind : std::uint8_t { Text, Number, Day, Status } kind = Kind::Text;
    enum class Shown : std::uint8_t { Yes, OnRequest } shown = Shown::Yes;
    int width = 0;     ///< in characters of the body font; 0: a sensible one for its kind
    QString help = {}; ///< tool tip of the heading
};

/// By what a cell is sorted: the number first, then the words as a person orders them.
struct SortValue
{
    std::int64_t number = 0;
    QString words;
};

/// A table over values that are held in memory. The rows lie still; what is shown is a vector of their indexes, sorted
/// once and filtered at each keystroke, and the view is reset: at 100,000 rows that is two hundred times faster than a
/// QSortFilterProxyModel. What a filter searches is prepared bit by bit while nobody types, so that the first keystroke
/// finds it ready.
///
/// Subclasses hold the rows, answer what stands in a cell, and call `rowsChanged()` after they have changed.
/// `row` in the protected functions is an index of the rows held; in the model's own interface it is one shown.
class ValueTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { StatusRole = Qt::UserRole + 1, RowIdRole, StrongRole, MutedRole };

    [[nodiscard]] const std::vector<ValueColumn> &columns() const { return m_columns; }
    [[nodiscard]] int columnOf(const QString &id) const; ///< -1: there is none

    /// Rows that hold every word of \a words somewhere in their searchable text.
    void setFilter(const QString &words);
    [[nodiscard]] QString filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// Rows held, shown or not.
    [[nodiscard]] virtual std::size_t heldRows() const = 0;
    /// The row held that stands at \a shownRow.
    [[nodiscard]] std::size_t held(int shownRow) const { return m_shown[static_cast<std::size_t>(shownRow)]; }
    /// Where a row of this id is shown; -1: it is not.
    [[nodiscard]] int shownRowOf(std::int64_t id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The words of a cell, for the screen, the clipboard, paper and files alike.
    [[nodiscard]] virtual QString text(std::size_t row, int column) const = 0;
    /// The same for a file: a day in ISO form; else as shown.
    [[nodiscard]] virtual QString exportText(std::size_t row, int column) const;

protected:
    explicit ValueTableModel(std::vector<ValueColumn> columns, QObject *parent = nullptr);

    /// The rows are new: sorts and filters again, and resets the views.
    void rowsChanged();
    /// `accepts` answers differently now: filters again.
    void refilter();

    /// Default: the words.
    [[nodiscard]] virtual SortValue sortValue(std::size_t row, int column) const;
    /// What the filter searches. Default: all cells of the row.
    [[nodiscard]] virtual QString searchText(std::size_t row) const;
    /// A further condition of the page's own (a section, a worker). Default: all.
    [[nodiscard]] virtual bool accepts(std::size_t row) const;
    /// What a row is known by across changes, so that selection survives. Default: its index.
    [[nodiscard]] virtual std::int64_t rowId(std::size_t row) const;
    /// Of a cell that shows a status as a pill. Default: none.
    [[nodiscard]] virtual std::optional<Status> status(std::size_t row, int column) const;
    /// A longer text for the tool tip; plain. Default: the words of the cell.
    [[nodiscard]] virtual QString toolTip(std::size_t row, int column) const;
    /// Qt::FontRole and the like are never asked for: a row is strong or muted, and the delegate knows what that is.
    enum class Emphasis { None, Strong, Muted };
    [[nodiscard]] virtual Emphasis emphasis(std::size_t row, int column) const;

private:
    void sortRows();
    void filterRows();
    [[nodiscard]] const QString &haystack(std::size_t row) const;
    void fillHaystacks(std::size_t upTo) const;
    void prepareHaystacks();

    std::vector<ValueColumn> m_columns;
    std::vector<std::size_t> m_order;         ///< all rows, sorted
    std::vector<std::size_t> m_shown;         ///< those of them that pass the filter
    mutable std::vector<QString> m_haystacks; ///< of the first rows held; the rest when a filter asks
    bool m_preparing = false;
    std::vector<std::int64_t> m_ids; ///< of the rows held, as they were when the views were last reset
    QString m_filter;
    QStringList m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace hearth
