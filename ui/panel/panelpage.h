// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel/paneltab.h"

class QAction;
class QComboBox;
class QTabWidget;
class QToolButton;

namespace hearth {

class AfterTab;
class AgendaTab;
class CheckpointsTab;
class MattersTab;
class PlainLabel;
class SidePanel;
class SittingsTab;
class SittingTab;
class YearTab;

/// The Permanence Panel: sittings, one sitting from its agenda to its minutes, and a year of it.
class PanelPage final : public Page, private PanelHost
{
    Q_OBJECT

public:
    explicit PanelPage(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    /// `detail`: a tab (`sittings`, `agenda`, `matters`, `sitting`, `after`, `year`, `checkpoints`), with `/` and the
    /// sitting's key.
    void goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] bool hasUnsavedTyping() const override;
    void saveDrafts() override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QWidget *firstFocus() override;

    [[nodiscard]] QString sitting() const { return m_sitting; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void edit(EditTask task, RecordId child = 0) override;
    void open(Editor *editor) override;
    void openSitting(const QString &key, const QString &tab = {}) override;

    void build();
    [[nodiscard]] QWidget *buildHead();
    void addFace(PanelTab *face, const QString &id, const QString &title);
    [[nodiscard]] PanelTab *face() const;
    [[nodiscard]] std::vector<PanelTab *> faces() const;
    void offerSittings();
    void choose(const QString &sitting);
    void showHead();
    void showTitles();
    void onFaceChanged();
    void step(int by);
    void fit();

    Services m_services;
    PanelDesk m_desk;
    QString m_sitting;
    QComboBox *m_box;
    PlainLabel *m_state;
    QTabWidget *m_tabs;
    SidePanel *m_panel;
    SittingsTab *m_sittings;
    AgendaTab *m_agenda;
    MattersTab *m_matters;
    SittingTab *m_table;
    AfterTab *m_after;
    YearTab *m_year;
    CheckpointsTab *m_checkpoints;
    QStringList m_ids;
    int m_shown = 0;
    bool m_filling = false;
};

} // namespace hearth
