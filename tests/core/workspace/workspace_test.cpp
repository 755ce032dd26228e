// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

#include <QSignalSpy>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 3, 2);

Session session(const QString &person = u"Alder"_s)
{
    return {person, [] { return today; }};
}

std::unique_ptr<Workspace> newWorkspace(const StoreFolder &folder)
{
    return Workspace::create(folder.file(), passphrase, defaultPack(), session());
}

RecordId add(Workspace &workspace, const QString &number)
{
    return workspace.saveChild(aChild(number));
}

/// A child in care since 5 January, under an interim care order, fostered.
RecordId addInCare(Workspace &workspace, const QString &number)
{
    const RecordId id = add(workspace, number);
    workspace.saveSpell(aSpell(id, SpellKind::Care, {}, Date(2026, 1, 5)));
    workspace.saveSpell(aSpell(id, SpellKind::LegalStatus, u"C1"_s, Date(2026, 1, 5)));
    workspace.saveSpell(aSpell(id, SpellKind::Placement, u"U6"_s, Date(2026, 1, 5)));
    return id;
}

const Clock *clockOf(const Workspace &workspace, RecordId id, const QString &rule)
{
    for (const Clock &clock : workspace.clocks(id)) {
        if (clock.rule->id == rule)
            return &clock;
    }
    return nullptr;
}

// What is in memory is what is in the file, whatever was done.
void requireInStep(const Workspace &workspace)
{
    CHECK(workspace.children() == workspace.store().loadAll());
    CHECK(workspace.verify().isEmpty());
}

} // namespace

TEST_CASE("A store is made with the pack it works by and opened again", "[workspace]")
{
    const StoreFolder folder;
    {
        const auto made = Workspace::create(folder.file(), passphrase, u"torbay-2020"_s, session());
        CHECK(made->pack().id == u"torbay-2020"_s);
        addInCare(*made, u"T-1"_s);
        requireInStep(*made);
    }
    const auto opened = Workspace::open(folder.file(), passphrase, session());
    CHECK(opened->pack().id == u"torbay-2020"_s);
    CHECK(opened->childByNumber(u"T-1"_s) != nullptr);
    CHECK_THROWS_AS(Workspace::create(folder.file(), passphrase, defaultPack(), session()), WriteError);
    CHECK_THROWS_AS(Workspace::create(folder.file(u"x"_s), passphrase, u"nowhere"_s, session()), InputError);
    CHECK_THROWS_AS(Workspace::open(folder.file(), u"wrong"_s, session()), NotAStoreError);
}

TEST_CASE("Correcting a date changes the clock, and undoing it changes it back", "[workspace]")
{
    const StoreFolder folder;
    const auto workspace = newWorkspace(folder);
    const RecordId id = addInCare(*workspace, u"T-1"_s);
    REQUIRE(clockOf(*workspace, id, u"review.first"_s));
    CHECK(clockOf(*workspace, id, u"review.first"_s)->due == Date(2026, 2, 2));
    REQUIRE(workspace->tracker().size() == 1);

    Spell care = workspace->child(id)->spells.front();
    REQUIRE(care.kind == SpellKind::Care);
    care.from = Date(2026, 2, 16);
    QSignalSpy changed(workspace.get(), &Workspace::changed);
    workspace->saveSpell(care, u"typing error"_s);
    CHECK(changed.count() == 1);
    CHECK(clockOf(*workspace, id, u"review.first"_s)->due == Date(2026, 3, 16));
    CHECK(workspace->undoText() == u"Correct a fact"_s);
    requireInStep(*workspace);

    workspace->undo();
    CHECK(clockOf(*workspace, id, u"review.first"_s)->due == Date(2026, 2, 2));
    workspace->redo();
    CHECK(clockOf(*workspace, id, u"review.first"_s)->due == Date(2026, 3, 16));
    requireInStep(*workspace);
}

