// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "tests/ui/child/childfixture.h"
#include "ui/child/childpicker.h"
#include "ui/child/drafttasks.h"
#include "ui/child/groupedview.h"
#include "ui/child/quickentry.h"
#include "ui/widgets/codelineedit.h"
#include "ui/widgets/sidepanel.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace hearth;
using hearth::test::ChildFixture;

namespace {

const QString facts = QStringLiteral("facts");

QString keyOf(const Event &event)
{
    return QStringLiteral("event/%1").arg(event.stamp.id);
}

const Event *eventOf(const ChildRecord &record, EventKind kind)
{
    for (const Event &event : record.events) {
        if (event.kind == kind)
            return &event;
    }
    return nullptr;
}

// Starts a new fact and types its kind, as far as the form goes on to its day.
void startPpm(ChildFixture &f)
{
    QTest::keyClick(f.find<GroupedView>("facts"), Qt::Key_N);
    f.type("kind", QStringLiteral("permanence planning"));
    QTest::keyClick(f.find<CodeLineEdit>("kind"), Qt::Key_Return);
}

} // namespace

TEST_CASE("Correcting a date in the form changes the clock", "[ui][child]")
{
    ChildFixture f;
    const RecordId child = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    f.show(child, facts);
    const Event threshold = *eventOf(f.record(child), EventKind::ThresholdDecision);
    REQUIRE(f.clock(child, QStringLiteral("ppm.initial")));
    CHECK(f.clock(child, QStringLiteral("ppm.initial"))->status == Status::Overdue);

    auto *view = f.find<GroupedView>("facts");
    REQUIRE(view->choose(keyOf(threshold)));
    QTest::keyClick(view, Qt::Key_E);
    REQUIRE(f.page->panel()->isOpen());
    CHECK(f.panelText("taskSubject").contains(QStringLiteral("T-1")));
    f.type("on", QStringLiteral("18/2"));
    f.save();

    CHECK_FALSE(f.page->panel()->isOpen());
    CHECK(eventOf(f.record(child), EventKind::ThresholdDecision)->on == Date(2026, 2, 18));
    CHECK(f.clock(child, QStringLiteral("ppm.initial"))->status == Status::Soon);
    CHECK(f.navigator.offered == Navigator::Offer::Undo);
    CHECK(view->currentKey() == keyOf(threshold)); // the row stays chosen

    f.workspace->undo();
    CHECK(f.clock(child, QStringLiteral("ppm.initial"))->status == Status::Overdue);
}

TEST_CASE("A fact is added in one line, by a code and a day as typed", "[ui][child]")
{
    ChildFixture f;
    const RecordId child = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    f.show(child, facts);
    auto *quick = f.page->findChild<QuickEntry *>();
    QTest::keyClicks(quick->kindField(), QStringLiteral("C2"));
    QTest::keyClick(quick->kindField(), Qt::Key_Return);
    CHECK(quick->kindField()->currentId() == QStringLiteral("legal-status/C2"));
    QTest::keyClicks(quick->dayField()->lineEdit(), QStringLiteral("3/2"));
    QTest::keyClick(quick->dayField()->lineEdit(), Qt::Key_Return);

    const ChildRecord &record = f.record(child);
    const auto status = std::find_if(record.spells.begin(), record.spells.end(),
                                     [](const Spell &s) { return s.code == QStringLiteral("C2"); });
    REQUIRE(status != record.spells.end());
    CHECK(status->from == Date(2026, 2, 3));
    // What was in force before it ends on that day, and the page says so.
    const auto before = std::find_if(record.spells.begin(), record.spells.end(),
                                     [](const Spell &s) { return s.code == QStringLiteral("C1"); });
    REQUIRE(before != record.spells.end());
    CHECK(before->until == Date(2026, 2, 3));
    CHECK(f.navigator.said.contains(QStringLiteral("C1")));
    CHECK(quick->kindField()->text().isEmpty());
    CHECK_FALSE(f.page->panel()->isOpen());
}

TEST_CASE("A line that is not enough for a fact goes on in the form with what was typed", "[ui][child]")
{
    ChildFixture f;
    const RecordId child = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    f.show(child, facts);
    auto *quick = f.page->findChild<QuickEntry *>();
    QTest::keyClicks(quick->kindField(), QStringLiteral("SHOBPA target"));
    QTest::keyClick(quick->kindField(), Qt::Key_Return);
    QTest::keyClicks(quick->dayField()->lineEdit(), QStringLiteral("3/2"));
    QTest::keyClick(quick->dayField()->lineEdit(), Qt::Key_Return);
    REQUIRE(f.page->panel()->isOpen());
    CHECK(f.page->panel()->hasUnsavedTyping());
    f.type("target", QStringLiteral("1/5/2026"));
    f.save();
    const Event *target = eventOf(f.record(child), EventKind::ShobpaTarget);
    REQUIRE(target);
    CHECK(target->on == Date(2026, 2, 3));
    CHECK(target->target == Date(2026, 5, 1));
}

