// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"
#include "ui/shell/childsearch.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

/// A page that tells what was done to it.
class TellingPage final : public Page
{
public:
    TellingPage(QString name, const Services &services, QWidget *parent)
        : Page(parent), m_name(std::move(name)), m_services(services), m_line(new QLineEdit(this))
    {
        m_line->setAccessibleName(u"Typing"_s);
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_line);
    }
    [[nodiscard]] QString title() const override { return m_name; }
    void refresh() override { ++refreshed; }
    void goTo(const Place &place) override { m_place = place; }
    [[nodiscard]] Place place() const override
    {
        Place place = m_place;
        place.state = m_line->text();
        return place;
    }
    [[nodiscard]] bool hasUnsavedTyping() const override { return m_line->isModified(); }
    void saveDrafts() override
    {
        m_services.workspace.saveDraft({u"page/"_s + m_name, 0, m_services.workspace.person(), {}, "{}"});
    }
    [[nodiscard]] QWidget *firstFocus() override { return m_line; }
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] Place went() const { return m_place; }

    int refreshed = 0;

private:
    QString m_name;
    Services m_services;
    QLineEdit *m_line;
    Place m_place;
};

std::vector<PageEntry> entries()
{
    std::vector<PageEntry> answer;
    for (const QString &id : {u"my-work"_s, u"tracker"_s, u"children"_s, u"exceptions"_s, u"child"_s}) {
        const auto where = id == u"child"_s ? PageEntry::Where::Hidden : PageEntry::Where::Navigation;
        answer.push_back({id, u"&"_s + id, id, where, [id](const Services &services, QWidget *parent) -> Page * {
                              return new TellingPage(id, services, parent);
                          }});
    }
    return answer;
}

struct Opened
{
    TestStore store;
    MainWindow window{*store.workspace, entries(), Outside{store.files, store.print, store.settings}};

    Opened()
    {
        window.show();
        QApplication::setActiveWindow(&window);
    }
    [[nodiscard]] TellingPage *page() const { return dynamic_cast<TellingPage *>(window.currentPage()); }
    [[nodiscard]] QString at() const { return window.currentPlace().page; }
};

} // namespace

TEST_CASE("The window opens on the first page, and its navigation goes to the others", "[ui]")
{
    const Opened open;
    CHECK(open.at() == u"my-work"_s);
    auto *navigation = open.window.findChild<QListWidget *>(u"navigation"_s);
    REQUIRE(navigation->count() == 4);
    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {},
                      navigation->visualItemRect(navigation->item(1)).center());
    CHECK(open.at() == u"tracker"_s);
    QTest::keyClick(navigation, Qt::Key_Down);
    CHECK(open.at() == u"children"_s);
    open.window.findChild<QAction *>(u"exceptionsOpen"_s)->trigger();
    CHECK(open.at() == u"exceptions"_s);
    CHECK(navigation->currentRow() == 3);
}

TEST_CASE("A narrow window keeps its room for the page: the navigation shows icons, and still says its pages", "[ui]")
{
    Opened open;
    auto *navigation = open.window.findChild<QListWidget *>(u"navigation"_s);
    open.window.resize(1280, 700);
    QCoreApplication::processEvents();
    const int wide = navigation->width();
    CHECK(navigation->item(1)->text() == u"tracker"_s);

    CHECK(open.window.minimumWidth() <= 640); // 1280 by 800 pixels at 200%, less the frame of the window
    CHECK(open.window.minimumHeight() <= 380);
    open.window.resize(640, 400);
    QCoreApplication::processEvents();
    CHECK(navigation->width() < wide / 2);
    CHECK(navigation->item(1)->text().isEmpty());
    CHECK(navigation->item(1)->data(Qt::AccessibleTextRole).toString() == u"tracker"_s);
    CHECK(navigation->item(1)->toolTip().startsWith(u"tracker"_s));
    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {},
                      navigation->visualItemRect(navigation->item(1)).center());
    CHECK(open.at() == u"tracker"_s);

    open.window.resize(1280, 700);
    QCoreApplication::processEvents();
    CHECK(navigation->width() == wide);
    CHECK(navigation->item(1)->text() == u"tracker"_s);
}

