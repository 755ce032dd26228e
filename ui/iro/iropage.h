// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/reviewing.h"
#include "ui/forms/formkind.h"
#include "ui/widgets/page.h"

class QComboBox;
class QScrollArea;
class QSplitter;

namespace hearth {

class CaseloadModel;
class FormPanel;
class TablePane;

/// The caseload of an independent reviewing officer: each looked-after child with the next review first, and beside
/// the list what the officer takes to that review. A mid-point check and a challenge are written here; everything else
/// is read.
class IroPage final : public Page
{
    Q_OBJECT

public:
    explicit IroPage(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void goTo(const Place &place) override;     ///< `detail`: the officer; `state`: a form's key
    [[nodiscard]] Place place() const override; ///< the same
    [[nodiscard]] bool hasUnsavedTyping() const override;
    void saveDrafts() override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QWidget *firstFocus() override;

    [[nodiscard]] FormPanel *form() const { return m_form; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    QWidget *makeStrip(QWidget *parent);
    void fillOfficers();
    void fillList();
    void showBrief();
    void begin(const QString &form);
    void openForm(const QString &key);
    void closeForm();
    void openChild();
    void printPage();
    [[nodiscard]] const CaseloadLine *current() const;
    [[nodiscard]] QString officer() const;
    void arrange();

    Services m_services;
    CaseloadModel *m_model;
    QComboBox *m_officer;
    TablePane *m_pane;
    QSplitter *m_splitter;
    QScrollArea *m_brief;
    FormPanel *m_form;
    QAction *m_show = nullptr; ///< what to take to the review, where there is no room beside the list
    QAction *m_check = nullptr;
    QAction *m_challenge = nullptr;
    QAction *m_print = nullptr;
    QAction *m_open = nullptr;
};

/// The forms of the reviewing officer: closed by the officer alone.
[[nodiscard]] std::vector<FormKind> reviewingFormKinds();

} // namespace hearth
