// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/checkview.h"

#include <algorithm>

namespace hearth::checks {

namespace {

const PpmOption *optionOf(const PpmContent &meeting, const QString &id)
{
    const auto found = std::find_if(meeting.options.begin(), meeting.options.end(),
                                    [&id](const PpmOption &option) { return option.option == id; });
    return found == meeting.options.end() ? nullptr : &*found;
}

bool isPursued(const PpmContent &meeting, const QString &id)
{
    const PpmOption *option = optionOf(meeting, id);
    return option != nullptr && option->pursued == u"yes";
}

bool isAnswered(const PpmContent &meeting, const QString &id)
{
    const PpmOption *option = optionOf(meeting, id);
    return option != nullptr && (!option->pursued.isEmpty() || option->ruledOut);
}

/// Pursued at the last meeting, or the plan or its contingency, with no authority to place yet.
bool adoptionIsConsidered(const CheckView &view, const PpmContent &meeting)
{
    if (view.journey.underOrder().contains(view.asAt) || view.journey.placedForAdoption().contains(view.asAt) ||
        view.journey.hasHeld(EventKind::AdoptionConsent))
        return false;
    const Spell *plan = view.plan();
    const QString adoption = QStringLiteral("adoption");
    return isPursued(meeting, adoption) ||
           (plan != nullptr && (plan->code == adoption || plan->contingency.contains(adoption)));
}

} // namespace

void earlyPermanence(const CheckView &view)
{
    const Spell *placement = view.journey.inForce(SpellKind::Placement);
    const bool placedEarly = placement != nullptr && (placement->code == u"U2" || placement->code == u"U5");
    const bool accommodated = view.code(SpellKind::LegalStatus) == u"V2";
    if (placedEarly && !view.journey.hasHeld(EventKind::EarlyPermanenceEndorsed))
        view.find(QT_TRANSLATE_NOOP(
                      "Check",
                      "An early permanence placement with no endorsement by the fostering decision-maker: record it."),
                  placement);
    const auto meeting = view.lastMeeting();
    const bool noReturn = meeting && meeting->answers.value(QStringLiteral("early-no-return")) == u"yes";
    if (placedEarly && accommodated && !noReturn)
        view.find(QT_TRANSLATE_NOOP(
                      "Check",
                      "An early permanence placement under section 20: it may be made only where no return to parents, "
                      "family or friends is likely; record why."),
                  placement);
    if (!meeting || placedEarly)
        return;
    const bool pursued = isPursued(*meeting, QStringLiteral("early-permanence"));
    if (pursued && accommodated && !noReturn)
        view.find(QT_TRANSLATE_NOOP("Check",
                                    "Early permanence is pursued under section 20 and the last meeting does not "
                                    "say that a return to parents, family or friends is unlikely: answer it at "
                                    "the next."));
    if (adoptionIsConsidered(view, *meeting) && !isAnswered(*meeting, QStringLiteral("early-permanence")) &&
        meeting->answers.value(QStringLiteral("early-considered")).trimmed().isEmpty())
        view.find(QT_TRANSLATE_NOOP("Check", "Adoption is considered and the last meeting says nothing of early "
                                             "permanence: consider it, and record what was decided."));
}

void lifeStoryWork(const CheckView &view)
{
    const bool placed = view.journey.placedForAdoption().contains(view.asAt);
    if (placed && !view.journey.hasHeld(EventKind::LifeStoryFirstStage) &&
        !view.journey.hasHeld(EventKind::LifeStoryBook))
        view.find(QT_TRANSLATE_NOOP(
            "Check", "The child is placed for adoption and no life story work is recorded: begin it, or record it."));
}

void childrensGuide(const CheckView &view)
{
    const Spell *plan = view.plan();
    if (plan != nullptr && plan->code == u"adoption" && !view.journey.hasHeld(EventKind::ChildrensGuide))
        view.find(
            QT_TRANSLATE_NOOP(
                "Check", "Adoption is the plan and no children's guide to adoption is recorded as given: give it."),
            plan);
}

void celebrationMissing(const CheckView &view)
{
    const auto adopted = view.journey.lastHeld(EventKind::AdoptionOrder, view.asAt);
    if (!adopted || view.journey.hasHeld(EventKind::CelebrationHearing))
        return;
    const auto &events = view.record().events;
    const bool booked = std::any_of(events.begin(), events.end(), [](const Event &event) {
        return event.kind == EventKind::CelebrationHearing && event.state == EventState::Booked;
    });
    if (!booked)
        view.find(
            QT_TRANSLATE_NOOP(
                "Check",
                "The child was adopted and no celebration hearing is recorded, so nothing says when the life story "
                "book and the later life letter are due: record or book it."),
            nullptr, view.journey.eventOn(EventKind::AdoptionOrder, *adopted));
}

} // namespace hearth::checks