TEST_CASE("Back and forward find each page as it was left", "[ui]")
{
    Opened open;
    open.window.openTracker(u"C"_s);
    open.page()->line()->setText(u"half way down"_s);
    open.window.openChild(7, u"clocks"_s);
    CHECK(open.page()->went().child == 7);
    CHECK(open.page()->went().detail == u"clocks"_s);
    open.window.actions().back->trigger();
    CHECK(open.at() == u"tracker"_s);
    CHECK(open.page()->went().detail == u"C"_s);
    CHECK(open.page()->went().state.toString() == u"half way down"_s);
    open.window.actions().back->trigger();
    CHECK(open.at() == u"my-work"_s);
    CHECK_FALSE(open.window.actions().back->isEnabled());
    open.window.actions().forward->trigger();
    open.window.actions().forward->trigger();
    CHECK(open.page()->went().child == 7);
    CHECK_FALSE(open.window.actions().forward->isEnabled());
}

TEST_CASE("The search of the window finds a child as one types and opens it with Return", "[ui]")
{
    Opened open;
    open.store.addChild(u"T-001"_s, u"Ada"_s, u"Test"_s);
    const RecordId ben = open.store.addChild(u"T-002"_s, u"Ben"_s, u"Young"_s);
    open.window.actions().find->trigger();
    auto *field = open.window.topBar()->search()->field();
    auto *list = open.window.topBar()->search()->list();
    QTest::keyClicks(field, u"t-0"_s);
    CHECK(list->isVisible());
    CHECK(list->count() == 2);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(open.at() == u"child"_s);
    CHECK(open.page()->went().child == ben);
    CHECK_FALSE(list->isVisible());

    open.window.actions().find->trigger();
    QTest::keyClicks(field, u"nobody"_s);
    CHECK(list->count() == 1); // says that there is none
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(open.page()->went().child == ben);
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK_FALSE(list->isVisible());
}

TEST_CASE("The window names the file and never a child", "[ui]")
{
    Opened open;
    const RecordId ada = open.store.addChild(u"T-001"_s, u"Ada"_s, u"Test"_s);
    open.window.openChild(ada, {});
    CHECK(open.window.windowTitle() == u"test – Hearth"_s);
    CHECK(open.window.findChild<PlainLabel *>(u"storeText"_s)->text() == u"test.hearth"_s);
}

