// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/housestyle.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace hearth {

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    return hint == SH_ComboBox_AllowWheelScrolling ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

bool AltLetters::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isLetter = key->text().size() == 1 && key->text().front().isLetterOrNumber();
    return isLetter && key->modifiers() == Qt::AltModifier &&
           (qobject_cast<QLineEdit *>(watched) || qobject_cast<QPlainTextEdit *>(watched));
}

} // namespace hearth
