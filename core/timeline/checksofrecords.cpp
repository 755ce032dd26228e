// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/checkview.h"

#include <algorithm>

namespace hearth::checks {

namespace {

void followedBy(const CheckView &view, EventKind first, EventKind then, const char *message)
{
    const auto day = view.journey.lastHeld(first, view.asAt);
    if (day && !view.held(then, *day, view.asAt))
        view.find(message, nullptr, view.journey.eventOn(first, *day));
}

} // namespace

void disruptionMeeting(const CheckView &view)
{
    followedBy(
        view, EventKind::Disruption, EventKind::DisruptionMeeting,
        QT_TRANSLATE_NOOP("Check", "A placement disrupted and no disruption meeting has been held since: hold one."));
}

void closedInCare(const CheckView &view)
{
    const auto closed = view.journey.lastHeld(EventKind::CaseClosed, view.asAt);
    if (!closed)
        return;
    for (const Run &care : view.journey.carePeriods()) {
        if (care.inForceOn(*closed) && care.inForceOn(view.asAt))
            view.find(
                QT_TRANSLATE_NOOP(
                    "Check", "The case was closed while the child is in care: end the care, or remove the closing."),
                nullptr, view.journey.eventOn(EventKind::CaseClosed, *closed));
    }
}

void past18(const CheckView &view)
{
    const Date adult = view.journey.adultFrom();
    if (adult > view.asAt)
        return;
    for (const Spell &spell : view.record().spells) {
        if (spell.kind == SpellKind::Care && spell.from <= view.asAt &&
            view.journey.untilKnown(spell) == DaySet::endless())
            view.find(QT_TRANSLATE_NOOP(
                          "Check", "The 18th birthday has passed and no end of care is recorded: care ended in "
                                   "law on that day. Record the day care ended, and where the young person lives."),
                      &spell);
    }
}

void livingTogether(const CheckView &view)
{
    for (const ArrangementRun &arrangement : view.journey.arrangements()) {
        const bool needs = arrangement.code == u"staying-put" || arrangement.code == u"supported-lodgings";
        const auto agreed = dateFromIso(arrangement.spell->details.value(QStringLiteral("living_together_on")));
        if (needs && arrangement.inForceOn(view.asAt) && (!agreed || *agreed > view.asAt))
            view.find(QT_TRANSLATE_NOOP("Check",
                                        "The arrangement has no Living Together agreement noted: agree one, which says "
                                        "what support is needed, and note its day."),
                      arrangement.spell);
    }
}

void expectedDatePassed(const CheckView &view)
{
    const Child &child = view.record().child;
    if (isUnborn(child, view.asAt) && child.expected && *child.expected < view.asAt)
        view.find(QT_TRANSLATE_NOOP(
            "Check",
            "The expected date of birth has passed and no birth is recorded: record the birth, or the new date."));
}

void adjustments(const CheckView &view)
{
    const auto &rules = view.policy.packOn(view.asAt).rules;
    for (const Adjustment &adjustment : view.record().adjustments) {
        const bool allowed = std::any_of(rules.begin(), rules.end(), [&](const Rule &rule) {
            return rule.id == adjustment.rule && rule.allows(adjustment.kind);
        });
        if (adjustment.approved <= view.asAt && !allowed)
            view.find(QT_TRANSLATE_NOOP("Check",
                                        "An adjustment is recorded that its rule does not allow, so it changes "
                                        "nothing: remove it."));
    }
}

} // namespace hearth::checks
