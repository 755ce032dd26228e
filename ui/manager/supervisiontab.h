// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/supervision.h"
#include "ui/manager/managertab.h"

class QComboBox;
class QScrollArea;
class QSplitter;

namespace hearth {

class CellModel;
class FormPanel;
class TablePane;

/// One worker's children as supervision goes through them: the list, what is to be said of the child beside it, and the
/// child's form in its place once it is begun. The sheet of the session goes to paper.
class SupervisionTab final : public ManagerTab
{
    Q_OBJECT

public:
    explicit SupervisionTab(const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QAction *> tabActions() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QString state() const override; ///< worker, and behind `/` the key of the form that is open
    void setState(const QString &state) override;
    [[nodiscard]] bool hasUnsavedTyping() const override;
    void saveDrafts() override;

    [[nodiscard]] FormPanel *form() const { return m_form; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void makeList(QWidget *list);
    void fillWorkers();
    void fillList();
    void showBrief();
    void begin();
    void openForm(const QString &key);
    void closeForm();
    void makePdf();
    void arrange();
    [[nodiscard]] QString worker() const;
    [[nodiscard]] const SupervisionLine *current() const;

    Services m_services;
    std::vector<SupervisionLine> m_lines;
    CellModel *m_model;
    QComboBox *m_worker;
    TablePane *m_pane = nullptr;
    QSplitter *m_splitter;
    QScrollArea *m_brief;
    FormPanel *m_form;
    QAction *m_begin = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_open = nullptr;
};

} // namespace hearth
