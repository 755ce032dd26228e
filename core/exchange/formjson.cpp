// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formjson.h"

#include "core/casework/formchecking.h"
#include "core/exchange/jsonmembers.h"
#include "core/exchange/signedjson.h"

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

const FormVocabulary *readVocabulary(JsonObject &object, const QString &id)
{
    const FormVocabulary *vocabulary = formVocabularyOf(id);
    if (!id.isEmpty() && !vocabulary)
        object.refuse(u"form"_s, id, JsonObject::tr("this form is not known"));
    else if (vocabulary && vocabulary->of != FormOf::Child)
        object.refuse(u"form"_s, id, JsonObject::tr("this form is about no child"));
    return vocabulary;
}

FormState readState(JsonObject &object)
{
    const QString id = object.neededText(u"state"_s);
    const auto state = formStateOf(id);
    if (!id.isEmpty() && !state)
        object.refuse(u"state"_s, id, JsonObject::tr("this state of a form is not known"));
    return state.value_or(FormState::Draft);
}

FormContent readContent(JsonObject &object, const FormVocabulary *vocabulary)
{
    const QString name = u"content"_s;
    const QByteArray json = object.compact(name);
    if (json.isEmpty())
        return {};
    QString whyNot;
    auto content = formContentOf(json, &whyNot);
    if (!content) {
        object.refuse(name, {}, whyNot);
        return {};
    }
    content->tables.removeIf([](const auto &table) { return table.value().empty(); }); // as it is stored
    if (vocabulary) {
        if (const auto fault = faultOf(*vocabulary, *content))
            object.refuse(name + u'.' + fault->place, {}, fault->words);
    }
    return *content;
}

/// How far a form has come; one that was sent back is still with the two who sign it.
int stageOf(FormState state)
{
    switch (state) {
    case FormState::Draft:
        return 0;
    case FormState::Submitted:
    case FormState::Returned:
        return 1;
    case FormState::Approved:
        return 2;
    case FormState::Superseded:
    case FormState::Withdrawn:
        break;
    }
    return 3;
}

} // namespace

QString formJson(const ChildForm &form)
{
    Members members;
    members.text("key", form.key);
    members.text("form", form.form);
    members.textIfAny("meeting", form.meeting);
    members.textIfAny("subject", form.subject);
    members.day("on", form.on);
    members.text("state", idOf(form.state));
    signedjson::write(members, form);
    return members.object();
}

ChildForm readForm(JsonObject &object)
{
    ChildForm form;
    form.key = object.neededText(u"key"_s);
    form.form = object.neededText(u"form"_s);
    const FormVocabulary *vocabulary = readVocabulary(object, form.form);
    form.meeting = object.text(u"meeting"_s);
    form.subject = object.text(u"subject"_s);
    form.on = object.neededDay(u"on"_s);
    form.state = readState(object);
    signedjson::read(object, form);
    form.content = readContent(object, vocabulary);
    return form;
}

void fillFact(filling::Filler &filler, ChildForm &mine, const ChildForm &theirs)
{
    if (mine.form != theirs.form)
        filler.note(u"form"_s, theirs.form);
    if (mine.version != theirs.version)
        filler.note(u"version"_s, QString::number(theirs.version));
    filler.fill(u"author"_s, mine.author, theirs.author);
    if (signedjson::movedOn(mine, theirs, stageOf(mine.state), stageOf(theirs.state)))
        return;
    if (mine.on != theirs.on)
        filler.note(u"on"_s, isoText(theirs.on));
    filler.fill(u"meeting"_s, mine.meeting, theirs.meeting);
    filler.fill(u"subject"_s, mine.subject, theirs.subject);
    signedjson::fill(filler, mine, theirs);
}

} // namespace hearth
