// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pagefixture.h"
#include "ui/shell/mainwindow.h"

#include <memory>

namespace hearth::testing {

/// The program's own window with all its pages over a real store, used as a person does: by keys, to whatever has the
/// keyboard. It counts them.
class WholeWindow
{
public:
    /// \a store is filled before the window opens.
    explicit WholeWindow(PageFixture &fixture);
    ~WholeWindow();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    /// The page that is shown; fails the test when it is another kind.
    template <typename Kind>
    [[nodiscard]] Kind *page()
    {
        return dynamic_cast<Kind *>(m_window->currentPage());
    }

    /// One key press, with what is held down.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Letters that find or choose something: each counts.
    void pressLetters(const QString &letters);
    /// Narrative: it does not count.
    void type(const QString &text);
    [[nodiscard]] int presses() const { return m_presses; }

    /// Lets the window do what it has put off.
    void settle();

private:
    [[nodiscard]] QWidget *focus();

    std::unique_ptr<MainWindow> m_window;
    int m_presses = 0;
};

} // namespace hearth::testing
