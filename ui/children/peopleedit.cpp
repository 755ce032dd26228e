// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/peopleedit.h"

#include <QCompleter>
#include <QLineEdit>

namespace hearth {

QLineEdit *nameEdit(const QString &objectName, const QString &accessibleName, const QStringList &known, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    edit->setAccessibleName(accessibleName);
    auto *completer = new QCompleter(known, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    return edit;
}

} // namespace hearth
