// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/workspace/workspace.h"
#include "ui/shell/childsearch.h"
#include "ui/shell/navigation.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/backup.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QResizeEvent>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

MainWindow::MainWindow(Workspace &workspace, std::vector<PageEntry> entries, const Outside &outside, QWidget *parent)
    : QMainWindow(parent), m_workspace(workspace),
      m_entries(std::move(entries)), m_services{workspace, *this, outside.files, outside.print, outside.settings},
      m_actions(new WindowActions(this))
{
    setWindowTitle(tr("%1 – Hearth").arg(QFileInfo(workspace.path()).completeBaseName()));
    buildWidgets();
    buildMenus();
    connectActs();
    restoreWindow();
    if (!m_entries.empty())
        arrive({.page = m_entries.front().id});
    showState();
}

MainWindow::~MainWindow()
{
    // A window that is locked goes while it is shown. What its pages store as they are hidden, they store through this
    // window, which must still be one then.
    saveDrafts();
    hide();
}

void MainWindow::connectActs()
{
    connect(m_actions->back, &QAction::triggered, this, &MainWindow::back);
    connect(m_actions->forward, &QAction::triggered, this, &MainWindow::forward);
    connect(m_actions->undo, &QAction::triggered, this, &MainWindow::undo);
    connect(m_actions->redo, &QAction::triggered, this, &MainWindow::redo);
    connect(m_actions->find, &QAction::triggered, m_topBar->search(), &ChildSearch::begin);
    connect(m_actions->asAt, &QAction::triggered, this, [this] {
        m_topBar->asAtField()->setFocus(Qt::ShortcutFocusReason);
        m_topBar->asAtField()->lineEdit()->selectAll();
    });
    connect(m_actions->today, &QAction::triggered, this, [this] { chooseAsAt(std::nullopt); });
    connect(m_actions->filterPage, &QAction::triggered, this, [this] {
        if (auto *first = currentPage() ? currentPage()->firstFocus() : nullptr)
            first->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->refresh, &QAction::triggered, this, &MainWindow::look);
    connect(m_actions->backup, &QAction::triggered, this, [this] { backUp(this, m_services); });
    connect(m_actions->lock, &QAction::triggered, this, [this] {
        saveDrafts();
        Q_EMIT locked();
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);

    connect(m_topBar, &TopBar::asAtChosen, this, &MainWindow::chooseAsAt);
    connect(m_topBar->search(), &ChildSearch::chosen, this, [this](RecordId child) { openChild(child, {}); });
    connect(m_topBar->search(), &ChildSearch::givenUp, this, [this] {
        if (auto *page = currentPage())
            page->setFocus();
    });
    connect(m_navigation, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            openPlace({.page = item->data(Qt::UserRole).toString()});
    });

    connect(&m_workspace, &Workspace::changed, this, &MainWindow::onChanged);
    connect(&m_workspace, &Workspace::asAtChanged, m_topBar, &TopBar::showAsAt);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refreshPage);
    m_poll.setInterval(2s);
    connect(&m_poll, &QTimer::timeout, this, &MainWindow::look);
    m_poll.start();
    m_day = m_workspace.today();
    m_autosave.setInterval(20s);
    connect(&m_autosave, &QTimer::timeout, this, &MainWindow::saveDrafts);
    m_autosave.start();
}

void MainWindow::openChild(RecordId child, const QString &tab)
{
    // `forms/KEY`: one form of the child, where it is worked in.
    if (tab.startsWith(u"forms/"_s)) {
        const QString key = tab.section(u'/', 1);
        const ChildForm *form = m_workspace.childForm(key);
        if (form && form->form == u"panel-item"_s)
            openPlace({.page = u"panel"_s, .detail = u"sitting/"_s + form->meeting, .state = key});
        else
            openPlace({.page = u"child"_s, .child = child, .detail = u"forms"_s, .state = key});
        return;
    }
    // What is written of a child on a page of its own.
    const bool isReport = tab == u"exceptions"_s;
    openPlace({.page = isReport ? tab : u"child"_s, .child = child, .detail = isReport ? u"report"_s : tab});
}

void MainWindow::openTracker(const QString &section)
{
    openPlace({.page = u"tracker"_s, .detail = section});
}

void MainWindow::openExceptions()
{
    openPlace({.page = u"exceptions"_s});
}

void MainWindow::openChildren(const QString &filter)
{
    openPlace({.page = u"children"_s, .detail = filter});
}

void MainWindow::openImport()
{
    openPlace({.page = u"import"_s});
}

void MainWindow::openPpm(RecordId child, RecordId record)
{
    openPlace({.page = u"ppm"_s, .child = child, .detail = QString::number(record)});
}

void MainWindow::back()
{
    if (const auto place = m_history.back(currentPlace()))
        arrive(*place);
}

void MainWindow::forward()
{
    if (const auto place = m_history.forward(currentPlace()))
        arrive(*place);
}

void MainWindow::openPlace(const Place &place)
{
    const bool known = std::ranges::any_of(m_entries, [&](const PageEntry &entry) { return entry.id == place.page; });
    if (!known)
        return;
    if (place.page == m_current && place.child == currentPlace().child && place.detail.isEmpty())
        return; // already there
    if (!m_current.isEmpty())
        m_history.leave(currentPlace());
    arrive(place);
}

