// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/commandline.h"
#include "core/exchange/tabletext.h"

namespace hearth::console {

/// Data goes to stdout. \throws OutputError when it cannot be written there
void print(const QByteArray &bytes);
/// As `--format` asks, a table when it does not. \throws UsageError for a format that is not known
void print(const Invocation &call, const TextTable &table);
/// The format that the call asks for. To be read before long work is done for nothing. \throws UsageError
[[nodiscard]] TableFormat formatOf(const Invocation &call);

/// Messages go to stderr, one a line.
void say(const QString &message);

/// Written whole or not at all. \throws OutputError
void writeFile(const QString &fileName, const QByteArray &bytes);

/// A bar on stderr while a long command works, when that is a terminal; it leaves nothing behind.
class ProgressBar
{
public:
    explicit ProgressBar(int steps);
    ~ProgressBar();
    ProgressBar(const ProgressBar &) = delete;
    ProgressBar &operator=(const ProgressBar &) = delete;

    /// The next step begins.
    void step(const QString &what);

private:
    int m_steps;
    int m_done = 0;
    bool m_shown;
};

} // namespace hearth::console
