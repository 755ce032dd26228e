// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/clocks.h"

#include "core/timeline/adjusting.h"
#include "core/timeline/journey.h"
#include "core/timeline/metby.h"
#include "core/timeline/settling.h"
#include "core/timeline/starts.h"

#include <algorithm>

namespace hearth {

namespace {

QString completenessTable(EventKind kind)
{
    switch (kind) {
    case EventKind::ClaReview:
        return QStringLiteral("reviews");
    case EventKind::ShobpaDecision:
    case EventKind::ShobpaReversed:
        return QStringLiteral("placed-for-adoption");
    case EventKind::AdoptionMatch:
        return QStringLiteral("adoptions");
    default:
        return QStringLiteral("episodes");
    }
}

class Evaluator
{
public:
    Evaluator(const Journey &journey, const Policy &policy)
        : m_journey(journey), m_policy(policy), m_asAt(journey.asAt()), m_caseOpen(caseOpen(journey, policy))
    {}

    std::vector<Clock> run()
    {
        for (std::size_t i = 0; i < m_policy.phases.size(); ++i) {
            const Policy::Phase &phase = m_policy.phases[i];
            m_pack = phase.pack;
            m_phase = phaseOf(m_policy, i);
            for (const Rule &rule : phase.pack->rules)
                evaluateRule(rule);
        }
        std::vector<Clock> reports = reportClocks(m_rows, m_journey.record(), m_policy, m_asAt);
        std::move(reports.begin(), reports.end(), std::back_inserter(m_rows));
        if (m_policy.phases.size() > 1 || !reports.empty())
            sortByRule(m_rows, m_policy);
        return std::move(m_rows);
    }

private:
    void evaluateRule(const Rule &rule)
    {
        const std::vector<Start> starts = startsOf(rule, m_journey);
        if (starts.empty())
            return;
        m_window = windowOf(rule, *m_pack);
        for (const Start &start : starts) {
            if (start.before)
                addCountingBack(rule, start);
            else
                addRows(rule, start);
        }
    }

    /// A recurring clock that starts at something else than what meets it goes on by itself.
    static bool goesOn(const Rule &rule)
    {
        return rule.recurs && rule.anchor != Anchor::EventHeld && rule.anchor != Anchor::EventNumbered;
    }

    void addRows(const Rule &rule, Start start)
    {
        if (start.at > m_asAt || !boundLife(rule, start))
            return;
        for (int occurrence = 0;; ++occurrence) {
            Clock clock = emptyClock(rule, start);
            if (!setDue(clock, start, occurrence))
                return;
            setMet(clock, start, m_journey);
            if (clock.met && *clock.met < start.at)
                return;
            const bool held = conditionsHeld(clock, start);
            if (held && m_window.holds(start.at) && m_phase.holds(start.at))
                finish(std::move(clock), start);
            if (!goesOn(rule) || !clock.met)
                return;
            start.at = *clock.met;
            start.base = start.at;
            start.known = true;
            start.event = clock.metEvent;
        }
    }

    Clock emptyClock(const Rule &rule, const Start &start) const
    {
        Clock clock;
        clock.pack = m_pack;
        clock.rule = &rule;
        clock.childId = m_journey.record().child.stamp.id;
        clock.started = start.at;
        clock.startKnown = start.known;
        clock.base = start.base;
        clock.startEvent = start.event;
        if (start.action != nullptr)
            clock.subject = start.action->key;
        if (start.spell != nullptr)
            clock.spell = start.spell->stamp.id;
        return clock;
    }

    /// Narrows the life of a row to that of what its conditions name. False when that is not there at its start.
    bool boundLife(const Rule &rule, Start &start) const
    {
        const auto bound = [&start](const Run *run) {
            if (run == nullptr || !run->inForceOn(start.at))
                return false;
            start.lifeUntil = std::min(start.lifeUntil, run->end());
            return true;
        };
        for (const Condition condition : rule.conditions) {
            switch (condition) {
            case Condition::InCare:
                if (start.care == nullptr)
                    start.care = m_journey.carePeriodOf(start.at);
                if (!bound(start.care))
                    return false;
                break;
            case Condition::HomeLasts: {
                const Run *home = start.run ? start.run : m_journey.homeOf(start.at);
                if (home != nullptr && !bound(home))
                    return false;
                break;
            }
            case Condition::PlacementLasts:
                if (!bound(start.run))
                    return false;
                break;
            case Condition::OrderLasts:
                if (!bound(orderOf(start)))
                    return false;
                break;
            case Condition::Unplaced:
                if (rule.anchor == Anchor::PlacementOrderUnplaced && !bound(start.run))
                    return false;
                break;
            default:
                break;
            }
        }
        return true;
    }

