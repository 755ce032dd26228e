// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mywork/worklist.h"
#include "ui/widgets/page.h"

class QPushButton;

namespace hearth {

class AdjustmentPane;
class PeopleFilter;

/// For managers: every extension, exemption and pause that stands, of a worker, a team or everybody.
class AdjustmentsPage final : public Page
{
    Q_OBJECT

public:
    explicit AdjustmentsPage(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void collect();

    Services m_services;
    PeopleFilter *m_people;
    QPushButton *m_soon;
    AdjustmentPane *m_pane;
};

} // namespace hearth
