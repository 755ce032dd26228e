// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/ppmmodel.h"

#include "core/casework/codelists.h"

using namespace Qt::StringLiterals;

namespace hearth {

PpmModel::PpmModel(QObject *parent)
    : ValueTableModel({{.id = u"on"_s, .title = tr("Day"), .kind = ValueColumn::Kind::Day},
                       {.id = u"kind"_s, .title = tr("Meeting"), .width = 8},
                       {.id = u"state"_s, .title = tr("Record"), .width = 12},
                       {.id = u"plan"_s, .title = tr("Plan selected"), .width = 17},
                       {.id = u"signed"_s, .title = tr("Signed off by"), .width = 14},
                       {.id = u"author"_s, .title = tr("Begun by"), .width = 10}},
                      parent)
{}

void PpmModel::setRecords(std::vector<PpmRecord> records)
{
    m_records = std::move(records);
    rowsChanged();
}

QString PpmModel::text(std::size_t row, int column) const
{
    const PpmRecord &record = m_records[row];
    switch (static_cast<Column>(column)) {
    case On:
        return britishText(record.on);
    case Kind:
        return record.initial ? tr("Initial") : tr("Review");
    case State:
        return record.version > 1 ? tr("%1, version %2").arg(labelOf(record.state)).arg(record.version)
                                  : labelOf(record.state);
    case Plan:
        if (const QString plan = record.content.answers.value(u"plan"_s); !plan.isEmpty())
            return meaningOf(planOptions(), plan);
        return {};
    case Signed:
        return record.approvedBy;
    case Author:
        return record.author;
    }
    return {};
}

QString PpmModel::exportText(std::size_t row, int column) const
{
    return column == On ? isoText(m_records[row].on) : text(row, column);
}

SortValue PpmModel::sortValue(std::size_t row, int column) const
{
    const PpmRecord &record = m_records[row];
    if (column == On)
        return {record.on.dayNumber() * std::int64_t{1000} + record.version, {}};
    return ValueTableModel::sortValue(row, column);
}

std::int64_t PpmModel::rowId(std::size_t row) const
{
    return m_records[row].stamp.id;
}

ValueTableModel::Emphasis PpmModel::emphasis(std::size_t row, int) const
{
    return m_records[row].state == PpmState::Superseded ? Emphasis::Muted : Emphasis::None;
}

} // namespace hearth
