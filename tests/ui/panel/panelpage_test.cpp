// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/panelpage.h"

#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"
#include "ui/forms/formview.h"
#include "ui/panel/attendancepane.h"
#include "ui/panel/panellists.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

/// The page over a store in which the panel sits today, with everybody in a seat who makes it quorate.
struct Office
{
    Office()
    {
        ada = fixture.addInCare(u"T-1"_s, u"Ada"_s, Date(2025, 3, 3), u"Anna Bell"_s);
        bob = fixture.addInCare(u"T-2"_s, u"Bob"_s, Date(2025, 3, 3), u"Ben Cole"_s);
        desk.saveSeats({{u"chair"_s, u"Hedy Lamarr"_s, {}, {}},
                        {u"deputy-chair"_s, u"Ida Rhodes"_s, {}, {}},
                        {u"court-consultant"_s, u"Kay McNulty"_s, {}, {}}});
        sitting = desk.planSitting(PageFixture::today);
        page = std::make_unique<PanelPage>(fixture.services());
        page->resize(1100, 740);
        page->refresh();
        page->show();
    }

    template <typename Kind>
    [[nodiscard]] Kind *find(const char *name) const
    {
        Kind *found = nullptr;
        for (Kind *widget : page->findChildren<Kind *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                found = widget;
        }
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void face(const char *id) const { page->goTo({{}, 0, QString::fromLatin1(id) + u'/' + sitting, {}}); }
    void click(const char *button) const { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    /// What the side panel holds is saved by its key.
    void save() const { QTest::keyClick(page->findChild<SidePanel *>(), Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] FormView *form() const
    {
        for (FormView *view : page->findChildren<FormView *>()) {
            if (view->isVisible())
                return view;
        }
        FAIL("no form is shown");
        return nullptr;
    }
    void choose(const char *field, const QString &value) const
    {
        AnswerEdit *answer = form()->answer(QString::fromLatin1(field));
        REQUIRE(answer);
        auto *box = qobject_cast<QComboBox *>(answer->editor());
        REQUIRE(box);
        const int at = box->findData(value);
        INFO(field);
        REQUIRE(at >= 0);
        while (box->currentIndex() < at)
            QTest::keyClick(box, Qt::Key_Down);
        while (box->currentIndex() > at)
            QTest::keyClick(box, Qt::Key_Up);
    }

    PageFixture fixture;
    PanelDesk desk{*fixture.workspace};
    RecordId ada = 0;
    RecordId bob = 0;
    QString sitting;
    std::unique_ptr<PanelPage> page;
};

} // namespace

TEST_CASE("The panel's page offers to plan where nothing is planned, and plans eight weeks at once", "[ui][panel]")
{
    PageFixture fixture;
    PanelPage page(fixture.services());
    page.resize(1100, 740);
    page.refresh();
    page.show();
    CHECK(widgetIn<QLabel>(&page, u"sittingState"_s)->text() == u"No sitting is planned."_s);
    auto *table = widgetIn<ValueTable>(&page, u"panelSittingsTable"_s);
    QTest::mouseClick(widgetIn<QToolButton>(&page, u"planWeeks"_s), Qt::LeftButton);
    page.refresh();
    CHECK(fixture.navigator.complained == QStringList());
    CHECK(table->model()->rowCount() == static_cast<int>(PanelDesk(*fixture.workspace).sittings().size()));
    CHECK(table->model()->rowCount() >= 7);
    fixture.workspace->undo();
    page.refresh();
    CHECK(table->model()->rowCount() == 0);
}

TEST_CASE("The quorum is said while attendance is typed, and stored as it stands", "[ui][panel]")
{
    Office office;
    office.face("sitting");
    auto *words = office.find<QLabel>("quorumWords");
    const QString before = words->text();
    CHECK_FALSE(office.desk.quorum(office.sitting).quorate);
    office.click("allCame");
    CHECK(words->text() != before);
    CHECK(office.desk.quorum(office.sitting).quorate);
    CHECK(words->text() == office.desk.quorum(office.sitting).words);
}

TEST_CASE("Before its day a sitting says who is expected, and not that it is quorate", "[ui][panel]")
{
    Office office;
    office.desk.moveSitting(office.sitting, PageFixture::today + 7);
    office.page->refresh();
    office.face("sitting");
    auto *words = office.find<QLabel>("quorumWords");
    CHECK(words->text().startsWith(u"If those come who are expected: Quorate"_s));
    CHECK_FALSE(office.desk.quorum(office.sitting).quorate);
}

TEST_CASE("A decision cannot be recorded before the outcome, and is taken back by one undo", "[ui][panel]")
{
    Office office;
    const QString item = office.desk.addItem(office.ada, office.sitting, PanelItemType::Advice, u"What next?"_s);
    office.page->refresh();
    office.face("sitting");
    office.click("allCame");
    auto *steps = office.find<QListWidget>("sittingSteps");
    steps->setCurrentRow(1);
    office.click("recordDecision");
    CHECK(office.fixture.navigator.complained == QStringList{u"Choose the outcome first."_s});
    office.fixture.navigator.complained.clear();
    QTest::keyClicks(office.form()->answer(u"discussion"_s)->editor(), u"The panel heard Anna."_s);
    office.choose("outcome", u"advice-given"_s);
    office.choose("reached", u"consensus"_s);
    office.click("recordDecision");
    CHECK(office.fixture.navigator.complained == QStringList());
    CHECK(office.desk.item(item).outcome == u"advice-given"_s);
    CHECK(office.desk.item(item).discussion == u"The panel heard Anna."_s);
    CHECK(office.find<QLabel>("itemStanding")->text().contains(u"Advice given"_s));
    office.fixture.workspace->undo();
    office.page->refresh();
    CHECK_FALSE(office.desk.item(item).isDecided());
    CHECK(office.desk.item(item).discussion == u"The panel heard Anna."_s); // typed, so kept
}

TEST_CASE("Why an item cannot be decided so is said when the outcome is chosen", "[ui][panel]")
{
    Office office;
    const QString item = office.desk.addItem(office.ada, office.sitting, PanelItemType::DischargeOfCareOrder);
    for (const PanelPaperLine &line : office.desk.item(item).papers) { // all that is lacking is the lawyer's word
        if (line.paper.approval == PaperApproval::Lawyer)
            continue;
        office.desk.receivePaper(item, {line.paper.id, PageFixture::today, {}, u"Anna Bell"_s});
        office.desk.approvePaper(item, line.paper.id, u"Margaret Hamilton"_s, PaperSignature::TeamManager);
        if (line.paper.approval == PaperApproval::TeamAndServiceManager)
            office.desk.approvePaper(item, line.paper.id, u"Edith Clarke"_s, PaperSignature::ServiceManager);
    }
    office.page->refresh();
    office.face("sitting");
    office.click("allCame");
    office.find<QListWidget>("sittingSteps")->setCurrentRow(1);
    office.choose("outcome", u"agreed"_s);
    const PanelItem asked = office.desk.item(item);
    const QString why = whyNotDecided(asked, u"agreed"_s);
    REQUIRE_FALSE(why.isEmpty());
    CHECK(office.find<QLabel>("itemStanding")->text().contains(why));
    office.choose("legal-advice", u"not-required"_s);
    CHECK_FALSE(office.find<QLabel>("itemStanding")->text().contains(why));
}

TEST_CASE("What is typed of a decision and not recorded is there again after the page is made anew", "[ui][panel]")
{
    Office office;
    static_cast<void>(office.desk.addItem(office.ada, office.sitting, PanelItemType::Advice));
    office.page->refresh();
    office.face("sitting");
    office.find<QListWidget>("sittingSteps")->setCurrentRow(1);
    QTest::keyClicks(office.form()->answer(u"dissent"_s)->editor(), u"Kay would wait."_s);
    office.choose("outcome", u"noted"_s);
    office.page->saveDrafts();
    CHECK(office.page->hasUnsavedTyping());

    office.page = std::make_unique<PanelPage>(office.fixture.services());
    office.page->resize(1100, 740);
    office.page->refresh();
    office.page->show();
    office.face("sitting");
    office.find<QListWidget>("sittingSteps")->setCurrentRow(1);
    CHECK(office.form()->content().answer(u"dissent"_s) == u"Kay would wait."_s);
    CHECK(office.form()->content().answer(u"outcome"_s) == u"noted"_s);
}

TEST_CASE("An item goes up and down the agenda by keys, and its times follow", "[ui][panel]")
{
    Office office;
    const QString first = office.desk.addItem(office.ada, office.sitting, PanelItemType::Advice);
    const QString second = office.desk.addItem(office.bob, office.sitting, PanelItemType::Advice);
    office.desk.makeAgenda(office.sitting);
    office.page->refresh();
    office.face("agenda");
    auto *table = office.find<ValueTable>("panelAgendaTable");
    table->selectId(PanelRowsModel::idOf(second));
    office.click("itemUp");
    CHECK(office.fixture.navigator.complained == QStringList());
    CHECK(office.desk.items(office.sitting).front().key == second);
    CHECK(office.desk.item(second).starts == usualStart());
    CHECK(*office.desk.item(first).starts > usualStart());
}

TEST_CASE("A chase names what is missing and from whom, and no child by name", "[ui][panel]")
{
    Office office;
    static_cast<void>(office.desk.addItem(office.ada, office.sitting, PanelItemType::LongTermMatch));
    office.page->refresh();
    office.face("agenda");
    office.click("chase");
    auto *text = office.find<QPlainTextEdit>("chaseText");
    CHECK(text->toPlainText().contains(u"T-1"_s));
    CHECK_FALSE(text->toPlainText().contains(u"Ada"_s));
    const QString shown = text->toPlainText();
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == shown);
}

TEST_CASE("Each number of the year opens exactly what it counted", "[ui][panel]")
{
    Office office;
    static_cast<void>(office.desk.addItem(office.ada, office.sitting, PanelItemType::Advice));
    const QString deferred = office.desk.addItem(office.bob, office.sitting, PanelItemType::LongTermMatch);
    office.desk.defer(deferred, {u"papers-late"_s, {}, {}});
    office.page->refresh();
    office.face("year");
    auto *table = office.find<ValueTable>("panelYearTable");
    auto *list = office.page->findChild<ValueTable *>(u"panelCountedTable"_s);
    int looked = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 1; column < table->model()->columnCount(); ++column) {
            const QModelIndex cell = table->model()->index(row, column);
            table->setCurrentIndex(cell);
            INFO(cell.siblingAtColumn(0).data().toString().toStdString() << " column " << column);
            CHECK(list->model()->rowCount() == cell.data().toInt());
            looked += cell.data().toInt();
        }
    }
    CHECK(looked > 0);
}

TEST_CASE("Every face of the panel's page can be worked without eyes or a mouse", "[ui][panel]")
{
    Office office;
    const auto face = GENERATE(values<const char *>({"sittings", "agenda", "matters", "sitting", "after", "year"}));
    INFO(face);
    office.face(face);
    CHECK(checkAccessible(office.page.get()) == QStringList());
    static_cast<void>(office.desk.addItem(office.ada, office.sitting, PanelItemType::LongTermMatch));
    office.page->refresh();
    CHECK(checkAccessible(office.page.get()) == QStringList());
}
