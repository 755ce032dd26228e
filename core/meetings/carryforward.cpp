// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/carryforward.h"

#include "core/meetings/attendance.h"
#include "core/meetings/nextmeeting.h"
#include "core/meetings/siblings.h"
#include "core/timeline/journey.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    const char *id;
    const char *label;
};

constexpr std::array earlyActions = {
    Word{"family-group-conference",
         QT_TRANSLATE_NOOP("PpmEarlyActions", "Family group conference or family network meeting")},
    Word{"parenting-assessment", QT_TRANSLATE_NOOP("PpmEarlyActions", "Parenting assessment")},
    Word{"sibling-assessment", QT_TRANSLATE_NOOP("PpmEarlyActions", "Sibling assessment")},
    Word{"viability-assessments",
         QT_TRANSLATE_NOOP("PpmEarlyActions", "Connected carers found, and viability assessments")},
    Word{"risk-assessments", QT_TRANSLATE_NOOP("PpmEarlyActions", "Risk assessments")},
};

constexpr std::array earlyStates = {
    Word{"needed", QT_TRANSLATE_NOOP("PpmEarlyActions", "to be done")},
    Word{"under-way", QT_TRANSLATE_NOOP("PpmEarlyActions", "under way")},
    Word{"done", QT_TRANSLATE_NOOP("PpmEarlyActions", "done")},
    Word{"not-needed", QT_TRANSLATE_NOOP("PpmEarlyActions", "not needed")},
};

template <std::size_t size>
QStringList idsOf(const std::array<Word, size> &words)
{
    QStringList ids;
    for (const Word &word : words)
        ids.append(QString::fromLatin1(word.id));
    return ids;
}

template <std::size_t size>
QString labelIn(const std::array<Word, size> &words, const QString &id)
{
    for (const Word &word : words) {
        if (id == QLatin1StringView(word.id))
            return QCoreApplication::translate("PpmEarlyActions", word.label);
    }
    return id;
}

/// The first day of the case that the meeting belongs to.
Date caseStart(const PpmSituation &situation)
{
    const DaySet open = caseOpen(Journey(situation.child, situation.on), situation.policy);
    return open.since(situation.on).value_or(situation.on);
}

std::vector<PpmAttendee> suggestedPresent(const PpmSituation &situation)
{
    std::vector<PpmAttendee> present;
    for (const SuggestedAttendee &suggestion : suggestedAttendees(situation, {})) {
        if (suggestion.expected)
            present.push_back(suggestion.who);
    }
    return present;
}

/// The same people; the case holder is who holds the case now.
std::vector<PpmAttendee> carriedPresent(const PpmSituation &situation, const std::vector<PpmAttendee> &before)
{
    const QString caseHolder = suggestedAttendees(situation, {}).front().who.relation;
    const QString worker = situation.child.child.worker;
    std::vector<PpmAttendee> present = before;
    for (PpmAttendee &attendee : present) {
        attendee.attended.clear();
        if (attendee.relation == caseHolder && !worker.isEmpty())
            attendee.name = worker;
    }
    return present;
}

template <typename Line>
void completeRows(std::vector<Line> &lines, const QStringList &ids, QString Line::*id)
{
    for (const QString &each : ids) {
        const bool known =
            std::any_of(lines.begin(), lines.end(), [&each, id](const Line &line) { return line.*id == each; });
        if (!known) {
            Line line;
            line.*id = each;
            lines.push_back(std::move(line));
        }
    }
}

const Event *lastHeld(const PpmSituation &situation, EventKind kind)
{
    const Event *last = nullptr;
    for (const Event &event : situation.child.events) {
        if (event.kind == kind && event.state == EventState::Held && event.on <= situation.on)
            last = &event;
    }
    return last;
}

