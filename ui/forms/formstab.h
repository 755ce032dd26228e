// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/child/childtab.h"
#include "ui/forms/formkind.h"

class QAction;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace hearth {

class FormModel;
class FormPanel;
class ValueTable;

/// The checkpoints of a child: every form there is, the one chosen beside the list to read and to work in, and those
/// that may be begun here.
class FormsTab final : public ChildTab
{
    Q_OBJECT

public:
    /// \a kinds: what is known of the forms; one that is not among them can be read and worked in, but not begun here.
    FormsTab(const Services &services, std::vector<FormKind> kinds, QWidget *parent);

    void showChild(RecordId child) override;
    [[nodiscard]] QString asText() const override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QString chosen() const override; ///< the key of the form
    void choose(const QString &key) override;

    [[nodiscard]] FormPanel *panel() const { return m_panel; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    void makeMenu();
    void begin(const FormKind &kind);
    void showCurrent();
    [[nodiscard]] FormKind kindOf(const QString &form) const;
    [[nodiscard]] const ChildForm *current() const;

    std::vector<FormKind> m_kinds;
    RecordId m_child = 0;
    FormModel *m_model;
    ValueTable *m_table;
    QMenu *m_menu;
    QAction *m_begin;
    QPushButton *m_beginButton = nullptr;
    FormPanel *m_panel;
    QSplitter *m_splitter;
    QStackedLayout *m_stack;
};

} // namespace hearth
