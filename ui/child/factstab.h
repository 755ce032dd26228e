// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/child/childtab.h"
#include "ui/child/factlist.h"

#include <optional>

class QAction;
class QComboBox;
class QStackedLayout;

namespace hearth {

class EmptyState;
class GroupedModel;
class GroupedView;
class PlainLabel;
class QuickEntry;
class SearchField;

/// Everything recorded about a child, newest first: added in one line or in a form, corrected, ended, moved, removed.
class FactsTab final : public ChildTab
{
    Q_OBJECT

public:
    FactsTab(const Services &services, QWidget *parent);

    void showChild(RecordId child) override;
    [[nodiscard]] QString asText() const override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QString chosen() const override;
    void choose(const QString &key) override;

    void addFact();
    void focusQuickEntry();

private:
    void makeActions();
    [[nodiscard]] QWidget *makeCard();
    [[nodiscard]] std::optional<Record> current() const;
    void showCurrent();
    void correct();
    void end();
    void remove();
    void move();
    void enterQuickly(const Typing &typing);
    [[nodiscard]] FactOrder order() const;

    RecordId m_child = 0;
    QuickEntry *m_quick;
    SearchField *m_filter;
    QComboBox *m_order;
    GroupedModel *m_model;
    GroupedView *m_view;
    QStackedLayout *m_stack;
    PlainLabel *m_title;
    PlainLabel *m_detail;
    QAction *m_correct;
    QAction *m_end;
    QAction *m_remove;
    QAction *m_move;
};

} // namespace hearth
