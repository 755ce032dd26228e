// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mywork/adjustmentmodel.h"
#include "ui/widgets/page.h"

class QAction;

namespace hearth {

class TablePane;
class ValueTable;

/// The adjustments of clocks that stand: those of everybody for a manager, or those that end within 14 days.
class AdjustmentPane final : public QWidget
{
    Q_OBJECT

public:
    /// \a key: under which the list remembers its columns.
    AdjustmentPane(const Services &services, const QString &key, AdjustmentModel::Which which,
                   QWidget *parent = nullptr);

    /// Collects anew; answers how many end within 14 days.
    int collect(const WorkFilter &filter);
    void show(AdjustmentModel::Which which) { m_model->show(which); }
    [[nodiscard]] int held() const { return static_cast<int>(m_model->heldRows()); }
    [[nodiscard]] QList<QAction *> tableActions() const;
    [[nodiscard]] QWidget *firstFocus() const;
    void addToStrip(QWidget *widget);

private:
    Services m_services;
    AdjustmentModel *m_model;
    TablePane *m_pane;
    ValueTable *m_table;
};

} // namespace hearth
