// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace hearth::testing {

/// A screen that nobody sees, with a window manager and a keyboard: Xvfb, openbox and xdotool. They end with it, and
/// with the process that made it. A program that is started on it finds a home of its own, empty at first.
class OwnScreen
{
public:
    OwnScreen();
    ~OwnScreen();
    OwnScreen(const OwnScreen &) = delete;
    OwnScreen &operator=(const OwnScreen &) = delete;

    /// False when one of the three is not there.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// For what is to be shown on it.
    [[nodiscard]] QProcessEnvironment environment() const;
    /// Waits until \a process shows a window that has the keyboard. False after a minute, or when it ended before.
    [[nodiscard]] bool waitForWindow(const QProcess &process) const;
    /// Presses keys one after the other: `ctrl+k`, `Return`, `a`. They are with the screen when it comes back.
    bool press(const QStringList &keys) const;

private:
    [[nodiscard]] QString ask(const QStringList &arguments) const; ///< what xdotool answers

    QTemporaryDir m_home;
    QProcess m_server;
    QProcess m_manager;
    QString m_display;
    bool m_isReady = false;
};

} // namespace hearth::testing
