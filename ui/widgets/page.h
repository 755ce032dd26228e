// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/facts.h"

#include <QList>
#include <QString>
#include <QVariant>
#include <QWidget>

#include <functional>

class QAction;
class QPagedPaintDevice;
class QSettings;

namespace hearth {

class Workspace;

/// Where a person is: a page and what it shows there. Going back goes to a place.
struct Place
{
    QString page = {}; ///< `my-work`, `tracker`, `children`, `exceptions`, `child` ...: a PageEntry's id
    RecordId child = 0;
    QString detail = {}; ///< which tab, section or filter, in the page's own words
    QVariant state = {}; ///< the page's own: scroll position, selected row
};

/// How a page sends a person to another one.
class Navigator
{
public:
    virtual ~Navigator() = default;

    /// \a tab: `journey`, `clocks`, `facts`, `history`; empty for the one last used.
    virtual void openChild(RecordId child, const QString &tab = {}) = 0;
    virtual void openTracker(const QString &section = {}) = 0;
    virtual void openExceptions() = 0;
    virtual void openChildren(const QString &filter = {}) = 0;
    virtual void openImport() = 0;
    /// The record of a Permanence Planning Meeting.
    virtual void openPpm(RecordId child, RecordId record) = 0;
    virtual void back() = 0;

    enum class Offer { Nothing, Undo };
    /// Says in the window what was done, with the act that takes it back. Read out by screen readers.
    virtual void say(const QString &text, Offer offer = Offer::Nothing) = 0;
    /// Says what went wrong, until somebody closes it.
    virtual void complain(const QString &text) = 0;
};

/// Asks a person for files; a test answers instead. An empty answer: cancelled. The parent comes first, then the title.
struct FileChooser
{
    std::function<QString(QWidget *, const QString &title, const QString &proposedName, const QString &filter)> save;
    std::function<QString(QWidget *, const QString &title, const QString &filter)> open;
    std::function<QStringList(QWidget *, const QString &title, const QString &filter)> openSeveral;
    std::function<QString(QWidget *, const QString &title)> folder;
};

/// Asks for a printer and lets \a paint draw on it; false when cancelled.
using PrintAsker =
    std::function<bool(QWidget *parent, const QString &title, const std::function<void(QPagedPaintDevice &)> &paint)>;

/// The outside world of a page.
struct Services
{
    Workspace &workspace;
    Navigator &navigator;
    FileChooser files;
    PrintAsker print;
    QSettings &settings;
};

/// One page of the main window. It holds what it shows as values and asks the workspace again in refresh().
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What stands over the page and in the list of places to go back to. Never put into the window's title.
    [[nodiscard]] virtual QString title() const = 0;
    /// Everything computed is new: facts, the policy or the day changed. Called also before the page is first shown.
    virtual void refresh() = 0;

    /// A page of many faces goes to \a place (a child, a section, a tab). Only `child`, `detail` and `state` count.
    virtual void goTo(const Place &place);
    /// Where the page is now, so that going back finds it as it was left. `page` is filled in by the window.
    [[nodiscard]] virtual Place place() const;

    /// Something was typed that is neither saved nor thrown away.
    [[nodiscard]] virtual bool hasUnsavedTyping() const;
    /// Keeps what was typed as drafts: before the window closes, and now and then.
    virtual void saveDrafts();

    /// What the page offers beside what it shows: print, export ... They stand in the page's menu and in its heading.
    [[nodiscard]] virtual QList<QAction *> pageActions();
    /// The widget that Ctrl+Shift+F and arriving on the page give the keyboard to; nothing: the first one.
    [[nodiscard]] virtual QWidget *firstFocus();

Q_SIGNALS:
    void titleChanged();
};

/// One page as the window knows it before it is made.
struct PageEntry
{
    QString id;
    QString title; ///< with its mnemonic, translated
    QString icon;  ///< name of an icon (`icons.h`)
    enum class Where { Navigation, Menu, Hidden } where = Where::Navigation;
    std::function<Page *(const Services &services, QWidget *parent)> make;
};

} // namespace hearth
