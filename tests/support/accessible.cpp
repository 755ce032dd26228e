// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString pathOf(const QWidget *widget)
{
    QStringList parts;
    for (const QWidget *each = widget; each && parts.size() < 4; each = each->parentWidget()) {
        const QString kind = QString::fromLatin1(each->metaObject()->className());
        parts.prepend(each->objectName().isEmpty() ? kind : kind + u'#' + each->objectName());
    }
    return parts.join(u'/');
}

bool isInnerPart(const QWidget *widget)
{
    // Qt's own parts: a view's viewport and scroll bars, a combo box's list, a menu that opens on its own.
    return widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar *>(widget) ||
           qobject_cast<const QMenu *>(widget) || widget->inherits("QComboBoxPrivateContainer") ||
           widget->inherits("QComboBoxListView") || widget->inherits("QTabBar") || widget->inherits("QHeaderView") ||
           widget->inherits("QLineEditIconButton");
}

} // namespace

QStringList checkAccessible(QWidget *window)
{
    QStringList missing;
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    widgets.prepend(window);
    for (QWidget *widget : std::as_const(widgets)) {
        if (isInnerPart(widget))
            continue;
        if (const auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
            missing << pathOf(widget) + u": a label that guesses rich text"_s;
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget == window)
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            missing << pathOf(widget) + u": takes the keyboard and has no accessible name"_s;
    }
    return missing;
}

} // namespace hearth