TEST_CASE("A half-typed kind that is the name of another one chooses nothing", "[ui][child]")
{
    ChildFixture f;
    const RecordId child = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    f.show(child, facts);
    QTest::keyClick(f.find<GroupedView>("facts"), Qt::Key_N);
    f.type("kind", QStringLiteral("care"));
    CHECK(f.find<CodeLineEdit>("kind")->text() == QStringLiteral("care"));
    CHECK(f.page->panel()->findChildren<DateLineEdit *>().empty());
    QTest::keyClicks(f.find<CodeLineEdit>("kind"), QStringLiteral(" order"));
    QTest::keyClick(f.find<CodeLineEdit>("kind"), Qt::Key_Return);
    CHECK(f.find<CodeLineEdit>("kind")->currentId() == QStringLiteral("care-order"));
    QCoreApplication::processEvents();
    // The keyboard goes on with the day.
    CHECK(f.find<DateLineEdit>("on")->lineEdit()->hasFocus());
}

TEST_CASE("What was typed is in the store as a draft within two seconds", "[ui][child]")
{
    ChildFixture f;
    const RecordId child = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    f.show(child, facts);
    startPpm(f);
    f.type("on", QStringLiteral("no day at all"));
    QTest::qWait(1900);
    const auto drafts = f.workspace->drafts();
    REQUIRE(drafts.size() == 1);
    CHECK(typingOfDraft(drafts.front().text).value(QStringLiteral("on")) == QStringLiteral("no day at all"));
    CHECK(f.colleague()->drafts().empty()); // nobody else's
}

TEST_CASE("A draft is offered on the page, restored word for word, and gone once saved", "[ui][child]")
{
    ChildFixture f;
    const RecordId child = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    const RecordId other = f.addChild(QStringLiteral("T-2"), QStringLiteral("Ben"));
    f.show(child, facts);
    startPpm(f);
    f.type("on", QStringLiteral("no day"));
    f.type("detail.note", QStringLiteral("What the grandmother said"));
    f.show(other, facts); // going elsewhere keeps it
    CHECK_FALSE(f.page->panel()->isOpen());
    f.show(child, facts);
    QTest::mouseClick(f.find<QPushButton>("takeUpDraft"), Qt::LeftButton);
    REQUIRE(f.page->panel()->isOpen());
    CHECK(f.find<QPlainTextEdit>("detail.note")->toPlainText() == QStringLiteral("What the grandmother said"));
    CHECK(f.find<DateLineEdit>("on")->text() == QStringLiteral("no day"));
    CHECK_FALSE(f.panelText("draftNotice").isEmpty());
    f.type("on", QStringLiteral("3/2"));
    f.save();
    CHECK(eventOf(f.record(child), EventKind::Ppm));
    CHECK(draftsOf(*f.workspace, child).empty());
}

TEST_CASE("Escape asks when something was typed, and asks nothing when nothing was", "[ui][child]")
{
    ChildFixture f;
    const RecordId child = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    f.show(child, facts);
    startPpm(f);
    f.type("on", QStringLiteral("3/2"));
    QTest::keyClick(f.page->panel(), Qt::Key_Escape);
    REQUIRE(f.page->panel()->isOpen());
    QTest::mouseClick(f.find<QPushButton>("panelDiscard"), Qt::LeftButton);
    CHECK_FALSE(f.page->panel()->isOpen());
    CHECK(draftsOf(*f.workspace, child).empty());

    QTest::keyClick(f.find<GroupedView>("facts"), Qt::Key_E);
    REQUIRE(f.page->panel()->isOpen());
    QTest::keyClick(f.page->panel(), Qt::Key_Escape);
    CHECK_FALSE(f.page->panel()->isOpen());
}

