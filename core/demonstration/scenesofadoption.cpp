// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/scenes.h"

namespace hearth::demonstration {

namespace {

constexpr auto adoption = "adoption";

/// Care, proceedings, the decision and the placement order \a order days ago; fostered until \a leftFosterCare.
void toPlacementOrder(Story &s, int order, std::optional<int> leftFosterCare = {})
{
    const int care = -(order + 170);
    s.held(EventKind::ThresholdDecision, care - 12, details({{"decider", "Head of service"}}))
        .held(EventKind::FamilyGroupConference, care + 6)
        .care(care)
        .legal("C1", care, -order)
        .legal("E1", -order)
        .placement("U6", care, leftFosterCare, "Foster carers, Thornbeck")
        .held(EventKind::ProceedingsIssued, care + 2, details({{"court_reference", "NM26C00000"}}))
        .held(EventKind::InterimCareOrder, care + 3)
        .held(EventKind::CaseManagementHearing, care + 24)
        .held(EventKind::ParentsToldOfParallelPlans, care + 30)
        .shobpaTarget(-(order + 95), -(order + 32))
        .held(EventKind::ShobpaDecision, -(order + 36))
        .held(EventKind::CarePlanningMeeting, -(order + 30))
        .held(EventKind::FinalCarePlanFiled, -(order + 25))
        .held(EventKind::FinalHearing, -order)
        .held(EventKind::PlacementOrder, -order)
        .held(EventKind::ProceedingsConcluded, -order, details({{"outcome", "care and placement orders"}}));
    // On working days a hearing may fall a day or two before the offset: the spells follow the hearing.
    const Date made = s.newest(EventKind::PlacementOrder);
    for (Spell &spell : s.record().spells) {
        if (spell.kind == SpellKind::LegalStatus && spell.code == QStringLiteral("C1"))
            spell.until = made;
        if (spell.kind == SpellKind::LegalStatus && spell.code == QStringLiteral("E1"))
            spell.from = made;
    }
    s.reviews(care, Story::Last::Held, -order - 20);
}

void adoptionPlan(Story &s, int order, std::optional<int> until = {})
{
    s.plan(adoption, {QStringLiteral("long-term-fostering")}, -(order + 100), until);
}

} // namespace

void placedRecently(Story &s, int v)
{
    const int placed = 52 + 17 * v;
    const int order = placed + 110 + 9 * v;
    toPlacementOrder(s, order, -placed);
    adoptionPlan(s, order);
    s.held(EventKind::AdoptionMatch, -(placed + 21))
        .placement(v % 3 == 2 ? "A5" : "A6", -placed, {}, "Prospective adopters")
        .series(EventKind::ClaReview, -(order - 80), 170, Story::Last::Held, -placed)
        .series(EventKind::ClaReview, -(placed - 22), 84)
        .ppms(-(order + 172), Story::Last::Held, 0, QStringLiteral("adoption"));
    if (v == 0)
        s.booked(EventKind::ClaReview, 30).held(EventKind::LifeStoryFirstStage, -20);
    if (v == 1)
        s.held(EventKind::ChildrensGuide, -(placed + 5))
            .update(-3, "Settling well; introductions to wider family done.");
}

void placedForLong(Story &s, int v)
{
    const int placed = 196 + 31 * v;
    const int order = placed + 120;
    toPlacementOrder(s, order, -placed);
    adoptionPlan(s, order);
    s.held(EventKind::AdoptionMatch, -(placed + 20))
        .placement("A6", -placed, {}, "Prospective adopters")
        .series(EventKind::ClaReview, -(order - 80), 170, Story::Last::Held, -placed)
        .held(EventKind::ClaReview, -(placed - 24))
        .series(EventKind::ClaReview, -(placed - 108), 170)
        .ppms(-(order + 172), v == 1 ? Story::Last::Missed : Story::Last::Held, 0, QStringLiteral("adoption"))
        .update(-6, "Adopters ask for more time before they apply; support plan to be reviewed.");
    if (v == 1)
        s.held(EventKind::ExceptionReport, -12,
               details({{"circumstances", "exception.adoptive-placement"}, {"note", "Adopters waiting for therapy."}}));
}

void adoptionAppliedFor(Story &s, int v)
{
    const int placed = 150 + 48 * v;
    const int order = placed + 95;
    toPlacementOrder(s, order, -placed);
    adoptionPlan(s, order);
    s.held(EventKind::AdoptionMatch, -(placed + 15))
        .placement("A6", -placed, {}, "Prospective adopters")
        .held(EventKind::AdoptionApplication, v == 0 ? -18 : -9)
        .held(EventKind::ClaReview, -(order - 82))
        .held(EventKind::ClaReview, -(placed - 24))
        .held(EventKind::ClaReview, -(placed - 106))
        .ppms(-(order + 172))
        .booked(EventKind::FinalHearing, 26 + v);
}

void waitingForAdopters(Story &s, int v)
{
    static constexpr int orders[] = {64, 110, 142, 174}; // the last is within two weeks of its 26
    const int order = orders[v % 4];
    toPlacementOrder(s, order);
    adoptionPlan(s, order);
    s.series(EventKind::ClaReview, -(order - 80), 170)
        .ppms(-(order + 172), Story::Last::Held, 0, QStringLiteral("adoption,long-term-fostering"))
        .held(EventKind::FamilyFindingReferral, -(order - 10));
    if (v % 4 == 1)
        s.bookedAgain(EventKind::ClaReview, 12, 4).update(-4, "Two families show interest; profile updated.");
    if (v % 4 == 3)
        s.decided("B", -(order - 14), "Placement order made; family finding runs.");
}

void waitingTooLong(Story &s, int v)
{
    const int order = 204 + 63 * v;
    toPlacementOrder(s, order);
    adoptionPlan(s, order);
    s.series(EventKind::ClaReview, -(order - 80), 172)
        .ppms(-(order + 172), v == 2 ? Story::Last::Missed : Story::Last::Held, 0, QStringLiteral("adoption"))
        .held(EventKind::FamilyFindingReferral, -(order - 12))
        .update(-13, "No match yet; exchange day attended.")
        .update(-6, "Family finder reports one possible link, to be visited.");
    if (v == 1)
        s.held(EventKind::ExceptionReport, -15,
               details({{"circumstances", "exception.placement-order"}, {"note", "Search widened to two regions."}}));
    if (v == 2)
        s.booked(EventKind::PermanencePanel, 19);
}

void placementDisrupted(Story &s, int v)
{
    const int ended = 58 + 20 * v;
    const int placed = ended + 190;
    const int order = placed + 130;
    toPlacementOrder(s, order, -placed);
    adoptionPlan(s, order);
    s.held(EventKind::AdoptionMatch, -(placed + 18))
        .placement("A6", -placed, -ended, "Prospective adopters")
        .placement("U6", -ended, {}, "Foster carers, Wrenhollow")
        .held(EventKind::Disruption, -ended)
        .series(EventKind::ClaReview, -(order - 80), 170)
        .held(EventKind::ClaReview, -(ended - 12))
        .ppms(-(order + 172))
        .update(-5, "Child asks after the adopters' dog; play therapy begun.");
    if (v == 1)
        s.held(EventKind::DisruptionMeeting, -(ended - 30));
}

void adoptionGivenUp(Story &s, int v)
{
    const int order = v == 0 ? 290 : 372 + 40 * v; // the first is still within its 12 months
    toPlacementOrder(s, order);
    adoptionPlan(s, order, -(order - 150));
    s.plan("long-term-fostering", {QStringLiteral("special-guardianship")}, -(order - 150))
        .series(EventKind::ClaReview, -(order - 80), 170)
        .ppms(-(order + 172), Story::Last::Held, 0, QStringLiteral("long-term-fostering"))
        .update(-8, "Application to revoke the placement order is with legal.");
    if (v == 2)
        s.decided("E", -30, "Looking for a long-term foster family; the order is to be revoked.");
}

void beforeShobpa(Story &s, int v)
{
    // Days to the target: overdue, soon, open, met in time, met late, replaced by a later one.
    static constexpr int targets[] = {-9, 8, 33, -20, -30, 24};
    const int target = targets[v % 6];
    const int care = -(112 + 5 * v);
    s.held(EventKind::ThresholdDecision, care - 10)
        .held(EventKind::FgcOffered, care - 4, details({{"answer", v % 2 ? "declined" : "accepted"}}))
        .care(care)
        .legal("C1", care)
        .placement("U6", care, {}, "Foster carers, Sedgemill")
        .held(EventKind::ProceedingsIssued, care + 1)
        .held(EventKind::InterimCareOrder, care + 3)
        .held(EventKind::CaseManagementHearing, care + 20)
        .plan(adoption, {QStringLiteral("connected-care")}, care + 60)
        .reviews(care)
        .ppms(care - 3, Story::Last::Held, 0, QStringLiteral("adoption,connected-care"));
    if (v % 6 == 5)
        s.shobpaTarget(-62, 6);
    s.shobpaTarget(-48, target);
    if (v % 6 == 3)
        s.held(EventKind::ShobpaDecision, target - 5);
    if (v % 6 == 4)
        s.held(EventKind::ShobpaDecision, target + 12);
    if (v % 6 == 1)
        s.booked(EventKind::ShobpaDecision, 13); // later than the target
    if (v % 6 == 0)
        s.booked(EventKind::ShobpaDecision, -2); // the day has passed: did it take place?
}

void fosteringForAdoption(Story &s, int v)
{
    const int care = -(70 + 33 * v);
    s.held(EventKind::ThresholdDecision, care - 14)
        .held(EventKind::EarlyPermanenceEndorsed, care - 5, details({{"endorsed_by", "Fostering decision-maker"}}))
        .care(care)
        .legal("C1", care)
        .placement("U5", care, {}, "Early permanence carers")
        .held(EventKind::ProceedingsIssued, care + 1)
        .held(EventKind::InterimCareOrder, care + 2)
        .reviews(care, v == 2 ? Story::Last::Missed : Story::Last::Held)
        .ppms(care - 6, Story::Last::Held, 0, QStringLiteral("adoption,return-home"));
    if (v > 0)
        s.plan(adoption, {}, care + 55); // no contingency: a check says so
}

} // namespace hearth::demonstration
