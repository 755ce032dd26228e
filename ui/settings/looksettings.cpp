// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/looksettings.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

LookSettings::LookSettings(QSettings &settings, QWidget *parent)
    : SettingsBlock(tr("Look"), tr("Changes are seen at once."), parent), m_settings(settings),
      m_theme(new QComboBox(this)), m_scale(new QComboBox(this))
{
    using theme::Look;
    m_theme->setObjectName(u"themeBox"_s);
    m_theme->addItem(tr("As the system"), theme::idOf(Look::System));
    m_theme->addItem(tr("Light"), theme::idOf(Look::Light));
    m_theme->addItem(tr("Dark"), theme::idOf(Look::Dark));
    m_theme->addItem(tr("High contrast"), theme::idOf(Look::HighContrast));
    m_scale->setObjectName(u"scaleBox"_s);
    for (const int percent : {90, 100, 115, 130, 150, 175, 200})
        m_scale->addItem(tr("%1 %").arg(percent), percent / 100.0);
    addField(tr("&Theme"), m_theme);
    addField(tr("Size of te&xt"), m_scale);

    const QString look = m_settings.value(u"look/theme"_s).toString();
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(theme::idOf(theme::lookOf(look)))));
    const double scale = m_settings.value(u"look/scale"_s, 1.0).toDouble();
    for (int i = 0; i < m_scale->count(); ++i) {
        if (qAbs(m_scale->itemData(i).toDouble() - scale) < 0.01)
            m_scale->setCurrentIndex(i);
    }
    if (m_scale->currentIndex() < 0 || !m_settings.contains(u"look/scale"_s))
        m_scale->setCurrentIndex(1);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &LookSettings::apply);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &LookSettings::apply);
}

void LookSettings::apply()
{
    const QString look = m_theme->currentData().toString();
    const double scale = m_scale->currentData().toDouble();
    m_settings.setValue(u"look/theme"_s, look);
    m_settings.setValue(u"look/scale"_s, scale);
    theme::apply(*qApp, theme::lookOf(look), scale);
}

} // namespace hearth
