// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: hearth_kills [--program PATH [--control]] [TIMES]
// Types in the program's own window, kills it (SIGKILL) at a random moment, and opens the store again: everything typed
// more than two seconds before must be there, each time. A record is typed into so many times, behind what was
// recovered, and then another is begun: a thousand kills are not to end in one endless text.
//
// The window is one that this starts itself, offscreen; or, with --program, that of the program PATH as it is
// installed, on a screen of its own, by the keyboard. --control: the program is frozen while somebody types, and each
// of the kills must be called a loss.
#include "core/workspace/ppmdesk.h"
#include "tests/reliability/programtypist.h"
#include "tests/reliability/typist.h"
#include "ui/meeting/sitting.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>
using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int killsOfOneRecord = 25;

struct Wanted
{
    QString program; ///< empty: the window that this starts itself
    Program works = Program::Works;
    int times = 25;
};

Wanted wantedOf(QStringList arguments)
{
    Wanted wanted;
    arguments.removeFirst();
    while (!arguments.isEmpty()) {
        const QString word = arguments.takeFirst();
        if (word == u"--program"_s && !arguments.isEmpty())
            wanted.program = arguments.takeFirst();
        else if (word == u"--control"_s)
            wanted.works = Program::Frozen;
        else
            wanted.times = word.toInt(); // 0 for what is no number
    }
    return wanted;
}

KillPlace makeStore(const QString &file, const QString &person)
{
    auto workspace = Workspace::create(file, killPassphrase, defaultPack(), {person, systemToday});
    Child child;
    child.number = u"K-1"_s;
    child.forename = u"Ada"_s;
    child.surname = u"Test"_s;
    const RecordId id = workspace->saveChild(child);
    return {file, person, id, PpmDesk(*workspace).start({id}, workspace->today()).front()};
}

std::vector<Typed> typedSoFar(const QByteArray &output)
{
    std::vector<Typed> typed;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 2)
            typed.push_back({parts[0].toInt(), parts[1].toLongLong()});
    }
    return typed;
}

// Runs a typist, kills it, and answers what it had typed two seconds before. -1: it never began.
int killOnce(const KillPlace &place, std::mt19937 &random)
{
    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QCoreApplication::applicationFilePath(),
                 {u"--type"_s, place.store, QString::number(place.child), QString::number(place.record)});
    QByteArray output;
    QElapsedTimer since;
    since.start();
    while (output.isEmpty() && since.elapsed() < 60000 && typist.state() != QProcess::NotRunning) {
        typist.waitForReadyRead(50);
        output += typist.readAllStandardOutput();
    }
    if (output.isEmpty())
        return -1;
    const auto lasts = static_cast<qint64>(random() % longestTyping);
    since.restart();
    while (since.elapsed() < lasts) {
        typist.waitForReadyRead(static_cast<int>(std::max<qint64>(1, lasts - since.elapsed())));
        output += typist.readAllStandardOutput();
    }
    typist.kill(); // SIGKILL
    const qint64 killed = QDateTime::currentMSecsSinceEpoch();
    typist.waitForFinished(60000);
    output += typist.readAllStandardOutput();
    return owedAfter(typedSoFar(output), killed);
}

// What the page would show when it is opened again; empty text where the store is damaged.
QString found(const KillPlace &place, QStringList &wrong)
{
    auto workspace = Workspace::open(place.store, killPassphrase, {place.person, systemToday});
    wrong = workspace->verify();
    Sitting sitting(*workspace);
    if (sitting.open(place.record) == Sitting::Opened::Gone)
        return {};
    return sitting.sheet().content.answers.value(u"background"_s);
}

bool isAsTyped(const QString &text)
{
    for (int index = 0; index < text.size(); ++index) {
        if (text[index] != typedLetter(index))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == u"--type"_s)
        return typeUntilKilled(arguments[2], arguments[3].toLongLong(), arguments[4].toLongLong());

    const Wanted wanted = wantedOf(arguments);
    const bool isOwnWindow = wanted.program.isEmpty();
    std::optional<OwnScreen> screen;
    if (!isOwnWindow && !screen.emplace().isReady()) {
        std::fputs("hearth_kills: --program needs Xvfb, openbox and xdotool\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    KillPlace place;
    std::mt19937 random(20261122);
    int failures = 0;
    int demanding = 0; // kills before which something had been typed that must not be lost
    qsizetype most = 0;
    QString text;
    for (int round = 1; round <= wanted.times; ++round) {
        if (round % killsOfOneRecord == 1) {
            place = makeStore(folder.filePath(u"kills-%1.hearth"_s.arg(round)),
                              isOwnWindow ? u"Grace Hopper"_s : systemPerson());
            text.clear();
        }
        const int before = static_cast<int>(text.size());
        const int owed = isOwnWindow ? killOnce(place, random)
                                     : killProgram(*screen, wanted.program, place, before, wanted.works, random);
        QStringList wrong;
        text = found(place, wrong);
        most = std::max(most, text.size());
        demanding += owed > before + 1 ? 1 : 0;
        const bool well = owed >= 0 && text.size() >= owed && isAsTyped(text) && wrong.isEmpty();
        const bool isLoss = owed > text.size() && isAsTyped(text) && wrong.isEmpty();
        if (wanted.works == Program::Works ? !well : !isLoss) {
            ++failures;
            std::fprintf(stderr, "kill %d: %d letters owed, %d found%s%s\n", round, owed, static_cast<int>(text.size()),
                         isAsTyped(text) ? "" : ", not as typed", wrong.isEmpty() ? "" : ", the store is damaged");
        }
    }
    std::printf("%d kills, %d %s; %d came after typing that had to be kept, %d letters at most\n", wanted.times,
                failures, wanted.works == Program::Works ? "failures" : "losses not noticed", demanding,
                static_cast<int>(most));
    const bool wasTested = wanted.times > 0 && demanding * 10 >= wanted.times; // else the kills hit nothing
    return failures == 0 && wasTested ? 0 : 1;
}
