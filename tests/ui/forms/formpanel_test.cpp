// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formpanel.h"

#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"
#include "ui/forms/answeredit.h"
#include "ui/forms/formview.h"
#include "ui/gateway/gatewayforms.h"
#include "ui/widgets/narrativeedit.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

FormKind kindOf(const QString &form)
{
    for (const FormKind &kind : gatewayFormKinds()) {
        if (kind.form == form)
            return kind;
    }
    throw std::invalid_argument("no such form");
}

/// A child with a report that two people sign, open in a panel.
struct Desk
{
    PageFixture fixture;
    RecordId ada = fixture.addInCare(u"T-1"_s, u"Ada"_s, Date(2026, 3, 2));
    FormDesk desk{*fixture.workspace};
    QString key = desk.begin(ada, u"childs-permanence-report"_s, PageFixture::today);
    FormPanel panel{fixture.services()};

    Desk() { show(); }
    void show()
    {
        panel.resize(900, 700);
        panel.open(key, kindOf(desk.find(key)->form));
        panel.show();
        QApplication::setActiveWindow(&panel);
    }
    [[nodiscard]] const ChildForm &form() const { return *fixture.workspace->childForm(key); }
    [[nodiscard]] bool isOffered(const QString &button) const
    {
        return panel.findChild<QPushButton *>(button)->isVisible();
    }
    void click(const QString &button) const
    {
        auto *found = panel.findChild<QPushButton *>(button);
        REQUIRE(found);
        REQUIRE(found->isVisible());
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void type(const QString &field, const QString &text)
    {
        REQUIRE(panel.view()->focusField(field));
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    void by(const QString &name) const
    {
        auto *edit = panel.findChild<QLineEdit *>(u"formBy"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, name);
    }
    void fill()
    {
        type(u"child-views"_s, u"Wants to stay with her sister"_s);
        type(u"told-of-support"_s, u"y"_s);
    }
};

} // namespace

TEST_CASE("A form goes through its panel from the first word to the sign-off and into the facts", "[ui][forms]")
{
    Desk d;
    CHECK(d.isOffered(u"formSubmit"_s));
    CHECK(!d.isOffered(u"formSignOff"_s));
    d.click(u"formSubmit"_s);
    CHECK(!d.isOffered(u"formDo"_s)); // something is missing: a line leads to it
    d.click(u"missing-told-of-support"_s);
    CHECK(d.panel.view()->answer(u"told-of-support"_s)->isAncestorOf(QApplication::focusWidget()));
    d.fill();
    REQUIRE(d.isOffered(u"formDo"_s)); // it follows the typing
    d.click(u"formDo"_s);
    CHECK(d.form().state == FormState::Submitted);
    CHECK(d.form().submittedBy == u"Grace Hopper"_s);

    d.click(u"formSignOff"_s);
    d.by(u"Grace Hopper"_s);
    d.click(u"formDo"_s); // whoever submitted it
    CHECK(d.form().state == FormState::Submitted);
    CHECK(d.panel.findChild<PlainLabel *>(u"formRefusal"_s)->text().contains(u"somebody else"_s));
    CHECK(d.panel.findChild<PlainLabel *>(u"formConsequence"_s)->text().contains(u"Child's Permanence Report"_s));
    d.by(u"Margaret Hamilton"_s);
    d.click(u"formDo"_s);
    CHECK(d.form().state == FormState::Approved);
    const auto &events = d.fixture.workspace->child(d.ada)->events;
    REQUIRE(events.size() == 1);
    CHECK(events.front().details.value(u"child_views"_s) == u"Wants to stay with her sister"_s);
    CHECK(d.isOffered(u"formReopen"_s));
    CHECK(!d.isOffered(u"formSave"_s));
}

TEST_CASE("A form that was sent back shows why, and can be written on", "[ui][forms]")
{
    Desk d;
    d.fill();
    REQUIRE(d.panel.store());
    d.desk.submit(d.key, u"Grace Hopper"_s);
    CHECK(!d.isOffered(u"formSave"_s));
    d.click(u"formSendBack"_s);
    d.by(u"Margaret Hamilton"_s);
    auto *reason = d.panel.findChild<NarrativeEdit *>(u"formReason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"What do the parents say?"_s);
    d.click(u"formDo"_s);
    CHECK(d.form().state == FormState::Returned);
    CHECK(d.panel.findChild<PlainLabel *>(u"formComment"_s)->text() == u"What do the parents say?"_s);
    d.type(u"parents-views"_s, u"They agree"_s);
    CHECK(d.panel.store());
    CHECK(d.form().content.answer(u"parents-views"_s) == u"They agree"_s);
}

TEST_CASE("What is typed into a form is kept within two seconds and taken up again", "[ui][forms]")
{
    Desk d;
    d.type(u"child-views"_s, u"Half a sent"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!d.fixture.workspace->drafts().empty(), 2000);
    CHECK(d.form().content.answers.isEmpty()); // a draft is no fact

    FormPanel other(d.fixture.services()); // as after a crash
    other.open(d.key, kindOf(u"childs-permanence-report"_s));
    CHECK(other.view()->content().answer(u"child-views"_s) == u"Half a sent"_s);
    CHECK(other.hasUnsavedTyping());
    REQUIRE(other.store());
    CHECK(d.fixture.workspace->drafts().empty());
    CHECK(d.form().content.answer(u"child-views"_s) == u"Half a sent"_s);
}

TEST_CASE("A form keeps what cannot be stored, and says why", "[ui][forms]")
{
    Desk d;
    d.key = d.desk.begin(d.ada, u"adoption-steps"_s, PageFixture::today);
    d.show();
    d.type(u"family-book"_s, u"3/2x"_s);
    CHECK(!d.panel.store());
    REQUIRE(d.fixture.navigator.complained.size() == 1);
    CHECK(!d.fixture.navigator.complained.front().contains(u"3/2x"_s)); // nothing typed stands in an error
    CHECK(d.panel.view()->content().answer(u"family-book"_s) == u"3/2x"_s);
    CHECK(!d.fixture.workspace->drafts().empty());
}

TEST_CASE("A colleague's words come into a form beside mine", "[ui][forms]")
{
    Desk d;
    d.type(u"child-views"_s, u"Mine"_s);
    const auto colleague =
        Workspace::open(d.fixture.workspace->path(), passphrase, {u"Ida Rhodes"_s, [] { return PageFixture::today; }});
    FormContent theirs;
    theirs.answers.insert(u"parents-views"_s, u"Theirs"_s);
    FormDesk(*colleague).save(d.key, theirs);
    REQUIRE(d.panel.store());
    CHECK(d.form().content.answer(u"child-views"_s) == u"Mine"_s);
    CHECK(d.form().content.answer(u"parents-views"_s) == u"Theirs"_s);
    CHECK(d.panel.findChild<PlainLabel *>(u"formNotice"_s)->text().contains(u"parents"_s));
}

TEST_CASE("Leaving a form stores it", "[ui][forms]")
{
    Desk d;
    d.type(u"child-views"_s, u"Something"_s);
    SECTION("for another")
    {
        d.panel.open(d.desk.begin(d.ada, u"legal-advice"_s, PageFixture::today), {});
    }
    SECTION("by hiding it")
    {
        d.panel.hide();
    }
    SECTION("by closing it")
    {
        d.panel.close();
    }
    CHECK(d.form().content.answer(u"child-views"_s) == u"Something"_s);
}

TEST_CASE("A form goes to a PDF", "[ui][forms]")
{
    Desk d;
    d.fixture.saveAs = d.fixture.file(u"form.pdf"_s);
    d.click(u"formPdf"_s);
    QFile file(d.fixture.saveAs);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF"));
}
