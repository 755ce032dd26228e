// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/family.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>
#include <set>

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Family)
};

/// How the walk came to somebody, which says how far it may go on from there. A smaller one leads further.
enum class Reach : std::uint8_t {
    Kin,       ///< relatives and their partners: on to everybody
    Household, ///< a foster carer, a friend: on to their partner and their household
    End        ///< a professional, somebody of such a household: on to nobody
};

Relative relativeOf(const Child &child)
{
    Relative relative;
    relative.member.child = child.stamp.id;
    relative.name = fullName(child);
    relative.sex = child.sex;
    relative.unborn = !child.born && child.expected;
    relative.born = child.born;
    relative.expected = child.expected;
    return relative;
}

Relative relativeOf(const Person &person)
{
    Relative relative;
    relative.member.person = person.key;
    relative.name = person.name.trimmed().isEmpty() ? Words::tr("Name not known") : person.name.simplified();
    relative.sex = person.sex;
    relative.unborn = person.unborn;
    relative.born = person.born;
    relative.expected = person.expected;
    relative.hasDied = person.hasDied || person.died;
    relative.died = person.died;
    relative.role = person.role.simplified();
    return relative;
}

/// Everybody there is, and the relationships of each.
class Everybody
{
public:
    Everybody(const std::vector<ChildRecord> &children, const std::vector<Person> &people,
              const std::vector<Relationship> &relationships)
    {
        for (const ChildRecord &record : children) {
            add(relativeOf(record.child));
            const QString family = record.child.family.simplified().toCaseFolded();
            if (!family.isEmpty()) {
                m_familyOf[{record.child.stamp.id, {}}] = family;
                m_families[family].push_back({record.child.stamp.id, {}});
            }
        }
        for (const Person &person : people)
            add(relativeOf(person));
        for (const Relationship &relationship : relationships) {
            if (relationship.first == relationship.second || find(relationship.first) == nullptr ||
                find(relationship.second) == nullptr)
                continue;
            m_of[relationship.first].push_back(&relationship);
            m_of[relationship.second].push_back(&relationship);
        }
    }

    [[nodiscard]] const Relative *find(const Member &member) const
    {
        const auto found = m_relatives.find(member);
        return found == m_relatives.end() ? nullptr : &found->second;
    }

    [[nodiscard]] const std::vector<const Relationship *> &relationshipsOf(const Member &member) const
    {
        static const std::vector<const Relationship *> none;
        const auto found = m_of.find(member);
        return found == m_of.end() ? none : found->second;
    }

    [[nodiscard]] std::vector<Member> sameFamilyAs(const Member &child) const
    {
        const auto family = m_familyOf.find(child);
        return family == m_familyOf.end() ? std::vector<Member>{} : m_families.at(family->second);
    }

private:
    void add(Relative relative)
    {
        const Member member = relative.member;
        if (!member.isNobody())
            m_relatives.emplace(member, std::move(relative));
    }

    std::map<Member, Relative> m_relatives;
    std::map<Member, std::vector<const Relationship *>> m_of;
    std::map<Member, QString> m_familyOf;
    std::map<QString, std::vector<Member>> m_families;
};

/// Whether somebody reached as \a from leads on over \a relationship, and as what the other is reached then.
std::optional<Reach> stepOver(const Relationship &relationship, Reach from)
{
    const bool isFoster =
        relationship.kind == RelationshipKind::Parent && relationship.nature == QStringLiteral("foster");
    switch (from) {
    case Reach::Kin:
        if (isFoster || relationship.kind == RelationshipKind::Other)
            return Reach::Household;
        return relationship.kind == RelationshipKind::LivesWith ? Reach::End : Reach::Kin;
    case Reach::Household:
        if (relationship.kind == RelationshipKind::Partner || relationship.kind == RelationshipKind::LivesWith)
            return Reach::End;
        return std::nullopt;
    case Reach::End:
        break;
    }
    return std::nullopt;
}

class Walk
{
public:
    explicit Walk(const Everybody &everybody) : m_everybody(everybody) {}

    void run(const Member &child)
    {
        reach(child, Reach::Kin, 0);
        // Kin first, all of them: nobody is taken for a stranger who is a relative by a longer way.
        for (const Reach now : {Reach::Kin, Reach::Household}) {
            m_waiting.clear();
            for (const auto &[member, found] : m_found) {
                if (found.reach == now)
                    m_waiting.push_back(member);
            }
            std::stable_sort(m_waiting.begin(), m_waiting.end(), [this](const Member &one, const Member &other) {
                return m_found.at(one).distance < m_found.at(other).distance;
            });
            while (!m_waiting.empty()) {
                const Member member = m_waiting.front();
                m_waiting.pop_front();
                leadOn(member, now);
            }
        }
    }

