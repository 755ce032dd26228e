// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/output.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>

#include <unistd.h>

namespace hearth::console {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr int barWidth = 24;

} // namespace

void print(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        throw OutputError(Text::tr("the output could not be written"));
}

TableFormat formatOf(const Invocation &call)
{
    if (!call.has("format"))
        return TableFormat::Table;
    const auto format = tableFormatOf(call.value("format"));
    if (!format)
        throw UsageError(Text::tr("“%1” is not a format: table, csv or json").arg(call.value("format")));
    return *format;
}

void print(const Invocation &call, const TextTable &table)
{
    print(tableText(table, formatOf(call)).toUtf8());
}

void say(const QString &message)
{
    const QByteArray line = (message + u'\n').toUtf8();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

void writeFile(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw OutputError(Text::tr("%1 could not be written: %2").arg(fileName, file.errorString()));
}

ProgressBar::ProgressBar(int steps) : m_steps(steps), m_shown(isatty(STDERR_FILENO) != 0) {}

ProgressBar::~ProgressBar()
{
    if (m_shown)
        std::fputs("\r\033[K", stderr);
}

void ProgressBar::step(const QString &what)
{
    if (m_shown) {
        const int filled = m_done * barWidth / std::max(m_steps, 1);
        const QString bar = QString(filled, u'#') + QString(barWidth - filled, u'.');
        std::fputs(qPrintable(QStringLiteral("\r\033[K[%1] %2").arg(bar, what)), stderr);
        std::fflush(stderr);
    }
    m_done = std::min(m_done + 1, m_steps);
}

} // namespace hearth::console