TEST_CASE("The tracker that is mended after an act is the tracker that is made anew", "[workspace]")
{
    const StoreFolder folder;
    const auto workspace = newWorkspace(folder);
    const auto rows = [](const std::vector<TrackerRow> &tracker) {
        QStringList text;
        for (const TrackerRow &row : tracker)
            text += row.number + u' ' + row.standing.section + u' ' + QString::number(row.overdue);
        return text.join(u'\n');
    };
    std::vector<RecordId> ids;
    for (const char *number : {"T-3", "T-1", "T-2", "T-4"})
        ids.push_back(addInCare(*workspace, QString::fromLatin1(number)));
    const auto step = [&](const char *what, const std::function<void()> &act) {
        INFO(what);
        static_cast<void>(workspace->tracker()); // so that there is one to mend
        act();
        const QString mended = rows(workspace->tracker());
        const auto again = Workspace::open(folder.file(), passphrase, session());
        CHECK(mended == rows(again->tracker()));
        requireInStep(*workspace);
    };
    step("renumber", [&] { workspace->renumber(ids[0], u"A-1"_s); });
    step("leave care", [&] {
        Spell care = workspace->child(ids[1])->spells.front();
        care.until = Date(2026, 2, 20);
        workspace->saveSpell(care);
    });
    step("archive", [&] { workspace->archive(ids[1], Date(2026, 2, 25), u"home"_s); });
    step("move", [&] { workspace->moveToSection(ids[2], u"E"_s, today, u"agreed"_s); });
    step("undo", [&] { workspace->undo(); });
    step("remove a child", [&] { workspace->remove(workspace->child(ids[3])->child, u"test"_s); });
    step("undo that", [&] { workspace->undo(); });
    step("reassign", [&] { workspace->reassign({ids[0], ids[3]}, u"Birch"_s, u"North"_s); });
    CHECK(workspace->undoText() == u"Reassign 2 children"_s);
    step("merge", [&] { workspace->merge(ids[0], ids[2], u"one child"_s); });
    CHECK(workspace->child(ids[0]) == nullptr);
    step("undo the merge", [&] { workspace->undo(); });
    CHECK(workspace->child(ids[0])->child.number == u"A-1"_s);
}

TEST_CASE("Moving a fact to another child shows in the history of both and can be undone", "[workspace]")
{
    const StoreFolder folder;
    const auto workspace = newWorkspace(folder);
    const RecordId wrong = add(*workspace, u"T-1"_s);
    const RecordId right = add(*workspace, u"T-2"_s);
    workspace->saveEvent(anEvent(wrong, Date(2026, 2, 2)));
    workspace->moveFact(workspace->child(wrong)->events.front(), right, u"wrong child"_s);
    CHECK(workspace->child(wrong)->events.empty());
    CHECK(workspace->child(right)->events.size() == 1);
    for (const RecordId id : {wrong, right}) {
        const auto history = workspace->history(id);
        REQUIRE_FALSE(history.empty());
        CHECK(history.back().act == u"move-fact"_s);
        CHECK(history.back().reason == u"wrong child"_s);
    }
    workspace->undo();
    CHECK(workspace->child(wrong)->events.size() == 1);
    requireInStep(*workspace);
}

TEST_CASE("A baby is born, and the clocks of the family go on", "[workspace]")
{
    const StoreFolder folder;
    const auto workspace = newWorkspace(folder);
    Child unborn = aChild(u"U-1"_s);
    unborn.born.reset();
    unborn.expected = Date(2026, 3, 20);
    const RecordId id = workspace->saveChild(unborn);
    workspace->saveEvent(anEvent(id, Date(2026, 2, 2), EventKind::ThresholdDecision));
    REQUIRE(workspace->tracker().size() == 1);
    workspace->born(id, Date(2026, 3, 1), u"Ada"_s, {}, u"T-9"_s);
    CHECK(workspace->childByNumber(u"T-9"_s)->child.expected == Date(2026, 3, 20));
    CHECK(workspace->tracker().size() == 1);
    workspace->undo();
    CHECK_FALSE(workspace->child(id)->child.born.has_value());
}

