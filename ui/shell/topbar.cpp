// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "core/workspace/workspace.h"
#include "ui/shell/childsearch.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspacedates.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QToolButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize({20, 20});
    button->setAccessibleName(action->iconText());
    return button;
}

} // namespace

TopBar::TopBar(const Workspace &workspace, const Acts &acts, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_search(new ChildSearch(workspace, this)),
      m_asAt(new DateLineEdit(dateContextOf(workspace), this))
{
    theme::setGround(this, theme::Ground::Strip);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(480);

    m_asAt->setName(tr("As at: the day everything is judged as at"));
    m_asAt->setHintPlace(DateLineEdit::HintPlace::ToolTip);
    m_asAt->setPlaceholder(tr("today"));
    m_asAt->setFixedWidth(theme::font(theme::Text::Body).pointSize() * 13);
    m_asAt->lineEdit()->setObjectName(u"asAt"_s);
    auto *label = new PlainLabel(tr("As a&t"), this);
    label->setBuddy(m_asAt->lineEdit());
    theme::setWeight(label, theme::Weight::Muted);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::Small, theme::Small, theme::Medium, theme::Small);
    row->setSpacing(theme::Tight);
    row->addWidget(buttonOf(acts.back, this));
    row->addWidget(buttonOf(acts.forward, this));
    row->addSpacing(theme::Small);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    row->addWidget(buttonOf(acts.undo, this));
    row->addWidget(buttonOf(acts.redo, this));
    row->addSpacing(theme::Small);
    row->addWidget(label);
    row->addSpacing(theme::Tight);
    row->addWidget(m_asAt);

    connect(m_asAt->lineEdit(), &QLineEdit::editingFinished, this, &TopBar::chooseAsAt);
    showAsAt();
}

void TopBar::showAsAt()
{
    m_asAt->setDate(m_workspace.asAt());
}

void TopBar::chooseAsAt()
{
    if (m_asAt->isEmpty()) {
        Q_EMIT asAtChosen(std::nullopt);
        showAsAt();
        return;
    }
    const auto day = m_asAt->date();
    if (!day || *day == m_workspace.asAt())
        return;
    if (*day == m_workspace.today())
        Q_EMIT asAtChosen(std::nullopt);
    else
        Q_EMIT asAtChosen(day);
}

} // namespace hearth
