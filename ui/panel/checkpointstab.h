// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formkind.h"
#include "ui/panel/panellists.h"
#include "ui/panel/paneltab.h"

class QAction;
class QComboBox;
class QSplitter;

namespace hearth {

class ActionStrip;
class FormPanel;
class TablePane;
class ValueTable;

/// Who is due an annual permanence review, and who goes to the Challenge Panel (Bradford 2017, App. 1 section 4): the
/// form is begun and gone on with beside the list, and a home that is to be permanent goes from here to the agenda of
/// the sitting that is open.
class CheckpointsTab final : public PanelTab
{
    Q_OBJECT

public:
    CheckpointsTab(const Services &services, PanelHost &host, QWidget *parent);

    void showSitting(const QString &sitting) override;
    void leave() override;
    [[nodiscard]] bool hasUnsavedTyping() const override;
    void saveDrafts() override;
    [[nodiscard]] QList<QAction *> tabActions() override;
    [[nodiscard]] QWidget *firstFocus() override;

    [[nodiscard]] int toDo() const { return m_toDo; }
    [[nodiscard]] FormPanel *form() const { return m_form; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildList();
    void addActs(ActionStrip &strip);
    void fill();
    void showActs();
    void beginOrOpen();
    void openForm(const QString &key, PanelCheckpoint checkpoint);
    void closeForm();
    void putOnAgenda();
    void arrange();
    [[nodiscard]] const CheckpointLine *current() const;

    std::vector<FormKind> m_kinds;
    std::vector<CheckpointLine> m_lines; ///< those that are shown
    QString m_sitting;
    int m_toDo = 0;
    QComboBox *m_which;
    PanelRowsModel *m_model;
    TablePane *m_pane;
    ValueTable *m_table;
    QSplitter *m_splitter;
    FormPanel *m_form;
    QAction *m_begin = nullptr;
    QAction *m_agenda = nullptr;
    QAction *m_child = nullptr;
};

} // namespace hearth
