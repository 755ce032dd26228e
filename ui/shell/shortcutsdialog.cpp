// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsdialog.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct Keys
{
    QString what;
    QString keys;
};

QList<Keys> keysOf(const QMenu *menu)
{
    QList<Keys> answer;
    const auto acts = menu->actions();
    for (const QAction *act : acts) {
        if (!act->shortcut().isEmpty())
            answer << Keys{
                act->text().remove(u'&').remove(u'…'),
                QKeySequence::listToString(act->shortcuts(), QKeySequence::NativeText).replace(u"; "_s, u",  "_s)};
    }
    return answer;
}

void addGroup(QGridLayout *grid, const QString &title, const QList<Keys> &keys)
{
    auto *heading = new PlainLabel(title);
    theme::setText(heading, theme::Text::Heading);
    grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
    for (const Keys &each : keys) {
        const int row = grid->rowCount();
        auto *key = new PlainLabel(each.keys);
        theme::setWeight(key, theme::Weight::Strong);
        grid->addWidget(new PlainLabel(each.what), row, 0);
        grid->addWidget(key, row, 1);
    }
    grid->setRowMinimumHeight(grid->rowCount(), theme::Small);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar *menus, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(theme::Wide);
    grid->setVerticalSpacing(theme::Tight);
    grid->setColumnStretch(0, 1);
    const auto acts = menus->actions();
    for (const QAction *act : acts) {
        if (const auto keys = act->menu() ? keysOf(act->menu()) : QList<Keys>(); !keys.isEmpty())
            addGroup(grid, act->text().remove(u'&'), keys);
    }
    addGroup(grid, tr("In lists and forms"),
             {{tr("Open what the row is about"), tr("Return")},
              {tr("Copy the rows as a table"), QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)},
              {tr("From a filter down to its list"), tr("Down")},
              {tr("The whole list of a code field"), tr("Down")},
              {tr("A date one day or one week on or back"), tr("Up, Down, Page Up, Page Down")},
              {tr("Save a form"), tr("Ctrl+Return")},
              {tr("Close a form or a message"), tr("Escape")},
              {tr("The menus"), tr("Alt and the underlined letter")}});
    addGroup(grid, tr("In the tables of a planning meeting"),
             {{tr("Attended: yes, apologies, no"), tr("Y, A, N")},
              {tr("An option pursued: yes, no"), tr("Y, N")},
              {tr("The same answer of the row before or after"), tr("Up, Down")},
              {tr("The order in which an option is considered"), tr("1 to 7, or Ctrl+Up and Ctrl+Down")},
              {tr("An early action: to be done, under way, done, not needed"), tr("T, U, D, N")},
              {tr("An action is done, or is not after all"), tr("Ctrl+Return")},
              {tr("An action is no longer needed"), tr("Ctrl+Shift+Return")},
              {tr("Take a row out"), tr("Ctrl+Shift+Backspace")},
              {tr("On to the next cell; a new line in it"), tr("Return; Shift+Return")}});
    addGroup(grid, tr("In My work, in the list of actions"),
             {{tr("Done today"), tr("Space")}, {tr("Give to somebody else"), tr("Ctrl+R")}});
    addGroup(grid, tr("In the tracker"), {{tr("What if something were held on another day"), tr("I")}});
    addGroup(grid, tr("In the leads' reports"),
             {{tr("Write the report of the section"), tr("Ctrl+Shift+R")},
              {tr("The report as PDF"), tr("Ctrl+Shift+P")},
              {tr("The charts as tables"), tr("Ctrl+Shift+T")},
              {tr("In a narrow window, the report in place of its figures"), tr("Ctrl+Shift+L")},
              {tr("In a chart from number to number, with its list"), tr("The arrows, Home, End")}});
    addGroup(grid, tr("In a tracker meeting"),
             {{tr("Discussed, and on to the next child"), tr("Ctrl+Return")},
              {tr("The child before, the next one"), tr("Ctrl+Page Up, Ctrl+Page Down")},
              {tr("Set an action; move; archive; colour"), tr("Ctrl+Shift+N; Ctrl+M; Ctrl+Shift+A; Ctrl+Shift+C")},
              {tr("Who is here; end the meeting; minutes"), tr("Ctrl+Shift+W; Ctrl+Shift+E; Ctrl+P")}});
    addGroup(grid, tr("In the lists of the panel"),
             {{tr("Sittings: plan one, time and place, move, cancel, seats"), tr("N, E, M, X, S")},
              {tr("Agenda: add an item, change, defer, chase, give times"), tr("N, E, D, C, T")},
              {tr("Agenda, pack and members' copy as PDF"), tr("P, K, M")},
              {tr("Papers: received, approved, not needed, another one, taken back"), tr("R, A, N, P, B")},
              {tr("Afterwards: close, minutes out, advice out, summary recorded"), tr("L, M, V, S")},
              {tr("Minutes and summary as PDF; the month and the year as PDF"), tr("P, D; P, Y")}});
    addGroup(grid, tr("At a sitting of the panel"),
             {{tr("The next item, the one before"), tr("Ctrl+Page Down, Ctrl+Page Up")},
              {tr("An item up or down the agenda"), tr("Alt+Up, Alt+Down")}});
    addGroup(grid, tr("In the genogram"),
             {{tr("From person to person"), tr("The arrows")},
              {tr("The child"), tr("Home")},
              {tr("Open the person"), tr("Return")},
              {tr("Add somebody to the person"), tr("A")},
              {tr("The person's line of the connected carers"), tr("C")},
              {tr("Larger, smaller, the whole"), tr("+, -, 0")},
              {tr("Move the picture"), tr("Space and the arrows")},
              {tr("Move the symbol"), tr("Ctrl and the arrows")}});

    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(content->minimumSizeHint().width() + theme::Wide);
    area->setAccessibleName(tr("Keyboard shortcuts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Large, theme::Medium, theme::Large, theme::Medium);
    column->addWidget(area);
    column->addWidget(buttons);
    resize(680, 640);
}

} // namespace hearth
