// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/wholewindow.h"
#include "tests/support/catch.h"
#include "ui/child/clockstab.h"
#include "ui/mywork/adjustmentmodel.h"
#include "ui/mywork/adjustmentspage.h"
#include "ui/mywork/myworkpage.h"
#include "ui/tracker/trackerpage.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/valuetable.h"
#include "ui/widgets/valuetablemodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

Event event(RecordId child, EventKind kind, Date on, EventState state)
{
    Event made;
    made.stamp.childId = child;
    made.kind = kind;
    made.on = on;
    made.state = state;
    return made;
}

/// Two children with a planning meeting booked: hers is due in 17 days, his in 24.
struct TwoMeetings : PageFixture
{
    TwoMeetings() : ada(addInCare(u"T-1"_s, u"Ada"_s, today - 200)), ben(addInCare(u"T-2"_s, u"Ben"_s, today - 200))
    {
        for (const auto &[child, held] : {std::pair(ada, today - 25), std::pair(ben, today - 18)}) {
            workspace->saveEvent(event(child, EventKind::Ppm, held, EventState::Held));
            workspace->saveEvent(event(child, EventKind::Ppm, held + 42, EventState::Booked));
        }
    }

    [[nodiscard]] Adjustment pause(RecordId child, int days) const
    {
        Adjustment adjustment;
        adjustment.stamp.childId = child;
        adjustment.kind = AdjustmentKind::Pause;
        adjustment.rule = u"ppm.review"_s;
        adjustment.approved = today;
        adjustment.from = today;
        adjustment.until = today + days;
        adjustment.reason = u"The child is in hospital."_s;
        adjustment.approver = u"Imelda Fairweather"_s;
        return adjustment;
    }

    RecordId ada = 0;
    RecordId ben = 0;
};

QString cell(const ValueTable &table, int row, const char *column)
{
    const ValueTableModel &model = *table.valueModel();
    return model.text(model.held(row), model.columnOf(QLatin1StringView(column)));
}

} // namespace

TEST_CASE("What a later meeting would make late is seen from the child's clocks, and nothing is written",
          "[feature][whatif]")
{
    TwoMeetings store;
    const auto head = store.workspace->auditHead();
    const auto events = store.workspace->child(store.ada)->events;
    WholeWindow person(store);
    person.window().openChild(store.ada, u"clocks"_s);
    person.settle();
    QWidget *page = person.window().currentPage();
    auto *open = widgetIn<QPushButton>(page, u"whatIf"_s);
    REQUIRE(open);
    open->click();
    person.settle();
    auto *panel = widgetIn<QWidget>(page, u"whatIfPanel"_s);
    REQUIRE(panel->isVisible());

    auto *kind = widgetIn<QComboBox>(panel, u"whatIfKind"_s);
    CHECK(kind->itemText(0).contains(britishText(PageFixture::today + 17))); // what is booked is offered first
    kind->setCurrentIndex(0);
    auto *day = widgetIn<DateLineEdit>(panel, u"whatIfDay"_s);
    day->lineEdit()->setFocus();
    QTest::keyClicks(day->lineEdit(), britishText(PageFixture::today + 27));
    QTest::keyClick(day->lineEdit(), Qt::Key_Return);
    person.settle();
    auto *table = widgetIn<ValueTable>(panel, u"whatIfTable"_s);
    REQUIRE(table->valueModel()->rowCount() >= 1);
    CHECK(cell(*table, 0, "late") == u"10 days late"_s);
    CHECK(cell(*table, 0, "before") == u"on its last day"_s);
    CHECK(widgetIn<PlainLabel>(panel, u"whatIfSaid"_s)->text().contains(u"Nothing is written"_s));
    CHECK(QString::fromUtf8(table->asCsv()).contains(u"10 days late"_s)); // the list exports exactly itself

    CHECK(store.workspace->child(store.ada)->events == events);
    CHECK(store.workspace->auditHead().count <= head.count + 1); // at most that the child was opened
    QTest::keyClick(panel, Qt::Key_Escape);
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE("A section's bookings are moved together, by days or to a day", "[feature][whatif]")
{
    TwoMeetings store;
    WholeWindow person(store);
    person.window().openTracker(u"all"_s);
    person.settle();
    auto *page = person.page<TrackerPage>();
    REQUIRE(page);
    page->firstFocus()->setFocus();
    person.press(Qt::Key_I);
    auto *panel = widgetIn<QWidget>(page, u"whatIfPanel"_s);
    REQUIRE(panel->isVisible());
    auto *kind = widgetIn<QComboBox>(panel, u"whatIfKind"_s);
    CHECK(kind->itemText(0).contains(u"2 children"_s));
    kind->setCurrentIndex(0);
    widgetIn<QComboBox>(panel, u"whatIfWay"_s)->setCurrentIndex(1);
    widgetIn<QSpinBox>(panel, u"whatIfShift"_s)->setValue(7);
    person.settle();
    auto *table = widgetIn<ValueTable>(panel, u"whatIfTable"_s);
    int late = 0;
    for (int row = 0; row < table->valueModel()->rowCount(); ++row)
        late += cell(*table, row, "late") == u"7 days late"_s ? 1 : 0;
    CHECK(late == 2);
    CHECK(widgetIn<PlainLabel>(panel, u"whatIfSaid"_s)->text().startsWith(u"Moved for 2 children. 2 clocks"_s));
}

TEST_CASE("A pause from the clock stands in the managers' list, and in My work when it is about to end",
          "[feature][adjustments]")
{
    TwoMeetings store;
    store.workspace->saveAdjustment(store.pause(store.ada, 14));
    store.workspace->saveAdjustment(store.pause(store.ben, 15));
    WholeWindow person(store);
    person.settle();
    auto *work = person.page<MyWorkPage>();
    REQUIRE(work);
    auto *chip = widgetIn<QPushButton>(work, u"band202"_s);
    REQUIRE(chip);
    CHECK(chip->text() == u"Adjustments ending  1"_s);
    chip->click();
    person.settle();
    auto *table = widgetIn<ValueTable>(work, u"adjustmentTable"_s);
    REQUIRE(table->isVisible());
    REQUIRE(table->valueModel()->rowCount() == 1); // the number opens exactly its list
    CHECK(cell(*table, 0, "number") == u"T-1"_s);
    CHECK(cell(*table, 0, "kind") == u"Pause"_s);
    CHECK(cell(*table, 0, "status") == u"14 more days"_s);

    person.window().openPlace({u"adjustments"_s, 0, {}, {}});
    person.settle();
    auto *page = person.page<AdjustmentsPage>();
    REQUIRE(page);
    auto *all = widgetIn<ValueTable>(page, u"adjustmentTable"_s);
    CHECK(all->valueModel()->rowCount() == 2);
    auto *soon = widgetIn<QPushButton>(page, u"endingSoon"_s);
    CHECK(soon->text() == u"Ending within 14 days  1"_s);
    soon->click();
    CHECK(all->valueModel()->rowCount() == 1);
    all->selectRow(0);
    all->setFocus();
    person.press(Qt::Key_Return); // to the clock itself
    CHECK(person.window().currentPage()->findChild<ClocksTab *>() != nullptr);
}
