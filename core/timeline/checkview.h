// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/checks.h"
#include "core/timeline/journey.h"

#include <QCoreApplication>

namespace hearth {

/// What a check looks at, and where it puts what it finds.
struct CheckView
{
    const Journey &journey;
    const Policy &policy;
    const std::vector<Clock> &clocks;
    Date asAt;
    const CheckTitle &title;
    const Surroundings &around;
    std::vector<CheckFinding> &findings;

    [[nodiscard]] const ChildRecord &record() const { return journey.record(); }
    [[nodiscard]] const Spell *plan() const { return journey.inForce(SpellKind::Plan); }
    [[nodiscard]] QStringView code(SpellKind kind) const
    {
        const Spell *spell = journey.inForce(kind);
        return spell ? QStringView(spell->code) : QStringView();
    }
    [[nodiscard]] bool held(EventKind kind, Date from, Date until) const
    {
        return journey.firstHeld(kind, from, until).has_value();
    }
    /// The events of \a kind held by the day, in order.
    [[nodiscard]] std::vector<const Event *> heldEvents(EventKind kind) const;
    /// What the newest record of a meeting says that was finished, of one held by the day; nothing where there is none.
    [[nodiscard]] std::optional<PpmContent> lastMeeting() const;

    /// \a message is English and marked for the translator in the context "Check".
    void find(const char *message, const Spell *spell = nullptr, const Event *event = nullptr) const;
};

/// The checks by theme; which packs make which is in the packs.
namespace checks {

void noPpm(const CheckView &view);
void contingency(const CheckView &view);
void fgcBeforePlan(const CheckView &view);
void parentsTold(const CheckView &view);
void parentsToldBeforeIssue(const CheckView &view);
void planRatified(const CheckView &view);
void planEachReview(const CheckView &view);
void returnHome(const CheckView &view);
void proceedingsMissing(const CheckView &view);
void policeProtectionGateway(const CheckView &view);
void s20Gateway(const CheckView &view);
void cpmBeforeFinalPlan(const CheckView &view);
void assessmentCurrent(const CheckView &view);
void longTermMatched(const CheckView &view);
void reg24Viability(const CheckView &view);
void letterSent(const CheckView &view);
void supportPlan(const CheckView &view);
void earlyPermanence(const CheckView &view);
void lifeStoryWork(const CheckView &view);
void childrensGuide(const CheckView &view);
void celebrationMissing(const CheckView &view);
void disruptionMeeting(const CheckView &view);
void closedInCare(const CheckView &view);
void expectedDatePassed(const CheckView &view);
void adjustments(const CheckView &view);
void siblingsApart(const CheckView &view);
void adoptedSibling(const CheckView &view);
void planKept(const CheckView &view);
void past18(const CheckView &view);
void livingTogether(const CheckView &view);

} // namespace checks

} // namespace hearth
