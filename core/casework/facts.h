// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/casework/vocabulary.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hearth {

/// Number of a stored row; 0 is not stored yet.
using RecordId = std::int64_t;

/// Further fields of a fact by id (`DetailField`); a field left empty is not in the map. Choices are comma-separated.
using Details = QMap<QString, QString>;

/// What every stored record carries. A save names the revision that it read and is refused when somebody was first.
struct RecordStamp
{
    RecordId id = 0;
    RecordId childId = 0; ///< of a stored child its own id; 0 for a record that belongs to the store and not to a child
    int revision = 0;     ///< 0 is not stored yet, then 1, 2 ...

    bool operator==(const RecordStamp &) const = default;
};

/// The days from which the tables of an imported return tell everything (`RULES.md` section 1). Empty for a child that
/// was never imported: then every table is complete. A table missing here, for a child who has others, was never
/// imported, so what it would hold is not known on any day.
using Completeness = QMap<QString, Date>; ///< keys: `episodes`, `reviews`, `placed-for-adoption`, `adoptions`

/// A child, born or not. Only the number is always there.
struct Child
{
    RecordStamp stamp;
    QString number; ///< the council's own (LCS) number; unique in the store
    QString forename;
    QString surname;
    QString knownAs;
    std::optional<Date> born;
    std::optional<Date> expected; ///< expected date of birth; kept after the birth
    QString sex;                  ///< M, F, U or empty
    QString ethnicity;            ///< SSDA903 ETHNIC code or empty
    QString religion;
    QString firstLanguage;
    QString communication; ///< interpreter or other communication need
    QString disability;
    QString advocate;
    QString worker;
    QString team;
    QString reviewingOfficer; ///< the independent reviewing officer (IRO)
    QString family;           ///< the same text for brothers and sisters
    QString upn;
    std::optional<Date> motherChildBorn; ///< SSDA903 MC_DOB: the child is a mother, her child's birthday
    std::optional<Date> uascUntil;       ///< SSDA903 DUC: unaccompanied asylum-seeking status ends
    QString previousPermanence;          ///< SSDA903 PREV_PERM
    QString previousPermanenceAuthority; ///< SSDA903 LA_PERM
    QString previousPermanenceDate;      ///< SSDA903 DATE_PERM as printed, since it may be partial (zz/06/2012)
    Completeness complete;
    int collection = 0; ///< the return's year (see Spell::collection) that the header came from, or 0

    bool operator==(const Child &) const = default;
};

/// A state that runs from a day until a day: `until` is the day it stopped, on which the next may begin;
/// in force on D when from <= D < until.
struct Spell
{
    RecordStamp stamp;
    SpellKind kind = SpellKind::Care;
    QString code; ///< LS, PLACE or MISSING code, plan option, social worker's id; empty for care
    Date from;
    bool fromKnown = true; ///< false: it began before `from`, on a day that is not known
    std::optional<Date> until;
    bool sameCarer = false;  ///< a placement that is a change of status and not of carer (SSDA903 RNE T, U)
    QStringList contingency; ///< plan options; of a plan only
    Details details;
    int collection = 0; ///< the year in which the return it came from ends (2021 for 2020-21); 0: typed here

    [[nodiscard]] bool inForceOn(Date day) const { return from <= day && (!until || day < *until); }
    bool operator==(const Spell &) const = default;
};

struct Event
{
    RecordStamp stamp;
    EventKind kind = EventKind::Ppm;
    Date on;
    EventState state = EventState::Held;
    std::optional<Date> target; ///< the day a `shobpa-target` sets
    Details details;
    std::vector<Date> formerDates; ///< the days on which it was booked before, oldest first
    int collection = 0;

    bool operator==(const Event &) const = default;
};

/// A change to one row of one clock, as somebody approved it. It counts from its approval.
struct Adjustment
{
    RecordStamp stamp;
    AdjustmentKind kind = AdjustmentKind::Extension;
    QString rule;                ///< the id of the rule
    std::optional<Date> started; ///< the row's start; empty: the row that runs on the day of approval
    std::optional<Date> from;    ///< of a pause: its first day
    std::optional<Date> until;   ///< extension: the new last day; exemption, pause: the day it stops; empty: open-ended
    Date approved;
    QString reason;
    QString approver;
    QString subject = {}; ///< key of the PlannedAction, of a rule that has a row for each; else empty

    bool operator==(const Adjustment &) const = default;
};

/// That the child was put in a section of the tracker. It lapses with the case.
struct SectionDecision
{
    RecordStamp stamp;
    QString section; ///< `A` ... `J`, `matched`, `over-16` or `unallocated`
    Date on;
    QString author;
    QString reason;

    bool operator==(const SectionDecision &) const = default;
};

/// The free "update" of the spreadsheet: dated, signed and kept.
struct WeeklyUpdate
{
    RecordStamp stamp;
    Date on;
    QString author;
    QString text;

    bool operator==(const WeeklyUpdate &) const = default;
};

/// One row of an SSDA903 return as it was read, kept so that a later return can be merged with it in any order.
struct ReturnRow
{
    RecordStamp stamp;
    int collection = 0;
    QString table;  ///< `episodes`, `reviews`, `placed-for-adoption`, `adoptions`, `missing`, `social-workers`
    QString key;    ///< what makes it the same row in two returns: DECOM, REVIEW ... in ISO form
    Details fields; ///< by column header, values as read; blank ones left out

    bool operator==(const ReturnRow &) const = default;
};

/// From which day the authority works by which pack.
struct PolicyInForce
{
    RecordStamp stamp;
    QString pack;
    Date from;
    QString reason;
    QString author;

    bool operator==(const PolicyInForce &) const = default;
};

} // namespace hearth
