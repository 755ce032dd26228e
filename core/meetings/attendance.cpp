// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendance.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PpmAttendance)
};

enum class Expected : std::uint8_t { Yes, No };

class Suggestions
{
public:
    void add(const QString &relation, const QString &name, const QString &why, const QString &source,
             Expected expected = Expected::Yes)
    {
        const bool known = std::any_of(m_all.begin(), m_all.end(), [&relation](const SuggestedAttendee &other) {
            return other.who.relation == relation;
        });
        if (!known)
            m_all.push_back({{name, relation, {}, {}}, why, source, expected == Expected::Yes});
    }
    void add(SuggestedAttendee attendee) { m_all.push_back(std::move(attendee)); }
    [[nodiscard]] std::vector<SuggestedAttendee> all() && { return std::move(m_all); }

private:
    std::vector<SuggestedAttendee> m_all;
};

QString adoptionTeam()
{
    return Words::tr("Adoption team");
}

QString fosteringTeam()
{
    return Words::tr("Fostering team");
}

QString connectedCarersTeam()
{
    return Words::tr("Connected carers and special guardianship team");
}

QString residentialService()
{
    return Words::tr("Residential service");
}

QString leavingCareTeam()
{
    return Words::tr("Through care team");
}

/// Age 7 stands between the printed bands and is shown both; 17 is treated as the older band (`RULES.md` section 8).
void addByScenario(const PpmSituation &situation, Suggestions &to)
{
    constexpr int lastOfYounger = 7;
    constexpr int firstOfOlder = 7;
    const bool connected = hasConnectedPeople(situation);
    const int age = ageOf(situation).value_or(0);
    if (age <= lastOfYounger && !connected)
        to.add(adoptionTeam(), {}, Words::tr("A young child with nobody connected who could care."),
               u"Bradford 2017, App. 2, scenario 1"_s);
    if (age <= lastOfYounger && connected)
        to.add(connectedCarersTeam(), {}, Words::tr("People connected to the child could care."),
               u"Bradford 2017, App. 2, scenario 2"_s);
    if (age >= firstOfOlder && !connected) {
        const QString why = Words::tr("An older child with nobody connected who could care.");
        to.add(fosteringTeam(), {}, why, u"Bradford 2017, App. 2, scenario 3"_s);
        to.add(residentialService(), {}, why, u"Bradford 2017, App. 2, scenario 3"_s);
    }
    if (age >= firstOfOlder && connected)
        to.add(connectedCarersTeam(), {}, Words::tr("People connected to the child could care."),
               u"Bradford 2017, App. 2, scenario 4"_s);
}

void addByOptions(const QStringList &pursued, Suggestions &to)
{
    const QString source = u"Bradford 2017, 7.1.2"_s;
    if (pursued.contains(u"adoption"_s) || pursued.contains(u"early-permanence"_s))
        to.add(adoptionTeam(), {}, Words::tr("Adoption or early permanence is pursued."), source);
    if (pursued.contains(u"long-term-fostering"_s))
        to.add(fosteringTeam(), {}, Words::tr("Long-term fostering is pursued."), source);
    if (pursued.contains(u"connected-care"_s))
        to.add(connectedCarersTeam(), {}, Words::tr("Care by family or friends is pursued."), source);
    if (pursued.contains(u"residential"_s))
        to.add(residentialService(), {}, Words::tr("Residential care is pursued."), source);
    if (pursued.contains(u"supported-independence"_s))
        to.add(leavingCareTeam(), {}, Words::tr("Supported independence is pursued."), u"Bradford 2017, 6.6"_s);
}

void addServices(const PpmSituation &situation, Suggestions &to)
{
    if (isInProceedings(situation))
        to.add(Words::tr("Legal Services"), {}, Words::tr("Proceedings are running."),
               u"Bradford 2017, 4.13 and 7.1.1"_s);
    else if (isUnderPublicLawOutline(situation))
        to.add(Words::tr("Legal Services"), {}, Words::tr("The child is subject to the Public Law Outline."),
               u"Bradford 2017, 4.13 and 7.1.1"_s);
    if (isInCare(situation) && isOfSchoolAge(situation))
        to.add(Words::tr("Virtual School"), {}, Words::tr("The child is in care and of school age."),
               u"Bradford 2017, 7.1.2"_s);
    to.add(Words::tr("CAMHS"), {}, Words::tr("Consider it for the child's emotional needs."), u"Bradford 2017, 7.1.2"_s,
           Expected::No);
}

/// A professional of the network by name, with what they are; those who have the role already are not doubled.
void addProfessionals(const PpmSituation &situation, Suggestions &to)
{
    const Member self{situation.child.child.stamp.id, {}};
    for (const Relationship &link : situation.relationships) {
        const bool isEnded = link.until && *link.until <= situation.on;
        if (isEnded || (link.first != self && link.second != self))
            continue;
        const Person *person = personOf(situation, link.first == self ? link.second.person : link.first.person);
        if (!person || person->role.isEmpty() || person->hasDied)
            continue;
        SuggestedAttendee attendee;
        attendee.who.name = person->name;
        attendee.who.relation =
            person->organisation.isEmpty() ? person->role : person->role + u", "_s + person->organisation;
        attendee.who.person = person->key;
        attendee.why = Words::tr("Works with the child.");
        attendee.source = u"Bradford 2017, 7.1.2"_s;
        attendee.expected = false;
        to.add(std::move(attendee));
    }
}

} // namespace

std::vector<SuggestedAttendee> suggestedAttendees(const PpmSituation &situation, const QStringList &pursued)
{
    Suggestions suggestions;
    const QString source = u"Bradford 2017, 4.13 and 7.1.2"_s;
    suggestions.add(Words::tr("Social Worker"), situation.child.child.worker, Words::tr("Holds the case."), source);
    suggestions.add(Words::tr("Team Manager (chair)"), {}, Words::tr("Leads the meeting."), u"Bradford 2017, 7"_s);
    addByScenario(situation, suggestions);
    addByOptions(pursued, suggestions);
    addServices(situation, suggestions);
    if (isInCare(situation))
        suggestions.add(Words::tr("Independent Reviewing Officer"), {},
                        Words::tr("Asked for a view and told what was decided; the meeting is one of those who carry "
                                  "the plan out."),
                        u"Bradford 2017, 4.8, 7.1.1 and App. 3"_s, Expected::No);
    addProfessionals(situation, suggestions);
    return std::move(suggestions).all();
}

QStringList pursuedOptions(const PpmContent &content)
{
    QStringList pursued;
    for (const PpmOption &option : content.options) {
        if (option.pursued == u"yes")
            pursued.append(option.option);
    }
    return pursued;
}

bool hasChair(const std::vector<PpmAttendee> &present)
{
    return std::any_of(present.begin(), present.end(), [](const PpmAttendee &attendee) { return isChair(attendee); });
}

bool isChair(const PpmAttendee &attendee)
{
    return attendee.relation.contains(u"chair"_s, Qt::CaseInsensitive) ||
           attendee.relation.contains(Words::tr("chair"), Qt::CaseInsensitive);
}

} // namespace hearth
