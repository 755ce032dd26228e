// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/checks.h"

#include "core/timeline/checkview.h"

#include <algorithm>
#include <array>

namespace hearth {

namespace {

struct Check
{
    const char *id;
    void (*make)(const CheckView &);
    bool openCaseOnly;
};

constexpr std::array table = {
    Check{"check.no-ppm", checks::noPpm, true},
    Check{"check.contingency", checks::contingency, true},
    Check{"check.fgc-before-plan", checks::fgcBeforePlan, true},
    Check{"check.parents-told", checks::parentsTold, true},
    Check{"check.parents-told-before-issue", checks::parentsToldBeforeIssue, true},
    Check{"check.plan-ratified", checks::planRatified, true},
    Check{"check.plan-each-review", checks::planEachReview, true},
    Check{"check.plan-kept", checks::planKept, true},
    Check{"check.siblings-apart", checks::siblingsApart, true},
    Check{"check.adopted-sibling", checks::adoptedSibling, true},
    Check{"check.long-term-matched", checks::longTermMatched, true},
    Check{"check.proceedings-missing", checks::proceedingsMissing, true},
    Check{"check.police-protection-gateway", checks::policeProtectionGateway, true},
    Check{"check.s20-gateway", checks::s20Gateway, true},
    Check{"check.cpm-before-final-plan", checks::cpmBeforeFinalPlan, true},
    Check{"check.assessment-current", checks::assessmentCurrent, true},
    Check{"check.return-home", checks::returnHome, true},
    Check{"check.early-permanence", checks::earlyPermanence, true},
    Check{"check.reg24-viability", checks::reg24Viability, true},
    Check{"check.letter-sent", checks::letterSent, true},
    Check{"check.disruption-meeting", checks::disruptionMeeting, true},
    Check{"check.support-plan", checks::supportPlan, false},
    Check{"check.life-story-work", checks::lifeStoryWork, true},
    Check{"check.childrens-guide", checks::childrensGuide, true},
    Check{"check.celebration-missing", checks::celebrationMissing, false},
    Check{"check.closed-in-care", checks::closedInCare, false},
    Check{"check.past-18", checks::past18, false},
    Check{"check.living-together", checks::livingTogether, false},
    Check{"check.expected-date-passed", checks::expectedDatePassed, false},
    Check{"check.adjustment", checks::adjustments, true},
    Check{"check.section", nullptr, true}, // the tracker makes it: it knows where the child stands
};

} // namespace

std::vector<const Event *> CheckView::heldEvents(EventKind kind) const
{
    std::vector<const Event *> events;
    for (const Event &event : record().events) {
        if (event.kind == kind && event.state == EventState::Held && event.on <= asAt)
            events.push_back(&event);
    }
    return events;
}

std::optional<PpmContent> CheckView::lastMeeting() const
{
    const PpmRecord *last = nullptr;
    for (const PpmRecord &meeting : record().ppms) {
        const bool isFinished = meeting.state == PpmState::Submitted || meeting.state == PpmState::Approved;
        if (isFinished && meeting.on <= asAt && (!last || last->on <= meeting.on))
            last = &meeting;
    }
    return last && around.ppm ? around.ppm(last->stamp.id) : std::nullopt;
}

void CheckView::find(const char *message, const Spell *spell, const Event *event) const
{
    CheckFinding finding;
    finding.childId = record().child.stamp.id;
    finding.check = title.id;
    finding.message = QCoreApplication::translate("Check", message);
    finding.source = title.source;
    finding.spellId = spell ? spell->stamp.id : 0;
    finding.eventId = event ? event->stamp.id : 0;
    findings.push_back(std::move(finding));
}

std::vector<CheckFinding> checkJourney(const ChildRecord &record, const Policy &policy, Date asAt,
                                       const Surroundings &around)
{
    std::vector<CheckFinding> findings;
    const Journey journey(record, asAt);
    const bool open = caseOpen(journey, policy).contains(asAt);
    const std::vector<Clock> clocks = open ? evaluate(journey, policy) : std::vector<Clock>();
    for (const CheckTitle &title : policy.packOn(asAt).checks) {
        for (const Check &check : table) {
            if (title.id == QLatin1StringView(check.id) && check.make != nullptr && (open || !check.openCaseOnly))
                check.make({journey, policy, clocks, asAt, title, around, findings});
        }
    }
    return findings;
}

const QStringList &knownChecks()
{
    static const QStringList ids = [] {
        QStringList list;
        for (const Check &check : table)
            list.append(QString::fromLatin1(check.id));
        return list;
    }();
    return ids;
}

} // namespace hearth
