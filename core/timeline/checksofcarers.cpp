// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/checkview.h"

#include <algorithm>

namespace hearth::checks {

void longTermMatched(const CheckView &view)
{
    const Spell *plan = view.plan();
    const QStringView placement = view.code(SpellKind::Placement);
    if (plan != nullptr && plan->code == u"long-term-fostering" && (placement == u"U4" || placement == u"U1") &&
        !view.journey.matchStands().contains(view.asAt))
        view.find(
            QT_TRANSLATE_NOOP(
                "Check",
                "The child is in a long-term foster home with no match by the Permanence Panel: take the match to it."),
            plan);
}

void reg24Viability(const CheckView &view)
{
    const QString person = QStringLiteral("person");
    const auto viabilities = view.heldEvents(EventKind::ViabilityAssessment);
    for (const Event *approval : view.heldEvents(EventKind::Reg24Approval)) {
        // Where both name the person, it has to be the same one.
        const QString who = approval->details.value(person);
        const bool positive = std::any_of(viabilities.begin(), viabilities.end(), [&](const Event *viability) {
            const QString whose = viability->details.value(person);
            return viability->on <= approval->on && viability->details.value(QStringLiteral("result")) == u"positive" &&
                   (who.isEmpty() || whose.isEmpty() || who == whose);
        });
        if (!positive)
            view.find(
                QT_TRANSLATE_NOOP(
                    "Check",
                    "A connected person was approved for the time being with no positive viability assessment before "
                    "it: record the assessment."),
                nullptr, approval);
    }
}

void letterSent(const CheckView &view)
{
    for (const Event *event : view.heldEvents(EventKind::ViabilityAssessment)) {
        if (event->details.value(QStringLiteral("result")) != u"negative")
            continue;
        if (event->details.value(QStringLiteral("told_in_writing")).isEmpty())
            view.find(
                QT_TRANSLATE_NOOP(
                    "Check",
                    "A negative viability assessment with no day on which the person was told in writing: write to "
                    "them."),
                nullptr, event);
        // Only the connected-carer table says what was sent with the letter.
        const QString person = event->details.value(QStringLiteral("person"));
        const auto &carers = view.record().carers;
        const auto carer = std::find_if(carers.begin(), carers.end(), [&person](const ConnectedCarer &row) {
            return !person.isEmpty() && row.person == person;
        });
        if (carer != carers.end() && (!carer->copySent || *carer->copySent > view.asAt))
            view.find(QT_TRANSLATE_NOOP("Check",
                                        "A negative viability assessment of which the person was sent no copy: "
                                        "send it, and record the day."),
                      nullptr, event);
    }
}

void supportPlan(const CheckView &view)
{
    for (const EventKind order : {EventKind::SpecialGuardianshipOrder, EventKind::ChildArrangementsOrder}) {
        const auto made = view.journey.lastHeld(order, view.asAt);
        if (made && !view.journey.hasHeld(EventKind::SupportPlan))
            view.find(QT_TRANSLATE_NOOP("Check", "An order was made and no support plan is recorded: record it."),
                      nullptr, view.journey.eventOn(order, *made));
    }
}

} // namespace hearth::checks
