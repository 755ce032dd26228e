// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/facttasks.h"

#include "core/casework/codelists.h"
#include "core/workspace/validation.h"
#include "ui/child/adjustmentform.h"
#include "ui/child/childform.h"
#include "ui/child/childsummary.h"
#include "ui/child/factlist.h"
#include "ui/child/factwords.h"

#include <QCoreApplication>
#include <QDateTime>

#include <memory>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FactTasks)
};

const QString kindId = QStringLiteral("kind");
const QString leaveRunning = QStringLiteral("leave_running");
const QString yes = QStringLiteral("yes");

QString subjectOf(const Workspace &workspace, RecordId child)
{
    const ChildRecord *record = workspace.child(child);
    return record ? identityLine(record->child, workspace.asAt()) : QString();
}

ShapeField kindField()
{
    ShapeField field{kindId, Text::tr("What happened"), FieldKind::Code, {}, true, false, {}, {}};
    for (const KindChoice &choice : kindChoices())
        field.choices.push_back({choice.id, choice.label, choice.area});
    return field;
}

ShapeField reasonField(const QString &label)
{
    return {QStringLiteral("reason"), label, FieldKind::Narrative, {}, true, false, {}, {}};
}

std::optional<Date> startTyped(const Typing &typing, const TypingContext &context)
{
    FormProblems ignored;
    return readDay(typing, QStringLiteral("from"), {}, Need::Optional, context, ignored);
}

const Spell *replacedBy(const Workspace &workspace, RecordId child, const Typing &typing)
{
    const ChildRecord *record = workspace.child(child);
    const auto kind = spellKindOf(typing.value(kindId));
    if (!record || !kind)
        return nullptr;
    return spellBefore(*record, *kind, startTyped(typing, typingContextOf(workspace)));
}

RecordId saveRecord(Workspace &workspace, const Record &record, const QString &reason)
{
    if (const auto *spell = std::get_if<Spell>(&record))
        return workspace.saveSpell(*spell, reason);
    if (const auto *event = std::get_if<Event>(&record))
        return workspace.saveEvent(*event, reason);
    if (const auto *adjustment = std::get_if<Adjustment>(&record))
        return workspace.saveAdjustment(*adjustment);
    if (const auto *update = std::get_if<WeeklyUpdate>(&record))
        return workspace.saveUpdate(*update);
    if (const auto *child = std::get_if<Child>(&record))
        return workspace.saveChild(*child, reason);
    return 0;
}

// A correction starts from the record as it was read; after a conflict from the record as it stands.
using Base = std::shared_ptr<Record>;

std::function<StoredNow()> storedOf(const Workspace &workspace, RecordId child, const Base &base,
                                    const std::function<Typing(const Record &)> &typingOf)
{
    return [&workspace, child, base, typingOf] {
        StoredNow now;
        now.changedBy = lastChangeWords(workspace, child, stampOf(*base).id);
        const ChildRecord *record = workspace.child(child);
        const auto fact = record ? factOfKey(*record, factKey(*base)) : std::nullopt;
        if (fact) {
            *base = *fact;
            now.typing = typingOf(*fact);
        } else {
            stampOf(*base).id = 0;
            stampOf(*base).revision = 0;
        }
        return now;
    };
}

QString draftKeyOf(const Record &fact, RecordId child)
{
    return QStringLiteral("child/%1/%2").arg(child).arg(factKey(fact));
}

EditTask correctAdjustmentTask(Workspace &workspace, const Adjustment &adjustment)
{
    const RecordId child = adjustment.stamp.childId;
    const auto base = std::make_shared<Record>(adjustment);
    const Rule *rule = workspace.pack().rule(adjustment.rule);
    EditTask task;
    task.title = Text::tr("Correct an adjustment");
    task.subject = subjectOf(workspace, child);
    task.words = Text::tr("Of the clock “%1”.").arg(rule ? rule->title : adjustment.rule);
    task.done = Text::tr("The adjustment was corrected.");
    task.draftKey = draftKeyOf(adjustment, child);
    task.typing = typingOfFact(adjustment);
    task.shape = [&workspace, id = adjustment.rule](const Typing &typing) {
        return adjustmentShape(workspace.pack().rule(id), typing.value(kindId));
    };
    const auto read = [&workspace, child, base](const Typing &typing) {
        return readAdjustment(typing, child, std::get<Adjustment>(*base), typingContextOf(workspace));
    };
    task.problems = [read](const Typing &typing) { return read(typing).problems; };
    task.save = [&workspace, read](const Typing &typing) {
        if (const auto now = read(typing).record)
            saveRecord(workspace, *now, {});
    };
    task.stored = storedOf(workspace, child, base, typingOfFact);
    return task;
}

} // namespace

