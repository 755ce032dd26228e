// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/carryforward.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PpmCarers)
};

/// The newest event of \a kind about a person that was held by the day or is booked.
const Event *eventAbout(const PpmSituation &situation, EventKind kind, const QString &person)
{
    const Event *newest = nullptr;
    for (const Event &event : situation.child.events) {
        const bool counts =
            event.state == EventState::Booked || (event.state == EventState::Held && event.on <= situation.on);
        if (event.kind == kind && counts && event.details.value(u"person"_s) == person)
            newest = &event;
    }
    return newest;
}

QString resultText(const Event &event)
{
    const QString day = britishText(event.on);
    if (event.state == EventState::Booked)
        return Words::tr("booked for %1").arg(day);
    const QString result = event.details.value(u"result"_s);
    return result.isEmpty() ? day : Words::tr("%1: %2").arg(day, labelOfChoice(result));
}

QString wantsText(const ConnectedCarer &carer)
{
    QString words = Words::tr("Not yet asked");
    if (carer.wants == u"yes")
        words = Words::tr("Yes");
    else if (carer.wants == u"no")
        words = Words::tr("No");
    return carer.contacted ? Words::tr("%1; contacted directly on %2").arg(words, britishText(*carer.contacted))
                           : words;
}

QString opposingText(const ConnectedCarer &carer, const Event *viability)
{
    QStringList words;
    if (carer.opposing == u"yes")
        words.append(Words::tr("Opposing"));
    else if (carer.opposing == u"no")
        words.append(Words::tr("Not opposing"));
    const auto told = viability ? dateFromIso(viability->details.value(u"told_in_writing"_s)) : std::optional<Date>();
    if (told)
        words.append(Words::tr("told in writing on %1").arg(britishText(*told)));
    if (carer.copySent)
        words.append(Words::tr("copy sent on %1").arg(britishText(*carer.copySent)));
    return words.join(u"; "_s);
}

QString fullText(const PpmSituation &situation, const ConnectedCarer &carer)
{
    QStringList words;
    for (const PlannedAction &action : situation.child.actions) {
        if (action.rule == u"carer.assessment" && action.person == carer.person && action.isOutstanding())
            words.append(Words::tr("due %1").arg(britishText(action.target)));
    }
    if (const Event *full = eventAbout(situation, EventKind::FullAssessment, carer.person))
        words.append(resultText(*full));
    words += {carer.fullType, carer.fullBy};
    words.removeAll(QString());
    return words.join(u"; "_s);
}

QString panelText(const PpmSituation &situation, const ConnectedCarer &carer)
{
    QStringList words;
    if (carer.panelOn)
        words.append(britishText(*carer.panelOn));
    if (const Event *approved = eventAbout(situation, EventKind::CarerApproved, carer.person);
        approved && approved->state == EventState::Held)
        words.append(Words::tr("approved on %1").arg(britishText(approved->on)));
    if (const Event *temporary = eventAbout(situation, EventKind::Reg24Approval, carer.person);
        temporary && temporary->state == EventState::Held)
        words.append(Words::tr("temporary approval (regulation 24) on %1").arg(britishText(temporary->on)));
    return words.join(u"; "_s);
}

} // namespace

std::vector<PpmCarerLine> carerLines(const PpmSituation &situation,
                                     const std::function<QString(const QString &)> &relationshipOf)
{
    std::vector<PpmCarerLine> lines;
    for (const ConnectedCarer &carer : situation.child.carers) {
        const Person *person = personOf(situation, carer.person);
        const Event *viability = eventAbout(situation, EventKind::ViabilityAssessment, carer.person);
        PpmCarerLine line;
        line.person = carer.person;
        line.name = person ? person->name : QString();
        line.relationship = relationshipOf(carer.person);
        line.wants = wantsText(carer);
        line.viability = viability ? resultText(*viability) : QString();
        line.opposing = opposingText(carer, viability);
        line.fullAssessment = fullText(situation, carer);
        line.panel = panelText(situation, carer);
        line.comments = carer.comments;
        lines.push_back(std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const PpmCarerLine &a, const PpmCarerLine &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return lines;
}

} // namespace hearth
