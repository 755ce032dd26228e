// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/block.h"
#include "ui/widgets/page.h"

class QLineEdit;
class QPushButton;

namespace hearth {

class DateLineEdit;
class PlainLabel;

/// How far the bank holidays are known, and one that is added: a royal day, or a year that the program does not have.
class HolidaySettings : public SettingsBlock
{
    Q_OBJECT

public:
    explicit HolidaySettings(const Services &services, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] bool isDirty() const;

private:
    void showFitness();
    void add();

    Services m_services;
    PlainLabel *m_known;
    PlainLabel *m_added;
    DateLineEdit *m_day;
    QLineEdit *m_name;
    QPushButton *m_add;
};

} // namespace hearth
