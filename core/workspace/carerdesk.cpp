// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/carerdesk.h"

#include "core/calendar/period.h"
#include "core/network/family.h"
#include "core/workspace/validation.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CarerDesk)
};

const QString personDetail = QStringLiteral("person");
const QString nameDetail = QStringLiteral("carer");
const QString resultDetail = QStringLiteral("result");
const QString toldDetail = QStringLiteral("told_in_writing");
const QString negative = QStringLiteral("negative");
const QString assessmentRule = QStringLiteral("carer.assessment");
constexpr int adult = 18;

bool isOf(const Event &event, const Person &person)
{
    const QString key = event.details.value(personDetail);
    if (!key.isEmpty())
        return key == person.key;
    const QString name = event.details.value(nameDetail);
    return !name.isEmpty() && name.compare(person.name, Qt::CaseInsensitive) == 0;
}

// The last one held: an assessment may be made again.
std::optional<Event> lastEvent(const ChildRecord &record, EventKind kind, const Person &person,
                               std::optional<Date> asAt)
{
    const Event *last = nullptr;
    for (const Event &event : record.events) {
        const bool counts = event.kind == kind && event.state == EventState::Held && (!asAt || event.on <= *asAt);
        if (counts && isOf(event, person) && (!last || last->on <= event.on))
            last = &event;
    }
    return last ? std::optional(*last) : std::nullopt;
}

std::optional<PlannedAction> actionOf(const ChildRecord &record, const QString &person)
{
    const PlannedAction *found = nullptr;
    for (const PlannedAction &action : record.actions) {
        if (action.rule != assessmentRule || action.person != person || action.dropped)
            continue;
        // What is outstanding before what is done, else the later one.
        if (!found || (!action.done && found->done) || (!action.done == !found->done && found->target <= action.target))
            found = &action;
    }
    return found ? std::optional(*found) : std::nullopt;
}

template <typename RecordKind>
void addChange(std::vector<Change> &changes, const std::optional<RecordKind> &before,
               const std::optional<RecordKind> &after)
{
    if (before == after)
        return;
    Change change;
    if (before)
        change.before = Record(*before);
    if (after)
        change.after = Record(*after);
    changes.push_back(std::move(change));
}

/// The events of a line are of one child and one person.
struct Writing
{
    RecordId child;
    const Person &person;
    Date today;
};

std::optional<Event> eventFor(const Writing &writing, const std::optional<Event> &before, EventKind kind,
                              std::optional<Date> on, const QString &result)
{
    if (!on)
        return std::nullopt;
    Event event = before.value_or(Event());
    event.stamp.childId = writing.child;
    event.kind = kind;
    event.on = *on;
    event.state = EventState::Held;
    event.details.insert(nameDetail, writing.person.name);
    event.details.insert(personDetail, writing.person.key);
    if (result.isEmpty())
        event.details.remove(resultDetail);
    else
        event.details.insert(resultDetail, result);
    return event;
}

std::optional<Event> viabilityFor(const Writing &writing, const CarerLine &read, const CarerAnswers &answers)
{
    auto event =
        eventFor(writing, read.viability, EventKind::ViabilityAssessment, answers.viabilityOn, answers.viability);
    if (!event)
        return event;
    event->details.remove(toldDetail);
    if (answers.toldInWriting)
        event->details.insert(toldDetail, isoText(*answers.toldInWriting));
    return validated(*event, writing.today);
}

std::optional<PlannedAction> actionFor(const Writing &writing, const CarerLine &read, const CarerAnswers &answers)
{
    if (!read.action && !answers.fullDue)
        return std::nullopt;
    PlannedAction action = read.action.value_or(PlannedAction());
    if (!read.action) {
        action.stamp.childId = writing.child;
        action.key = newKey();
        action.rule = assessmentRule;
        action.person = writing.person.key;
        action.setOn = writing.today;
        action.target = *answers.fullDue;
    }
    if (!answers.fullDue) {
        if (!action.done)
            action.dropped = writing.today;
        return action;
    }
    if (*answers.fullDue != action.target) {
        action.formerTargets.push_back(action.target);
        action.target = *answers.fullDue;
    }
    action.what = answers.fullType.isEmpty() ? Text::tr("Full assessment") : answers.fullType;
    action.owner = answers.fullBy;
    action.done = answers.fullOn;
    return validated(action, writing.today);
}

std::optional<ConnectedCarer> carerFor(const Writing &writing, const CarerLine &read, const CarerAnswers &answers)
{
    ConnectedCarer carer = read.stored.value_or(ConnectedCarer());
    carer.stamp.childId = writing.child;
    carer.person = writing.person.key;
    carer.wants = answers.wants;
    carer.contacted = answers.contacted;
    const bool isNegative = answers.viability == negative;
    carer.opposing = isNegative ? answers.opposing : QString();
    carer.copySent = isNegative ? answers.copySent : std::nullopt;
    carer.fullType = answers.fullType;
    carer.fullBy = answers.fullBy;
    carer.panelOn = answers.panelOn;
    carer.comments = answers.comments;
    return validated(carer);
}