TypingContext typingContextOf(const Workspace &workspace)
{
    return {workspace.today(), &workspace.workingDays()};
}

QString newFactDraftKey(RecordId child)
{
    return QStringLiteral("child/%1/new-fact").arg(child);
}

const Spell *spellBefore(const ChildRecord &record, SpellKind kind, std::optional<Date> from)
{
    if (!from || kind == SpellKind::Care || kind == SpellKind::Missing)
        return nullptr;
    const Spell *last = nullptr;
    for (const Spell &spell : record.spells) {
        if (spell.kind == kind && !spell.until && spell.from < *from)
            last = &spell;
    }
    return last;
}

QString lastChangeWords(const Workspace &workspace, RecordId child, RecordId record)
{
    const auto history = workspace.history(child);
    for (auto entry = history.rbegin(); entry != history.rend(); ++entry) {
        if (entry->recordId != record || (entry->before.isEmpty() && entry->after.isEmpty()))
            continue;
        const QDateTime time = QDateTime::fromString(entry->utc, Qt::ISODate).toLocalTime();
        return Text::tr("%1, %2", "who, when").arg(entry->person, time.toString(QStringLiteral("dd/MM/yyyy HH:mm")));
    }
    return {};
}

EditTask addFactTask(Workspace &workspace, RecordId child, const Typing &typing)
{
    EditTask task;
    task.title = Text::tr("Add a fact");
    task.subject = subjectOf(workspace, child);
    task.done = Text::tr("The fact was added.");
    task.draftKey = newFactDraftKey(child);
    task.typing = typing;
    task.opens = EditTask::Opens::WithTyped;
    task.leadingField = kindId;
    task.shape = [&workspace, child](const Typing &typed) {
        FormShape shape = factShape(typed.value(kindId));
        shape.fields.insert(shape.fields.begin(), kindField());
        if (const Spell *before = replacedBy(workspace, child, typed))
            shape.fields.push_back(
                {leaveRunning,
                 Text::tr("Leave “%1” running beside it").arg(codeInWords(before->kind, before->code)),
                 FieldKind::Tick,
                 {},
                 false,
                 false,
                 {},
                 {}});
        return shape;
    };
    const auto read = [&workspace, child](const Typing &typed) {
        return readFact(typed.value(kindId), typed, child, std::nullopt, typingContextOf(workspace));
    };
    task.problems = [read](const Typing &typed) { return read(typed).problems; };
    task.outlook = [&workspace, child](const Typing &typed) {
        const Spell *before = replacedBy(workspace, child, typed);
        if (!before || typed.value(leaveRunning) == yes)
            return QString();
        return Text::tr("%1 ends on %2.")
            .arg(factInWords(*before), britishText(startTyped(typed, typingContextOf(workspace))));
    };
    task.save = [&workspace, child, read](const Typing &typed) {
        const auto fact = read(typed).record;
        if (!fact)
            return;
        const Spell *before = typed.value(leaveRunning) == yes ? nullptr : replacedBy(workspace, child, typed);
        if (before)
            addSpellEnding(workspace, std::get<Spell>(*fact), *before);
        else
            saveRecord(workspace, *fact, {});
    };
    return task;
}

void addSpellEnding(Workspace &workspace, const Spell &spell, const Spell &former)
{
    Spell ended = former;
    ended.until = spell.from;
    workspace.perform({{Record(former), Record(validated(ended))}, {std::nullopt, Record(validated(spell))}},
                      {QStringLiteral("add-fact"), Text::tr("Add %1").arg(labelOf(spell.kind)), {}});
}

EditTask correctFactTask(Workspace &workspace, const Record &fact)
{
    if (const auto *adjustment = std::get_if<Adjustment>(&fact))
        return correctAdjustmentTask(workspace, *adjustment);
    const RecordId child = stampOf(fact).childId;
    const auto base = std::make_shared<Record>(fact);
    EditTask task;
    task.title = Text::tr("Correct a fact");
    task.subject = subjectOf(workspace, child);
    task.words = factInWords(fact);
    task.done = Text::tr("The fact was corrected.");
    task.draftKey = draftKeyOf(fact, child);
    task.typing = typingOfFact(fact);
    const QString id = kindIdOf(fact);
    task.shape = [id](const Typing &) {
        FormShape shape = factShape(id);
        shape.fields.push_back({QStringLiteral("why"),
                                Text::tr("Why it is corrected"),
                                FieldKind::Line,
                                {},
                                false,
                                false,
                                Text::tr("Kept in the history."),
                                {}});
        return shape;
    };
    const auto read = [&workspace, child, base, id](const Typing &typing) {
        return readFact(id, typing, child, *base, typingContextOf(workspace));
    };
    task.problems = [read](const Typing &typing) { return read(typing).problems; };
    task.save = [&workspace, read](const Typing &typing) {
        if (const auto now = read(typing).record)
            saveRecord(workspace, *now, typing.value(QStringLiteral("why")));
    };
    task.stored = storedOf(workspace, child, base, typingOfFact);
    return task;
}

