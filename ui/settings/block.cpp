// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/block.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace hearth {

SettingsBlock::SettingsBlock(const QString &title, const QString &sentence, QWidget *parent)
    : QFrame(parent), m_column(new QVBoxLayout(this))
{
    theme::setGround(this, theme::Ground::Card);
    m_column->setContentsMargins(theme::Large, theme::Medium, theme::Large, theme::Large);
    m_column->setSpacing(theme::Small);
    auto *heading = new PlainLabel(title, this);
    theme::setText(heading, theme::Text::Heading);
    m_column->addWidget(heading);
    auto *words = new PlainLabel(sentence, this);
    words->setWraps();
    theme::setWeight(words, theme::Weight::Muted);
    m_column->addWidget(words);
}

void SettingsBlock::addField(const QString &label, QWidget *field, QWidget *buddy)
{
    auto *name = new PlainLabel(label, this);
    name->setBuddy(buddy ? buddy : field);
    theme::setWeight(name, theme::Weight::Strong);
    m_column->addSpacing(theme::Tight);
    m_column->addWidget(name);
    m_column->addWidget(field);
}

} // namespace hearth
