// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/codelists.h"
#include "core/meetings/courttimetable.h"
#include "core/meetings/signoff.h"

#include <QCoreApplication>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PpmSnapshot)
};

// Answers that no section of the form asks for: what was so on the day, kept when the record is submitted.
const QString courtAnswer = u"court-timetable"_s;
struct Detail
{
    const char *id;
    QString PpmChildDetails::*text;
};
constexpr Detail details[] = {
    {"child-details-name", &PpmChildDetails::name}, {"child-details-number", &PpmChildDetails::number},
    {"child-details-kind", &PpmChildDetails::kind}, {"child-details-legal-status", &PpmChildDetails::legalStatus},
    {"child-details-born", &PpmChildDetails::born}, {"child-details-placement", &PpmChildDetails::placement},
};

QString spellText(const PpmSituation &situation, SpellKind kind)
{
    const Spell *spell = inForce(situation, kind);
    if (!spell)
        return {};
    const QString meaning = meaningOf(codesOf(kind), spell->code);
    if (!spell->fromKnown)
        return Words::tr("%1 (%2)").arg(meaning, spell->code);
    return Words::tr("%1 (%2), since %3").arg(meaning, spell->code, britishText(spell->from));
}

PpmChildDetails asOfFacts(const PpmSituation &situation)
{
    const Child &child = situation.child.child;
    PpmChildDetails now;
    now.name = fullName(child);
    now.number = child.number;
    now.legalStatus = spellText(situation, SpellKind::LegalStatus);
    if (now.legalStatus.isEmpty())
        now.legalStatus = isInCare(situation) ? Words::tr("Not known") : Words::tr("Not in care");
    now.placement = spellText(situation, SpellKind::Placement);
    if (isUnborn(child, situation.on))
        now.born = child.expected ? Words::tr("expected %1").arg(britishText(*child.expected)) : QString();
    else
        now.born = britishText(child.born);
    return now;
}

QString kindText(const PpmRecord &record)
{
    return record.initial ? Words::tr("Initial") : Words::tr("Review");
}

} // namespace

void freeze(PpmContent &content, const PpmSituation &situation, std::vector<PpmCarerLine> carers)
{
    thaw(content);
    const PpmChildDetails now = asOfFacts(situation);
    for (const Detail &detail : details) {
        if (!(now.*detail.text).isEmpty())
            content.answers.insert(QString::fromLatin1(detail.id), now.*detail.text);
    }
    if (const QString court = textOf(courtTimetable(situation)); !court.isEmpty())
        content.answers.insert(courtAnswer, court);
    content.carers = std::move(carers);
}

void thaw(PpmContent &content)
{
    for (const Detail &detail : details)
        content.answers.remove(QString::fromLatin1(detail.id));
    content.answers.remove(courtAnswer);
    content.carers.clear();
}

PpmChildDetails childDetails(const PpmRecord &record, const PpmSituation &situation)
{
    PpmChildDetails shown = asOfFacts(situation);
    if (record.content.answers.contains(u"child-details-number"_s)) {
        for (const Detail &detail : details)
            shown.*detail.text = record.content.answers.value(QString::fromLatin1(detail.id));
    }
    shown.kind = kindText(record);
    shown.on = britishText(record.on);
    return shown;
}

} // namespace hearth
