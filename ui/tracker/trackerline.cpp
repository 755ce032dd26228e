// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracker/trackerline.h"

#include "core/tracker/colour.h"
#include "ui/children/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

const QString movedFrom = QStringLiteral("moved from ");

bool isLettered(const SectionId &section)
{
    return section.size() == 1;
}

/// `Pre-adoptive placements` of `A  Pre-adoptive placements`: the list shows the letter beside it.
QString titleWithoutLetter(const SectionId &section, const PolicyPack &pack)
{
    const QString title = sectionTitle(section, pack);
    if (isLettered(section) && title.startsWith(section + u' '))
        return title.mid(1).trimmed();
    return title;
}

void fillColour(TrackerLine &line, const TrackerRow &row, const ChildRecord &record, Date asAt)
{
    const auto set = colourOverride(record, asAt);
    line.colour = labelOf(set ? set->colour : colourByClocks(row.clocks));
    if (!set)
        return;
    if (set->until)
        line.colour = QCoreApplication::translate("Tracker", "%1 until %2").arg(line.colour, britishText(*set->until));
    line.colourWhy = set->why;
}

void fillNext(TrackerLine &line, const TrackerRow &row)
{
    if (!row.next || *row.next >= row.clocks.size())
        return;
    const Clock &next = row.clocks[*row.next];
    line.hasNext = true;
    line.nextTitle = next.rule ? next.rule->title : QString();
    line.nextDue = next.due;
    line.nextStatus = next.status;
    line.nextDays = daysText(next);
}

void count(TrackerList &list, const std::vector<TrackerLine> &lines)
{
    for (const TrackerLine &line : lines) {
        if (!isIn(line, list.id))
            continue;
        ++list.children;
        if (line.overdue > 0)
            ++list.overdue;
    }
}

} // namespace

const WeeklyUpdate *latestUpdate(const ChildRecord &record, Date day)
{
    const WeeklyUpdate *found = nullptr;
    for (const WeeklyUpdate &update : record.updates) {
        if (update.on <= day && (!found || update.on >= found->on))
            found = &update;
    }
    return found;
}

QString changeText(const QString &change)
{
    if (change == QStringLiteral("joined"))
        return QCoreApplication::translate("Tracker", "joined");
    if (change == QStringLiteral("left"))
        return QCoreApplication::translate("Tracker", "left");
    if (change.startsWith(movedFrom))
        return QCoreApplication::translate("Tracker", "moved from %1").arg(sectionName(change.mid(movedFrom.size())));
    return change;
}

TrackerLine trackerLineOf(const TrackerRow &row, const ChildRecord &record, Date asAt)
{
    TrackerLine line;
    line.child = childRowOf(record, asAt);
    line.child.section = row.standing.section;
    line.child.overdue = row.overdue;
    line.section = row.standing.section;
    line.since = row.standing.since;
    line.overdue = row.overdue;
    line.suggested = row.standing.suggested;
    line.suggestedReason = row.standing.reason;
    line.recorded = row.standing.recorded.has_value();
    line.disagrees =
        row.standing.open && row.standing.recorded && row.standing.recorded->section != row.standing.suggested;
    line.tags = row.standing.tags;
    line.change = changeText(row.change);
    line.left = row.standing.section == QStringLiteral("left");
    fillNext(line, row);
    if (row.standing.open)
        fillColour(line, row, record, asAt);
    if (const WeeklyUpdate *update = latestUpdate(record, asAt)) {
        line.update = update->text;
        line.updateAuthor = update->author;
        line.updatedOn = update->on;
    }
    return line;
}

QString allList()
{
    return QStringLiteral("all");
}

QString crossReferenceList()
{
    return QStringLiteral("cross-reference");
}

QString changedList()
{
    return QStringLiteral("changed");
}

bool isIn(const TrackerLine &line, const QString &list)
{
    if (list == allList())
        return true;
    if (list == crossReferenceList())
        return line.disagrees;
    if (list == changedList())
        return !line.change.isEmpty();
    return line.section == list;
}

std::vector<TrackerList> trackerListsOf(const std::vector<TrackerLine> &lines, const PolicyPack &pack,
                                        Compared compared)
{
    std::vector<TrackerList> lists;
    lists.push_back({allList(), {}, QCoreApplication::translate("Tracker", "Everybody"), {}, 0, 0, false});
    for (const SectionId &section : sectionIds()) {
        lists.push_back({section, isLettered(section) ? section : QString(), titleWithoutLetter(section, pack),
                         sectionLead(section, pack), 0, 0, false});
    }
    lists.push_back(
        {crossReferenceList(), {}, QCoreApplication::translate("Tracker", "Cross-reference"), {}, 0, 0, false});
    if (compared == Compared::Yes)
        lists.push_back({changedList(), {}, QCoreApplication::translate("Tracker", "What changed"), {}, 0, 0, false});
    for (TrackerList &list : lists) {
        count(list, lines);
        const bool mustBeEmpty = list.id == QStringLiteral("unallocated") || list.id == crossReferenceList();
        list.flagged = mustBeEmpty && list.children > 0;
    }
    return lists;
}

} // namespace hearth