TEST_CASE("What a colleague saved first is seen, and the save is refused", "[workspace]")
{
    const StoreFolder folder;
    const auto mine = newWorkspace(folder);
    const RecordId id = addInCare(*mine, u"T-1"_s);
    const auto hers = Workspace::open(folder.file(), passphrase, session(u"Birch"_s));

    Child herEdit = hers->child(id)->child;
    herEdit.team = u"North"_s;
    hers->saveChild(herEdit);
    Child myEdit = mine->child(id)->child;
    myEdit.team = u"South"_s;
    CHECK_THROWS_AS(mine->saveChild(myEdit), ConflictError);
    CHECK(mine->child(id)->child.team == u"North"_s);
    CHECK(hers->child(id)->child.team == u"North"_s);
    requireInStep(*mine);
}

TEST_CASE("What a colleague has written is loaded when it is looked for", "[workspace]")
{
    const StoreFolder folder;
    const auto mine = newWorkspace(folder);
    add(*mine, u"T-1"_s);
    const auto hers = Workspace::open(folder.file(), passphrase, session(u"Birch"_s));
    CHECK_FALSE(mine->reloadIfChanged());
    add(*hers, u"T-2"_s);
    CHECK(mine->reloadIfChanged());
    CHECK(mine->childByNumber(u"T-2"_s) != nullptr);
    CHECK_FALSE(mine->reloadIfChanged());
}

TEST_CASE("An adjustment that the rule does not allow is refused with the reason", "[workspace]")
{
    const StoreFolder folder;
    const auto workspace = newWorkspace(folder);
    const RecordId id = addInCare(*workspace, u"T-1"_s);
    workspace->saveEvent(anEvent(id, Date(2026, 1, 6), EventKind::ProceedingsIssued));
    Adjustment extension;
    extension.stamp.childId = id;
    extension.rule = u"review.first"_s;
    extension.started = Date(2026, 1, 5);
    extension.until = Date(2026, 4, 1);
    extension.approved = Date(2026, 2, 1);
    extension.reason = u"expert report"_s;
    extension.approver = u"HHJ Example"_s;
    CHECK_THROWS_AS(workspace->saveAdjustment(extension), InputError);

    extension.rule = u"proceedings.length"_s;
    extension.started = Date(2026, 1, 6);
    extension.until = Date(2026, 8, 1);
    const RecordId saved = workspace->saveAdjustment(extension);
    CHECK(saved > 0);
    CHECK(clockOf(*workspace, id, u"proceedings.length"_s)->due == Date(2026, 8, 1));
    extension.approver.clear();
    CHECK_THROWS_AS(workspace->saveAdjustment(extension), InputError);
}

TEST_CASE("A change of pack is dated, has a reason and can be undone", "[workspace]")
{
    const StoreFolder folder;
    const auto workspace = newWorkspace(folder);
    CHECK_THROWS_AS(workspace->setPack(u"torbay-2020"_s, today, u" "_s), InputError);
    CHECK_THROWS_AS(workspace->setPack(u"nowhere"_s, today, u"why"_s), InputError);
    workspace->setPack(u"torbay-2020"_s, Date(2026, 3, 1), u"merger"_s);
    CHECK(workspace->pack().id == u"torbay-2020"_s);
    workspace->setAsAt(Date(2026, 2, 28));
    CHECK(workspace->pack().id == defaultPack());
    workspace->undo();
    workspace->setAsAt({});
    CHECK(workspace->pack().id == defaultPack());
}

TEST_CASE("A bank holiday that is added moves a clock of working days", "[workspace]")
{
    const StoreFolder folder;
    const auto workspace = newWorkspace(folder);
    const RecordId id = addInCare(*workspace, u"T-1"_s);
    workspace->addHoliday({{}, Date(2026, 1, 20), u"a royal funeral"_s});
    CHECK(clockOf(*workspace, id, u"review.first"_s)->due == Date(2026, 2, 3));
    CHECK_THROWS_AS(workspace->addHoliday({{}, Date(2026, 1, 20), u"again"_s}), InputError);
    CHECK_THROWS_AS(workspace->addHoliday({{}, Date(2026, 12, 25), u"Christmas"_s}), InputError);
}

