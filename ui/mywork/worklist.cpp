// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/worklist.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace hearth {

namespace {

// Days that are due come first, then those without one.
Date sortDue(const WorkItem &item)
{
    return item.clock.due.value_or(Date::fromDayNumber(std::numeric_limits<std::int32_t>::max()));
}

/// What stands together: a family, or a child that has none.
QString groupKey(const WorkItem &item)
{
    return item.family.isEmpty() ? QStringLiteral("child\n") + item.number : QStringLiteral("family\n") + item.family;
}

using Indexes = std::vector<std::size_t>;

struct Group
{
    Indexes items;
    Date earliest;
};

std::vector<Group> groupsOf(const std::vector<WorkItem> &items, const Indexes &band)
{
    QMap<QString, std::size_t> byKey;
    std::vector<Group> groups;
    for (const std::size_t index : band) {
        const QString key = groupKey(items[index]);
        const auto found = byKey.constFind(key);
        if (found == byKey.constEnd()) {
            byKey.insert(key, groups.size());
            groups.push_back({{index}, sortDue(items[index])});
            continue;
        }
        Group &group = groups[found.value()];
        group.items.push_back(index);
        group.earliest = std::min(group.earliest, sortDue(items[index]));
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group &a, const Group &b) { return a.earliest < b.earliest; });
    return groups;
}

/// The lines of one child stay together; the child with the most urgent line comes first.
void orderWithin(const std::vector<WorkItem> &items, Group &group)
{
    QMap<RecordId, Date> earliest;
    for (const std::size_t index : group.items) {
        const Date due = sortDue(items[index]);
        const auto found = earliest.find(items[index].childId);
        if (found == earliest.end())
            earliest.insert(items[index].childId, due);
        else
            found.value() = std::min(found.value(), due);
    }
    const auto key = [&](std::size_t index) {
        const WorkItem &item = items[index];
        return std::make_tuple(earliest.value(item.childId), item.number, sortDue(item), index);
    };
    std::sort(group.items.begin(), group.items.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
}

QStringList namesIn(const std::vector<WorkItem> &items, const Indexes &indexes)
{
    QStringList names;
    QSet<RecordId> seen;
    for (const std::size_t index : indexes) {
        if (seen.contains(items[index].childId))
            continue;
        seen.insert(items[index].childId);
        names.append(items[index].name);
    }
    return names;
}

/// The children of each family that has more than one child among \a items.
QSet<QString> familiesWithSeveral(const std::vector<WorkItem> &items)
{
    QMap<QString, RecordId> first;
    QSet<QString> several;
    for (const WorkItem &item : items) {
        if (item.family.isEmpty())
            continue;
        const auto found = first.constFind(item.family);
        if (found == first.constEnd())
            first.insert(item.family, item.childId);
        else if (found.value() != item.childId)
            several.insert(item.family);
    }
    return several;
}

WorkItem itemFor(const ChildRecord &record)
{
    const Child &child = record.child;
    WorkItem item;
    item.childId = child.stamp.id;
    item.number = child.number;
    item.name = fullName(child);
    item.listName = listName(child);
    item.family = child.family;
    item.worker = child.worker;
    item.team = child.team;
    return item;
}

} // namespace

bool isDue(WorkBand band)
{
    return band <= WorkBand::NextTwoWeeks;
}

QString labelOf(WorkBand band)
{
    switch (band) {
    case WorkBand::Overdue:
        return QCoreApplication::translate("MyWork", "Overdue");
    case WorkBand::ThisWeek:
        return QCoreApplication::translate("MyWork", "This week");
    case WorkBand::NextTwoWeeks:
        return QCoreApplication::translate("MyWork", "Next two weeks");
    case WorkBand::Resting:
        return QCoreApplication::translate("MyWork", "Paused or exempt");
    case WorkBand::GoodPractice:
        return QCoreApplication::translate("MyWork", "Good practice, past its day");
    case WorkBand::Unknown:
        return QCoreApplication::translate("MyWork", "Not known");
    case WorkBand::Checks:
        return QCoreApplication::translate("MyWork", "Checks");
    case WorkBand::Count_:
        break;
    }
    return {};
}

