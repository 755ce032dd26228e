// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/formvocabulary.h"
#include "core/meetings/panel.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

/// Who is in the room, by rank: the table runs over every composition.
struct Composition
{
    int heads = 0;
    int managers = 0;
    int members = 0;
    int support = 0;
    int presenters = 0; ///< with the seat of one
    QString chair;      ///< `head-of-service 0`: the first of that seat
    QString presents;   ///< a member of the panel who presents the item that is asked about
};

const QString headSeat = u"head-of-service"_s;
const QString managerSeat = u"service-manager"_s;
const QString memberSeat = u"court-consultant"_s;
const QString supportSeat = u"lawyer"_s;
const QString presenterSeat = u"presenter"_s;

QString firstOf(const QString &seat)
{
    return seat.isEmpty() ? QString() : seat + u" 0"_s;
}

std::vector<PanelAttendee> peopleOf(const Composition &room)
{
    std::vector<PanelAttendee> present;
    const auto add = [&present](const QString &seat, int count) {
        for (int i = 0; i < count; ++i)
            present.push_back({u"%1 %2"_s.arg(seat).arg(i), seat, true, i % 2 == 1, {}});
    };
    add(supportSeat, room.support); // in no order that would help
    add(memberSeat, room.members);
    add(presenterSeat, room.presenters);
    add(managerSeat, room.managers);
    add(headSeat, room.heads);
    return present;
}

/// Written from the terms of reference again, and from nothing of ours: who is left once the presenter has stepped
/// aside, then its sentences one by one.
bool isQuorate(const Composition &room)
{
    const auto left = [&room](int count, const QString &seat) {
        return room.presents == firstOf(seat) && count > 0 ? count - 1 : count;
    };
    const int heads = left(room.heads, headSeat);
    const int managers = left(room.managers, managerSeat);
    const int members = left(room.members, memberSeat);
    const bool threeMembers = heads + managers + members >= 3; // lawyer, administrator and presenters are no members
    const bool bothRanks = heads >= 1 && managers >= 1;
    // With no Head of Service: two Service Managers of the three, and one of them takes the chair.
    const bool managerChairs = room.managers > 0 && room.chair == firstOf(managerSeat) && room.presents != room.chair;
    const bool instead = heads == 0 && managers >= 2 && managerChairs;
    return threeMembers && (bothRanks || instead);
}

} // namespace

TEST_CASE("The quorum of every composition of the panel is what its terms of reference say", "[panel]")
{
    int compositions = 0;
    int quorate = 0;
    int withoutHead = 0;
    int lostByPresenting = 0;
    int wrong = 0;
    for (const QString &chair : {QString(), headSeat, managerSeat, memberSeat, supportSeat, presenterSeat}) {
        for (const QString &presents : {QString(), headSeat, managerSeat, memberSeat}) {
            for (int many = 0; many < 4 * 4 * 5 * 3 * 3; ++many) {
                Composition room;
                room.heads = many % 4;
                room.managers = many / 4 % 4;
                room.members = many / 16 % 5;
                room.support = many / 80 % 3;
                room.presenters = many / 240;
                room.chair = firstOf(chair);
                room.presents = firstOf(presents);
                const bool expected = isQuorate(room);
                const QStringList presenting =
                    room.presents.isEmpty() ? QStringList() : QStringList{room.presents.toUpper()};
                const Quorum quorum = quorumOf(peopleOf(room), room.chair, presenting);
                ++compositions;
                quorate += expected ? 1 : 0;
                withoutHead += expected && room.heads == 0 ? 1 : 0;
                Composition all = room;
                all.presents.clear();
                lostByPresenting += !expected && isQuorate(all) ? 1 : 0;
                const bool explains = quorum.whyNot.isEmpty() == quorum.quorate && !quorum.words.isEmpty();
                wrong += quorum.quorate != expected || !explains ? 1 : 0;
            }
        }
    }
    CHECK(compositions == 6 * 4 * 4 * 4 * 5 * 3 * 3);
    // With a Head of Service, whoever chairs and nobody presenting: 3 x 3 x 5 rooms but the two of two people, in 9 x 6
    // settings of support, presenters and chair. So the table is known to be no table of refusals.
    CHECK(quorate > (3 * 3 * 5 - 1) * 9 * 6);
    CHECK(withoutHead > 0);
    CHECK(lostByPresenting > 0);
    CHECK(wrong == 0);
}

