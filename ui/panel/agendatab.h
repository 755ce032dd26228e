// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel/packeditor.h"
#include "ui/panel/panellists.h"
#include "ui/panel/paneltab.h"

class QAction;

namespace hearth {

class ActionStrip;
class PlainLabel;
class TablePane;
class ValueTable;

/// A sitting's agenda: its items with their times and people, and the papers of the one chosen.
class AgendaTab final : public PanelTab
{
    Q_OBJECT

public:
    AgendaTab(const Services &services, PanelHost &host, QWidget *parent);

    void showSitting(const QString &sitting) override;
    [[nodiscard]] QList<QAction *> tabActions() override;
    [[nodiscard]] QWidget *firstFocus() override;
    /// Goes to an item.
    void select(const QString &item);
    [[nodiscard]] QString current() const; ///< key of the item; empty: none is chosen

private:
    [[nodiscard]] QWidget *buildAgenda();
    [[nodiscard]] QWidget *buildPapers();
    void addItemActs(ActionStrip &strip);
    void addDocumentActs(ActionStrip &strip);
    void openPack(PanelCopy copy);
    void addPaperActs(ActionStrip &strip);
    void showActs();
    void showItem();
    void showPaperActs();
    void move(int by);
    void chase();
    [[nodiscard]] std::optional<PanelPaperLine> paper() const;
    void editItem(EditTask (*task)(Workspace &, const QString &));
    void editPaper(EditTask (*task)(Workspace &, const QString &, const PanelPaperLine &));
    void attemptAct(const QString &done, const std::function<void()> &act);

    QString m_sitting;
    PanelRowsModel *m_model;
    TablePane *m_pane;
    ValueTable *m_table;
    PanelRowsModel *m_paperModel;
    ValueTable *m_papers;
    PlainLabel *m_heading;
    PlainLabel *m_words;
    QWidget *m_lower = nullptr; ///< heading, words and papers
    QAction *m_add = nullptr;
    QList<QAction *> m_onItem;    ///< those that need an item of a sitting that is planned
    QList<QAction *> m_documents; ///< agenda, pack, members' copy
    std::shared_ptr<PickedFiles> m_picked = std::make_shared<PickedFiles>();
    QAction *m_times = nullptr;
    QAction *m_chase = nullptr;
    QAction *m_child = nullptr;
    QAction *m_receive = nullptr;
    QAction *m_approve = nullptr;
    QAction *m_notNeeded = nullptr;
    QAction *m_reset = nullptr;
    QAction *m_another = nullptr;
};

} // namespace hearth
