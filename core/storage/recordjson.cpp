// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordjson.h"

#include "core/storage/jsontext.h"

namespace hearth::storage {

namespace {

QByteArray jsonOf(const Member &member)
{
    JsonObject object;
    object.number("child", member.child);
    object.text("person", member.person);
    return object.take();
}

void write(JsonObject &object, const FormRecord &form)
{
    object.text("approved_by", form.approvedBy);
    object.day("approved_on", form.approvedOn);
    object.text("author", form.author);
    if (form.stamp.childId != 0)
        object.number("child", form.stamp.childId);
    object.json("comments", storage::jsonOf(form.comments));
    object.json("content", hearth::jsonOf(form.content));
    object.text("form", form.form);
    object.text("key", form.key);
    object.text("meeting", form.meeting);
    object.day("on", form.on);
    object.text("reopened", form.reopened);
    object.text("state", idOf(form.state));
    object.text("subject", form.subject);
    object.text("submitted_by", form.submittedBy);
    object.day("submitted_on", form.submittedOn);
    object.number("version", form.version);
}

} // namespace

// Keys in order of the alphabet, in each of these.

QByteArray jsonOf(const Child &child)
{
    JsonObject object;
    object.text("advocate", child.advocate);
    object.day("born", child.born);
    object.number("collection", child.collection);
    object.text("communication", child.communication);
    object.json("complete", jsonOf(child.complete));
    object.text("disability", child.disability);
    object.text("ethnicity", child.ethnicity);
    object.day("expected", child.expected);
    object.text("family", child.family);
    object.text("first_language", child.firstLanguage);
    object.text("forename", child.forename);
    object.text("known_as", child.knownAs);
    object.day("mother_child_born", child.motherChildBorn);
    object.text("number", child.number);
    object.text("previous_permanence", child.previousPermanence);
    object.text("previous_permanence_authority", child.previousPermanenceAuthority);
    object.text("previous_permanence_date", child.previousPermanenceDate);
    object.text("religion", child.religion);
    object.text("reviewing_officer", child.reviewingOfficer);
    object.text("sex", child.sex);
    object.text("surname", child.surname);
    object.text("team", child.team);
    object.day("uasc_until", child.uascUntil);
    object.text("upn", child.upn);
    object.text("worker", child.worker);
    return object.take();
}

QByteArray jsonOf(const Spell &spell)
{
    JsonObject object;
    object.number("child", spell.stamp.childId);
    object.text("code", spell.code);
    object.number("collection", spell.collection);
    object.json("contingency", jsonOf(spell.contingency));
    object.json("details", jsonOf(spell.details));
    object.day("from", spell.from);
    object.flag("from_known", spell.fromKnown, true);
    object.text("kind", idOf(spell.kind));
    object.flag("same_carer", spell.sameCarer, false);
    object.day("until", spell.until);
    return object.take();
}

QByteArray jsonOf(const Event &event)
{
    JsonObject object;
    object.number("child", event.stamp.childId);
    object.number("collection", event.collection);
    object.json("details", jsonOf(event.details));
    object.json("former_dates", jsonOf(event.formerDates));
    object.text("kind", idOf(event.kind));
    object.day("on", event.on);
    object.text("state", idOf(event.state));
    object.day("target", event.target);
    return object.take();
}

QByteArray jsonOf(const Adjustment &adjustment)
{
    JsonObject object;
    object.day("approved", adjustment.approved);
    object.text("approver", adjustment.approver);
    object.number("child", adjustment.stamp.childId);
    object.day("from", adjustment.from);
    object.text("kind", idOf(adjustment.kind));
    object.text("reason", adjustment.reason);
    object.text("rule", adjustment.rule);
    object.day("started", adjustment.started);
    object.text("subject", adjustment.subject);
    object.day("until", adjustment.until);
    return object.take();
}

QByteArray jsonOf(const SectionDecision &decision)
{
    JsonObject object;
    object.text("author", decision.author);
    object.number("child", decision.stamp.childId);
    object.day("on", decision.on);
    object.text("reason", decision.reason);
    object.text("section", decision.section);
    return object.take();
}

QByteArray jsonOf(const WeeklyUpdate &update)
{
    JsonObject object;
    object.text("author", update.author);
    object.number("child", update.stamp.childId);
    object.day("on", update.on);
    object.text("text", update.text);
    return object.take();
}

QByteArray jsonOf(const ReturnRow &row)
{
    JsonObject object;
    object.number("child", row.stamp.childId);
    object.number("collection", row.collection);
    object.json("fields", jsonOf(row.fields));
    object.text("key", row.key);
    object.text("table", row.table);
    return object.take();
}

QByteArray jsonOf(const PpmRecord &ppm)
{
    JsonObject object;
    object.text("approved_by", ppm.approvedBy);
    object.day("approved_on", ppm.approvedOn);
    object.text("author", ppm.author);
    object.number("child", ppm.stamp.childId);
    object.json("comments", jsonOf(ppm.comments));
    object.json("content", hearth::jsonOf(ppm.content));
    object.flag("initial", ppm.initial, false);
    object.text("key", ppm.key);
    object.day("on", ppm.on);
    object.text("reopened", ppm.reopened);
    object.text("sitting", ppm.sitting);
    object.text("state", idOf(ppm.state));
    object.text("submitted_by", ppm.submittedBy);
    object.day("submitted_on", ppm.submittedOn);
    object.number("version", ppm.version);
    return object.take();
}

QByteArray jsonOf(const ChildForm &form)
{
    JsonObject object;
    write(object, form);
    return object.take();
}

QByteArray jsonOf(const ServiceForm &form)
{
    JsonObject object;
    write(object, form);
    return object.take();
}

QByteArray jsonOf(const PlannedAction &action)
{
    JsonObject object;
    object.number("child", action.stamp.childId);
    object.day("done", action.done);
    object.day("dropped", action.dropped);
    object.json("former_targets", jsonOf(action.formerTargets));
    object.text("key", action.key);
    object.text("meeting", action.meeting);
    object.text("owner", action.owner);
    object.text("person", action.person);
    object.text("rule", action.rule);
    object.day("set_on", action.setOn);
    object.day("target", action.target);
    object.text("update", action.update);
    object.text("what", action.what);
    return object.take();
}

QByteArray jsonOf(const ConnectedCarer &carer)
{
    JsonObject object;
    object.number("child", carer.stamp.childId);
    object.text("comments", carer.comments);
    object.day("contacted", carer.contacted);
    object.day("copy_sent", carer.copySent);
    object.text("full_by", carer.fullBy);
    object.text("full_type", carer.fullType);
    object.text("opposing", carer.opposing);
    object.day("panel_on", carer.panelOn);
    object.text("person", carer.person);
    object.text("wants", carer.wants);
    return object.take();
}

QByteArray jsonOf(const Genogram &genogram)
{
    JsonObject object;
    object.number("child", genogram.stamp.childId);
    object.json("moved", jsonOf(genogram.moved));
    return object.take();
}

QByteArray jsonOf(const Person &person)
{
    JsonObject object;
    object.text("address", person.address);
    object.day("born", person.born);
    object.day("died", person.died);
    object.text("email", person.email);
    object.day("expected", person.expected);
    object.flag("has_died", person.hasDied, false);
    object.text("key", person.key);
    object.text("name", person.name);
    object.text("note", person.note);
    object.text("organisation", person.organisation);
    object.text("phone", person.phone);
    object.text("role", person.role);
    object.text("sex", person.sex);
    object.flag("unborn", person.unborn, false);
    return object.take();
}

QByteArray jsonOf(const Relationship &relationship)
{
    JsonObject object;
    object.json("first", jsonOf(relationship.first));
    object.day("from", relationship.from);
    object.text("kind", idOf(relationship.kind));
    object.text("nature", relationship.nature);
    object.text("note", relationship.note);
    object.json("second", jsonOf(relationship.second));
    object.day("until", relationship.until);
    object.text("words", relationship.words);
    return object.take();
}

QByteArray jsonOf(const Phrase &phrase)
{
    JsonObject object;
    object.text("section", phrase.section);
    object.text("text", phrase.text);
    return object.take();
}

QByteArray jsonOf(const PolicyInForce &policy)
{
    JsonObject object;
    object.text("author", policy.author);
    object.day("from", policy.from);
    object.text("pack", policy.pack);
    object.text("reason", policy.reason);
    return object.take();
}

QByteArray jsonOf(const HolidayRecord &holiday)
{
    JsonObject object;
    object.day("day", holiday.day);
    object.text("name", holiday.name);
    return object.take();
}

QByteArray jsonOf(const Record &record)
{
    return std::visit([](const auto &value) { return jsonOf(value); }, record);
}

} // namespace hearth::storage
