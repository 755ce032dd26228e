// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel/panellists.h"
#include "ui/panel/paneltab.h"

class QAction;

namespace hearth {

class TablePane;
class ValueTable;

/// What earlier sittings decided: complied with or not, and what this sitting records of it.
class MattersTab final : public PanelTab
{
    Q_OBJECT

public:
    MattersTab(const Services &services, PanelHost &host, QWidget *parent);

    void showSitting(const QString &sitting) override;
    [[nodiscard]] QList<QAction *> tabActions() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] int outstanding() const; ///< matters that this sitting has not looked at and that are not done

private:
    void build();
    void answer();
    void showActs();

    QString m_sitting;
    std::vector<PanelMatter> m_matters;
    PanelRowsModel *m_model;
    TablePane *m_pane;
    ValueTable *m_table;
    QAction *m_answer = nullptr;
    QAction *m_child = nullptr;
};

} // namespace hearth