    [[nodiscard]] const Run *orderOf(const Start &start) const
    {
        const Run *found = nullptr;
        for (const OrderRun &order : m_journey.orders()) {
            if (order.inForceOn(start.at))
                found = &order;
        }
        return found;
    }

    bool setDue(Clock &clock, const Start &start, int occurrence) const
    {
        const Rule &rule = *clock.rule;
        switch (rule.dueBy) {
        case DueBy::Target:
            clock.due = start.target;
            return start.target.has_value();
        case DueBy::Review:
            setReviewDue(clock, start);
            return true;
        case DueBy::Birthday:
            clock.due = birthdayOfChild(rule.years);
            return true;
        case DueBy::NotedDay:
            clock.due = start.target;
            return true;
        case DueBy::NextPanel:     // see reportClocks
        case DueBy::WeekdayBefore: // see evaluateService
            return false;
        case DueBy::Periods:
        case DueBy::OrderPeriod:
            clock.period = std::min(occurrence, static_cast<int>(rule.periods.size()) - 1);
            clock.due =
                addPeriod(clock.base, rule.periods[static_cast<std::size_t>(clock.period)], *m_policy.workingDays);
            if (rule.dueBy == DueBy::OrderPeriod && !start.firstStretch && clock.due)
                clock.due = std::max(*clock.due, start.at - 1);
            if (const auto latest = rule.years > 0 ? birthdayOfChild(rule.years) : std::nullopt; latest && clock.due)
                clock.due = std::min(*clock.due, *latest);
            return true;
        }
        return false;
    }

    [[nodiscard]] std::optional<Date> birthdayOfChild(int years) const
    {
        const auto &born = m_journey.record().child.born;
        return born ? std::optional(birthday(*born, years)) : std::nullopt;
    }

    /// The day the n-th review of the care period was held, else the day it is due, chained from the first.
    void setReviewDue(Clock &clock, const Start &start) const
    {
        const auto reviewPeriod = [this](const QString &id) {
            const Rule *rule = m_pack->rule(id);
            return rule && !rule->periods.empty() ? rule->periods.front() : Period{};
        };
        const auto held = reviewsIn(*start.care, start.countFrom);
        const std::size_t n = static_cast<std::size_t>(clock.rule->reviewNumber);
        std::optional<Date> day;
        if (held.size() >= n) {
            day = held[n - 1];
            clock.reviewHeld = day;
        } else {
            day = held.empty()
                      ? addPeriod(start.at, reviewPeriod(QStringLiteral("review.first")), *m_policy.workingDays)
                      : std::optional(held.front());
            if (n == 2 && day)
                day = addPeriod(*day, reviewPeriod(QStringLiteral("review.second")), *m_policy.workingDays);
        }
        if (day)
            clock.due = *day + clock.rule->reviewDays;
    }

    [[nodiscard]] std::vector<Date> reviewsIn(const Run &care, Date from) const
    {
        std::vector<Date> days;
        for (const Date day : m_journey.held(EventKind::ClaReview)) {
            if (day >= from && care.holds(day))
                days.push_back(day);
        }
        return days;
    }

    /// Whether the conditions held on some day of the row's life; the row is `ended` where they do not hold now.
    bool conditionsHeld(Clock &clock, const Start &start)
    {
        if (!clock.met && start.lifeUntil <= m_asAt)
            clock.ended = start.lifeUntil;
        for (const Condition condition : clock.rule->conditions) {
            const DaySet *days = daysOf(condition);
            if (days == nullptr)
                continue;
            const Date last = std::min({clock.met.value_or(m_asAt), clock.ended.value_or(m_asAt), m_asAt});
            if (!days->holdsWithin(clock.started, last))
                return false;
            if (!clock.met && !days->contains(m_asAt)) {
                const Date end = std::max(days->lastEndBy(m_asAt).value_or(clock.started), clock.started);
                clock.ended = std::min(clock.ended.value_or(end), end);
            }
        }
        return true;
    }

    /// The days of a condition that may come back; none for one that bounds the life of a row.
    const DaySet *daysOf(Condition condition)
    {
        const auto once = [](std::optional<DaySet> &set, auto make) {
            if (!set)
                set = make();
            return &*set;
        };
        switch (condition) {
        case Condition::AdoptionPlan:
            return once(m_adoptionPlan, [this] { return m_journey.adoptionIsPlan(); });
        case Condition::NoAdoptionPlan:
            return once(m_noAdoptionPlan, [this] { return m_journey.adoptionIsPlan().complement(); });
        case Condition::Unplaced:
            return once(m_unplaced, [this] { return m_journey.placedForAdoption().complement(); });
        case Condition::NotAchieved:
            return once(m_notAchieved, [this] { return m_journey.permanenceAchieved().complement(); });
        case Condition::NoMatch:
            return once(m_noMatch, [this] { return m_journey.matchStands().complement(); });
        case Condition::CaseOpen:
            return &m_caseOpen;
        default:
            return nullptr;
        }
    }

