// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/sentencesheet.h"
#include "core/meetings/reviewing.h"

namespace hearth {

class Workspace;

/// What an officer takes to the review of one child, on screen and on a page alike: how things stand, what became of
/// the child since the last review, what was asked for and not done, what is challenged, and the child's own words.
[[nodiscard]] std::vector<SentenceSheet> reviewSheets(const CaseloadLine &line, const Workspace &workspace);

} // namespace hearth
