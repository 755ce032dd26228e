// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/acts.h"

#include "core/workspace/recordaccess.h"
#include "core/workspace/validation.h"

#include <QCoreApplication>

#include <set>

namespace hearth::acts {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Acts)
};

/// The stored record \a stored was read as \a read: with another revision somebody was first.
void requireSameRevision(const RecordStamp &stored, const RecordStamp &read)
{
    if (stored.revision != read.revision)
        throw ConflictError("the record was changed by somebody else", stored.id);
}

template <typename Fact>
const Fact &requireFact(const ChildRecord &record, const RecordStamp &stamp)
{
    const Fact *stored = storedFact<Fact>(record, stamp.id);
    // Gone since it was read: to the person it is the same as changed.
    if (!stored)
        throw ConflictError("the record was removed or moved by somebody else", stamp.id);
    requireSameRevision(stored->stamp, stamp);
    return *stored;
}

template <typename Fact>
void refuseTwice(const ChildRecord &record, const Fact &fact)
{
    for (const Fact &other : factsOf<Fact>(record)) {
        bool same = saysTheSame(other, fact);
        if constexpr (std::is_same_v<Fact, ConnectedCarer>)
            same = other.person == fact.person; // one line for each
        if (other.stamp.id != fact.stamp.id && same)
            throw InputError(Text::tr("Just that is recorded already."));
    }
}

template <typename Fact>
Changes saveFact(const Roster &roster, const Fact &fact)
{
    const ChildRecord &record = require(roster, fact.stamp.childId);
    refuseTwice(record, fact);
    if (fact.stamp.id == 0)
        return {Change{std::nullopt, Record(fact)}};
    const Fact &stored = requireFact<Fact>(record, fact.stamp);
    if (stored == fact)
        return {};
    return {Change{Record(stored), Record(fact)}};
}

Changes correct(const Child &stored, const Child &child)
{
    if (stored == child)
        return {};
    return {Change{Record(stored), Record(child)}};
}

void refuseTakenNumber(const Roster &roster, const QString &number, RecordId child)
{
    const ChildRecord *other = roster.byNumber(number);
    if (other && other->child.stamp.id != child)
        throw InputError(Text::tr("Another child has this number."));
}

void requireNotToCome(Date day, Date today)
{
    if (day > today)
        throw InputError(Text::tr("%1 is still to come.").arg(britishText(day)));
}

template <typename Fact>
void removeAll(const ChildRecord &record, Changes &changes)
{
    for (const Fact &fact : factsOf<Fact>(record))
        changes.push_back({Record(fact), std::nullopt});
}

} // namespace

const ChildRecord &require(const Roster &roster, RecordId child)
{
    const ChildRecord *record = roster.byId(child);
    if (!record)
        throw InputError(Text::tr("There is no such child (any more)."));
    return *record;
}

Changes saveChild(const Roster &roster, const Child &child)
{
    Child clean = validated(child);
    refuseTakenNumber(roster, clean.number, clean.stamp.id);
    if (clean.stamp.id == 0)
        return {Change{std::nullopt, Record(clean)}};
    const Child &stored = require(roster, clean.stamp.id).child;
    requireSameRevision(stored.stamp, clean.stamp);
    clean.stamp = stored.stamp;
    return correct(stored, clean);
}

Changes saveSpell(const Roster &roster, const Spell &spell)
{
    return saveFact(roster, validated(spell));
}

Changes saveEvent(const Roster &roster, const Event &event, Date today)
{
    return saveFact(roster, validated(event, today));
}

Changes saveAdjustment(const Roster &roster, const Adjustment &adjustment, const Policy &policy)
{
    const Adjustment clean = validated(adjustment);
    ChildRecord record = require(roster, clean.stamp.childId);
    // What it is replaced by is judged without what it was: an extension allowed once may be corrected.
    std::erase_if(record.adjustments,
                  [&clean](const Adjustment &a) { return clean.stamp.id != 0 && a.stamp.id == clean.stamp.id; });
    if (const QString why = whyNotAllowed(clean, record, policy); !why.isEmpty())
        throw InputError(why);
    return saveFact(roster, clean);
}

Changes saveUpdate(const Roster &roster, const WeeklyUpdate &update, Date today)
{
    return saveFact(roster, validated(update, today));
}

Changes remove(const Roster &roster, const Record &fact, const std::vector<ReturnRow> &returnRows)
{
    return std::visit(
        [&](const auto &read) -> Changes {
            using Fact = std::decay_t<decltype(read)>;
            if constexpr (isHeldFact<Fact>) {
                const ChildRecord &record = require(roster, read.stamp.childId);
                return {Change{Record(requireFact<Fact>(record, read.stamp)), std::nullopt}};
            } else if constexpr (std::is_same_v<Fact, Child>) {
                const ChildRecord &record = require(roster, read.stamp.id);
                requireSameRevision(record.child.stamp, read.stamp);
                Changes changes;
                removeAll<Spell>(record, changes);
                removeAll<Event>(record, changes);
                removeAll<Adjustment>(record, changes);
                removeAll<SectionDecision>(record, changes);
                removeAll<WeeklyUpdate>(record, changes);
                removeAll<PpmRecord>(record, changes);
                removeAll<PlannedAction>(record, changes);
                removeAll<ConnectedCarer>(record, changes);
                removeAll<Genogram>(record, changes);
                removeAll<ChildForm>(record, changes);
                for (const ReturnRow &row : returnRows)
                    changes.push_back({Record(row), std::nullopt});
                changes.push_back({Record(record.child), std::nullopt}); // last: the facts belong to it
                return changes;
            } else {
                return {Change{Record(read), std::nullopt}};
            }
        },
        fact);
}