EditTask endSpellTask(Workspace &workspace, const Spell &spell)
{
    const RecordId child = spell.stamp.childId;
    const auto base = std::make_shared<Record>(spell);
    EditTask task;
    task.title = Text::tr("End a spell");
    task.subject = subjectOf(workspace, child);
    task.words = factInWords(spell);
    task.done = Text::tr("The spell was ended.");
    task.saveText = Text::tr("&End it");
    task.draftKey = draftKeyOf(spell, child) + QStringLiteral("/end");
    put(task.typing, QStringLiteral("until"), britishText(spell.until));
    const bool isCare = spell.kind == SpellKind::Care;
    task.shape = [isCare](const Typing &) {
        FormShape shape;
        const FormShape whole = factShape(isCare ? idOf(SpellKind::Care) : idOf(SpellKind::LegalStatus));
        for (const ShapeField &field : whole.fields) {
            if (field.id != QStringLiteral("until") && field.id != QStringLiteral("detail.ceased"))
                continue;
            shape.fields.push_back(field);
            if (field.id == QStringLiteral("until"))
                shape.fields.back().hint = Text::tr("The day it stopped, on which the next may begin.");
        }
        shape.fields.front().required = true;
        return shape;
    };
    const auto read = [&workspace, child, base](const Typing &typing) {
        Typing whole = typingOfFact(*base);
        for (const char *id : {"until", "detail.ceased"})
            put(whole, QString::fromLatin1(id), typing.value(QString::fromLatin1(id)));
        return readFact(kindIdOf(*base), whole, child, *base, typingContextOf(workspace));
    };
    task.problems = [read](const Typing &typing) {
        if (typing.value(QStringLiteral("until")).trimmed().isEmpty())
            return FormProblems{{QStringLiteral("until"), Text::tr("Type the day on which it stopped.")}};
        return read(typing).problems;
    };
    task.save = [&workspace, read](const Typing &typing) {
        if (const auto now = read(typing).record)
            saveRecord(workspace, *now, {});
    };
    task.stored = storedOf(workspace, child, base, [](const Record &now) {
        Typing typing;
        put(typing, QStringLiteral("until"), britishText(std::get<Spell>(now).until));
        return typing;
    });
    return task;
}

EditTask removeFactTask(Workspace &workspace, const Record &fact)
{
    const RecordId child = stampOf(fact).childId;
    EditTask task;
    task.title = Text::tr("Remove a fact");
    task.subject = subjectOf(workspace, child);
    task.words = Text::tr("%1\n\nRemoving is for what was entered by mistake. Something that stopped is ended, and "
                          "something that did not take place is cancelled. The history keeps it.")
                     .arg(factInWords(fact));
    task.saveText = Text::tr("&Remove it");
    task.done = Text::tr("The fact was removed.");
    task.shape = [](const Typing &) { return FormShape{{reasonField(Text::tr("Why it is removed"))}}; };
    task.problems = [](const Typing &typing) {
        return typing.value(QStringLiteral("reason")).trimmed().isEmpty()
                   ? FormProblems{{QStringLiteral("reason"), Text::tr("Say why it is removed.")}}
                   : FormProblems{};
    };
    task.save = [&workspace, fact](const Typing &typing) {
        workspace.remove(fact, typing.value(QStringLiteral("reason")).trimmed());
    };
    return task;
}

