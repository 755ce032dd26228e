// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/reconciling.h"
#include "ui/widgets/page.h"

class QAction;
class QStackedLayout;

namespace hearth {

class DifferenceModel;
class PlainLabel;
class TablePane;

/// The cross-referencing exercise (Bradford 2017, App. 1 §2.4): the council's return held against the tracker, each
/// difference accepted or corrected by itself. Nothing is changed by looking.
class ReconcilePage final : public Page
{
    Q_OBJECT

public:
    explicit ReconcilePage(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    QAction *addAct(const QString &text, const QString &icon, const QKeySequence &key, void (ReconcilePage::*act)());
    void choose();
    void compare();
    void accept();
    void correct();
    void showActs();
    [[nodiscard]] const Difference *current() const;

    Services m_services;
    QStringList m_paths;
    ReturnComparison m_comparison;
    DifferenceModel *m_model;
    TablePane *m_pane;
    PlainLabel *m_summary;
    QAction *m_choose = nullptr;
    QAction *m_accept = nullptr;
    QAction *m_correct = nullptr;
};

} // namespace hearth
