// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace hearth {

class Navigator;

/// Runs \a act and says in the window what went wrong, in words for a person: somebody was first, what was asked makes
/// no sense, the store could not be written. True when nothing did.
bool attempt(Navigator &navigator, const std::function<void()> &act);

/// The words for the exception that is being handled: only within a `catch`.
[[nodiscard]] QString wordsOfCurrentError();

} // namespace hearth
