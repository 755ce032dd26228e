// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/facts.h"
#include "ui/widgets/editor.h"
#include "ui/widgets/page.h"

#include <vector>

class QLineEdit;

namespace hearth {

/// Gives several children to another worker or team, all of them or none.
class ReassignEditor : public Editor
{
    Q_OBJECT

public:
    ReassignEditor(const Services &services, std::vector<RecordId> children, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QStringList problems() const override;
    bool save() override;
    [[nodiscard]] QString saveText() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    Services m_services;
    std::vector<RecordId> m_children;
    QLineEdit *m_worker;
    QLineEdit *m_team;
};

} // namespace hearth
