// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/manager/managertab.h"

class QSplitter;

namespace hearth {

class CellModel;
class FormPanel;
class TablePane;

/// What all disruption meetings learned, read together by what it is about; each point opens the form that says it.
class LearningTab final : public ManagerTab
{
    Q_OBJECT

public:
    explicit LearningTab(const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QAction *> tabActions() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QString state() const override; ///< key of the form that is open
    void setState(const QString &key) override;
    [[nodiscard]] bool hasUnsavedTyping() const override;
    void saveDrafts() override;

    [[nodiscard]] FormPanel *form() const { return m_form; }

private:
    void openForm(const QString &key);
    void closeForm();

    Services m_services;
    CellModel *m_model;
    TablePane *m_pane;
    QSplitter *m_splitter;
    FormPanel *m_form;
};

} // namespace hearth
