// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formwords.h"

#include "core/casework/codelists.h"
#include "core/casework/formvocabulary.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FormWords)
};

QString dayText(const std::optional<Date> &day)
{
    return day ? britishText(*day) : QString();
}

QString wordsOf(const Event &event)
{
    return event.state == EventState::Booked
               ? Text::tr("%1, booked for %2").arg(labelOf(event.kind), britishText(event.on))
               : Text::tr("%1, %2", "what happened, its day").arg(labelOf(event.kind), britishText(event.on));
}

QString wordsOf(const Spell &spell)
{
    const QString what = spell.kind == SpellKind::Plan ? meaningOf(planOptions(), spell.code) : spell.code;
    const QString from = Text::tr("%1 %2 from %3").arg(labelOf(spell.kind), what, britishText(spell.from));
    return spell.until ? Text::tr("%1 until %2").arg(from, britishText(*spell.until)) : from;
}

QString wordsOf(const PlannedAction &action)
{
    const QString what = action.owner.isEmpty() ? action.what : Text::tr("%1 (%2)").arg(action.what, action.owner);
    if (action.done)
        return Text::tr("%1: done on %2").arg(what, britishText(*action.done));
    if (action.dropped)
        return Text::tr("%1: no longer needed").arg(what);
    return Text::tr("%1: by %2").arg(what, britishText(action.target));
}

QString wordsOf(const Record &record)
{
    if (const Event *event = std::get_if<Event>(&record))
        return wordsOf(*event);
    if (const Spell *spell = std::get_if<Spell>(&record))
        return wordsOf(*spell);
    if (const PlannedAction *action = std::get_if<PlannedAction>(&record))
        return wordsOf(*action);
    return {};
}

} // namespace

QString stateWords(const FormRecord &form)
{
    return form.version > 1 ? Text::tr("%1, version %2").arg(labelOf(form.state)).arg(form.version)
                            : labelOf(form.state);
}

QString stateLine(const FormRecord &form)
{
    switch (form.state) {
    case FormState::Draft:
        return form.reopened.isEmpty() ? Text::tr("A draft, begun by %1.").arg(form.author)
                                       : Text::tr("Version %1, reopened by %2: %3")
                                             .arg(QString::number(form.version), form.author, form.reopened);
    case FormState::Submitted:
        return Text::tr("Submitted by %1 on %2: it waits for a sign-off.")
            .arg(form.submittedBy, dayText(form.submittedOn));
    case FormState::Returned:
        return Text::tr("Sent back to %1.").arg(form.submittedBy);
    case FormState::Approved:
        return Text::tr("Signed off by %1 on %2.").arg(form.approvedBy, dayText(form.approvedOn));
    case FormState::Superseded:
        return Text::tr("Signed off by %1 on %2, and replaced since.").arg(form.approvedBy, dayText(form.approvedOn));
    case FormState::Withdrawn:
        return Text::tr("Withdrawn: %1").arg(form.reopened);
    }
    return {};
}

QStringList changeWords(const std::vector<Change> &changes)
{
    QStringList lines;
    for (const Change &change : changes) {
        const QString words = wordsOf(change.after ? *change.after : *change.before);
        if (words.isEmpty())
            continue;
        if (!change.after)
            lines.append(Text::tr("Takes back: %1").arg(words));
        else if (change.before)
            lines.append(Text::tr("Corrects: %1").arg(words));
        else
            lines.append(Text::tr("Records: %1").arg(words));
    }
    return lines;
}

QStringList labelsOf(const QString &form, const QStringList &ids)
{
    QStringList labels;
    const FormVocabulary *vocabulary = formVocabularyOf(form);
    for (const QString &id : ids) {
        if (const FormField *field = vocabulary ? fieldOf(*vocabulary, id) : nullptr)
            labels.append(labelOf(*field));
        else if (const FormTable *table = vocabulary ? tableOf(*vocabulary, id) : nullptr)
            labels.append(titleOf(*table));
    }
    return labels;
}

QString titleOfForm(const QString &form)
{
    const FormVocabulary *vocabulary = formVocabularyOf(form);
    return vocabulary ? titleOf(*vocabulary) : form;
}

} // namespace hearth
