// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exceptiondesk.h"

#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

#include <functional>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

const QString worker = u"Ada Lovelace"_s;
const QString manager = u"Grace Hopper"_s;

/// A child whose placement order of 03/02/2026 is over 26 weeks since 05/08/2026; it is Wednesday 12/08/2026.
struct Office
{
    StoreFolder folder;
    Date today = Date(2026, 8, 12);
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.file(), passphrase, defaultPack(), {worker, [this] { return today; }});
    ExceptionDesk desk{*workspace};
    RecordId ada = 0;

    Office()
    {
        ada = workspace->saveChild(aChild(u"T-1"_s));
        workspace->saveSpell(aSpell(ada, SpellKind::Care, {}, Date(2025, 6, 2)));
        workspace->saveEvent(anEvent(ada, Date(2026, 2, 3), EventKind::PlacementOrder));
        workspace->setAsAt(std::nullopt);
    }
    QString planSitting(Date on) { return FormDesk(*workspace).begin(0, u"panel-sitting"_s, on); }
    [[nodiscard]] const ChildForm &form(const QString &key) const { return *workspace->childForm(key); }
    QString written()
    {
        const QString key = desk.begin(ada);
        FormContent content = form(key).content;
        content.tables.insert(u"reasons"_s, {Details{{u"code"_s, u"no-family"_s},
                                                     {u"reason"_s, u"No match."_s},
                                                     {u"mitigation"_s, u"Profile nationally."_s},
                                                     {u"target"_s, u"2026-09-30"_s}}});
        desk.save(key, content);
        return key;
    }
    QString handedOn()
    {
        const QString key = written();
        desk.sign(key, worker);
        return key;
    }
    [[nodiscard]] std::vector<Event> reports() const
    {
        std::vector<Event> found;
        for (const Event &event : workspace->child(ada)->events) {
            if (event.kind == EventKind::ExceptionReport)
                found.push_back(event);
        }
        return found;
    }
    [[nodiscard]] std::vector<ChildForm> items() const
    {
        std::vector<ChildForm> found;
        for (const ChildForm &each : workspace->child(ada)->forms) {
            if (each.form == u"panel-item"_s)
                found.push_back(each);
        }
        return found;
    }
};

