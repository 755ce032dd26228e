// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/teststore.h"
#include "ui/shell/mainwindow.h"

namespace hearth::test {

/// The real window with the pages of the program over a real encrypted store, on Sunday 22 November 2026, driven by
/// keys as a person drives it.
class FeatureWindow
{
public:
    FeatureWindow();

    /// Presses a key on what has the keyboard, and lets everything that follows from it happen.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString &text) const;
    /// Goes on with Tab until the field of that name has the keyboard; the test fails when it never does.
    void tabTo(const char *field) const;
    /// Whether the widget of that name, or something in it, has the keyboard.
    [[nodiscard]] bool hasFocus(const char *name) const;
    /// A visible widget by name; the test fails when there is none.
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        Widget *found = nullptr;
        for (Widget *widget : window.findChildren<Widget *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                found = widget;
        }
        INFO(name);
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] Workspace &workspace() const { return *store.workspace; }

    TestStore store;
    MainWindow window;
};

} // namespace hearth::test
