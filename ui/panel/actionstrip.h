// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

#include <functional>

class QAction;

namespace hearth {

class ActBar;

/// The acts on a list, as buttons over it. Each has a key that is the list's alone, so that letters typed elsewhere
/// stay letters; the list's menu has them too.
class ActionStrip final : public QWidget
{
    Q_OBJECT

public:
    /// \a list: who has the keys.
    ActionStrip(QWidget *list, QWidget *parent);

    /// \a name: the button's object name.
    QAction *add(const char *name, const QString &text, const QString &icon, const QKeySequence &key,
                 const std::function<void()> &act);
    /// Something else in the row of the buttons: a choice.
    void add(QWidget *widget);

private:
    QWidget *m_list;
    ActBar *m_row;
};

} // namespace hearth
