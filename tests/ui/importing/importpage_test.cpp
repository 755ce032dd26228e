// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importpage.h"

#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "tests/support/testnavigator.h"
#include "tests/support/teststore.h"
#include "ui/importing/choiceview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/valuetable.h"
#include "ui/widgets/valuetablemodel.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

struct Opened
{
    TestStore store;
    TestNavigator navigator;
    ImportPage page{Services{*store.workspace, navigator, store.files, store.print, store.settings}};

    Opened()
    {
        page.refresh();
        page.show();
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(store.file(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(store.file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void click(const QString &name) const
    {
        auto *button = page.findChild<QPushButton *>(name);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// Until the files are read.
    [[nodiscard]] bool waitForReport() const
    {
        return QTest::qWaitFor([this] { return headline()->isVisible(); }, 10000);
    }
    [[nodiscard]] PlainLabel *headline() const { return page.findChild<PlainLabel *>(u"importHeadline"_s); }
};

const QByteArray twoPeople = "number,forename,surname\r\nT-001,Adah,Test\r\nT-002,Ben,Young\r\n";
const QByteArray header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\n"
                          "101,1,03/04/2012,WBRI,A123456789123,,\r\n";
const QByteArray oneEpisode =
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\r\n"
    "101,05/01/2020,S,C2,N1,U4,PR1,,,,AB1 0JD,AB1 0JD,SC123456\r\n";

} // namespace

TEST_CASE("Nothing comes in before its report was seen, and then it can be undone", "[ui]")
{
    Opened open;
    open.store.addChild(u"T-001"_s, u"Ada"_s, u"Test"_s);
    open.store.addChild(u"T-002"_s, u"Ben"_s, u"Young"_s);
    open.store.answer = {open.write(u"people.csv"_s, twoPeople)};
    open.click(u"peopleFile"_s);
    REQUIRE(open.waitForReport());
    CHECK(open.store.workspace->childByNumber(u"T-001"_s)->child.forename == u"Ada"_s);
    CHECK(checkAccessible(&open.page) == QStringList());
    open.click(u"importApply"_s);
    CHECK(open.navigator.complaints == QStringList());
    CHECK(open.store.workspace->childByNumber(u"T-001"_s)->child.forename == u"Adah"_s);
    CHECK(open.navigator.offers.last() == Navigator::Offer::Undo);
    open.click(u"peopleFile"_s);
    REQUIRE(open.waitForReport());
    CHECK_FALSE(open.page.findChild<QPushButton *>(u"importApply"_s)->isEnabled()); // the same again: nothing to do
    open.store.workspace->undo();
    CHECK(open.store.workspace->childByNumber(u"T-001"_s)->child.forename == u"Ada"_s);
}

TEST_CASE("A return comes in with its collection's first day, which can be changed", "[ui]")
{
    Opened open;
    open.store.answer = {open.write(u"header.csv"_s, header), open.write(u"episodes.csv"_s, oneEpisode)};
    open.click(u"returnFiles"_s);
    REQUIRE(open.waitForReport());
    auto *date = open.page.findChild<QLineEdit *>(u"dateText"_s);
    REQUIRE(date);
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, u"1/4/2018"_s);
    QTest::keyClick(date, Qt::Key_Return);
    REQUIRE(open.waitForReport());
    open.click(u"importApply"_s);
    CHECK(open.navigator.complaints == QStringList());
    const ChildRecord *child = open.store.workspace->childByNumber(u"101"_s);
    REQUIRE(child);
    CHECK(child->child.complete.value(u"episodes"_s) == Date(2018, 4, 1));
}

TEST_CASE("Faults are listed with their place, and the rest can come in without them", "[ui]")
{
    Opened open;
    open.store.answer = {open.write(u"header.csv"_s, header),
                         open.write(u"episodes.csv"_s, oneEpisode + "101,31/02/2021,S,C2,N1,U4,PR1,,,,,,\r\n")};
    open.click(u"returnFiles"_s);
    REQUIRE(open.waitForReport());
    CHECK_FALSE(open.page.findChild<QPushButton *>(u"importApply"_s)->isVisible());
    auto *table = open.page.findChild<ValueTable *>();
    REQUIRE(table->valueModel()->heldRows() >= 1);
    CHECK(table->valueModel()->text(0, 0) == u"episodes.csv"_s);
    CHECK(table->valueModel()->text(0, 1) == u"3"_s);
    CHECK(table->valueModel()->text(0, 2) == u"DECOM"_s);
    CHECK(table->valueModel()->text(0, 3) == u"31/02/2021"_s);
    CHECK(open.store.workspace->children().empty());

    open.store.answer = {open.store.file(u"refused.csv"_s)};
    open.click(u"importGoodRows"_s);
    CHECK(QTest::qWaitFor([&] { return !open.store.workspace->children().empty(); }, 10000));
    CHECK(open.navigator.complaints == QStringList());
    CHECK(open.store.workspace->childByNumber(u"101"_s)->spells.size() >= 3);
    CHECK(open.read(u"refused.csv"_s).contains("31/02/2021"));
}

TEST_CASE("Journeys go out and come back into an empty store the same", "[ui]")
{
    Opened open;
    open.store.addChild(u"T-001"_s, u"Ada"_s, u"Test"_s);
    open.store.answer = {open.store.file(u"journeys.json"_s)};
    open.click(u"journeyExport"_s);
    CHECK(open.navigator.complaints == QStringList());
    Opened other;
    other.store.answer = open.store.answer;
    other.click(u"journeyFile"_s);
    REQUIRE(other.waitForReport());
    other.click(u"importApply"_s);
    REQUIRE(other.store.workspace->children().size() == 1);
    other.store.answer = {other.store.file(u"again.json"_s)};
    other.click(u"journeyExport"_s);
    CHECK(other.read(u"again.json"_s) == open.read(u"journeys.json"_s));
}

TEST_CASE("Dropped files are taken for what their names say", "[ui]")
{
    CHECK(kindOfDropped({u"/x/a.JSON"_s}) == ImportKind::Journeys);
    CHECK(kindOfDropped({u"/x/episodes.csv"_s, u"/x/header.csv"_s}) == ImportKind::Return);
}
