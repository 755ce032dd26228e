// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/scenes.h"

namespace hearth::demonstration {

void inProceedings(Story &s, int v)
{
    // Days since the issue: 26 weeks are 182, so one is within two weeks of it, some over, some extended.
    static constexpr int issues[] = {22, 60, 95, 130, 171, 200, 215, 236, 40, 150};
    static constexpr const char *homes[] = {"U6", "U6", "U3", "U6", "U6", "U6", "U3", "U6", "P1", "R3"};
    const int issued = issues[v % 10];
    const int care = -(issued + 6);
    s.held(EventKind::LegalGateway, care - 15,
           details({{"kind", "proceedings"}, {"decision", "issue"}, {"decider", "Head of service"}}))
        .held(EventKind::ThresholdDecision, care - 15)
        .care(care)
        .legal(v % 10 == 2 ? "V2" : "C1", care, v % 10 == 2 ? std::optional<int>(-issued) : std::nullopt)
        .placement(homes[v % 10], care, {}, v % 10 == 2 ? "Aunt and uncle" : "")
        .held(EventKind::ProceedingsIssued, -issued, details({{"court_reference", "NM26C00000"}}))
        .reviews(care, v % 10 == 3 ? Story::Last::Missed : Story::Last::Held)
        .ppms(care - 5, v % 10 == 1 ? Story::Last::Missed : Story::Last::Held, 0,
              QStringLiteral("return-home,connected-care,long-term-fostering"));
    if (v % 10 == 2)
        s.legal("C1", -issued);
    if (v % 10 != 4) // no interim care order recorded, or one: checks differ
        s.held(EventKind::InterimCareOrder, -(issued - 1));
    if (issued > 30)
        s.held(EventKind::CaseManagementHearing, -(issued - 18));
    if (issued > 120)
        s.plan("long-term-fostering", {QStringLiteral("special-guardianship")}, -(issued - 75))
            .held(EventKind::CarePlanningMeeting, -(issued - 112));
    if (v % 10 == 6 || v % 10 == 7)
        s.extension("proceedings.length", -issued, 181 + 56, -issued + 150, "A further assessment was ordered.",
                    "HHJ Example");
    if (v % 10 == 4)
        s.booked(EventKind::IssuesResolutionHearing, 9);
    if (v % 10 == 5)
        s.booked(EventKind::FinalHearing, 16)
            .cancelled(EventKind::FinalHearing, -10)
            .update(-4, "Final hearing vacated; court asks for an updating parenting assessment.");
    if (v % 10 == 0)
        s.booked(EventKind::ClaReview, 4).booked(EventKind::CaseManagementHearing, 2);
}

void beforeProceedings(Story &s, int v)
{
    // Days since the letter: four months are about 121.
    static constexpr int letters[] = {12, 48, 75, 111, 132, 168, 33};
    const int letter = letters[v % 7];
    s.held(EventKind::LegalGateway, -(letter + 7),
           details({{"kind", "pre-proceedings"}, {"decision", "letter before proceedings"}}))
        .held(EventKind::ThresholdDecision, -(letter + 7))
        .held(EventKind::LetterBeforeProceedings, -letter)
        .held(EventKind::PreProceedingsMeeting, -(letter - 9))
        .held(EventKind::FamilyNetworkMeeting, -(letter - 10 + v));
    if (v % 7 == 6)
        return; // no PPM in time: the first clock of the family is overdue
    s.ppms(-(letter + 1), v % 7 == 2 ? Story::Last::Missed : Story::Last::Held, 0,
           QStringLiteral("return-home,connected-care"));
    if (v % 7 == 1)
        s.exemption("ppm.review", s.newest(EventKind::Ppm), 40, -3, "The family is abroad for a funeral.");
    if (v % 7 == 3)
        s.booked(EventKind::LegalGatewayReview, 5);
    if (v % 7 == 4)
        s.held(EventKind::ExceptionReport, -2,
               details({{"circumstances", "exception.pre-proceedings"}, {"note", "Assessment delayed by illness."}}));
    if (v % 7 == 5)
        s.update(-6, "Parents engage; expert report due next month.").update(-20, "Second expert instructed.");
}

void unborn(Story &s, int v)
{
    static constexpr int expected[] = {75, 40, 13, -4}; // the last is past its day, and no birth recorded
    s.expectedIn(expected[v % 4])
        .held(EventKind::LegalGateway, -28 - 6 * v, details({{"kind", "pre-proceedings"}, {"basis", "pre-birth"}}))
        .held(EventKind::ThresholdDecision, -28 - 6 * v);
    if (v % 4 != 0)
        s.ppms(-19 - 6 * v).booked(EventKind::LegalGatewayReview, 3 + v);
    if (v % 4 == 1)
        s.pause("ppm.review", s.newest(EventKind::Ppm), -4, {}, "Mother is in hospital.");
    if (v % 4 == 2)
        s.held(EventKind::LetterBeforeProceedings, -21).update(-5, "Plan for the birth shared with the hospital.");
}

void protectedInEmergency(Story &s, int v)
{
    const int taken = v == 0 ? 1 : 4 + v;
    s.held(EventKind::ThresholdDecision, -taken).care(-taken).placement("U6", -taken, {}, "Emergency foster carers");
    switch (v) {
    case 0:
        s.legal("L1", -taken);
        break;
    case 1:
        s.legal("L1", -taken, -taken + 2).legal("L2", -taken + 2);
        break;
    case 2:
        s.legal("L2", -taken);
        break;
    default: // over its 8 days, and extended by 7
        s.legal("L2", -taken - 5);
        s.record().spells.front().from = s.on(-taken - 5);
        s.record().spells[1].from = s.on(-taken - 5);
        {
            Adjustment longer;
            longer.rule = QStringLiteral("protection.emergency-order");
            longer.started = s.on(-taken - 5);
            longer.until = s.on(-taken - 5 + 14);
            longer.approved = s.on(-5);
            longer.reason = QStringLiteral("The court extended the order once.");
            longer.approver = QStringLiteral("Family court");
            s.record().adjustments.push_back(longer);
        }
        break;
    }
}

} // namespace hearth::demonstration
