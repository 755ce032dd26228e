// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/childrenmodel.h"

#include "ui/children/wording.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

using Kind = ValueColumn::Kind;
using Shown = ValueColumn::Shown;

constexpr std::int64_t notKnown = std::numeric_limits<std::int32_t>::max();

std::vector<ValueColumn> childColumns()
{
    return {
        {u"name"_s, ChildrenModel::tr("Name"), Kind::Text, Shown::Yes, 26, {}},
        {u"number"_s, ChildrenModel::tr("Number"), Kind::Text, Shown::Yes, 12, {}},
        {u"age"_s, ChildrenModel::tr("Age"), Kind::Text, Shown::Yes, 12, {}},
        {u"worker"_s, ChildrenModel::tr("Worker"), Kind::Text, Shown::Yes, 20, {}},
        {u"team"_s, ChildrenModel::tr("Team"), Kind::Text, Shown::Yes, 18, {}},
        {u"family"_s, ChildrenModel::tr("Family"), Kind::Text, Shown::Yes, 14, {}},
        {u"section"_s, ChildrenModel::tr("Section"), Kind::Text, Shown::Yes, 12,
         ChildrenModel::tr("Of the tracker; empty when the case is not open")},
        {u"legal-status"_s, ChildrenModel::tr("Legal status"), Kind::Text, Shown::Yes, 24, {}},
        {u"placement"_s, ChildrenModel::tr("Placement"), Kind::Text, Shown::Yes, 28, {}},
        {u"plan"_s, ChildrenModel::tr("Plan"), Kind::Text, Shown::OnRequest, 20, {}},
        {u"overdue"_s, ChildrenModel::tr("Overdue"), Kind::Number, Shown::Yes, 0,
         ChildrenModel::tr("How many clocks are overdue")},
    };
}

} // namespace

ChildrenModel::ChildrenModel(QObject *parent) : ValueTableModel(childColumns(), parent) {}

void ChildrenModel::setRows(std::vector<ChildRow> rows)
{
    m_rows = std::move(rows);
    rowsChanged();
}

void ChildrenModel::narrow(const ListFilter &filter)
{
    m_filter = filter;
    refilter();
}

QString ChildrenModel::text(std::size_t row, int column) const
{
    const ChildRow &child = m_rows[row];
    switch (column) {
    case NameColumn:
        return child.listName;
    case NumberColumn:
        return child.number;
    case AgeColumn:
        return child.age;
    case WorkerColumn:
        return child.worker;
    case TeamColumn:
        return child.team;
    case FamilyColumn:
        return child.family;
    case SectionColumn:
        return sectionName(child.section);
    case LegalColumn:
        return child.legalStatus;
    case PlacementColumn:
        return child.placement;
    case PlanColumn:
        return child.plan;
    case OverdueColumn:
        return child.overdue > 0 ? QString::number(child.overdue) : QString();
    default:
        return {};
    }
}

SortValue ChildrenModel::sortValue(std::size_t row, int column) const
{
    const ChildRow &child = m_rows[row];
    switch (column) {
    case AgeColumn:
        return {child.ageDays ? *child.ageDays : notKnown, {}};
    case SectionColumn:
        return {child.section.isEmpty() ? notKnown : sectionIds().indexOf(child.section), {}};
    case OverdueColumn:
        return {child.overdue, {}};
    default:
        return {0, text(row, column)};
    }
}

QString ChildrenModel::searchText(std::size_t row) const
{
    return m_rows[row].searchText;
}

bool ChildrenModel::accepts(std::size_t row) const
{
    return matches(m_rows[row], m_filter, {});
}

std::int64_t ChildrenModel::rowId(std::size_t row) const
{
    return m_rows[row].id;
}

std::optional<Status> ChildrenModel::status(std::size_t row, int column) const
{
    return column == OverdueColumn && m_rows[row].overdue > 0 ? std::optional(Status::Overdue) : std::nullopt;
}

ValueTableModel::Emphasis ChildrenModel::emphasis(std::size_t row, int column) const
{
    if (column == NameColumn)
        return Emphasis::Strong;
    return m_rows[row].section.isEmpty() ? Emphasis::Muted : Emphasis::None;
}

} // namespace hearth
