// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel/panellists.h"
#include "ui/panel/paneltab.h"

class QAction;
class QComboBox;

namespace hearth {

class TablePane;
class ValueTable;

/// Sittings to come and past: planned, moved, cancelled, opened.
class SittingsTab final : public PanelTab
{
    Q_OBJECT

public:
    SittingsTab(const Services &services, PanelHost &host, QWidget *parent);

    void showSitting(const QString &sitting) override;
    [[nodiscard]] QList<QAction *> tabActions() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void build();
    void showActs();
    void planWeeks();
    void editSeats();
    [[nodiscard]] QString current() const;
    void editCurrent(EditTask (*task)(Workspace &, const QString &));

    PanelRowsModel *m_model;
    TablePane *m_pane;
    ValueTable *m_table;
    QComboBox *m_which;
    QAction *m_open = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_move = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_planWeeks = nullptr;
};

} // namespace hearth
