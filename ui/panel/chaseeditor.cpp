// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/chaseeditor.h"

#include "ui/widgets/page.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

ChaseEditor::ChaseEditor(std::vector<PanelChase> chases, Navigator &navigator, QWidget *parent)
    : Editor(parent), m_chases(std::move(chases)), m_navigator(navigator), m_whose(new QComboBox(this)),
      m_text(new QPlainTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Small);
    auto *label = new PlainLabel(tr("&From whom"), this);
    label->setBuddy(m_whose);
    m_whose->setObjectName(u"chaseWhose"_s);
    m_whose->setAccessibleName(tr("From whom"));
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const PanelChase &chase : m_chases)
        m_whose->addItem(chase.whose);
    m_text->setObjectName(u"chaseText"_s);
    m_text->setAccessibleName(tr("Text to send"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(180);
    column->addWidget(label);
    column->addWidget(m_whose);
    column->addWidget(m_text, 1);
    connect(m_whose, &QComboBox::currentIndexChanged, this, &ChaseEditor::showText);
    showText(0);
}

void ChaseEditor::showText(int index)
{
    if (index >= 0 && index < static_cast<int>(m_chases.size()))
        m_text->setPlainText(m_chases[static_cast<std::size_t>(index)].text);
}

QString ChaseEditor::title() const
{
    return tr("Chase what is missing");
}

QString ChaseEditor::saveText() const
{
    return tr("&Copy the text");
}

bool ChaseEditor::save()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_navigator.say(tr("Copied. Paste it into a message to %1.").arg(m_whose->currentText()));
    if (m_whose->currentIndex() + 1 < m_whose->count()) {
        m_whose->setCurrentIndex(m_whose->currentIndex() + 1); // the next one is ready
        return false;
    }
    return true;
}

QWidget *ChaseEditor::firstFocus()
{
    return m_whose;
}

} // namespace hearth
