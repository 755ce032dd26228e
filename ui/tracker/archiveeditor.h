// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/facts.h"
#include "ui/widgets/editor.h"
#include "ui/widgets/page.h"

class QLineEdit;

namespace hearth {

class DateLineEdit;

/// Archives a child who left care: on what day, and with what outcome.
class ArchiveEditor : public Editor
{
    Q_OBJECT

public:
    ArchiveEditor(const Services &services, RecordId child, const QString &childName, std::optional<Date> leftOn,
                  QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QStringList problems() const override;
    bool save() override;
    [[nodiscard]] QString saveText() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    Services m_services;
    RecordId m_child;
    QString m_name;
    DateLineEdit *m_on;
    QLineEdit *m_outcome;
};

} // namespace hearth
