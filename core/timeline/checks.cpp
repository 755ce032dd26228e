// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/checks.h"

#include "core/calendar/period.h"
#include "core/timeline/journey.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr int sixWeeks = 42;

/// What a check looks at, and where it puts what it finds.
struct Inspection
{
    const Journey &journey;
    const Policy &policy;
    const std::vector<Clock> &clocks;
    Date asAt;
    const CheckTitle &title;
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

    void find(const char *message, const Spell *spell = nullptr, const Event *event = nullptr) const
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
};

void noPpm(const Inspection &i)
{
    const bool running = std::any_of(i.clocks.begin(), i.clocks.end(), [](const Clock &clock) {
        return clock.rule->id == u"ppm.initial" && clock.isDuty();
    });
    if (running || i.journey.permanenceAchieved().contains(i.asAt) || i.journey.matchStands().contains(i.asAt) ||
        i.held(EventKind::Ppm, i.asAt - sixWeeks, i.asAt))
        return;
    i.find(QT_TRANSLATE_NOOP(
        "Check", "No permanence planning meeting in the last six weeks: hold one, or record the one that was held."));
}

void contingency(const Inspection &i)
{
    const Spell *plan = i.plan();
    if (plan != nullptr && plan->contingency.isEmpty())
        i.find(QT_TRANSLATE_NOOP("Check", "The plan names no contingency: add at least one."), plan);
}

void fgcBeforePlan(const Inspection &i)
{
    const Spell *plan = i.plan();
    if (plan == nullptr)
        return;
    for (const EventKind kind :
         {EventKind::FamilyGroupConference, EventKind::FamilyNetworkMeeting, EventKind::FgcOffered}) {
        if (i.held(kind, DaySet::beginning(), plan->from))
            return;
    }
    i.find(
        QT_TRANSLATE_NOOP(
            "Check", "No family group conference or network meeting was held or offered before the plan: offer one."),
        plan);
}

void parentsTold(const Inspection &i)
{
    const Spell *plan = i.plan();
    if (plan != nullptr && !plan->contingency.isEmpty() && !i.journey.hasHeld(EventKind::ParentsToldOfParallelPlans))
        i.find(QT_TRANSLATE_NOOP("Check", "Plans run side by side and nothing says that the parents were told why: "
                                          "tell them and record the day."),
               plan);
}

void parentsToldBeforeIssue(const Inspection &i)
{
    const auto issued = i.journey.lastHeld(EventKind::ProceedingsIssued, i.asAt);
    if (issued && !i.held(EventKind::ParentsToldOfParallelPlans, DaySet::beginning(), *issued))
        i.find(QT_TRANSLATE_NOOP(
                   "Check",
                   "Proceedings were issued and nothing says that the parents were told before that plans run side by "
                   "side: record the day, or tell them now."),
               nullptr, i.journey.eventOn(EventKind::ProceedingsIssued, *issued));
}

std::vector<Date> reviewsOf(const Inspection &i, const Run &care)
{
    std::vector<Date> days;
    for (const Date day : i.journey.held(EventKind::ClaReview)) {
        if (care.holds(day))
            days.push_back(day);
    }
    return days;
}

void planRatified(const Inspection &i)
{
    const Spell *plan = i.plan();
    const Run *care = i.journey.carePeriodOf(i.asAt);
    if (plan == nullptr || care == nullptr)
        return;
    const auto reviews = reviewsOf(i, *care);
    if (reviews.size() >= 2 && plan->from > reviews[1] && reviews.back() < plan->from)
        i.find(QT_TRANSLATE_NOOP(
                   "Check",
                   "The plan was made or changed after the second review and has been to no review since: ask the "
                   "independent reviewing officer to convene one."),
               plan);
    const auto &spells = i.record().spells;
    const bool changed = std::any_of(spells.begin(), spells.end(), [&](const Spell &other) {
        return other.kind == SpellKind::Plan && other.from < plan->from && other.from >= care->from;
    });
    if (changed && !i.held(EventKind::Ppm, plan->from - sixWeeks, plan->from))
        i.find(
            QT_TRANSLATE_NOOP(
                "Check",
                "The plan was changed with no permanence planning meeting in the six weeks before: take the change to "
                "one."),
            plan);
}

