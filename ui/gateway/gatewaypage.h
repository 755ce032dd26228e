// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formkind.h"
#include "ui/widgets/page.h"

class QSplitter;
class QTabWidget;

namespace hearth {

class EmptyState;
class FormPanel;
class GatewayModel;
class OutlineModel;
class SidePanel;
class TablePane;

/// Legal Gateway and court: the meetings to come, the register of children subject to the Public Law Outline, and what
/// is owed to the gateway. A line that has a form opens it beside the list; the others open their child.
class GatewayPage final : public Page
{
    Q_OBJECT

public:
    explicit GatewayPage(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void goTo(const Place &place) override;     ///< `detail`: `meetings`, `register`, `owed`; `state`: a form's key
    [[nodiscard]] Place place() const override; ///< the same
    [[nodiscard]] bool hasUnsavedTyping() const override;
    void saveDrafts() override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QWidget *firstFocus() override;

    [[nodiscard]] FormPanel *form() const { return m_form; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    TablePane *addPane(class ValueTableModel *model, const QString &id, const QString &name, const QString &nothing);
    void makeActions();
    void begin();
    void openForm(const QString &key);
    void closeForm();
    void openChild();
    void openLine(const GatewayModel *model, std::size_t row);
    /// Of the row that is current; 0: none.
    [[nodiscard]] RecordId currentChild() const;
    [[nodiscard]] FormKind kindOf(const QString &form) const;
    void arrange();

    Services m_services;
    std::vector<FormKind> m_kinds;
    GatewayModel *m_meetings;
    OutlineModel *m_register;
    GatewayModel *m_owed;
    QTabWidget *m_tabs;
    std::vector<TablePane *> m_panes; ///< in the order of the tabs
    QSplitter *m_splitter;
    FormPanel *m_form;
    SidePanel *m_panel;
    QAction *m_begin = nullptr;
    QAction *m_open = nullptr;
};

} // namespace hearth
