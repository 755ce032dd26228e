// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/child/factform.h"

namespace hearth {

struct Family;

/// A relationship as its form shows it: from the side of \a of, who is a parent of, a child of, with ... somebody.
[[nodiscard]] FormShape relationShape(const Workspace &workspace, const Family &family, const Member &of,
                                      const Typing &typing);
[[nodiscard]] Typing typingOfRelation(const Relationship &relationship, const Member &of);

struct ReadRelation
{
    std::optional<Relationship> relationship;
    FormProblems problems;
};
/// Reads what was typed upon \a stored, from the side of \a of; a relationship that makes no sense beside the others
/// of the store is a problem.
[[nodiscard]] ReadRelation readRelation(const Typing &typing, const Member &of, const Relationship &stored,
                                        const Workspace &workspace);

} // namespace hearth
