// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/panel.h"
#include "tests/core/meetings/meetingfixture.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

PanelItem anItem(const QString &key, PanelItemType type, const QString &worker = {}, const QString &manager = {})
{
    PanelItem item;
    item.key = key;
    item.type = type;
    item.worker = worker;
    item.manager = manager;
    for (const PanelPaper &paper : papersOf(type)) {
        item.papers.emplace_back();
        item.papers.back().paper = paper;
    }
    return item;
}

void handIn(PanelPaperLine &line, Date on)
{
    line.received = on;
    line.approvedOn = on;
    line.secondOn = on;
}

ChildForm formOf(PanelItem item, Date on)
{
    ChildForm form;
    form.key = item.key;
    form.form = u"panel-item"_s;
    form.on = on;
    write(item, form.content);
    return form;
}

QStringList keysOf(const std::vector<PanelItem> &items)
{
    QStringList keys;
    for (const PanelItem &item : items)
        keys.append(item.key);
    return keys;
}

} // namespace

TEST_CASE("Papers are due at 13:00 on the Thursday before, bank holidays minded", "[panel][rules]")
{
    struct Case
    {
        const char *why;
        Date sitting;
        Date due;
    };
    const std::vector<Case> cases = {
        {"an ordinary Tuesday", Date(2026, 12, 1), Date(2026, 11, 26)},
        {"New Year's Day was that Thursday", Date(2026, 1, 6), Date(2025, 12, 31)},
        {"Christmas Day was that Thursday", Date(2025, 12, 30), Date(2025, 12, 24)},
        {"the Jubilee moved the spring bank holiday to a Thursday", Date(2022, 6, 7), Date(2022, 6, 1)},
        {"Easter Monday lies between: the Thursday before Good Friday works", Date(2026, 4, 7), Date(2026, 4, 2)},
        {"28/12/2027 is a bank holiday: the panel sits on Wednesday", Date(2027, 12, 29), Date(2027, 12, 23)},
        {"a sitting on a Thursday has the Thursday before it", Date(2026, 12, 3), Date(2026, 11, 26)},
        {"a sitting on a Friday has the day before it", Date(2026, 12, 4), Date(2026, 12, 3)},
    };
    const Policy policy = policyOf(u"bradford-2017"_s);
    for (const Case &c : cases) {
        INFO(c.why);
        const std::optional<PapersDue> due = papersDue(policy, c.sitting);
        REQUIRE(due);
        CHECK(due->on == c.due);
        CHECK(due->at == QTime(13, 0));
    }
    CHECK_FALSE(papersDue(policy, Date(2060, 1, 6)));                      // beyond the table
    CHECK_FALSE(papersDue(policyOf(u"torbay-2020"_s), Date(2026, 12, 1))); // its pack says nothing of papers
}

TEST_CASE("Minutes are due by the pack's own working days, and a sitting begins at its hour", "[panel]")
{
    const Policy policy = policyOf(u"bradford-2017"_s);
    CHECK(minutesDue(policy, Date(2026, 12, 1)) == Date(2026, 12, 4));
    CHECK(minutesDue(policy, Date(2026, 12, 22)) == Date(2026, 12, 29)); // over Christmas and its substitute day
    CHECK_FALSE(minutesDue(policyOf(u"torbay-2020"_s), Date(2026, 12, 1)));
    CHECK(panelOpens(policy, Date(2026, 12, 1)) == QTime(13, 30));
    CHECK_FALSE(panelOpens(policyOf(u"torbay-2020"_s), Date(2026, 12, 1)));
}

TEST_CASE("One o'clock is the hour", "[panel]")
{
    const PapersDue due{Date(2026, 11, 26), QTime(13, 0)};
    struct Case
    {
        const char *why;
        std::optional<Date> on;
        std::optional<QTime> at;
        bool inTime;
    };
    const std::vector<Case> cases = {
        {"the day before", Date(2026, 11, 25), QTime(18, 0), true},
        {"on the minute", Date(2026, 11, 26), QTime(13, 0), true},
        {"a minute later", Date(2026, 11, 26), QTime(13, 1), false},
        {"nobody knows the hour", Date(2026, 11, 26), std::nullopt, true},
        {"the day after", Date(2026, 11, 27), std::nullopt, false},
        {"not complete", std::nullopt, std::nullopt, false},
    };
    for (const Case &c : cases) {
        INFO(c.why);
        PanelItem item = anItem(u"a"_s, PanelItemType::LongTermMatch);
        item.papersComplete = c.on;
        item.papersCompleteAt = c.at;
        CHECK(wereInTime(item, due) == c.inTime);
    }
}

