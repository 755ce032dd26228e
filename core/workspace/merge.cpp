// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/merge.h"

#include "core/workspace/recordaccess.h"

#include <QCoreApplication>

namespace hearth::acts {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Acts)
};

template <typename Value>
void fill(Value &into, const Value &from, const Value &empty = {})
{
    if (into == empty)
        into = from;
}

void refuseTwo(bool differ, const QString &what)
{
    if (differ)
        throw InputError(Text::tr("The two records differ: %1. Correct one of them first.").arg(what));
}

template <typename Value>
bool contradict(const Value &one, const Value &other, const Value &empty = {})
{
    return one != empty && other != empty && one != other;
}

// A child that was never imported is known completely. Of two returns only what both tell is, from the later day on.
Completeness mergedCompleteness(const Completeness &one, const Completeness &other)
{
    if (one.isEmpty() || other.isEmpty())
        return one.isEmpty() ? other : one;
    Completeness both;
    for (auto table = one.begin(); table != one.end(); ++table) {
        if (other.contains(table.key()))
            both.insert(table.key(), std::max(table.value(), other.value(table.key())));
    }
    return both;
}

Child mergedChild(const Child &from, const Child &into)
{
    refuseTwo(contradict(from.born, into.born), Text::tr("two dates of birth"));
    refuseTwo(contradict(from.sex, into.sex), Text::tr("two sexes"));
    refuseTwo(contradict(from.upn, into.upn), Text::tr("two pupil numbers"));
    Child child = into;
    fill(child.forename, from.forename);
    fill(child.surname, from.surname);
    fill(child.knownAs, from.knownAs);
    fill(child.born, from.born);
    fill(child.expected, from.expected);
    fill(child.sex, from.sex);
    fill(child.ethnicity, from.ethnicity);
    fill(child.religion, from.religion);
    fill(child.firstLanguage, from.firstLanguage);
    fill(child.communication, from.communication);
    fill(child.disability, from.disability);
    fill(child.advocate, from.advocate);
    fill(child.worker, from.worker);
    fill(child.team, from.team);
    fill(child.reviewingOfficer, from.reviewingOfficer);
    fill(child.family, from.family);
    fill(child.upn, from.upn);
    fill(child.motherChildBorn, from.motherChildBorn);
    fill(child.uascUntil, from.uascUntil);
    fill(child.previousPermanence, from.previousPermanence);
    fill(child.previousPermanenceAuthority, from.previousPermanenceAuthority);
    fill(child.previousPermanenceDate, from.previousPermanenceDate);
    child.complete = mergedCompleteness(from.complete, into.complete);
    child.collection = std::max(from.collection, into.collection);
    return child;
}

bool overlap(const Spell &one, const Spell &other)
{
    const bool oneFirst = one.from <= other.from;
    const Spell &first = oneFirst ? one : other;
    const Spell &second = oneFirst ? other : one;
    return !first.until || second.from < *first.until;
}

void refuseOverlaps(const ChildRecord &from, const ChildRecord &into)
{
    for (const Spell &one : from.spells) {
        // Missing and social-worker spells say nothing that can contradict: they may well overlap.
        if (one.kind == SpellKind::Missing || one.kind == SpellKind::SocialWorker)
            continue;
        for (const Spell &other : into.spells) {
            if (one.kind == other.kind && overlap(one, other) && !saysTheSame(one, other))
                throw InputError(Text::tr("The two records differ: %1 from %2 in one and from %3 in the other. Correct "
                                          "one of them first.")
                                     .arg(labelOf(one.kind), britishText(one.from), britishText(other.from)));
        }
    }
}

template <typename Fact>
void moveAll(const std::vector<Fact> &from, const std::vector<Fact> &into, RecordId to, std::vector<Change> &changes)
{
    for (const Fact &fact : from) {
        const bool known =
            std::any_of(into.begin(), into.end(), [&fact](const Fact &f) { return saysTheSame(f, fact); });
        Fact moved = fact;
        moved.stamp.childId = to;
        changes.push_back({Record(fact), known ? std::nullopt : std::optional<Record>(moved)});
    }
}

