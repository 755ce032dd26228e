// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/network.h"
#include "ui/child/factform.h"

namespace hearth {

/// The fields of a person: those of an unborn child, of somebody who has died and of a professional come with their
/// tick.
[[nodiscard]] FormShape personShape(const Typing &typing);
[[nodiscard]] Typing typingOfPerson(const Person &person);

struct ReadPerson
{
    std::optional<Person> person;
    FormProblems problems;
};
/// Reads what was typed upon \a stored.
[[nodiscard]] ReadPerson readPerson(const Typing &typing, const Person &stored, const TypingContext &context);

} // namespace hearth
