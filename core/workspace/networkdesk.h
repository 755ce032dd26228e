// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace hearth {

/// Why \a relationship makes no sense in itself or beside \a others, in words; empty when it does.
[[nodiscard]] QString whyNot(const Relationship &relationship, const std::vector<Relationship> &others);

/// Changes the people round the children and what they are to each other, each act as one that is undone as one.
/// \throws InputError, ConflictError, WriteError
class NetworkDesk
{
public:
    explicit NetworkDesk(Workspace &workspace) : m_workspace(workspace) {}

    /// A person, new (`stamp.id` is 0) or corrected, together with new relationships, which name the person by key. A
    /// new one with no key gets one. Answers the key.
    QString save(Person person, const std::vector<Relationship> &relationships = {});
    /// New and corrected relationships between people that there are.
    void connect(const std::vector<Relationship> &relationships);
    /// \a from is the same person as \a into: relationships, carer lines, assessments and actions go to \a into, what
    /// \a into does not say yet is taken from \a from, and \a from is removed.
    void merge(const QString &from, const QString &into, const QString &reason);

private:
    [[nodiscard]] std::vector<Change> changesFor(const std::vector<Relationship> &relationships) const;

    Workspace &m_workspace;
};

} // namespace hearth
