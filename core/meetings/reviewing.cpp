// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/reviewing.h"

#include "core/casework/codelists.h"
#include "core/casework/formvocabulary.h"
#include "core/timeline/journey.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reviewing)
};

bool isReviewRule(const QString &rule)
{
    return rule == u"review.first"_s || rule == u"review.second"_s || rule == u"review.next"_s;
}

const Clock *runningReview(const std::vector<Clock> &clocks)
{
    const Clock *next = nullptr;
    for (const Clock &clock : clocks) {
        if (isReviewRule(clock.rule->id) && clock.isDuty() && clock.due && (!next || *clock.due < *next->due))
            next = &clock;
    }
    return next;
}

std::optional<Date> booked(const ChildRecord &child, EventKind kind, Date from)
{
    std::optional<Date> earliest;
    for (const Event &event : child.events) {
        if (event.kind == kind && event.state == EventState::Booked && event.on >= from &&
            (!earliest || event.on < *earliest))
            earliest = event.on;
    }
    return earliest;
}

QString optionsInWords(const QStringList &options)
{
    QStringList words;
    for (const QString &option : options)
        words.append(meaningOf(planOptions(), option));
    return words.join(u", "_s);
}

void takeWords(std::optional<ChildsWords> &newest, const QString &words, Date on)
{
    if (!words.isEmpty() && (!newest || on >= newest->on))
        newest = ChildsWords{words, on};
}

std::optional<ChildsWords> childsWords(const ChildRecord &child, const ContentOfRecord &contents, Date asAt)
{
    std::optional<ChildsWords> newest;
    for (const ChildForm &form : child.forms) {
        const Date on = form.content.day(u"child-words-on"_s).value_or(form.on);
        if (form.form == u"mid-point-check"_s && form.state == FormState::Approved && on <= asAt)
            takeWords(newest, form.content.answer(u"child-words"_s), on);
    }
    for (const PpmRecord &ppm : child.ppms) {
        if (ppm.on > asAt || ppm.state != PpmState::Approved || (newest && ppm.on <= newest->on))
            continue;
        if (const auto content = contents(ppm.stamp.id)) {
            const auto said = dateFromIso(content->answers.value(u"child-views-on"_s));
            takeWords(newest, content->answers.value(u"child-views"_s), said.value_or(ppm.on));
        }
    }
    return newest;
}

// Asked for by the last review's day (any day, before the first one), due by now, and neither done nor dropped.
std::vector<PlannedAction> undone(const ChildRecord &child, std::optional<Date> lastReview, Date asAt)
{
    std::vector<PlannedAction> left;
    for (const PlannedAction &action : child.actions) {
        const bool outstanding = (!action.done || *action.done > asAt) && (!action.dropped || *action.dropped > asAt);
        if (outstanding && action.setOn <= lastReview.value_or(asAt))
            left.push_back(action);
    }
    std::stable_sort(left.begin(), left.end(),
                     [](const PlannedAction &a, const PlannedAction &b) { return a.target < b.target; });
    return left;
}

void addPlan(CaseloadLine &line, const Journey &journey, const std::vector<Clock> &clocks)
{
    if (const Spell *plan = journey.inForce(SpellKind::Plan)) {
        line.plan = meaningOf(planOptions(), plan->code);
        line.contingency = optionsInWords(plan->contingency);
    }
    line.planBySecondReview = Status::Met;
    for (const Clock &clock : clocks) {
        if (clock.rule->id != u"plan.second-review"_s)
            continue;
        line.planBySecondReview = clock.status;
        line.planDue = clock.isDuty() ? clock.due : std::nullopt;
    }
}

void addReviews(CaseloadLine &line, const ChildRecord &child, const Journey &journey, const std::vector<Clock> &clocks)
{
    const Date asAt = journey.asAt();
    line.lastReview = journey.lastHeld(EventKind::ClaReview, asAt);
    line.nextBooked = booked(child, EventKind::ClaReview, asAt);
    if (const Clock *review = runningReview(clocks)) {
        line.nextDue = review->due;
        line.reviewStatus = review->status;
    }
    const auto next = line.nextBooked ? line.nextBooked : line.nextDue;
    if (!line.lastReview || !next || *next <= *line.lastReview)
        return;
    line.midPoint = *line.lastReview + (*next - *line.lastReview) / 2;
    line.midPointChecked = journey.firstHeld(EventKind::MidPointCheck, *line.lastReview + 1, asAt);
}

QString inWords(const Spell &spell)
{
    const QString meaning = meaningOf(codesOf(spell.kind), spell.code);
    const QString words =
        meaning == spell.code || spell.kind == SpellKind::Plan ? meaning : spell.code + u' ' + meaning;
    return spell.kind == SpellKind::Care ? labelOf(spell.kind)
                                         : Text::tr("%1: %2", "placement: foster care").arg(labelOf(spell.kind), words);
}

