// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracker/trackermodel.h"

#include "ui/children/wording.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr std::int64_t never = std::numeric_limits<std::int32_t>::max();

using Kind = ValueColumn::Kind;
using Shown = ValueColumn::Shown;

std::vector<ValueColumn> trackerColumns()
{
    return {
        {u"name"_s, TrackerModel::tr("Name"), Kind::Text, Shown::Yes, 19, {}},
        {u"number"_s, TrackerModel::tr("Number"), Kind::Text, Shown::Yes, 9, {}},
        {u"section"_s, TrackerModel::tr("Section"), Kind::Text, Shown::Yes, 8, {}},
        {u"next"_s, TrackerModel::tr("Next"), Kind::Text, Shown::Yes, 26,
         TrackerModel::tr("The clock that is due first")},
        {u"status"_s, TrackerModel::tr("Status"), Kind::Status, Shown::Yes, 16, {}},
        {u"next-due"_s, TrackerModel::tr("Due"), Kind::Day, Shown::Yes, 0, {}},
        {u"overdue"_s, TrackerModel::tr("Overdue"), Kind::Number, Shown::Yes, 0,
         TrackerModel::tr("How many clocks are overdue")},
        {u"update"_s, TrackerModel::tr("Update"), Kind::Text, Shown::Yes, 40,
         TrackerModel::tr("Press U to write an update")},
        {u"age"_s, TrackerModel::tr("Age"), Kind::Text, Shown::Yes, 11, {}},
        {u"worker"_s, TrackerModel::tr("Worker"), Kind::Text, Shown::Yes, 18, {}},
        {u"team"_s, TrackerModel::tr("Team"), Kind::Text, Shown::OnRequest, 18, {}},
        {u"legal-status"_s, TrackerModel::tr("Legal status"), Kind::Text, Shown::Yes, 24, {}},
        {u"placement"_s, TrackerModel::tr("Placement"), Kind::Text, Shown::Yes, 28, {}},
        {u"plan"_s, TrackerModel::tr("Plan"), Kind::Text, Shown::Yes, 18, {}},
        {u"since"_s, TrackerModel::tr("Since"), Kind::Day, Shown::Yes, 0,
         TrackerModel::tr("The day the child came to stand in the section")},
        {u"suggested"_s, TrackerModel::tr("Suggested"), Kind::Text, Shown::Yes, 10,
         TrackerModel::tr("The section that the facts suggest")},
        {u"tags"_s, TrackerModel::tr("Also"), Kind::Text, Shown::Yes, 8,
         TrackerModel::tr("The other sections that the facts meet")},
        {u"change"_s, TrackerModel::tr("Change"), Kind::Text, Shown::Yes, 14,
         TrackerModel::tr("Against the day compared with")},
        {u"family"_s, TrackerModel::tr("Family"), Kind::Text, Shown::OnRequest, 14, {}},
        {u"updated"_s, TrackerModel::tr("Updated"), Kind::Day, Shown::OnRequest, 0, {}},
        {u"colour"_s, TrackerModel::tr("Colour"), Kind::Text, Shown::OnRequest, 14,
         TrackerModel::tr("By the clocks, or as a tracker meeting set it")},
    };
}

} // namespace

TrackerModel::TrackerModel(QObject *parent) : ValueTableModel(trackerColumns(), parent), m_list(allList()) {}

void TrackerModel::setLines(std::vector<TrackerLine> lines)
{
    m_lines = std::move(lines);
    rowsChanged();
}

void TrackerModel::show(const QString &list, const ListFilter &filter, Overdue overdue)
{
    m_list = list;
    m_filter = filter;
    m_filter.words.clear();
    m_overdue = overdue;
    refilter();
}

bool TrackerModel::accepts(std::size_t row) const
{
    const TrackerLine &found = m_lines[row];
    return isIn(found, m_list) && (m_overdue == Overdue::Any || found.overdue > 0) &&
           matches(found.child, m_filter, {});
}

QString TrackerModel::childText(const TrackerLine &line, int column) const
{
    switch (column) {
    case NameColumn:
        return line.child.listName;
    case NumberColumn:
        return line.child.number;
    case AgeColumn:
        return line.child.age;
    case WorkerColumn:
        return line.child.worker;
    case TeamColumn:
        return line.child.team;
    case LegalColumn:
        return line.child.legalStatus;
    case PlacementColumn:
        return line.child.placement;
    case PlanColumn:
        return line.child.plan;
    case FamilyColumn:
        return line.child.family;
    default:
        return {};
    }
}

