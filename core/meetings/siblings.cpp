// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/siblings.h"

#include "core/calendar/period.h"
#include "core/casework/codelists.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <set>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PpmSiblings)
};

/// Parents by birth or adoption; steps and foster carers make no brothers and sisters.
std::set<Member> parentsOf(const PpmSituation &situation, const Member &child)
{
    std::set<Member> parents;
    for (const Relationship &link : situation.relationships) {
        if (link.kind == RelationshipKind::Parent && link.second == child && link.nature != u"step" &&
            link.nature != u"foster")
            parents.insert(link.first);
    }
    return parents;
}

void add(std::vector<PpmSibling> &all, const Member &who, const QString &nature)
{
    const auto known =
        std::find_if(all.begin(), all.end(), [&who](const PpmSibling &sibling) { return sibling.who == who; });
    if (known == all.end())
        all.push_back({who, {}, nature, {}, {}});
    else if (known->nature.isEmpty())
        known->nature = nature;
}

/// Both parents shared, or one of two known on each side.
QString natureOf(const PpmSituation &situation, const std::set<Member> &own, const Member &other)
{
    const std::set<Member> theirs = parentsOf(situation, other);
    std::vector<Member> shared;
    std::set_intersection(own.begin(), own.end(), theirs.begin(), theirs.end(), std::back_inserter(shared));
    constexpr std::size_t both = 2;
    if (shared.size() >= both)
        return u"full"_s;
    return shared.size() == 1 && own.size() >= both && theirs.size() >= both ? u"half"_s : QString();
}

void addFromNetwork(const PpmSituation &situation, const Member &self, std::vector<PpmSibling> &all)
{
    for (const Relationship &link : situation.relationships) {
        if (link.kind == RelationshipKind::Sibling && (link.first == self || link.second == self))
            add(all, link.first == self ? link.second : link.first,
                link.nature == u"unknown" ? QString() : link.nature);
    }
    const std::set<Member> own = parentsOf(situation, self);
    for (const Relationship &link : situation.relationships) {
        if (link.kind == RelationshipKind::Parent && link.second != self && own.contains(link.first) &&
            parentsOf(situation, link.second).contains(link.first))
            add(all, link.second, natureOf(situation, own, link.second));
    }
}

const Spell *placementOn(const ChildRecord &record, Date day)
{
    const Spell *latest = nullptr;
    for (const Spell &spell : record.spells) {
        if (spell.kind == SpellKind::Placement && spell.inForceOn(day) && !isTemporaryMove(spell.code) &&
            (!latest || latest->from <= spell.from))
            latest = &spell;
    }
    return latest;
}

bool isFosteredOrPlacedForAdoption(const Spell &placement)
{
    return placement.code.startsWith(u'U') || placement.code.startsWith(u'A');
}

/// Whether two placements are two homes: by the carers' names where both are known, else where their kinds tell. One
/// home may foster one child long-term and another not.
std::optional<bool> areApart(const Spell &one, const Spell &other)
{
    const QString carer = one.details.value(u"carer"_s).simplified();
    const QString otherCarer = other.details.value(u"carer"_s).simplified();
    if (!carer.isEmpty() && !otherCarer.isEmpty())
        return carer.compare(otherCarer, Qt::CaseInsensitive) != 0;
    if (isFosteredOrPlacedForAdoption(one) && isFosteredOrPlacedForAdoption(other))
        return std::nullopt;
    return one.code == other.code ? std::nullopt : std::optional(true);
}

bool isOneHousehold(const PpmSituation &situation, const Member &one, const Member &other)
{
    return std::any_of(situation.relationships.begin(), situation.relationships.end(), [&](const Relationship &link) {
        return link.kind == RelationshipKind::LivesWith && (!link.until || situation.on < *link.until) &&
               ((link.first == one && link.second == other) || (link.first == other && link.second == one));
    });
}

