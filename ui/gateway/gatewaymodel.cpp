// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateway/gatewaymodel.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

std::vector<ValueColumn> columnsOf(GatewayModel::Lines lines)
{
    const bool isOwed = lines == GatewayModel::Lines::Owed;
    return {{.id = u"on"_s,
             .title = isOwed ? GatewayModel::tr("By") : GatewayModel::tr("Day"),
             .kind = ValueColumn::Kind::Day},
            {.id = u"what"_s, .title = GatewayModel::tr("What"), .width = 34},
            {.id = u"name"_s, .title = GatewayModel::tr("Child"), .width = 20},
            {.id = u"number"_s, .title = GatewayModel::tr("LCS"), .width = 10},
            {.id = u"worker"_s, .title = GatewayModel::tr("Worker"), .width = 16},
            {.id = u"note"_s, .title = GatewayModel::tr("Note"), .width = 18},
            {.id = u"state"_s,
             .title = GatewayModel::tr("State"),
             .kind = ValueColumn::Kind::Status,
             .shown = isOwed ? ValueColumn::Shown::Yes : ValueColumn::Shown::OnRequest}};
}

} // namespace

GatewayModel::GatewayModel(Lines lines, QObject *parent) : ValueTableModel(columnsOf(lines), parent) {}

void GatewayModel::setLines(std::vector<GatewayLine> lines)
{
    m_lines = std::move(lines);
    rowsChanged();
}

QString GatewayModel::text(std::size_t row, int column) const
{
    const GatewayLine &line = m_lines[row];
    switch (static_cast<Column>(column)) {
    case On:
        return line.on ? britishText(*line.on) : tr("now");
    case What:
        return line.what;
    case Name:
        return line.name;
    case Number:
        return line.number;
    case Worker:
        return line.worker;
    case Note:
        return line.note;
    case State:
        return labelOf(line.status);
    }
    return {};
}

QString GatewayModel::exportText(std::size_t row, int column) const
{
    const GatewayLine &line = m_lines[row];
    return column == On ? (line.on ? isoText(*line.on) : QString()) : text(row, column);
}

SortValue GatewayModel::sortValue(std::size_t row, int column) const
{
    const GatewayLine &line = m_lines[row];
    if (column == On)
        return {line.on ? line.on->dayNumber() : 0, line.name};
    return ValueTableModel::sortValue(row, column);
}

std::optional<Status> GatewayModel::status(std::size_t row, int column) const
{
    return column == State ? std::optional(m_lines[row].status) : std::nullopt;
}

} // namespace hearth
