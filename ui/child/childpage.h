// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/child/edittask.h"
#include "ui/widgets/page.h"

#include <functional>
#include <optional>
#include <vector>

class QMenu;
class QStackedLayout;
class QTabWidget;
class QToolButton;

namespace hearth {

class ChildTab;
class EmptyState;
class FactsTab;
class IdentityBanner;
class PlainLabel;
class SidePanel;
struct Draft;

/// One child: who it is, over the faces of the same facts (journey, clocks, facts, history and those that other rooms
/// add), with the form beside them.
class ChildPage final : public Page
{
    Q_OBJECT

public:
    explicit ChildPage(const Services &services, QWidget *parent = nullptr);

    /// A further face behind those there are, reached by Alt and its number; \a id is a Place's detail. The page takes
    /// the tab over.
    void addTab(ChildTab *tab, const QString &id, const QString &title);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] bool hasUnsavedTyping() const override;
    void saveDrafts() override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QWidget *firstFocus() override;

    [[nodiscard]] RecordId child() const { return m_child; }
    [[nodiscard]] SidePanel *panel() const { return m_panel; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using TaskMaker = std::function<EditTask(Workspace &, RecordId)>;
    QAction *addAct(const QString &text, const QString &icon, const TaskMaker &make);
    void makeActions();
    void makeShortcuts();
    void showBanner();
    void showDrafts();
    void openTask(const EditTask &task);
    [[nodiscard]] std::optional<EditTask> taskOf(const Draft &draft) const;
    void takeUpDraft();
    void throwDraftAway();
    void copySection();
    [[nodiscard]] ChildTab *currentTab() const;
    [[nodiscard]] int tabOf(const QString &id) const;

    Services m_services;
    RecordId m_child = 0;
    IdentityBanner *m_banner;
    QWidget *m_draftBar;
    PlainLabel *m_draftText;
    QTabWidget *m_tabs;
    SidePanel *m_panel;
    QStackedLayout *m_stack;
    FactsTab *m_facts;
    std::vector<std::pair<QString, ChildTab *>> m_faces;
    QMenu *m_menu;
    QToolButton *m_acts;
    QAction *m_born = nullptr;
    QAction *m_copy;
    QList<QAction *> m_actions;
};

} // namespace hearth