CarerAnswers tidy(CarerAnswers answers)
{
    for (QString *text : {&answers.fullType, &answers.fullBy})
        *text = text->simplified();
    answers.comments = answers.comments.trimmed();
    if (answers.viability != negative) {
        answers.opposing.clear();
        answers.toldInWriting.reset();
        answers.copySent.reset();
    }
    return answers;
}

const Person &requirePerson(const Workspace &workspace, const QString &key)
{
    const Person *person = workspace.person(key);
    if (!person)
        throw InputError(Text::tr("This person is not in the network any more."));
    return *person;
}

const ChildRecord &requireChild(const Workspace &workspace, RecordId child)
{
    const ChildRecord *record = workspace.child(child);
    if (!record)
        throw InputError(Text::tr("There is no such child (any more)."));
    return *record;
}

} // namespace

CarerState stateOf(const CarerAnswers &answers)
{
    if (answers.approved)
        return CarerState::Approved;
    if (answers.wants == QStringLiteral("no"))
        return CarerState::Declined;
    const QString result = answers.fullOn && !answers.full.isEmpty() ? answers.full : answers.viability;
    if (!result.isEmpty())
        return result == negative ? CarerState::Negative : CarerState::Positive;
    return answers.wants == QStringLiteral("yes") ? CarerState::Wants : CarerState::NotAsked;
}

QString labelOf(CarerState state)
{
    switch (state) {
    case CarerState::NotAsked:
        return Text::tr("Not yet asked");
    case CarerState::Wants:
        return Text::tr("Wants to be assessed");
    case CarerState::Positive:
        return Text::tr("Assessed positive");
    case CarerState::Negative:
        return Text::tr("Assessed negative");
    case CarerState::Declined:
        return Text::tr("Declined");
    case CarerState::Approved:
        break;
    }
    return Text::tr("Approved");
}

std::vector<CarerProblem> problemsOf(const CarerAnswers &answers, Date today)
{
    std::vector<CarerProblem> problems;
    const auto notToCome = [&](const char *field, const QString &what, std::optional<Date> day) {
        if (day && *day > today)
            problems.push_back(
                {QString::fromLatin1(field), Text::tr("%1: %2 is still to come.").arg(what, britishText(*day))});
    };
    notToCome("contacted", Text::tr("Contacted directly"), answers.contacted);
    notToCome("viability_on", Text::tr("Viability assessment"), answers.viabilityOn);
    notToCome("told_in_writing", Text::tr("Told in writing"), answers.toldInWriting);
    notToCome("copy_sent", Text::tr("Copy of the assessment sent"), answers.copySent);
    notToCome("full_on", Text::tr("Full assessment"), answers.fullOn);
    notToCome("approved", Text::tr("Approval"), answers.approved);
    if (answers.viabilityOn && answers.viability.isEmpty())
        problems.push_back(
            {QStringLiteral("viability"), Text::tr("Say whether the viability assessment was positive or negative.")});
    if (!answers.viabilityOn && !answers.viability.isEmpty())
        problems.push_back(
            {QStringLiteral("viability_on"), Text::tr("Give the day the viability assessment was completed.")});
    if (answers.fullOn && answers.full.isEmpty())
        problems.push_back(
            {QStringLiteral("full"), Text::tr("Say whether the full assessment was positive or negative.")});
    if (!answers.fullOn && !answers.full.isEmpty())
        problems.push_back({QStringLiteral("full_on"), Text::tr("Give the day the full assessment was completed.")});
    const bool wasDeclined = answers.wants == QStringLiteral("no");
    if (answers.comments.trimmed().isEmpty() && (wasDeclined || answers.viability == negative))
        problems.push_back({QStringLiteral("comments"),
                            wasDeclined ? Text::tr("Comments: say briefly why the person does not want to be assessed.")
                                        : Text::tr("Comments: give the reason for the negative assessment briefly.")});
    return problems;
}

