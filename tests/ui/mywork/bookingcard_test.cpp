// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/bookingcard.h"

#include "tests/support/accessible.h"
#include "tests/support/catch.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 11, 18);

struct Answer
{
    RecordId event = 0;
    EventState state = EventState::Booked;
    std::optional<Date> on;
};

struct Fixture
{
    WorkingDays workingDays{2026, 2026, {}};
    BookingCard card{{[] { return today; }, [this]() -> const WorkingDays & { return workingDays; }}};
    std::vector<Answer> answers;

    Fixture()
    {
        card.setQuestions({question(11, 3), question(12, 1)});
        QObject::connect(&card, &BookingCard::answered, &card,
                         [this](RecordId, RecordId event, EventState state, std::optional<Date> on) {
                             answers.push_back({event, state, on});
                         });
        card.show();
    }

    static BookingQuestion question(RecordId event, int daysAgo)
    {
        return {1, event, u"T-1"_s, u"Ada Test"_s, {}, {}, EventKind::Ppm, today - daysAgo, daysAgo};
    }
    void click(const QString &name) { QTest::mouseClick(card.findChild<QPushButton *>(name), Qt::LeftButton); }
    QString asked() { return card.findChild<QLabel *>(u"bookingQuestion"_s)->text(); }
    void type(const QString &day)
    {
        auto *field = card.findChild<DateLineEdit *>(u"bookingDay"_s)->lineEdit();
        QTest::keyClicks(field, day);
    }
};

} // namespace

TEST_CASE("A booked day that has passed is answered with one press", "[ui]")
{
    Fixture fixture;
    CHECK(fixture.asked().contains(u"15/11/2026, 3 days ago"_s));
    fixture.click(u"bookingYes"_s);
    fixture.click(u"bookingNo"_s);
    REQUIRE(fixture.answers.size() == 2);
    CHECK(fixture.answers[0].event == 11);
    CHECK(fixture.answers[0].state == EventState::Held);
    CHECK_FALSE(fixture.answers[0].on.has_value());
    CHECK(fixture.answers[1].state == EventState::Cancelled);
}

TEST_CASE("A booked day that took place on another day is typed in place", "[ui]")
{
    Fixture fixture;
    fixture.click(u"bookingOtherDay"_s);
    auto *save = fixture.card.findChild<QPushButton *>(u"saveDay"_s);
    CHECK_FALSE(save->isEnabled());
    fixture.type(u"16/11/2026"_s);
    CHECK(save->isEnabled());
    fixture.click(u"saveDay"_s);
    REQUIRE(fixture.answers.size() == 1);
    CHECK(fixture.answers[0].state == EventState::Held);
    CHECK(fixture.answers[0].on == Date(2026, 11, 16));
}

TEST_CASE("A meeting is not booked anew for a day that has passed", "[ui]")
{
    Fixture fixture;
    fixture.click(u"bookingRebook"_s);
    fixture.type(u"1/11/2026"_s);
    fixture.click(u"saveDay"_s);
    CHECK(fixture.answers.empty());
    auto *field = fixture.card.findChild<DateLineEdit *>(u"bookingDay"_s)->lineEdit();
    field->clear();
    fixture.type(u"+1w"_s);
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(fixture.answers.size() == 1);
    CHECK(fixture.answers[0].state == EventState::Booked);
    CHECK(fixture.answers[0].on == today + 7);
}

TEST_CASE("The next question comes when one was answered, and a day being typed is left alone", "[ui]")
{
    Fixture fixture;
    fixture.card.setQuestions({Fixture::question(12, 1)});
    CHECK(fixture.asked().contains(u"yesterday"_s));
    fixture.click(u"bookingOtherDay"_s);
    fixture.type(u"3/1"_s);
    fixture.card.setQuestions({Fixture::question(10, 9), Fixture::question(12, 1)});
    CHECK(fixture.card.current()->eventId == 12);
    CHECK(fixture.card.findChild<DateLineEdit *>(u"bookingDay"_s)->text() == u"3/1"_s);
    fixture.card.setQuestions({});
    CHECK_FALSE(fixture.card.isVisible());
}

TEST_CASE("A second Return does not answer for the next child", "[ui]")
{
    Fixture fixture;
    REQUIRE(QTest::qWaitForWindowActive(&fixture.card));
    auto *yes = fixture.card.findChild<QPushButton *>(u"bookingYes"_s);
    yes->setFocus();
    REQUIRE(QApplication::focusWidget() == yes);
    QTest::keyClick(yes, Qt::Key_Space);
    fixture.card.setQuestions({Fixture::question(12, 1)});
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(fixture.answers.size() == 1);
}

TEST_CASE("The questions of My work can be answered without eyes or a mouse", "[ui]")
{
    Fixture fixture;
    CHECK(checkAccessible(&fixture.card) == QStringList());
}
