// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/actionstrip.h"

#include "ui/widgets/actbar.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QHBoxLayout>

namespace hearth {

ActionStrip::ActionStrip(QWidget *list, QWidget *parent) : QWidget(parent), m_list(list), m_row(new ActBar(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_row);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QAction *ActionStrip::add(const char *name, const QString &text, const QString &icon, const QKeySequence &key,
                          const std::function<void()> &act)
{
    auto *action = new QAction(lineIcon(icon), text, m_list);
    if (!key.isEmpty()) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setToolTip(tr("%1 (%2)", "an act, its key")
                               .arg(action->toolTip(), key.toString(QKeySequence::NativeText))
                               .toHtmlEscaped());
    }
    connect(action, &QAction::triggered, this, act);
    m_list->addAction(action);
    m_row->add(action, QLatin1StringView(name));
    return action;
}

void ActionStrip::add(QWidget *widget)
{
    m_row->add(widget);
}

} // namespace hearth
