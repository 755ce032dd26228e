// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace hearth {

class HolidaySettings;
class LookSettings;
class PackSettings;

/// How the program looks, by which pack the authority works, the bank holidays, and backing up.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] bool hasUnsavedTyping() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    [[nodiscard]] QWidget *makeBackup();

    Services m_services;
    LookSettings *m_look;
    PackSettings *m_pack;
    HolidaySettings *m_holidays;
};

} // namespace hearth
