// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/block.h"
#include "ui/settings/holidaysettings.h"
#include "ui/settings/looksettings.h"
#include "ui/settings/packsettings.h"
#include "ui/settings/writingsettings.h"
#include "ui/widgets/backup.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

SettingsPage::SettingsPage(const Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_look(new LookSettings(services.settings)),
      m_pack(new PackSettings(services)), m_holidays(new HolidaySettings(services))
{
    auto *content = new QWidget(this);
    content->setMaximumWidth(720);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::Large, theme::Medium, theme::Large, theme::Large);
    column->setSpacing(theme::Medium);
    auto *heading = new PlainLabel(title(), content);
    theme::setText(heading, theme::Text::Title);
    column->addWidget(heading);
    column->addWidget(m_look);
    column->addWidget(new WritingSettings(services.settings, content));
    column->addWidget(m_pack);
    column->addWidget(m_holidays);
    column->addWidget(makeBackup());
    column->addStretch();

    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::refresh()
{
    m_pack->refresh();
    m_holidays->refresh();
}

bool SettingsPage::hasUnsavedTyping() const
{
    return m_pack->isDirty() || m_holidays->isDirty();
}

QWidget *SettingsPage::firstFocus()
{
    return m_look->themeBox();
}

QWidget *SettingsPage::makeBackup()
{
    auto *block = new SettingsBlock(tr("Backup"), tr("A verified, encrypted copy of the whole store, audit and all. It "
                                                     "opens with the same passphrase."));
    auto *button = new QPushButton(tr("&Back up now…"), block);
    button->setObjectName(u"backupNow"_s);
    block->column()->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this] { backUp(this, m_services); });
    return block;
}

} // namespace hearth