TEST_CASE("Who sits at the panel counts once, and only as a member", "[panel]")
{
    struct Case
    {
        const char *why;
        std::vector<PanelAttendee> present;
        QString chair;
        QStringList presenting;
        bool quorate;
        int members;
    };
    const PanelAttendee head{u"Hedy"_s, u"chair"_s, true, false, {}};
    const PanelAttendee manager{u"Ida"_s, u"deputy-chair"_s, true, false, {}};
    const PanelAttendee other{u"Joan"_s, u"social-work-manager"_s, true, false, {}};
    const PanelAttendee member{u"Kay"_s, u"iro-manager"_s, true, false, {}};
    const auto as = [](PanelAttendee attendee, const QString &seat) {
        attendee.seat = seat;
        return attendee;
    };
    PanelAttendee absent = member;
    absent.present = false;
    PanelAttendee remote = member;
    remote.remotely = true;
    const std::vector<Case> cases = {
        {"a Head of Service, a Service Manager and a third", {head, manager, member}, u"Hedy"_s, {}, true, 3},
        {"remotely is present", {head, manager, remote}, u"Hedy"_s, {}, true, 3},
        {"apologies are no presence", {head, manager, absent}, u"Hedy"_s, {}, false, 2},
        {"the lawyer is no member", {head, manager, as(member, u"lawyer"_s)}, u"Hedy"_s, {}, false, 2},
        {"nor is the administrator", {head, manager, as(member, u"administrator"_s)}, u"Hedy"_s, {}, false, 2},
        {"nor is who presents an item", {head, manager, as(member, u"presenter"_s)}, u"Hedy"_s, {}, false, 2},
        {"a member who presents this item does not count for it",
         {head, manager, member},
         u"Hedy"_s,
         {u" kay "_s},
         false,
         2},
        {"a Service Manager who presents is missed as one",
         {head, manager, member, as(member, u"lawyer"_s)},
         u"Hedy"_s,
         {u"Ida"_s},
         false,
         2},
        {"two seats are one person", {head, manager, as(manager, u"iro-manager"_s)}, u"Hedy"_s, {}, false, 2},
        {"a Head of Service and no Service Manager",
         {head, member, as(other, u"court-consultant"_s)},
         u"Hedy"_s,
         {},
         false,
         3},
        {"no Head of Service: two Service Managers, one chairs", {manager, other, member}, u"ida"_s, {}, true, 3},
        {"no Head of Service: nobody said who chairs", {manager, other, member}, {}, {}, false, 3},
        {"no Head of Service: a member chairs", {manager, other, member}, u"Kay"_s, {}, false, 3},
        {"no Head of Service: two Service Managers are two", {manager, other}, u"Ida"_s, {}, false, 2},
        {"no Head of Service: one Service Manager",
         {manager, member, as(other, u"court-consultant"_s)},
         u"Ida"_s,
         {},
         false,
         3},
        {"nobody", {}, {}, {}, false, 0},
    };
    for (const Case &c : cases) {
        INFO(c.why);
        const Quorum quorum = quorumOf(c.present, c.chair, c.presenting);
        CHECK(quorum.quorate == c.quorate);
        CHECK(quorum.members == c.members);
        CHECK(quorum.words.startsWith(c.quorate ? u"Quorate"_s : u"Not quorate"_s));
        CHECK(quorum.whyNot.isEmpty() == c.quorate);
    }
}

TEST_CASE("Seats, kinds of item and outcomes are those of the forms", "[panel]")
{
    const FormVocabulary &item = *formVocabularyOf(u"panel-item");
    REQUIRE(panelItemTypes().size() == fieldOf(item, u"type")->choices.size());
    for (const PanelItemType type : panelItemTypes()) {
        INFO(idOf(type).toStdString());
        CHECK(panelItemTypeOf(idOf(type)) == type);
        CHECK(labelOf(type) != idOf(type)); // the form has a label for it
        CHECK_FALSE(outcomesOf(type).isEmpty());
        for (const QString &outcome : outcomesOf(type))
            CHECK(panelWords("outcome", outcome) != outcome);
    }
    int standing = 0;
    for (const PanelSeat &seat : panelSeats())
        standing += seat.standing ? 1 : 0;
    CHECK(standing == 9); // seven members, the lawyer and the administrator
    CHECK(rankOfSeat(u"chair"_s) == PanelRank::HeadOfService);
    CHECK(rankOfSeat(u"no-seat"_s) == PanelRank::Guest);
}

TEST_CASE("The service manager approves the discharge form and the final care plan, and no other paper", "[panel]")
{
    QStringList both;
    for (const PanelItemType type : panelItemTypes()) {
        for (const PanelPaper &paper : papersOf(type)) {
            if (paper.approval == PaperApproval::TeamAndServiceManager)
                both.append(paper.id);
            CHECK(paper.privileged == (paper.id == u"legal-advice"_s));
        }
    }
    CHECK(both == QStringList{u"discharge-referral"_s, u"final-care-plan"_s});
}
