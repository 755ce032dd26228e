// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "tests/ui/network/networkfixture.h"
#include "ui/network/memberwords.h"
#include "ui/widgets/codelineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sidepanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;
using hearth::test::NetworkFixture;

namespace {

QPushButton *linkNamed(const NetworkFixture &f, const QString &name)
{
    QPushButton *found = nullptr;
    for (auto *button : f.page->panel()->findChildren<QPushButton *>()) {
        if (button->accessibleName() == name && button->isVisible())
            found = button;
    }
    INFO(name.toStdString());
    REQUIRE(found);
    return found;
}

void press(const NetworkFixture &f, const QString &name)
{
    QTest::mouseClick(linkNamed(f, name), Qt::LeftButton);
    QTest::qWait(1);
    QCoreApplication::processEvents();
}

void openPerson(const NetworkFixture &f, const QString &key)
{
    f.tab->choose(u'p' + key);
    QTest::keyClick(f.genogram(), Qt::Key_Return);
    QCoreApplication::processEvents();
    REQUIRE(f.page->panel()->isOpen());
}

} // namespace

TEST_CASE("With nobody recorded the list offers the first parent", "[ui][network]")
{
    NetworkFixture f;
    const RecordId ada = f.addChild(u"T-1"_s, u"Ada"_s);
    f.showNetwork(ada);
    QPushButton *offer = nullptr;
    for (auto *button : f.page->findChildren<QPushButton *>()) {
        if (button->text().contains(u"first parent"_s) && button->isVisible())
            offer = button;
    }
    REQUIRE(offer);
    offer->click();
    f.type("name", u"Mary Test"_s);
    f.type("sex", u"F"_s);
    f.save();
    CHECK(f.relations(RelationshipKind::Parent) == QStringList{u"Mary Test>Ada Test:birth"_s});
    CHECK(f.personNamed(u"Mary Test"_s)->sex == u"F");
    CHECK(f.navigator.offered == Navigator::Offer::Undo);
    f.workspace->undo();
    CHECK(f.workspace->people().empty());
}

TEST_CASE("Relatives are added from a symbol by keyboard, with what follows from it", "[ui][network]")
{
    NetworkFixture f;
    const RecordId ada = f.addFamily();
    const RecordId ben = f.addChild(u"T-2"_s, u"Ben"_s);
    f.relate(RelationshipKind::Parent, personMember(f.mother), childMember(ben), u"birth"_s);
    f.showNetwork(ada);

    SECTION("a parent of the mother, and the couple with the other one")
    {
        f.tab->choose(u'p' + f.mother);
        f.add(Qt::Key_P);
        f.type("name", u"Grace Other"_s);
        f.save();
        REQUIRE_FALSE(f.page->panel()->isOpen());
        f.tab->choose(u'p' + f.mother);
        f.add(Qt::Key_P);
        f.type("name", u"Harold Other"_s);
        f.find<CodeLineEdit>("couple")->setCurrentId(u"married"_s);
        f.save();
        CHECK(f.relations(RelationshipKind::Parent).contains(u"Harold Other>Mary Test:birth"_s));
        CHECK(f.relations(RelationshipKind::Partner).contains(u"Grace Other>Harold Other:married"_s));
    }
    SECTION("a brother or sister shares the parents that are ticked")
    {
        f.tab->choose(u'c' + QString::number(ada));
        f.add(Qt::Key_B);
        f.type("name", u"Cora Test"_s);
        const QByteArray fathersBox = (u'p' + f.father).toUtf8();
        f.find<QCheckBox>(fathersBox.constData())->setChecked(false);
        f.save();
        const QStringList parents = f.relations(RelationshipKind::Parent).filter(u">Cora Test"_s);
        CHECK(parents == QStringList{u"Mary Test>Cora Test:birth"_s});
    }
    SECTION("a child of the aunt, who lives with her")
    {
        f.tab->choose(u'p' + f.aunt);
        f.add(Qt::Key_C);
        f.type("name", u"Dan Other"_s);
        f.find<QCheckBox>("home")->setChecked(true);
        f.save();
        CHECK(f.relations(RelationshipKind::Parent).contains(u"Ann Other>Dan Other:birth"_s));
        CHECK(f.relations(RelationshipKind::LivesWith) == QStringList{u"Ann Other>Dan Other:"_s});
    }
    SECTION("a partner needs to be said how")
    {
        f.tab->choose(u'p' + f.aunt);
        f.add(Qt::Key_A);
        f.type("name", u"Ed Partner"_s);
        f.save();
        CHECK(f.page->panel()->isOpen()); // nothing chosen yet, nothing lost
        CHECK_FALSE(f.personNamed(u"Ed Partner"_s));
        f.find<CodeLineEdit>("nature")->setCurrentId(u"living-together"_s);
        f.type("from", u"3/2/2020"_s);
        f.save();
        CHECK(f.relations(RelationshipKind::Partner).contains(u"Ann Other>Ed Partner:living-together"_s));
        CHECK(f.workspace->relationships().back().from == Date(2020, 2, 3));
    }
    SECTION("a professional's role says what they are")
    {
        f.tab->choose(u'c' + QString::number(ada));
        f.add(Qt::Key_F);
        f.type("name", u"Tess Teacher"_s);
        f.find<QCheckBox>("professional")->setChecked(true);
        f.type("role", u"Designated teacher"_s);
        f.save();
        CHECK(f.workspace->relationships().back().words == u"Designated teacher");
        CHECK(f.personNamed(u"Tess Teacher"_s)->role == u"Designated teacher");
    }
}

