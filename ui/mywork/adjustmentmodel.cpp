// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/adjustmentmodel.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

std::vector<ValueColumn> adjustmentColumns()
{
    using Kind = ValueColumn::Kind;
    using Shown = ValueColumn::Shown;
    return {
        {u"name"_s, AdjustmentModel::tr("Child"), Kind::Text, Shown::Yes, 20, {}},
        {u"number"_s, AdjustmentModel::tr("Number"), Kind::Text, Shown::Yes, 11, {}},
        {u"clock"_s, AdjustmentModel::tr("Clock"), Kind::Text, Shown::Yes, 32, {}},
        {u"kind"_s, AdjustmentModel::tr("Adjustment"), Kind::Text, Shown::Yes, 12, {}},
        {u"ends"_s, AdjustmentModel::tr("Ends"), Kind::Day, Shown::Yes, 0,
         AdjustmentModel::tr("The last day of an extension; the day on which an exemption or a pause stops")},
        {u"status"_s, AdjustmentModel::tr("How long still"), Kind::Status, Shown::Yes, 16, {}},
        {u"due"_s, AdjustmentModel::tr("Due now"), Kind::Day, Shown::OnRequest, 0, {}},
        {u"reason"_s, AdjustmentModel::tr("Reason"), Kind::Text, Shown::Yes, 30, {}},
        {u"approver"_s, AdjustmentModel::tr("Approved by"), Kind::Text, Shown::Yes, 18, {}},
        {u"approved"_s, AdjustmentModel::tr("Approved on"), Kind::Day, Shown::OnRequest, 0, {}},
        {u"worker"_s, AdjustmentModel::tr("Social worker"), Kind::Text, Shown::OnRequest, 18, {}},
        {u"team"_s, AdjustmentModel::tr("Team"), Kind::Text, Shown::OnRequest, 14, {}},
    };
}

QString endWords(const std::optional<Date> &ends, Date day)
{
    if (!ends)
        return AdjustmentModel::tr("no end set");
    const int days = *ends - day;
    if (days <= 0)
        return AdjustmentModel::tr("ends today");
    return days == 1 ? AdjustmentModel::tr("ends tomorrow") : AdjustmentModel::tr("%n more days", nullptr, days);
}

} // namespace

std::vector<AdjustmentLine> adjustmentLinesOf(const ChildRecord &record, const std::vector<Clock> &clocks,
                                              const WorkFilter &filter, Date asAt)
{
    const Child &child = record.child;
    std::vector<AdjustmentLine> lines;
    if (record.adjustments.empty() || !filter.takes(child.worker, child.team))
        return lines;
    for (StandingAdjustment &standing : standingAdjustments(record, clocks, asAt)) {
        AdjustmentLine line;
        line.name = listName(child);
        line.number = child.number;
        line.worker = child.worker;
        line.team = child.team;
        line.clock = clockTitle(standing.clock, record);
        line.soon = endsSoon(standing, asAt);
        line.standing = std::move(standing);
        lines.push_back(std::move(line));
    }
    return lines;
}

AdjustmentModel::AdjustmentModel(QObject *parent) : ValueTableModel(adjustmentColumns(), parent) {}

void AdjustmentModel::setLines(std::vector<AdjustmentLine> lines, Date day)
{
    m_lines = std::move(lines);
    m_day = day;
    rowsChanged();
}

void AdjustmentModel::show(Which which)
{
    m_which = which;
    refilter();
}

int AdjustmentModel::endingSoon() const
{
    return static_cast<int>(
        std::count_if(m_lines.begin(), m_lines.end(), [](const AdjustmentLine &line) { return line.soon; }));
}

bool AdjustmentModel::accepts(std::size_t row) const
{
    return m_which == Which::All || m_lines[row].soon;
}

std::optional<Date> AdjustmentModel::day(std::size_t row, int column) const
{
    const StandingAdjustment &standing = m_lines[row].standing;
    switch (column) {
    case EndsColumn:
    case StatusColumn:
        return standing.ends;
    case DueColumn:
        return standing.clock.due;
    case ApprovedColumn:
        return standing.adjustment.approved;
    default:
        return std::nullopt;
    }
}

QString AdjustmentModel::text(std::size_t row, int column) const
{
    const AdjustmentLine &line = m_lines[row];
    switch (column) {
    case ChildColumn:
        return line.name;
    case NumberColumn:
        return line.number;
    case ClockColumn:
        return line.clock.simplified();
    case KindColumn:
        return labelOf(line.standing.adjustment.kind);
    case StatusColumn:
        return endWords(line.standing.ends, m_day);
    case ReasonColumn:
        return line.standing.adjustment.reason.simplified();
    case ApproverColumn:
        return line.standing.adjustment.approver;
    case WorkerColumn:
        return line.worker;
    case TeamColumn:
        return line.team;
    default:
        return britishText(day(row, column));
    }
}

QString AdjustmentModel::exportText(std::size_t row, int column) const
{
    const bool isDay = column == EndsColumn || column == DueColumn || column == ApprovedColumn;
    return isDay ? isoText(day(row, column)) : text(row, column);
}

SortValue AdjustmentModel::sortValue(std::size_t row, int column) const
{
    if (column == EndsColumn || column == StatusColumn || column == DueColumn || column == ApprovedColumn) {
        const auto on = day(row, column);
        return {on ? on->dayNumber() : std::numeric_limits<std::int32_t>::max(), m_lines[row].name};
    }
    return {0, text(row, column)};
}

std::int64_t AdjustmentModel::rowId(std::size_t row) const
{
    return m_lines[row].standing.adjustment.stamp.id;
}

std::optional<Status> AdjustmentModel::status(std::size_t row, int column) const
{
    if (column != StatusColumn)
        return std::nullopt;
    return m_lines[row].soon ? Status::Soon : Status::Paused;
}

ValueTableModel::Emphasis AdjustmentModel::emphasis(std::size_t, int column) const
{
    return column == ChildColumn ? Emphasis::Strong : Emphasis::None;
}

} // namespace hearth
