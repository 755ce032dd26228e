// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/meetingjson.h"

#include "core/exchange/jsonmembers.h"
#include "core/exchange/signedjson.h"

#include <algorithm>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

QString readYesNo(JsonObject &object, const QString &name)
{
    const QString value = object.detailText(name);
    if (!value.isEmpty() && value != u"yes" && value != u"no")
        object.refuse(name, value, JsonObject::tr("say yes or no"));
    return value;
}

PpmContent readContent(JsonObject &object)
{
    const QString name = u"content"_s;
    const QByteArray json = object.compact(name);
    if (json.isEmpty())
        return {};
    QString whyNot;
    const auto content = ppmContentOf(json, &whyNot);
    if (!content)
        object.refuse(name, {}, whyNot);
    return content.value_or(PpmContent());
}

/// How far a record has come; one that was sent back is still with the two who sign it off.
int stageOf(PpmState state)
{
    switch (state) {
    case PpmState::Draft:
        return 0;
    case PpmState::Submitted:
    case PpmState::Returned:
        return 1;
    case PpmState::Approved:
        return 2;
    case PpmState::Superseded:
        break;
    }
    return 3;
}

/// Every day that was set, oldest first, the one that stands now last.
std::vector<Date> targetsOf(const PlannedAction &action)
{
    std::vector<Date> all = action.formerTargets;
    all.push_back(action.target);
    return all;
}

bool beginsWith(const std::vector<Date> &all, const std::vector<Date> &start)
{
    return start.size() <= all.size() && std::equal(start.begin(), start.end(), all.begin());
}

} // namespace

QString ppmJson(const PpmRecord &ppm)
{
    Members members;
    members.text("key", ppm.key);
    members.textIfAny("sitting", ppm.sitting);
    members.day("on", ppm.on);
    members.flagIfSet("initial", ppm.initial);
    members.text("state", idOf(ppm.state));
    signedjson::write(members, ppm);
    return members.object();
}

QString actionJson(const PlannedAction &action)
{
    Members members;
    members.text("key", action.key);
    members.text("rule", action.rule);
    members.textIfAny("meeting", action.meeting);
    members.text("what", action.what);
    members.textIfAny("owner", action.owner);
    members.textIfAny("person", action.person);
    members.day("set_on", action.setOn);
    members.day("target", action.target);
    members.daysIfAny("former_targets", action.formerTargets);
    members.dayIfAny("done", action.done);
    members.dayIfAny("dropped", action.dropped);
    members.textIfAny("update", action.update);
    return members.object();
}

QString carerJson(const ConnectedCarer &carer)
{
    Members members;
    members.text("person", carer.person);
    members.textIfAny("wants", carer.wants);
    members.dayIfAny("contacted", carer.contacted);
    members.textIfAny("opposing", carer.opposing);
    members.dayIfAny("copy_sent", carer.copySent);
    members.textIfAny("full_type", carer.fullType);
    members.textIfAny("full_by", carer.fullBy);
    members.dayIfAny("panel_on", carer.panelOn);
    members.textIfAny("comments", carer.comments);
    return members.object();
}

PpmRecord readPpm(JsonObject &object)
{
    PpmRecord ppm;
    ppm.key = object.neededText(u"key"_s);
    ppm.sitting = object.text(u"sitting"_s);
    ppm.on = object.neededDay(u"on"_s);
    ppm.initial = object.flag(u"initial"_s, false);
    const QString state = object.neededText(u"state"_s);
    if (const auto known = ppmStateOf(state))
        ppm.state = *known;
    else if (!state.isEmpty())
        object.refuse(u"state"_s, state, JsonObject::tr("this state of a record is not known"));
    signedjson::read(object, ppm);
    ppm.content = readContent(object);
    return ppm;
}

