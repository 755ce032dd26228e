// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/block.h"
#include "ui/widgets/page.h"

class QLineEdit;
class QPushButton;

namespace hearth {

class DateLineEdit;
class PackChoice;
class PlainLabel;

/// The pack in force, those before it, and the change to another: a dated fact with a reason.
class PackSettings : public SettingsBlock
{
    Q_OBJECT

public:
    explicit PackSettings(const Services &services, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] bool isDirty() const;

private:
    void showFitness();
    void change();

    Services m_services;
    PlainLabel *m_inForce;
    PlainLabel *m_history;
    PackChoice *m_choice;
    DateLineEdit *m_from;
    QLineEdit *m_reason;
    PlainLabel *m_problem;
    QPushButton *m_change;
};

} // namespace hearth
