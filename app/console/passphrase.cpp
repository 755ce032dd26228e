// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/passphrase.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <string>

#include <termios.h>
#include <unistd.h>

namespace hearth::console {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

/// The terminal shows nothing of what is typed while this lives.
class Unseen
{
public:
    Unseen()
    {
        m_known = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_known)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Unseen()
    {
        if (m_known)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
    termios m_before = {};
    bool m_known = false;
};

QString askFor(const QString &prompt)
{
    std::fputs(qPrintable(prompt), stderr);
    std::fflush(stderr);
    std::string line;
    {
        const Unseen unseen;
        for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
            line += static_cast<char>(c);
    }
    std::fputc('\n', stderr);
    return QString::fromLocal8Bit(QByteArrayView(line.data(), static_cast<qsizetype>(line.size())));
}

QString firstLineOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        throw UsageError(Text::tr("the passphrase file could not be read: %1").arg(file.errorString()));
    QByteArray line = file.readLine(qint64{64} * 1024);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

QString passphraseFor(const Invocation &call, Asking asking)
{
    QString passphrase;
    if (call.has("passphrase-file")) {
        passphrase = firstLineOf(call.value("passphrase-file"));
        if (passphrase.isEmpty())
            throw UsageError(Text::tr("the passphrase file is empty"));
        return passphrase;
    }
    passphrase = qEnvironmentVariable("HEARTH_PASSPHRASE");
    if (!passphrase.isEmpty())
        return passphrase;
    if (!isatty(STDIN_FILENO))
        throw UsageError(Text::tr("no passphrase: give --passphrase-file FILE or set HEARTH_PASSPHRASE"));
    passphrase = askFor(Text::tr("Passphrase: "));
    if (passphrase.isEmpty())
        throw UsageError(Text::tr("no passphrase was typed"));
    if (asking == Asking::Twice && askFor(Text::tr("Once more: ")) != passphrase)
        throw UsageError(Text::tr("the two passphrases differ"));
    return passphrase;
}

} // namespace hearth::console
