// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/child/childtab.h"

namespace hearth {

class EmptyState;

/// The Permanence Planning Meetings of a child: their records, and the act that starts one.
class PpmTab final : public ChildTab
{
    Q_OBJECT

public:
    PpmTab(const Services &services, QWidget *parent);

    void showChild(RecordId child) override;
    [[nodiscard]] QString asText() const override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QString chosen() const override;
    void choose(const QString &key) override;

private:
    RecordId m_child = 0;
    EmptyState *m_empty;
};

} // namespace hearth
