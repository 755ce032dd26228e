// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "tests/core/storage/storetesting.h"
#include "ui/widgets/page.h"

#include <QSettings>
#include <QWidget>

#include <memory>
#include <optional>

class QPagedPaintDevice;

namespace hearth::testing {

/// What a page asked of the window.
class RecordingNavigator : public Navigator
{
public:
    void openChild(RecordId child, const QString &tab = {}) override
    {
        openedChild = child;
        openedTab = tab;
    }
    void openTracker(const QString &section = {}) override { openedTracker = section; }
    void openExceptions() override {}
    void openChildren(const QString &filter = {}) override { openedChildren = filter; }
    void openImport() override {}
    void openPpm(RecordId child, RecordId record) override
    {
        openedChild = child;
        openedPpm = record;
    }
    void back() override {}
    void say(const QString &text, Offer = Offer::Nothing) override { said.append(text); }
    void complain(const QString &text) override { complained.append(text); }

    RecordId openedChild = 0;
    QString openedTab;
    RecordId openedPpm = 0;
    std::optional<QString> openedTracker;
    std::optional<QString> openedChildren;
    QStringList said;
    QStringList complained;
};

/// A real, encrypted store in a folder of its own, and a window's services that only write down what was asked.
class PageFixture
{
public:
    static inline const Date today = Date(2026, 11, 18); // a Wednesday

    explicit PageFixture(const QString &person = QStringLiteral("Grace Hopper"));

    [[nodiscard]] Services services();
    [[nodiscard]] QString file(const QString &name) const { return m_folder.file(name); }

    /// A child in care since \a from, fostered, under a full care order.
    RecordId addInCare(const QString &number, const QString &forename, Date from, const QString &worker = {},
                       const QString &family = {});
    /// The same with a placement order \a weeksAgo, and adoption as the plan: overdue after 26 weeks.
    RecordId addWithPlacementOrder(const QString &number, const QString &forename, int weeksAgo,
                                   const QString &worker = {});

private:
    StoreFolder m_folder;

public:
    std::unique_ptr<Workspace> workspace;
    RecordingNavigator navigator;
    QSettings settings;
    QString saveAs; ///< what the file chooser answers
};

/// Presses and types as a person does, on the widget of that name inside \a page.
template <typename Kind>
[[nodiscard]] Kind *widgetIn(QWidget *page, const QString &name)
{
    return page->findChild<Kind *>(name);
}

} // namespace hearth::testing
