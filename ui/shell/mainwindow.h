// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/placehistory.h"
#include "ui/widgets/page.h"

#include <QMainWindow>
#include <QTimer>

#include <map>
#include <vector>

class QMenu;
class QStackedWidget;

namespace hearth {

class MessageBar;
class Navigation;
class PlainLabel;
class TopBar;
class WindowActions;

/// What the window takes from outside.
struct Outside
{
    FileChooser files;
    PrintAsker print;
    QSettings &settings;
};

/// The main window: where a person is, how they go elsewhere, and what holds everywhere (undo, the day, messages).
/// Its title names the file and never a child.
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    /// \a entries in the order of the navigation; the first one is shown. The workspace outlives the window.
    MainWindow(Workspace &workspace, std::vector<PageEntry> entries, const Outside &outside, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openChild(RecordId child, const QString &tab) override;
    void openTracker(const QString &section) override;
    void openExceptions() override;
    void openChildren(const QString &filter) override;
    void openImport() override;
    void openPpm(RecordId child, RecordId record) override;
    void back() override;
    void forward();
    void say(const QString &text, Offer offer) override;
    void complain(const QString &text) override;

    /// Goes to a page by its id, or stays where that is none. The place left is kept for the way back.
    void openPlace(const Place &place);
    [[nodiscard]] Place currentPlace() const;
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] WindowActions &actions() const { return *m_actions; }
    [[nodiscard]] TopBar *topBar() const { return m_topBar; }
    [[nodiscard]] MessageBar *messageBar() const { return m_message; }

    /// Keeps all unsaved typing as drafts.
    void saveDrafts();

Q_SIGNALS:
    void locked(); ///< somebody asked to lock: the window is to be closed and the passphrase asked for

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildWidgets();
    void buildMenus();
    void connectActs();
    [[nodiscard]] Page *pageOf(const QString &id);
    void arrive(const Place &place);
    void refreshPage();
    void onChanged();
    void showState();
    void showPageMenu();
    void chooseAsAt(std::optional<Date> day);
    void undo();
    void redo();
    void turnDay();
    void look();
    void restoreWindow();

    Workspace &m_workspace;
    std::vector<PageEntry> m_entries;
    Services m_services;
    PlaceHistory m_history;
    std::map<QString, Page *> m_pages;
    std::map<QString, bool> m_stale;
    QString m_current;

    WindowActions *m_actions = nullptr;
    TopBar *m_topBar = nullptr;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    MessageBar *m_message = nullptr;
    QWidget *m_pastDay = nullptr;
    PlainLabel *m_pastDayText = nullptr;
    PlainLabel *m_storeText = nullptr;
    PlainLabel *m_packText = nullptr;
    PlainLabel *m_auditText = nullptr;
    QMenu *m_pageMenu = nullptr;
    QTimer m_poll;
    Date m_day; ///< that `today` was when it was looked at last
    QTimer m_autosave;
    QTimer m_refresh;
};

} // namespace hearth
