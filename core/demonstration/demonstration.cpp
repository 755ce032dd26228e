// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/demonstration.h"

#include "core/demonstration/authority.h"
#include "core/demonstration/cast.h"
#include "core/demonstration/meetings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace hearth {

namespace {

using namespace demonstration;

constexpr std::uint64_t seed = 0x4e6f7274686d6f6fULL; // "Northmoo"

ChildRecord told(const Part &part, int index, Date day, const WorkingDays &workingDays)
{
    // A generator of its own for each child: a new part in the cast leaves the others as they were.
    Random random(seed + static_cast<std::uint64_t>(index) * 977);
    Story story(day, workingDays, random);
    story.record().child = childOf(part, index, story.random());
    if (part.age > 0)
        story.bornAgo(part.age);
    part.scene(story, part.variation);
    ChildRecord record = story.record();
    sortFacts(record);
    return record;
}

bool isHeldMeeting(const Event &event)
{
    return event.kind == EventKind::Ppm && event.state == EventState::Held;
}

/// Brothers and sisters by their family, everyone else alone, in the order of the cast.
std::vector<std::vector<std::size_t>> households(const std::vector<ChildRecord> &children)
{
    std::vector<std::vector<std::size_t>> all;
    std::map<QString, std::size_t> places;
    for (std::size_t i = 0; i < children.size(); ++i) {
        const QString &family = children[i].child.family;
        const auto known = family.isEmpty() ? places.end() : places.find(family);
        if (known != places.end()) {
            all[known->second].push_back(i);
            continue;
        }
        if (!family.isEmpty())
            places.emplace(family, all.size());
        all.push_back({i});
    }
    return all;
}

/// Most records are signed off; the newest of a few are on their way, so that each screen has one of its own.
class Sittings
{
public:
    Sittings(Date day, const WorkingDays &workingDays) : m_day(day), m_workingDays(workingDays) {}

    /// The first household of brothers and sisters meets today.
    [[nodiscard]] Newest of(const ChildRecord &record, std::size_t household)
    {
        if (household == 0)
            return Newest::Draft;
        Date newest;
        for (const Event &event : record.events) {
            if (isHeldMeeting(event))
                newest = std::max(newest, event.on);
        }
        static constexpr std::array recent = {Newest::Submitted, Newest::Returned, Newest::Submitted, Newest::Reopened};
        if (newest < m_day - 25 || m_given >= recent.size())
            return Newest::Approved;
        return recent.at(m_given++);
    }

    void meetToday(ChildRecord &record) const
    {
        Event meeting;
        meeting.kind = EventKind::Ppm;
        meeting.on = m_day;
        while (meeting.on.weekday() > 5 || !m_workingDays.isWorkingDay(meeting.on).value_or(true))
            meeting.on = meeting.on - 1;
        const auto near = [&meeting](const Event &event) { return isHeldMeeting(event) && event.on > meeting.on - 14; };
        std::erase_if(record.events, near);
        record.events.push_back(meeting);
    }

private:
    Date m_day;
    const WorkingDays &m_workingDays;
    std::size_t m_given = 0;
};

/// What a Legal Gateway Panel asked for.
void askFor(ChildRecord &record)
{
    struct Asked
    {
        EventKind by;
        const char *rule;
        const char *what;
        const char *owner;
        int within; ///< days
    };
    static constexpr std::array all = {
        Asked{EventKind::LegalGateway, "gateway.assessments", "Instruct the parenting assessment", "", 21},
        Asked{EventKind::LegalGateway, "gateway.review", "Bring the case back to the panel", "Team manager", 42},
    };
    int given = 0;
    for (const Asked &asked : all) {
        const auto event = std::find_if(record.events.begin(), record.events.end(), [&asked](const Event &e) {
            return e.kind == asked.by && e.state == EventState::Held;
        });
        if (event == record.events.end())
            continue;
        PlannedAction action;
        action.key = record.child.number.toLower().remove(u'-') + QStringLiteral("panel%1").arg(++given);
        action.rule = QLatin1StringView(asked.rule);
        action.what = QLatin1StringView(asked.what);
        action.owner = *asked.owner == '\0' ? record.child.worker : QString::fromLatin1(asked.owner);
        action.setOn = event->on;
        action.target = event->on + asked.within;
        record.actions.push_back(action);
    }
}

/// What was decided of brothers and sisters: the first two households live together, the others apart.
void decideOnSiblings(ChildRecord &record, const Circle &circle, std::size_t household, Date day)
{
    const bool known = std::any_of(record.events.begin(), record.events.end(), [](const Event &event) {
        return event.kind == EventKind::SiblingDecision || event.kind == EventKind::SiblingAssessment;
    });
    if (circle.siblings.isEmpty() || known || household > 3)
        return;
    const QString result = household < 2 ? QStringLiteral("together") : QStringLiteral("apart");
    Event assessment;
    assessment.kind = EventKind::SiblingAssessment;
    assessment.on = day - 48;
    assessment.details = {{QStringLiteral("result"), result}};
    Event decision;
    decision.kind = EventKind::SiblingDecision;
    decision.on = day - 41;
    decision.details = {
        {QStringLiteral("decision"), result},
        {QStringLiteral("reasons"),
         QStringLiteral("They have always lived together and look for each other when they are upset. "
                        "Each also needs an adult of their own; a home has to offer both.")},
        {QStringLiteral("contact"), QStringLiteral("Every second Saturday at the family centre, and birthdays.")}};
    if (household < 2)
        decision.details.insert(QStringLiteral("joint_home_until"), isoText(day + 45));
    record.events.push_back(assessment);
    record.events.push_back(decision);
}

} // namespace

QString demonstrationTitle()
{
    return QCoreApplication::translate("Demonstration", "Northmoor, a fictional authority");
}

Demonstration fictionalAuthority(Date day, const Policy &policy)
{
    const WorkingDays &workingDays = *policy.workingDays;
    Demonstration all;
    int index = 0;
    for (const Part &part : cast())
        all.children.push_back(told(part, index++, day, workingDays));

    Neighbourhood neighbourhood(day, all.network);
    Sittings sittings(day, workingDays);
    std::size_t household = 0;
    for (const std::vector<std::size_t> &members : households(all.children)) {
        const std::vector<Circle> circles = neighbourhood.tell(all.children, members);
        for (std::size_t i = 0; i < members.size(); ++i) {
            ChildRecord &record = all.children[members[i]];
            const Newest newest = sittings.of(record, household);
            if (newest == Newest::Draft)
                sittings.meetToday(record);
            tellPlans(record);
            if (std::any_of(record.events.begin(), record.events.end(), isHeldMeeting))
                tellCarers(record, circles[i], day);
            tellMeetings(record, circles[i], newest, day, workingDays);
            askFor(record);
            decideOnSiblings(record, circles[i], household, day);
            if (Authority::isInCare(record, day))
                record.child.reviewingOfficer = circles[i].reviewingOfficer;
            sortFacts(record);
        }
        ++household;
    }
    Authority authority{all.children, all.serviceForms, day, policy};
    tellArrangements(authority);
    tellExceptions(authority);
    tellGateway(authority);
    tellManagers(authority);
    tellReviewing(authority);
    tellPanel(authority);
    settleActions(authority);
    tellTracker(authority);
    for (ChildRecord &record : all.children)
        sortFacts(record);
    return all;
}

std::vector<ChildRecord> demonstrationChildren(Date day, const Policy &policy)
{
    return fictionalAuthority(day, policy).children;
}

} // namespace hearth
