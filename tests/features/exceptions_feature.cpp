// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages.h"
#include "core/workspace/paneldesk.h"
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"
#include "ui/exceptions/exceptionsmodel.h"
#include "ui/exceptions/exceptionspage.h"
#include "ui/exceptions/reportpane.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formview.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/narrativeedit.h"
#include "ui/widgets/valuetable.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

/// The program's window over a child with a placement order of 03/02/2026, whose 26 weeks ended on 04/08/2026. The day
/// moves on as the story does.
struct Story
{
    StoreFolder folder;
    Date today = Date(2026, 8, 12); // a Wednesday
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.file(), passphrase, defaultPack(), {u"Ada Lovelace"_s, [this] { return today; }});
    QSettings settings{folder.file(u"settings.ini"_s), QSettings::IniFormat};
    RecordId ada = 0;
    std::unique_ptr<MainWindow> window;

    Story()
    {
        Child child = aChild(u"T-1"_s);
        child.worker = u"Ada Lovelace"_s;
        ada = workspace->saveChild(child);
        workspace->saveSpell(aSpell(ada, SpellKind::Care, {}, Date(2025, 6, 2)));
        workspace->saveEvent(anEvent(ada, Date(2026, 2, 3), EventKind::PlacementOrder));
        const PrintAsker print = [](QWidget *, const QString &, const std::function<void(QPagedPaintDevice &)> &) {
            return false;
        };
        window = std::make_unique<MainWindow>(*workspace, pageEntries(), Outside{{}, print, settings});
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        for (Widget *widget : window->findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        FAIL("no " << name.toStdString());
        return nullptr;
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
        QTest::qWait(1);
    }
    /// Opens the exception report of the first line of My work that is about one.
    ReportPane *openFromMyWork(const QString &waits) const
    {
        window->openPlace({.page = u"my-work"_s, .detail = u"meetings"_s});
        auto *table = find<ValueTable>(u"meetingTable"_s);
        int row = 0;
        while (row < table->model()->rowCount() && table->model()->index(row, 0).data().toString() != waits)
            ++row;
        INFO(waits.toStdString());
        REQUIRE(row < table->model()->rowCount());
        table->selectRow(row);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTest::qWait(1);
        auto *page = dynamic_cast<ExceptionsPage *>(window->currentPage());
        REQUIRE(page);
        CHECK(page->report()->child() == ada);
        return page->report();
    }
    void begin(ReportPane *report) const
    {
        for (QPushButton *button : report->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&').startsWith(u"Begin the"_s)) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        }
        REQUIRE_FALSE(report->key().isEmpty());
    }
    /// What a button of the form opens is signed with that name.
    void act(const QString &button, const QString &name, const QString &reason = {}) const
    {
        click(button);
        if (!reason.isEmpty()) {
            find<NarrativeEdit>(u"formReason"_s)->setFocus();
            QTest::keyClicks(find<NarrativeEdit>(u"formReason"_s), reason);
        }
        auto *by = find<QLineEdit>(u"formBy"_s);
        by->clear();
        QTest::keyClicks(by, name);
        click(u"formDo"_s);
    }
    /// Typed into the line of reasons.
    static void give(ReportPane *report, const QString &mitigation)
    {
        FormContent content = report->panel()->view()->content();
        content.tables.insert(u"reasons"_s, {Details{{u"code"_s, u"no-family"_s},
                                                     {u"reason"_s, u"No match has been found."_s},
                                                     {u"mitigation"_s, mitigation},
                                                     {u"target"_s, u"2026-09-30"_s}}});
        report->panel()->view()->setContent(content);
    }
    void moveTo(Date day)
    {
        today = day;
        workspace->setAsAt(std::nullopt);
        Q_EMIT workspace->changed();
        QTest::qWait(1);
    }
    [[nodiscard]] const ChildForm &form(const QString &key) const { return *workspace->childForm(key); }
    /// The lines of a list of the exceptions page.
    [[nodiscard]] int linesIn(const QString &list) const
    {
        window->openPlace({.page = u"exceptions"_s, .detail = list});
        QTest::qWait(1);
        auto *page = dynamic_cast<ExceptionsPage *>(window->currentPage());
        REQUIRE(page); // an empty list shows no table
        return page->findChild<ValueTable *>(u"exceptionsTable"_s)->model()->rowCount();
    }
};

} // namespace