/// Somebody of the network whose role says that they are one of \a roles, by name.
QString nameOfRole(const PpmSituation &situation, const QStringList &roles)
{
    const Member self{situation.child.child.stamp.id, {}};
    for (const Relationship &link : situation.relationships) {
        if (link.first != self && link.second != self)
            continue;
        const Person *person = personOf(situation, link.first == self ? link.second.person : link.first.person);
        if (person && roles.contains(person->role.simplified(), Qt::CaseInsensitive))
            return person->name;
    }
    return {};
}

void fill(PpmContent &content, const QString &id, const QString &text)
{
    if (!text.isEmpty() && content.answers.value(id).isEmpty())
        content.answers.insert(id, text);
}

/// What the facts say: it is not asked for twice.
void fillFromFacts(const PpmSituation &situation, PpmContent &content)
{
    const QMap<QString, QString> siblings = answersOf(ppmSiblings(situation));
    for (auto answer = siblings.begin(); answer != siblings.end(); ++answer)
        content.answers.insert(answer.key(), answer.value()); // newer than what was said last time
    fill(content, u"iro-name"_s, nameOfRole(situation, {u"IRO"_s, u"Independent Reviewing Officer"_s}));
    fill(content, u"guardian-name"_s,
         nameOfRole(situation, {u"Guardian"_s, u"Children's guardian"_s, u"Children’s guardian"_s}));
    // What a record that waits for its sign-off selects is newer than the plan in force.
    const PpmRecord *before = previousPpm(situation);
    const bool isWaiting = before && before->state != PpmState::Approved && content.answers.contains(u"plan"_s);
    if (const Spell *plan = inForce(situation, SpellKind::Plan); plan && !isWaiting) {
        content.answers.insert(u"plan"_s, plan->code);
        content.answers.remove(u"contingency-options"_s);
        fill(content, u"contingency-options"_s, plan->contingency.join(u','));
    }
    if (const Event *told = lastHeld(situation, EventKind::ParentsToldOfParallelPlans)) {
        content.answers.insert(u"parents-told-on"_s, isoText(told->on));
        content.answers.remove(u"parents-told-by"_s);
        fill(content, u"parents-told-by"_s, told->details.value(u"told_by"_s));
    }
    if (const Event *endorsed = lastHeld(situation, EventKind::EarlyPermanenceEndorsed))
        content.answers.insert(u"early-endorsed-on"_s, isoText(endorsed->on));
    for (const Event &event : situation.child.events) {
        if (event.kind == EventKind::ShobpaDecision && event.state == EventState::Booked && event.on >= situation.on)
            content.answers.insert(u"shobpa-booked"_s, isoText(event.on));
    }
    if (const auto booked = nextMeeting(situation).booked)
        content.answers.insert(u"next-meeting"_s, isoText(*booked));
}

/// Short answers that go on being true until somebody says otherwise.
void carryAnswers(const PpmSituation &situation, const PpmContent &previous, PpmContent &content)
{
    QStringList ids = {u"sibling-group"_s,           u"siblings-apart"_s,
                       u"siblings-assessed-apart"_s, u"iro-name"_s,
                       u"guardian-name"_s,           u"plan"_s,
                       u"contingency-options"_s,     u"early-no-return"_s,
                       u"early-endorsed-on"_s,       u"parents-told-on"_s,
                       u"parents-told-by"_s};
    if (!lastHeld(situation, EventKind::ShobpaDecision))
        ids.append(u"shobpa-target"_s);
    for (const QString &id : ids)
        fill(content, id, previous.answers.value(id));
    if (previous.answers.value(u"achieved"_s) == u"no")
        content.answers.insert(u"achieved"_s, u"no"_s);
}

enum class Targets : std::uint8_t {
    FromActions, ///< the last record was signed off: the actions are what counts
    FromLines    ///< it was not: what it says of them is newer
};

PpmActionLine carried(const PpmActionLine &before)
{
    PpmActionLine line = before;
    line.firstTarget = before.firstTarget ? before.firstTarget : before.target;
    line.carried = before.carried + 1;
    line.update.clear();
    return line;
}

