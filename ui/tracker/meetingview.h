// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/trackerdesk.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QAction;
class QBoxLayout;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace hearth {

class Editor;
class MeetingCard;
class NarrativeEdit;
class PlainLabel;
class SidePanel;
class WritingAids;

/// A tracker meeting as it is held: the children of the section one after the other, the last meeting's note beside
/// this one's. What is typed is kept within two seconds, and becomes the child's note when one goes on.
class MeetingView final : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingView(const Services &services, QWidget *parent = nullptr);

    /// Shows the meeting of that key, the first child who is not discussed before the others.
    void open(const QString &meeting);
    [[nodiscard]] const QString &meeting() const { return m_meeting; }
    [[nodiscard]] RecordId child() const { return m_child; }
    void refresh();
    [[nodiscard]] bool hasUnsavedTyping() const;
    void saveDrafts();
    [[nodiscard]] const QList<QAction *> &acts() const { return m_acts; }
    [[nodiscard]] QWidget *firstFocus();

Q_SIGNALS:
    void leaveWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildNotes();
    QAction *addAct(const QString &text, const QString &icon, const QKeySequence &keys, void (MeetingView::*act)());
    void buildActs();

    void showHead();
    void showList();
    void showChild();
    void showNotes(const AgendaItem &item);
    void showActs();
    void goTo(RecordId child);
    void step(int by);
    /// Takes what was typed into the note; false when that was refused.
    bool keep(bool discussed);
    void next();
    void skip();
    void previous();
    void move();
    void enter();
    void archive();
    void setAction();
    void colour();
    void details();
    void end();
    void leave();
    void writeMinutes();
    void openEditor(Editor *editor);
    [[nodiscard]] const AgendaItem *current() const;
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] QString draftKey() const;
    void fit();

    Services m_services;
    TrackerDesk m_desk;
    QString m_meeting;
    TrackerAgenda m_agenda;
    std::vector<RecordId> m_order; ///< as it was when the meeting was opened: nobody jumps while one goes through
    RecordId m_child = 0;
    QString m_keptNote; ///< what the note says that is stored
    QString m_keptDecided;
    QTimer m_autosave;

    WritingAids *m_aids;
    PlainLabel *m_title;
    PlainLabel *m_progress;
    QListWidget *m_list;
    QScrollArea *m_area;
    QWidget *m_middle;
    QBoxLayout *m_sides = nullptr;
    MeetingCard *m_card;
    PlainLabel *m_lastHeading;
    PlainLabel *m_last;
    NarrativeEdit *m_note;
    NarrativeEdit *m_decided;
    PlainLabel *m_state;
    PlainLabel *m_keys; ///< the keys of what is done most
    SidePanel *m_panel;
    QList<QAction *> m_acts;
    QAction *m_next = nullptr;
    QAction *m_skip = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_move = nullptr;
    QAction *m_enter = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_action = nullptr;
    QAction *m_colour = nullptr;
    QAction *m_details = nullptr;
    QAction *m_end = nullptr;
    QAction *m_minutes = nullptr;
    QAction *m_leave = nullptr;
};

/// The minutes of the meeting of that key, from what is kept, as a PDF that is asked for. True when it was written.
bool writeMeetingMinutes(const Services &services, const QString &meeting, QWidget *parent);

} // namespace hearth
