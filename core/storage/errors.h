// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <string>

namespace hearth::storage {

/// A key that is taken, or a fact whose child is not there: in a change set it means that somebody was first.
class ConstraintError : public StoreError
{
public:
    using StoreError::StoreError;
};

/// The English \a text in the language of the program.
[[nodiscard]] std::string worded(const char *text);
/// Throws what SQLite's extended result \a code means to us.
[[noreturn]] void throwFor(int code);

} // namespace hearth::storage
