// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/catch.h"
#include "ui/child/childpage.h"

#include <QSettings>
#include <QTemporaryDir>

namespace hearth::test {

/// What a page asked of the window.
class RecordingNavigator final : public Navigator
{
public:
    void openChild(RecordId child, const QString &) override { opened = child; }
    void openTracker(const QString &) override {}
    void openExceptions() override {}
    void openChildren(const QString &) override {}
    void openImport() override {}
    void openPpm(RecordId, RecordId) override {}
    void back() override {}
    void say(const QString &text, Offer offer) override
    {
        said = text;
        offered = offer;
    }
    void complain(const QString &text) override { complained = text; }

    RecordId opened = 0;
    QString said;
    QString complained;
    Offer offered = Offer::Nothing;
};

/// A child's page over a real encrypted store, on 20 February 2026.
class ChildFixture
{
public:
    ChildFixture();

    /// A child in care since 05/01/2026 under C1, with a threshold decision on 02/01/2026.
    RecordId addChild(const QString &number, const QString &forename);
    RecordId addEvent(RecordId child, EventKind kind, Date on);
    RecordId addSpell(RecordId child, SpellKind kind, const QString &code, Date from);
    void show(RecordId child, const QString &tab);

    [[nodiscard]] const ChildRecord &record(RecordId child) const { return *workspace->child(child); }
    /// The first row of that rule.
    [[nodiscard]] const Clock *clock(RecordId child, const QString &rule) const;
    /// A widget by name, visible; the test fails when there is none.
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        Widget *found = nullptr;
        for (Widget *widget : page->findChildren<Widget *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                found = widget;
        }
        INFO(name);
        REQUIRE(found);
        return found;
    }
    /// Types into the field of the form in the panel, in place of what stands there.
    void type(const char *field, const QString &text) const;
    /// Presses the panel's Save by key.
    void save() const;
    [[nodiscard]] QString panelText(const char *label) const;

    static const Date today;
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    /// The same store in the hands of a colleague.
    [[nodiscard]] std::unique_ptr<Workspace> colleague() const;

    RecordingNavigator navigator;
    QSettings settings;
    std::unique_ptr<ChildPage> page;
};

} // namespace hearth::test
