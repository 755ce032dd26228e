// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/sitting.h"

#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"
#include "tests/ui/meeting/parts/meetingfixture.h"
#include "ui/meeting/ppmdraft.h"

#include <QSignalSpy>
#include <QtTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

/// Three children of one family, and a meeting of the first two.
struct Family : PageFixture
{
    Family()
        : ada(addInCare(u"T-1"_s, u"Ada"_s, today - 200, {}, u"Testperson"_s)),
          ben(addInCare(u"T-2"_s, u"Ben"_s, today - 200, {}, u"Testperson"_s)), desk(*workspace),
          records(desk.start({ada, ben}, today))
    {}

    /// What a colleague's program does to the same store.
    void colleagueSaves(RecordId record, const QString &field, const QString &text)
    {
        auto theirs = Workspace::open(workspace->path(), passphrase, {u"Mary Seacole"_s, [] { return today; }});
        PpmRecord stored = *theirs->ppm(record);
        stored.content.answers[field] = text;
        PpmDesk(*theirs).save(stored);
    }

    RecordId ada;
    RecordId ben;
    PpmDesk desk;
    std::vector<RecordId> records;
};

void type(Sitting &sitting, const QString &section, const QString &field, const QString &text)
{
    PpmContent content = sitting.sheet().content;
    content.answers[field] = text;
    sitting.edit(content, section, field);
}

QString answer(const Sitting &sitting, int sheet, const QString &field)
{
    return sitting.sheets()[static_cast<std::size_t>(sheet)].content.answers.value(field);
}

} // namespace

TEST_CASE("The facts that a submission fills in are not said to be a colleague's", "[meeting][ppm]")
{
    Family family;
    const RecordId child = family.addInCare(u"T-9"_s, u"Cy"_s, Family::today - 200);
    const RecordId record = family.desk.start({child}, Family::today).front();
    PpmRecord whole = *family.workspace->ppm(record);
    whole.content = fitToSubmit(whole.content, Family::today);
    family.desk.save(whole);
    Sitting sitting(*family.workspace);
    sitting.open(record);
    QSignalSpy takenOver(&sitting, &Sitting::takenOver);
    QSignalSpy replaced(&sitting, &Sitting::replaced);

    family.desk.submit(record, u"Grace Hopper"_s);
    sitting.reload();
    CHECK(sitting.sheet().stored.state == PpmState::Submitted);
    CHECK(replaced.size() == 1);
    CHECK(takenOver.isEmpty());

    family.workspace->undo();
    sitting.reload();
    CHECK(replaced.size() == 2);
    CHECK(takenOver.isEmpty());

    family.colleagueSaves(record, u"background"_s, u"A colleague's words."_s); // the control
    family.workspace->reloadIfChanged();
    sitting.reload();
    CHECK(takenOver.size() == 1);
}

TEST_CASE("What is typed is kept as a draft within two seconds, also by somebody who never pauses", "[meeting][ppm]")
{
    Family family;
    Sitting sitting(*family.workspace);
    REQUIRE(sitting.open(family.records[0]) == Sitting::Opened::AsStored);
    QSignalSpy kept(&sitting, &Sitting::kept);
    QElapsedTimer since;
    since.start();
    QString text;
    while (kept.isEmpty() && since.elapsed() < 3000) {
        text += u'a';
        type(sitting, u"background"_s, u"background"_s, text);
        QTest::qWait(100);
    }
    CHECK(since.elapsed() < 2000);

    Sitting again(*family.workspace);
    CHECK(again.open(family.records[0]) == Sitting::Opened::WithDraft);
    CHECK(answer(again, again.current(), u"background"_s).startsWith(u"aaaa"_s));
}

TEST_CASE("Storing puts the typing into the records, and leaves no draft of it", "[meeting][ppm]")
{
    Family family;
    {
        Sitting sitting(*family.workspace);
        sitting.open(family.records[0]);
        type(sitting, u"background"_s, u"background"_s, u"As it was."_s);
        CHECK(sitting.isDirty());
        CHECK(sitting.store());
        CHECK_FALSE(sitting.isDirty());
        sitting.close();
    }
    for (const RecordId record : family.records)
        CHECK(family.workspace->ppm(record)->content.answers.value(u"background"_s) == u"As it was."_s);
    CHECK(family.workspace->drafts().empty());
}

