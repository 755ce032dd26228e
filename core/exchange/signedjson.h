// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/journeyfill.h"
#include "core/exchange/jsonmembers.h"
#include "core/exchange/jsonobject.h"

// What journey JSON writes, reads and fills of every record that is begun, submitted, signed off and replaced: of a
// meeting's record and of a form alike.
namespace hearth::signedjson {

using namespace Qt::StringLiterals;

template <typename Signed>
[[nodiscard]] bool hasContent(const Signed &record)
{
    return record.content != decltype(record.content)();
}

/// From `version` to `comments`, then `content`.
template <typename Signed>
void write(Members &members, const Signed &record)
{
    if (record.version != 1)
        members.raw("version", QString::number(record.version));
    members.textIfAny("reopened", record.reopened);
    members.textIfAny("author", record.author);
    members.textIfAny("submitted_by", record.submittedBy);
    members.dayIfAny("submitted_on", record.submittedOn);
    members.textIfAny("approved_by", record.approvedBy);
    members.dayIfAny("approved_on", record.approvedOn);
    members.mapIfAny("comments", record.comments);
    members.raw("content", QString::fromUtf8(jsonOf(record.content)));
}

/// The same but the content, which each kind reads in its own way.
template <typename Signed>
void read(JsonObject &object, Signed &record)
{
    record.version = object.count(u"version"_s, 1);
    if (record.version < 1)
        object.refuse(u"version"_s, QString::number(record.version), JsonObject::tr("this has to be 1 or more"));
    record.reopened = object.text(u"reopened"_s);
    record.author = object.text(u"author"_s);
    record.submittedBy = object.text(u"submitted_by"_s);
    record.submittedOn = object.day(u"submitted_on"_s);
    record.approvedBy = object.text(u"approved_by"_s);
    record.approvedOn = object.day(u"approved_on"_s);
    record.comments = object.textMap(u"comments"_s);
}

/// A record only moves on: what stands at a later stage is taken whole, and nothing of an earlier one. True when that
/// settled it; of two at the same stage, the rest is compared.
template <typename Signed>
[[nodiscard]] bool movedOn(Signed &mine, const Signed &theirs, int myStage, int theirStage)
{
    if (myStage == theirStage)
        return false;
    if (theirStage > myStage) {
        const RecordStamp stamp = mine.stamp;
        mine = theirs;
        mine.stamp = stamp;
    }
    return true;
}

template <typename Signed>
void fill(filling::Filler &filler, Signed &mine, const Signed &theirs)
{
    if (mine.state != theirs.state)
        filler.note(u"state"_s, idOf(theirs.state));
    filler.fill(u"reopened"_s, mine.reopened, theirs.reopened);
    filler.fill(u"submitted_by"_s, mine.submittedBy, theirs.submittedBy);
    filler.fill(u"submitted_on"_s, mine.submittedOn, theirs.submittedOn);
    filler.fill(u"approved_by"_s, mine.approvedBy, theirs.approvedBy);
    filler.fill(u"approved_on"_s, mine.approvedOn, theirs.approvedOn);
    filler.fillMap(u"comments"_s, mine.comments, theirs.comments);
    if (!hasContent(mine))
        mine.content = theirs.content;
    else if (hasContent(theirs) && mine.content != theirs.content)
        filler.note(u"content"_s, {});
}

} // namespace hearth::signedjson
