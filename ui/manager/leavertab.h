// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/handover.h"
#include "ui/manager/managertab.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace hearth {

class CellModel;
class PlainLabel;
class TablePane;

/// Somebody leaves: whom each of their children goes to, seen before it is done and done in one act, with their actions
/// where that is ticked; and the pack that the new workers are handed.
class LeaverTab final : public ManagerTab
{
    Q_OBJECT

public:
    explicit LeaverTab(const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QAction *> tabActions() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QString state() const override; ///< who leaves
    void setState(const QString &worker) override;

private:
    QWidget *makeStrip();
    QWidget *makeFoot();
    void makePanes(QWidget *children, QWidget *actions);
    void fillWorkers();
    void changeLeaver();
    void fillLists();
    void showPreview();
    enum class Given : std::uint8_t { Rest, Selected };
    void give(Given given);
    void reassign();
    void makePack();
    [[nodiscard]] QString leaver() const;
    [[nodiscard]] Handover handover() const;

    Services m_services;
    std::map<RecordId, QString> m_to;     ///< as chosen so far, of the one who leaves
    std::map<RecordId, QString> m_handed; ///< who went last, for the pack
    QString m_handedBy;                   ///< who left them
    QString m_others;                     ///< who takes actions of other children; empty: those stay
    QString m_shown;                      ///< whose choice `m_to` is
    QComboBox *m_leaver;
    QLineEdit *m_name;
    QPushButton *m_give;
    QPushButton *m_giveSelected;
    CellModel *m_children;
    CellModel *m_actions;
    TablePane *m_childPane = nullptr;
    TablePane *m_actionPane = nullptr;
    QCheckBox *m_withActions;
    PlainLabel *m_preview;
    QPushButton *m_do;
    QAction *m_pack;
};

} // namespace hearth
