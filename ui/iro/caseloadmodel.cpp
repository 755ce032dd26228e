// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iro/caseloadmodel.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

using Kind = ValueColumn::Kind;
using Shown = ValueColumn::Shown;

constexpr std::int64_t withoutADay = 10'000'000; // sorts last

} // namespace

CaseloadModel::CaseloadModel(QObject *parent)
    : ValueTableModel(
          {{.id = u"name"_s, .title = tr("Child"), .width = 20},
           {.id = u"number"_s, .title = tr("LCS"), .width = 10},
           {.id = u"due"_s,
            .title = tr("Next review"),
            .kind = Kind::Day,
            .help = tr("The day by which the next review is due")},
           {.id = u"state"_s, .title = tr("State"), .kind = Kind::Status},
           {.id = u"booked"_s, .title = tr("Booked for"), .kind = Kind::Day},
           {.id = u"last"_s, .title = tr("Last review"), .kind = Kind::Day},
           {.id = u"plan"_s, .title = tr("Plan"), .width = 16},
           {.id = u"contingency"_s, .title = tr("Contingency"), .width = 16},
           {.id = u"undone"_s,
            .title = tr("Undone"),
            .kind = Kind::Number,
            .help = tr("What was asked for by the last review's day and is not done")},
           {.id = u"challenges"_s,
            .title = tr("Challenges"),
            .kind = Kind::Number,
            .help = tr("That are not resolved")},
           {.id = u"words-on"_s, .title = tr("Child heard on"), .kind = Kind::Day},
           {.id = u"words"_s, .title = tr("In the child's words"), .shown = Shown::OnRequest, .width = 40},
           {.id = u"mid-point"_s,
            .title = tr("Mid-point"),
            .kind = Kind::Day,
            .help = tr("Half way from the last review to the next")},
           {.id = u"checked"_s, .title = tr("Checked"), .kind = Kind::Day, .help = tr("Since the last review")},
           {.id = u"worker"_s, .title = tr("Worker"), .width = 16},
           {.id = u"officer"_s, .title = tr("Reviewing officer"), .width = 16}},
          parent)
{}

void CaseloadModel::setLines(std::vector<CaseloadLine> lines)
{
    m_lines = std::move(lines);
    rowsChanged();
}

std::optional<Date> CaseloadModel::day(std::size_t row, int column) const
{
    const CaseloadLine &line = m_lines[row];
    switch (static_cast<Column>(column)) {
    case Due:
        return line.nextDue;
    case Booked:
        return line.nextBooked;
    case LastReview:
        return line.lastReview;
    case WordsOn:
        return line.childsWords ? std::optional(line.childsWords->on) : std::nullopt;
    case MidPoint:
        return line.midPoint;
    case Checked:
        return line.midPointChecked;
    default:
        return std::nullopt;
    }
}

std::optional<int> CaseloadModel::number(std::size_t row, int column) const
{
    if (column == Undone)
        return static_cast<int>(m_lines[row].undone.size());
    if (column == Challenges)
        return static_cast<int>(m_lines[row].challenges.size());
    return std::nullopt;
}

QString CaseloadModel::text(std::size_t row, int column) const
{
    const CaseloadLine &line = m_lines[row];
    switch (static_cast<Column>(column)) {
    case State:
        return line.nextDue ? labelOf(line.reviewStatus) : tr("no review clock");
    case Name:
        return line.name;
    case Number:
        return line.number;
    case Plan:
        return line.plan.isEmpty() ? tr("none") : line.plan;
    case Contingency:
        return line.contingency.isEmpty() ? tr("none") : line.contingency;
    case Words:
        return line.childsWords ? line.childsWords->words : QString();
    case Worker:
        return line.worker;
    case Officer:
        return line.officer.isEmpty() ? tr("nobody recorded") : line.officer;
    default:
        break;
    }
    if (const auto value = number(row, column))
        return QString::number(*value);
    return britishText(day(row, column));
}

QString CaseloadModel::exportText(std::size_t row, int column) const
{
    const auto on = day(row, column);
    return on ? isoText(*on) : text(row, column);
}

SortValue CaseloadModel::sortValue(std::size_t row, int column) const
{
    if (const auto value = number(row, column))
        return {*value, {}};
    if (columns()[static_cast<std::size_t>(column)].kind == Kind::Day) {
        const auto on = day(row, column);
        return {on ? on->dayNumber() : withoutADay, {}};
    }
    return ValueTableModel::sortValue(row, column);
}

std::int64_t CaseloadModel::rowId(std::size_t row) const
{
    return m_lines[row].childId;
}

std::optional<Status> CaseloadModel::status(std::size_t row, int column) const
{
    if (column != State || !m_lines[row].nextDue)
        return std::nullopt;
    return m_lines[row].reviewStatus;
}

ValueTableModel::Emphasis CaseloadModel::emphasis(std::size_t row, int column) const
{
    const CaseloadLine &line = m_lines[row];
    const bool lacks = (column == Plan && line.plan.isEmpty()) || (column == Contingency && line.contingency.isEmpty());
    const bool some = (column == Undone && !line.undone.empty()) || (column == Challenges && !line.challenges.empty());
    return lacks || some ? Emphasis::Strong : Emphasis::None;
}

} // namespace hearth
