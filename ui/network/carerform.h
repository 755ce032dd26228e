// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/carerdesk.h"
#include "ui/child/factform.h"

namespace hearth {

/// The questions of the connected-carer table (Bradford 2017, App. 3) about one person; those of a negative viability
/// come with it.
[[nodiscard]] FormShape carerShape(const Typing &typing);
[[nodiscard]] Typing typingOfCarer(const CarerAnswers &answers);

struct ReadCarer
{
    std::optional<CarerAnswers> answers;
    FormProblems problems;
};
[[nodiscard]] ReadCarer readCarer(const Typing &typing, const TypingContext &context);

} // namespace hearth