TEST_CASE("Somebody of that name in the store is offered, and not entered twice", "[ui][network]")
{
    NetworkFixture f;
    const RecordId ada = f.addFamily();
    const RecordId ben = f.addChild(u"T-9"_s, u"Ben"_s);
    (void)ada;
    f.showNetwork(ben);
    f.tab->choose(u'c' + QString::number(ben));
    f.add(Qt::Key_P);
    f.type("name", u"mary te"_s);
    auto *same = f.find<QComboBox>("existing");
    REQUIRE(same->count() == 2);
    CHECK(same->itemText(1).contains(u"born 03/02/1990"_s));
    same->setCurrentIndex(1);
    const auto *died = f.page->panel()->findChild<QCheckBox *>(u"has_died"_s);
    CHECK((!died || !died->isVisible())); // her particulars are known
    const auto people = f.workspace->people().size();
    f.save();
    CHECK(f.workspace->people().size() == people);
    CHECK(f.relations(RelationshipKind::Parent).contains(u"Mary Test>Ben Test:birth"_s));
    CHECK(f.workspace->relationships().back().first.person == f.mother);
}

TEST_CASE("A person is opened and corrected, with what was typed kept", "[ui][network]")
{
    NetworkFixture f;
    const RecordId ada = f.addFamily();
    f.showNetwork(ada);
    openPerson(f, f.aunt);
    CHECK(f.find<QLineEdit>("name")->text() == u"Ann Other");
    f.find<QCheckBox>("has_died")->setChecked(true);
    f.type("died", u"31/2/2026"_s);
    f.save();
    CHECK(f.page->panel()->isOpen()); // no such day
    CHECK_FALSE(f.workspace->person(f.aunt)->hasDied);
    f.page->saveDrafts();
    f.page->panel()->closeNow();
    CHECK(f.find<QPushButton>("takeUpDraft")->isVisible());
    f.find<QPushButton>("takeUpDraft")->click();
    QCoreApplication::processEvents();
    f.type("died", u"3/2/2026"_s);
    f.save();
    CHECK(f.workspace->person(f.aunt)->died == Date(2026, 2, 3));
    CHECK(checkAccessible(f.page.get()).isEmpty());
}

