// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

constexpr int sameReview = 31; ///< days: reviews so near to each other are one with two dates

bool overlaps(const Spell &spell, const ReturnTold &told)
{
    return spell.from <= told.until && (!spell.until || *spell.until > told.from);
}

bool wasInCare(const ChildRecord &record, const ReturnTold &told)
{
    return std::any_of(record.spells.begin(), record.spells.end(),
                       [&told](const Spell &spell) { return spell.kind == SpellKind::Care && overlaps(spell, told); });
}

QString careSince(const ChildRecord &record)
{
    std::optional<Date> since;
    for (const Spell &spell : record.spells) {
        if (spell.kind == SpellKind::Care && (!since || spell.from > *since))
            since = spell.from;
    }
    return isoText(since);
}

QString nameOf(const Spell &spell)
{
    return spell.code.isEmpty() ? idOf(spell.kind) : idOf(spell.kind) + u' ' + spell.code;
}

class ChildComparison
{
public:
    ChildComparison(const ChildRecord &here, const ChildRecord &there, const ReturnTold &told)
        : m_here(here), m_there(there), m_told(told)
    {}

    std::vector<Difference> differences()
    {
        compareParticulars();
        for (const SpellKind kind : {SpellKind::Care, SpellKind::LegalStatus, SpellKind::Placement})
            compareSpells(kind);
        compareReviews();
        return std::move(m_found);
    }

private:
    Difference &add(const QString &field, const QString &here, const QString &there)
    {
        Difference difference;
        difference.number = m_here.child.number;
        difference.childId = m_here.child.stamp.id;
        difference.field = field;
        difference.here = here;
        difference.there = there;
        m_found.push_back(std::move(difference));
        return m_found.back();
    }

    void compareParticulars()
    {
        const Child &here = m_here.child;
        const Child &there = m_there.child;
        if (there.born && there.born != here.born) {
            Child taken = here;
            taken.born = there.born;
            add(u"born"_s, isoText(here.born), isoText(there.born)).child = taken;
        }
        if (!there.sex.isEmpty() && there.sex != here.sex) {
            Child taken = here;
            taken.sex = there.sex;
            add(u"sex"_s, here.sex, there.sex).child = taken;
        }
    }

    [[nodiscard]] std::vector<const Spell *> spellsOf(const ChildRecord &record, SpellKind kind) const
    {
        std::vector<const Spell *> spells;
        for (const Spell &spell : record.spells) {
            if (spell.kind == kind && overlaps(spell, m_told))
                spells.push_back(&spell);
        }
        return spells;
    }

    /// The one of the same code that begins nearest; taken out of \a spells.
    static const Spell *takeNearest(std::vector<const Spell *> &spells, const Spell &to)
    {
        auto nearest = spells.end();
        for (auto it = spells.begin(); it != spells.end(); ++it) {
            const bool fits = (*it)->code == to.code;
            if (fits &&
                (nearest == spells.end() || std::abs((*it)->from - to.from) < std::abs((*nearest)->from - to.from)))
                nearest = it;
        }
        if (nearest == spells.end())
            return nullptr;
        const Spell *found = *nearest;
        spells.erase(nearest);
        return found;
    }

    void compareSpells(SpellKind kind)
    {
        std::vector<const Spell *> here = spellsOf(m_here, kind);
        for (const Spell *told : spellsOf(m_there, kind)) {
            if (const Spell *known = takeNearest(here, *told)) {
                compareDays(*known, *told);
            } else {
                Spell taken = *told;
                taken.stamp = {};
                taken.stamp.childId = m_here.child.stamp.id;
                add(nameOf(*told), {}, isoText(told->from)).spell = taken;
            }
        }
        for (const Spell *left : here)
            add(nameOf(*left), isoText(left->from), {});
    }

    void compareDays(const Spell &here, const Spell &there)
    {
        if (there.fromKnown && here.fromKnown && there.from != here.from) {
            Spell taken = here;
            taken.from = there.from;
            add(nameOf(here) + u" from"_s, isoText(here.from), isoText(there.from)).spell = taken;
        }
        const bool endsLater = !there.until && here.until && *here.until > m_told.until;
        if (there.until != here.until && !endsLater) {
            Spell taken = here;
            taken.until = there.until;
            add(nameOf(here) + u" until"_s, isoText(here.until), isoText(there.until)).spell = taken;
        }
    }

    [[nodiscard]] std::vector<const Event *> reviewsOf(const ChildRecord &record) const
    {
        std::vector<const Event *> reviews;
        for (const Event &event : record.events) {
            if (event.kind == EventKind::ClaReview && event.state == EventState::Held && event.on >= m_told.from &&
                event.on <= m_told.until)
                reviews.push_back(&event);
        }
        return reviews;
    }

    void compareReviews()
    {
        if (!m_told.reviews)
            return;
        std::vector<const Event *> here = reviewsOf(m_here);
        std::vector<const Event *> there = reviewsOf(m_there);
        std::erase_if(there, [&here](const Event *told) {
            const auto same =
                std::find_if(here.begin(), here.end(), [told](const Event *known) { return known->on == told->on; });
            const bool found = same != here.end();
            if (found)
                here.erase(same);
            return found;
        });
        for (const Event *told : there) {
            const auto near = std::find_if(here.begin(), here.end(), [told](const Event *known) {
                return std::abs(known->on - told->on) <= sameReview;
            });
            Event taken = near == here.end() ? *told : **near;
            if (near == here.end()) {
                taken.stamp = {};
                taken.stamp.childId = m_here.child.stamp.id;
            }
            taken.on = told->on;
            add(idOf(EventKind::ClaReview), near == here.end() ? QString() : isoText((*near)->on), isoText(told->on))
                .event = taken;
            if (near != here.end())
                here.erase(near);
        }
        for (const Event *left : here)
            add(idOf(EventKind::ClaReview), isoText(left->on), {});
    }

    const ChildRecord &m_here;
    const ChildRecord &m_there;
    const ReturnTold &m_told;
    std::vector<Difference> m_found;
};

Difference presence(const ChildRecord &record, RecordId here)
{
    Difference difference;
    difference.number = record.child.number;
    difference.childId = here;
    difference.field = u"child"_s;
    (here ? difference.here : difference.there) = careSince(record);
    return difference;
}

} // namespace

std::vector<Difference> reconcile(const std::vector<const ChildRecord *> &here, const ReturnTold &told)
{
    struct Both
    {
        const ChildRecord *here = nullptr;
        const ChildRecord *there = nullptr;
    };
    std::map<QString, Both> children;
    for (const ChildRecord *record : here)
        children[record->child.number].here = record;
    for (const ChildRecord *record : told.children) {
        if (wasInCare(*record, told))
            children[record->child.number].there = record;
    }
    std::vector<Difference> all;
    for (const auto &[number, both] : children) {
        if (!both.there) {
            if (wasInCare(*both.here, told))
                all.push_back(presence(*both.here, both.here->child.stamp.id));
        } else if (!both.here) {
            Difference difference = presence(*both.there, 0);
            difference.child = both.there->child;
            all.push_back(std::move(difference));
        } else {
            std::vector<Difference> found = ChildComparison(*both.here, *both.there, told).differences();
            std::move(found.begin(), found.end(), std::back_inserter(all));
        }
    }
    return all;
}

} // namespace hearth