    void addCountingBack(const Rule &rule, const Start &start)
    {
        Clock clock = emptyClock(rule, start);
        clock.period = 0;
        clock.base = *start.before;
        clock.due = addPeriod(*start.before, rule.periods.front(), *m_policy.workingDays);
        clock.started = clock.due ? std::min(m_asAt, *clock.due) : m_asAt;
        if (!m_window.holds(clock.started) || !m_phase.holds(clock.started))
            return;
        const Date last = std::min({*start.before, m_asAt, start.lifeUntil});
        for (const EventKind kind : rule.metEvents) {
            Date from = start.lookFrom;
            if (rule.metAfter) {
                const auto after = m_journey.firstHeld(*rule.metAfter, from, last);
                if (!after)
                    continue;
                from = *after;
            }
            const auto day = m_journey.firstHeld(kind, from, last);
            if (day && (!clock.met || *day < *clock.met)) {
                clock.met = day;
                clock.metEvent = kind;
            }
        }
        if (!clock.met && start.lifeUntil <= m_asAt)
            clock.ended = start.lifeUntil;
        else if (!clock.met && *start.before < m_asAt)
            clock.ended = *start.before;
        // The panel that decides whether to open a case is watched before there is one.
        m_needsCase =
            !(start.booked && rule.anchorEvent == EventKind::LegalGateway && rule.anchor == Anchor::BeforeEvent);
        finish(std::move(clock), start);
        m_needsCase = true;
    }

    void finish(Clock clock, const Start &start)
    {
        clock.firstDue = clock.due;
        if (!clock.met && !clock.ended && m_needsCase && !clock.rule->isOfArrangement() && !m_caseOpen.contains(m_asAt))
            clock.ended = std::max(m_caseOpen.lastEndBy(m_asAt).value_or(clock.started), clock.started);
        clock.status = Status::Open;
        if (!m_journey.record().adjustments.empty() && !clock.rule->allowances.empty())
            applyAdjustments(clock, m_journey.record(), *m_policy.workingDays, m_asAt);
        clock.incomplete = !clock.met && isIncomplete(clock, start);
        settle(clock, m_asAt);
        if (!clock.met && !clock.ended)
            setPlanned(clock, start);
        m_rows.push_back(std::move(clock));
    }

    [[nodiscard]] bool isIncomplete(const Clock &clock, const Start &start) const
    {
        if (!start.numberingKnown && clock.rule->metBy == MetBy::NumberedEvent)
            return true;
        const Child &child = m_journey.record().child;
        if (child.complete.isEmpty())
            return false;
        // Spells are known for as long as the child's episodes run on; it is events that a return may not hold.
        switch (clock.rule->metBy) {
        case MetBy::Plan:
            return clock.started < completeFrom(child, QStringLiteral("episodes"));
        case MetBy::Events:
        case MetBy::NumberedEvent:
            return std::any_of(clock.rule->metEvents.begin(), clock.rule->metEvents.end(), [&](EventKind kind) {
                return clock.started < completeFrom(child, completenessTable(kind));
            });
        default:
            return false;
        }
    }

    /// The first booking that would meet the row; where there is none, the first that says when to expect it.
    void setPlanned(Clock &clock, const Start &start) const
    {
        const auto &forecasts = clock.rule->forecastEvents;
        const auto look = [&](auto fits) {
            for (const Event &event : m_journey.record().events) {
                if (event.state != EventState::Booked || event.on < m_asAt || event.on > start.lifeUntil ||
                    !fits(event))
                    continue;
                clock.planned = event.on;
                clock.plannedEvent = event.stamp.id;
                return true;
            }
            return false;
        };
        if (!look([&](const Event &event) { return meets(event, *clock.rule, start.action); }) && !forecasts.empty())
            clock.plannedIsForecast = look([&](const Event &event) {
                return std::find(forecasts.begin(), forecasts.end(), event.kind) != forecasts.end();
            });
    }

    const Journey &m_journey;
    const Policy &m_policy;
    Date m_asAt;
    DaySet m_caseOpen;
    std::shared_ptr<const PolicyPack> m_pack;
    Window m_phase{};
    Window m_window{};
    bool m_needsCase = true;
    std::optional<DaySet> m_adoptionPlan;
    std::optional<DaySet> m_noAdoptionPlan;
    std::optional<DaySet> m_unplaced;
    std::optional<DaySet> m_notAchieved;
    std::optional<DaySet> m_noMatch;
    std::vector<Clock> m_rows;
};

} // namespace

std::vector<Clock> evaluate(const Journey &journey, const Policy &policy)
{
    return Evaluator(journey, policy).run();
}

std::vector<Clock> evaluate(const ChildRecord &record, const Policy &policy, Date asAt)
{
    return evaluate(Journey(record, asAt), policy);
}

} // namespace hearth