EditTask moveFactTask(Workspace &workspace, const Record &fact)
{
    const RecordId child = stampOf(fact).childId;
    const QString other = QStringLiteral("child");
    EditTask task;
    task.title = Text::tr("Wrong child: move this fact");
    task.subject = subjectOf(workspace, child);
    task.words = Text::tr("%1\n\nIt is taken from this child and recorded with another. Both histories say so.")
                     .arg(factInWords(fact));
    task.saveText = Text::tr("&Move it");
    task.done = Text::tr("The fact was moved to the other child.");
    task.shape = [other](const Typing &) {
        return FormShape{{{other, Text::tr("To which child"), FieldKind::OtherChild, {}, true, false, {}, {}},
                          reasonField(Text::tr("How it came about"))}};
    };
    const auto otherChild = [&workspace, other](const Typing &typing) {
        return workspace.childByNumber(typing.value(other).trimmed());
    };
    task.problems = [otherChild, child, other](const Typing &typing) {
        FormProblems problems;
        const ChildRecord *to = otherChild(typing);
        if (!to)
            problems.push_back({other, Text::tr("Find the child to whom it belongs, and pick it.")});
        else if (to->child.stamp.id == child)
            problems.push_back({other, Text::tr("That is this child.")});
        if (typing.value(QStringLiteral("reason")).trimmed().isEmpty())
            problems.push_back({QStringLiteral("reason"), Text::tr("Say how it came about.")});
        return problems;
    };
    task.outlook = [&workspace, otherChild](const Typing &typing) {
        const ChildRecord *to = otherChild(typing);
        return to ? Text::tr("From now on it belongs to %1.").arg(identityLine(to->child, workspace.asAt()))
                  : QString();
    };
    task.save = [&workspace, fact, otherChild](const Typing &typing) {
        if (const ChildRecord *to = otherChild(typing))
            workspace.moveFact(fact, to->child.stamp.id, typing.value(QStringLiteral("reason")).trimmed());
    };
    return task;
}

EditTask adjustmentTask(Workspace &workspace, const Clock &clock)
{
    const RecordId child = clock.childId;
    const auto pack = clock.pack;
    const Rule *rule = clock.rule;
    EditTask task;
    const ChildRecord *of = workspace.child(child);
    task.title = Text::tr("Adjust a clock");
    task.subject = subjectOf(workspace, child);
    task.words = Text::tr("“%1”, started %2, due %3.")
                     .arg(of ? clockTitle(clock, *of) : rule->title, britishText(clock.started),
                          clock.due ? britishText(*clock.due) : Text::tr("on a day that is not known"));
    task.done = Text::tr("The adjustment was recorded.");
    task.draftKey = QStringLiteral("child/%1/adjust/%2/%3").arg(child).arg(rule->id, isoText(clock.started));
    if (!clock.subject.isEmpty())
        task.draftKey += u'/' + clock.subject;
    put(task.typing, QStringLiteral("subject"), clock.subject);
    put(task.typing, QStringLiteral("rule"), rule->id);
    put(task.typing, QStringLiteral("started"), britishText(clock.started));
    put(task.typing, QStringLiteral("approved"), britishText(workspace.today()));
    if (rule->allowances.size() == 1)
        put(task.typing, kindId, idOf(rule->allowances.front().kind));
    task.leadingField = kindId;
    task.shape = [pack, rule](const Typing &typing) { return adjustmentShape(rule, typing.value(kindId)); };
    const auto read = [&workspace, child](const Typing &typing) {
        return readAdjustment(typing, child, std::nullopt, typingContextOf(workspace));
    };
    task.problems = [&workspace, read, child](const Typing &typing) {
        ReadFact answer = read(typing);
        const ChildRecord *record = workspace.child(child);
        if (answer.record && record) {
            const QString why = whyNotAllowed(std::get<Adjustment>(*answer.record), *record, workspace.policy());
            if (!why.isEmpty())
                answer.problems.push_back({{}, why});
        }
        return answer.problems;
    };
    task.save = [&workspace, read](const Typing &typing) {
        if (const auto adjustment = read(typing).record)
            saveRecord(workspace, *adjustment, {});
    };
    return task;
}

EditTask childDetailsTask(Workspace &workspace, RecordId child)
{
    EditTask task;
    const ChildRecord *record = workspace.child(child);
    const auto base = std::make_shared<Record>(record ? record->child : Child());
    task.title = Text::tr("Child's details");
    task.subject = subjectOf(workspace, child);
    task.done = Text::tr("The child's details were saved.");
    task.draftKey = QStringLiteral("child/%1/details").arg(child);
    task.typing = typingOfChild(std::get<Child>(*base));
    task.shape = [](const Typing &) { return childShape(); };
    const auto read = [&workspace, base](const Typing &typing) {
        return readChild(typing, std::get<Child>(*base), typingContextOf(workspace));
    };
    task.problems = [read](const Typing &typing) { return read(typing).problems; };
    task.save = [&workspace, read](const Typing &typing) {
        if (const auto now = read(typing).record)
            saveRecord(workspace, *now, {});
    };
    task.stored =
        storedOf(workspace, child, base, [](const Record &now) { return typingOfChild(std::get<Child>(now)); });
    return task;
}

} // namespace hearth
