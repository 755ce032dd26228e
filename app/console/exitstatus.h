// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

namespace hearth::console {

/// What `hearthctl` answers to the shell. Scripts rely on the numbers.
enum ExitStatus : int {
    Done = 0,
    WrongUsage = 2,
    BadInput = 3, ///< nothing was changed
    NoStore = 4,  ///< not a store, no such store, or the wrong passphrase
    NotWritten = 5,
    FaultsFound = 6, ///< by `verify`
};

/// The call itself is wrong; the text says what in one line.
class UsageError : public std::runtime_error
{
public:
    explicit UsageError(const QString &text) : std::runtime_error(text.toStdString()) {}
};

/// Something could not be written; the text says what.
class OutputError : public std::runtime_error
{
public:
    explicit OutputError(const QString &text) : std::runtime_error(text.toStdString()) {}
};

} // namespace hearth::console
