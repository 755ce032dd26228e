// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valuebinding.h"

#include "ui/widgets/datelineedit.h"
#include "ui/widgets/narrativeedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace hearth {

ValueBinding bindingOf(QLineEdit *edit)
{
    return {[edit] { return edit->text(); }, [edit](const QString &text) { edit->setText(text); },
            [edit](bool locked) { edit->setReadOnly(locked); }};
}

ValueBinding bindingOf(NarrativeEdit *edit)
{
    return {[edit] { return edit->text(); }, [edit](const QString &text) { edit->setText(text); },
            [edit](bool locked) { edit->setReadOnly(locked); }};
}

ValueBinding bindingOf(DateLineEdit *edit)
{
    const auto write = [edit](const QString &text) {
        if (const auto day = dateFromIso(text))
            edit->setDate(day);
        else
            edit->setText(text);
    };
    return {[edit] { return edit->date() ? isoText(*edit->date()) : edit->text(); }, write,
            [edit](bool locked) { edit->lineEdit()->setReadOnly(locked); }};
}

ValueBinding bindingOf(QComboBox *box)
{
    const auto write = [box](const QString &id) {
        int index = box->findData(id);
        if (index < 0) {
            box->addItem(id, id);
            index = box->count() - 1;
        }
        box->setCurrentIndex(index);
    };
    return {[box] { return box->currentData().toString(); }, write, [box](bool locked) { box->setEnabled(!locked); }};
}

ValueBinding bindingOf(QWidget *group, const TickBoxes &boxes)
{
    const auto read = [boxes] {
        QStringList ids;
        for (const auto &[id, box] : boxes) {
            if (box->isChecked())
                ids.append(id);
        }
        return ids.join(u',');
    };
    const auto write = [boxes](const QString &text) {
        const QStringList ids = text.split(u',', Qt::SkipEmptyParts);
        for (const auto &[id, box] : boxes)
            box->setChecked(ids.contains(id));
    };
    return {read, write, [group](bool locked) { group->setEnabled(!locked); }};
}

} // namespace hearth
