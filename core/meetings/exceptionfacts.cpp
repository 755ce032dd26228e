// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/vocabulary.h"
#include "core/meetings/exceptionform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// The versions of this report that were signed before and reopened, oldest first: their keys are that of the report
/// with a number behind it.
std::vector<const ChildForm *> earlierVersions(const ChildForm &form, const ChildRecord &record)
{
    std::vector<const ChildForm *> found;
    for (const ChildForm &other : record.forms) {
        if (other.state == FormState::Superseded && other.key.startsWith(form.key + u'~'))
            found.push_back(&other);
    }
    std::ranges::sort(found, {}, [](const ChildForm *each) { return each->version; });
    return found;
}

const Event *eventOf(const std::vector<const ChildForm *> &versions, const ChildRecord &record)
{
    for (const ChildForm *version : versions) {
        for (const Event &event : record.events) {
            if (event.kind == EventKind::ExceptionReport && event.state == EventState::Held &&
                event.on == version->approvedOn)
                return &event;
        }
    }
    return nullptr;
}

/// Those of \a content that the event knows: a circumstance of an authority's own pack is none of them.
QString circumstancesForEvent(const FormContent &content)
{
    QStringList known;
    for (const QString &each : content.answer(u"circumstances"_s).split(u',', Qt::SkipEmptyParts)) {
        if (each != u"exception.other"_s)
            known.append(each);
    }
    return known.join(u',');
}

FactChange<Event> signing(const ChildForm &form, const Event *earlier, Date today)
{
    Event event = earlier ? *earlier : Event();
    event.stamp.childId = form.stamp.childId;
    event.kind = EventKind::ExceptionReport;
    event.state = EventState::Held;
    event.details.remove(u"circumstances"_s);
    if (const QString circumstances = circumstancesForEvent(form.content); !circumstances.isEmpty())
        event.details.insert(u"circumstances"_s, circumstances);
    if (!earlier) { // a report that is put right later answered its quarter when it was signed first
        event.on = today;
        event.details.insert(u"signed_by_worker"_s, isoText(form.submittedOn.value_or(today)));
        event.details.insert(u"signed_by_manager"_s, isoText(today));
    }
    return {earlier ? std::optional(*earlier) : std::nullopt, event};
}

std::optional<FactChange<PlannedAction>> actionChange(const Details &row, const ChildForm &form,
                                                      const ChildRecord &record, Date today)
{
    const auto target = dateFromIso(row.value(u"target"_s));
    const QString key = row.value(u"action"_s);
    const QString what = row.value(u"mitigation"_s).trimmed();
    if (key.isEmpty() || what.isEmpty() || !target)
        return std::nullopt;
    const auto known = std::ranges::find(record.actions, key, &PlannedAction::key);
    PlannedAction action;
    if (known != record.actions.end()) {
        action = *known;
    } else {
        action.stamp.childId = form.stamp.childId;
        action.key = key;
        action.rule = u"exception.action"_s;
        action.meeting = form.key;
        action.setOn = std::min(today, *target);
        action.target = *target;
    }
    action.what = what;
    action.owner = row.value(u"owner"_s).trimmed();
    if (action.target != *target) {
        if (action.meeting != form.key) // set by an earlier report: its former day is kept
            action.formerTargets.push_back(action.target);
        action.target = *target;
    }
    if (const auto done = dateFromIso(row.value(u"done"_s)))
        action.done = done;
    if (known == record.actions.end())
        return FactChange<PlannedAction>{std::nullopt, action};
    return *known == action ? std::nullopt : std::optional(FactChange<PlannedAction>{*known, action});
}

bool names(const FormContent &content, const QString &action)
{
    const std::vector<Details> rows = content.rows(u"reasons"_s);
    return std::ranges::any_of(rows, [&action](const Details &row) { return row.value(u"action"_s) == action; });
}

} // namespace

PpmFacts exceptionFacts(const ChildForm &form, const ChildRecord &record, Date today)
{
    const std::vector<const ChildForm *> versions = earlierVersions(form, record);
    PpmFacts facts;
    facts.events.push_back(signing(form, eventOf(versions, record), today));
    for (const Details &row : form.content.rows(u"reasons"_s)) {
        if (auto change = actionChange(row, form, record, today))
            facts.actions.push_back(std::move(*change));
    }
    for (const PlannedAction &action : record.actions) { // set by an earlier version, and no longer in this one
        const bool own = action.rule == u"exception.action"_s && action.meeting == form.key;
        if (own && action.isOutstanding() && !names(form.content, action.key))
            facts.actions.push_back({action, std::nullopt});
    }
    return facts;
}

} // namespace hearth
