// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/household.h"

#include <algorithm>
#include <array>

namespace hearth::demonstration {

using namespace Qt::StringLiterals;

namespace {

constexpr int year = 365;

constexpr std::array women = {"Marla", "Denise", "Kirsty", "Amina", "Joanne", "Paula",
                              "Tess",  "Halina", "Roxy",   "Carol", "Leanne", "Bridie"};
constexpr std::array men = {"Craig", "Dean", "Sol", "Marek", "Kieran", "Adeel", "Ross", "Lewis", "Tony", "Gareth"};
constexpr std::array elderWomen = {"Maureen", "Sheila", "Pauline", "Doreen", "Zofia", "Nasreen", "Glenys"};
constexpr std::array elderMen = {"Ronald", "Derek", "Stanislaw", "Malcolm", "Iqbal", "Trevor"};
constexpr std::array fathersNames = {"Puddlefoot",   "Starlingthwaite", "Bramblecough", "Wickerby",
                                     "Snowberryson", "Tinderley",       "Mapplewick",   "Orrisroot"};
constexpr std::array officers = {"Sorrel, Imogen", "Teasel, Marcus", "Vetch, Olwen", "Woodruff, Dan"};
constexpr std::array guardians = {"Comfrey, Leila", "Fennel, Hugh"};
constexpr std::array schools = {"Larkfield Primary", "St Wilfrun's Primary", "Millrace Academy", "Pellbridge School"};
constexpr std::array teachers = {"Ms Bistort", "Mr Campion", "Mrs Dropwort", "Ms Eyebright"};
constexpr std::array visitors = {"Yarrow Pennyroyal", "Bet Stitchwort", "Ines Burdock"};

template <typename List>
QString pick(const List &list, std::size_t which)
{
    return QString::fromUtf8(list[which % list.size()]);
}

Date firstBirth(const std::vector<ChildRecord> &all, const std::vector<std::size_t> &children, Date day)
{
    Date first = day;
    for (const std::size_t index : children) {
        const Child &child = all[index].child;
        first = std::min(first, child.born.value_or(day));
    }
    return first;
}

Member memberOf(std::size_t index)
{
    return {-static_cast<RecordId>(index) - 1, {}}; // as a record names a child who is not stored yet
}

Member memberOf(const QString &key)
{
    return {0, key};
}

} // namespace

struct Neighbourhood::Family
{
    QString prefix;  // of the keys
    QString surname; // the mother's
    int motherAge = 0;
    QString mother;
    QString motherName;
    QString grandmother;
    QString grandmotherName;
    QString grandfather;
    QString grandfatherName;
    bool grandfatherDied = false;
    QString aunt;
    QString auntName;
    QString father;
    QString fatherName;
    QString paternal;
    QString paternalName;
};

Neighbourhood::Neighbourhood(Date day, NetworkRecords &network) : m_day(day), m_network(network) {}

QString Neighbourhood::add(const QString &key, const QString &name, const char *sex, int bornAgo, const QString &note)
{
    Person person;
    person.key = key;
    person.name = name;
    person.sex = QLatin1StringView(sex);
    if (bornAgo > 0)
        person.born = m_day - bornAgo;
    person.note = note;
    m_network.people.push_back(person);
    return key;
}

QString Neighbourhood::addProfessional(const QString &key, const QString &name, const char *role,
                                       const char *organisation)
{
    const bool known = std::any_of(m_network.people.begin(), m_network.people.end(),
                                   [&key](const Person &person) { return person.key == key; });
    if (!known) {
        Person person;
        person.key = key;
        person.name = name;
        person.role = QLatin1StringView(role);
        person.organisation = QString::fromUtf8(organisation);
        person.phone = u"01632 960%1"_s.arg(100 + static_cast<int>(m_network.people.size()) % 800);
        m_network.people.push_back(person);
    }
    return key;
}

void Neighbourhood::relate(RelationshipKind kind, const Member &first, const Member &second, const char *nature,
                           const char *words)
{
    Relationship relationship;
    relationship.kind = kind;
    relationship.first = first;
    relationship.second = second;
    relationship.nature = QLatin1StringView(nature);
    relationship.words = QLatin1StringView(words);
    m_network.relationships.push_back(relationship);
}

void Neighbourhood::addElders(Family &family, Random &random)
{
    const int age = family.motherAge;
    family.motherName = pick(women, static_cast<std::size_t>(random.below(12))) + u' ' + family.surname;
    family.mother = add(family.prefix + u"mum"_s, family.motherName, "F", age);
    family.grandmotherName = pick(elderWomen, static_cast<std::size_t>(random.below(7))) + u' ' + family.surname;
    family.grandmother = add(family.prefix + u"mgm"_s, family.grandmotherName, "F", age + 23 * year + 80);
    family.grandfatherName = pick(elderMen, static_cast<std::size_t>(random.below(6))) + u' ' + family.surname;
    family.grandfather = add(family.prefix + u"mgf"_s, family.grandfatherName, "M", age + 25 * year + 11);
    family.grandfatherDied = random.below(3) == 0;
    if (family.grandfatherDied) {
        m_network.people.back().hasDied = true;
        m_network.people.back().died = m_day - (900 + random.below(2000));
    }
    family.auntName = pick(women, static_cast<std::size_t>(random.below(12)) + 5) + u" Thimbleby"_s;
    family.aunt = add(family.prefix + u"aunt"_s, family.auntName, "F", age - 2 * year - 40);
    relate(RelationshipKind::Partner, memberOf(family.grandmother), memberOf(family.grandfather),
           random.below(3) == 0 ? "divorced" : "married");
    for (const QString &daughter : {family.mother, family.aunt}) {
        relate(RelationshipKind::Parent, memberOf(family.grandmother), memberOf(daughter), "birth");
        relate(RelationshipKind::Parent, memberOf(family.grandfather), memberOf(daughter), "birth");
    }
    if (random.below(4) == 0) {
        const QString partner =
            add(family.prefix + u"ptn"_s, pick(men, static_cast<std::size_t>(random.below(10))) + u" Hollowell"_s, "M",
                age + 300, u"Moved in last year; checks are awaited."_s);
        relate(RelationshipKind::Partner, memberOf(family.mother), memberOf(partner), "living-together");
        relate(RelationshipKind::LivesWith, memberOf(family.mother), memberOf(partner), "");
    }
}

void Neighbourhood::addFather(Family &family, const QString &key, std::size_t which, Random &random)
{
    static constexpr std::array couples = {"separated", "living-together", "ended", "divorced", "together"};
    const QString surname = pick(fathersNames, which);
    const int age = family.motherAge + 400 + random.below(2000);
    family.fatherName = pick(men, static_cast<std::size_t>(random.below(10))) + u' ' + surname;
    family.father = add(family.prefix + key, family.fatherName, "M", age);
    relate(RelationshipKind::Partner, memberOf(family.mother), memberOf(family.father),
           couples[static_cast<std::size_t>(random.below(5))]);
    family.paternal.clear();
    if (random.below(2) == 0) {
        family.paternalName = pick(elderWomen, static_cast<std::size_t>(random.below(7)) + 3) + u' ' + surname;
        family.paternal = add(family.prefix + key + u"mum"_s, family.paternalName, "F", age + 24 * year);
        const QString grandfather =
            add(family.prefix + key + u"dad"_s,
                pick(elderMen, static_cast<std::size_t>(random.below(6)) + 2) + u' ' + surname, "M", age + 26 * year);
        relate(RelationshipKind::Partner, memberOf(family.paternal), memberOf(grandfather), "married");
        relate(RelationshipKind::Parent, memberOf(family.paternal), memberOf(family.father), "birth");
        relate(RelationshipKind::Parent, memberOf(grandfather), memberOf(family.father), "birth");
    }
}

std::vector<Candidate> Neighbourhood::candidatesOf(const Family &family, std::size_t household) const
{
    static constexpr std::array states = {Asked::Positive, Asked::Negative, Asked::NotYet, Asked::Declined};
    std::vector<Candidate> all = {
        {family.grandmother, family.grandmotherName, u"Maternal grandmother"_s, states[household % 4]},
        {family.aunt, family.auntName, u"Maternal aunt"_s, states[(household + 1) % 4]}};
    if (!family.paternal.isEmpty())
        all.push_back({family.paternal, family.paternalName, u"Paternal grandmother"_s, states[(household + 3) % 4]});
    return all;
}

void Neighbourhood::tellProfessionals(Circle &circle, const ChildRecord &record, const Member &child, std::size_t index)
{
    const QString officer = u"nm-iro-%1"_s.arg(index % officers.size());
    circle.reviewingOfficer = pick(officers, index);
    addProfessional(officer, circle.reviewingOfficer, "Independent reviewing officer", "Northmoor Council");
    relate(RelationshipKind::Other, memberOf(officer), child, "", "independent reviewing officer");

    const auto is = [&record](EventKind kind) {
        return std::any_of(record.events.begin(), record.events.end(), [kind](const Event &event) {
            return event.kind == kind && event.state == EventState::Held;
        });
    };
    if (is(EventKind::ProceedingsIssued) && !is(EventKind::ProceedingsConcluded)) {
        const QString guardian = u"nm-guardian-%1"_s.arg(index % guardians.size());
        circle.guardian = pick(guardians, index);
        addProfessional(guardian, circle.guardian, "Children's guardian", "Cafcass");
        relate(RelationshipKind::Other, memberOf(guardian), child, "", "children's guardian");
    }
    if (!record.child.born || *record.child.born > m_day - 4 * year) {
        const QString visitor = u"nm-visitor-%1"_s.arg(index % visitors.size());
        circle.teacher = pick(visitors, index);
        circle.teacherRole = u"Health visitor"_s;
        addProfessional(visitor, circle.teacher, "Health visitor", "Northmoor Health");
        relate(RelationshipKind::Other, memberOf(visitor), child, "", "health visitor");
        return;
    }
    const QString teacher = u"nm-school-%1"_s.arg(index % schools.size());
    circle.teacher = pick(teachers, index);
    circle.teacherRole = u"Designated teacher"_s;
    addProfessional(teacher, circle.teacher, "Designated teacher", schools[index % schools.size()]);
    relate(RelationshipKind::Other, memberOf(teacher), child, "", "designated teacher");
}

std::vector<Circle> Neighbourhood::tell(std::vector<ChildRecord> &all, const std::vector<std::size_t> &children)
{
    const std::size_t household = children.front();
    Random random(0x66616d696c79ULL + household * 7919);
    Family family;
    family.prefix = all[household].child.number.toLower().remove(u'-') + u'-';
    family.surname = all[household].child.surname.section(u'-', 0, 0);
    family.motherAge = (m_day - firstBirth(all, children, m_day)) + (19 + random.below(14)) * year + 45;
    addElders(family, random);
    addFather(family, u"dad"_s, household, random);

    std::vector<Circle> circles;
    for (std::size_t i = 0; i < children.size(); ++i) {
        // The youngest of several has another father.
        if (i > 0 && i + 1 == children.size() && household % 3 != 2)
            addFather(family, u"dad2"_s, household + 3, random);
        const Member child = memberOf(children[i]);
        relate(RelationshipKind::Parent, memberOf(family.mother), child, "birth");
        relate(RelationshipKind::Parent, memberOf(family.father), child, "birth");
        Circle circle;
        circle.mother = family.motherName;
        circle.motherKey = family.mother;
        circle.father = family.fatherName;
        circle.fatherKey = family.father;
        circle.candidates = candidatesOf(family, household);
        for (const std::size_t other : children) {
            if (other != children[i])
                circle.siblings.append(all[other].child.forename);
        }
        tellProfessionals(circle, all[children[i]], child, household);
        circles.push_back(circle);
    }
    return circles;
}

namespace {

bool isAboutCarers(EventKind kind)
{
    return kind == EventKind::ViabilityAssessment || kind == EventKind::FullAssessment ||
           kind == EventKind::CarerApproved || kind == EventKind::Reg24Approval;
}

/// `Aunt` and `Grandmother` are the words of the scenes; whoever else they name is one of the family too.
const Candidate *candidateCalled(const Circle &circle, const QString &word)
{
    for (const Candidate &candidate : circle.candidates) {
        if (!word.isEmpty() && candidate.relation.endsWith(word, Qt::CaseInsensitive))
            return &candidate;
    }
    return nullptr;
}

QString carerOf(const ChildRecord &record, Date day)
{
    for (const Spell &spell : record.spells) {
        if (spell.kind == SpellKind::Placement && spell.inForceOn(day))
            return spell.details.value(u"carer"_s);
    }
    return {};
}

Event viability(const Candidate &candidate, Date on, const char *result)
{
    Event event;
    event.kind = EventKind::ViabilityAssessment;
    event.on = on;
    event.details = {
        {u"carer"_s, candidate.name}, {u"person"_s, candidate.key}, {u"result"_s, QLatin1StringView(result)}};
    return event;
}

} // namespace

void tellCarers(ChildRecord &record, const Circle &circle, Date day)
{
    std::map<QString, bool> spokenOf; // by key: an event of the scene is about this person
    for (Event &event : record.events) {
        if (!isAboutCarers(event.kind))
            continue;
        QString word = event.details.value(u"carer"_s);
        if (word.isEmpty())
            word = carerOf(record, event.on);
        if (const Candidate *candidate = candidateCalled(circle, word)) {
            event.details.insert(u"carer"_s, candidate->name);
            event.details.insert(u"person"_s, candidate->key);
            spokenOf[candidate->key] = true;
        }
    }
    const bool isPlacedWithFamily = std::any_of(record.events.begin(), record.events.end(), [](const Event &event) {
        return event.kind == EventKind::Reg24Approval;
    });
    Date first = day;
    for (const Event &event : record.events) {
        if (event.kind == EventKind::Ppm && event.state == EventState::Held)
            first = std::min(first, event.on);
    }
    for (const Candidate &candidate : circle.candidates) {
        ConnectedCarer carer;
        carer.person = candidate.key;
        const bool known = spokenOf.contains(candidate.key);
        const Asked asked = known ? Asked::Positive : candidate.asked;
        const Date seen = std::min(first + 20, day - 1);
        if (asked != Asked::NotYet)
            carer.contacted = std::min(first + 6, day - 1);
        if (asked == Asked::Positive) {
            carer.wants = u"yes"_s;
            carer.fullType = u"Special guardianship"_s;
            carer.fullBy = u"Connected carers team"_s;
            carer.comments = u"Has a spare room and lives near school. Medicals and references are under way."_s;
            if (!known && !isPlacedWithFamily)
                record.events.push_back(viability(candidate, seen, "positive"));
        } else if (asked == Asked::Negative) {
            carer.wants = u"yes"_s;
            carer.opposing = u"no"_s;
            carer.copySent = std::min(seen + 6, day);
            carer.comments = u"Her own health does not allow it; she would like to stay in touch and to have the "
                             "child for tea."_s;
            Event negative = viability(candidate, seen, "negative");
            negative.details.insert(u"told_in_writing"_s, isoText(*carer.copySent));
            record.events.push_back(negative);
        } else if (asked == Asked::Declined) {
            carer.wants = u"no"_s;
            carer.comments = u"Works away from home through the week; offers holidays and respite."_s;
        }
        record.carers.push_back(carer);
    }
}

} // namespace hearth::demonstration
