// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/formdesk.h"

#include <functional>
#include <vector>

namespace hearth {

/// What the window knows of a form beside its vocabulary: how it is signed, what it opens with and what it establishes.
struct FormKind
{
    QString form; ///< id of its `FormVocabulary`
    /// Written by one and signed off by another, or closed by whoever held the meeting.
    enum class Signed : std::uint8_t { Twice, Once } signedOff = Signed::Twice;
    /// Begun from the child's list of checkpoints too, or on a screen of its own alone.
    enum class Begun : std::uint8_t { OnTheChild, Elsewhere } begun = Begun::OnTheChild;
    /// What it opens with; left out where it opens empty.
    std::function<FormContent(const Workspace &, RecordId child, Date on)> prefilled = {};
    /// The facts that signing off writes, as changes to those there are. `FormDesk::replaced` has what an earlier
    /// version said. Left out where there are none.
    std::function<std::vector<Change>(const Workspace &, const FormRecord &)> establishes = {};
    /// What should be looked at before it is signed off, a sentence each; it does not stand in the way.
    std::function<QStringList(const Workspace &, const FormRecord &)> remarks = {};
};

} // namespace hearth
