// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/leadsdesk.h"
#include "tests/features/wholewindow.h"
#include "tests/support/catch.h"
#include "tests/support/pdf.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formview.h"
#include "ui/reports/leadspage.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/valuetable.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QtTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

/// Section J: one child with parents for two years, one for three months, one who moved there last month.
struct SectionJ : PageFixture
{
    SectionJ() : PageFixture(u"Florence Nightingale"_s)
    {
        addWithParents(u"T-1"_s, today - 730, today - 730);
        addWithParents(u"T-2"_s, today - 90, today - 90);
        addWithParents(u"T-3"_s, today - 300, today - 30);
        saveAs = file(u"leads.pdf"_s);
    }
    void addWithParents(const QString &number, Date from, Date placed)
    {
        const RecordId id = workspace->saveChild(aChild(number));
        workspace->saveSpell(aSpell(id, SpellKind::Care, {}, from));
        workspace->saveSpell(aSpell(id, SpellKind::LegalStatus, u"C2"_s, from));
        if (placed > from) {
            Spell before = aSpell(id, SpellKind::Placement, u"U6"_s, from);
            before.until = placed;
            workspace->saveSpell(before);
        }
        workspace->saveSpell(aSpell(id, SpellKind::Placement, u"P1"_s, placed));
    }
};

/// Opens the page and goes to section J with the keys of a person.
LeadsPage *openSectionJ(WholeWindow &person)
{
    person.press(Qt::Key_0, Qt::ControlModifier);
    auto *page = person.page<LeadsPage>();
    REQUIRE(page);
    person.press(Qt::Key_N, Qt::AltModifier);
    person.pressLetters(u"j"_s);
    REQUIRE(page->place().detail.startsWith(u"J "_s));
    return page;
}

QString shown(const LeadsPage *page, const char *name)
{
    return page->findChild<PlainLabel *>(QString::fromLatin1(name))->text();
}

} // namespace

TEST_CASE("A lead reads a section, says what it means, sends it, and next time goes on from there",
          "[feature][leads][reports]")
{
    SectionJ store;
    QString first;
    {
        WholeWindow person(store);
        LeadsPage *page = openSectionJ(person);
        CHECK(page->figures().value(u"count/now"_s) == 3);
        CHECK(page->figures().value(u"count/came"_s) == 1); // T-3 came from another section
        CHECK(page->figures().value(u"count/exceptions"_s) == 1);
        CHECK(shown(page, "leadsState").contains(u"No report was sent yet."_s));

        person.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(page->form()->isVisible());
        first = page->form()->key();
        person.type(u"One child has been with her parents for two years under a care order."_s);
        // There are concerns, or there are none: nothing is sent before that is said.
        person.press(Qt::Key_O, Qt::AltModifier);
        auto *missing = page->findChild<QPushButton *>(u"missing-none"_s);
        REQUIRE(missing);
        QTest::mouseClick(missing, Qt::LeftButton);
        person.press(Qt::Key_Y);
        person.press(Qt::Key_O, Qt::AltModifier);
        auto *send = page->findChild<QPushButton *>(u"formDo"_s);
        REQUIRE(send->isVisible());
        QTest::mouseClick(send, Qt::LeftButton);
        person.settle();

        const ServiceForm *sent = store.workspace->serviceForm(first);
        REQUIRE(sent);
        CHECK(sent->state == FormState::Approved);
        CHECK(sent->approvedBy == u"Florence Nightingale"_s);
        CHECK(figuresAsSent(sent->content).at(u"count/exceptions"_s) == 1);
        // The clock moves on by two months.
        CHECK(shown(page, "leadsState").contains(u"18/01/2027"_s));
        CHECK(LeadsDesk(*store.workspace).clock(u"J"_s)->due == Date(2027, 1, 18));

        person.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        const QString text = hearth::test::Pdf(store.saveAs).text().simplified();
        for (const char *expected :
             {"Signed off by Florence Nightingale and sent on 18/11/2026.", "One child has been with her parents",
              "There are no concerns.", "Children now 3", "1 from section E", "T-1"}) {
            INFO(expected);
            CHECK(text.contains(QString::fromLatin1(expected)));
        }
        CHECK_FALSE(text.contains(u"Testperson"_s));
    }

    // Some days later, as the day is moved by sending the first one back in time.
    ServiceForm earlier = *store.workspace->serviceForm(first);
    Record before(earlier);
    earlier.on = PageFixture::today - 30;
    earlier.approvedOn = PageFixture::today - 30;
    earlier.content.set(u"until"_s, PageFixture::today - 30);
    store.workspace->perform({Change{before, Record(earlier)}}, {u"test"_s, u"Test"_s, {}});
    WholeWindow person(store);
    LeadsPage *page = openSectionJ(person);
    CHECK(page->figures().period.from == PageFixture::today - 30);
    person.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(page->form()->view()->content().answer(u"analysis"_s).contains(u"for two years"_s));
    CHECK(shown(page, "lastReportTitle").contains(britishText(PageFixture::today - 30)));

    // A number, its list, and the child.
    page->firstFocus()->setFocus();
    person.press(Qt::Key_Space);
    auto *list = page->findChild<ValueTable *>(u"leadsList"_s);
    CHECK(list->model()->rowCount() == page->figures().value(u"count/now"_s));
}

TEST_CASE("What a lead typed is there again after a crash", "[feature][leads][reports]")
{
    SectionJ store;
    {
        WholeWindow person(store);
        openSectionJ(person);
        person.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        person.type(u"Nobody has stored this."_s);
        person.page<LeadsPage>()->saveDrafts();
    }
    const auto forms = store.workspace->serviceForms();
    REQUIRE(forms.size() == 1);
    WholeWindow person(store);
    LeadsPage *page = openSectionJ(person);
    CHECK(page->form()->view()->content().answer(u"analysis"_s) == u"Nobody has stored this."_s);
}
