// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/timeline/dayset.h"

#include <array>
#include <optional>
#include <span>

namespace hearth {

/// An unbroken run of something, as known on a day: `until` is empty while it has not ended by then.
struct Run
{
    Date from;
    std::optional<Date> until;
    bool fromKnown = true;
    QStringView code; ///< of the spell that it began with; lives as long as the record

    [[nodiscard]] bool inForceOn(Date day) const { return from <= day && (!until || day < *until); }
    /// Its days, and the day on which it stopped: an event on that day still belongs to it.
    [[nodiscard]] bool holds(Date day) const { return from <= day && (!until || day <= *until); }
    [[nodiscard]] Date end() const { return until.value_or(DaySet::endless()); }
    /// The last day in force, once it has ended.
    [[nodiscard]] std::optional<Date> lastDay() const;
};

/// A placement with its temporary moves joined to it (`RULES.md` section 2, "Home").
struct Home : Run
{
    QString carer;
    bool sameCarer = false; ///< the same carer as in the home before
    bool endsInTemporaryMove = false;
};

/// A placement order as long as it lasts.
struct OrderRun : Run
{};

/// A stretch of a placement order in which the child is not in an adoptive placement.
struct UnplacedStretch : Run
{
    std::size_t order = 0; ///< index into `Journey::orders`
    bool first = true;     ///< it began with the order, and not with the end of a placement
};

/// Where somebody over 16 lives with support: each spell is one.
struct ArrangementRun : Run
{
    const Spell *spell = nullptr; ///< of the record; never null
};

/// One child's facts as known on a day, in order: what clocks, checks and sections are computed from.
/// The record must outlive it.
class Journey
{
public:
    /// \pre \a record is sorted.
    Journey(const ChildRecord &record, Date asAt);

    [[nodiscard]] const ChildRecord &record() const { return *m_record; }
    [[nodiscard]] Date asAt() const { return m_asAt; }

    /// The days of the events of \a kind held by the day, in order, each day once.
    [[nodiscard]] std::span<const Date> held(EventKind kind) const
    {
        const auto k = static_cast<std::size_t>(kind);
        return {m_days.data() + m_first[k], m_days.data() + m_first[k + 1]};
    }
    /// The first held on or after \a day, up to and including \a last.
    [[nodiscard]] std::optional<Date> firstHeld(EventKind kind, Date day, Date last = DaySet::endless()) const;
    [[nodiscard]] std::optional<Date> lastHeld(EventKind kind, Date byDay) const;
    /// The day of a held event of \a kind with its details, newest first in the record's order.
    [[nodiscard]] const Event *eventOn(EventKind kind, Date day) const;
    [[nodiscard]] bool hasHeld(EventKind kind) const { return !held(kind).empty(); }

    /// None goes on past the 18th birthday, whatever is recorded.
    [[nodiscard]] const auto &carePeriods() const { return m_care; }
    /// The care period that \a day belongs to: the later one when it is the last of one and the first of the next.
    [[nodiscard]] const Run *carePeriodOf(Date day) const;
    /// The part of a care period that starts review and plan clocks: from the first day not under V3 or V4.
    [[nodiscard]] std::optional<Date> clockStartOf(const Run &carePeriod) const;
    [[nodiscard]] const auto &legalRuns() const { return m_legal; }
    [[nodiscard]] const auto &homes() const { return m_homes; }
    [[nodiscard]] const Home *homeOf(Date day) const;
    [[nodiscard]] const auto &adoptivePlacements() const { return m_adoptive; }
    [[nodiscard]] const auto &runsWithParents() const { return m_withParents; }
    [[nodiscard]] const auto &orders() const { return m_orders; }
    [[nodiscard]] const auto &unplacedStretches() const { return m_stretches; }
    [[nodiscard]] const auto &arrangements() const { return m_arrangements; }
    /// The 18th birthday, on which childhood, care and the case end in law (Children Act 1989 s105(1));
    /// `DaySet::endless()` where the day of birth is not known.
    [[nodiscard]] Date adultFrom() const { return m_adultFrom; }

    /// The spell of \a kind in force on the day: the latest to have begun.
    [[nodiscard]] const Spell *inForce(SpellKind kind) const { return inForceOn(kind, m_asAt); }
    [[nodiscard]] const Spell *inForceOn(SpellKind kind, Date day) const;
    /// The first plan that counts for \a carePeriod, by the day on which it does (`RULES.md` section 2).
    [[nodiscard]] std::optional<Date> planCounting(const Run &carePeriod, Date from) const;

    [[nodiscard]] DaySet inCare() const;
    [[nodiscard]] DaySet underOrder() const;
    [[nodiscard]] DaySet placedForAdoption() const;
    /// On which days a spell of \a kind whose code \a matches was the one in force.
    template <typename Matches>
    [[nodiscard]] DaySet daysUnder(SpellKind kind, Matches matches) const
    {
        DaySet days;
        for (const Spell &spell : m_record->spells) {
            if (spell.kind != kind || spell.from > m_asAt)
                continue;
            const Date until = untilKnown(spell);
            days.remove(spell.from, until);
            if (matches(spell))
                days.add(spell.from, until);
        }
        return days;
    }
    [[nodiscard]] DaySet adoptionIsPlan() const;
    [[nodiscard]] DaySet permanenceAchieved() const;
    [[nodiscard]] DaySet matchStands() const;
    /// The case is open, but for clocks that run after care (`RULES.md` section 2).
    [[nodiscard]] DaySet caseOpen() const;
    [[nodiscard]] DaySet unborn() const;

    /// When \a spell ended as known on the day; `DaySet::endless()` while it had not.
    [[nodiscard]] Date untilKnown(const Spell &spell) const
    {
        return spell.until && *spell.until <= m_asAt ? *spell.until : DaySet::endless();
    }

private:
    void indexEvents();
    void findCare();
    void findLegalRuns();
    void findHomes();
    void findAdoptive();
    void findOrders();
    void findStretches();
    void findArrangements();
    [[nodiscard]] Date orderEnd(Date from) const;
    [[nodiscard]] Home homeFrom(const Spell &spell) const;

    const ChildRecord *m_record;
    Date m_asAt;
    std::array<std::uint16_t, static_cast<std::size_t>(EventKind::Count_) + 1> m_first{};
    boost::container::small_vector<Date, 24> m_days;
    boost::container::small_vector<Run, 2> m_care;
    boost::container::small_vector<Run, 4> m_legal;
    boost::container::small_vector<Home, 3> m_homes;
    boost::container::small_vector<Run, 2> m_adoptive;
    boost::container::small_vector<Run, 2> m_withParents;
    boost::container::small_vector<OrderRun, 1> m_orders;
    boost::container::small_vector<UnplacedStretch, 2> m_stretches;
    boost::container::small_vector<ArrangementRun, 1> m_arrangements;
    Date m_adultFrom = DaySet::endless();
};

} // namespace hearth