CarerLine carerLineOf(const ChildRecord &record, const Person &person, std::optional<Date> asAt)
{
    CarerLine line;
    line.person = person.key;
    const auto stored = std::find_if(record.carers.begin(), record.carers.end(),
                                     [&person](const ConnectedCarer &carer) { return carer.person == person.key; });
    if (stored != record.carers.end())
        line.stored = *stored;
    line.viability = lastEvent(record, EventKind::ViabilityAssessment, person, asAt);
    line.full = lastEvent(record, EventKind::FullAssessment, person, asAt);
    line.approved = lastEvent(record, EventKind::CarerApproved, person, asAt);
    line.action = actionOf(record, person.key);

    CarerAnswers &answers = line.answers;
    if (line.stored) {
        answers.wants = line.stored->wants;
        answers.contacted = line.stored->contacted;
        answers.opposing = line.stored->opposing;
        answers.copySent = line.stored->copySent;
        answers.fullType = line.stored->fullType;
        answers.fullBy = line.stored->fullBy;
        answers.panelOn = line.stored->panelOn;
        answers.comments = line.stored->comments;
    }
    if (line.viability) {
        answers.viabilityOn = line.viability->on;
        answers.viability = line.viability->details.value(resultDetail);
        answers.toldInWriting = dateFromIso(line.viability->details.value(toldDetail));
    }
    if (line.full) {
        answers.fullOn = line.full->on;
        answers.full = line.full->details.value(resultDetail);
    }
    if (line.approved)
        answers.approved = line.approved->on;
    if (line.action)
        answers.fullDue = line.action->target;
    return line;
}

std::vector<CarerLine> carerLinesOf(const ChildRecord &record, const std::vector<Person> &people,
                                    std::optional<Date> asAt)
{
    std::vector<CarerLine> lines;
    for (const Person &person : people) {
        CarerLine line = carerLineOf(record, person, asAt);
        if (!line.isEmpty())
            lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<const Person *> notYetAsked(const Workspace &workspace, RecordId child)
{
    const ChildRecord *record = workspace.child(child);
    if (!record)
        return {};
    std::set<QString> parents;
    for (const Relationship &relationship : workspace.relationships()) {
        if (relationship.kind == RelationshipKind::Parent && relationship.second.child == child)
            parents.insert(relationship.first.person);
    }
    std::vector<const Person *> found;
    const Family family = familyOf(child, workspace.children(), workspace.people(), workspace.relationships());
    for (const Relative &relative : family.members) {
        const Person *person = relative.member.isChild() ? nullptr : workspace.person(relative.member.person);
        if (!person || person->unborn || person->hasDied || !person->role.isEmpty() || parents.contains(person->key))
            continue;
        if (person->born && ageOn(*person->born, workspace.asAt()) < adult)
            continue;
        const CarerLine line = carerLineOf(*record, *person, workspace.asAt());
        if (stateOf(line.answers) == CarerState::NotAsked)
            found.push_back(person);
    }
    return found;
}

void CarerDesk::save(RecordId child, const CarerLine &read, const CarerAnswers &answers)
{
    const CarerAnswers clean = tidy(answers);
    if (const auto problems = problemsOf(clean, m_workspace.today()); !problems.empty())
        throw InputError(problems.front().words);
    const ChildRecord &record = requireChild(m_workspace, child);
    const Writing writing{child, requirePerson(m_workspace, read.person), m_workspace.today()};
    // A line that somebody else began meanwhile is not begun twice.
    if (const CarerLine now = carerLineOf(record, writing.person); !read.stored && now.stored)
        throw ConflictError("somebody else added the line", now.stored->stamp.id);

    std::vector<Change> changes;
    addChange(changes, read.stored, carerFor(writing, read, clean));
    addChange(changes, read.viability, viabilityFor(writing, read, clean));
    auto full = eventFor(writing, read.full, EventKind::FullAssessment, clean.fullOn, clean.full);
    addChange(changes, read.full, full ? std::optional(validated(*full, writing.today)) : full);
    auto approved = eventFor(writing, read.approved, EventKind::CarerApproved, clean.approved, {});
    addChange(changes, read.approved, approved ? std::optional(validated(*approved, writing.today)) : approved);
    addChange(changes, read.action, actionFor(writing, read, clean));
    if (!changes.empty())
        m_workspace.perform(std::move(changes),
                            {QStringLiteral("save-carer"), Text::tr("Change a line of the connected carers"), {}});
}

void CarerDesk::remove(RecordId child, const CarerLine &read, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        throw InputError(Text::tr("Say why the line is removed."));
    (void)requireChild(m_workspace, child);
    std::vector<Change> changes;
    addChange(changes, read.stored, std::optional<ConnectedCarer>());
    if (read.action && read.action->isOutstanding()) {
        PlannedAction dropped = *read.action;
        dropped.dropped = m_workspace.today();
        dropped.update = reason.trimmed();
        addChange(changes, read.action, std::optional(dropped));
    }
    if (!changes.empty())
        m_workspace.perform(
            std::move(changes),
            {QStringLiteral("remove-carer"), Text::tr("Take a line out of the connected carers"), reason.trimmed()});
}

} // namespace hearth
