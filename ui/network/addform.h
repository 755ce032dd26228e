// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/child/factform.h"

namespace hearth {

/// What somebody new is to the one whose symbol was chosen.
enum class NewRelative : std::uint8_t { Parent, Partner, Child, Sibling, Other };

[[nodiscard]] QString idOf(NewRelative relative);
[[nodiscard]] std::optional<NewRelative> newRelativeOf(QStringView id);

/// The form that adds somebody from a symbol: a person of the store or a new one, what they are to the one chosen, and
/// what follows from it (the other parent, shared parents, one household).
class AddForm
{
public:
    AddForm(const Workspace &workspace, RecordId child, Member anchor, NewRelative relative);

    /// What the form opens with: the commonest nature, the parents that brothers and sisters share.
    [[nodiscard]] Typing typing() const;
    [[nodiscard]] FormShape shape(const Typing &typing) const;
    [[nodiscard]] FormProblems problems(const Typing &typing) const;
    /// That there is somebody of this name already; else empty.
    [[nodiscard]] QString outlook(const Typing &typing) const;

    /// The one in the store who was chosen; nobody: somebody new.
    [[nodiscard]] static Member existing(const Typing &typing);
    /// What makes \a newcomer what the form says. What is recorded already is left out, but for the first.
    [[nodiscard]] std::vector<Relationship> relationships(const Typing &typing, const Member &newcomer) const;

private:
    [[nodiscard]] std::vector<Member> parentsOf(const Member &member) const;
    [[nodiscard]] std::vector<Member> partnersOf(const Member &member) const;
    [[nodiscard]] std::vector<Member> siblingsOf(const Member &member) const;
    [[nodiscard]] std::vector<ShapeChoice> choicesOf(const std::vector<Member> &members) const;
    [[nodiscard]] std::optional<RelationshipKind> natureKind(const Typing &typing) const;
    void appendRelation(FormShape &shape, const Typing &typing) const;
    void appendParent(FormShape &shape) const;
    [[nodiscard]] Relationship mainRelationship(const Typing &typing, const Member &newcomer) const;
    [[nodiscard]] std::vector<Relationship> further(const Typing &typing, const Member &newcomer) const;

    const Workspace &m_workspace;
    RecordId m_child;
    Member m_anchor;
    NewRelative m_relative;
};

} // namespace hearth
