// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ppmdesk.h"

#include "core/meetings/carryforward.h"
#include "core/network/kinship.h"
#include "core/workspace/inputerror.h"
#include "core/workspace/ppmacts.h"

#include <algorithm>

namespace hearth {

namespace {

Change changed(const PpmRecord &before, const PpmRecord &after)
{
    return {Record(before), Record(after)};
}

bool isBeingWritten(const PpmRecord &record)
{
    return record.state == PpmState::Draft || record.state == PpmState::Returned;
}

bool isSamePerson(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

/// The ids of the records of meetings among \a stored, in order.
std::vector<RecordId> ppmIdsOf(const std::vector<Change> &stored)
{
    std::vector<RecordId> ids;
    for (const Change &change : stored) {
        if (change.after && std::holds_alternative<PpmRecord>(*change.after))
            ids.push_back(stampOf(*change.after).id);
    }
    return ids;
}

} // namespace

PpmRecord PpmDesk::require(RecordId record) const
{
    if (auto found = m_workspace.ppm(record))
        return std::move(*found);
    throw InputError(tr("There is no such record of a meeting (any more)."));
}

PpmSituation PpmDesk::situation(RecordId child, Date on) const
{
    const ChildRecord *record = m_workspace.child(child);
    if (!record)
        throw InputError(tr("There is no such child (any more)."));
    return {*record,
            on,
            m_workspace.policy(),
            m_workspace.siblingsOf(child),
            m_workspace.people(),
            m_workspace.relationships()};
}

std::vector<PpmCarerLine> PpmDesk::carers(RecordId child, Date on) const
{
    const PpmSituation now = situation(child, on);
    const Family family = familyOf(child, m_workspace.children(), m_workspace.people(), m_workspace.relationships());
    return carerLines(now, [&family](const QString &person) { return kinshipToChild(family, Member{0, person}); });
}

std::vector<RecordId> PpmDesk::start(const std::vector<RecordId> &children, Date on)
{
    // A child whose meeting of that day has a record keeps it, and the others join its sitting.
    std::map<RecordId, RecordId> known;
    QString sitting;
    for (const RecordId child : children) {
        for (const PpmRecord &record : situation(child, on).child.ppms) {
            if (record.on != on || record.state == PpmState::Superseded)
                continue;
            known[child] = record.stamp.id;
            if (sitting.isEmpty())
                sitting = record.sitting;
        }
    }
    if (sitting.isEmpty())
        sitting = newKey();

    std::vector<Change> changes;
    std::vector<RecordId> begun;
    for (const RecordId child : children) {
        if (known.contains(child) || std::find(begun.begin(), begun.end(), child) != begun.end())
            continue;
        const PpmSituation now = situation(child, on);
        std::optional<PpmRecord> before;
        if (const PpmRecord *previous = previousPpm(now))
            before = m_workspace.ppm(previous->stamp.id);
        PpmRecord record;
        record.stamp.childId = child;
        record.key = newKey();
        record.sitting = sitting;
        record.on = on;
        record.initial = isInitialPpm(now);
        record.author = m_workspace.person();
        record.content = newPpmContent(now, before ? &before->content : nullptr);
        changes.push_back({std::nullopt, Record(record)});
        acts::add(changes, meetingEvent(now, m_workspace.today()), m_workspace.today());
        begun.push_back(child);
    }
    const std::vector<Change> stored =
        m_workspace.perform(std::move(changes), {QStringLiteral("begin-ppm"), tr("Begin a meeting's record"), {}});
    const std::vector<RecordId> ids = ppmIdsOf(stored);
    for (std::size_t i = 0; i < begun.size(); ++i)
        known[begun[i]] = ids.at(i);
    std::vector<RecordId> answer;
    for (const RecordId child : children)
        answer.push_back(known.at(child));
    return answer;
}

RecordId PpmDesk::save(const PpmRecord &record)
{
    const PpmRecord stored = require(record.stamp.id);
    if (stored.stamp.revision != record.stamp.revision)
        throw ConflictError("the record of the meeting was saved by somebody else first", record.stamp.id);
    if (!isBeingWritten(stored))
        throw InputError(tr("The record is %1 and cannot be changed.").arg(labelOf(stored.state)));
    PpmRecord after = stored;
    after.content = record.content;
    after.on = record.on;
    if (after == stored)
        return stored.stamp.id;
    std::vector<Change> changes{changed(stored, after)};
    if (after.on != stored.on) {
        if (acts::otherRecordOn(situation(stored.stamp.childId, after.on).child, after))
            throw InputError(tr("There is a record of a meeting on %1 already.").arg(britishText(after.on)));
        acts::moveMeeting(changes, situation(stored.stamp.childId, stored.on).child, {stored.on, after.on},
                          m_workspace.today());
    }
    m_workspace.perform(std::move(changes), {QStringLiteral("save-ppm"), tr("Save a meeting's record"), {}});
    return stored.stamp.id;
}

PpmMerge PpmDesk::merge(const PpmContent &base, const PpmContent &mine, const PpmContent &theirs) const
{
    return mergedContent(base, mine, theirs);
}

std::vector<RecordId> PpmDesk::applyToSitting(RecordId record, const QString &section, const PpmContent &content,
                                              const std::vector<RecordId> &except)
{
    const PpmRecord own = require(record);
    std::vector<PpmRecord> all = sitting(record);
    all.push_back(own);
    std::vector<Change> changes;
    std::vector<RecordId> touched;
    for (const PpmRecord &member : all) {
        const RecordId child = member.stamp.childId;
        if (!isBeingWritten(member) || std::find(except.begin(), except.end(), child) != except.end())
            continue;
        const PpmRecord before = require(member.stamp.id);
        PpmRecord after = before;
        if (member.stamp.id == record)
            copySection(section, content, after.content);
        else
            acts::copyForBrotherOrSister(section, {own.content, content}, after);
        if (after == before)
            continue;
        changes.push_back(changed(before, after));
        touched.push_back(child);
    }
    m_workspace.perform(std::move(changes),
                        {QStringLiteral("save-ppm"), tr("Write a section for brothers and sisters"), {}});
    return touched;
}

void PpmDesk::submit(RecordId record, const QString &by)
{
    const PpmRecord before = require(record);
    if (!isBeingWritten(before))
        throw InputError(tr("The record is %1 already.").arg(labelOf(before.state)));
    if (by.trimmed().isEmpty())
        throw InputError(tr("Say who submits the record."));
    if (before.on > m_workspace.today())
        throw InputError(
            tr("The meeting is on %1: its record is submitted once it was held.").arg(britishText(before.on)));
    const std::vector<PpmMissing> lacking = missing(before);
    if (!isFitToSubmit(lacking)) {
        const auto required = static_cast<int>(std::count_if(
            lacking.begin(), lacking.end(), [](const PpmMissing &each) { return each.gap == PpmGap::Required; }));
        const auto first = std::find_if(lacking.begin(), lacking.end(),
                                        [](const PpmMissing &each) { return each.gap == PpmGap::Required; });
        throw InputError(tr("%n thing(s) still missing. First: %1", nullptr, required).arg(first->words));
    }
    PpmRecord after = before;
    freeze(after.content, situation(before.stamp.childId, before.on), carers(before.stamp.childId, before.on));
    after.state = PpmState::Submitted;
    after.submittedBy = by.simplified();
    after.submittedOn = m_workspace.today();
    std::vector<Change> changes{changed(before, after)};
    // It was held, though it may have been booked when the record was begun.
    acts::add(changes, meetingEvent(situation(before.stamp.childId, before.on), m_workspace.today()),
              m_workspace.today());
    m_workspace.perform(std::move(changes), {QStringLiteral("submit-ppm"), tr("Submit a meeting's record"), {}});
}

void PpmDesk::approve(RecordId record, const QString &by)
{
    const PpmRecord before = require(record);
    if (before.state != PpmState::Submitted)
        throw InputError(tr("Only a record that was submitted can be signed off."));
    if (by.trimmed().isEmpty())
        throw InputError(tr("Say who signs the record off."));
    if (isSamePerson(by, before.submittedBy))
        throw InputError(tr("%1 submitted this record: somebody else signs it off.").arg(before.submittedBy));
    PpmRecord after = before;
    after.state = PpmState::Approved;
    after.approvedBy = by.simplified();
    after.approvedOn = m_workspace.today();
    after.comments.clear();

    const std::optional<PpmRecord> last = previous(record);
    std::optional<PpmRecord> former;
    for (const PpmRecord &version : versions(record)) {
        if (!former && version.state == PpmState::Superseded && version.version < before.version)
            former = m_workspace.ppm(version.stamp.id);
    }
    const PpmEarlier earlier{former ? &former->content : nullptr, last ? &last->content : nullptr};
    std::vector<Change> changes{changed(before, after)};
    acts::add(changes, factsOf(after, situation(before.stamp.childId, before.on), m_workspace.today(), earlier),
              m_workspace.today());
    m_workspace.perform(std::move(changes), {QStringLiteral("approve-ppm"), tr("Sign a meeting's record off"), {}});
}

void PpmDesk::sendBack(RecordId record, const QString &by, const QMap<QString, QString> &comments)
{
    const PpmRecord before = require(record);
    if (before.state != PpmState::Submitted)
        throw InputError(tr("Only a record that was submitted can be returned."));
    if (isSamePerson(by, before.submittedBy))
        throw InputError(tr("%1 submitted this record: somebody else returns it.").arg(before.submittedBy));
    PpmRecord after = before;
    bool said = false;
    for (auto comment = comments.begin(); comment != comments.end(); ++comment) {
        const QString text = comment.value().trimmed();
        QString &there = after.comments[comment.key()];
        if (!text.isEmpty() && there != text)
            there = there.isEmpty() ? text : there + u'\n' + text; // what was not answered stays
        said = said || !text.isEmpty();
    }
    after.comments.removeIf([](const auto &comment) { return comment.value().isEmpty(); });
    if (!said)
        throw InputError(tr("Say what should be changed: write at least one comment."));
    thaw(after.content);
    after.state = PpmState::Returned;
    m_workspace.perform({changed(before, after)}, {QStringLiteral("return-ppm"), tr("Return a meeting's record"), {}});
}

void PpmDesk::answerComment(RecordId record, const QString &section)
{
    const PpmRecord before = require(record);
    PpmRecord after = before;
    if (!isBeingWritten(before) || after.comments.remove(section) == 0)
        return;
    m_workspace.perform({changed(before, after)}, {QStringLiteral("answer-ppm-comment"), tr("Answer a comment"), {}});
}

RecordId PpmDesk::reopen(RecordId record, const QString &reason)
{
    const PpmRecord before = require(record);
    if (before.state != PpmState::Approved)
        throw InputError(tr("Only a record that was signed off can be reopened."));
    if (reason.trimmed().isEmpty())
        throw InputError(tr("Give the reason for reopening the record."));
    PpmRecord replaced = before;
    replaced.state = PpmState::Superseded;
    PpmRecord next = before;
    next.stamp = {0, before.stamp.childId, 0};
    next.key = newKey();
    next.version = before.version + 1;
    next.state = PpmState::Draft;
    next.reopened = reason.trimmed();
    next.author = m_workspace.person();
    next.submittedBy.clear();
    next.submittedOn.reset();
    next.approvedBy.clear();
    next.approvedOn.reset();
    next.comments.clear();
    thaw(next.content);
    const std::vector<Change> stored =
        m_workspace.perform({changed(before, replaced), {std::nullopt, Record(next)}},
                            {QStringLiteral("reopen-ppm"), tr("Reopen a meeting's record"), reason.trimmed()});
    return ppmIdsOf(stored).at(1);
}

void PpmDesk::discard(RecordId record, const QString &reason)
{
    const PpmRecord before = require(record);
    if (!isBeingWritten(before))
        throw InputError(tr("The record is %1 and cannot be discarded.").arg(labelOf(before.state)));
    if (reason.trimmed().isEmpty())
        throw InputError(tr("Give the reason for discarding the record."));
    std::vector<Change> changes{{Record(before), std::nullopt}};
    for (const PpmRecord &version : versions(record)) { // what it was to replace stands again
        if (version.state != PpmState::Superseded || version.version != before.version - 1)
            continue;
        const PpmRecord replaced = require(version.stamp.id);
        PpmRecord standing = replaced;
        standing.state = PpmState::Approved;
        changes.push_back(changed(replaced, standing));
    }
    m_workspace.perform(std::move(changes),
                        {QStringLiteral("discard-ppm"), tr("Discard a meeting's record"), reason.trimmed()});
}

std::optional<PpmRecord> PpmDesk::previous(RecordId record) const
{
    const PpmRecord own = require(record);
    const PpmRecord *before = previousPpm(situation(own.stamp.childId, own.on));
    return before ? m_workspace.ppm(before->stamp.id) : std::nullopt;
}

std::vector<PpmRecord> PpmDesk::sitting(RecordId record) const
{
    const PpmRecord own = require(record);
    std::vector<PpmRecord> others;
    for (const ChildRecord &child : m_workspace.children()) {
        for (const PpmRecord &other : child.ppms) {
            if (!own.sitting.isEmpty() && other.sitting == own.sitting && other.stamp.childId != own.stamp.childId &&
                other.state != PpmState::Superseded)
                others.push_back(other);
        }
    }
    return others;
}

std::vector<PpmRecord> PpmDesk::versions(RecordId record) const
{
    const PpmRecord own = require(record);
    std::vector<PpmRecord> all;
    for (const PpmRecord &other : situation(own.stamp.childId, own.on).child.ppms) {
        if (other.stamp.id == record || (!own.sitting.isEmpty() && other.sitting == own.sitting))
            all.push_back(other);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const PpmRecord &a, const PpmRecord &b) { return a.version > b.version; });
    return all;
}

std::vector<PpmMissing> PpmDesk::missing(const PpmRecord &record) const
{
    return missingFrom(record, situation(record.stamp.childId, record.on), m_workspace.today());
}

std::vector<PpmSectionChange> PpmDesk::changedSince(const PpmContent &before, const PpmContent &now) const
{
    return changesBetween(before, now);
}

std::vector<PpmRecord> PpmDesk::inState(std::initializer_list<PpmState> states) const
{
    std::vector<PpmRecord> found;
    for (const ChildRecord &child : m_workspace.children()) {
        for (const PpmRecord &record : child.ppms) {
            if (std::find(states.begin(), states.end(), record.state) != states.end())
                found.push_back(record);
        }
    }
    return found;
}

std::vector<PpmRecord> PpmDesk::waiting() const
{
    std::vector<PpmRecord> found = inState({PpmState::Submitted});
    std::stable_sort(found.begin(), found.end(),
                     [](const PpmRecord &a, const PpmRecord &b) { return a.submittedOn < b.submittedOn; });
    return found;
}

std::vector<PpmRecord> PpmDesk::unfinished() const
{
    std::vector<PpmRecord> found = inState({PpmState::Draft, PpmState::Returned});
    std::stable_sort(found.begin(), found.end(), [](const PpmRecord &a, const PpmRecord &b) { return a.on > b.on; });
    return found;
}

std::vector<PlannedAction> PpmDesk::actionsOf(const QString &owner) const
{
    std::vector<PlannedAction> found;
    for (const ChildRecord &child : m_workspace.children()) {
        for (const PlannedAction &action : child.actions) {
            if (action.isOutstanding() && isSamePerson(action.owner, owner))
                found.push_back(action);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const PlannedAction &a, const PlannedAction &b) { return a.target < b.target; });
    return found;
}

} // namespace hearth
