// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/teamload.h"
#include "ui/manager/managertab.h"

class QComboBox;

namespace hearth {

class CellModel;
class PlainLabel;
class TablePane;

/// Who carries what: workers down, six weeks across. The number that has the keyboard opens exactly its list below.
class LoadTab final : public ManagerTab
{
    Q_OBJECT

public:
    explicit LoadTab(const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QAction *> tabActions() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QString state() const override; ///< the team
    void setState(const QString &team) override;

private:
    void fillTeams();
    void fillLoad();
    void showSentence();
    void showItems();
    [[nodiscard]] LoadMeasure measure() const;
    [[nodiscard]] QString team() const;
    [[nodiscard]] const std::vector<LoadItem> *chosen(QString *title) const;
    TablePane *makePane(CellModel *model, const QString &id, const QString &name, const QString &nothing,
                        QWidget *parent);

    Services m_services;
    TeamLoad m_load;
    QComboBox *m_team;
    QComboBox *m_measure;
    PlainLabel *m_sentence;
    CellModel *m_model;
    CellModel *m_items;
    PlainLabel *m_what;
    TablePane *m_pane = nullptr;
    TablePane *m_list = nullptr;
};

} // namespace hearth
