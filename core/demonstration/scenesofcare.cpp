// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/period.h"
#include "core/demonstration/scenes.h"

namespace hearth::demonstration {

namespace {

/// In care under a full care order that was made some months after care began.
void underCareOrder(Story &s, int care)
{
    const int order = care + 170;
    s.held(EventKind::ThresholdDecision, care - 11)
        .held(EventKind::FamilyGroupConference, care - 6)
        .care(care)
        .legal("C1", care, order)
        .legal("C2", order)
        .held(EventKind::ProceedingsIssued, care + 1)
        .held(EventKind::InterimCareOrder, care + 2)
        .held(EventKind::CareOrder, order)
        .held(EventKind::ProceedingsConcluded, order, details({{"outcome", "care order"}}));
}

} // namespace

void longTermFosteringPlanned(Story &s, int v)
{
    const int care = -(330 + 110 * v);
    underCareOrder(s, care);
    s.placement("U6", care, care + 140, "Foster carers, Ashmere")
        .placement("U6", care + 140, {}, "Foster carers, Pellbridge")
        .plan("long-term-fostering", v % 3 == 1 ? QStringList() : QStringList{QStringLiteral("special-guardianship")},
              care + 100)
        .reviews(care, v % 4 == 2 ? Story::Last::Missed : Story::Last::Held)
        .ppms(care - 4, v % 5 == 4 ? Story::Last::Missed : Story::Last::Held, 0, QStringLiteral("long-term-fostering"));
    if (v % 4 == 1)
        s.held(EventKind::FamilyFindingReferral, -60)
            .pause("ppm.review", s.newest(EventKind::Ppm), -6, 20, "The carers are away with the child.");
    if (v % 4 == 0)
        s.booked(EventKind::ClaReview, 11).update(-7, "Carers are willing to be assessed for a long-term match.");
    if (v % 4 == 3)
        s.booked(EventKind::Ppm, -1).placement("T1", -40, -33, "Respite"); // did it take place?
    if (v == 2)
        s.decided("H", -21, "A residential placement is being sought; discussed with residential cases.");
}

void noPlanYet(Story &s, int v)
{
    const int care = -(190 + 12 * v);
    underCareOrder(s, care);
    s.placement("U6", care, {}, "Foster carers, Larkfield")
        .reviews(care)
        .ppms(care - 4, Story::Last::Held, 0, QStringLiteral("long-term-fostering,return-home"))
        .update(-9, "Plan expected at the next PPM.");
}

void section20(Story &s, int v)
{
    static constexpr const char *homes[] = {"U6", "U4", "K2", "U3", "U6", "H5", "U6", "U6", "R3"};
    const int care = -(18 + 47 * v);
    s.care(care).legal("V2", care).placement(homes[v % 9], care);
    if (v % 3 == 0)
        s.held(EventKind::LegalGateway, care, details({{"kind", "s20"}, {"decision", "accommodate"}}));
    s.reviews(care, v % 4 == 3 ? Story::Last::Missed : Story::Last::Held);
    if (v % 9 != 4)
        s.ppms(care + 12, v % 5 == 2 ? Story::Last::Missed : Story::Last::Held, 0, QStringLiteral("return-home"));
    if (v > 2)
        s.plan(v % 2 ? "return-home" : "long-term-fostering", {QStringLiteral("connected-care")}, care + 70);
    if (v == 5)
        s.decided("F", -40, "Parents agree to the arrangement; reviewed each month.");
    if (v == 6)
        s.exemption("ppm.review", s.newest(EventKind::Ppm), 25, -2, "Agreed to meet after the school holidays.");
    if (v == 1)
        s.booked(EventKind::ClaReview, 13).update(-2, "Mother's detox ends next week.");
}

void residential(Story &s, int v)
{
    // Days in the home: six months are about 183 and twelve about 365.
    static constexpr int homes[] = {40, 120, 174, 205, 300, 356, 420, 560};
    static constexpr const char *codes[] = {"K2", "K2", "R1", "K2", "S1", "K2", "K1", "K2"};
    const int home = homes[v % 8];
    const int care = -(home + 400);
    underCareOrder(s, care);
    s.placement("U6", care, -home, "Foster carers, Millrace")
        .placement(codes[v % 8], -home, {}, "Northmoor House")
        .plan("long-term-fostering", {QStringLiteral("residential")}, care + 90, -home)
        .plan(v % 2 ? "residential" : "long-term-fostering", {QStringLiteral("supported-independence")}, -home)
        .reviews(care, v % 8 == 4 ? Story::Last::Missed : Story::Last::Held)
        .ppms(care - 4);
    if (v % 8 == 3)
        s.booked(EventKind::ChallengePanel, 15);
    if (v % 8 == 4)
        s.held(EventKind::ChallengePanel, -(home - 170), details({{"outcome", "Foster home to be sought"}}));
    if (v % 8 == 6)
        s.held(EventKind::ChallengePanel, -(home - 230)); // late
    if (v % 8 == 7)
        s.held(EventKind::ChallengePanel, -(home - 160)).held(EventKind::ResidentialApproved, -(home - 330));
}

void connectedCarers(Story &s, int v)
{
    const int care = -(260 + 60 * v);
    // Days since the temporary approval: 16 weeks are 112.
    static constexpr int approvals[] = {20, 60, 103, 125, 140, 118, 30, 75, 150};
    const int approved = approvals[v % 9];
    const int home = v % 9 == 8 ? 410 : approved;
    underCareOrder(s, care);
    s.placement("U6", care, -home, "Foster carers, Thornbeck")
        .placement(v % 9 == 8 ? "U1" : "U3", -home, {}, v % 2 ? "Grandmother" : "Aunt")
        .plan("long-term-fostering", {QStringLiteral("connected-care")}, care + 95, -home)
        .plan(v % 2 ? "special-guardianship" : "connected-care", {QStringLiteral("long-term-fostering")}, -home)
        .reviews(care)
        .ppms(care - 4, v % 4 == 2 ? Story::Last::Missed : Story::Last::Held, 0,
              QStringLiteral("connected-care,special-guardianship"));
    if (v % 9 == 8) {
        s.held(EventKind::CarerApproved, -home + 80).held(EventKind::Reg24Approval, -home);
        return;
    }
    if (v % 3 != 1)
        s.held(EventKind::ViabilityAssessment, -approved - 4, details({{"carer", "Aunt"}, {"result", "positive"}}));
    s.held(EventKind::Reg24Approval, -approved);
    if (v % 9 == 4 || v % 9 == 7)
        s.held(EventKind::CarerApproved, v % 9 == 4 ? -8 : -10); // late; in time
    if (v % 9 == 5)
        s.extension("carer.reg24", -approved, 168, -14, "The medical report is awaited.", "Fostering decision-maker");
    if (v % 9 == 0)
        s.held(EventKind::ViabilityAssessment, -70, details({{"carer", "Grandfather"}, {"result", "negative"}}));
}

void placedWithParents(Story &s, int v)
{
    // Days at home: twelve months are about 365.
    static constexpr int homes[] = {50, 140, 240, 356, 390, 455, 610};
    const int home = homes[v % 7];
    const int care = -(home + 240);
    underCareOrder(s, care);
    s.placement("U6", care, -home, "Foster carers, Ashmere")
        .placement("P1", -home)
        .plan("long-term-fostering", {QStringLiteral("return-home")}, care + 110, -home)
        .plan("return-home", {QStringLiteral("connected-care")}, -home)
        .held(EventKind::CarePlanningMeeting, -(home + 12),
              details({{"return_home_authorised", v % 2 ? "no" : "yes"}, {"authorised_by", "Director's nominee"}}))
        .reviews(care)
        .ppms(care - 4, v % 7 == 1 ? Story::Last::Missed : Story::Last::Held, 0, QStringLiteral("return-home"));
    if (v % 7 == 4)
        s.held(EventKind::ExceptionReport, -20,
               {{QStringLiteral("circumstances"), QStringLiteral("exception.placed-with-parents")},
                {QStringLiteral("signed_by_worker"), isoText(s.meetingDay(-20))}});
    if (v % 7 == 5)
        s.update(-6, "Discharge application to be lodged this month.");
}

void matched(Story &s, int v)
{
    // Days in the long-term home: its review is due each year.
    static constexpr int homes[] = {90, 200, 358, 395, 500, 700, 340, 800};
    const int home = homes[v % 8];
    const int care = -(home + 300);
    underCareOrder(s, care);
    s.placement("U6", care, -home, "Foster carers, Pellbridge")
        .placement("U4", -home, {}, "Long-term foster carers")
        .plan("long-term-fostering", {QStringLiteral("special-guardianship")}, care + 100)
        .ppms(care - 4, Story::Last::Held, -home - 10, QStringLiteral("long-term-fostering"))
        .reviews(care, v % 8 == 6 ? Story::Last::Missed : Story::Last::Held);
    if (v % 8 != 5)
        s.held(EventKind::LongTermMatch, -(home + 7));
    if (home > 450)
        s.held(EventKind::AnnualPermanenceReview, -(home - 350));
    if (v % 8 == 7)
        s.held(EventKind::AnnualPermanenceReview, -(home - 350 - 380)); // the second came late
    if (v % 8 == 2)
        s.booked(EventKind::AnnualPermanenceReview, 20);
}

void olderThanSixteen(Story &s, int v)
{
    const int care = -(900 + 150 * v);
    underCareOrder(s, care);
    s.placement("U6", care, -160 - 30 * v, "Foster carers, Millrace")
        .placement(v % 2 ? "P2" : "H5", -160 - 30 * v, {}, "Supported lodgings")
        .plan("long-term-fostering", {QStringLiteral("residential")}, care + 100, -200 - 30 * v)
        .plan("supported-independence", {QStringLiteral("long-term-fostering")}, -200 - 30 * v)
        .reviews(care, v % 3 == 1 ? Story::Last::Missed : Story::Last::Held)
        .ppms(care - 4, v % 3 == 2 ? Story::Last::Missed : Story::Last::Held, 0,
              QStringLiteral("supported-independence"));
    if (v == 0)
        s.update(-3, "College place confirmed for the autumn.");
}

// As the returns tell it, whose first year began in the middle of the story: what came before is not known.
void knownFromReturns(Story &s, int v)
{
    const int care = -(430 + 25 * v);
    const int known = care + 20;
    s.care(care).legal("C2", care).placement(v % 2 ? "U4" : "U6", care);
    if (v % 2 == 0)
        s.plan("long-term-fostering", {QStringLiteral("special-guardianship")}, -300);
    for (Spell &spell : s.record().spells) {
        spell.fromKnown = spell.kind == SpellKind::Plan;
        spell.collection = spell.kind == SpellKind::Plan ? 0 : s.on(care).year() + 1;
    }
    for (const char *table : {"episodes", "reviews", "placed-for-adoption", "adoptions"})
        s.record().child.complete.insert(QLatin1StringView(table), s.on(known));
    s.series(EventKind::ClaReview, known + 60, 170);
    if (v % 2 == 0)
        s.ppms(-30);
}

void leftCare(Story &s, int v)
{
    static constexpr int ends[] = {5, 25, 70, 140, 220, 330};
    const int left = ends[v % 6];
    const int care = -(left + 420);
    s.held(EventKind::ThresholdDecision, care - 9);
    switch (v % 3) {
    case 0: // home again
        s.care(care, -left, "E4A")
            .legal("V2", care, -left)
            .placement("U6", care, -left)
            .plan("return-home", {QStringLiteral("connected-care")}, care + 60);
        break;
    case 1: // to guardians
        s.care(care, -left, "E45")
            .legal("C2", care, -left)
            .placement("U3", care, -left, "Grandmother")
            .plan("special-guardianship", {QStringLiteral("connected-care")}, care + 60)
            .held(EventKind::SpecialGuardianshipOrder, -left);
        break;
    default: // adopted
        s.care(care, -left, "E11")
            .legal("E1", care + 100, -left)
            .placement("U6", care, care + 150)
            .placement("A6", care + 150, -left, "Adopters")
            .legal("C2", care, care + 100)
            .plan("adoption", {QStringLiteral("long-term-fostering")}, care + 60)
            .held(EventKind::ShobpaDecision, care + 80)
            .held(EventKind::PlacementOrder, care + 100)
            .held(EventKind::AdoptionApplication, -left - 60)
            .held(EventKind::AdoptionOrder, -left);
        break;
    }
    s.reviews(care, Story::Last::Held, -left - 1).ppms(care - 2, Story::Last::Held, -left - 1);
}

// Eighteen a few months ago, and still at home with the carers, or lodging there while a course lasts.
void grownUp(Story &s, int v)
{
    const int care = -2600;
    const Date grown = addCalendarMonths(*s.record().child.born, 18 * 12);
    const int left = s.on(0) - grown;
    s.care(care, -left, "E17")
        .legal("C2", care, -left)
        .placement("U4", care, -left, "Long-term foster carers")
        .plan("long-term-fostering", {QStringLiteral("supported-independence")}, care + 100, -left)
        .reviews(care, Story::Last::Held, -left - 1);
    Spell arrangement;
    arrangement.kind = SpellKind::Arrangement;
    arrangement.code = v == 0 ? QStringLiteral("staying-put") : QStringLiteral("post-fostering-lodgings");
    arrangement.from = grown;
    arrangement.details = details({{"host", "Long-term foster carers"}, {"support", "A personal adviser each month"}});
    arrangement.details.insert(QStringLiteral("living_together_on"), isoText(s.meetingDay(-left - 30)));
    if (v != 0)
        arrangement.details.insert(QStringLiteral("course_ends"), isoText(s.on(260)));
    s.record().spells.push_back(arrangement);
}

void archived(Story &s, int v)
{
    leftCare(s, v + 3);
    static constexpr const char *outcomes[] = {"Returned home", "Special guardianship", "Adopted"};
    const int closed = v == 0 ? -120 : (v == 1 ? -190 : -300);
    s.held(EventKind::CaseClosed, closed, details({{"outcome", outcomes[v % 3]}}));
}

} // namespace hearth::demonstration