    [[nodiscard]] std::vector<Relative> members() const
    {
        std::vector<Relative> all;
        for (const auto &[member, found] : m_found) {
            all.push_back(*m_everybody.find(member));
            all.back().distance = found.distance;
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const Relative &one, const Relative &other) { return one.distance < other.distance; });
        return all;
    }

    [[nodiscard]] const std::vector<Relationship> &implied() const { return m_implied; }

private:
    struct Found
    {
        Reach reach = Reach::End;
        int distance = 0;
    };

    void reach(const Member &member, Reach as, int distance)
    {
        // A child of the store who is only in the same household belongs to another family's papers.
        if (as != Reach::Kin && member.isChild())
            return;
        const Relative *relative = m_everybody.find(member);
        if (relative == nullptr)
            return;
        if (relative->isProfessional() && distance > 0)
            as = Reach::End;
        const auto found = m_found.find(member);
        if (found != m_found.end() && found->second.reach <= as)
            return;
        m_found[member] = {as, found == m_found.end() ? distance : std::min(distance, found->second.distance)};
        m_waiting.push_back(member);
    }

    void leadOn(const Member &member, Reach now)
    {
        const Found from = m_found.at(member);
        if (from.reach != now)
            return;
        for (const Relationship *relationship : m_everybody.relationshipsOf(member)) {
            const Member &other = relationship->first == member ? relationship->second : relationship->first;
            if (const std::optional<Reach> as = stepOver(*relationship, now))
                reach(other, *as, from.distance + 1);
        }
        if (now == Reach::Kin && member.isChild())
            leadToBrothersAndSisters(member, from.distance);
    }

    void leadToBrothersAndSisters(const Member &child, int distance)
    {
        for (const Member &other : m_everybody.sameFamilyAs(child)) {
            if (other == child)
                continue;
            reach(other, Reach::Kin, distance + 1);
            Relationship siblings;
            siblings.kind = RelationshipKind::Sibling;
            siblings.nature = QStringLiteral("unknown");
            siblings.first = std::min(child, other);
            siblings.second = std::max(child, other);
            if (std::find(m_implied.begin(), m_implied.end(), siblings) == m_implied.end())
                m_implied.push_back(siblings);
        }
    }

    const Everybody &m_everybody;
    std::map<Member, Found> m_found;
    std::deque<Member> m_waiting;
    std::vector<Relationship> m_implied;
};

/// Whether the relationships say already how two are brothers or sisters: by words of their own or by a parent.
class KnownSiblings
{
public:
    explicit KnownSiblings(const std::vector<Relationship> &relationships)
    {
        for (const Relationship &relationship : relationships) {
            if (relationship.kind == RelationshipKind::Sibling)
                m_said.insert(std::minmax(relationship.first, relationship.second));
            else if (relationship.kind == RelationshipKind::Parent && relationship.nature != QStringLiteral("foster"))
                m_parents[relationship.second].insert(relationship.first);
        }
    }

    [[nodiscard]] bool holds(const Member &one, const Member &other) const
    {
        if (m_said.count(std::minmax(one, other)) != 0)
            return true;
        const auto ones = m_parents.find(one);
        const auto others = m_parents.find(other);
        return ones != m_parents.end() && others != m_parents.end() &&
               std::any_of(ones->second.begin(), ones->second.end(),
                           [&](const Member &parent) { return others->second.count(parent) != 0; });
    }

private:
    std::set<std::pair<Member, Member>> m_said;
    std::map<Member, std::set<Member>> m_parents;
};

} // namespace

const Relative *Family::find(const Member &member) const
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const Relative &relative) { return relative.member == member; });
    return found == members.end() ? nullptr : &*found;
}

Family familyOf(RecordId child, const std::vector<ChildRecord> &children, const std::vector<Person> &people,
                const std::vector<Relationship> &relationships)
{
    Family family;
    family.child.child = child;
    const Everybody everybody(children, people, relationships);
    if (child == 0 || everybody.find(family.child) == nullptr)
        return family;

    Walk walk(everybody);
    walk.run(family.child);
    family.members = walk.members();
    if (family.members.size() > mostRelatives) {
        family.members.resize(mostRelatives);
        family.isWhole = false;
    }
    std::set<Member> held;
    for (const Relative &relative : family.members)
        held.insert(relative.member);
    const auto isWithin = [&](const Relationship &relationship) {
        return relationship.first != relationship.second && held.count(relationship.first) != 0 &&
               held.count(relationship.second) != 0;
    };
    std::copy_if(relationships.begin(), relationships.end(), std::back_inserter(family.relationships), isWithin);
    const KnownSiblings known(family.relationships);
    for (const Relationship &siblings : walk.implied()) {
        if (isWithin(siblings) && !known.holds(siblings.first, siblings.second))
            family.relationships.push_back(siblings);
    }
    return family;
}

bool isOver(const Relationship &couple, std::optional<Date> day)
{
    static const QStringList over = {QStringLiteral("separated"), QStringLiteral("divorced"), QStringLiteral("ended")};
    return over.contains(couple.nature) || (couple.until && (!day || *couple.until <= *day));
}

} // namespace hearth
