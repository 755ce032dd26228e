// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/acts.h"
#include "core/workspace/shared.h"

/// The same for the people round the children, what they are to each other, connected carers, genograms, what is to be
/// done, and the team's phrases.
namespace hearth::acts {

[[nodiscard]] Changes savePerson(const Shared &shared, const Person &person);
/// Refuses the same twice, ends that are not there, and a line of parents that comes back to itself.
[[nodiscard]] Changes saveRelationship(const Roster &roster, const Shared &shared, const Relationship &relationship);
[[nodiscard]] Changes saveCarer(const Roster &roster, const Shared &shared, const ConnectedCarer &carer);
/// Places of those who are gone are left out.
[[nodiscard]] Changes saveGenogram(const Roster &roster, const Shared &shared, const Genogram &genogram);
[[nodiscard]] Changes saveAction(const Roster &roster, const Shared &shared, const PlannedAction &action, Date today);
[[nodiscard]] Changes savePhrase(const Shared &shared, const Phrase &phrase);

/// A person goes with the relationships that name it and its places in genograms. \throws InputError while a
/// connected-carer table or an action names it: those say something about a child.
[[nodiscard]] Changes removePerson(const Roster &roster, const Shared &shared, const Person &person);
[[nodiscard]] Changes removeRelationship(const Shared &shared, const Relationship &relationship);
[[nodiscard]] Changes removePhrase(const Shared &shared, const Phrase &phrase);

/// What \a member leaves behind when it goes: its relationships, and its places in the genograms of others.
[[nodiscard]] Changes detach(const Roster &roster, const Shared &shared, const Member &member);
/// What names \a from names \a into instead, once, where two records of a child become one.
[[nodiscard]] Changes repoint(const Roster &roster, const Shared &shared, RecordId from, RecordId into);

} // namespace hearth::acts