Place MainWindow::currentPlace() const
{
    if (!currentPage())
        return {};
    Place place = currentPage()->place();
    place.page = m_current;
    return place;
}

Page *MainWindow::currentPage() const
{
    const auto found = m_pages.find(m_current);
    return found == m_pages.end() ? nullptr : found->second;
}

Page *MainWindow::pageOf(const QString &id)
{
    if (const auto found = m_pages.find(id); found != m_pages.end())
        return found->second;
    const auto entry = std::ranges::find(m_entries, id, &PageEntry::id);
    if (entry == m_entries.end())
        return nullptr;
    Page *page = entry->make(m_services, m_stack);
    page->setObjectName(id + u"Page"_s);
    m_stack->addWidget(page);
    m_pages[id] = page;
    m_stale[id] = true;
    connect(page, &Page::titleChanged, this, [this, page] { // what it offers is another, too
        if (page == currentPage())
            showPageMenu();
    });
    return page;
}

void MainWindow::arrive(const Place &place)
{
    Page *page = pageOf(place.page);
    if (!page)
        return;
    if (Page *left = currentPage(); left && left != page && left->hasUnsavedTyping())
        attempt(*this, [left] { left->saveDrafts(); });
    m_current = place.page;
    attempt(*this, [&] {
        if (m_stale[m_current]) {
            page->refresh();
            m_stale[m_current] = false;
        }
        page->goTo(place);
    });
    m_stack->setCurrentWidget(page);

    const QSignalBlocker quiet(m_navigation);
    m_navigation->setCurrentRow(-1);
    for (int row = 0; row < m_navigation->count(); ++row) {
        if (m_navigation->item(row)->data(Qt::UserRole).toString() == m_current)
            m_navigation->setCurrentRow(row);
    }
    if (auto *first = page->firstFocus(); first && !m_navigation->hasFocus())
        first->setFocus();
    showPageMenu();
    showState();
}

void MainWindow::onChanged()
{
    for (auto &[id, stale] : m_stale)
        stale = true;
    m_refresh.start(); // several changes in one act are one refresh
}

void MainWindow::refreshPage()
{
    if (Page *page = currentPage(); page && m_stale[m_current]) {
        m_stale[m_current] = false;
        attempt(*this, [page] { page->refresh(); });
    }
    showPageMenu();
    showState();
}

void MainWindow::say(const QString &text, Offer offer)
{
    if (offer == Offer::Undo && m_workspace.canUndo())
        m_message->say(text, theme::Tone::Good, tr("Undo"), [this] { undo(); });
    else
        m_message->say(text, theme::Tone::Good);
}

void MainWindow::complain(const QString &text)
{
    m_message->say(text, theme::Tone::Error);
}

void MainWindow::chooseAsAt(std::optional<Date> day)
{
    attempt(*this, [&] { m_workspace.setAsAt(day); });
    m_topBar->showAsAt();
    showState();
}

void MainWindow::undo()
{
    if (!m_workspace.canUndo())
        return;
    const QString what = m_workspace.undoText();
    if (attempt(*this, [this] { m_workspace.undo(); }))
        say(tr("Undone: %1").arg(what), Offer::Nothing);
    showState();
}

void MainWindow::redo()
{
    if (!m_workspace.canRedo())
        return;
    const QString what = m_workspace.redoText();
    if (attempt(*this, [this] { m_workspace.redo(); }))
        say(tr("Done again: %1").arg(what), Offer::Undo);
    showState();
}

// Over midnight a window that shows today shows the new day, and whoever looks at another day stays there.
void MainWindow::turnDay()
{
    const Date before = std::exchange(m_day, m_workspace.today());
    if (m_day == before || m_workspace.asAt() != m_day)
        return;
    m_workspace.setAsAt(before); // what was worked out is of yesterday
    m_workspace.setAsAt(std::nullopt);
}

void MainWindow::look()
{
    turnDay();
    try {
        if (m_workspace.reloadIfChanged())
            m_message->say(tr("A colleague's changes came in."), theme::Tone::Neutral);
    } catch (const std::exception &) {
        m_poll.stop(); // once is enough; F5 tries again
        complain(tr("The store cannot be read just now: %1 Press F5 to try again.").arg(wordsOfCurrentError()));
        return;
    }
    if (!m_poll.isActive())
        m_poll.start();
}

void MainWindow::saveDrafts()
{
    for (const auto &[id, page] : m_pages) {
        if (page->hasUnsavedTyping())
            attempt(*this, [kept = page] { kept->saveDrafts(); });
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveDrafts();
    m_services.settings.setValue(u"window/geometry"_s, saveGeometry());
    event->accept();
}

void MainWindow::restoreWindow()
{
    const QSize room = screen()->availableSize();
    resize(QSize(1360, 860).boundedTo(room));
    const QByteArray kept = m_services.settings.value(u"window/geometry"_s).toByteArray();
    if (!kept.isEmpty())
        restoreGeometry(kept);
    else if (room.width() < 1440) // a laptop: every pixel is wanted
        setWindowState(Qt::WindowMaximized);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    const int roomForWords = 78 * theme::font(theme::Text::Body).pointSize();
    m_navigation->setShows(event->size().width() < roomForWords ? Navigation::Shows::Icons
                                                                : Navigation::Shows::IconsAndWords);
    QMainWindow::resizeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_message->isHidden()) {
        m_message->close();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace hearth