void planEachReview(const Inspection &i)
{
    const auto last = i.journey.lastHeld(EventKind::ClaReview, i.asAt);
    const Event *review = last ? i.journey.eventOn(EventKind::ClaReview, *last) : nullptr;
    // A return says nothing of what a review revisited, so it cannot say that it did not.
    if (review == nullptr || review->collection != 0 || i.plan() == nullptr)
        return;
    if (review->details.value(QStringLiteral("options_revisited")) != u"yes")
        i.find(
            QT_TRANSLATE_NOOP(
                "Check",
                "The last review does not say that the options for permanence were revisited: record it, or raise it."),
            nullptr, review);
}

void longTermMatched(const Inspection &i)
{
    const Spell *plan = i.plan();
    const QStringView placement = i.code(SpellKind::Placement);
    if (plan != nullptr && plan->code == u"long-term-fostering" && (placement == u"U4" || placement == u"U1") &&
        !i.journey.matchStands().contains(i.asAt))
        i.find(
            QT_TRANSLATE_NOOP(
                "Check",
                "The child is in a long-term foster home with no match by the Permanence Panel: take the match to it."),
            plan);
}

void proceedingsMissing(const Inspection &i)
{
    const Spell *status = i.journey.inForce(SpellKind::LegalStatus);
    if (status == nullptr || status->code != u"C1")
        return;
    const auto issued = i.journey.lastHeld(EventKind::ProceedingsIssued, i.asAt);
    const auto concluded = i.journey.lastHeld(EventKind::ProceedingsConcluded, i.asAt);
    if (!issued || (concluded && *concluded > *issued))
        i.find(
            QT_TRANSLATE_NOOP(
                "Check",
                "There is an interim care order and no date of issue, so no 26 weeks run: record when proceedings were "
                "issued."),
            status);
}

void gatewayFor(const Inspection &i, QStringView code, const char *message)
{
    const Spell *status = i.journey.inForce(SpellKind::LegalStatus);
    if (status == nullptr || status->code != code)
        return;
    if (!i.journey.hasHeld(EventKind::LegalGateway) && !i.journey.hasHeld(EventKind::ThresholdDecision))
        i.find(message, status);
}

void policeProtectionGateway(const Inspection &i)
{
    gatewayFor(i, u"L1",
               QT_TRANSLATE_NOOP(
                   "Check", "Police protection and no decision of the Legal Gateway Panel: take the child to it."));
}

void s20Gateway(const Inspection &i)
{
    gatewayFor(
        i, u"V2",
        QT_TRANSLATE_NOOP(
            "Check", "Section 20 accommodation and no decision of the Legal Gateway Panel: take the child to it."));
}

void cpmBeforeFinalPlan(const Inspection &i)
{
    const auto filed = i.journey.lastHeld(EventKind::FinalCarePlanFiled, i.asAt);
    if (!filed)
        return;
    const Date from = i.journey.lastHeld(EventKind::ProceedingsIssued, *filed).value_or(DaySet::beginning());
    if (!i.held(EventKind::CarePlanningMeeting, from, *filed))
        i.find(
            QT_TRANSLATE_NOOP(
                "Check", "The final care plan was filed with no care planning meeting before it: record the meeting."),
            nullptr, i.journey.eventOn(EventKind::FinalCarePlanFiled, *filed));
}

void assessmentCurrent(const Inspection &i)
{
    const auto gateway = i.journey.lastHeld(EventKind::LegalGateway, i.asAt);
    if (!gateway)
        return;
    const auto assessed = i.journey.lastHeld(EventKind::AssessmentCompleted, *gateway);
    if (!assessed)
        i.find(QT_TRANSLATE_NOOP(
                   "Check",
                   "The Legal Gateway Panel sat with no completed assessment on record: record the one relied on."),
               nullptr, i.journey.eventOn(EventKind::LegalGateway, *gateway));
    else if (addCalendarMonths(*assessed, 12) < *gateway)
        i.find(QT_TRANSLATE_NOOP(
                   "Check",
                   "The assessment that the Legal Gateway Panel relied on was more than 12 months old: bring it up to "
                   "date."),
               nullptr, i.journey.eventOn(EventKind::AssessmentCompleted, *assessed));
}

void returnHome(const Inspection &i)
{
    const Spell *plan = i.plan();
    if (plan == nullptr || plan->code != u"return-home")
        return;
    const auto &events = i.record().events;
    const bool authorised = std::any_of(events.begin(), events.end(), [&](const Event &event) {
        return event.kind == EventKind::CarePlanningMeeting && event.state == EventState::Held && event.on <= i.asAt &&
               event.details.value(QStringLiteral("return_home_authorised")) == u"yes";
    });
    if (!authorised)
        i.find(QT_TRANSLATE_NOOP(
                   "Check",
                   "The plan is return home and no care planning meeting is recorded that authorised it, with the "
                   "Director's or nominee's agreement: record it."),
               plan);
}

