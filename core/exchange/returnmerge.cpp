// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/returnmerge.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace hearth {

namespace {

bool sameReturnDetails(const Details &a, const Details &b, const QStringList &names)
{
    return std::all_of(names.begin(), names.end(), [&](const QString &name) { return a.value(name) == b.value(name); });
}

/// That \a stored is what a return told as \a told, whatever people noted beside it.
bool isAsTold(const Spell &stored, const Spell &told)
{
    return std::tie(stored.kind, stored.code, stored.from, stored.until, stored.fromKnown, stored.sameCarer) ==
               std::tie(told.kind, told.code, told.from, told.until, told.fromKnown, told.sameCarer) &&
           sameReturnDetails(stored.details, told.details, returnDetails(told.kind));
}

bool isAsTold(const Event &stored, const Event &told)
{
    return stored.kind == told.kind && stored.on == told.on && stored.state != EventState::Cancelled &&
           sameReturnDetails(stored.details, told.details, returnDetails(told.kind));
}

bool sameKey(const Spell &a, const Spell &b)
{
    return std::tie(a.kind, a.code, a.from) == std::tie(b.kind, b.code, b.from);
}

bool sameKey(const Event &a, const Event &b)
{
    return a.kind == b.kind && a.on == b.on;
}

/// The same spell, of which more is known now.
bool isSuccessor(const Spell &before, const Spell &after)
{
    return before.kind == after.kind && before.code == after.code && (!before.until || after.from <= *before.until) &&
           (!after.until || before.from <= *after.until);
}

bool isSuccessor(const Event &, const Event &)
{
    return false;
}

void takeDetails(Details &stored, const Details &told, const QStringList &names)
{
    for (const QString &name : names) {
        if (told.contains(name))
            stored.insert(name, told.value(name));
        else
            stored.remove(name);
    }
}

void update(Spell &stored, const Spell &told, Date)
{
    stored.from = told.from;
    stored.until = told.until;
    stored.fromKnown = told.fromKnown;
    stored.sameCarer = told.sameCarer;
    stored.collection = told.collection;
    takeDetails(stored.details, told.details, returnDetails(told.kind));
}

void update(Event &stored, const Event &told, Date today)
{
    // A return of a later year that tells of it again says that it took place.
    if (stored.state == EventState::Booked && told.on <= today && told.collection > stored.collection)
        stored.state = EventState::Held;
    stored.collection = told.collection;
    takeDetails(stored.details, told.details, returnDetails(told.kind));
}

void prepare(Spell &, Date) {}

void prepare(Event &event, Date today)
{
    event.state = event.on <= today ? EventState::Held : EventState::Booked;
}

/// That people wrote something of their own on the fact.
template <typename Fact>
bool hasOwnDetails(const Fact &stored)
{
    const QStringList &names = returnDetails(stored.kind);
    for (auto it = stored.details.cbegin(); it != stored.details.cend(); ++it) {
        if (!names.contains(it.key()))
            return true;
    }
    return false;
}

/// That a fact typed by hand says nothing else than \a told, if perhaps less.
bool agrees(const Spell &typed, const Spell &told)
{
    return (!typed.until || typed.until == told.until) && typed.sameCarer == told.sameCarer;
}

bool agrees(const Event &typed, const Event &)
{
    return typed.state != EventState::Cancelled;
}

template <typename Fact>
bool saysNothingElse(const Fact &typed, const Fact &told)
{
    for (const QString &name : returnDetails(told.kind)) {
        const QString value = typed.details.value(name);
        if (!value.isEmpty() && value != told.details.value(name))
            return false;
    }
    return agrees(typed, told);
}

Date dayOf(const Spell &spell)
{
    return spell.from;
}

Date dayOf(const Event &event)
{
    return event.on;
}

template <typename Fact>
class FactMerge
{
public:
    FactMerge(std::vector<Fact> &stored, const std::vector<Fact> &before, const std::vector<Fact> &after, Date today)
        : m_stored(stored), m_before(before), m_after(after), m_today(today), m_successors(before.size(), none),
          m_isSuccessor(after.size(), false)
    {}

    void apply(const QString &number, std::vector<LeftAlone> &leftAlone)
    {
        m_number = number;
        m_leftAlone = &leftAlone;
        pairUp();
        std::vector<std::size_t> holders;
        for (const Fact &told : m_before)
            holders.push_back(claim([&told](const Fact &stored) { return isAsTold(stored, told); }));
        for (std::size_t i = 0; i < m_before.size(); ++i)
            carryOver(i, holders[i]);
        for (std::size_t i = 0; i < m_after.size(); ++i) {
            if (!m_isSuccessor[i])
                takeNew(m_after[i]);
        }
        removeGone();
    }

private:
    static constexpr auto none = static_cast<std::size_t>(-1);