// Two returns may hold one row: the key and the year make it the same, and `into` keeps its own.
void moveReturnRows(const ChildRecord &from, const ChildRecord &into, std::vector<Change> &changes)
{
    for (const ReturnRow &row : from.returnRows) {
        const bool known = std::any_of(into.returnRows.begin(), into.returnRows.end(), [&row](const ReturnRow &r) {
            return r.collection == row.collection && r.table == row.table && r.key == row.key;
        });
        ReturnRow moved = row;
        moved.stamp.childId = into.child.stamp.id;
        changes.push_back({Record(row), known ? std::nullopt : std::optional<Record>(moved)});
    }
}

// One line for each carer: what only one of the two says is kept.
void moveCarers(const ChildRecord &from, const ChildRecord &into, std::vector<Change> &changes)
{
    for (const ConnectedCarer &carer : from.carers) {
        const auto other = std::find_if(into.carers.begin(), into.carers.end(),
                                        [&carer](const ConnectedCarer &c) { return c.person == carer.person; });
        if (other == into.carers.end()) {
            ConnectedCarer moved = carer;
            moved.stamp.childId = into.child.stamp.id;
            changes.push_back({Record(carer), Record(moved)});
            continue;
        }
        ConnectedCarer merged = *other;
        const auto take = [](auto &value, const auto &theirs) {
            refuseTwo(contradict(theirs, value), Text::tr("a connected carer"));
            fill(value, theirs);
        };
        take(merged.wants, carer.wants);
        take(merged.contacted, carer.contacted);
        take(merged.opposing, carer.opposing);
        take(merged.copySent, carer.copySent);
        take(merged.fullType, carer.fullType);
        take(merged.fullBy, carer.fullBy);
        take(merged.panelOn, carer.panelOn);
        take(merged.comments, carer.comments);
        changes.push_back({Record(carer), std::nullopt});
        if (merged != *other)
            changes.push_back({Record(*other), Record(merged)});
    }
}

// One picture: what was moved in both stands where the record that stays has it.
void moveGenograms(const ChildRecord &from, const ChildRecord &into, std::vector<Change> &changes)
{
    if (from.genograms.empty() && into.genograms.empty())
        return;
    const Genogram &standing = into.genograms.empty() ? from.genograms.front() : into.genograms.front();
    Genogram after = standing;
    after.stamp.childId = into.child.stamp.id;
    for (const Genogram &genogram : from.genograms)
        after.moved.insert(genogram.moved.begin(), genogram.moved.end());
    if (auto place = after.moved.extract(Member{from.child.stamp.id, {}})) {
        place.key() = Member{into.child.stamp.id, {}};
        after.moved.insert(std::move(place));
    }
    if (!into.genograms.empty() && !from.genograms.empty())
        changes.push_back({Record(from.genograms.front()), std::nullopt});
    if (after != standing)
        changes.push_back({Record(standing), Record(after)});
}

} // namespace

std::vector<Change> merge(const ChildRecord &from, const ChildRecord &into)
{
    const RecordId to = into.child.stamp.id;
    if (from.child.stamp.id == to)
        throw InputError(Text::tr("These are one record already."));
    const Child merged = mergedChild(from.child, into.child);
    refuseOverlaps(from, into);

    std::vector<Change> changes;
    moveAll(from.spells, into.spells, to, changes);
    moveAll(from.events, into.events, to, changes);
    moveAll(from.adjustments, into.adjustments, to, changes);
    moveAll(from.sections, into.sections, to, changes);
    moveAll(from.updates, into.updates, to, changes);
    moveAll(from.ppms, into.ppms, to, changes);
    moveAll(from.actions, into.actions, to, changes);
    moveAll(from.forms, into.forms, to, changes);
    moveCarers(from, into, changes);
    moveGenograms(from, into, changes);
    moveReturnRows(from, into, changes);
    // The other record goes before its fields are taken over, and after its facts have left it.
    changes.push_back({Record(from.child), std::nullopt});
    if (merged != into.child)
        changes.push_back({Record(into.child), Record(merged)});
    return changes;
}

} // namespace hearth::acts