TEST_CASE("Another day is said plainly and left with one act", "[ui]")
{
    Opened open;
    auto *strip = open.window.findChild<QWidget *>(u"pastDay"_s);
    CHECK_FALSE(strip->isVisible());
    auto *field = open.window.topBar()->asAtField()->lineEdit();
    open.window.actions().asAt->trigger();
    CHECK(field->selectedText() == u"22/11/2026"_s);
    QTest::keyClicks(field, u"1/3"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(open.store.workspace->asAt() == Date(2026, 3, 1));
    CHECK(strip->isVisible());
    CHECK(open.window.findChild<PlainLabel *>(u"pastDayText"_s)->text().contains(u"01/03/2026"_s));
    QTest::mouseClick(strip->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(open.store.workspace->asAt() == Date(2026, 11, 22));
    CHECK(field->text() == u"22/11/2026"_s);
    CHECK_FALSE(strip->isVisible());
}

TEST_CASE("Undo and redo name the step and take it back", "[ui]")
{
    Opened open;
    CHECK_FALSE(open.window.actions().undo->isEnabled());
    open.store.addChild(u"T-001"_s, u"Ada"_s, u"Test"_s);
    CHECK(QTest::qWaitFor([&] { return open.window.actions().undo->isEnabled(); }, 2000));
    CHECK(open.window.actions().undo->text().contains(open.store.workspace->undoText()));
    open.window.actions().undo->trigger();
    CHECK(open.store.workspace->children().empty());
    CHECK_FALSE(open.window.messageBar()->text().isEmpty());
    open.window.actions().redo->trigger();
    CHECK(open.store.workspace->children().size() == 1);
}

TEST_CASE("A change refreshes the page shown at once, and others when they are next seen", "[ui]")
{
    Opened open;
    const auto *first = open.page();
    open.window.openTracker({});
    const auto *second = open.page();
    const int before = first->refreshed;
    open.store.addChild(u"T-001"_s, u"Ada"_s, u"Test"_s);
    CHECK(QTest::qWaitFor([&] { return second->refreshed == 2; }, 2000));
    CHECK(first->refreshed == before);
    open.window.back();
    CHECK(first->refreshed == before + 1);
}

TEST_CASE("Closing with unsaved typing keeps it as a draft", "[ui]")
{
    Opened open;
    QTest::keyClicks(open.page()->line(), u"half a sent"_s);
    open.window.close();
    const auto drafts = open.store.workspace->drafts();
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.front().key == u"page/my-work"_s);
}

TEST_CASE("Everything in the window has a name, and every key is in the list of keys", "[ui]")
{
    Opened open;
    CHECK(checkAccessible(&open.window) == QStringList());
    open.window.actions().shortcuts->trigger();
    auto *dialog = open.window.findChild<ShortcutsDialog *>();
    REQUIRE(dialog);
    CHECK(checkAccessible(dialog) == QStringList());
    QStringList words;
    const auto labels = dialog->findChildren<PlainLabel *>();
    for (const PlainLabel *label : labels)
        words << label->text();
    for (const QString &key : {u"Ctrl+K,  Ctrl+F"_s, u"Ctrl+Z"_s, u"Ctrl+L"_s, u"Alt+Left,  Back"_s})
        CHECK(words.contains(key));
    dialog->close();
}

TEST_CASE("What went wrong stays until it is closed with Escape", "[ui]")
{
    Opened open;
    open.window.complain(u"It could not be written."_s);
    CHECK(open.window.messageBar()->text() == u"It could not be written."_s);
    QTest::keyClick(&open.window, Qt::Key_Escape);
    CHECK(open.window.messageBar()->text().isEmpty());
}

TEST_CASE("Over midnight a window that shows today shows the new day, and one that looks back stays there", "[ui]")
{
    TestStore store;
    Date today(2026, 11, 22);
    const auto workspace = Workspace::create(store.file(u"midnight.hearth"_s), u"four words of nonsense"_s,
                                             defaultPack(), {u"Ada"_s, [&today] { return today; }});
    MainWindow window{*workspace, entries(), Outside{store.files, store.print, store.settings}};
    window.show();
    const auto shown = [&window] { return window.topBar()->findChild<DateLineEdit *>()->date(); };
    REQUIRE(shown() == Date(2026, 11, 22));
    auto *page = dynamic_cast<TellingPage *>(window.currentPage());
    QCoreApplication::processEvents();
    const int before = page->refreshed;

    today = Date(2026, 11, 23);
    CHECK(QTest::qWaitFor([&] { return shown() == Date(2026, 11, 23); }, 6000));
    CHECK(QTest::qWaitFor([&] { return page->refreshed > before; }, 2000));

    workspace->setAsAt(Date(2026, 3, 2));
    today = Date(2026, 11, 24);
    QTest::qWait(2500); // longer than it takes to notice
    CHECK(shown() == Date(2026, 3, 2));
}

TEST_CASE("A form that was typed in opens itself, and not another one of the child", "[ui]")
{
    Opened open;
    open.window.openChild(7, u"forms/the-key"_s);
    CHECK(open.at() == u"child"_s);
    CHECK(open.page()->went().child == 7);
    CHECK(open.page()->went().detail == u"forms"_s);
    CHECK(open.page()->went().state.toString() == u"the-key"_s);
}
