// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/celledit.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>

namespace hearth {

CellEdit::CellEdit(const QString &name, const QString &placeholder, QWidget *parent) : NarrativeEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(placeholder);
    document()->setDocumentMargin(theme::Hair); // a row is dense; three lines of it are a field of its own
    setFewestLines(1);
    setProperty("hearthRole", QStringLiteral("cell"));
}

void CellEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const bool ofTheRow = event->modifiers().testFlag(Qt::ControlModifier) && (isReturn || isArrow);
    if (ofTheRow) {
        event->ignore();
        return;
    }
    if (isReturn && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        Q_EMIT finished();
        return;
    }
    NarrativeEdit::keyPressEvent(event);
}

} // namespace hearth
