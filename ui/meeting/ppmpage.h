// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/parts/signoff.h"
#include "ui/meeting/ppmpart.h"
#include "ui/meeting/sectionmarks.h"
#include "ui/meeting/sitting.h"
#include "ui/widgets/page.h"

#include <map>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace hearth {

class ConflictPanel;
class IdentityBanner;
class PlainLabel;
class SectionList;
class PpmSectionView;
class SideColumn;
class SidePanel;
class WritingAids;

/// The record of a Permanence Planning Meeting, as it is written in the room. Its place is the child and, as detail,
/// the id of the record; the state is the section.
///
/// One section at a time is in the middle; the list of sections is beside it, and what was said last time on the other
/// side. What is typed is kept within two seconds; Ctrl+S and leaving the page store it into the record.
class PpmPage final : public Page, public PpmHost
{
    Q_OBJECT

public:
    explicit PpmPage(const Services &services, QWidget *parent = nullptr);
    ~PpmPage() override;

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] bool hasUnsavedTyping() const override;
    void saveDrafts() override;
    [[nodiscard]] QList<QAction *> pageActions() override { return m_actions; }
    [[nodiscard]] QWidget *firstFocus() override;
    /// Narrower than what stands side by side now: it folds.
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] RecordId record() const override;
    [[nodiscard]] PpmContent content() const override;
    bool storeTyping() override;
    void jumpTo(const QString &section, const QString &field) override;

    [[nodiscard]] const QString &section() const { return m_section; }
    [[nodiscard]] Sitting &sitting() { return m_sitting; }
    [[nodiscard]] SidePanel *panel() const { return m_panel; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // ppmpagelayout.cpp: how it is put together
    void buildWidgets();
    QWidget *makeHead();
    void makeActions();
    QAction *addAct(const QString &text, const QString &icon, const QKeySequence &keys,
                    const std::function<void()> &act);
    void connectSitting();
    [[nodiscard]] bool formStandsAlone() const;
    void leaveLoneForm();
    void arrange();

    void open(RecordId record);
    void showAll();
    void showHead();
    void showBanner();
    void showSection();
    void showSide();
    void showMarks();
    void showOthers();
    void goToSection(const QString &section);
    void stepSection(int step);
    void stepChild(int step);
    void onEdited(const QString &field);
    void readSection(const QString &field);
    void undoTyping();
    void redoTyping();
    void takeSection();
    void takeAll();
    void saveNow();
    void openSignOff(SignOff act);
    void openEditor(Editor *editor);
    void goOn();
    void discardRecord();
    // ppmpageacts.cpp: what leaves the page
    void copySection();
    void copyAll();
    void makePdf();
    void print();
    void openChildRecord();
    [[nodiscard]] PpmSectionView *viewOf(const QString &section);
    [[nodiscard]] PpmContext context() const;
    [[nodiscard]] bool isTypingHere(const QWidget *focus) const;
    [[nodiscard]] QStringList names() const;

    Services m_services;
    PpmDesk m_desk;
    Sitting m_sitting;
    WritingAids *m_aids;
    RecordId m_child = 0;
    RecordId m_record = 0;
    QString m_section;
    std::vector<SectionMark> m_marks;
    std::map<QString, PpmSectionView *> m_views;

    QStackedLayout *m_stack = nullptr;
    IdentityBanner *m_banner = nullptr;
    QTabBar *m_children = nullptr;
    PlainLabel *m_state = nullptr;
    PlainLabel *m_progress = nullptr;
    PlainLabel *m_kept = nullptr;
    PlainLabel *m_notice = nullptr;
    PlainLabel *m_presence = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_sendBack = nullptr;
    QToolButton *m_acts = nullptr;
    QMenu *m_menu = nullptr;
    QToolButton *m_sectionsButton = nullptr;
    SectionList *m_list = nullptr;
    QScrollArea *m_area = nullptr;
    QVBoxLayout *m_middle = nullptr;
    QWidget *m_place = nullptr; ///< where the view of the section stands
    ConflictPanel *m_conflict = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_after = nullptr;
    QScrollArea *m_sideArea = nullptr;
    SideColumn *m_side = nullptr;
    SidePanel *m_panel = nullptr;
    QTimer m_settle; ///< marks and notes follow the typing after a moment
    QTimer m_presenceTimer;
    QList<QAction *> m_actions;
    QAction *m_nextChild = nullptr;
    QAction *m_childBefore = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_return = nullptr;
};

} // namespace hearth