void bringUpToDate(PpmActionLine &line, const PlannedAction &action)
{
    line.what = action.what;
    line.owner = action.owner;
    line.target = action.target;
    line.firstTarget = action.firstTarget();
}

std::vector<PpmActionLine> carriedWith(const std::vector<PpmActionLine> &lines,
                                       const std::vector<PlannedAction> &actions, Targets targets)
{
    const auto actionOf = [&actions](const QString &key) {
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&key](const PlannedAction &action) { return action.key == key; });
        return found == actions.end() ? nullptr : &*found;
    };
    std::vector<PpmActionLine> kept;
    QStringList seen;
    for (const PpmActionLine &before : lines) {
        seen.append(before.key);
        const PlannedAction *action = actionOf(before.key);
        if (before.done || before.dropped || (action && !action->isOutstanding()))
            continue;
        PpmActionLine line = carried(before);
        if (action && targets == Targets::FromActions)
            bringUpToDate(line, *action);
        kept.push_back(std::move(line));
    }
    for (const PlannedAction &action : actions) { // set outside a meeting, or left out of the last record
        if (action.rule != u"ppm.action" || !action.isOutstanding() || seen.contains(action.key))
            continue;
        PpmActionLine line;
        line.key = action.key;
        bringUpToDate(line, action);
        line.carried = action.meeting.isEmpty() ? 0 : 1;
        kept.push_back(std::move(line));
    }
    return kept;
}

} // namespace

const PpmRecord *previousPpm(const PpmSituation &situation)
{
    const Date since = caseStart(situation);
    const PpmRecord *previous = nullptr;
    for (const PpmRecord &record : situation.child.ppms) {
        if (record.on >= situation.on || record.on < since || record.state == PpmState::Superseded)
            continue;
        if (!previous || std::tie(previous->on, previous->version) < std::tie(record.on, record.version))
            previous = &record;
    }
    return previous;
}

bool isInitialPpm(const PpmSituation &situation)
{
    if (previousPpm(situation))
        return false;
    const auto held = Journey(situation.child, situation.on).firstHeld(EventKind::Ppm, caseStart(situation));
    return !held || *held >= situation.on;
}

PpmContent newPpmContent(const PpmSituation &situation, const PpmContent *previous)
{
    PpmContent content;
    if (previous) {
        const PpmRecord *before = previousPpm(situation);
        const bool isSigned = !before || before->state == PpmState::Approved;
        content.present = carriedPresent(situation, previous->present);
        content.options = previous->options;
        content.earlyActions = previous->earlyActions;
        content.actions = carriedWith(previous->actions, situation.child.actions,
                                      isSigned ? Targets::FromActions : Targets::FromLines);
        carryAnswers(situation, *previous, content);
    } else {
        content.present = suggestedPresent(situation);
        content.actions = carriedActions({}, situation.child.actions);
    }
    completeRows(content.options, ppmOptionIds(), &PpmOption::option);
    completeRows(content.earlyActions, ppmEarlyActionIds(), &PpmEarlyAction::action);
    fillFromFacts(situation, content);
    return content;
}

QStringList ppmEarlyActionIds()
{
    return idsOf(earlyActions);
}

QString labelOfPpmEarlyAction(const QString &action)
{
    return labelIn(earlyActions, action);
}

QStringList ppmEarlyActionStates()
{
    return idsOf(earlyStates);
}

QString labelOfPpmEarlyActionState(const QString &state)
{
    return labelIn(earlyStates, state);
}

int daysLate(const PpmActionLine &line, Date day)
{
    const auto &first = line.firstTarget ? line.firstTarget : line.target;
    if (!first || line.done || line.dropped)
        return 0;
    return std::max(0, day - *first);
}

std::vector<PpmActionLine> carriedActions(const std::vector<PpmActionLine> &lines,
                                          const std::vector<PlannedAction> &actions)
{
    return carriedWith(lines, actions, Targets::FromActions);
}

} // namespace hearth