TEST_CASE("Somebody else's version is shown beside mine, and neither is lost", "[ui][child]")
{
    ChildFixture f;
    const RecordId child = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    f.show(child, facts);
    const Event threshold = *eventOf(f.record(child), EventKind::ThresholdDecision);
    f.find<GroupedView>("facts")->choose(keyOf(threshold));
    QTest::keyClick(f.find<GroupedView>("facts"), Qt::Key_E);
    f.type("on", QStringLiteral("18/2"));

    const auto beth = f.colleague();
    Event theirs = *eventOf(*beth->child(child), EventKind::ThresholdDecision);
    theirs.on = Date(2026, 2, 10);
    theirs.details.insert(QStringLiteral("decider"), QStringLiteral("Service manager"));
    beth->saveEvent(theirs);

    f.save();
    REQUIRE(f.page->panel()->isOpen()); // refused, and what was typed is still there
    auto *conflict = f.find<QFrame>("conflict");
    QStringList words;
    for (const QLabel *label : conflict->findChildren<QLabel *>())
        words.append(label->text());
    const QString all = words.join(u'\n');
    CHECK(all.contains(QStringLiteral("Beth")));
    CHECK(all.contains(QStringLiteral("10/02/2026")));
    CHECK(all.contains(QStringLiteral("18/2")));
    CHECK(f.find<DateLineEdit>("on")->date() == Date(2026, 2, 18));
    CHECK(f.find<QLineEdit>("detail.decider")->text() == QStringLiteral("Service manager"));

    SECTION("mine stands when I save again, with what only they changed")
    {
        f.save();
        CHECK_FALSE(f.page->panel()->isOpen());
        CHECK(eventOf(f.record(child), EventKind::ThresholdDecision)->on == Date(2026, 2, 18));
    }
    SECTION("theirs can be taken with one click")
    {
        QTest::mouseClick(f.find<QPushButton>("takeTheirs"), Qt::LeftButton);
        CHECK(f.find<DateLineEdit>("on")->date() == Date(2026, 2, 10));
        f.save();
        CHECK(eventOf(f.record(child), EventKind::ThresholdDecision)->on == Date(2026, 2, 10));
    }
    CHECK(eventOf(f.record(child), EventKind::ThresholdDecision)->details.value(QStringLiteral("decider")) ==
          QStringLiteral("Service manager"));
}

TEST_CASE("A fact is removed only with a reason, ended by its day, and both can be undone", "[ui][child]")
{
    ChildFixture f;
    const RecordId child = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    f.show(child, facts);
    auto *view = f.find<GroupedView>("facts");
    const Spell care = f.record(child).spells.front();
    view->choose(QStringLiteral("spell/%1").arg(care.stamp.id));
    QTest::keyClick(view, Qt::Key_U);
    f.type("until", QStringLiteral("10/2"));
    f.save();
    CHECK(f.record(child).spells.front().until == Date(2026, 2, 10));

    QTest::keyClick(view, Qt::Key_Delete);
    REQUIRE(f.page->panel()->isOpen());
    f.save();
    REQUIRE(f.page->panel()->isOpen()); // no reason, no removal
    f.type("reason", QStringLiteral("Entered for the wrong family"));
    const std::size_t before = f.record(child).spells.size();
    f.save();
    CHECK(f.record(child).spells.size() == before - 1);
    f.workspace->undo();
    f.workspace->undo();
    CHECK(f.record(child).spells.size() == before);
    CHECK_FALSE(f.record(child).spells.front().until);
}

TEST_CASE("A fact of the wrong child is moved to the right one, found by name", "[ui][child]")
{
    ChildFixture f;
    const RecordId child = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    const RecordId other = f.addChild(QStringLiteral("T-2"), QStringLiteral("Benjamin"));
    const RecordId ppm = f.addEvent(child, EventKind::Ppm, Date(2026, 1, 12));
    f.show(child, facts);
    auto *view = f.find<GroupedView>("facts");
    view->choose(QStringLiteral("event/%1").arg(ppm));
    QTest::keyClick(view, Qt::Key_W);
    f.type("child", QStringLiteral("benj"));
    QTest::keyClick(f.find<ChildPicker>("child")->lineEdit(), Qt::Key_Return);
    CHECK(f.panelText("taskOutlook").contains(QStringLiteral("Benjamin Test")));
    f.type("reason", QStringLiteral("Brothers mixed up"));
    f.save();
    CHECK_FALSE(eventOf(f.record(child), EventKind::Ppm));
    CHECK(eventOf(f.record(other), EventKind::Ppm));
    f.workspace->undo();
    CHECK(eventOf(f.record(child), EventKind::Ppm));
}

TEST_CASE("Every face of the page and its forms can be used without seeing it", "[ui][child]")
{
    ChildFixture f;
    const RecordId child = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada <img src=\"file:///etc/hosts\">"));
    for (const char *tab : {"journey", "clocks", "facts", "history"}) {
        INFO(tab);
        f.show(child, QString::fromLatin1(tab));
        CHECK(checkAccessible(f.page.get()) == QStringList());
    }
    f.show(child, facts);
    startPpm(f);
    CHECK(checkAccessible(f.page.get()) == QStringList());
}
