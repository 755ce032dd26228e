// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/whatifmodel.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

std::vector<ValueColumn> whatIfColumns()
{
    using Kind = ValueColumn::Kind;
    using Shown = ValueColumn::Shown;
    return {
        {u"name"_s, WhatIfModel::tr("Child"), Kind::Text, Shown::Yes, 18, {}},
        {u"number"_s, WhatIfModel::tr("Number"), Kind::Text, Shown::OnRequest, 11, {}},
        {u"clock"_s, WhatIfModel::tr("Clock"), Kind::Text, Shown::Yes, 34, {}},
        {u"due"_s, WhatIfModel::tr("Due"), Kind::Day, Shown::Yes, 0, {}},
        {u"on"_s, WhatIfModel::tr("If held on"), Kind::Day, Shown::Yes, 0, {}},
        {u"late"_s, WhatIfModel::tr("Then"), Kind::Status, Shown::Yes, 19,
         WhatIfModel::tr("How late the clock would be, or how many days it would have to spare")},
        {u"before"_s, WhatIfModel::tr("As things stand"), Kind::Text, Shown::Yes, 17,
         WhatIfModel::tr("The same without the change: by what is booked, or by today")},
        {u"why"_s, WhatIfModel::tr("Why"), Kind::Text, Shown::OnRequest, 40, {}},
    };
}

} // namespace

QString latenessText(int late)
{
    if (late > 0)
        return late == 1 ? WhatIfModel::tr("1 day late") : WhatIfModel::tr("%n days late", nullptr, late);
    if (late == 0)
        return WhatIfModel::tr("on its last day");
    return late == -1 ? WhatIfModel::tr("1 day to spare") : WhatIfModel::tr("%n days to spare", nullptr, -late);
}

std::vector<WhatIfLine> whatIfLinesOf(const ChildRecord &record, const Policy &policy, const Supposition &what,
                                      Date asAt)
{
    const auto on = supposedDay(what, record, asAt);
    if (!on)
        return {};
    std::vector<WhatIfLine> lines;
    for (const Consequence &consequence : whatIf(record, policy, what, asAt))
        lines.push_back({record.child.stamp.id, listName(record.child), record.child.number,
                         clockTitle(consequence.clock, record), *on, consequence.clock.due, consequence.before,
                         consequence.late, explanationWithSource(consequence.clock, record, consequence.asAt)});
    return lines;
}

WhatIfModel::WhatIfModel(QObject *parent) : ValueTableModel(whatIfColumns(), parent) {}

void WhatIfModel::setLines(std::vector<WhatIfLine> lines)
{
    m_lines = std::move(lines);
    rowsChanged();
}

QString WhatIfModel::text(std::size_t row, int column) const
{
    const WhatIfLine &line = m_lines[row];
    switch (column) {
    case ChildColumn:
        return line.name;
    case NumberColumn:
        return line.number;
    case ClockColumn:
        return line.clock.simplified();
    case DueColumn:
        return britishText(line.due);
    case OnColumn:
        return britishText(line.on);
    case StatusColumn:
        return latenessText(line.late);
    case BeforeColumn:
        return line.before ? latenessText(*line.before) : tr("nothing booked");
    case WhyColumn:
        return line.why.simplified();
    default:
        return {};
    }
}

QString WhatIfModel::exportText(std::size_t row, int column) const
{
    if (column == DueColumn)
        return isoText(m_lines[row].due);
    return column == OnColumn ? isoText(m_lines[row].on) : text(row, column);
}

SortValue WhatIfModel::sortValue(std::size_t row, int column) const
{
    const WhatIfLine &line = m_lines[row];
    switch (column) {
    case DueColumn:
        return {line.due ? line.due->dayNumber() : 0, line.name};
    case OnColumn:
        return {line.on.dayNumber(), line.name};
    case StatusColumn:
        return {-static_cast<std::int64_t>(line.late), line.name}; // the latest first
    case BeforeColumn:
        return {line.before ? -static_cast<std::int64_t>(*line.before) : 1'000'000, line.name};
    default:
        return {0, text(row, column)};
    }
}

std::optional<Status> WhatIfModel::status(std::size_t row, int column) const
{
    if (column != StatusColumn)
        return std::nullopt;
    return m_lines[row].late > 0 ? Status::Overdue : Status::Met;
}

QString WhatIfModel::toolTip(std::size_t row, int) const
{
    return m_lines[row].why;
}

ValueTableModel::Emphasis WhatIfModel::emphasis(std::size_t row, int column) const
{
    if (m_lines[row].late <= 0)
        return Emphasis::Muted;
    return column == ClockColumn ? Emphasis::Strong : Emphasis::None;
}

} // namespace hearth
