// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/meetingmodel.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

std::vector<ValueColumn> meetingColumns()
{
    using Kind = ValueColumn::Kind;
    using Shown = ValueColumn::Shown;
    return {
        {u"wait"_s, MeetingModel::tr("What waits"), Kind::Text, Shown::Yes, 26, {}},
        {u"name"_s, MeetingModel::tr("Child"), Kind::Text, Shown::Yes, 22, {}},
        {u"number"_s, MeetingModel::tr("Number"), Kind::Text, Shown::Yes, 11, {}},
        {u"day"_s, MeetingModel::tr("Day"), Kind::Day, Shown::Yes, 0,
         MeetingModel::tr("Of the meeting; where none is booked, the last day in time; of an exception report the day "
                          "since which it is owed")},
        {u"who"_s, MeetingModel::tr("Written by"), Kind::Text, Shown::Yes, 18, {}},
        {u"more"_s, MeetingModel::tr("State"), Kind::Text, Shown::Yes, 28, {}},
        {u"worker"_s, MeetingModel::tr("Worker"), Kind::Text, Shown::OnRequest, 18, {}},
    };
}

} // namespace

MeetingModel::MeetingModel(QObject *parent) : ValueTableModel(meetingColumns(), parent) {}

void MeetingModel::setLines(std::vector<MeetingLine> lines)
{
    m_lines = std::move(lines);
    rowsChanged();
}

QString MeetingModel::text(std::size_t row, int column) const
{
    const MeetingLine &line = m_lines[row];
    switch (column) {
    case WaitColumn:
        return labelOf(line.wait);
    case ChildColumn:
        return line.name;
    case NumberColumn:
        return line.number;
    case DayColumn:
        return britishText(line.on);
    case WhoColumn:
        return line.who;
    case MoreColumn:
        return line.more;
    case WorkerColumn:
        return line.worker;
    default:
        return {};
    }
}

QString MeetingModel::exportText(std::size_t row, int column) const
{
    return column == DayColumn ? isoText(m_lines[row].on) : text(row, column);
}

SortValue MeetingModel::sortValue(std::size_t row, int column) const
{
    const MeetingLine &line = m_lines[row];
    if (column == WaitColumn) // what waits longest first, kind by kind
        return {static_cast<std::int64_t>(line.wait) * 10'000'000 + line.on.dayNumber(), line.name};
    return {column == DayColumn ? line.on.dayNumber() : 0, text(row, column)};
}

std::int64_t MeetingModel::rowId(std::size_t row) const
{
    const MeetingLine &line = m_lines[row];
    return line.record != 0 ? line.record : -line.childId * 16 - static_cast<std::int64_t>(line.wait);
}

ValueTableModel::Emphasis MeetingModel::emphasis(std::size_t, int column) const
{
    return column == ChildColumn ? Emphasis::Strong : Emphasis::None;
}

} // namespace hearth
