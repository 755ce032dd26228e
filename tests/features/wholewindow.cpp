// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/wholewindow.h"

#include "app/desktop/pages.h"

#include <QApplication>
#include <QtTest>

namespace hearth::testing {

namespace {

constexpr int buttonIsDown = 200; // milliseconds; QAbstractButton::animateClick takes 100

} // namespace

WholeWindow::WholeWindow(PageFixture &fixture)
{
    const Services services = fixture.services();
    m_window = std::make_unique<MainWindow>(*fixture.workspace, pageEntries(),
                                            Outside{services.files, services.print, services.settings});
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

WholeWindow::~WholeWindow() = default;

QWidget *WholeWindow::focus()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    return QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
}

void WholeWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_presses;
    QTest::keyClick(focus(), key, modifiers);
    // A button told to by its letter is pressed for a moment, and acts when it comes up.
    if (modifiers == Qt::AltModifier && key >= Qt::Key_A && key <= Qt::Key_Z)
        QTest::qWait(buttonIsDown);
    settle();
}

void WholeWindow::pressLetters(const QString &letters)
{
    for (const QChar letter : letters) {
        ++m_presses;
        QTest::keyClick(focus(), letter.toLatin1());
        settle();
    }
}

void WholeWindow::type(const QString &text)
{
    QTest::keyClicks(focus(), text);
    settle();
}

void WholeWindow::settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

} // namespace hearth::testing
