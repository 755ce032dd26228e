// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formjson.h"

#include "core/casework/formchecking.h"
#include "core/exchange/jsonmembers.h"

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
    if (form.version != 1)
        members.raw("version", QString::number(form.version));
    members.textIfAny("reopened", form.reopened);
    members.textIfAny("author", form.author);
    members.textIfAny("submitted_by", form.submittedBy);
    members.dayIfAny("submitted_on", form.submittedOn);
    members.textIfAny("approved_by", form.approvedBy);
    members.dayIfAny("approved_on", form.approvedOn);
    members.mapIfAny("comments", form.comments);
    members.raw("content", QString::fromUtf8(jsonOf(form.content)));
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
    form.version = object.count(u"version"_s, 1);
    if (form.version < 1)
        object.refuse(u"version"_s, QString::number(form.version), JsonObject::tr("this has to be 1 or more"));
    form.reopened = object.text(u"reopened"_s);
    form.author = object.text(u"author"_s);
    form.submittedBy = object.text(u"submitted_by"_s);
    form.submittedOn = object.day(u"submitted_on"_s);
    form.approvedBy = object.text(u"approved_by"_s);
    form.approvedOn = object.day(u"approved_on"_s);
    form.comments = object.textMap(u"comments"_s);
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
    if (stageOf(theirs.state) != stageOf(mine.state)) {
        if (stageOf(theirs.state) > stageOf(mine.state)) {
            const RecordStamp stamp = mine.stamp;
            mine = theirs;
            mine.stamp = stamp;
        }
        return;
    }
    if (mine.state != theirs.state)
        filler.note(u"state"_s, idOf(theirs.state));
    if (mine.on != theirs.on)
        filler.note(u"on"_s, isoText(theirs.on));
    filler.fill(u"meeting"_s, mine.meeting, theirs.meeting);
    filler.fill(u"subject"_s, mine.subject, theirs.subject);
    filler.fill(u"reopened"_s, mine.reopened, theirs.reopened);
    filler.fill(u"submitted_by"_s, mine.submittedBy, theirs.submittedBy);
    filler.fill(u"submitted_on"_s, mine.submittedOn, theirs.submittedOn);
    filler.fill(u"approved_by"_s, mine.approvedBy, theirs.approvedBy);
    filler.fill(u"approved_on"_s, mine.approvedOn, theirs.approvedOn);
    filler.fillMap(u"comments"_s, mine.comments, theirs.comments);
    if (mine.content == FormContent())
        mine.content = theirs.content;
    else if (theirs.content != FormContent() && mine.content != theirs.content)
        filler.note(u"content"_s, {});
}

} // namespace hearth
