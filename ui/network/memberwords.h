// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/family.h"
#include "core/workspace/workspace.h"
#include "ui/child/formshape.h"

namespace hearth {

/// A member as forms, drafts and lists name it: `c12` for a child of the store, `pKEY` for a person; empty for nobody.
[[nodiscard]] QString idOf(const Member &member);
[[nodiscard]] Member memberOf(const QString &id);
[[nodiscard]] Member childMember(RecordId child);
[[nodiscard]] Member personMember(const QString &key);

/// The name of a member; `Name not known` where none is recorded or nobody is there any more.
[[nodiscard]] QString nameOf(const Workspace &workspace, const Member &member);
/// The child's family as the workspace has it.
[[nodiscard]] Family familyOf(const Workspace &workspace, RecordId child);
/// `born 03/02/1990 (36 years)`, `unborn, expected 03/02/2027`, `died 01/05/2020`: empty where nothing is known.
[[nodiscard]] QString lifeWords(const Relative &relative, Date asAt);

/// What \a of is by the relationship: `birth parent of Ada Test`, `with Peter Test: divorced`, `lives with Mary Test`.
/// \pre \a of is one of the two.
[[nodiscard]] QString relationWords(const Workspace &workspace, const Relationship &relationship, const Member &of);
/// `since 03/02/2020`, `until 01/01/2024`, both, or nothing.
[[nodiscard]] QString periodWords(const Relationship &relationship);
[[nodiscard]] std::vector<Relationship> relationshipsOf(const Workspace &workspace, const Member &member);

/// People and children of the store whose name begins with every word of \a words, as choices of a form; \a most at
/// most, and none for fewer than three letters.
[[nodiscard]] std::vector<ShapeChoice> namesakes(const Workspace &workspace, const QString &words, int most);
/// The members of a family as choices, without \a except.
[[nodiscard]] std::vector<ShapeChoice> memberChoices(const Workspace &workspace, const Family &family,
                                                     const Member &except);

/// Who changed a record that belongs to the store last, and when; empty when that is not known.
[[nodiscard]] QString lastChangeOf(const Workspace &workspace, const QString &recordKind, RecordId record);
/// The day on which a person or relationship of the family, or the places in the child's genogram, was changed last.
[[nodiscard]] std::optional<Date> lastChangedOn(const Workspace &workspace, const Family &family);

} // namespace hearth
