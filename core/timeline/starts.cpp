// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/starts.h"

#include <algorithm>
#include <tuple>

namespace hearth {

namespace {

class StartFinder
{
public:
    StartFinder(const Rule &rule, const Journey &journey) : m_rule(rule), m_journey(journey) {}

    std::vector<Start> find()
    {
        switch (m_rule.anchor) {
        case Anchor::EventHeld:
            heldEvents();
            break;
        case Anchor::EventNumbered:
            numberedEvents();
            break;
        case Anchor::CareStarts:
            carePeriods();
            break;
        case Anchor::LegalStatusStarts:
            for (const Run &run : m_journey.legalRuns())
                addIfCoded(run);
            break;
        case Anchor::HomeStarts:
            for (const Home &home : m_journey.homes())
                addIfCoded(home);
            break;
        case Anchor::EventInOtherHome:
            eventsInOtherHomes();
            break;
        case Anchor::WithParentsStarts:
            for (const Run &run : m_journey.runsWithParents())
                add(run);
            break;
        case Anchor::PlacementOrderUnplaced:
            stretches();
            break;
        case Anchor::PlacementOrderMade:
            for (const OrderRun &order : m_journey.orders())
                add(order);
            break;
        case Anchor::AdoptivePlacementStarts:
            for (const Run &run : m_journey.adoptivePlacements())
                add(run);
            break;
        case Anchor::CaseOpens:
            caseOpenings();
            break;
        case Anchor::BeforeEvent:
            beforeEvents();
            break;
        case Anchor::BeforeExpectedBirth:
            beforeBirth();
            break;
        case Anchor::ActionSet:
            actions();
            break;
        case Anchor::AgeInCare:
            agesInCare();
            break;
        case Anchor::ArrangementStarts:
        case Anchor::ArrangementMovedIn:
            arrangements();
            break;
        case Anchor::ExceptionStands: // these start at other clocks, and at the forms of the service
        case Anchor::PanelItem:
        case Anchor::PanelItemHeard:
        case Anchor::PanelSits:
        case Anchor::PanelAdvises:
        case Anchor::SectionMeets:
        case Anchor::SectionReports:
            break;
        }
        return std::move(m_starts);
    }

private:
    Start &add(Date at)
    {
        Start start;
        start.at = at;
        start.base = at;
        m_starts.push_back(start);
        return m_starts.back();
    }

    Start &add(const Run &run)
    {
        Start &start = add(run.from);
        start.known = run.fromKnown;
        start.run = &run;
        return start;
    }

    void addIfCoded(const Run &run)
    {
        if (m_rule.anchorCodes.contains(run.code))
            add(run);
    }

    void heldEvents()
    {
        std::optional<Date> openTarget;
        for (const Date day : m_journey.held(m_rule.anchorEvent)) {
            std::optional<Date> target;
            if (m_rule.dueBy == DueBy::Target) {
                const Event *event = m_journey.eventOn(m_rule.anchorEvent, day);
                target = event ? event->target : std::nullopt;
                if (!target || (openTarget && *openTarget == *target && !metSince(day)))
                    continue; // the same target again is no new start
                if (openTarget)
                    m_starts.back().lifeUntil = day; // a later target replaces an open one
                openTarget = target;
            }
            if (hasUnlessEvent(day))
                continue;
            Start &start = add(day);
            start.event = m_rule.anchorEvent;
            start.target = target;
        }
    }

    /// Whether the newest start was met before \a day, so that what it set no longer stands open.
    [[nodiscard]] bool metSince(Date day) const
    {
        return std::any_of(m_rule.metEvents.begin(), m_rule.metEvents.end(), [&](EventKind kind) {
            return m_journey.firstHeld(kind, m_starts.back().at, day - 1).has_value();
        });
    }

    [[nodiscard]] bool hasUnlessEvent(Date day) const
    {
        return m_rule.unlessEvent &&
               m_journey.firstHeld(*m_rule.unlessEvent, day - m_rule.unlessDays, day - 1).has_value();
    }

    void numberedEvents()
    {
        for (const Run &care : m_journey.carePeriods()) {
            const auto from = m_journey.clockStartOf(care);
            if (!from)
                continue;
            // Where earlier ones may not have been imported, the first that is known may be any: it is taken for one of
            // the later, whose clocks are the longer, and never for the first.
            const bool known = numberingKnown(care);
            int number = known ? 0 : 1;
            for (const Date day : m_journey.held(m_rule.anchorEvent)) {
                if (day < *from || !care.holds(day))
                    continue;
                ++number;
                const bool counts =
                    m_rule.anchorOnwards ? number >= m_rule.anchorNumber : number == m_rule.anchorNumber;
                if (!counts)
                    continue;
                Start &start = add(day);
                start.event = m_rule.anchorEvent;
                start.care = &care;
                start.countFrom = *from;
                start.numberingKnown = known;
            }
        }
    }

    [[nodiscard]] bool numberingKnown(const Run &care) const
    {
        const Date complete = completeFrom(m_journey.record().child, QStringLiteral("reviews"));
        if (complete == DaySet::beginning())
            return care.fromKnown;
        if (care.fromKnown && care.from >= complete)
            return true;
        const auto first = m_journey.firstHeld(EventKind::ClaReview, care.from, care.end());
        return care.fromKnown && first && *first <= care.from + 31; // soon enough to be the first, whatever is missing
    }

