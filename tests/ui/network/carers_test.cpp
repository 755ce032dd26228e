// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/carerdesk.h"
#include "tests/ui/network/networkfixture.h"
#include "ui/network/genogramview.h"
#include "ui/network/memberwords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sidepanel.h"

#include <QComboBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;
using hearth::test::NetworkFixture;

namespace {

constexpr int carersTab = 2;
constexpr int notAskedTab = 3;

QTabWidget *listsOf(const NetworkFixture &f)
{
    auto *lists = f.find<QTabWidget>("networkLists");
    return lists;
}

CarerMark markOf(const NetworkFixture &f, const QString &person)
{
    const auto *view = qobject_cast<GenogramView *>(f.genogram());
    const auto &marks = view->picture()->input().marks;
    const auto found = marks.find(personMember(person));
    REQUIRE(found != marks.end());
    return found->second;
}

} // namespace

TEST_CASE("Who was not asked yet is a list of its own, from which a line is begun", "[ui][network]")
{
    NetworkFixture f;
    const RecordId ada = f.addFamily();
    f.showNetwork(ada);
    QTabWidget *lists = listsOf(f);
    CHECK(lists->tabText(notAskedTab) == u"Not yet asked (1)");
    CHECK(markOf(f, f.aunt) == CarerMark::NotAsked);
    lists->setCurrentIndex(notAskedTab);
    auto *table = f.find<QTableView>("networkNotAsked");
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(f.page->panel()->isOpen());
    QTest::keyClick(f.find<QComboBox>("wants"), Qt::Key_Y);
    f.type("contacted", u"yesterday"_s);
    f.save();
    CHECK(lists->tabText(notAskedTab) == u"Not yet asked (0)");
    CHECK(lists->tabText(carersTab) == u"Connected carers (1)");
    CHECK(markOf(f, f.aunt) == CarerMark::UnderAssessment);
    REQUIRE(f.record(ada).carers.size() == 1);
    CHECK(f.record(ada).carers.front().contacted == f.today - 1);
}

TEST_CASE("A negative viability asks for what follows from it", "[ui][network]")
{
    NetworkFixture f;
    const RecordId ada = f.addFamily();
    f.showNetwork(ada);
    f.tab->choose(u'p' + f.aunt);
    QTest::keyClick(f.genogram(), Qt::Key_C);
    QCoreApplication::processEvents();
    REQUIRE(f.page->panel()->isOpen());
    f.type("viability_on", u"1/2/2026"_s);
    CHECK_FALSE(f.page->panel()->findChild<QWidget *>(u"told_in_writing"_s));
    QTest::keyClick(f.find<QComboBox>("viability"), Qt::Key_N);
    QCoreApplication::processEvents();
    (void)f.find<QWidget>("told_in_writing");
    f.save();
    CHECK(f.record(ada).carers.empty()); // no reason given yet
    f.type("comments", u"No room."_s);
    CHECK(f.panelText("taskOutlook").contains(u"told in writing"_s));
    f.type("told_in_writing", u"5/2/2026"_s);
    CHECK(f.panelText("taskOutlook").contains(u"copy"_s));
    f.type("copy_sent", u"5/2/2026"_s);
    CHECK(f.panelText("taskOutlook").isEmpty());
    f.save();
    CHECK(markOf(f, f.aunt) == CarerMark::Negative);
    const CarerLine line = carerLineOf(f.record(ada), *f.workspace->person(f.aunt));
    CHECK(line.answers.toldInWriting == Date(2026, 2, 5));

    // Taking the line out asks why.
    QTabWidget *lists = listsOf(f);
    lists->setCurrentIndex(carersTab);
    auto *table = f.find<QTableView>("networkCarers");
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    QCoreApplication::processEvents();
    REQUIRE(f.page->panel()->isOpen());
    f.type("reason", u"Not a carer"_s);
    f.save();
    CHECK(f.record(ada).carers.empty());
    f.workspace->undo();
    CHECK(f.record(ada).carers.size() == 1);
}

TEST_CASE("A carer's row and the symbol choose each other", "[ui][network]")
{
    NetworkFixture f;
    const RecordId ada = f.addFamily();
    CarerAnswers answers;
    answers.wants = u"yes"_s;
    for (const QString &key : {f.aunt, f.father})
        CarerDesk(*f.workspace).save(ada, carerLineOf(f.record(ada), *f.workspace->person(key)), answers);
    f.showNetwork(ada);
    listsOf(f)->setCurrentIndex(carersTab);
    auto *table = f.find<QTableView>("networkCarers");
    REQUIRE(table->model()->rowCount() == 2);
    for (const QString &key : {f.aunt, f.father}) {
        f.tab->choose(u'p' + key);
        CHECK(table->currentIndex().siblingAtColumn(0).data().toString() == f.workspace->person(key)->name);
    }
    table->setCurrentIndex(table->model()->index(table->currentIndex().row() == 0 ? 1 : 0, 0));
    CHECK(qobject_cast<GenogramView *>(f.genogram())->chosen() == personMember(f.aunt));
}