TEST_CASE("What is typed in a shared section goes to every child, until it differs for one", "[meeting][ppm]")
{
    Family family;
    Sitting sitting(*family.workspace);
    sitting.open(family.records[0]);
    REQUIRE(sitting.sheets().size() == 2);
    const int ada = sitting.current();
    const int ben = 1 - ada;
    CHECK(sitting.sharing(u"background"_s) == Sitting::Sharing::SameForAll);
    type(sitting, u"background"_s, u"background"_s, u"Both"_s);
    CHECK(answer(sitting, ben, u"background"_s) == u"Both"_s);

    sitting.setSharing(u"background"_s, Sitting::Sharing::OnlyThisChild);
    type(sitting, u"background"_s, u"background"_s, u"Ada alone"_s);
    CHECK(answer(sitting, ben, u"background"_s) == u"Both"_s);
    CHECK(sitting.sharing(u"background"_s) == Sitting::Sharing::OnlyThisChild);

    sitting.setSharing(u"background"_s, Sitting::Sharing::SameForAll);
    CHECK(answer(sitting, ben, u"background"_s) == u"Ada alone"_s);

    SECTION("and what a child wishes is that child's own from the start")
    {
        CHECK(sitting.sharing(u"child-views"_s) == Sitting::Sharing::OnlyThisChild);
        type(sitting, u"child-views"_s, u"child-views"_s, u"I want to stay."_s);
        CHECK(answer(sitting, ben, u"child-views"_s).isEmpty());
    }
    SECTION("and undo takes it back from each of them")
    {
        REQUIRE(sitting.undo());
        CHECK(answer(sitting, ben, u"background"_s) == u"Both"_s);
        CHECK(answer(sitting, ada, u"background"_s) == u"Ada alone"_s);
    }
}

TEST_CASE("Undo goes across sections, a stretch of typing at a time", "[meeting][ppm]")
{
    Family family;
    Sitting sitting(*family.workspace);
    sitting.open(family.records[0]);
    for (const QString &text : {u"W"_s, u"Wh"_s, u"Why"_s})
        type(sitting, u"background"_s, u"background"_s, text);
    type(sitting, u"contact"_s, u"contact-current"_s, u"Weekly"_s);

    auto undone = sitting.undo();
    REQUIRE(undone);
    CHECK(undone->section == u"contact"_s);
    CHECK(answer(sitting, sitting.current(), u"contact-current"_s).isEmpty());
    CHECK(answer(sitting, sitting.current(), u"background"_s) == u"Why"_s);
    undone = sitting.undo();
    REQUIRE(undone);
    CHECK(undone->section == u"background"_s);
    CHECK(answer(sitting, sitting.current(), u"background"_s).isEmpty());
    CHECK_FALSE(sitting.canUndo());
    sitting.redo();
    sitting.redo();
    CHECK(answer(sitting, sitting.current(), u"background"_s) == u"Why"_s);
    CHECK(answer(sitting, sitting.current(), u"contact-current"_s) == u"Weekly"_s);
}

TEST_CASE("A colleague's other section is put together with mine by itself", "[meeting][ppm]")
{
    Family family;
    Sitting sitting(*family.workspace);
    sitting.open(family.records[0]);
    QSignalSpy taken(&sitting, &Sitting::takenOver);
    type(sitting, u"background"_s, u"background"_s, u"Mine"_s);
    family.colleagueSaves(family.records[0], u"contact-current"_s, u"Theirs"_s);

    REQUIRE(sitting.store());
    const PpmContent stored = family.workspace->ppm(family.records[0])->content;
    CHECK(stored.answers.value(u"background"_s) == u"Mine"_s);
    CHECK(stored.answers.value(u"contact-current"_s) == u"Theirs"_s);
    CHECK(taken.size() == 1);
}