    void carePeriods()
    {
        for (const Run &care : m_journey.carePeriods()) {
            const auto from = m_journey.clockStartOf(care);
            if (!from || (m_rule.unlessThresholdRunning && thresholdRuns(*from)))
                continue;
            Start &start = add(care);
            start.at = *from;
            start.base = *from;
            start.known = care.fromKnown || *from != care.from;
            start.care = &care;
            start.countFrom = *from;
            start.numberingKnown = numberingKnown(care);
        }
    }

    /// A threshold decision whose initial meeting is still owed on \a day.
    [[nodiscard]] bool thresholdRuns(Date day) const
    {
        const auto decided = m_journey.lastHeld(EventKind::ThresholdDecision, day);
        if (!decided || m_journey.firstHeld(EventKind::Ppm, *decided - 42, *decided - 1))
            return false;
        for (const EventKind kind : {EventKind::Ppm, EventKind::PreProceedingsEnded, EventKind::ProceedingsConcluded,
                                     EventKind::PermanenceAchieved, EventKind::CaseClosed}) {
            if (m_journey.firstHeld(kind, *decided, day - 1))
                return false;
        }
        return true;
    }

    void eventsInOtherHomes()
    {
        for (const Date day : m_journey.held(m_rule.anchorEvent)) {
            const Home *home = m_journey.homeOf(day);
            if (home == nullptr || m_rule.anchorCodes.contains(home->code))
                continue;
            Start &start = add(day);
            start.event = m_rule.anchorEvent;
            start.run = home;
        }
    }

    void stretches()
    {
        for (const UnplacedStretch &stretch : m_journey.unplacedStretches()) {
            const OrderRun &order = m_journey.orders()[stretch.order];
            Start &start = add(stretch);
            start.base = order.from;
            start.known = order.fromKnown;
            start.firstStretch = stretch.first;
        }
    }

    void caseOpenings()
    {
        const DaySet open = m_journey.caseOpen();
        for (const auto &interval : open.intervals()) {
            if (interval.from <= m_journey.asAt())
                add(interval.from).lifeUntil = interval.until;
        }
    }

    void beforeEvents()
    {
        Date previous = DaySet::beginning();
        for (const Event &event : m_journey.record().events) {
            const bool booked = event.state == EventState::Booked;
            const bool held = event.state == EventState::Held && event.on <= m_journey.asAt();
            if (event.kind != m_rule.anchorEvent || (!booked && !held) || event.on == previous)
                continue;
            Start &start = add(event.on);
            start.event = event.kind;
            start.before = event.on;
            start.booked = booked;
            start.lookFrom = previous == DaySet::beginning() ? previous : previous + 1;
            previous = event.on;
        }
    }

    void beforeBirth()
    {
        const Child &child = m_journey.record().child;
        if (!child.expected || !m_rule.onlyAfter)
            return;
        const Date birth = child.born && *child.born <= m_journey.asAt() ? *child.born : DaySet::endless();
        const auto held = m_journey.firstHeld(*m_rule.onlyAfter, DaySet::beginning(), birth - 1);
        if (!held)
            return;
        Start &start = add(*child.expected);
        start.before = *child.expected;
        start.lookFrom = *held;
        start.lifeUntil = birth;
        start.booked = true;
    }

    void agesInCare()
    {
        const auto &born = m_journey.record().child.born;
        if (!born)
            return;
        const Date reached = birthday(*born, m_rule.anchorNumber);
        for (const Run &care : m_journey.carePeriods()) {
            const auto from = m_journey.clockStartOf(care);
            if (!from || std::max(*from, reached) >= care.end())
                continue;
            Start &start = add(care);
            start.at = std::max(*from, reached);
            start.base = start.at;
            start.known = true; // how long before that day the child was in care does not matter
            start.care = &care;
            start.countFrom = *from;
        }
    }

    void arrangements()
    {
        for (const ArrangementRun &arrangement : m_journey.arrangements()) {
            if (!m_rule.anchorCodes.contains(arrangement.code))
                continue;
            const auto noted = [&arrangement](const QString &field) {
                return dateFromIso(arrangement.spell->details.value(field));
            };
            const bool ofMoving = m_rule.anchor == Anchor::ArrangementMovedIn;
            const auto movedIn = noted(QStringLiteral("moved_in"));
            if (ofMoving && !movedIn)
                continue;
            Start &start = add(arrangement);
            start.spell = arrangement.spell;
            if (ofMoving) {
                start.at = *movedIn;
                start.base = *movedIn;
                start.known = true;
            }
            if (m_rule.dueBy == DueBy::NotedDay)
                start.target = noted(m_rule.notedField);
        }
    }

    /// The target is taken as it stands now: the record keeps which it was before, and not since when.
    void actions()
    {
        for (const PlannedAction &action : m_journey.record().actions) {
            if (action.rule != m_rule.id || action.setOn > m_journey.asAt())
                continue;
            Start &start = add(action.setOn);
            start.action = &action;
            start.target = action.target;
            if (action.dropped)
                start.lifeUntil = std::max(*action.dropped, action.setOn);
        }
        std::stable_sort(m_starts.begin(), m_starts.end(), [](const Start &a, const Start &b) {
            return std::tie(a.at, a.action->target, a.action->key) < std::tie(b.at, b.action->target, b.action->key);
        });
    }

    const Rule &m_rule;
    const Journey &m_journey;
    std::vector<Start> m_starts;
};

} // namespace

std::vector<Start> startsOf(const Rule &rule, const Journey &journey)
{
    return StartFinder(rule, journey).find();
}

Date completeFrom(const Child &child, const QString &table)
{
    if (child.complete.isEmpty())
        return DaySet::beginning();
    return child.complete.value(table, DaySet::endless());
}

} // namespace hearth
