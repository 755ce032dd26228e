// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/tracker.h"

#include "core/timeline/journey.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

void countClocks(TrackerRow &row)
{
    for (std::size_t i = 0; i < row.clocks.size(); ++i) {
        const Clock &clock = row.clocks[i];
        const bool outstanding =
            clock.status == Status::Overdue || clock.status == Status::Soon || clock.status == Status::Open;
        if (!outstanding)
            continue;
        // Good practice is shown with the child's clocks; it is no duty that somebody is behind with.
        const bool isOverdue = clock.status == Status::Overdue;
        if (isOverdue && clock.rule->advisory)
            continue;
        if (isOverdue)
            ++row.overdue;
        if (!row.next || *clock.due < *row.clocks[*row.next].due)
            row.next = i;
    }
}

TrackerRow rowOf(const ChildRecord &record, const Journey &journey, Standing standing, const Policy &policy)
{
    TrackerRow row;
    row.childId = record.child.stamp.id;
    row.number = record.child.number;
    row.name = fullName(record.child);
    row.standing = std::move(standing);
    row.clocks = evaluate(journey, policy);
    countClocks(row);
    return row;
}

} // namespace

const QStringList &sectionIds()
{
    static const QStringList ids = {QStringLiteral("A"),           QStringLiteral("B"),       QStringLiteral("C"),
                                    QStringLiteral("D"),           QStringLiteral("E"),       QStringLiteral("F"),
                                    QStringLiteral("G"),           QStringLiteral("H"),       QStringLiteral("I"),
                                    QStringLiteral("J"),           QStringLiteral("matched"), QStringLiteral("over-16"),
                                    QStringLiteral("unallocated"), QStringLiteral("left")};
    return ids;
}

QString sectionTitle(const SectionId &section, const PolicyPack &pack)
{
    for (const SectionTitle &title : pack.sections) {
        if (title.id == section)
            return section + QStringLiteral("  ") + QCoreApplication::translate("Tracker", title.title.toUtf8());
    }
    if (section == u"matched")
        return QCoreApplication::translate("Tracker", "Matched");
    if (section == u"over-16")
        return QCoreApplication::translate("Tracker", "16 and over");
    if (section == u"left")
        return QCoreApplication::translate("Tracker", "Left, not archived");
    return QCoreApplication::translate("Tracker", "Unallocated");
}

QString sectionLead(const SectionId &section, const PolicyPack &pack)
{
    for (const SectionTitle &title : pack.sections) {
        if (title.id == section)
            return title.lead;
    }
    return {};
}

std::vector<TrackerRow> trackerRows(const std::vector<const ChildRecord *> &records, const Policy &policy, Date asAt,
                                    std::optional<Date> since)
{
    std::vector<TrackerRow> open;
    std::vector<TrackerRow> left;
    for (const ChildRecord *record : records) {
        const Journey journey(*record, asAt);
        Standing standing = standingOf(journey, policy);
        const Standing before = since ? standingOf(*record, policy, *since) : Standing();
        const bool gone = since && before.open && !standing.open;
        if (!standing.open && !standing.leftNotArchived && !gone)
            continue;
        TrackerRow row = rowOf(*record, journey, std::move(standing), policy);
        if (gone) {
            row.change = QStringLiteral("left");
            row.standing.section = QStringLiteral("left");
        } else if (since && row.standing.open && !before.open) {
            row.change = QStringLiteral("joined");
        } else if (since && row.standing.open && before.section != row.standing.section) {
            row.change = QStringLiteral("moved from ") + before.section;
        }
        (row.standing.open ? open : left).push_back(std::move(row));
    }
    std::move(left.begin(), left.end(), std::back_inserter(open));
    return open;
}

std::vector<CheckFinding> checkSection(const ChildRecord &record, const Standing &standing, const PolicyPack &pack)
{
    const auto title = std::find_if(pack.checks.begin(), pack.checks.end(),
                                    [](const CheckTitle &check) { return check.id == u"check.section"; });
    if (title == pack.checks.end() || !standing.open || !standing.recorded ||
        standing.recorded->section == standing.suggested)
        return {};
    CheckFinding finding;
    finding.childId = record.child.stamp.id;
    finding.check = title->id;
    finding.message = QCoreApplication::translate("Tracker", "Recorded in section %1, and the facts suggest %2: move "
                                                             "the child, or correct the facts.")
                          .arg(standing.recorded->section, standing.suggested);
    finding.source = title->source;
    return {finding};
}

} // namespace hearth
