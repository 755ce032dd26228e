// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include "ui/widgets/icons.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QAction *make(QObject *parent, const char *name, const QString &icon, const QString &text,
              const QList<QKeySequence> &keys, const QString &shortText = {})
{
    auto *action = new QAction(lineIcon(icon), text, parent);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    if (!shortText.isEmpty())
        action->setIconText(shortText);
    if (!keys.isEmpty())
        action->setToolTip(u"%1 (%2)"_s.arg(action->iconText(), keys.first().toString(QKeySequence::NativeText)));
    return action;
}

} // namespace

WindowActions::WindowActions(QObject *parent)
    : QObject(parent),
      back(make(this, "back", u"back"_s, tr("&Back"), {QKeySequence(u"Alt+Left"_s), QKeySequence(Qt::Key_Back)})),
      forward(make(this, "forward", u"forward"_s, tr("F&orward"),
                   {QKeySequence(u"Alt+Right"_s), QKeySequence(Qt::Key_Forward)})),
      undo(make(this, "undo", u"undo"_s, tr("&Undo"), {QKeySequence(u"Ctrl+Z"_s)}, tr("Undo"))),
      redo(make(this, "redo", u"redo"_s, tr("&Redo"), {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)},
                tr("Redo"))),
      find(
          make(this, "find", u"search"_s, tr("&Find a child"), {QKeySequence(u"Ctrl+K"_s), QKeySequence(u"Ctrl+F"_s)})),
      filterPage(make(this, "filterPage", u"filter"_s, tr("Filter &this page"), {QKeySequence(u"Ctrl+Shift+F"_s)})),
      asAt(make(this, "asAtAction", u"calendar"_s, tr("Look at &another day"), {QKeySequence(u"Ctrl+D"_s)})),
      today(make(this, "today", {}, tr("Back to to&day"), {QKeySequence(u"Ctrl+Shift+D"_s)})),
      refresh(make(this, "refresh", u"refresh"_s, tr("&Load again"), {QKeySequence(u"F5"_s)})),
      backup(make(this, "backup", u"save"_s, tr("&Back up now…"), {})),
      lock(make(this, "lock", u"lock"_s, tr("&Lock"), {QKeySequence(u"Ctrl+L"_s)})),
      quit(make(this, "quit", {}, tr("&Quit"), {QKeySequence(u"Ctrl+Q"_s)})),
      shortcuts(
          make(this, "shortcuts", u"help"_s, tr("&Keyboard shortcuts"), {QKeySequence(u"F1"_s), QKeySequence(u"?"_s)})),
      about(make(this, "about", {}, tr("&About Hearth"), {}))
{}

void WindowActions::setUndoText(const QString &text)
{
    undo->setEnabled(!text.isEmpty());
    undo->setText(text.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(text));
    undo->setToolTip(text.isEmpty() ? tr("Undo (Ctrl+Z)") : tr("Undo: %1 (Ctrl+Z)").arg(text.toHtmlEscaped()));
}

void WindowActions::setRedoText(const QString &text)
{
    redo->setEnabled(!text.isEmpty());
    redo->setText(text.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(text));
    redo->setToolTip(text.isEmpty() ? tr("Redo (Ctrl+Shift+Z)")
                                    : tr("Redo: %1 (Ctrl+Shift+Z)").arg(text.toHtmlEscaped()));
}

} // namespace hearth
