// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/checkview.h"

#include "core/calendar/period.h"

#include <algorithm>

namespace hearth::checks {

namespace {

void gatewayFor(const CheckView &view, QStringView code, const char *message)
{
    const Spell *status = view.journey.inForce(SpellKind::LegalStatus);
    if (status == nullptr || status->code != code)
        return;
    if (!view.journey.hasHeld(EventKind::LegalGateway) && !view.journey.hasHeld(EventKind::ThresholdDecision))
        view.find(message, status);
}

} // namespace

void proceedingsMissing(const CheckView &view)
{
    const Spell *status = view.journey.inForce(SpellKind::LegalStatus);
    if (status == nullptr || status->code != u"C1")
        return;
    const auto issued = view.journey.lastHeld(EventKind::ProceedingsIssued, view.asAt);
    const auto concluded = view.journey.lastHeld(EventKind::ProceedingsConcluded, view.asAt);
    if (!issued || (concluded && *concluded > *issued))
        view.find(
            QT_TRANSLATE_NOOP(
                "Check",
                "There is an interim care order and no date of issue, so no 26 weeks run: record when proceedings were "
                "issued."),
            status);
}

void policeProtectionGateway(const CheckView &view)
{
    gatewayFor(view, u"L1",
               QT_TRANSLATE_NOOP(
                   "Check", "Police protection and no decision of the Legal Gateway Panel: take the child to it."));
}

void s20Gateway(const CheckView &view)
{
    gatewayFor(
        view, u"V2",
        QT_TRANSLATE_NOOP(
            "Check", "Section 20 accommodation and no decision of the Legal Gateway Panel: take the child to it."));
}

void cpmBeforeFinalPlan(const CheckView &view)
{
    const auto filed = view.journey.lastHeld(EventKind::FinalCarePlanFiled, view.asAt);
    if (!filed)
        return;
    const Date from = view.journey.lastHeld(EventKind::ProceedingsIssued, *filed).value_or(DaySet::beginning());
    if (!view.held(EventKind::CarePlanningMeeting, from, *filed))
        view.find(
            QT_TRANSLATE_NOOP(
                "Check", "The final care plan was filed with no care planning meeting before it: record the meeting."),
            nullptr, view.journey.eventOn(EventKind::FinalCarePlanFiled, *filed));
}

void assessmentCurrent(const CheckView &view)
{
    const auto gateway = view.journey.lastHeld(EventKind::LegalGateway, view.asAt);
    if (!gateway)
        return;
    const auto assessed = view.journey.lastHeld(EventKind::AssessmentCompleted, *gateway);
    if (!assessed)
        view.find(QT_TRANSLATE_NOOP(
                      "Check",
                      "The Legal Gateway Panel sat with no completed assessment on record: record the one relied on."),
                  nullptr, view.journey.eventOn(EventKind::LegalGateway, *gateway));
    else if (addCalendarMonths(*assessed, 12) < *gateway)
        view.find(
            QT_TRANSLATE_NOOP(
                "Check",
                "The assessment that the Legal Gateway Panel relied on was more than 12 months old: bring it up to "
                "date."),
            nullptr, view.journey.eventOn(EventKind::AssessmentCompleted, *assessed));
}

} // namespace hearth::checks