TEST_CASE("Relationships read from both sides, and are added, changed, ended and removed", "[ui][network]")
{
    NetworkFixture f;
    f.showNetwork(f.addFamily());
    openPerson(f, f.mother);
    // The mother's own side of each.
    (void)linkNamed(f, u"Change: birth parent of Ada Test"_s);
    (void)linkNamed(f, u"Change: with Peter Smith: separated"_s);
    (void)linkNamed(f, u"Change: brother or sister of Ann Other"_s);

    SECTION("change")
    {
        press(f, u"Change: with Peter Smith: separated"_s);
        f.find<CodeLineEdit>("nature")->setCurrentId(u"divorced"_s);
        f.save();
        CHECK(f.relations(RelationshipKind::Partner) == QStringList{u"Mary Test>Peter Smith:divorced"_s});
    }
    SECTION("end")
    {
        press(f, u"End: with Peter Smith: separated"_s);
        f.type("until", u"1/2/2026"_s);
        f.save();
        CHECK(f.relations(RelationshipKind::Partner) == QStringList{u"Mary Test>Peter Smith:ended"_s});
        openPerson(f, f.mother);
        (void)linkNamed(f, u"Change: with Peter Smith: no longer together"_s);
    }
    SECTION("remove, with a reason")
    {
        press(f, u"Remove: brother or sister of Ann Other"_s);
        f.save();
        CHECK(f.relations(RelationshipKind::Sibling).size() == 1);
        f.type("reason", u"Not sisters"_s);
        f.save();
        CHECK(f.relations(RelationshipKind::Sibling).isEmpty());
    }
    SECTION("add")
    {
        press(f, u"Add a relationship"_s);
        QTest::keyClicks(f.find<QComboBox>("relation"), u"lives"_s);
        auto *other = f.find<QComboBox>("other");
        other->setCurrentIndex(other->findData(u'p' + f.aunt));
        f.save();
        CHECK(f.relations(RelationshipKind::LivesWith) == QStringList{u"Mary Test>Ann Other:"_s});
    }
    SECTION("the person removed, with every relationship")
    {
        press(f, u"Remove this person"_s);
        f.type("reason", u"Entered by mistake"_s);
        f.save();
        CHECK_FALSE(f.workspace->person(f.mother));
        CHECK(f.relations(RelationshipKind::Sibling).isEmpty());
        f.workspace->undo();
        CHECK(f.workspace->person(f.mother));
        CHECK(f.relations(RelationshipKind::Sibling).size() == 1);
    }
    SECTION("two who are one")
    {
        const QString twin = f.addPerson(u"Mary Teste"_s, u"F"_s);
        press(f, u"Is the same person as somebody else"_s);
        auto *same = f.find<QComboBox>("existing");
        REQUIRE(same->findData(u'p' + twin) > 0);
        same->setCurrentIndex(same->findData(u'p' + twin));
        f.type("reason", u"Misspelt"_s);
        f.save();
        CHECK_FALSE(f.workspace->person(f.mother));
        CHECK(f.relations(RelationshipKind::Parent).contains(u"Mary Teste>Ada Test:birth"_s));
    }
}

TEST_CASE("A colleague's change of a person stands beside mine, and neither is lost", "[ui][network]")
{
    NetworkFixture f;
    f.showNetwork(f.addFamily());
    openPerson(f, f.aunt);
    f.type("phone", u"01234"_s);
    {
        const auto colleague = f.colleague();
        Person theirs = *colleague->person(f.aunt);
        theirs.email = u"ann@example.org"_s;
        colleague->savePerson(theirs);
    }
    f.save();
    CHECK(f.page->panel()->isOpen());
    CHECK(f.find<QLineEdit>("email")->text() == u"ann@example.org");
    CHECK(f.find<QLineEdit>("phone")->text() == u"01234");
    f.save();
    CHECK(f.workspace->person(f.aunt)->phone == u"01234");
    CHECK(f.workspace->person(f.aunt)->email == u"ann@example.org");
}

TEST_CASE("A row and its symbol choose each other", "[ui][network]")
{
    NetworkFixture f;
    f.showNetwork(f.addFamily());
    auto *table = f.find<QTableView>("networkPeople");
    f.tab->choose(u'p' + f.aunt);
    CHECK(table->currentIndex().siblingAtColumn(0).data().toString() == u"Ann Other");
    table->setFocus();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        CHECK(f.chosenWords().contains(table->model()->index(row, 0).data().toString()));
    }
}

TEST_CASE("With no room for both, the genogram is the first of the lists", "[ui][network]")
{
    NetworkFixture f;
    f.showNetwork(f.addFamily());
    auto *lists = f.find<QTabWidget>("networkLists");
    CHECK(lists->count() == 4);
    CHECK(f.genogram()->hasFocus());
    f.tab->choose(u'p' + f.aunt);

    CHECK(f.tab->minimumSizeHint().width() < 400); // half a small screen, at 200 %
    f.page->resize(1080, 640);
    QTest::qWait(20);
    REQUIRE(lists->count() == 5);
    CHECK(lists->currentIndex() == 0);
    CHECK(f.genogram()->isVisible());
    CHECK(f.genogram()->hasFocus());
    lists->setCurrentIndex(1);
    auto *table = f.find<QTableView>("networkPeople");
    CHECK(table->currentIndex().siblingAtColumn(0).data().toString() == u"Ann Other");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCoreApplication::processEvents();
    REQUIRE(f.page->panel()->isOpen());
    f.page->panel()->closeNow();
    CHECK(table->hasFocus());

    f.page->resize(1280, 1100);
    QTest::qWait(20);
    CHECK(lists->count() == 4);
    CHECK(f.genogram()->isVisible());
}