    void pairUp()
    {
        const auto pair = [this](const auto &fits) {
            for (std::size_t i = 0; i < m_before.size(); ++i) {
                for (std::size_t j = 0; j < m_after.size() && m_successors[i] == none; ++j) {
                    if (!m_isSuccessor[j] && fits(m_before[i], m_after[j])) {
                        m_successors[i] = j;
                        m_isSuccessor[j] = true;
                    }
                }
            }
        };
        pair([](const Fact &a, const Fact &b) { return sameKey(a, b); });
        pair([](const Fact &a, const Fact &b) { return isSuccessor(a, b); });
    }

    template <typename Fits>
    std::size_t claim(const Fits &fits)
    {
        for (std::size_t i = 0; i < m_stored.size(); ++i) {
            if (!m_claimed.contains(i) && fits(m_stored[i])) {
                m_claimed.insert(i);
                return i;
            }
        }
        return none;
    }

    void carryOver(std::size_t index, std::size_t holder)
    {
        const std::size_t successor = m_successors[index];
        if (successor == none) {
            if (holder == none)
                return;
            if (hasOwnDetails(m_stored[holder]))
                leaveAlone(m_stored[holder]);
            else
                m_gone.insert(holder);
            return;
        }
        const Fact &told = m_after[successor];
        if (holder != none) {
            update(m_stored[holder], told, m_today);
            return;
        }
        // Somebody corrected or removed it. What they say now stands, unless the return has come to say the same.
        const std::size_t same = claim([&told](const Fact &stored) { return isAsTold(stored, told); });
        if (same == none && !isAsTold(m_before[index], told))
            leaveAlone(told);
    }

    void takeNew(const Fact &told)
    {
        if (const auto same = claim([&told](const Fact &stored) { return isAsTold(stored, told); }); same != none) {
            update(m_stored[same], told, m_today);
            return;
        }
        if (const auto typed = claim([&told](const Fact &stored) { return sameKey(stored, told); }); typed != none) {
            if (saysNothingElse(m_stored[typed], told))
                update(m_stored[typed], told, m_today);
            else
                leaveAlone(told);
            return;
        }
        Fact fact = told;
        prepare(fact, m_today);
        m_claimed.insert(m_stored.size());
        m_stored.push_back(std::move(fact));
    }

    void removeGone()
    {
        for (auto it = m_gone.rbegin(); it != m_gone.rend(); ++it)
            m_stored.erase(m_stored.begin() + static_cast<std::ptrdiff_t>(*it));
    }

    void leaveAlone(const Fact &fact) { m_leftAlone->push_back({m_number, idOf(fact.kind), dayOf(fact)}); }

    std::vector<Fact> &m_stored;
    const std::vector<Fact> &m_before;
    const std::vector<Fact> &m_after;
    Date m_today;
    std::vector<std::size_t> m_successors; ///< for each fact told before, its index in what is told now
    std::vector<bool> m_isSuccessor;
    std::set<std::size_t> m_claimed;
    std::set<std::size_t> m_gone;
    QString m_number;
    std::vector<LeftAlone> *m_leftAlone = nullptr;
};

/// The same three-way rule for one member of the child.
template <typename T>
void mergeMember(T &stored, const T &before, const T &after, const QString &number, const char *name,
                 std::vector<LeftAlone> &leftAlone)
{
    if (stored == after || after == T())
        return;
    if (stored == before || stored == T())
        stored = after;
    else if (before != after)
        leftAlone.push_back({number, QString::fromLatin1(name), std::nullopt});
}

void mergeChild(Child &stored, const Child &before, const Child &after, std::vector<LeftAlone> &leftAlone)
{
    const auto merge = [&](const char *name, auto Child::*member) {
        mergeMember(stored.*member, before.*member, after.*member, stored.number, name, leftAlone);
    };
    merge("born", &Child::born);
    merge("sex", &Child::sex);
    merge("ethnicity", &Child::ethnicity);
    merge("upn", &Child::upn);
    merge("mother_child_born", &Child::motherChildBorn);
    merge("uasc_until", &Child::uascUntil);
    merge("previous_permanence", &Child::previousPermanence);
    merge("previous_permanence_authority", &Child::previousPermanenceAuthority);
    merge("previous_permanence_date", &Child::previousPermanenceDate);
    stored.complete = after.complete;
    stored.collection = after.collection;
}

} // namespace

void applyJourney(ChildRecord &record, const ReturnJourney &before, const ReturnJourney &after, Date today,
                  std::vector<LeftAlone> &leftAlone)
{
    mergeChild(record.child, before.child, after.child, leftAlone);
    FactMerge<Spell>(record.spells, before.spells, after.spells, today).apply(record.child.number, leftAlone);
    FactMerge<Event>(record.events, before.events, after.events, today).apply(record.child.number, leftAlone);
}

} // namespace hearth
