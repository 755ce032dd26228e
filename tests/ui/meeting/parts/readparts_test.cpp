// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/storetesting.h"
#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "tests/ui/meeting/parts/partfixture.h"
#include "ui/meeting/parts/childdetailspart.h"
#include "ui/meeting/parts/courtbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

QString textOf(QWidget *part, const QString &name)
{
    return part->findChild<QLabel *>(name)->text();
}

QStringList visibleTexts(QWidget *part)
{
    QStringList texts;
    for (const QLabel *label : part->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    return texts;
}

} // namespace

TEST_CASE("Child details are what the facts say on the day of the meeting", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::ChildDetails);
    fixture.show({});
    CHECK(textOf(fixture.part, u"name"_s).startsWith(u"Ada"_s));
    CHECK(textOf(fixture.part, u"number"_s) == u"T-001"_s);
    CHECK(textOf(fixture.part, u"kind"_s) == u"Review"_s);
    CHECK(textOf(fixture.part, u"legalStatus"_s).contains(u"C2"_s));
    CHECK(textOf(fixture.part, u"legalStatus"_s).contains(britishText(PageFixture::today - 100)));
    CHECK(checkAccessible(fixture.part).isEmpty());
}

TEST_CASE("Child details of a record that was submitted stay as they were", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::ChildDetails);
    PpmContent content;
    content.answers = {{u"child-details-number"_s, u"T-001"_s}, {u"child-details-legal-status"_s, u"As it was then"_s}};
    fixture.show(content);
    CHECK(textOf(fixture.part, u"legalStatus"_s) == u"As it was then"_s);
}

TEST_CASE("The day of the meeting moves when the field is left with another day, and not while it is typed",
          "[ui][ppm]")
{
    PartFixture fixture(PpmPart::ChildDetails);
    fixture.show({});
    std::vector<Date> moved;
    QObject::connect(qobject_cast<ChildDetailsPart *>(fixture.part), &ChildDetailsPart::meetingMoved, fixture.part,
                     [&moved](Date on) { moved.push_back(on); });
    fixture.part->firstFocus()->setFocus();
    auto *day = qobject_cast<QLineEdit *>(fixture.part->firstFocus());
    REQUIRE(day);
    day->selectAll();
    fixture.type(u"17/11/2026"_s);
    CHECK(moved.empty());
    fixture.press(Qt::Key_Return);
    REQUIRE(moved.size() == 1);
    CHECK(moved[0] == Date(2026, 11, 17));
}

TEST_CASE("The court's timetable shows what was held, booked and moved, and the 26 weeks as a bar and in words",
          "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Court);
    const Date issued = PageFixture::today - 70;
    fixture.workspace->saveEvent(anEvent(fixture.child, issued, EventKind::ProceedingsIssued));
    Event hearing = anEvent(fixture.child, PageFixture::today + 10, EventKind::FinalHearing);
    hearing.state = EventState::Booked;
    hearing.formerDates = {PageFixture::today - 5};
    fixture.workspace->saveEvent(hearing);
    fixture.show({});
    const QStringList texts = visibleTexts(fixture.part);
    CHECK(textOf(fixture.part, u"courtLimit"_s).startsWith(u"Week 11 of 26"_s));
    CHECK(textOf(fixture.part, u"courtLimit"_s).contains(britishText(issued + 181)));
    CHECK(fixture.part->findChild<CourtBar *>()->isVisible());
    CHECK(texts.contains(u"held"_s));
    CHECK(texts.contains(u"booked; moved; was booked for 13/11/2026"_s));
}

TEST_CASE("Proceedings past the 26 weeks say by how much", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Court);
    fixture.workspace->saveEvent(anEvent(fixture.child, PageFixture::today - 191, EventKind::ProceedingsIssued));
    fixture.show({});
    CHECK(textOf(fixture.part, u"courtLimit"_s).contains(u"10 days over 26 weeks"_s));
}

TEST_CASE("A child with no proceedings has a sentence in the place of the timetable", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Court);
    fixture.show({});
    CHECK(visibleTexts(fixture.part).size() == 1);
    CHECK_FALSE(fixture.part->findChild<CourtBar *>()->isVisible());
    PpmContent frozen;
    frozen.answers.insert(u"court-timetable"_s, u"01/02/2026: Proceedings issued\n02/08/2026: Final hearing"_s);
    fixture.show(frozen);
    CHECK(visibleTexts(fixture.part) ==
          QStringList{u"01/02/2026: Proceedings issued"_s, u"02/08/2026: Final hearing"_s});
}

TEST_CASE("Connected carers read as the table of the form, and their network is one press away", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Carers);
    PpmContent content;
    PpmCarerLine line;
    line.person = u"p1"_s;
    line.name = u"Joan Test"_s;
    line.relationship = u"maternal grandmother"_s;
    line.wants = u"Yes, asked on 03/02/2026"_s;
    line.viability = u"Positive, 01/03/2026"_s;
    content.carers = {line};
    fixture.show(content);
    const QStringList texts = visibleTexts(fixture.part);
    CHECK(texts.contains(u"Joan Test"_s));
    CHECK(texts.contains(u"maternal grandmother"_s));
    CHECK(texts.contains(u"Viability: Positive, 01/03/2026"_s));
    CHECK(texts.filter(u"Panel"_s).isEmpty()); // what is not said takes no line
    QTest::mouseClick(fixture.part->findChild<QPushButton *>(u"openNetwork"_s), Qt::LeftButton);
    CHECK(fixture.navigator.openedChild == fixture.child);
    CHECK(fixture.navigator.openedTab == u"network"_s);
    PpmContent untouched = content;
    fixture.part->store(untouched);
    CHECK(untouched == content);
}
