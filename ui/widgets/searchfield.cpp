// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace hearth {

SearchField::SearchField(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(name);
    setAccessibleName(name);
    setClearButtonEnabled(true);
    setProperty("hearthRole", u"search"_s);
    addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT cleared();
        else
            clear();
        return;
    case Qt::Key_Down:
        Q_EMIT downPressed();
        return;
    case Qt::Key_Up:
        Q_EMIT upPressed();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace hearth