QString refusalOf(const std::function<void()> &act)
{
    try {
        act();
    } catch (const InputError &error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

TEST_CASE("An exception report goes from the clock to both signatures and the Panel's agenda",
          "[exceptions][workspace]")
{
    Office office;
    const QString sitting = office.planSitting(Date(2026, 8, 18));
    CHECK(office.desk.life(office.ada).stage == ReportStage::Owed);
    const QString key = office.handedOn();
    CHECK(office.desk.begin(office.ada) == key); // one form a child
    CHECK(office.desk.life(office.ada).stage == ReportStage::ToSign);
    CHECK(standingLinesOf(office.form(key).content).size() == 1);

    office.today = Date(2026, 8, 13); // the Thursday before: papers are in time
    const auto placed = office.desk.approve(key, manager);
    CHECK(placed.sitting == Date(2026, 8, 18));
    CHECK_FALSE(placed.missed);
    CHECK(office.desk.life(office.ada).stage == ReportStage::Signed);
    REQUIRE(office.reports().size() == 1);
    CHECK(office.reports()[0].on == office.today);
    const auto &actions = office.workspace->child(office.ada)->actions;
    REQUIRE(actions.size() == 1);
    CHECK(actions[0].rule == u"exception.action"_s);
    CHECK(actions[0].what == u"Profile nationally."_s);
    REQUIRE(office.items().size() == 1);
    const ChildForm item = office.items()[0];
    CHECK(item.meeting == sitting);
    CHECK(item.subject == key);
    CHECK(item.content.answer(u"type"_s) == u"exception-report"_s);
    CHECK(item.content.answer(u"manager"_s) == manager);
    CHECK(item.content.day(u"papers-complete"_s) == office.today);
    CHECK(office.desk.panelDay(office.desk.life(office.ada)) == Date(2026, 8, 18));

    office.workspace->undo(); // signature, event, action and item are one act
    CHECK(office.form(key).state == FormState::Submitted);
    CHECK(office.reports().empty());
    CHECK(office.items().empty());
    CHECK(office.workspace->child(office.ada)->actions.empty());
}

TEST_CASE("A report goes to the first sitting whose papers are still in time", "[exceptions][workspace]")
{
    struct Case
    {
        const char *why;
        Date day;
        Date sitting;
    };
    const auto c = GENERATE(values<Case>({
        {"Thursday", Date(2026, 8, 13), Date(2026, 8, 18)},
        {"Friday: too late for Tuesday", Date(2026, 8, 14), Date(2026, 8, 25)},
        {"the day of the sitting", Date(2026, 8, 18), Date(2026, 8, 25)},
        {"those planned are too near: the next one is planned", Date(2026, 8, 21), Date(2026, 9, 1)},
        {"its Thursday is a working day, the Monday before it none", Date(2026, 8, 27), Date(2026, 9, 1)},
    }));
    INFO(c.why);
    Office office;
    office.planSitting(Date(2026, 8, 25));
    office.planSitting(Date(2026, 8, 18));
    office.planSitting(Date(2026, 8, 11)); // has been
    const QString key = office.handedOn();
    office.today = c.day;
    CHECK(office.desk.approve(key, manager).sitting == c.sitting);
    CHECK(office.items().size() == 1);
    CHECK(office.workspace->serviceForm(office.items()[0].meeting)->on == c.sitting);
    CHECK(office.desk.place(key).sitting == c.sitting); // it is there, once
    CHECK(office.items().size() == 1);
}

TEST_CASE("An exception report refuses the wrong hand and the wrong moment", "[exceptions][workspace]")
{
    Office office;
    const QString empty = office.desk.begin(office.ada);
    CHECK(refusalOf([&] { office.desk.sign(empty, worker); }).contains(u"at least one reason"_s));
    CHECK(office.form(empty).state == FormState::Draft);
    const QString key = office.handedOn();
    CHECK(refusalOf([&] { office.desk.approve(key, u" ada  lovelace"_s); }).contains(u"somebody else"_s));
    CHECK(refusalOf([&] { office.desk.sign(key, worker); }).contains(u"cannot be signed"_s));

    // Placed with parents for over a year, as it turns out: what the worker signed does not speak of it.
    Spell home = aSpell(office.ada, SpellKind::Placement, u"P1"_s, Date(2025, 6, 2));
    office.workspace->saveSpell(home);
    CHECK(refusalOf([&] { office.desk.approve(key, manager); }).contains(u"Placement with Parents"_s));
    office.desk.sendBack(key, manager, {{QString(), u"Cover the placement with the parents."_s}});
    CHECK(office.desk.life(office.ada).stage == ReportStage::Returned);
    office.desk.sign(key, worker);
    office.desk.approve(key, manager);
    CHECK(office.reports()[0].details.value(u"circumstances"_s) ==
          u"exception.placement-order,exception.placed-with-parents"_s);

    const RecordId bob = office.workspace->saveChild(aChild(u"T-2"_s));
    CHECK(refusalOf([&] { office.desk.begin(bob); }).contains(u"Nothing stands"_s));
}

TEST_CASE("A quarter later the report begins with the last one, and a match ends it", "[exceptions][workspace]")
{
    Office office;
    const QString first = office.handedOn();
    office.desk.approve(first, manager);
    office.today = Date(2026, 11, 5);
    office.workspace->setAsAt(std::nullopt);
    CHECK(office.desk.life(office.ada).stage == ReportStage::Owed);
    CHECK(office.desk.life(office.ada).owedSince == Date(2026, 11, 5));
    const QString second = office.desk.begin(office.ada);
    CHECK(second != first);
    CHECK(office.form(second).content.rows(u"reasons"_s) == office.form(first).content.rows(u"reasons"_s));

    const QString replaced = office.desk.reopen(first, u"The wrong child's hearing was named."_s);
    CHECK(replaced == first); // it keeps its key; the version before has another
    CHECK(office.form(first).version == 2);
    office.workspace->undo();

    office.workspace->saveSpell(aSpell(office.ada, SpellKind::Placement, u"A5"_s, Date(2026, 11, 2)));
    const ExceptionLife after = office.desk.life(office.ada);
    CHECK(after.standing.empty());
    REQUIRE(after.closed.size() == 1);
    CHECK(after.closed[0].closed == Date(2026, 11, 2));
    CHECK(after.last->key == first); // the history is kept
    CHECK(office.workspace->verify().isEmpty());
}
