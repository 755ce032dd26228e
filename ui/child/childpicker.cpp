// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/childpicker.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

ChildPicker::ChildPicker(ChildFinder finder, QWidget *parent)
    : QWidget(parent), m_finder(std::move(finder)), m_edit(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_picked(new PlainLabel(this))
{
    m_edit->setPlaceholderText(tr("Name or number"));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    m_list->setObjectName(QStringLiteral("foundChildren"));
    m_list->setAccessibleName(tr("Children found"));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->hide();
    m_picked->setWraps();
    theme::setWeight(m_picked, theme::Weight::Strong);
    m_picked->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Tight);
    column->addWidget(m_edit);
    column->addWidget(m_list);
    column->addWidget(m_picked);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &words) {
        m_number.clear();
        find(words);
        showPicked();
        Q_EMIT edited();
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] { pick(m_list->currentRow()); });
}

QString ChildPicker::text() const
{
    return m_number.isEmpty() ? m_edit->text() : m_number;
}

void ChildPicker::setText(const QString &text)
{
    m_edit->setText(text);
    m_number.clear();
    m_list->hide();
    const auto found = text.isEmpty() ? std::vector<ShapeChoice>() : m_finder(text);
    const auto exact = std::find_if(found.begin(), found.end(), [&text](const ShapeChoice &c) { return c.id == text; });
    if (exact != found.end()) {
        m_found = {*exact};
        m_number = text;
    }
    showPicked();
}

void ChildPicker::setName(const QString &name)
{
    setAccessibleName(name);
    m_edit->setAccessibleName(name);
}

void ChildPicker::find(const QString &words)
{
    m_found = words.trimmed().isEmpty() ? std::vector<ShapeChoice>() : m_finder(words);
    m_list->clear();
    for (const ShapeChoice &choice : m_found)
        m_list->addItem(choice.label);
    m_list->setVisible(!m_found.empty());
    if (!m_found.empty()) {
        m_list->setCurrentRow(0);
        const int rows = std::min(static_cast<int>(m_found.size()), 6);
        m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + theme::Small);
    }
}

void ChildPicker::pick(int row)
{
    if (row < 0 || row >= static_cast<int>(m_found.size()))
        return;
    m_number = m_found[static_cast<std::size_t>(row)].id;
    m_edit->setText(m_number);
    m_list->hide();
    showPicked();
    Q_EMIT edited();
}

void ChildPicker::showPicked()
{
    const auto found = std::find_if(m_found.begin(), m_found.end(),
                                    [this](const ShapeChoice &choice) { return choice.id == m_number; });
    const bool picked = !m_number.isEmpty() && found != m_found.end();
    m_picked->setText(picked ? found->label : QString());
    m_picked->setVisible(picked);
    m_edit->setAccessibleDescription(picked ? tr("Picked: %1").arg(found->label) : QString());
}

bool ChildPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && m_list->isVisible()) {
        const int last = m_list->count() - 1;
        switch (dynamic_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            m_list->setCurrentRow(std::min(m_list->currentRow() + 1, last));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            pick(m_list->currentRow());
            return true;
        case Qt::Key_Escape:
            m_list->hide();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hearth
