// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formkind.h"
#include "ui/widgets/editor.h"
#include "ui/widgets/page.h"

class QComboBox;

namespace hearth {

class ChildPicker;
class DateLineEdit;

/// Begins a form of the gateway for a child: whose, which, and on what day.
class BeginGateway final : public Editor
{
    Q_OBJECT

public:
    /// \a number: of the child that is proposed; may be empty.
    BeginGateway(const Services &services, std::vector<FormKind> kinds, const QString &number, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isDirty() const override { return false; } // a choice or two, which nobody would miss
    [[nodiscard]] QStringList problems() const override;
    bool save() override;
    [[nodiscard]] QString saveText() const override;
    [[nodiscard]] QWidget *firstFocus() override;

Q_SIGNALS:
    void begun(const QString &key);

private:
    Services m_services;
    std::vector<FormKind> m_kinds;
    ChildPicker *m_child;
    QComboBox *m_form;
    DateLineEdit *m_day;
};

} // namespace hearth
