// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ppmdesk.h"
#include "tests/features/wholewindow.h"
#include "tests/support/catch.h"
#include "tests/ui/meeting/parts/meetingfixture.h"
#include "ui/meeting/ppmpage.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sidepanel.h"

#include <QTabBar>
#include <QtTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

/// Two sisters and a brother, in care since the same day.
struct Family : PageFixture
{
    Family()
        : ada(addInCare(u"T-1"_s, u"Ada"_s, today - 200, u"Grace Hopper"_s, u"F-1"_s)),
          ben(addInCare(u"T-2"_s, u"Ben"_s, today - 200, u"Grace Hopper"_s, u"F-1"_s)),
          cat(addInCare(u"T-3"_s, u"Cat"_s, today - 200, u"Grace Hopper"_s, u"F-1"_s))
    {}
    [[nodiscard]] PpmRecord recordOf(RecordId child) const
    {
        const auto &records = workspace->child(child)->ppms;
        REQUIRE(records.size() == 1);
        return workspace->ppm(records.front().stamp.id).value();
    }
    [[nodiscard]] QString answer(RecordId child, const QString &field) const
    {
        return recordOf(child).content.answers.value(field);
    }

    RecordId ada;
    RecordId ben;
    RecordId cat;
};

template <typename Widget>
Widget *visible(QWidget *in, const QString &name)
{
    for (Widget *widget : in->findChildren<Widget *>(name)) {
        if (widget->isVisible())
            return widget;
    }
    INFO(name.toStdString());
    REQUIRE(false);
    return nullptr;
}

} // namespace

TEST_CASE("One sitting for a sister, a brother and a sister: typed once for all, and once for one of them",
          "[feature][ppm]")
{
    Family family;
    WholeWindow person(family);
    person.window().openChild(family.ada, u"ppms"_s);
    person.settle();
    person.press(Qt::Key_M, Qt::ControlModifier);
    for (int sibling = 0; sibling < 2; ++sibling) { // the day is today; then Ben and Cat
        person.press(Qt::Key_Tab);
        person.press(Qt::Key_Space);
    }
    person.press(Qt::Key_Return, Qt::ControlModifier);
    auto *page = person.page<PpmPage>();
    REQUIRE(page);
    auto *strip = visible<QTabBar>(page, u"childrenStrip"_s);
    REQUIRE(strip->count() == 3);
    const PpmRecord ofAda = family.recordOf(family.ada);
    CHECK(family.recordOf(family.ben).sitting == ofAda.sitting);
    CHECK(family.recordOf(family.cat).sitting == ofAda.sitting);
    CHECK(page->record() == ofAda.stamp.id);

    // What is typed for all goes to all.
    page->jumpTo(u"background"_s, {});
    CHECK(visible<PlainLabel>(page, u"sharingText"_s)->text() == u"The same for all 3 children of this meeting."_s);
    person.type(u"They came into care in May."_s);
    page->jumpTo(u"contact"_s, {});
    person.type(u"All see their mother."_s);

    // It differs for Ben.
    person.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(strip->currentIndex() == 1);
    CHECK(page->content().answers.value(u"contact-current"_s) == u"All see their mother."_s);
    person.press(Qt::Key_D, Qt::AltModifier);
    CHECK(visible<PlainLabel>(page, u"sharingText"_s)->text() == u"Only for Ben Testperson."_s);
    page->jumpTo(u"contact"_s, {});
    person.press(Qt::Key_End, Qt::ControlModifier);
    person.type(u" Ben sees his father."_s);
    // And back to what all share, typed while Ben is the one shown.
    page->jumpTo(u"background"_s, {});
    person.press(Qt::Key_End, Qt::ControlModifier);
    person.type(u" All three."_s);
    person.press(Qt::Key_S, Qt::ControlModifier);

    for (const RecordId child : {family.ada, family.ben, family.cat})
        CHECK(family.answer(child, u"background"_s) == u"They came into care in May. All three."_s);
    CHECK(family.answer(family.ada, u"contact-current"_s) == u"All see their mother."_s);
    CHECK(family.answer(family.ben, u"contact-current"_s) == u"All see their mother. Ben sees his father."_s);
    CHECK(family.answer(family.cat, u"contact-current"_s) == u"All see their mother."_s);

    // Opened again, it is known which section is the same for all and which is not.
    person.window().openTracker({});
    person.settle();
    person.window().openPpm(family.cat, family.recordOf(family.cat).stamp.id);
    person.settle();
    page->jumpTo(u"background"_s, {});
    CHECK(visible<PlainLabel>(page, u"sharingText"_s)->text() == u"The same for all 3 children of this meeting."_s);
    page->jumpTo(u"contact"_s, {});
    CHECK(visible<PlainLabel>(page, u"sharingText"_s)->text() == u"Only for Cat Testperson."_s);
}

TEST_CASE("Of one sitting, one child's record is signed off while the others are still written", "[feature][ppm]")
{
    Family family;
    PpmDesk desk(*family.workspace);
    for (const RecordId record : desk.start({family.ada, family.ben, family.cat}, PageFixture::today)) {
        PpmRecord whole = family.workspace->ppm(record).value();
        whole.content = fitToSubmit(whole.content, PageFixture::today);
        desk.save(whole);
    }
    WholeWindow person(family);
    const RecordId ofBen = family.recordOf(family.ben).stamp.id;
    person.window().openPpm(family.ben, ofBen);
    person.settle();
    auto *page = person.page<PpmPage>();
    REQUIRE(page);
    person.press(Qt::Key_B, Qt::AltModifier); // submit ...
    REQUIRE(page->panel()->isOpen());
    person.press(Qt::Key_Return); // ... by the one who works here
    CHECK(family.recordOf(family.ben).state == PpmState::Submitted);
    CHECK(family.recordOf(family.ada).state == PpmState::Draft);

    // The manager signs Ben's off.
    person.press(Qt::Key_N, Qt::AltModifier);
    REQUIRE(page->panel()->isOpen());
    person.type(u"Ada Lovelace"_s);
    person.press(Qt::Key_Return);
    CHECK(family.recordOf(family.ben).state == PpmState::Approved);
    CHECK(family.recordOf(family.cat).state == PpmState::Draft);
    CHECK(family.workspace->child(family.ben)->actions.size() == 1);
    CHECK(family.workspace->child(family.ada)->actions.empty());

    // What is typed from now on goes to the two that are open, and leaves Ben's as it was signed.
    person.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(page->record() == family.recordOf(family.cat).stamp.id);
    page->jumpTo(u"background"_s, {});
    person.press(Qt::Key_End, Qt::ControlModifier);
    person.type(u" And more."_s);
    person.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(family.answer(family.ada, u"background"_s) == u"Said. And more."_s);
    CHECK(family.answer(family.cat, u"background"_s) == u"Said. And more."_s);
    CHECK(family.answer(family.ben, u"background"_s) == u"Said."_s);
}
