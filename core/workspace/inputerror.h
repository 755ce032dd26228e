// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

namespace hearth {

/// Input that cannot be used: the text says what and why, for a person to read. Nothing was changed.
class InputError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
    explicit InputError(const QString &text) : std::runtime_error(text.toStdString()) {}
};

} // namespace hearth
