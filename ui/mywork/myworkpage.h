// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mywork/worklist.h"
#include "ui/widgets/page.h"

#include <optional>

class QButtonGroup;
class QComboBox;
class QStackedWidget;

namespace hearth {

class ActionPane;
class AdjustmentPane;
class BookingCard;
class DigestPane;
class DraftCard;
class EmptyState;
class MeetingPane;
class PeopleFilter;
class PlainLabel;
class WorkModel;
class WorkView;
struct Draft;

/// What is overdue, due this week and in the next two, by family; planning meetings that wait, and what they asked
/// somebody to do; whether booked days took place; what was being typed.
class MyWorkPage : public Page
{
    Q_OBJECT

public:
    explicit MyWorkPage(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the page shows: clocks by band, planning meetings, actions, adjustments that end within 14 days, the week.
    enum class Face : std::uint8_t { Clocks, Meetings, Actions, Adjustments, Digest };
    void build();
    void turnTo(Face face);
    void chooseChip(int id);
    /// Copy, export, print (0, 1, 2): the table shown does it; false when that is the list of clocks.
    [[nodiscard]] bool handOver(int act);
    [[nodiscard]] QString labelOfChip(int id) const;
    void fit(int width);
    [[nodiscard]] QWidget *buildFilters();
    void buildActions();
    void exportList();
    void copyList();
    void printList();
    void collect();
    void showCounts();
    void showDrafts();
    void showWhy(int row);
    void choose(std::optional<WorkBand> band);
    void selectChild(RecordId child, const QString &title);
    void openRow(int row);
    void settle(RecordId child, RecordId event, EventState state, std::optional<Date> on);
    void goOnWith(const Draft &draft);
    [[nodiscard]] QString why(const WorkItem &item) const;
    [[nodiscard]] WorkFilter filter() const;
    void showEmpty();

    Services m_services;
    PeopleFilter *m_people;
    QButtonGroup *m_bands;
    QComboBox *m_bandBox; ///< the same, where there is no room for buttons
    std::optional<WorkBand> m_only;
    Face m_face = Face::Clocks;
    int m_meetingCount = 0;
    int m_actionCount = 0;
    int m_adjustmentCount = 0;
    MeetingPane *m_meetings;
    ActionPane *m_tasks;
    AdjustmentPane *m_adjustments;
    DigestPane *m_digest;
    BookingCard *m_booking;
    DraftCard *m_draft;
    WorkModel *m_model;
    WorkView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    PlainLabel *m_why;
    QList<QAction *> m_actions;
    QAction *m_import;
    QAction *m_everybody;
    QAction *m_allDue;
    QAction *m_tracker;
};

} // namespace hearth
