// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the main window is put together; what it does is in mainwindow.cpp.
#include "core/workspace/workspace.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace hearth {

void MainWindow::buildWidgets()
{
    m_topBar = new TopBar(m_workspace, {m_actions->back, m_actions->forward, m_actions->undo, m_actions->redo}, this);
    m_stack = new QStackedWidget(this);
    m_message = new MessageBar(this);

    m_pastDay = new QWidget(this);
    m_pastDay->setObjectName(u"pastDay"_s);
    theme::setGround(m_pastDay, theme::Ground::Message);
    theme::setTone(m_pastDay, theme::Tone::Warning);
    m_pastDayText = new PlainLabel(m_pastDay);
    m_pastDayText->setObjectName(u"pastDayText"_s);
    m_pastDayText->setWraps();
    auto *toToday = new QPushButton(tr("Back to today"), m_pastDay);
    connect(toToday, &QPushButton::clicked, m_actions->today, &QAction::trigger);
    auto *pastRow = new QHBoxLayout(m_pastDay);
    pastRow->setContentsMargins(theme::Medium, theme::Tight, theme::Small, theme::Tight);
    pastRow->addWidget(m_pastDayText, 1);
    pastRow->addWidget(toToday);

    auto *strips = new QVBoxLayout;
    strips->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Tight);
    strips->setSpacing(theme::Small);
    strips->addWidget(m_pastDay);
    // Under the page: what comes and goes by itself moves nothing that somebody is about to click.
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(theme::Medium, 0, theme::Medium, 0);
    messages->addWidget(m_message);

    auto *sidebar = new QFrame(this);
    theme::setGround(sidebar, theme::Ground::Sidebar);
    m_navigation = new Navigation(m_entries, sidebar);
    auto *sideColumn = new QVBoxLayout(sidebar);
    sideColumn->setContentsMargins(theme::Small, theme::Medium, theme::Small, theme::Small);
    sideColumn->addWidget(m_navigation, 1);

    auto *rightColumn = new QVBoxLayout;
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_topBar);
    rightColumn->addLayout(strips);
    rightColumn->addWidget(m_stack, 1);
    rightColumn->addLayout(messages);

    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(sidebar);
    row->addLayout(rightColumn, 1);
    setCentralWidget(whole);
    // As small as 1280 by 800 pixels at 200%: the navigation then shows icons, and the longest part of a page gives
    // way. Left to the pages, the window would be larger than such a screen, and its end could not be reached.
    const int letters = theme::font(theme::Text::Body).pointSize();
    setMinimumSize(52 * letters, 32 * letters);

    m_storeText = new PlainLabel(this);
    m_packText = new PlainLabel(this);
    m_auditText = new PlainLabel(this);
    m_storeText->setObjectName(u"storeText"_s);
    m_packText->setObjectName(u"packText"_s);
    m_auditText->setObjectName(u"auditText"_s);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(theme::Small, 0, theme::Small, 0);
    statusBar()->addWidget(m_storeText);
    statusBar()->addWidget(m_packText, 1);
    statusBar()->addPermanentWidget(m_auditText);
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    m_pageMenu = menuBar()->addMenu(tr("&Page"));
    QMenu *help = menuBar()->addMenu(tr("&Help"));

    int number = 0;
    for (const PageEntry &entry : m_entries) {
        if (entry.where == PageEntry::Where::Hidden)
            continue;
        const bool inNavigation = entry.where == PageEntry::Where::Navigation;
        auto *open = new QAction(lineIcon(entry.icon), entry.title, this);
        open->setObjectName(entry.id + u"Open"_s);
        if (inNavigation)
            open->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(++number % 10)));
        else if (entry.id == u"import"_s)
            open->setShortcut(QKeySequence(u"Ctrl+I"_s));
        else if (entry.id == u"settings"_s)
            open->setShortcut(QKeySequence(u"Ctrl+,"_s));
        connect(open, &QAction::triggered, this, [this, id = entry.id] { openPlace({.page = id}); });
        (inNavigation ? go : file)->addAction(open);
    }
    file->addAction(m_actions->backup);
    file->addSeparator();
    file->addAction(m_actions->lock);
    file->addAction(m_actions->quit);

    edit->addActions({m_actions->undo, m_actions->redo});
    edit->addSeparator();
    edit->addActions({m_actions->find, m_actions->filterPage});

    go->addSeparator();
    go->addActions({m_actions->back, m_actions->forward});
    go->addSeparator();
    go->addActions({m_actions->asAt, m_actions->today});
    go->addSeparator();
    go->addAction(m_actions->refresh);

    help->addActions({m_actions->shortcuts, m_actions->about});
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] {
        auto *dialog = new ShortcutsDialog(menuBar(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::showPageMenu()
{
    m_pageMenu->clear();
    const auto acts = currentPage() ? currentPage()->pageActions() : QList<QAction *>();
    m_pageMenu->addActions(acts);
    m_pageMenu->menuAction()->setVisible(!acts.isEmpty());
}

void MainWindow::showState()
{
    m_actions->back->setEnabled(m_history.canGoBack());
    m_actions->forward->setEnabled(m_history.canGoForward());
    m_actions->setUndoText(m_workspace.canUndo() ? m_workspace.undoText() : QString());
    m_actions->setRedoText(m_workspace.canRedo() ? m_workspace.redoText() : QString());

    const Date day = m_workspace.asAt();
    const bool otherDay = day != m_workspace.today();
    m_actions->today->setEnabled(otherDay);
    m_pastDay->setVisible(otherDay);
    m_pastDayText->setText(day < m_workspace.today()
                               ? tr("You are looking at %1, as known now.").arg(britishText(day))
                               : tr("You are looking ahead to %1, as far as it is known now.").arg(britishText(day)));

    m_storeText->setText(QFileInfo(m_workspace.path()).fileName());
    m_packText->setText(m_workspace.pack().title);
    const AuditHead head = m_workspace.auditHead();
    m_auditText->setText(
        tr("%1  ·  audit %2 · %3").arg(m_workspace.person(), QString::number(head.count), head.hash.left(8)));
    m_auditText->setToolTip(tr("Who the audit says you are, how many acts it holds, and the head of its chain"));
}

} // namespace hearth