TEST_CASE("What is missing is said with whose it is", "[panel]")
{
    PanelItem item = anItem(u"a"_s, PanelItemType::DischargeOfCareOrder, u"Ada"_s, u"Margaret"_s);
    item.childInvolved = true;
    const auto said = [&item] {
        QStringList words;
        for (const PanelGap &gap : missingOf(item))
            words.append(gap.whose);
        return words;
    };
    CHECK(said() == QStringList{u"Ada"_s, u"Ada"_s, u"Ada"_s}); // the form, danger and safety statements
    item.dangerStatement = true;
    item.safetyStatement = true;
    item.papers.front().received = Date(2026, 11, 20);
    CHECK(said() == QStringList{u"Margaret"_s});
    item.papers.front().approvedOn = Date(2026, 11, 21);
    CHECK(said() == QStringList{u"the service manager"_s}); // nobody is named: the role is
    item.papers.front().secondOn = Date(2026, 11, 22);
    CHECK(said().isEmpty());
    CHECK(missingOf(anItem(u"b"_s, PanelItemType::Advice)).empty()); // advice may be asked for with no paper
}

TEST_CASE("An agenda keeps those of one manager together, and nobody is in two at once", "[panel]")
{
    std::vector<PanelItem> items{anItem(u"a"_s, PanelItemType::LongTermMatch, u"Ada"_s, u"Margaret"_s),
                                 anItem(u"b"_s, PanelItemType::SgoSupport, u"Grace"_s, u"Edith"_s),
                                 anItem(u"c"_s, PanelItemType::Advice, u"Ada"_s, u"margaret "_s)};
    std::vector<PanelItem> agenda = timed(items, QTime(13, 30));
    CHECK(keysOf(agenda) == QStringList{u"a"_s, u"c"_s, u"b"_s});
    CHECK(agenda[0].starts == QTime(13, 30));
    CHECK(agenda[1].starts == QTime(14, 0));
    CHECK(agenda[2].starts == QTime(14, 20));
    CHECK(clashesOf(agenda).empty());

    agenda[1].starts = QTime(13, 59); // typed by hand: a minute too early
    const std::vector<AgendaClash> clashes = clashesOf(agenda);
    REQUIRE(clashes.size() == 1);
    CHECK(clashes.front().people == QStringList{u"Ada"_s, u"Margaret"_s});
    agenda[0].deferred = true;
    CHECK(clashesOf(agenda).empty());

    items[1].position = 1; // placed by hand: first
    items[0].deferred = true;
    const std::vector<PanelItem> again = timed(items, QTime(13, 30));
    CHECK(keysOf(again) == QStringList{u"b"_s, u"c"_s, u"a"_s});
    CHECK_FALSE(again.back().starts);
}

TEST_CASE("An item is read as it was written", "[panel]")
{
    PanelItem item = anItem(u"a"_s, PanelItemType::SgoSupport, u"Ada"_s, u"Margaret"_s);
    item.question = u"Is the plan enough?\nIs the money?"_s;
    item.starts = QTime(14, 5);
    item.minutes = 25;
    item.position = 2;
    handIn(item.papers[1], Date(2026, 11, 20));
    item.papers.push_back(
        {{u"Letter of the school"_s, u"Letter of the school"_s, PaperApproval::TeamManager, false, false},
         Date(2026, 11, 21),
         QTime(9, 5),
         u"Ada"_s,
         {},
         {},
         {},
         {},
         {}});
    item.outcome = u"agreed"_s;
    item.tasks = {{u"Pay the allowance"_s, u"Finance"_s, Date(2026, 12, 15), u"key"_s}};
    item.legalAdvice = u"not-required"_s;
    const ChildForm form = formOf(item, Date(2026, 12, 1));
    const PanelItem read = panelItemOf(form);
    ChildForm again = form;
    write(read, again.content);
    CHECK(again.content == form.content);
    CHECK(read.papers.size() == papersOf(PanelItemType::SgoSupport).size() + 1);
    CHECK(read.papers[1].state() == PaperState::Ready);
    CHECK(read.papers.back().receivedAt == QTime(9, 5));
    CHECK(read.tasks == item.tasks);
    CHECK(read.isAgreed());
    REQUIRE(form.content.rows(u"papers"_s).size() == 2); // lines of the checklist that say nothing are not written
}

