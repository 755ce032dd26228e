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
    /// What keeps it from being handed on, beside what its vocabulary requires.
    std::function<std::vector<FormMissing>(const Workspace &, const FormRecord &)> lacking = {};

    /// Handing on and signing off by a desk of the form's own, in place of the `FormDesk`; `establishes` then only says
    /// beforehand what will be written.
    using Doing = std::function<void(Workspace &, const QString &key, const QString &by)>;
    Doing submit = {};
    Doing approve = {};
    /// What the button says that signs off a form of Signed::Once, with its mnemonic; left out where it is closed.
    QString closing = {};
    /// The council's printed form, in place of the sheet of its fields. \throws DocumentError
    std::function<void(const Workspace &, const FormRecord &, const QString &file)> pdf = {};
};

} // namespace hearth
