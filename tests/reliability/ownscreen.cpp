// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/ownscreen.h"

#include <QElapsedTimer>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace hearth::testing {

namespace {

constexpr int patience = 60000; // milliseconds

void endWithUs(QProcess &process)
{
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished(patience);
}

} // namespace

OwnScreen::OwnScreen()
{
    endWithUs(m_server);
    endWithUs(m_manager);
    // It chooses a number that is free, and says it once it can be used.
    m_server.start(u"Xvfb"_s,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s});
    QByteArray number;
    while (!number.contains('\n') && m_server.waitForReadyRead(patience))
        number += m_server.readAllStandardOutput();
    if (!number.contains('\n'))
        return;
    m_display = u':' + QString::fromLatin1(number.trimmed());
    m_manager.setProcessEnvironment(environment());
    m_manager.setStandardErrorFile(QProcess::nullDevice());
    m_manager.start(u"openbox"_s, QStringList());
    m_isReady = m_manager.waitForStarted(patience) && !ask({u"getdisplaygeometry"_s}).isEmpty();
}

OwnScreen::~OwnScreen()
{
    end(m_manager);
    end(m_server);
}

QProcessEnvironment OwnScreen::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"WAYLAND_DISPLAY"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"QT_SCALE_FACTOR"_s})
        environment.remove(name);
    environment.insert(u"DISPLAY"_s, m_display);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    return environment;
}

QString OwnScreen::ask(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(u"xdotool"_s, arguments);
    if (!process.waitForFinished(patience))
        return {};
    return QString::fromLatin1(process.readAllStandardOutput()).trimmed();
}

bool OwnScreen::waitForWindow(const QProcess &process) const
{
    const QString number = QString::number(process.processId());
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < patience && process.state() == QProcess::Running) {
        const QStringList windows =
            ask({u"search"_s, u"--all"_s, u"--onlyvisible"_s, u"--pid"_s, number, u"--class"_s, u"hearth"_s})
                .split(u'\n', Qt::SkipEmptyParts);
        if (!windows.isEmpty() && windows.contains(ask({u"getactivewindow"_s})))
            return true;
        QThread::msleep(50);
    }
    return false;
}

bool OwnScreen::press(const QStringList &keys) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(u"xdotool"_s, QStringList{u"key"_s, u"--delay"_s, u"0"_s} + keys);
    return process.waitForFinished(patience) && process.exitCode() == 0;
}

} // namespace hearth::testing
