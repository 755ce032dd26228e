// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/formvocabulary.h"
#include "core/meetings/panel.h"
#include "tests/support/catch.h"

#include <array>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

void add(std::vector<PanelAttendee> &present, const QString &seat, int count)
{
    for (int i = 0; i < count; ++i)
        present.push_back({u"%1 %2"_s.arg(seat).arg(i), seat, true, false, {}});
}

std::vector<PanelAttendee> people(int heads, int managers, int members, int support, int guests)
{
    std::vector<PanelAttendee> present;
    add(present, u"head-of-service"_s, heads);
    add(present, u"service-manager"_s, managers);
    add(present, u"court-consultant"_s, members);
    add(present, u"lawyer"_s, support);
    add(present, u"observer"_s, guests);
    return present;
}

} // namespace

TEST_CASE("The quorum of every composition of the panel is what its terms of reference say", "[panel]")
{
    // Written from the terms of reference again, as words: the judge of the function.
    const auto quorate = [](int heads, int managers, int members, bool managerChairs) {
        if (heads + managers + members < 3)
            return false; // "a minimum of three members"
        if (heads > 0)
            return managers > 0;               // "which must include a Head of Service and Service Manager"
        return managers >= 2 && managerChairs; // "two Service Managers ... one of whom will assume the role of chair"
    };
    const std::array<QString, 4> chairs{QString(), u"head-of-service 0"_s, u"service-manager 0"_s,
                                        u"court-consultant 0"_s};
    int compositions = 0;
    int quorateOnes = 0;
    int wrong = 0;
    for (int heads = 0; heads <= 2; ++heads) {
        for (int managers = 0; managers <= 3; ++managers) {
            for (int members = 0; members <= 4; ++members) {
                for (int support = 0; support <= 2; ++support) {
                    for (int guests = 0; guests <= 2; ++guests) {
                        for (const QString &chair : chairs) {
                            const bool managerChairs = managers > 0 && chair == chairs[2];
                            const bool expected = quorate(heads, managers, members, managerChairs);
                            const Quorum quorum = quorumOf(people(heads, managers, members, support, guests), chair);
                            const bool explains = quorum.whyNot.isEmpty() == quorum.quorate;
                            ++compositions;
                            quorateOnes += expected ? 1 : 0;
                            wrong +=
                                quorum.quorate != expected || !explains || quorum.members != heads + managers + members
                                    ? 1
                                    : 0;
                        }
                    }
                }
            }
        }
    }
    CHECK(compositions == 3 * 4 * 5 * 3 * 3 * 4);
    CHECK(quorateOnes > 300); // the table is no table of refusals
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