void earlyPermanence(const Inspection &i)
{
    const Spell *placement = i.journey.inForce(SpellKind::Placement);
    if (placement == nullptr || (placement->code != u"U2" && placement->code != u"U5"))
        return;
    if (!i.journey.hasHeld(EventKind::EarlyPermanenceEndorsed))
        i.find(QT_TRANSLATE_NOOP(
                   "Check",
                   "An early permanence placement with no endorsement by the fostering decision-maker: record it."),
               placement);
    if (i.code(SpellKind::LegalStatus) == u"V2")
        i.find(QT_TRANSLATE_NOOP(
                   "Check",
                   "An early permanence placement under section 20: it may be made only where no return to parents, "
                   "family or friends is likely; record why."),
               placement);
}

void reg24Viability(const Inspection &i)
{
    for (const Date approved : i.journey.held(EventKind::Reg24Approval)) {
        const auto &events = i.record().events;
        const bool positive = std::any_of(events.begin(), events.end(), [&](const Event &event) {
            return event.kind == EventKind::ViabilityAssessment && event.state == EventState::Held &&
                   event.on <= approved && event.details.value(QStringLiteral("result")) == u"positive";
        });
        if (!positive)
            i.find(
                QT_TRANSLATE_NOOP(
                    "Check",
                    "A connected person was approved for the time being with no positive viability assessment before "
                    "it: record the assessment."),
                nullptr, i.journey.eventOn(EventKind::Reg24Approval, approved));
    }
}

void letterSent(const Inspection &i)
{
    for (const Event &event : i.record().events) {
        if (event.kind == EventKind::ViabilityAssessment && event.state == EventState::Held && event.on <= i.asAt &&
            event.details.value(QStringLiteral("result")) == u"negative" &&
            event.details.value(QStringLiteral("told_in_writing")).isEmpty())
            i.find(QT_TRANSLATE_NOOP(
                       "Check",
                       "A negative viability assessment with no day on which the person was told in writing: write to "
                       "them."),
                   nullptr, &event);
    }
}

void followedBy(const Inspection &i, EventKind first, EventKind then, const char *message)
{
    const auto day = i.journey.lastHeld(first, i.asAt);
    if (day && !i.held(then, *day, i.asAt))
        i.find(message, nullptr, i.journey.eventOn(first, *day));
}

void disruptionMeeting(const Inspection &i)
{
    followedBy(
        i, EventKind::Disruption, EventKind::DisruptionMeeting,
        QT_TRANSLATE_NOOP("Check", "A placement disrupted and no disruption meeting has been held since: hold one."));
}

void supportPlan(const Inspection &i)
{
    for (const EventKind order : {EventKind::SpecialGuardianshipOrder, EventKind::ChildArrangementsOrder}) {
        const auto made = i.journey.lastHeld(order, i.asAt);
        if (made && !i.journey.hasHeld(EventKind::SupportPlan))
            i.find(QT_TRANSLATE_NOOP("Check", "An order was made and no support plan is recorded: record it."), nullptr,
                   i.journey.eventOn(order, *made));
    }
}

void lifeStoryWork(const Inspection &i)
{
    const bool placed = i.journey.placedForAdoption().contains(i.asAt);
    if (placed && !i.journey.hasHeld(EventKind::LifeStoryFirstStage) && !i.journey.hasHeld(EventKind::LifeStoryBook))
        i.find(QT_TRANSLATE_NOOP(
            "Check", "The child is placed for adoption and no life story work is recorded: begin it, or record it."));
}

void childrensGuide(const Inspection &i)
{
    const Spell *plan = i.plan();
    if (plan != nullptr && plan->code == u"adoption" && !i.journey.hasHeld(EventKind::ChildrensGuide))
        i.find(QT_TRANSLATE_NOOP(
                   "Check", "Adoption is the plan and no children's guide to adoption is recorded as given: give it."),
               plan);
}