std::optional<Date> TrackerModel::dayIn(const TrackerLine &line, int column) const
{
    switch (column) {
    case NextDueColumn:
        return line.nextDue;
    case SinceColumn:
        return line.since;
    case UpdatedColumn:
        return line.updatedOn;
    default:
        return std::nullopt;
    }
}

QString TrackerModel::text(std::size_t row, int column) const
{
    const TrackerLine &found = m_lines[row];
    switch (column) {
    case SectionColumn:
        return sectionName(found.section);
    case NextColumn:
        return found.nextTitle;
    case StatusColumn:
        return found.nextDays;
    case OverdueColumn:
        return found.overdue > 0 ? QString::number(found.overdue) : QString();
    case SuggestedColumn:
        return sectionName(found.suggested);
    case TagsColumn:
        return found.tags.join(u' ');
    case UpdateColumn:
        return QString(found.update).replace(u'\n', u' ');
    case ChangeColumn:
        return found.change;
    case ColourColumn:
        return found.colour;
    case NextDueColumn:
    case SinceColumn:
    case UpdatedColumn:
        return britishText(dayIn(found, column));
    default:
        return childText(found, column);
    }
}

QString TrackerModel::exportText(std::size_t row, int column) const
{
    const TrackerLine &found = m_lines[row];
    if (columns()[static_cast<std::size_t>(column)].kind == Kind::Day)
        return isoText(dayIn(found, column));
    return column == UpdateColumn ? found.update : text(row, column);
}

SortValue TrackerModel::sortValue(std::size_t row, int column) const
{
    const TrackerLine &found = m_lines[row];
    switch (column) {
    case NextDueColumn:
    case SinceColumn:
    case UpdatedColumn: {
        const auto day = dayIn(found, column);
        return {day ? day->dayNumber() : never, {}};
    }
    case StatusColumn:
        return {found.nextDue ? found.nextDue->dayNumber() : never, {}};
    case AgeColumn:
        return {found.child.ageDays ? *found.child.ageDays : never, {}};
    case OverdueColumn:
        return {found.overdue, {}};
    case SectionColumn:
        return {sectionIds().indexOf(found.section), {}};
    case SuggestedColumn:
        return {sectionIds().indexOf(found.suggested), {}};
    default:
        return {0, text(row, column)};
    }
}

QString TrackerModel::searchText(std::size_t row) const
{
    const TrackerLine &found = m_lines[row];
    return found.child.searchText + u'\n' + found.child.name + u'\n' + found.nextTitle + u'\n' + found.update + u'\n' +
           found.child.legalStatus + u'\n' + found.child.placement + u'\n' + found.child.plan;
}

std::int64_t TrackerModel::rowId(std::size_t row) const
{
    return m_lines[row].child.id;
}

std::optional<Status> TrackerModel::status(std::size_t row, int column) const
{
    const TrackerLine &found = m_lines[row];
    if (column == StatusColumn && found.hasNext)
        return found.nextStatus;
    if (column == OverdueColumn && found.overdue > 0)
        return Status::Overdue;
    return std::nullopt;
}

QString TrackerModel::toolTip(std::size_t row, int column) const
{
    const TrackerLine &found = m_lines[row];
    if (column == SectionColumn || column == SuggestedColumn)
        return found.suggestedReason;
    if (column == ColourColumn && !found.colourWhy.isEmpty())
        return found.colourWhy;
    if (column == UpdateColumn && found.updatedOn)
        return tr("%1, %2: %3", "day, author, text")
            .arg(britishText(*found.updatedOn), found.updateAuthor, found.update);
    return text(row, column);
}

ValueTableModel::Emphasis TrackerModel::emphasis(std::size_t row, int column) const
{
    const TrackerLine &found = m_lines[row];
    if (column == NameColumn)
        return Emphasis::Strong;
    if (column == SuggestedColumn)
        return found.disagrees ? Emphasis::Strong : Emphasis::Muted;
    return found.left ? Emphasis::Muted : Emphasis::None;
}

Qt::ItemFlags TrackerModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = ValueTableModel::flags(index);
    return index.isValid() && index.column() == UpdateColumn && m_editing == Editing::Yes ? usual | Qt::ItemIsEditable
                                                                                          : usual;
}

bool TrackerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != UpdateColumn)
        return false;
    Q_EMIT updateEntered(m_lines[held(index.row())].child.id, value.toString());
    return true;
}

} // namespace hearth
