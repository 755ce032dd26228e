// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/checkview.h"

#include <algorithm>

namespace hearth::checks {

namespace {

/// Whether two children in care live in two homes; nothing where the record does not tell.
std::optional<bool> liveApart(const Journey &child, const Journey &other)
{
    const Date day = child.asAt();
    const Spell *mine = child.inForce(SpellKind::Placement);
    const Spell *theirs = other.inForce(SpellKind::Placement);
    if (mine == nullptr || theirs == nullptr || !child.inCare().contains(day) || !other.inCare().contains(day))
        return std::nullopt;
    const auto carerOf = [](const Spell *spell) {
        return spell->details.value(QStringLiteral("carer")).simplified().toCaseFolded();
    };
    if (!carerOf(mine).isEmpty() && !carerOf(theirs).isEmpty())
        return carerOf(mine) != carerOf(theirs);
    // A foster home, a residential home and the parents' home are never one.
    if (mine->code.left(1) != theirs->code.left(1))
        return true;
    return std::nullopt;
}

/// Has been adopted, or lives with those who are to adopt.
bool isWithAdopters(const Journey &sibling)
{
    return sibling.hasHeld(EventKind::AdoptionOrder) || sibling.placedForAdoption().contains(sibling.asAt());
}

QString detail(const Event *event, const char *id)
{
    return event ? event->details.value(QString::fromLatin1(id)).trimmed() : QString();
}

} // namespace

void siblingsApart(const CheckView &view)
{
    const auto &siblings = view.around.siblings;
    const bool apart = std::any_of(siblings.begin(), siblings.end(), [&view](const ChildRecord *sibling) {
        return liveApart(view.journey, Journey(*sibling, view.asAt)) == true;
    });
    const auto decisions = view.heldEvents(EventKind::SiblingDecision);
    const Event *decision = decisions.empty() ? nullptr : decisions.back();
    const bool decidedApart = detail(decision, "decision") == u"apart";
    if (!apart && !decidedApart)
        return;
    if (!view.journey.hasHeld(EventKind::SiblingAssessment))
        view.find(QT_TRANSLATE_NOOP(
            "Check", "Brothers and sisters live apart and no sibling assessment is recorded: assess, or record it."));
    if (!decidedApart) {
        view.find(QT_TRANSLATE_NOOP("Check", "Brothers and sisters live apart and no decision that they should is "
                                             "recorded: record it with its reasons, or reunite them."),
                  nullptr, decision);
        return;
    }
    if (detail(decision, "reasons").isEmpty())
        view.find(QT_TRANSLATE_NOOP("Check",
                                    "The decision that brothers and sisters live apart gives no reasons: record them."),
                  nullptr, decision);
    if (detail(decision, "contact").isEmpty())
        view.find(QT_TRANSLATE_NOOP("Check", "Brothers and sisters live apart and nothing says how they see one "
                                             "another: record the contact arranged."),
                  nullptr, decision);
}

void adoptedSibling(const CheckView &view)
{
    const Spell *plan = view.plan();
    const auto &siblings = view.around.siblings;
    const bool adopted = std::any_of(siblings.begin(), siblings.end(), [&view](const ChildRecord *sibling) {
        return isWithAdopters(Journey(*sibling, view.asAt));
    });
    if (plan == nullptr || !adopted)
        return;
    for (const Event *decision : view.heldEvents(EventKind::SiblingDecision)) {
        const auto consulted = dateFromIso(detail(decision, "adopters_consulted"));
        if (consulted && *consulted <= plan->from)
            return;
    }
    view.find(QT_TRANSLATE_NOOP("Check",
                                "A brother or sister has adopters, and nothing says that they were asked before "
                                "this plan was made: ask them, and record the day with the sibling decision."),
              plan);
}

} // namespace hearth::checks
