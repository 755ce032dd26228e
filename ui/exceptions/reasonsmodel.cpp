// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/reasonsmodel.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr std::int64_t never = std::numeric_limits<std::int32_t>::max();

std::vector<ValueColumn> reasonColumns()
{
    using Kind = ValueColumn::Kind;
    using Shown = ValueColumn::Shown;
    return {
        {u"kind"_s, ReasonsModel::tr("Kind of reason"), Kind::Text, Shown::Yes, 26, {}},
        {u"name"_s, ReasonsModel::tr("Name"), Kind::Text, Shown::Yes, 18, {}},
        {u"number"_s, ReasonsModel::tr("Number"), Kind::Text, Shown::Yes, 10, {}},
        {u"reason"_s, ReasonsModel::tr("Reason"), Kind::Text, Shown::Yes, 34, {}},
        {u"mitigation"_s, ReasonsModel::tr("Actions taken to mitigate"), Kind::Text, Shown::Yes, 34, {}},
        {u"owner"_s, ReasonsModel::tr("By whom"), Kind::Text, Shown::OnRequest, 18, {}},
        {u"target"_s, ReasonsModel::tr("Target date"), Kind::Day, Shown::Yes, 0,
         ReasonsModel::tr("As it stands now, though the report may have another")},
        {u"done"_s, ReasonsModel::tr("Done"), Kind::Day, Shown::Yes, 0, {}},
        {u"signed"_s, ReasonsModel::tr("Report"), Kind::Day, Shown::Yes, 0,
         ReasonsModel::tr("The day on which the team manager signed it")},
        {u"circumstances"_s, ReasonsModel::tr("Circumstances"), Kind::Text, Shown::OnRequest, 30, {}},
        {u"worker"_s, ReasonsModel::tr("Worker"), Kind::Text, Shown::OnRequest, 18, {}},
        {u"team"_s, ReasonsModel::tr("Team"), Kind::Text, Shown::OnRequest, 16, {}},
    };
}

} // namespace

ReasonsModel::ReasonsModel(QObject *parent) : ValueTableModel(reasonColumns(), parent) {}

void ReasonsModel::setLines(std::vector<ReasonLine> lines)
{
    m_lines = std::move(lines);
    rowsChanged();
}

void ReasonsModel::show(const QString &code)
{
    m_code = code;
    refilter();
}

std::optional<Date> ReasonsModel::dayIn(const ReasonLine &line, int column)
{
    switch (column) {
    case TargetColumn:
        return line.target;
    case DoneColumn:
        return line.done;
    case SignedColumn:
        return line.signedOn;
    default:
        return std::nullopt;
    }
}

QString ReasonsModel::text(std::size_t row, int column) const
{
    const ReasonLine &line = m_lines[row];
    switch (column) {
    case KindColumn:
        return line.kind;
    case NameColumn:
        return line.child.listName;
    case NumberColumn:
        return line.child.number;
    case ReasonColumn:
        return line.reason;
    case ActionColumn:
        return line.mitigation;
    case OwnerColumn:
        return line.owner;
    case CircumstancesColumn:
        return line.circumstances;
    case WorkerColumn:
        return line.child.worker;
    case TeamColumn:
        return line.child.team;
    default:
        return britishText(dayIn(line, column));
    }
}

QString ReasonsModel::exportText(std::size_t row, int column) const
{
    const auto day = dayIn(m_lines[row], column);
    return day ? isoText(*day) : text(row, column);
}

SortValue ReasonsModel::sortValue(std::size_t row, int column) const
{
    if (column == TargetColumn || column == DoneColumn || column == SignedColumn) {
        const auto day = dayIn(m_lines[row], column);
        return {day ? day->dayNumber() : never, {}};
    }
    return {0, text(row, column)};
}

bool ReasonsModel::accepts(std::size_t row) const
{
    return m_code.isEmpty() || m_lines[row].code == m_code;
}

std::int64_t ReasonsModel::rowId(std::size_t row) const
{
    return m_lines[row].child.id * 64 + static_cast<std::int64_t>(m_lines[row].row);
}

ValueTableModel::Emphasis ReasonsModel::emphasis(std::size_t, int column) const
{
    return column == NameColumn ? Emphasis::Strong : Emphasis::None;
}

} // namespace hearth
