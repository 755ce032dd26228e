// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/paneldesk.h"

#include "core/workspace/formdesk.h"
#include "tests/core/workspace/panelfixture.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

template <typename Act>
QString refusalOf(Act act)
{
    try {
        act();
    } catch (const InputError &error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

TEST_CASE("Sittings are planned for each week, bank holidays minded, and once", "[panel]")
{
    PanelOffice office;
    // 28/12/2027 is a Tuesday and a bank holiday: the panel sits on the Wednesday.
    CHECK(office.desk.unplannedDays(Date(2027, 12, 20), Date(2028, 1, 4)) ==
          std::vector<Date>{Date(2027, 12, 21), Date(2027, 12, 29), Date(2028, 1, 4)});
    CHECK(office.desk.planSittings(Date(2026, 11, 18), Date(2026, 12, 15)) == 4);
    CHECK(office.desk.planSittings(Date(2026, 11, 18), Date(2026, 12, 15)) == 0);
    CHECK(office.desk.sittings().front().on == Date(2026, 11, 24));
    CHECK(refusalOf([&] { office.desk.planSitting(Date(2026, 11, 24)); }).contains(u"already"_s));
    CHECK(refusalOf([&] { office.desk.planSitting(Date(2026, 12, 25)); }).contains(u"no working day"_s));
    office.workspace->undo();
    CHECK(office.desk.sittings().empty()); // all of them were one act
}

TEST_CASE("A sitting that moves takes its items along, and its week is not planned again", "[panel]")
{
    PanelOffice office;
    const QString sitting = office.desk.planSitting(Date(2026, 11, 24));
    const QString item = office.desk.addItem(office.ada, sitting, PanelItemType::LongTermMatch);
    office.desk.moveSitting(sitting, Date(2026, 11, 26));
    CHECK(office.workspace->childForm(item)->on == Date(2026, 11, 26));
    CHECK(office.desk.unplannedDays(Date(2026, 11, 18), Date(2026, 11, 30)).empty());
}

TEST_CASE("Seats change hands on a day", "[panel]")
{
    PanelOffice office;
    office.desk.saveSeats({{u"chair"_s, u"Hedy Lamarr"_s, {}, Date(2026, 12, 1)},
                           {u"chair"_s, u"Joan Clarke"_s, Date(2026, 12, 1), {}},
                           {u"deputy-chair"_s, u" "_s, {}, {}}});
    CHECK(office.desk.seats().size() == 2);
    CHECK(office.desk.seatsOn(Date(2026, 11, 30)).front().name == u"Hedy Lamarr"_s);
    CHECK(office.desk.seatsOn(Date(2026, 12, 1)).front().name == u"Joan Clarke"_s);
    CHECK(office.desk.sitting(office.desk.planSitting(Date(2026, 12, 1))).attendance.front().name == u"Joan Clarke"_s);
}

TEST_CASE("Papers are handed in, approved by others, and complete when the last one is", "[panel]")
{
    PanelOffice office;
    const QString sitting = office.desk.planSitting(Date(2026, 11, 24));
    const QString item = office.desk.addItem(office.ada, sitting, PanelItemType::DischargeOfCareOrder);
    const auto paper = u"discharge-referral"_s;
    const auto approve = [&](const QString &by, PaperSignature as) {
        return refusalOf([&] { office.desk.approvePaper(item, paper, by, as, QTime(12, 0)); });
    };
    CHECK(approve(u"Margaret Hamilton"_s, PaperSignature::TeamManager).contains(u"not handed in"_s));
    office.name(item);
    office.desk.receivePaper(item, {paper, office.today, QTime(10, 0), {}});
    CHECK(approve(u"ada lovelace"_s, PaperSignature::TeamManager).contains(u"somebody else"_s));
    CHECK(approve(u"Edith Clarke"_s, PaperSignature::ServiceManager).contains(u"first"_s));
    CHECK(approve(u"Margaret Hamilton"_s, PaperSignature::TeamManager).isEmpty());
    CHECK_FALSE(office.desk.item(item).papersComplete);
    CHECK(approve(u"Margaret Hamilton"_s, PaperSignature::ServiceManager).contains(u"service manager"_s));
    CHECK(approve(u"Edith Clarke"_s, PaperSignature::ServiceManager).isEmpty());
    CHECK(office.desk.item(item).papersComplete == office.today);
    CHECK(office.desk.item(item).papersCompleteAt == QTime(12, 0));
    CHECK(office.desk.chases(sitting).empty());

    office.desk.receivePaper(item, {paper, office.today, {}, {}}); // a new version is approved anew
    CHECK_FALSE(office.desk.item(item).papersComplete);
    const std::vector<PanelChase> chases = office.desk.chases(sitting);
    REQUIRE(chases.size() == 1);
    CHECK(chases.front().whose == u"Margaret Hamilton"_s);
    CHECK(chases.front().text.contains(u"13:00 on 19/11/2026"_s));
    CHECK(chases.front().text.contains(u"T-1"_s));
    CHECK_FALSE(chases.front().text.contains(u"Canaria"_s)); // it goes by mail: a number, and no name of a child
}

TEST_CASE("A late item goes to the next sitting with its papers and its reason", "[panel]")
{
    PanelOffice office;
    const QString sitting = office.desk.planSitting(Date(2026, 11, 24));
    const QString item = office.desk.addItem(office.ada, sitting, PanelItemType::LongTermMatch, u"Is it a match?"_s);
    office.handIn(item);
    CHECK(refusalOf([&] { office.desk.defer(item, {u"other"_s, {}, {}}); }).contains(u"in words"_s));
    const QString there = office.desk.defer(item, {u"worker-unable"_s, {}, {}});
    const PanelItem before = office.desk.item(item);
    CHECK(before.deferred);
    CHECK(before.deferredTo == Date(2026, 12, 1));
    const PanelItem after = office.desk.item(there);
    CHECK(after.carriedFrom == Date(2026, 11, 24));
    CHECK(after.question == u"Is it a match?"_s);
    CHECK(after.papersComplete);
    CHECK_FALSE(after.deferred);
    CHECK(office.desk.sitting(after.sitting).on == Date(2026, 12, 1)); // which was planned for it
    CHECK(refusalOf([&] { office.desk.defer(item, {u"papers-late"_s, {}, {}}); }).contains(u"already"_s));
    office.workspace->undo();
    CHECK_FALSE(office.desk.item(item).deferred);
    CHECK(office.desk.sittings().size() == 1);
}

TEST_CASE("A match is decided by a quorate panel and becomes facts and actions, never twice", "[panel]")
{
    PanelOffice office;
    office.seat();
    const QString sitting = office.desk.planSitting(Date(2026, 11, 24));
    const QString item = office.desk.addItem(office.ada, sitting, PanelItemType::LongTermMatch);
    office.handIn(item);
    const PanelDecision agreed = PanelOffice::agreed();
    CHECK(refusalOf([&] { office.desk.decide(item, agreed); }).contains(u"still to come"_s));
    office.today = Date(2026, 11, 24);
    CHECK(refusalOf([&] { office.desk.decide(item, agreed); }).startsWith(u"Not quorate"_s));
    office.attend(sitting);
    CHECK(office.desk.quorum(sitting).quorate);
    office.desk.decide(item, agreed);
    CHECK(office.events(office.ada) == QStringList{u"permanence-panel 2026-11-24"_s, u"long-term-match 2026-11-24"_s});
    const ChildRecord &child = *office.workspace->child(office.ada);
    REQUIRE(child.actions.size() == 1);
    CHECK(child.actions.front().rule == u"panel.decision"_s);
    CHECK(child.actions.front().target == Date(2026, 12, 8));

    PanelDecision again = agreed; // the minute-taker corrects it before the sitting is closed
    again.tasks = office.desk.item(item).tasks;
    again.tasks.front().target = Date(2026, 12, 15);
    again.carer = u"Carer Two"_s;
    office.desk.decide(item, again);
    CHECK(office.events(office.ada).size() == 2);
    CHECK(office.workspace->child(office.ada)->events.back().details.value(u"carer"_s) == u"Carer Two"_s);
    CHECK(office.workspace->child(office.ada)->actions.front().target == Date(2026, 12, 15));

    PanelDecision refused = again;
    refused.outcome = u"not-agreed"_s;
    refused.tasks.clear();
    office.desk.decide(item, refused);
    CHECK(office.events(office.ada) == QStringList{u"permanence-panel 2026-11-24"_s});
    CHECK(office.workspace->child(office.ada)->actions.empty());
    office.workspace->undo();
    CHECK(office.events(office.ada).size() == 2);
}

TEST_CASE("A sitting is closed when everything is decided or deferred, and its items are locked", "[panel]")
{
    PanelOffice office;
    office.seat();
    const QString sitting = office.desk.planSitting(Date(2026, 11, 24));
    const QString match = office.desk.addItem(office.ada, sitting, PanelItemType::LongTermMatch);
    const QString other = office.desk.addItem(office.bob, sitting, PanelItemType::Advice);
    office.handIn(match);
    office.today = Date(2026, 11, 24);
    office.attend(sitting);
    office.desk.decide(match, PanelOffice::agreed());
    CHECK(refusalOf([&] { office.desk.close(sitting, u"Kay"_s); }).startsWith(u"1 item"_s));
    PanelDecision advice;
    advice.outcome = u"advice-given"_s;
    advice.reached = u"consensus"_s;
    advice.legalAdvice = u"given"_s;
    office.desk.decide(other, advice);
    office.desk.close(sitting, u"Panel Administrator"_s);
    CHECK(office.desk.sitting(sitting).state == SittingState::Held);
    CHECK(office.desk.sitting(sitting).adviceOwed); // somebody was given advice
    CHECK(office.workspace->childForm(match)->state == FormState::Approved);
    CHECK_FALSE(refusalOf([&] { office.desk.decide(match, PanelOffice::agreed()); }).isEmpty());

    office.desk.recordSummary(match, u"Kay McNulty"_s, Date(2026, 11, 24));
    office.desk.circulateMinutes(sitting, Date(2026, 11, 24), u"Ada Lovelace"_s);
    CHECK(office.desk.item(match).summaryRecorded == Date(2026, 11, 24));
    CHECK(office.desk.sitting(sitting).minutesCirculated == Date(2026, 11, 24));
    CHECK(office.desk.circulation(sitting).contains(u"Margaret Hamilton"_s));

    CHECK(office.desk.reopenItem(match, u"The carer's name was wrong"_s) == match);
    PanelDecision right = PanelOffice::agreed();
    right.carer = u"Carer Three"_s;
    right.tasks = office.desk.item(match).tasks;
    office.desk.decide(match, right);
    office.desk.closeItem(match, u"Panel Administrator"_s);
    CHECK(office.events(office.ada).size() == 2); // corrected, and not doubled
    CHECK(office.workspace->child(office.ada)->actions.size() == 1);
}

TEST_CASE("A cancelled sitting hands its items to the next one", "[panel]")
{
    PanelOffice office;
    const QString sitting = office.desk.planSitting(Date(2026, 11, 24));
    office.desk.addItem(office.ada, sitting, PanelItemType::LongTermMatch);
    office.desk.addItem(office.bob, sitting, PanelItemType::SgoSupport);
    CHECK_FALSE(refusalOf([&] { office.desk.cancelSitting(sitting, u" "_s); }).isEmpty());
    office.desk.cancelSitting(sitting, u"Snow"_s);
    CHECK(office.desk.sitting(sitting).state == SittingState::Cancelled);
    const QString next = office.desk.nextSitting(office.today);
    CHECK(office.desk.sitting(next).on == Date(2026, 12, 1));
    CHECK(office.desk.items(next).size() == 2);
    CHECK(office.desk.unplannedDays(Date(2026, 11, 18), Date(2026, 11, 30)).empty()); // it is not offered again
}

TEST_CASE("The next sitting opens with what earlier ones decided", "[panel]")
{
    PanelOffice office;
    office.seat();
    const QString sitting = office.desk.planSitting(Date(2026, 11, 24));
    const QString item = office.desk.addItem(office.ada, sitting, PanelItemType::LongTermMatch);
    office.handIn(item);
    office.today = Date(2026, 11, 24);
    office.attend(sitting);
    office.desk.decide(item, PanelOffice::agreed());
    office.desk.close(sitting, u"Panel Administrator"_s);
    CHECK(office.desk.mattersArising(sitting).empty());

    const QString next = office.desk.planSitting(Date(2026, 12, 15));
    CHECK(office.desk.mattersArising(next).front().daysOver == 0); // it has a fortnight yet
    office.today = Date(2026, 12, 15);
    std::vector<PanelMatter> matters = office.desk.mattersArising(next);
    REQUIRE(matters.size() == 1);
    CHECK(matters.front().daysOver == 7);
    CHECK(matters.front().chaired == u"Hedy Lamarr"_s);
    const QString action = matters.front().action;
    CHECK_FALSE(refusalOf([&] {
                    office.desk.answerMatter(next, action, {u"no"_s, {}, u"Plan changed"_s, {}, {}, {}, {}});
                }).isEmpty()); // discussed with the Head of Service who chaired
    office.desk.answerMatter(next, action, {u"not-yet"_s, {}, u"School is closed"_s, {}, {}, {}, Date(2027, 1, 5)});
    matters = office.desk.mattersArising(next);
    CHECK(matters.front().target == Date(2027, 1, 5));
    CHECK(matters.front().complied == u"not-yet"_s);
    CHECK(office.workspace->child(office.ada)->actions.front().formerTargets.size() == 1);
    office.desk.answerMatter(next, action, {u"yes"_s, {}, {}, {}, {}, {}, {}});
    CHECK(office.workspace->child(office.ada)->actions.front().done == Date(2026, 12, 15));
    const PanelFigures figures = office.desk.figures(Date(2026, 11, 1), Date(2026, 12, 1));
    CHECK(figures.sittings.size() == 1);
    CHECK(figures.considered == QStringList{item});
    CHECK(figures.lateSummaries == QStringList{item}); // nobody recorded one
    CHECK(figures.lateMinutes == QStringList{sitting});
    CHECK(figures.byType.size() == panelItemTypes().size());
}

TEST_CASE("Papers count as late where they were, and not where nobody owed them any more", "[panel]")
{
    PanelOffice office;
    const QString sitting = office.desk.planSitting(Date(2026, 11, 24));
    const QString later = office.desk.planSitting(Date(2026, 12, 1));
    const QString unable = office.desk.addItem(office.ada, sitting, PanelItemType::LongTermMatch);
    const QString late = office.desk.addItem(office.bob, sitting, PanelItemType::LongTermMatch);
    const QString gone = office.desk.addItem(office.bob, later, PanelItemType::SgoSupport);
    office.desk.defer(unable, {u"worker-unable"_s, {}, {}}); // the day before its papers were due
    office.today = Date(2026, 11, 20);
    office.desk.defer(late, {u"papers-late"_s, {}, {}});
    office.desk.cancelSitting(later, u"Snow"_s);
    office.today = Date(2026, 12, 2);
    office.workspace->setAsAt(std::nullopt);
    CHECK(office.desk.item(gone).deferred);
    CHECK(office.desk.figures(Date(2026, 11, 1), Date(2027, 1, 1)).latePapers == QStringList{late});
}

TEST_CASE("What was advised for a child is searched for in papers that only say what became of its decision", "[panel]")
{
    PanelOffice office;
    office.seat();
    const QString sitting = office.desk.planSitting(Date(2026, 11, 24));
    const QString item = office.desk.addItem(office.ada, sitting, PanelItemType::LongTermMatch);
    office.handIn(item);
    FormDesk forms(*office.workspace);
    FormContent advice;
    advice.set(u"advice"_s, u"Counsel doubts the threshold."_s);
    static_cast<void>(forms.begin(office.ada, u"legal-advice"_s, office.today, advice, item));
    office.today = Date(2026, 11, 24);
    office.attend(sitting);
    office.desk.decide(item, PanelOffice::agreed());
    office.desk.close(sitting, u"Panel Administrator"_s);

    const QString next = office.desk.planSitting(Date(2026, 12, 15));
    const PanelPrint print = office.desk.print(next);
    CHECK(print.items.empty());
    REQUIRE(print.matters.size() == 1);
    REQUIRE(print.advice.size() == 1);
    CHECK(print.advice.front().text == u"Counsel doubts the threshold."_s);
    CHECK(print.advice.front().item.isEmpty()); // it goes into no pack of this sitting
}