void addSpells(std::vector<SinceReview> &happened, const ChildRecord &child, Date since, Date asAt)
{
    for (const Spell &spell : child.spells) {
        if (spell.kind == SpellKind::SocialWorker)
            continue;
        if (spell.fromKnown && spell.from > since && spell.from <= asAt)
            happened.push_back({spell.from, inWords(spell)});
        const bool endsAlone = spell.kind == SpellKind::Care || spell.kind == SpellKind::Missing;
        if (endsAlone && spell.until && *spell.until > since && *spell.until <= asAt)
            happened.push_back({*spell.until, Text::tr("Ended: %1").arg(inWords(spell))});
    }
}

} // namespace

std::vector<OpenChallenge> openChallenges(const ChildRecord &child, Date asAt)
{
    const FormVocabulary *vocabulary = formVocabularyOf(u"iro-challenge");
    std::vector<OpenChallenge> open;
    for (const ChildForm &form : child.forms) {
        const auto resolved = form.content.day(u"resolved-on"_s);
        const bool stands = form.state != FormState::Superseded && form.state != FormState::Withdrawn;
        if (!vocabulary || form.form != u"iro-challenge"_s || !stands || form.on > asAt ||
            (resolved && *resolved <= asAt))
            continue;
        OpenChallenge challenge;
        challenge.key = form.key;
        challenge.about = answerText(*fieldOf(*vocabulary, u"about"), form.content.answer(u"about"_s));
        challenge.raised = form.on;
        const FormTable *stages = tableOf(*vocabulary, u"stages");
        for (const Details &stage : form.content.rows(u"stages"_s)) {
            const auto raised = dateFromIso(stage.value(u"raised"_s));
            if (!raised || *raised > asAt)
                continue;
            challenge.stage = answerText(*columnOf(*stages, u"stage"), stage.value(u"stage"_s));
            challenge.raised = *raised;
            const auto answered = dateFromIso(stage.value(u"answered"_s));
            challenge.due = answered && *answered <= asAt ? std::nullopt : dateFromIso(stage.value(u"due"_s));
        }
        challenge.daysOver = challenge.due ? std::max(0, asAt - *challenge.due) : 0;
        open.push_back(challenge);
    }
    return open;
}

std::vector<CaseloadLine> caseloadOf(const std::vector<ChildRecord> &children, const QString &officer,
                                     const ClocksOfChild &clocks, const ContentOfRecord &contents, Date asAt)
{
    std::vector<CaseloadLine> lines;
    for (const ChildRecord &child : children) {
        if (!officer.isEmpty() && child.child.reviewingOfficer != officer)
            continue;
        const Journey journey(child, asAt);
        if (!journey.inCare().contains(asAt))
            continue;
        const std::vector<Clock> &rows = clocks(child.child.stamp.id);
        CaseloadLine line;
        line.childId = child.child.stamp.id;
        line.number = child.child.number;
        line.name = listName(child.child);
        line.officer = child.child.reviewingOfficer;
        line.worker = child.child.worker;
        addReviews(line, child, journey, rows);
        addPlan(line, journey, rows);
        line.childsWords = childsWords(child, contents, asAt);
        line.undone = undone(child, line.lastReview, asAt);
        line.challenges = openChallenges(child, asAt);
        lines.push_back(std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const CaseloadLine &a, const CaseloadLine &b) {
        return a.nextDue.value_or(DaySet::endless()) < b.nextDue.value_or(DaySet::endless());
    });
    return lines;
}

std::vector<SinceReview> sinceReview(const ChildRecord &child, const std::vector<Clock> &clocks, Date since, Date asAt)
{
    std::vector<SinceReview> happened;
    addSpells(happened, child, since, asAt);
    for (const Event &event : child.events) {
        if (event.state == EventState::Held && event.on > since && event.on <= asAt)
            happened.push_back({event.on, labelOf(event.kind)});
    }
    for (const Clock &clock : clocks) {
        if (clock.status == Status::Overdue && clock.due && *clock.due >= since && !clock.rule->advisory)
            happened.push_back({*clock.due + 1, Text::tr("Overdue: %1").arg(clockTitle(clock, child))});
    }
    std::stable_sort(happened.begin(), happened.end(),
                     [](const SinceReview &a, const SinceReview &b) { return a.on < b.on; });
    return happened;
}

QStringList reviewingOfficers(const std::vector<ChildRecord> &children)
{
    QStringList officers;
    for (const ChildRecord &child : children) {
        if (!child.child.reviewingOfficer.isEmpty())
            officers.append(child.child.reviewingOfficer);
    }
    officers.removeDuplicates();
    officers.sort(Qt::CaseInsensitive);
    return officers;
}

} // namespace hearth