PlannedAction readAction(JsonObject &object)
{
    PlannedAction action;
    action.key = object.neededText(u"key"_s);
    action.rule = object.neededText(u"rule"_s);
    action.meeting = object.text(u"meeting"_s);
    action.what = object.neededText(u"what"_s);
    action.owner = object.text(u"owner"_s);
    action.person = object.text(u"person"_s);
    action.setOn = object.neededDay(u"set_on"_s);
    action.target = object.neededDay(u"target"_s);
    action.formerTargets = object.days(u"former_targets"_s);
    action.done = object.day(u"done"_s);
    action.dropped = object.day(u"dropped"_s);
    if (action.done && action.dropped)
        object.refuse(u"dropped"_s, isoText(*action.dropped), JsonObject::tr("this is done, and so it was needed"));
    action.update = object.text(u"update"_s);
    return action;
}

ConnectedCarer readCarer(JsonObject &object)
{
    ConnectedCarer carer;
    carer.person = object.neededText(u"person"_s);
    carer.wants = readYesNo(object, u"wants"_s);
    carer.contacted = object.day(u"contacted"_s);
    carer.opposing = readYesNo(object, u"opposing"_s);
    carer.copySent = object.day(u"copy_sent"_s);
    carer.fullType = object.text(u"full_type"_s);
    carer.fullBy = object.text(u"full_by"_s);
    carer.panelOn = object.day(u"panel_on"_s);
    carer.comments = object.text(u"comments"_s);
    return carer;
}

void fillFact(filling::Filler &filler, PpmRecord &mine, const PpmRecord &theirs)
{
    if (mine.on != theirs.on)
        filler.note(u"on"_s, isoText(theirs.on));
    if (mine.version != theirs.version)
        filler.note(u"version"_s, QString::number(theirs.version));
    filler.fill(u"sitting"_s, mine.sitting, theirs.sitting);
    filler.fill(u"author"_s, mine.author, theirs.author);
    if (signedjson::movedOn(mine, theirs, stageOf(mine.state), stageOf(theirs.state)))
        return;
    if (mine.initial != theirs.initial)
        filler.note(u"initial"_s, {});
    signedjson::fill(filler, mine, theirs);
}

void fillFact(filling::Filler &filler, PlannedAction &mine, const PlannedAction &theirs)
{
    filler.fill(u"rule"_s, mine.rule, theirs.rule);
    filler.fill(u"meeting"_s, mine.meeting, theirs.meeting);
    filler.fill(u"what"_s, mine.what, theirs.what);
    filler.fill(u"owner"_s, mine.owner, theirs.owner);
    filler.fill(u"person"_s, mine.person, theirs.person);
    if (mine.setOn != theirs.setOn)
        filler.note(u"set_on"_s, isoText(theirs.setOn));
    // A later meeting gives it a new day: whichever of the two knows more of them has come further.
    if (!beginsWith(targetsOf(mine), targetsOf(theirs))) {
        if (!beginsWith(targetsOf(theirs), targetsOf(mine)))
            filler.note(u"target"_s, isoText(theirs.target));
        mine.formerTargets = theirs.formerTargets;
        mine.target = theirs.target;
    }
    filler.fill(u"done"_s, mine.done, theirs.done);
    filler.fill(u"dropped"_s, mine.dropped, theirs.dropped);
    if (mine.done && mine.dropped)
        filler.note(theirs.done ? u"done"_s : u"dropped"_s, isoText(theirs.done ? theirs.done : theirs.dropped));
    filler.fill(u"update"_s, mine.update, theirs.update);
}

void fillFact(filling::Filler &filler, ConnectedCarer &mine, const ConnectedCarer &theirs)
{
    filler.fill(u"wants"_s, mine.wants, theirs.wants);
    filler.fill(u"contacted"_s, mine.contacted, theirs.contacted);
    filler.fill(u"opposing"_s, mine.opposing, theirs.opposing);
    filler.fill(u"copy_sent"_s, mine.copySent, theirs.copySent);
    filler.fill(u"full_type"_s, mine.fullType, theirs.fullType);
    filler.fill(u"full_by"_s, mine.fullBy, theirs.fullBy);
    filler.fill(u"panel_on"_s, mine.panelOn, theirs.panelOn);
    filler.fill(u"comments"_s, mine.comments, theirs.comments);
}

} // namespace hearth