TEST_CASE("The day that everything is judged as at can be another day", "[workspace]")
{
    const StoreFolder folder;
    const auto workspace = newWorkspace(folder);
    const RecordId id = addInCare(*workspace, u"T-1"_s);
    CHECK(clockOf(*workspace, id, u"review.first"_s)->status == Status::Overdue);
    QSignalSpy moved(workspace.get(), &Workspace::asAtChanged);
    workspace->setAsAt(Date(2026, 1, 10));
    CHECK(moved.count() == 1);
    CHECK(clockOf(*workspace, id, u"review.first"_s)->status == Status::Open);
    workspace->setAsAt(Date(2026, 1, 4));
    CHECK(workspace->tracker().empty());
    workspace->setAsAt({});
    CHECK(workspace->asAt() == today);
    CHECK(workspace->tracker().size() == 1);
}

TEST_CASE("Opening a child is in the audit once in a session, and each list each time", "[workspace]")
{
    const StoreFolder folder;
    const auto workspace = newWorkspace(folder);
    const RecordId id = add(*workspace, u"T-1"_s);
    const auto count = workspace->auditHead().count;
    workspace->noteRead(u"open-child"_s, id);
    workspace->noteRead(u"open-child"_s, id);
    CHECK(workspace->auditHead().count == count + 1);
    workspace->noteRead(u"print-tracker"_s);
    workspace->noteRead(u"print-tracker"_s);
    CHECK(workspace->auditHead().count == count + 3);
}

TEST_CASE("Brothers and sisters are those of one family", "[workspace]")
{
    const StoreFolder folder;
    const auto workspace = newWorkspace(folder);
    for (const char *number : {"T-1", "T-2", "T-3"}) {
        Child child = aChild(QString::fromLatin1(number));
        child.family = number[2] == '3' ? QString() : u"F"_s;
        child.worker = u"Birch"_s;
        workspace->saveChild(child);
    }
    const auto siblings = workspace->siblingsOf(workspace->childByNumber(u"T-1"_s)->child.stamp.id);
    REQUIRE(siblings.size() == 1);
    CHECK(siblings.front()->child.number == u"T-2"_s);
    CHECK(workspace->siblingsOf(workspace->childByNumber(u"T-3"_s)->child.stamp.id).empty());
    CHECK(workspace->workers() == QStringList{u"Birch"_s});
    CHECK(workspace->teams().isEmpty());
}

TEST_CASE("Typing is kept for the person who typed", "[workspace]")
{
    const StoreFolder folder;
    const auto mine = newWorkspace(folder);
    mine->saveDraft({u"child/1/new"_s, 0, {}, {}, "{}"});
    const auto hers = Workspace::open(folder.file(), passphrase, session(u"Birch"_s));
    CHECK(hers->drafts().empty());
    REQUIRE(mine->drafts().size() == 1);
    CHECK(mine->drafts().front().person == u"Alder"_s);
    mine->discardDraft(u"child/1/new"_s);
    CHECK(mine->drafts().empty());
}

TEST_CASE("The checks are those of the pack and those of the return together", "[workspace]")
{
    const StoreFolder folder;
    const auto workspace = newWorkspace(folder);
    const RecordId id = addInCare(*workspace, u"T-1"_s);
    Spell parents = aSpell(id, SpellKind::Placement, u"P1"_s, Date(2026, 2, 1));
    const auto placements = workspace->child(id)->spells;
    for (Spell spell : placements) {
        if (spell.kind == SpellKind::Placement) {
            spell.until = Date(2026, 2, 1);
            workspace->saveSpell(spell);
        } else if (spell.kind == SpellKind::LegalStatus) {
            spell.code = u"V2"_s; // with parents under section 20: an error of the return
            workspace->saveSpell(spell);
        }
    }
    workspace->saveSpell(parents);
    QStringList found;
    for (const CheckFinding &finding : workspace->checks())
        found += finding.check;
    INFO(found.join(u' ').toStdString());
    CHECK(found.contains(u"check.no-ppm"_s));
    CHECK(found.contains(u"check.placed-with-parents-s20"_s));
    CHECK(workspace->checks(id).size() == workspace->checks().size());
    workspace->saveEvent(anEvent(id, Date(2026, 3, 1)));
    for (const CheckFinding &finding : workspace->checks(id))
        CHECK(finding.check != u"check.no-ppm"_s);
}
