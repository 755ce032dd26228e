// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/panel.h"

#include "core/casework/formvocabulary.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Panel)
};

struct RankedSeat
{
    const char *id;
    PanelRank rank;
    bool standing;
};

constexpr int fewestMembers = 3;

// The labels are those of the form's choice, so that both say the same.
constexpr RankedSeat ranked[] = {
    {"chair", PanelRank::HeadOfService, true},
    {"deputy-chair", PanelRank::ServiceManager, true},
    {"iro-manager", PanelRank::Member, true},
    {"social-work-manager", PanelRank::ServiceManager, true},
    {"court-consultant", PanelRank::Member, true},
    {"placement-finding", PanelRank::Member, true},
    {"connected-persons", PanelRank::Member, true},
    {"head-of-service", PanelRank::HeadOfService, false},
    {"service-manager", PanelRank::ServiceManager, false},
    {"lawyer", PanelRank::Support, true},
    {"administrator", PanelRank::Support, true},
    {"presenter", PanelRank::Guest, false},
    {"observer", PanelRank::Guest, false},
};

QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

bool counts(PanelRank rank)
{
    return rank == PanelRank::HeadOfService || rank == PanelRank::ServiceManager || rank == PanelRank::Member;
}

// Each person once, by the highest seat that counts.
QHash<QString, PanelRank> membersAmong(const std::vector<PanelAttendee> &present, const QStringList &presenting)
{
    QSet<QString> guests;
    for (const QString &name : presenting)
        guests.insert(folded(name));
    for (const PanelAttendee &attendee : present) { // whoever presents an item is no member of the panel for it
        if (attendee.present && rankOfSeat(attendee.seat) == PanelRank::Guest && attendee.seat == u"presenter"_s)
            guests.insert(folded(attendee.name));
    }
    QHash<QString, PanelRank> members;
    for (const PanelAttendee &attendee : present) {
        const QString name = folded(attendee.name);
        const PanelRank rank = rankOfSeat(attendee.seat);
        if (!attendee.present || name.isEmpty() || !counts(rank) || guests.contains(name))
            continue;
        const auto there = members.constFind(name);
        if (there == members.constEnd() || rank < *there)
            members.insert(name, rank);
    }
    return members;
}

int withRank(const QHash<QString, PanelRank> &members, PanelRank rank)
{
    return static_cast<int>(std::count(members.cbegin(), members.cend(), rank));
}

QString wordsOf(const Quorum &quorum)
{
    if (!quorum.quorate)
        return Text::tr("Not quorate: %1").arg(quorum.whyNot.join(u' '));
    const QString members = Text::tr("%n member(s)", nullptr, quorum.members);
    const QString managers = Text::tr("%n Service Manager(s)", nullptr, quorum.serviceManagers);
    return quorum.headsOfService > 0
               ? Text::tr("Quorate: %1, with a Head of Service and %2.").arg(members, managers)
               : Text::tr("Quorate: %1, with no Head of Service but %2, one of whom chairs.").arg(members, managers);
}

} // namespace

const std::vector<PanelSeat> &panelSeats()
{
    static const std::vector<PanelSeat> seats = [] {
        std::vector<PanelSeat> all;
        const FormTable *table = tableOf(*formVocabularyOf(u"panel-seats"), u"seats");
        for (const FormChoice &choice : columnOf(*table, u"seat")->choices) {
            const auto rank = std::find_if(std::begin(ranked), std::end(ranked), [&choice](const RankedSeat &seat) {
                return QLatin1StringView(seat.id) == QLatin1StringView(choice.id);
            });
            const bool known = rank != std::end(ranked);
            all.push_back({QString::fromLatin1(choice.id), labelOf(choice), known ? rank->rank : PanelRank::Guest,
                           known && rank->standing});
        }
        return all;
    }();
    return seats;
}

PanelRank rankOfSeat(const QString &seat)
{
    const auto &seats = panelSeats();
    const auto found = std::find_if(seats.begin(), seats.end(), [&seat](const PanelSeat &s) { return s.id == seat; });
    return found == seats.end() ? PanelRank::Guest : found->rank;
}

QString labelOfSeat(const QString &seat)
{
    const auto &seats = panelSeats();
    const auto found = std::find_if(seats.begin(), seats.end(), [&seat](const PanelSeat &s) { return s.id == seat; });
    return found == seats.end() ? seat : found->label;
}

Quorum quorumOf(const std::vector<PanelAttendee> &present, const QString &chair, const QStringList &presenting)
{
    const QHash<QString, PanelRank> members = membersAmong(present, presenting);
    Quorum quorum;
    quorum.members = static_cast<int>(members.size());
    quorum.headsOfService = withRank(members, PanelRank::HeadOfService);
    quorum.serviceManagers = withRank(members, PanelRank::ServiceManager);
    if (quorum.members < fewestMembers)
        quorum.whyNot.append(
            Text::tr("%n more member(s) needed, to make three.", nullptr, fewestMembers - quorum.members));
    if (quorum.headsOfService > 0) {
        if (quorum.serviceManagers == 0)
            quorum.whyNot.append(Text::tr("A Service Manager is needed beside the Head of Service."));
    } else if (quorum.serviceManagers < 2) {
        quorum.whyNot.append(quorum.serviceManagers == 0
                                 ? Text::tr("A Head of Service and a Service Manager are needed, or two Service "
                                            "Managers, one of whom chairs.")
                                 : Text::tr("A Head of Service is needed, or a second Service Manager."));
    } else if (members.value(folded(chair), PanelRank::Guest) != PanelRank::ServiceManager) {
        quorum.whyNot.append(Text::tr("With no Head of Service one of the Service Managers must chair."));
    }
    quorum.quorate = quorum.whyNot.isEmpty();
    quorum.words = wordsOf(quorum);
    return quorum;
}

} // namespace hearth
