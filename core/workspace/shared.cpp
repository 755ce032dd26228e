// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/shared.h"

#include <algorithm>

namespace hearth {

namespace {

/// True when \a change is of this kind.
template <typename Kind>
bool take(std::vector<Kind> &records, const Change &change)
{
    const Record &record = change.after ? *change.after : *change.before;
    if (!std::holds_alternative<Kind>(record))
        return false;
    const RecordId id = stampOf(record).id;
    const auto place = std::lower_bound(records.begin(), records.end(), id,
                                        [](const Kind &one, RecordId other) { return one.stamp.id < other; });
    const bool known = place != records.end() && place->stamp.id == id;
    if (!change.after) {
        if (known)
            records.erase(place);
    } else if (known) {
        *place = std::get<Kind>(*change.after);
    } else {
        records.insert(place, std::get<Kind>(*change.after));
    }
    return true;
}

} // namespace

void Shared::load(const Store &store)
{
    m_people = store.people();
    m_relationships = store.relationships();
    m_phrases = store.phrases();
    m_forms = store.serviceForms();
    indexPeople();
}

void Shared::apply(const std::vector<Change> &changes)
{
    bool peopleChanged = false;
    for (const Change &change : changes) {
        if (take(m_people, change))
            peopleChanged = true;
        else if (!take(m_relationships, change) && !take(m_phrases, change))
            take(m_forms, change);
    }
    if (peopleChanged)
        indexPeople();
}

const Person *Shared::person(const QString &key) const
{
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.constEnd() ? nullptr : &m_people[*found];
}

void Shared::indexPeople()
{
    m_byKey.clear();
    for (std::size_t i = 0; i < m_people.size(); ++i)
        m_byKey.insert(m_people[i].key, i);
}

} // namespace hearth
