// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/tracker.h"
#include "ui/tracker/trackerline.h"
#include "ui/widgets/page.h"

#include <optional>
#include <unordered_map>

class QComboBox;
class QPushButton;
class QStackedLayout;

namespace hearth {

class ChildDetails;
class DateLineEdit;
class Editor;
class MeetingView;
class PeopleFilter;
class SectionModel;
class SectionView;
class SidePanel;
class TablePane;
class TrackerModel;
class ValueTable;
class WhatIfPanel;

/// The tracker: its sections with their counts and leads, the children of one of them, what changed, and the acts of
/// the weekly meeting.
class TrackerPage : public Page
{
    Q_OBJECT

public:
    explicit TrackerPage(const Services &services, QWidget *parent = nullptr);

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
    [[nodiscard]] QWidget *buildFilters();
    void buildActions();
    [[nodiscard]] QAction *addAct(const QString &text, const QString &icon, const QKeySequence &key,
                                  void (TrackerPage::*act)());
    void fit(int width);

    void collect();
    void showList(const QString &list);
    void narrow();
    void showActs();
    void showDetails();

    void openRow(std::size_t row);
    void editUpdate();
    void saveUpdate(RecordId child, const QString &text);
    void move();
    void acceptSuggestion();
    void keepSection();
    void archive();
    void toggleDetails();
    void openEditor(Editor *editor);
    // trackerpagemeeting.cpp
    void holdMeeting();
    void showMeeting(const QString &key);
    void leaveMeeting();
    void writeLastMinutes();
    void showMeetingActs(const QString &list);
    [[nodiscard]] bool isInMeeting() const;
    void toggleWhatIf();
    /// The children of the list that is shown, as it is filtered.
    void showWhatIf();
    void writeSheet();
    void printSheet();

    [[nodiscard]] const TrackerLine *currentLine() const;
    [[nodiscard]] const TrackerRow *rowOf(RecordId child) const;
    [[nodiscard]] ListFilter filter() const;

    Services m_services;
    std::vector<TrackerRow> m_compared; ///< the rows against the earlier day; empty when none is compared with
    std::unordered_map<RecordId, const TrackerRow *> m_rows;

    SectionModel *m_sections;
    SectionView *m_sectionView;
    QComboBox *m_sectionBox;
    TrackerModel *m_model;
    TablePane *m_pane;
    ValueTable *m_table;
    PeopleFilter *m_people;
    QPushButton *m_overdueOnly;
    DateLineEdit *m_since;
    ChildDetails *m_details;
    SidePanel *m_panel;
    QStackedLayout *m_faces = nullptr; ///< the list, and the meeting once one is held
    MeetingView *m_meeting = nullptr;
    bool m_wasFullScreen = false;
    WhatIfPanel *m_whatIf;

    QAction *m_move = nullptr;
    QAction *m_update = nullptr;
    QAction *m_why = nullptr;
    QAction *m_accept = nullptr;
    QAction *m_keep = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_hold = nullptr;
    QAction *m_lastMinutes = nullptr;
    QAction *m_askWhatIf = nullptr;
    QList<QAction *> m_sheetActions;
};

} // namespace hearth
