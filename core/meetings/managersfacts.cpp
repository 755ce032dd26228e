// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/managersfacts.h"

#include <QCoreApplication>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ManagersFacts)
};

void put(FormFacts &facts, EventKind kind, Date on, const QString &note)
{
    Event event;
    event.kind = kind;
    event.on = on;
    if (!note.isEmpty())
        event.details.insert(u"note"_s, note);
    facts.events[idOf(kind)] = event;
}

FormFacts read(const FormRecord &form)
{
    FormFacts facts;
    if (form.form == u"supervision"_s) {
        put(facts, EventKind::Supervision, form.on, form.content.answer(u"direction"_s));
    } else if (form.form == u"disruption-meeting"_s) {
        // What the disruption was is said where it is recorded; the meeting only knows its day.
        if (const auto ended = form.content.day(u"ended"_s))
            put(facts, EventKind::Disruption, *ended, {});
        put(facts, EventKind::DisruptionMeeting, form.on,
            Text::tr("Chaired by %1. %2", "who, what the child needs now")
                .arg(form.content.answer(u"chair"_s), form.content.answer(u"next"_s)));
    } else {
        return facts;
    }
    facts.addActions(form.content.rows(u"actions"_s), u"ppm.action"_s);
    return facts;
}

} // namespace

PpmFacts managersFacts(const FormRecord &form, const FormRecord *replaced, const ChildRecord &child)
{
    return changesTo(child, form, read(form), replaced ? read(*replaced) : FormFacts());
}

} // namespace hearth
