// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/conflictbox.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

ConflictBox::ConflictBox(QWidget *parent)
    : QFrame(parent), m_column(new QVBoxLayout(this)), m_rows(new QVBoxLayout), m_heading(new PlainLabel(this))
{
    setObjectName(QStringLiteral("conflict"));
    theme::setGround(this, theme::Ground::Message);
    theme::setTone(this, theme::Tone::Warning);
    m_column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    m_heading->setWraps();
    theme::setWeight(m_heading, theme::Weight::Strong);
    m_column->addWidget(m_heading);
    m_column->addLayout(m_rows);
    hide();
}

void ConflictBox::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ConflictBox::addLine(const QString &label, const QString &value)
{
    auto *line =
        new PlainLabel(tr("%1: %2", "whose version: value").arg(label, value.isEmpty() ? tr("nothing") : value), this);
    line->setWraps();
    line->setSelectable();
    m_rows->addWidget(line);
}

void ConflictBox::show(const FormShape &shape, const std::vector<TypingDifference> &differences,
                       const QString &changedBy)
{
    clear();
    m_heading->setText(tr("Somebody else saved this while you were typing%1. Both versions are here: what only they "
                          "changed is taken over, and where both of you changed something, yours stands.")
                           .arg(changedBy.isEmpty() ? QString() : tr(" (%1)").arg(changedBy)));
    for (const TypingDifference &difference : differences) {
        const ShapeField *field = shape.field(difference.id);
        const auto words = [field](const QString &value) { return field ? valueInWords(*field, value) : value; };
        auto *label = new PlainLabel(difference.label, this);
        theme::setWeight(label, theme::Weight::Strong);
        m_rows->addWidget(label);
        addLine(tr("As you opened it"), words(difference.before));
        addLine(tr("Theirs"), words(difference.theirs));
        addLine(tr("Yours"), words(difference.mine));
        if (!difference.isContested())
            continue;
        auto *buttons = new QWidget(this);
        auto *row = new QHBoxLayout(buttons);
        row->setContentsMargins(0, 0, 0, 0);
        const auto addButton = [&](const QString &text, const QString &value) {
            auto *button = new QPushButton(text, buttons);
            button->setAutoDefault(false);
            button->setAccessibleName(tr("%1: %2", "act, field").arg(text, difference.label));
            connect(button, &QPushButton::clicked, this,
                    [this, id = difference.id, value] { Q_EMIT valueTaken(id, value); });
            row->addWidget(button);
            return button;
        };
        addButton(tr("Take theirs"), difference.theirs)->setObjectName(QStringLiteral("takeTheirs"));
        addButton(tr("Take mine"), difference.mine)->setObjectName(QStringLiteral("takeMine"));
        row->addStretch();
        m_rows->addWidget(buttons);
    }
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ConflictBox::showRemoved(const QString &changedBy)
{
    clear();
    m_heading->setText(tr("Somebody else removed this while you were typing%1. What you typed is still here; saving "
                          "adds it again.")
                           .arg(changedBy.isEmpty() ? QString() : tr(" (%1)").arg(changedBy)));
    setVisible(true);
}

} // namespace hearth