TEST_CASE("Where both changed the same answer, neither text is lost", "[meeting][ppm]")
{
    Family family;
    auto sitting = std::make_unique<Sitting>(*family.workspace);
    sitting->open(family.records[0]);
    type(*sitting, u"background"_s, u"background"_s, u"Mine"_s);
    family.colleagueSaves(family.records[0], u"background"_s, u"Theirs"_s);

    CHECK_FALSE(sitting->store()); // somebody has to choose first
    REQUIRE(sitting->conflicts().size() == 1);
    CHECK(sitting->conflicts().front().mine == u"Mine"_s);
    CHECK(sitting->conflicts().front().theirs == u"Theirs"_s);
    CHECK(family.workspace->ppm(family.records[0])->content.answers.value(u"background"_s) == u"Theirs"_s);

    SECTION("also when the program ends before somebody chose")
    {
        sitting = std::make_unique<Sitting>(*family.workspace); // no close(): as if it was killed
        CHECK(sitting->open(family.records[0]) == Sitting::Opened::WithDraft);
        REQUIRE(sitting->conflicts().size() == 1);
        CHECK(sitting->conflicts().front().mine == u"Mine"_s);
        CHECK(sitting->conflicts().front().theirs == u"Theirs"_s);
    }

    struct Case
    {
        PpmSide side;
        QStringList held;
    };
    const Case c = GENERATE(values<Case>(
        {{PpmSide::Mine, {u"Mine"_s}}, {PpmSide::Theirs, {u"Theirs"_s}}, {PpmSide::Both, {u"Mine"_s, u"Theirs"_s}}}));
    sitting->settle(sitting->conflicts().front(), c.side);
    CHECK_FALSE(sitting->hasConflicts());
    REQUIRE(sitting->store());
    const QString stored = family.workspace->ppm(family.records[0])->content.answers.value(u"background"_s);
    for (const QString &text : c.held)
        CHECK(stored.contains(text));
    if (c.held.size() == 1)
        CHECK(stored == c.held.front());
}

TEST_CASE("Somebody else with the same record open is told of", "[meeting][ppm]")
{
    Family family;
    Sitting mine(*family.workspace);
    mine.open(family.records[0]);
    CHECK(mine.others().isEmpty());

    auto theirs =
        Workspace::open(family.workspace->path(), passphrase, {u"Mary Seacole"_s, [] { return PageFixture::today; }});
    Sitting colleague(*theirs);
    colleague.open(family.records[0]);
    REQUIRE(mine.others().size() == 1);
    CHECK(mine.others().front().startsWith(u"Mary Seacole"_s));
    CHECK(colleague.others().size() == 1);
    colleague.close();
    CHECK(mine.others().isEmpty());
}

TEST_CASE("A record that is signed off takes no typing", "[meeting][ppm]")
{
    Family family;
    PpmRecord record = *family.workspace->ppm(family.records[0]);
    Sitting sitting(*family.workspace);
    sitting.open(family.records[0]);
    type(sitting, u"background"_s, u"background"_s, u"Why"_s);
    REQUIRE(sitting.store());
    record = *family.workspace->ppm(family.records[0]);
    const PpmRecord before = record;
    record.state = PpmState::Approved;
    record.submittedBy = u"Grace Hopper"_s;
    record.submittedOn = PageFixture::today;
    record.approvedBy = u"Mary Seacole"_s;
    record.approvedOn = PageFixture::today;
    family.workspace->perform({Change{Record(before), Record(record)}}, {u"approve-ppm"_s, u"Sign off"_s, {}});
    sitting.reload();
    CHECK_FALSE(sitting.sheet().canWrite());
    type(sitting, u"background"_s, u"background"_s, u"Else"_s);
    CHECK(answer(sitting, sitting.current(), u"background"_s) == u"Why"_s);
}

TEST_CASE("A draft says what was typed and upon what", "[meeting]")
{
    PpmDraft draft;
    draft.base.answers = {{u"background"_s, u"Before"_s}};
    draft.content.answers = {{u"background"_s, u"Now, with “quotes”\nand lines"_s}};
    CHECK(ppmDraftOf(textOfDraft(draft)) == draft);
    CHECK_FALSE(ppmDraftOf("{}"));
    CHECK_FALSE(ppmDraftOf("not json"));
    CHECK(ppmDraftKey(17) == u"ppm/17"_s);
}