TEST_CASE("An exception report lives from the clock over both signatures to the Panel, and until a match ends it",
          "[feature][exceptions]")
{
    Story story;
    CHECK(story.linesIn(listOfStage(ReportStage::Owed)) == 1);

    // Written and signed by the worker.
    ReportPane *report = story.openFromMyWork(u"Exception report owed"_s);
    story.begin(report);
    const QString first = report->key();
    CHECK(story.form(first).content.answer(u"circumstances"_s) == u"exception.placement-order"_s);
    Story::give(report, u"Profile her nationally."_s);
    report->panel()->view()->focusField(u"impact"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"She asks who her family will be."_s);
    story.act(u"formSubmit"_s, u"Ada Lovelace"_s);
    REQUIRE(story.form(first).state == FormState::Submitted);
    CHECK(story.form(first).content.answer(u"impact"_s) == u"She asks who her family will be."_s);
    CHECK(story.linesIn(listOfStage(ReportStage::ToSign)) == 1);

    // Not by the worker's own hand: returned, signed again, signed off by the manager.
    story.openFromMyWork(u"Exception report to sign"_s);
    story.act(u"formSignOff"_s, u"ada lovelace"_s);
    CHECK(story.find<QLabel>(u"formRefusal"_s)->text().contains(u"somebody else"_s));
    story.act(u"formSendBack"_s, u"Grace Hopper"_s, u"By when?"_s);
    REQUIRE(story.form(first).state == FormState::Returned);
    story.openFromMyWork(u"Exception report returned"_s);
    story.act(u"formSubmit"_s, u"Ada Lovelace"_s);
    story.openFromMyWork(u"Exception report to sign"_s);
    story.act(u"formSignOff"_s, u"Grace Hopper"_s);
    REQUIRE(story.form(first).state == FormState::Approved);
    CHECK(story.linesIn(listOfStage(ReportStage::Signed)) == 1);

    // On the agenda of the next Panel, with its actions set.
    const QString sitting = PanelDesk(*story.workspace).nextSitting(story.today);
    REQUIRE(story.workspace->serviceForm(sitting));
    CHECK(story.workspace->serviceForm(sitting)->on == Date(2026, 8, 18));
    const auto items = PanelDesk(*story.workspace).items(sitting);
    REQUIRE(items.size() == 1);
    CHECK(items[0].type == PanelItemType::ExceptionReport);
    CHECK(items[0].subject == first);
    REQUIRE(story.workspace->child(story.ada)->actions.size() == 1);

    // A quarter later it is owed again, and begins with what the last one said.
    story.moveTo(Date(2026, 11, 5));
    CHECK(story.linesIn(listOfStage(ReportStage::Owed)) == 1);
    report = story.openFromMyWork(u"Exception report owed"_s);
    story.begin(report);
    const QString second = report->key();
    CHECK(second != first);
    CHECK(story.form(second).content.answer(u"impact"_s) == u"She asks who her family will be."_s);
    CHECK(story.find<QLabel>(u"lastReportTitle"_s)->text().contains(u"12/08/2026"_s));
    Story::give(report, u"Ask two agencies."_s);
    report->panel()->view()->focusField(u"danger"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Another winter."_s);
    QTest::qWait(600);
    CHECK(story.find<QLabel>(u"lastReportWords"_s)->text() == u"2 things differ from it."_s);
    story.act(u"formSubmit"_s, u"Ada Lovelace"_s);
    story.openFromMyWork(u"Exception report to sign"_s);
    story.act(u"formSignOff"_s, u"Grace Hopper"_s);
    CHECK(story.form(second).state == FormState::Approved);

    // Placed with a family: closed by that fact, with the history kept.
    story.workspace->saveSpell(aSpell(story.ada, SpellKind::Placement, u"A5"_s, Date(2026, 11, 5)));
    QTest::qWait(1);
    CHECK(story.linesIn(listOfStage(ReportStage::Signed)) == 0);
    CHECK(story.linesIn(closedCircumstance()) == 1);
    CHECK(story.form(first).state == FormState::Approved);
    CHECK(story.workspace->verify().isEmpty());
}
