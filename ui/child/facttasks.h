// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/child/edittask.h"
#include "ui/child/factform.h"

namespace hearth {

/// What typed text is read against in \a workspace, which must outlive it.
[[nodiscard]] TypingContext typingContextOf(const Workspace &workspace);

/// A new fact of a child; \a typing may hold the kind (`kind`) and more, as quick entry found them.
[[nodiscard]] EditTask addFactTask(Workspace &workspace, RecordId child, const Typing &typing = {});
/// Corrects a stored spell, event, weekly update or adjustment.
[[nodiscard]] EditTask correctFactTask(Workspace &workspace, const Record &fact);
/// Only the day on which a spell stopped.
[[nodiscard]] EditTask endSpellTask(Workspace &workspace, const Spell &spell);
/// Removes what was entered by mistake, with a reason.
[[nodiscard]] EditTask removeFactTask(Workspace &workspace, const Record &fact);
/// Wrong child: the fact is moved to another one.
[[nodiscard]] EditTask moveFactTask(Workspace &workspace, const Record &fact);
/// An extension, exemption or pause of the row \a clock.
[[nodiscard]] EditTask adjustmentTask(Workspace &workspace, const Clock &clock);
/// The child's own details.
[[nodiscard]] EditTask childDetailsTask(Workspace &workspace, RecordId child);

/// The key of the draft of a new fact, so that a page can say that there is one.
[[nodiscard]] QString newFactDraftKey(RecordId child);

/// Adds \a spell and ends \a former on its first day: one act, and one step of undo. \throws as the workspace does
void addSpellEnding(Workspace &workspace, const Spell &spell, const Spell &former);

/// The spell that a new one of \a kind from \a from takes the place of; nothing when there is none.
[[nodiscard]] const Spell *spellBefore(const ChildRecord &record, SpellKind kind, std::optional<Date> from);

/// Who changed a record last, and when, from the child's history; empty when that is not known.
[[nodiscard]] QString lastChangeWords(const Workspace &workspace, RecordId child, RecordId record);

} // namespace hearth
