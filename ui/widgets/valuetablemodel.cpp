// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valuetablemodel.h"

#include <QCollator>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace hearth {

ValueTableModel::ValueTableModel(std::vector<ValueColumn> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{}

int ValueTableModel::columnOf(const QString &id) const
{
    const auto found = std::ranges::find(m_columns, id, &ValueColumn::id);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

void ValueTableModel::setFilter(const QString &words)
{
    if (words == m_filter)
        return;
    m_filter = words;
    m_words = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    filterRows();
    endResetModel();
}

void ValueTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= static_cast<int>(m_columns.size()))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    beginResetModel();
    sortRows();
    filterRows();
    endResetModel();
}

int ValueTableModel::shownRowOf(std::int64_t id) const
{
    const auto found = std::ranges::find_if(m_shown, [this, id](std::size_t row) { return rowId(row) == id; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int ValueTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ValueTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ValueTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t row = held(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::ToolTipRole: // a tool tip guesses rich text: an <img> in a name would open a file
        return toolTip(row, column).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return m_columns[static_cast<std::size_t>(column)].kind == ValueColumn::Kind::Number
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case StatusRole:
        if (const auto found = status(row, column))
            return static_cast<int>(*found);
        return {};
    case RowIdRole:
        return QVariant::fromValue(static_cast<qlonglong>(m_ids[row]));
    case StrongRole:
        return emphasis(row, column) == Emphasis::Strong;
    case MutedRole:
        return emphasis(row, column) == Emphasis::Muted;
    default:
        return {};
    }
}

QVariant ValueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= static_cast<int>(m_columns.size()))
        return {};
    const ValueColumn &column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.help.isEmpty() ? QVariant() : QVariant(column.help.toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return column.kind == ValueColumn::Kind::Number ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                        : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString ValueTableModel::exportText(std::size_t row, int column) const
{
    return text(row, column);
}

void ValueTableModel::rowsChanged()
{
    beginResetModel(); // views ask for the ids of the rows that were, which the subclass no longer holds
    m_ids.resize(heldRows());
    for (std::size_t row = 0; row < m_ids.size(); ++row)
        m_ids[row] = rowId(row);
    m_haystacks.clear();
    sortRows();
    filterRows();
    endResetModel();
    if (!m_preparing)
        prepareHaystacks();
}

void ValueTableModel::refilter()
{
    beginResetModel();
    filterRows();
    endResetModel();
}

SortValue ValueTableModel::sortValue(std::size_t row, int column) const
{
    return {0, text(row, column)};
}

QString ValueTableModel::searchText(std::size_t row) const
{
    QString all;
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column)
        all += text(row, column) + u'\n';
    return all;
}

bool ValueTableModel::accepts(std::size_t) const
{
    return true;
}

std::int64_t ValueTableModel::rowId(std::size_t row) const
{
    return static_cast<std::int64_t>(row);
}

std::optional<Status> ValueTableModel::status(std::size_t, int) const
{
    return std::nullopt;
}

QString ValueTableModel::toolTip(std::size_t row, int column) const
{
    return text(row, column);
}

ValueTableModel::Emphasis ValueTableModel::emphasis(std::size_t, int) const
{
    return Emphasis::None;
}

void ValueTableModel::sortRows()
{
    m_order.resize(heldRows());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    if (m_sortColumn < 0)
        return;
    struct Key
    {
        std::int64_t number;
        QCollatorSortKey words;
    };
    QCollator collator(QLocale(QLocale::English, QLocale::UnitedKingdom));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<Key> keys;
    keys.reserve(m_order.size());
    for (std::size_t row = 0; row < m_order.size(); ++row) {
        const SortValue value = sortValue(row, m_sortColumn);
        keys.push_back({value.number, collator.sortKey(value.words)});
    }
    const auto before = [&keys](std::size_t one, std::size_t other) {
        if (keys[one].number != keys[other].number)
            return keys[one].number < keys[other].number;
        return keys[one].words.compare(keys[other].words) < 0;
    };
    if (m_sortOrder == Qt::AscendingOrder)
        std::ranges::stable_sort(m_order, before);
    else
        std::ranges::stable_sort(m_order, [&before](std::size_t one, std::size_t other) { return before(other, one); });
}

void ValueTableModel::filterRows()
{
    m_shown.clear();
    m_shown.reserve(m_order.size());
    for (const std::size_t row : m_order) {
        if (!accepts(row))
            continue;
        if (!m_words.isEmpty()) {
            const QString &text = haystack(row);
            const bool found =
                std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
            if (!found)
                continue;
        }
        m_shown.push_back(row);
    }
}

const QString &ValueTableModel::haystack(std::size_t row) const
{
    fillHaystacks(m_order.size());
    return m_haystacks[row];
}

void ValueTableModel::fillHaystacks(std::size_t upTo) const
{
    m_haystacks.reserve(m_order.size());
    while (m_haystacks.size() < upTo)
        m_haystacks.push_back(searchText(m_haystacks.size()).toCaseFolded());
}

void ValueTableModel::prepareHaystacks()
{
    constexpr std::size_t atOnce = 2000; // a few milliseconds: nobody waits for them
    m_preparing = m_haystacks.size() < m_order.size();
    if (!m_preparing)
        return;
    QTimer::singleShot(0, this, [this] {
        fillHaystacks(std::min(m_haystacks.size() + atOnce, m_order.size()));
        prepareHaystacks();
    });
}

} // namespace hearth