TEST_CASE("Some outcomes have to wait for what comes before them", "[panel]")
{
    PanelItem discharge = anItem(u"d"_s, PanelItemType::DischargeOfCareOrder);
    CHECK_FALSE(whyNotDecided(discharge, u"agreed"_s).isEmpty()); // the service manager has not approved the form
    CHECK(whyNotDecided(discharge, u"not-agreed"_s).isEmpty());
    handIn(discharge.papers.front(), Date(2026, 11, 20));
    CHECK(whyNotDecided(discharge, u"agreed"_s).contains(u"legal advice"_s));
    discharge.legalAdvice = u"not-required"_s;
    CHECK(whyNotDecided(discharge, u"agreed"_s).isEmpty());
    CHECK(whyNotDecided(discharge, u"agreed-with-conditions"_s).isEmpty());

    PanelItem guardianship = anItem(u"s"_s, PanelItemType::SgoSupport);
    handIn(guardianship.papers[0], Date(2026, 11, 20));
    CHECK(whyNotDecided(guardianship, u"agreed"_s).startsWith(u"Financial assessment"_s));
    guardianship.papers[2].notNeeded = u"No allowance is asked for"_s;
    CHECK(whyNotDecided(guardianship, u"agreed"_s).isEmpty());

    PanelItem plan = anItem(u"p"_s, PanelItemType::FinalCarePlan);
    handIn(plan.papers.front(), Date(2026, 11, 20));
    CHECK(whyNotDecided(plan, u"agreed"_s).contains(u"social work service"_s)); // it gives a view
    CHECK(whyNotDecided(plan, u"view-concerns"_s).isEmpty());
    CHECK_FALSE(whyNotDecided(anItem(u"m"_s, PanelItemType::LongTermMatch), u"view-supports"_s).isEmpty());
}

TEST_CASE("What comes in the wrong order is found", "[panel]")
{
    struct Case
    {
        const char *why;
        QStringList facts;
        std::vector<ChildForm> forms;
        int findings;
    };
    const auto seen = [](PanelItemType type, const QString &outcome, Date on) {
        PanelItem item = anItem(u"k"_s, type);
        item.outcome = outcome;
        return formOf(item, on);
    };
    const auto plan = PanelItemType::FinalCarePlan;
    const std::vector<Case> cases = {
        {"the plan is seen before the review",
         {u"proceedings-issued 2026-06-01"_s, u"cla-review 2026-12-10 booked"_s},
         {seen(plan, {}, Date(2026, 12, 1))},
         0},
        {"the plan would be seen after the review",
         {u"proceedings-issued 2026-06-01"_s, u"cla-review 2026-12-10 booked"_s},
         {seen(plan, {}, Date(2026, 12, 15))},
         1},
        {"the plan was filed and the panel had seen it",
         {u"proceedings-issued 2026-06-01"_s, u"final-care-plan-filed 2026-11-10"_s},
         {seen(plan, u"view-supports"_s, Date(2026, 11, 3))},
         0},
        {"the plan was filed and the panel had not", {u"final-care-plan-filed 2026-11-10"_s}, {}, 1},
        {"a special guardianship order after the plan and finance",
         {u"special-guardianship-order 2026-11-10"_s},
         {seen(PanelItemType::SgoSupport, u"agreed"_s, Date(2026, 11, 3))},
         0},
        {"a special guardianship order on what was not agreed",
         {u"special-guardianship-order 2026-11-10"_s},
         {seen(PanelItemType::SgoSupport, u"not-agreed"_s, Date(2026, 11, 3))},
         1},
        {"an order of years ago is no matter for the panel", {u"special-guardianship-order 2024-11-10"_s}, {}, 0},
    };
    for (const Case &c : cases) {
        INFO(c.why);
        ChildRecord child = childFrom(c.facts);
        child.forms = c.forms;
        CHECK(static_cast<int>(orderFindings(child, Date(2026, 11, 24)).size()) == c.findings);
    }
    ChildRecord child = childFrom({u"order-discharged 2026-11-10"_s});
    child.events.front().details.insert(u"order"_s, u"care-order"_s);
    CHECK(orderFindings(child, Date(2026, 11, 24)).size() == 1);
    child.forms = {seen(PanelItemType::DischargeOfCareOrder, u"agreed"_s, Date(2026, 10, 6))};
    CHECK(orderFindings(child, Date(2026, 11, 24)).empty());
}
