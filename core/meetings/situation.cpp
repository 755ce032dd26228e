// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/situation.h"

#include "core/calendar/period.h"
#include "core/timeline/journey.h"

#include <algorithm>
#include <initializer_list>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

/// Whether \a begin was held by the day, and nothing of \a ends on or after it.
bool runs(const Journey &journey, EventKind begin, std::initializer_list<EventKind> ends)
{
    const auto last = journey.lastHeld(begin, journey.asAt());
    return last && std::none_of(ends.begin(), ends.end(),
                                [&journey, &last](EventKind end) { return journey.firstHeld(end, *last).has_value(); });
}

/// The newest viability assessment of a person, held by the day, came out negative.
bool isFoundUnfit(const PpmSituation &situation, const QString &person)
{
    bool negative = false;
    for (const Event &event : situation.child.events) {
        if (event.kind == EventKind::ViabilityAssessment && event.state == EventState::Held &&
            event.on <= situation.on && event.details.value(u"person"_s) == person)
            negative = event.details.value(u"result"_s) == u"negative";
    }
    return negative;
}

} // namespace

const Spell *inForce(const PpmSituation &situation, SpellKind kind)
{
    const Spell *latest = nullptr;
    for (const Spell &spell : situation.child.spells) {
        if (spell.kind == kind && spell.inForceOn(situation.on) && (!latest || latest->from <= spell.from))
            latest = &spell;
    }
    return latest;
}

std::optional<int> ageOf(const PpmSituation &situation)
{
    const auto &born = situation.child.child.born;
    if (!born || *born > situation.on)
        return std::nullopt;
    return ageOn(*born, situation.on);
}

bool isOfSchoolAge(const PpmSituation &situation)
{
    const auto &born = situation.child.child.born;
    if (!born)
        return false;
    constexpr int september = 9;
    const int year = situation.on.month() >= september ? situation.on.year() : situation.on.year() - 1;
    const int ageBefore = ageOn(*born, Date(year, 8, 31)); // on the eve of the school year
    return ageBefore >= 4 && ageBefore <= 15;
}

bool isAccommodated(const PpmSituation &situation)
{
    const Spell *status = inForce(situation, SpellKind::LegalStatus);
    return status && status->code == u"V2";
}

bool isInCare(const PpmSituation &situation)
{
    return inForce(situation, SpellKind::Care) != nullptr;
}

bool isUnderPublicLawOutline(const PpmSituation &situation)
{
    const Spell *status = inForce(situation, SpellKind::LegalStatus);
    if (status && status->code == u"C1")
        return true;
    const Journey journey(situation.child, situation.on);
    const auto ends = {EventKind::PreProceedingsEnded, EventKind::ProceedingsConcluded, EventKind::CaseClosed};
    return runs(journey, EventKind::ThresholdDecision, ends) ||
           runs(journey, EventKind::LetterBeforeProceedings, ends) || isInProceedings(situation);
}

bool isInProceedings(const PpmSituation &situation)
{
    return runs(Journey(situation.child, situation.on), EventKind::ProceedingsIssued,
                {EventKind::ProceedingsConcluded, EventKind::CaseClosed});
}

bool hasConnectedPeople(const PpmSituation &situation)
{
    const Spell *placement = inForce(situation, SpellKind::Placement);
    if (placement && (placement->code == u"U1" || placement->code == u"U2" || placement->code == u"U3"))
        return true;
    return std::any_of(situation.child.carers.begin(), situation.child.carers.end(),
                       [&situation](const ConnectedCarer &carer) {
                           return carer.wants != u"no" && !isFoundUnfit(situation, carer.person);
                       });
}

const Person *personOf(const PpmSituation &situation, const QString &key)
{
    const auto found = std::find_if(situation.people.begin(), situation.people.end(),
                                    [&key](const Person &person) { return person.key == key; });
    return key.isEmpty() || found == situation.people.end() ? nullptr : &*found;
}

} // namespace hearth