void celebrationMissing(const Inspection &i)
{
    const auto adopted = i.journey.lastHeld(EventKind::AdoptionOrder, i.asAt);
    if (!adopted || i.journey.hasHeld(EventKind::CelebrationHearing))
        return;
    const auto &events = i.record().events;
    const bool booked = std::any_of(events.begin(), events.end(), [](const Event &event) {
        return event.kind == EventKind::CelebrationHearing && event.state == EventState::Booked;
    });
    if (!booked)
        i.find(QT_TRANSLATE_NOOP(
                   "Check",
                   "The child was adopted and no celebration hearing is recorded, so nothing says when the life story "
                   "book and the later life letter are due: record or book it."),
               nullptr, i.journey.eventOn(EventKind::AdoptionOrder, *adopted));
}

void closedInCare(const Inspection &i)
{
    const auto closed = i.journey.lastHeld(EventKind::CaseClosed, i.asAt);
    if (!closed)
        return;
    for (const Run &care : i.journey.carePeriods()) {
        if (care.inForceOn(*closed) && care.inForceOn(i.asAt))
            i.find(QT_TRANSLATE_NOOP(
                       "Check", "The case was closed while the child is in care: end the care, or remove the closing."),
                   nullptr, i.journey.eventOn(EventKind::CaseClosed, *closed));
    }
}

void expectedDatePassed(const Inspection &i)
{
    const Child &child = i.record().child;
    if (isUnborn(child, i.asAt) && child.expected && *child.expected < i.asAt)
        i.find(QT_TRANSLATE_NOOP(
            "Check",
            "The expected date of birth has passed and no birth is recorded: record the birth, or the new date."));
}

void adjustments(const Inspection &i)
{
    const auto &rules = i.policy.packOn(i.asAt).rules;
    for (const Adjustment &adjustment : i.record().adjustments) {
        const bool allowed = std::any_of(rules.begin(), rules.end(), [&](const Rule &rule) {
            return rule.id == adjustment.rule && rule.allows(adjustment.kind);
        });
        if (adjustment.approved <= i.asAt && !allowed)
            i.find(QT_TRANSLATE_NOOP("Check", "An adjustment is recorded that its rule does not allow, so it changes "
                                              "nothing: remove it."));
    }
}

struct Check
{
    const char *id;
    void (*make)(const Inspection &);
    bool openCaseOnly;
};

// Those on brothers and sisters (check.siblings-apart, check.adopted-sibling) come with the records they need.
constexpr std::array table = {
    Check{"check.no-ppm", noPpm, true},
    Check{"check.contingency", contingency, true},
    Check{"check.fgc-before-plan", fgcBeforePlan, true},
    Check{"check.parents-told", parentsTold, true},
    Check{"check.parents-told-before-issue", parentsToldBeforeIssue, true},
    Check{"check.plan-ratified", planRatified, true},
    Check{"check.plan-each-review", planEachReview, true},
    Check{"check.long-term-matched", longTermMatched, true},
    Check{"check.proceedings-missing", proceedingsMissing, true},
    Check{"check.police-protection-gateway", policeProtectionGateway, true},
    Check{"check.s20-gateway", s20Gateway, true},
    Check{"check.cpm-before-final-plan", cpmBeforeFinalPlan, true},
    Check{"check.assessment-current", assessmentCurrent, true},
    Check{"check.return-home", returnHome, true},
    Check{"check.early-permanence", earlyPermanence, true},
    Check{"check.reg24-viability", reg24Viability, true},
    Check{"check.letter-sent", letterSent, true},
    Check{"check.disruption-meeting", disruptionMeeting, true},
    Check{"check.support-plan", supportPlan, false},
    Check{"check.life-story-work", lifeStoryWork, true},
    Check{"check.childrens-guide", childrensGuide, true},
    Check{"check.celebration-missing", celebrationMissing, false},
    Check{"check.closed-in-care", closedInCare, false},
    Check{"check.expected-date-passed", expectedDatePassed, false},
    Check{"check.adjustment", adjustments, true},
    Check{"check.section", nullptr, true}, // the tracker makes it: it knows where the child stands
};

} // namespace

std::vector<CheckFinding> checkJourney(const ChildRecord &record, const Policy &policy, Date asAt)
{
    std::vector<CheckFinding> findings;
    const Journey journey(record, asAt);
    const bool open = caseOpen(journey, policy).contains(asAt);
    const std::vector<Clock> clocks = open ? evaluate(journey, policy) : std::vector<Clock>();
    for (const CheckTitle &title : policy.packOn(asAt).checks) {
        for (const Check &check : table) {
            if (title.id == QLatin1StringView(check.id) && check.make != nullptr && (open || !check.openCaseOnly))
                check.make({journey, policy, clocks, asAt, title, findings});
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
