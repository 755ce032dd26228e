// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateway/outlinemodel.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

using Kind = ValueColumn::Kind;
using Shown = ValueColumn::Shown;

} // namespace

OutlineModel::OutlineModel(QObject *parent)
    : ValueTableModel(
          {{.id = u"name"_s, .title = tr("Child"), .width = 20},
           {.id = u"number"_s, .title = tr("LCS"), .width = 10},
           {.id = u"stage"_s, .title = tr("Stage"), .width = 16},
           {.id = u"since"_s, .title = tr("Since"), .kind = Kind::Day},
           {.id = u"weeks"_s, .title = tr("Weeks"), .kind = Kind::Number},
           {.id = u"line"_s,
            .title = tr("In time until"),
            .kind = Kind::Day,
            .help = tr("The last day by the policy pack in force: of pre-proceedings, or the 26 weeks of the court")},
           {.id = u"state"_s, .title = tr("State"), .kind = Kind::Status},
           {.id = u"meetings"_s,
            .title = tr("Meetings"),
            .kind = Kind::Number,
            .help = tr("Pre-proceedings meetings, or hearings, held since")},
           {.id = u"last"_s, .title = tr("Last"), .kind = Kind::Day, .shown = Shown::OnRequest},
           {.id = u"next"_s, .title = tr("Next meeting"), .kind = Kind::Day},
           {.id = u"issue"_s, .title = tr("Planned issue"), .kind = Kind::Day},
           {.id = u"end"_s,
            .title = tr("Planned end"),
            .kind = Kind::Day,
            .help = tr("A step-down, or the final hearing, that is booked")},
           {.id = u"slips"_s,
            .title = tr("Moved"),
            .kind = Kind::Number,
            .help = tr("How often the planned issue or end was moved")},
           {.id = u"worker"_s, .title = tr("Worker"), .width = 16}},
          parent)
{}

void OutlineModel::setLines(std::vector<RegisterLine> lines)
{
    m_lines = std::move(lines);
    rowsChanged();
}

std::optional<Date> OutlineModel::day(std::size_t row, int column) const
{
    const RegisterLine &line = m_lines[row];
    switch (static_cast<Column>(column)) {
    case Since:
        return line.since;
    case Line:
        return line.line;
    case LastMeeting:
        return line.lastMeeting;
    case NextMeeting:
        return line.nextMeeting;
    case PlannedIssue:
        return line.plannedIssue;
    case PlannedEnd:
        return line.plannedEnd;
    default:
        return std::nullopt;
    }
}

std::optional<int> OutlineModel::number(std::size_t row, int column) const
{
    const RegisterLine &line = m_lines[row];
    switch (static_cast<Column>(column)) {
    case Weeks:
        return line.weeks;
    case Meetings:
        return line.meetings;
    case Slips:
        return line.slips;
    default:
        return std::nullopt;
    }
}

QString OutlineModel::text(std::size_t row, int column) const
{
    const RegisterLine &line = m_lines[row];
    switch (static_cast<Column>(column)) {
    case Name:
        return line.name;
    case Number:
        return line.number;
    case Stage:
        return labelOf(line.stage);
    case State:
        if (!line.line)
            return tr("no line");
        if (line.daysOver && *line.daysOver > 0)
            return tr("%n day(s) over", nullptr, *line.daysOver);
        return labelOf(line.status);
    case Worker:
        return line.worker;
    default:
        break;
    }
    if (const auto value = number(row, column))
        return QString::number(*value);
    const auto on = day(row, column);
    return on ? britishText(*on) : QString();
}

QString OutlineModel::exportText(std::size_t row, int column) const
{
    const auto on = day(row, column);
    return on ? isoText(*on) : text(row, column);
}

SortValue OutlineModel::sortValue(std::size_t row, int column) const
{
    if (const auto value = number(row, column))
        return {*value, {}};
    if (columns()[static_cast<std::size_t>(column)].kind == Kind::Day) {
        const auto on = day(row, column);
        return {on ? on->dayNumber() : std::int64_t{10'000'000}, {}}; // without a day: last
    }
    return ValueTableModel::sortValue(row, column);
}

std::int64_t OutlineModel::rowId(std::size_t row) const
{
    return m_lines[row].childId;
}

std::optional<Status> OutlineModel::status(std::size_t row, int column) const
{
    if (column != State || !m_lines[row].line)
        return std::nullopt;
    return m_lines[row].status;
}

} // namespace hearth