Changes settleBooking(const Roster &roster, RecordId child, RecordId event, EventState state, std::optional<Date> on,
                      Date today)
{
    const ChildRecord &record = require(roster, child);
    const Event *stored = storedFact<Event>(record, event);
    if (!stored)
        throw InputError(Text::tr("There is no such booking (any more)."));
    if (stored->state != EventState::Booked)
        throw InputError(Text::tr("This is not booked (any more)."));
    Event settled = *stored;
    settled.state = state;
    if (state == EventState::Booked) {
        if (!on || *on == stored->on)
            throw InputError(Text::tr("Say for which day it is booked now."));
        settled.formerDates.push_back(stored->on);
    }
    if (on && state != EventState::Cancelled)
        settled.on = *on;
    settled = validated(settled, today);
    refuseTwice(record, settled);
    return {Change{Record(*stored), Record(settled)}};
}

Changes born(const Roster &roster, RecordId child, const Birth &birth, Date today)
{
    const Child &stored = require(roster, child).child;
    if (stored.born)
        throw InputError(Text::tr("The date of birth is recorded already: correct it there."));
    requireNotToCome(birth.born, today);
    Child clean = stored;
    clean.born = birth.born;
    if (!birth.forename.trimmed().isEmpty())
        clean.forename = birth.forename;
    if (!birth.surname.trimmed().isEmpty())
        clean.surname = birth.surname;
    if (!birth.newNumber.trimmed().isEmpty())
        clean.number = birth.newNumber;
    clean = validated(clean);
    refuseTakenNumber(roster, clean.number, child);
    return correct(stored, clean);
}

Changes renumber(const Roster &roster, RecordId child, const QString &newNumber)
{
    const Child &stored = require(roster, child).child;
    Child clean = stored;
    clean.number = newNumber;
    clean = validated(clean);
    refuseTakenNumber(roster, clean.number, child);
    return correct(stored, clean);
}

Changes moveFact(const Roster &roster, const Record &fact, RecordId to)
{
    return std::visit(
        [&](const auto &read) -> Changes {
            using Fact = std::decay_t<decltype(read)>;
            if constexpr (isHeldFact<Fact>) {
                const Fact &stored = requireFact<Fact>(require(roster, read.stamp.childId), read.stamp);
                const ChildRecord &target = require(roster, to);
                if (stored.stamp.childId == to)
                    throw InputError(Text::tr("It is recorded with this child already."));
                Fact moved = stored;
                if constexpr (std::is_same_v<Fact, PpmRecord>)
                    moved.content = read.content; // what is in memory has none
                if constexpr (std::is_same_v<Fact, Genogram>) {
                    if (!target.genograms.empty())
                        throw InputError(Text::tr("That child has a genogram already."));
                }
                moved.stamp.childId = to;
                refuseTwice(target, moved);
                return {Change{Record(stored), Record(moved)}};
            } else {
                throw InputError(Text::tr("Only a fact can be moved to another child."));
            }
        },
        fact);
}

Changes reassign(const Roster &roster, const std::vector<RecordId> &children, const QString &worker,
                 const QString &team)
{
    if (worker.trimmed().isEmpty() && team.trimmed().isEmpty())
        throw InputError(Text::tr("Say to which worker or team."));
    Changes changes;
    for (const RecordId id : std::set<RecordId>(children.begin(), children.end())) {
        const Child &stored = require(roster, id).child;
        Child child = stored;
        if (!worker.trimmed().isEmpty())
            child.worker = worker;
        if (!team.trimmed().isEmpty())
            child.team = team;
        const Changes one = correct(stored, validated(child));
        changes.insert(changes.end(), one.begin(), one.end());
    }
    return changes;
}

Changes moveToSection(const Roster &roster, RecordId child, const Move &move, const Policy &policy, Date today)
{
    const ChildRecord &record = require(roster, child);
    if (!sectionIds().contains(move.section) || move.section == QStringLiteral("left"))
        throw InputError(Text::tr("“%1” is not a section of the tracker.").arg(move.section));
    if (move.reason.trimmed().isEmpty())
        throw InputError(Text::tr("Give the reason for the move."));
    requireNotToCome(move.on, today);
    if (!standingOf(record, policy, move.on).open)
        throw InputError(
            Text::tr("On %1 the case is not open, so the child stands in no section.").arg(britishText(move.on)));
    SectionDecision decision;
    decision.stamp.childId = child;
    decision.section = move.section;
    decision.on = move.on;
    decision.author = move.author;
    decision.reason = move.reason.trimmed();
    return saveFact(roster, decision);
}

Changes archive(const Roster &roster, RecordId child, Date on, const QString &outcome, Date today)
{
    Event closed;
    closed.stamp.childId = child;
    closed.kind = EventKind::CaseClosed;
    closed.on = on;
    closed.details.insert(QStringLiteral("outcome"), outcome);
    return saveEvent(roster, closed, today);
}

} // namespace hearth::acts
