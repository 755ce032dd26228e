// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace hearth {

class ChildrenModel;
class Editor;
class PeopleFilter;
class SidePanel;
class TablePane;
class ValueTable;

/// All children of the store: found as one types, opened, added, given to another worker.
class ChildrenPage : public Page
{
    Q_OBJECT

public:
    explicit ChildrenPage(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] bool hasUnsavedTyping() const override;
    void saveDrafts() override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildActions();
    void fit(int width);
    void narrow();
    void addChild();
    void reassign();
    void openEditor(Editor *editor);
    void showActs();

    Services m_services;
    ChildrenModel *m_model;
    TablePane *m_pane;
    ValueTable *m_table;
    PeopleFilter *m_people;
    SidePanel *m_panel;
    QWidget *m_middle;
    QAction *m_new = nullptr;
    QAction *m_reassign = nullptr;
};

} // namespace hearth
