// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/block.h"

class QComboBox;
class QSettings;

namespace hearth {

/// Light, dark or high contrast, and the size of text: seen at once, kept for the next start.
class LookSettings : public SettingsBlock
{
    Q_OBJECT

public:
    explicit LookSettings(QSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *themeBox() const { return m_theme; }

private:
    void apply();

    QSettings &m_settings;
    QComboBox *m_theme;
    QComboBox *m_scale;
};

} // namespace hearth