QString WorkItem::title() const
{
    if (isCheck())
        return check.message;
    return clockTitle;
}

std::optional<WorkBand> bandOf(const Clock &clock, Date asAt)
{
    if (clock.rule && clock.rule->informative)
        return std::nullopt;
    switch (clock.status) {
    case Status::Met:
    case Status::MetLate:
    case Status::Ended:
        return std::nullopt;
    case Status::Unknown:
        return WorkBand::Unknown;
    case Status::Exempt:
    case Status::Paused:
        return WorkBand::Resting;
    case Status::Overdue:
        return clock.rule && clock.rule->advisory ? WorkBand::GoodPractice : WorkBand::Overdue;
    case Status::Soon:
    case Status::Open:
        break;
    }
    if (!clock.due)
        return std::nullopt;
    const Date sunday = asAt + (7 - asAt.weekday());
    if (*clock.due <= sunday)
        return WorkBand::ThisWeek;
    return *clock.due <= sunday + 14 ? std::optional(WorkBand::NextTwoWeeks) : std::nullopt;
}

std::vector<WorkItem> workItemsOf(const ChildRecord &record, const std::vector<Clock> &clocks,
                                  const std::vector<CheckFinding> &findings, Date asAt)
{
    std::vector<WorkItem> items;
    for (const Clock &clock : clocks) {
        const auto band = bandOf(clock, asAt);
        if (!band)
            continue;
        items.push_back(itemFor(record));
        items.back().band = *band;
        items.back().clock = clock;
        items.back().clockTitle = hearth::clockTitle(clock, record);
    }
    for (const CheckFinding &finding : findings) {
        items.push_back(itemFor(record));
        items.back().band = WorkBand::Checks;
        items.back().check = finding;
    }
    return items;
}

std::vector<BookingQuestion> bookingQuestionsOf(const ChildRecord &record, Date asAt)
{
    // Two events of a kind on one day are one (RULES.md section 1): where one was held, the other is no question.
    const auto wasHeld = [&record](const Event &booked) {
        return std::any_of(record.events.begin(), record.events.end(), [&booked](const Event &other) {
            return other.state == EventState::Held && other.kind == booked.kind && other.on == booked.on;
        });
    };
    std::vector<BookingQuestion> questions;
    for (const Event &event : record.events) {
        if (event.state != EventState::Booked || event.on >= asAt || wasHeld(event))
            continue;
        questions.push_back({record.child.stamp.id, event.stamp.id, record.child.number, fullName(record.child),
                             record.child.worker, record.child.team, event.kind, event.on, asAt - event.on});
    }
    return questions;
}

BandCounts bandCounts(const std::vector<WorkItem> &items)
{
    BandCounts counts{};
    for (const WorkItem &item : items)
        ++counts[static_cast<std::size_t>(item.band)];
    return counts;
}

std::vector<WorkRow> arrange(const std::vector<WorkItem> &items, std::optional<WorkBand> only)
{
    std::array<Indexes, static_cast<std::size_t>(WorkBand::Count_)> bands;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (only ? items[i].band == *only : isDue(items[i].band))
            bands[static_cast<std::size_t>(items[i].band)].push_back(i);
    }
    const QSet<QString> families = familiesWithSeveral(items);

    std::vector<WorkRow> rows;
    for (std::size_t b = 0; b < bands.size(); ++b) {
        if (bands[b].empty())
            continue;
        const auto band = static_cast<WorkBand>(b);
        rows.push_back({WorkRow::Kind::Band, band, labelOf(band), static_cast<int>(bands[b].size()), 0, false});
        for (Group &group : groupsOf(items, bands[b])) {
            orderWithin(items, group);
            const QString &family = items[group.items.front()].family;
            if (families.contains(family)) {
                const QString heading = QCoreApplication::translate("MyWork", "Family %1: %2")
                                            .arg(family, namesIn(items, group.items).join(QStringLiteral(", ")));
                rows.push_back({WorkRow::Kind::Family, band, heading, static_cast<int>(group.items.size()), 0, false});
            }
            for (const std::size_t index : group.items)
                rows.push_back({WorkRow::Kind::Item, band, {}, 0, index, families.contains(family)});
        }
    }
    return rows;
}

} // namespace hearth
