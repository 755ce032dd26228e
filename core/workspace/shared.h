// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QHash>

#include <vector>

namespace hearth {

/// What belongs to the store and to no child: the people round the children, what they are to each other, the
/// team's phrases and the forms of the service. In the order in which they were added. Pointers into it hold until the
/// next `load` or `apply`.
class Shared
{
public:
    void load(const Store &store);
    /// Takes over \a changes as they were stored.
    void apply(const std::vector<Change> &changes);

    [[nodiscard]] const std::vector<Person> &people() const { return m_people; }
    [[nodiscard]] const std::vector<Relationship> &relationships() const { return m_relationships; }
    [[nodiscard]] const std::vector<Phrase> &phrases() const { return m_phrases; }
    [[nodiscard]] const std::vector<ServiceForm> &forms() const { return m_forms; }
    [[nodiscard]] const Person *person(const QString &key) const;

private:
    void indexPeople();

    std::vector<Person> m_people;
    std::vector<Relationship> m_relationships;
    std::vector<Phrase> m_phrases;
    std::vector<ServiceForm> m_forms;
    QHash<QString, std::size_t> m_byKey;
};

} // namespace hearth
