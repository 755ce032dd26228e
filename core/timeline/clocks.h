// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingdays.h"
#include "core/casework/childrecord.h"
#include "core/timeline/policypack.h"

#include <memory>
#include <optional>
#include <vector>

namespace hearth {

/// In the order of `RULES.md` section 1: the first that fits.
enum class Status : std::uint8_t { Met, MetLate, Ended, Unknown, Exempt, Paused, Overdue, Soon, Open };

/// `met`, `met-late`, `ended` ...: as exported.
[[nodiscard]] QString idOf(Status status);
/// The word a person reads, translated.
[[nodiscard]] QString labelOf(Status status);

/// The sittings of the Permanence Panel that are recorded, beside the weekly days of the pack. In order, each day once.
struct PanelCalendar
{
    std::vector<Date> sittings;  ///< planned or held
    std::vector<Date> cancelled; ///< and no other sitting on that day
    bool operator==(const PanelCalendar &) const = default;
};

/// Packs by the day from which each applies, and the calendar: all that an evaluation needs beside the facts.
struct Policy
{
    struct Phase
    {
        Date from; ///< the first phase applies before this day too
        std::shared_ptr<const PolicyPack> pack;
    };
    std::vector<Phase> phases; ///< oldest first; never empty
    std::shared_ptr<const WorkingDays> workingDays;
    PanelCalendar panel = {};

    [[nodiscard]] const PolicyPack &packOn(Date day) const;
};

/// One row of a clock: a start, a due day and what became of it, as at a day.
struct Clock
{
    std::shared_ptr<const PolicyPack> pack; ///< owns the rule
    const Rule *rule = nullptr;
    RecordId childId = 0;
    /// Of what it is a row, where a rule has one for each: key of the PlannedAction; `exceptionKey` of the exception;
    /// of a clock of the service the key of the form, or the section. Else empty.
    QString subject;
    Date started;
    bool startKnown = true;
    bool incomplete = false;      ///< what met it may lie in a return that was never imported
    std::optional<Date> due;      ///< as adjusted; nothing: not known, or paused with no end
    std::optional<Date> firstDue; ///< before any adjustment
    std::optional<Date> met;
    std::optional<Date> ended;
    std::optional<Date> planned; ///< a day on which something is booked that would meet it, or that forecasts it
    Status status = Status::Open;
    std::optional<int> days; ///< met - due, ended - due, or as-at - due: positive is late

    // What an explanation needs.
    Date base;       ///< what the period counts from (the order, for a later stretch of it)
    int period = -1; ///< index into Rule::periods, or -1
    std::optional<EventKind> startEvent;
    std::optional<EventKind> metEvent;
    RecordId plannedEvent = 0;         ///< the event that `planned` is the day of; 0: it is the day of a form
    bool plannedIsForecast = false;    ///< it does not meet the clock itself (`Rule::forecastEvents`)
    RecordId spell = 0;                ///< the arrangement that it is a row for
    std::optional<Date> reviewHeld;    ///< of a due review: the day it was held
    int pausedDays = 0;                ///< by which pauses moved the due day
    std::optional<Date> extendedTo;    ///< the newest extension that counts
    std::optional<Date> excusedUntil;  ///< exempt or paused until then, as status says; nothing: open-ended
    std::vector<RecordId> adjustments; ///< those that count, in order of approval

    [[nodiscard]] bool isDuty() const; ///< open, soon, overdue, paused or exempt
};

class Journey;
class DaySet;

/// On which days the case is open, clocks that run after care among what holds it open (`RULES.md` section 2).
[[nodiscard]] DaySet caseOpen(const Journey &journey, const Policy &policy);

/// All rows of all rules for one child as at \a asAt, ordered by start within each rule, rules in the pack's order.
/// Uses no fact dated after \a asAt but booked dates of clocks that count back. \pre \a record is sorted (`sortFacts`).
[[nodiscard]] std::vector<Clock> evaluate(const ChildRecord &record, const Policy &policy, Date asAt);

[[nodiscard]] std::vector<Clock> evaluate(const Journey &journey, const Policy &policy);

/// `Placement order 03/02/2026 + 26 weeks = 04/08/2026; 11 days over.` with adjustments, a booked day and what met it.
[[nodiscard]] QString explanation(const Clock &clock, const ChildRecord &record, Date asAt);
/// The same with the source behind it.
[[nodiscard]] QString explanationWithSource(const Clock &clock, const ChildRecord &record, Date asAt);
/// Of a clock of the service (`Rule::isOfService`), which names no child.
[[nodiscard]] QString explanation(const Clock &clock, Date asAt);
[[nodiscard]] QString explanationWithSource(const Clock &clock, Date asAt);

/// The booked event that `Clock::planned` is the day of; nothing where there is none.
[[nodiscard]] const Event *plannedEventOf(const Clock &clock, const ChildRecord &record);
/// The action that \a clock is a row for; nothing where its rule has none.
[[nodiscard]] const PlannedAction *actionOf(const Clock &clock, const ChildRecord &record);
/// What a list calls the row: the rule's title, and of an action what is to be done: `Meeting action: Refer to school`.
/// It may name people, so it is for screens and for what a person prints, not for lists that go to others.
[[nodiscard]] QString clockTitle(const Clock &clock, const ChildRecord &record);

/// A standing exception (`RULES.md` section 4).
struct Exception
{
    Clock clock;
    Date raised; ///< due + 1
    int daysOver = 0;
    Date reportDue; ///< the latest of raised + 3k months on or before the day
};

/// What names the exception that \a clock is, for as long as it stands and after:
/// `exception.pre-proceedings/2026-02-03`, the rule and the day on which it started. The subject of an
/// `exception.report` row, and of the forms about it.
[[nodiscard]] QString exceptionKey(const Clock &clock);

/// The exceptions that stand as at \a asAt among \a clocks.
[[nodiscard]] std::vector<Exception> standingExceptions(const std::vector<Clock> &clocks, Date asAt);

/// Why \a adjustment cannot count for \a record, in words; empty when it can. For forms and imports.
[[nodiscard]] QString whyNotAllowed(const Adjustment &adjustment, const ChildRecord &record, const Policy &policy);

} // namespace hearth