void describeChild(const PpmSituation &situation, PpmSibling &sibling)
{
    const auto record =
        std::find_if(situation.family.begin(), situation.family.end(),
                     [&sibling](const ChildRecord *other) { return other->child.stamp.id == sibling.who.child; });
    if (record == situation.family.end())
        return;
    sibling.name = fullName((*record)->child);
    const Spell *own = placementOn(situation.child, situation.on);
    const Spell *theirs = placementOn(**record, situation.on);
    if (theirs)
        sibling.lives = meaningOf(placementCodes(), theirs->code);
    if (own && theirs)
        sibling.apart = areApart(*own, *theirs);
}

/// Somebody of whom it makes sense to ask where they live: born, alive, and no adult with a home of their own.
bool isAskedOf(const PpmSituation &situation, const PpmSibling &sibling)
{
    constexpr int adult = 18;
    const auto isOfAge = [&situation](const std::optional<Date> &born) {
        return born && *born <= situation.on && ageOn(*born, situation.on) >= adult;
    };
    if (const Person *person = personOf(situation, sibling.who.person))
        return !person->unborn && !person->hasDied && !isOfAge(person->born);
    for (const ChildRecord *record : situation.family) {
        if (record->child.stamp.id == sibling.who.child)
            return !isUnborn(record->child, situation.on) && !isOfAge(record->child.born);
    }
    return true;
}

std::optional<Date> bornOf(const PpmSituation &situation, const PpmSibling &sibling)
{
    if (const Person *person = personOf(situation, sibling.who.person))
        return person->born;
    for (const ChildRecord *record : situation.family) {
        if (record->child.stamp.id == sibling.who.child)
            return record->child.born;
    }
    return std::nullopt;
}

void countApart(const PpmSituation &situation, PpmSiblings &known)
{
    int apart = 0;
    bool asked = false;
    for (const PpmSibling &sibling : known.all) {
        if (!isAskedOf(situation, sibling))
            continue;
        asked = true;
        if (!sibling.apart)
            return;
        apart += *sibling.apart ? 1 : 0;
    }
    if (asked)
        known.apart = apart;
}

} // namespace

PpmSiblings ppmSiblings(const PpmSituation &situation)
{
    PpmSiblings known;
    const Member self{situation.child.child.stamp.id, {}};
    addFromNetwork(situation, self, known.all);
    for (const ChildRecord *record : situation.family)
        add(known.all, Member{record->child.stamp.id, {}}, {});
    for (PpmSibling &sibling : known.all) {
        if (sibling.who.isChild())
            describeChild(situation, sibling);
        else if (const Person *person = personOf(situation, sibling.who.person))
            sibling.name = person->name;
        if (!sibling.apart && isOneHousehold(situation, self, sibling.who))
            sibling.apart = false;
        if (sibling.lives.isEmpty() && sibling.apart == std::optional(false))
            sibling.lives = Words::tr("with the child");
    }
    std::stable_sort(known.all.begin(), known.all.end(), [&situation](const PpmSibling &a, const PpmSibling &b) {
        const Date late = Date::fromDayNumber(std::numeric_limits<std::int32_t>::max());
        return bornOf(situation, a).value_or(late) < bornOf(situation, b).value_or(late);
    });
    if (!known.all.empty())
        known.group = true;
    countApart(situation, known);
    for (const Event &event : situation.child.events) {
        if (event.state != EventState::Held || event.on > situation.on)
            continue;
        if (event.kind == EventKind::SiblingAssessment)
            known.assessedOn = event.on;
        const QString decision = event.details.value(u"decision"_s);
        if (event.kind == EventKind::SiblingDecision && !decision.isEmpty()) {
            known.assessedApart = decision == u"apart";
            known.decidedOn = event.on;
        }
    }
    return known;
}

QMap<QString, QString> answersOf(const PpmSiblings &siblings)
{
    const auto yesOrNo = [](bool yes) { return yes ? u"yes"_s : u"no"_s; };
    QMap<QString, QString> answers;
    if (siblings.group)
        answers.insert(u"sibling-group"_s, yesOrNo(*siblings.group));
    if (siblings.apart)
        answers.insert(u"siblings-apart"_s, QString::number(*siblings.apart));
    if (siblings.assessedApart)
        answers.insert(u"siblings-assessed-apart"_s, yesOrNo(*siblings.assessedApart));
    return answers;
}

} // namespace hearth
