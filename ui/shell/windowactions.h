// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace hearth {

/// What can be done anywhere in the window, with its keys. What each does is connected by the window.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QObject *parent);

    QAction *back;
    QAction *forward;
    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *filterPage;
    QAction *asAt;
    QAction *today;
    QAction *refresh;
    QAction *backup;
    QAction *lock;
    QAction *quit;
    QAction *shortcuts;
    QAction *about;

    /// Undo and redo say what they would take back or do again; an empty text: nothing.
    void setUndoText(const QString &text);
    void setRedoText(const QString &text);
};

} // namespace hearth
