// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/quickentry.h"

#include "ui/child/factform.h"
#include "ui/widgets/codelineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace hearth {

QuickEntry::QuickEntry(DateContext context, QWidget *parent)
    : QWidget(parent), m_kind(new CodeLineEdit(tr("What happened"), this)),
      m_day(new DateLineEdit(std::move(context), this)), m_add(new QPushButton(tr("Add"), this))
{
    m_kind->setObjectName(QStringLiteral("quickKind"));
    m_kind->setPlaceholderText(tr("Add a fact: part of its name or a code"));
    std::vector<Choice> choices;
    for (const KindChoice &choice : quickChoices()) {
        // The code is what people type; it stands in the label already.
        choices.push_back({choice.id, {}, choice.label});
    }
    m_kind->setChoices(std::move(choices));
    m_day->setObjectName(QStringLiteral("quickDay"));
    m_day->setName(tr("On which day"));
    m_day->lineEdit()->installEventFilter(this);
    m_add->setAutoDefault(false);
    m_add->setObjectName(QStringLiteral("quickAdd"));
    m_add->setToolTip(tr("Add the fact (Return)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::Small);
    row->addWidget(m_kind, 3, Qt::AlignTop);
    row->addWidget(m_day, 1, Qt::AlignTop);
    row->addWidget(m_add, 0, Qt::AlignTop);
    connect(m_add, &QPushButton::clicked, this, &QuickEntry::enter);
}

void QuickEntry::clear()
{
    m_kind->setCurrentId({});
    m_day->setText({});
}

void QuickEntry::focusKind()
{
    m_kind->setFocus(Qt::TabFocusReason);
}

void QuickEntry::enter()
{
    const QString kind = m_kind->currentId();
    if (kind.isEmpty()) {
        focusKind();
        return;
    }
    Q_EMIT entered(quickTyping(kind, m_day->text().trimmed()));
}

bool QuickEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_day->lineEdit() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            enter();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

Typing quickTyping(const QString &kindAndCode, const QString &day)
{
    Typing typing;
    const QString kind = kindAndCode.section(u'/', 0, 0);
    put(typing, QStringLiteral("kind"), kind);
    put(typing, QStringLiteral("code"), kindAndCode.section(u'/', 1));
    put(typing, spellKindOf(kind) ? QStringLiteral("from") : QStringLiteral("on"), day);
    return typing;
}

} // namespace hearth
