// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/fieldnotes.h"

#include "core/meetings/nextmeeting.h"
#include "core/meetings/ppmform.h"
#include "core/meetings/siblings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldNotes)
};

FieldNote nextMeetingNote(const PpmContent &content, const PpmSituation &situation)
{
    const bool achieved = content.answers.value(u"achieved"_s) == u"yes"_s;
    const NextMeeting next = nextMeeting(situation, achieved ? Achieved::Yes : Achieved::No);
    FieldNote note{next.words, FieldNote::Kind::Remark, {}, {}};
    const std::optional<Date> offer = next.booked ? next.booked : next.proposed;
    if (offer) {
        note.proposal = isoText(*offer);
        note.proposalText = Words::tr("Take %1").arg(britishText(*offer));
    }
    if (const auto chosen = dateFromIso(content.answers.value(u"next-meeting"_s))) {
        if (const QString wrong = whatIsWrongWith(*chosen, situation, next); !wrong.isEmpty()) {
            note.words = wrong;
            note.kind = FieldNote::Kind::Warning;
        }
    }
    return note;
}

std::optional<FieldNote> siblingNote(const QString &field, const PpmContent &content, const PpmSituation &situation)
{
    const QString known = answersOf(ppmSiblings(situation)).value(field);
    if (known.isEmpty() || known == content.answers.value(field))
        return std::nullopt;
    const PpmSection *section = ppmSectionOfField(field);
    for (const PpmField &row : section->fields) {
        if (field != QLatin1StringView(row.id))
            continue;
        const QString words = answerText(row, known);
        return FieldNote{Words::tr("The record says: %1").arg(words), FieldNote::Kind::Remark, known,
                         Words::tr("Take “%1”").arg(words)};
    }
    return std::nullopt;
}

std::optional<FieldNote> achievedNote(const PpmContent &content, const PpmSituation &situation)
{
    if (content.answers.value(u"achieved"_s) != u"yes"_s)
        return std::nullopt;
    return FieldNote{Words::tr("This says that %1 (LCS %2) has a permanent home: once it is signed off, no further "
                               "meeting is owed.")
                         .arg(fullName(situation.child.child), situation.child.child.number),
                     FieldNote::Kind::Warning,
                     {},
                     {}};
}

} // namespace

std::optional<FieldNote> noteFor(const QString &field, const PpmContent &content, const PpmSituation &situation)
{
    if (field == u"next-meeting"_s)
        return nextMeetingNote(content, situation);
    if (field == u"achieved"_s)
        return achievedNote(content, situation);
    if (field.startsWith(u"sibling"_s))
        return siblingNote(field, content, situation);
    return std::nullopt;
}

} // namespace hearth
