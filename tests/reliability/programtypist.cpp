// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/programtypist.h"

#include "core/workspace/workspace.h"
#include "tests/reliability/typist.h"
#include "ui/meeting/ppmdraft.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace hearth::testing {

namespace {

constexpr int patience = 60000; // milliseconds
constexpr int frozenTyping = 500;
// Faster than a key repeats that is held down (30 a second), and slower than a program can draw: what is pressed faster
// waits with the window system, where no program can keep it.
constexpr int betweenLetters = 25; // milliseconds

// From the first page to the end of the record's background, as a person goes there.
const QStringList wayThere{u"ctrl+k"_s, u"a"_s,      u"d"_s, u"a"_s, u"Return"_s, // the child
                           u"alt+5"_s,  u"Return"_s,                              // its meetings: the only one
                           u"ctrl+g"_s, u"b"_s,      u"a"_s, u"c"_s, u"Return"_s, u"ctrl+End"_s};

QString keyOf(int letter)
{
    const QChar typed = typedLetter(letter);
    return typed == u' ' ? u"space"_s : QString(typed);
}

// Whether the draft holds more letters than \a before, within a minute. How long the way there took is not counted: the
// machine may be busy, and the program has only then begun to take letters in.
bool isKept(const KillPlace &place, int before, const QProcess &program)
{
    const auto workspace = Workspace::open(place.store, killPassphrase, {place.person, systemToday});
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < patience && program.state() == QProcess::Running) {
        for (const Draft &draft : workspace->drafts()) {
            const auto typed = draft.key == ppmDraftKey(place.record) ? ppmDraftOf(draft.text) : std::nullopt;
            if (typed && typed->content.answers.value(u"background"_s).size() > before)
                return true;
        }
        QThread::msleep(50);
    }
    return false;
}

} // namespace

int killProgram(const OwnScreen &screen, const QString &path, const KillPlace &place, int before, Program program,
                std::mt19937 &random)
{
    QProcess process;
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    QProcessEnvironment environment = screen.environment();
    environment.insert(u"HEARTH_PASSPHRASE"_s, killPassphrase);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(path, {place.store});
    int letters = before;
    const auto type = [&] { return screen.press({keyOf(letters++)}); };
    const bool began = process.waitForStarted(patience) && screen.waitForWindow(process) && screen.press(wayThere) &&
                       type() && isKept(place, before, process);
    std::vector<Typed> typed{{letters, QDateTime::currentMSecsSinceEpoch() - mayBeLost}};
    qint64 lasts = static_cast<qint64>(random() % longestTyping);
    if (began && program == Program::Frozen) {
        kill(static_cast<pid_t>(process.processId()), SIGSTOP);
        lasts = mayBeLost + frozenTyping;
    }
    QElapsedTimer since;
    since.start();
    while (began && since.elapsed() < lasts && type()) {
        typed.push_back({letters, QDateTime::currentMSecsSinceEpoch()});
        QThread::msleep(betweenLetters);
    }
    const qint64 killed = QDateTime::currentMSecsSinceEpoch();
    process.kill(); // SIGKILL
    process.waitForFinished(patience);
    return began ? owedAfter(typed, killed) : -1;
}

} // namespace hearth::testing
