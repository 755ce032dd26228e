// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/authority.h"
#include "core/demonstration/meetings.h"
#include "core/demonstration/random.h"

#include <algorithm>
#include <array>

namespace hearth::demonstration {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearBack = 360; ///< days
constexpr int aMonth = 30;

struct Said
{
    const char *progress;
    const char *plan;
    const char *direction;
};

constexpr std::array all = {
    Said{"Settled at nursery; the health visitor has no worries. Contact with the father is regular again.",
         "The plan moves. The report for the next meeting is being written.",
         "Finish the report this week, so that the carers can read it before the meeting."},
    Said{"A difficult month: school has changed twice, and the carers are tired.",
         "The plan stands still until the assessment is in.",
         "Ask the assessor for interim findings. Offer the carers respite before they ask."},
    Said{"Visited every week. The child spoke about the move for the first time.",
         "The plan is the right one; what is missing is a day for the panel.",
         "Book the panel and tell the child what will happen, with the book that they made."},
    Said{"Little has changed since last month.", "Nothing stands in the way but time.",
         "See the child alone before the next supervision and write down what is said."},
};

struct Asked
{
    const char *what;
    int within; ///< days
};

constexpr std::array asked = {Asked{"Write to school about the transport", 12},
                              Asked{"Visit the grandmother and ask what she can offer", 20},
                              Asked{"Bring the chronology up to date", 26}};

/// What each disruption of Northmoor taught, in turn.
struct Lesson
{
    const char *about;
    const char *point;
};
constexpr std::array lessons = {
    Lesson{"support", "Therapy was agreed at the match and began nine months later: a day belongs to each promise."},
    Lesson{"preparation", "Introductions were shortened for a holiday. Both sides said later that it was too soon."},
    Lesson{"working-together", "School saw the change first and did not know whom to tell."},
    Lesson{"assessment", "What an earlier family had learned about sleep and food did not reach the new one."},
    Lesson{"family-time", "Letters from home came at once after a year without any, with nobody to read them with."},
};

class ManagersYear
{
public:
    explicit ManagersYear(Authority &authority) : m_authority(authority) {}

    void tell(ChildRecord &record)
    {
        supervise(record);
        meetAboutDisruption(record);
        for (const Event &event : std::vector<Event>(record.events)) {
            if (event.kind == EventKind::DisruptionMeeting && event.state == EventState::Held)
                learn(record, event.on);
        }
    }

private:
    /// Some foster homes that ended in the year ended badly; those that planning meetings have long dealt with.
    void meetAboutDisruption(ChildRecord &record)
    {
        if (m_disrupted >= 4 || heldEvent(record, EventKind::Disruption))
            return;
        for (const Spell &home : record.spells) {
            const bool isPast = home.kind == SpellKind::Placement && home.code.startsWith(u'U') && home.until &&
                                *home.until > m_authority.day - yearBack && *home.until < m_authority.day - 3 * aMonth;
            if (!isPast || !Authority::isInCare(record, m_authority.day) || !hasMetAfter(record, *home.until))
                continue;
            const Date ended = *home.until;
            for (const auto &[kind, on] : {std::pair(EventKind::Disruption, ended),
                                           {EventKind::DisruptionMeeting, m_authority.workingDay(ended + 28)}}) {
                Event event;
                event.kind = kind;
                event.on = on;
                record.events.push_back(event);
            }
            ++m_disrupted;
            return;
        }
    }

    [[nodiscard]] static bool hasMetAfter(const ChildRecord &record, Date day)
    {
        return std::any_of(record.events.begin(), record.events.end(), [day](const Event &event) {
            return event.kind == EventKind::Ppm && event.state == EventState::Held && event.on > day;
        });
    }

    /// Every month or so while the child is in care, on a day of its own; the newest of a few is late or being written.
    void supervise(ChildRecord &record)
    {
        const std::size_t own = numberOf(record.child.number);
        const int missed = own % 7 == 0 ? aMonth + 12 : 0;
        int given = 0;
        const Date first = m_authority.day - yearBack + static_cast<int>(own % aMonth);
        for (Date wanted = first; wanted <= m_authority.day - missed; wanted = wanted + aMonth) {
            const Date on = m_authority.workingDay(wanted);
            if (Authority::isInCare(record, on))
                hold(record, on, given++);
        }
        if (own % 11 == 3 && Authority::isInCare(record, m_authority.day))
            draft(record, given);
    }

    [[nodiscard]] ChildForm supervision(const ChildRecord &record, Date on, int index) const
    {
        ChildForm form = begun(record, "supervision", keyOf(record, u"sup%1"_s.arg(index)), on);
        form.author = managerOf(record.child.team);
        form.content.set(u"worker"_s, record.child.worker);
        form.content.set(u"manager"_s, form.author);
        return form;
    }

    void hold(ChildRecord &record, Date on, int index) const
    {
        const Said &said = all.at((numberOf(record.child.number) + static_cast<std::size_t>(index)) % all.size());
        ChildForm form = supervision(record, on, index);
        form.content.set(u"progress"_s, QString::fromLatin1(said.progress));
        form.content.set(u"plan"_s, QString::fromLatin1(said.plan));
        form.content.set(u"direction"_s, QString::fromLatin1(said.direction));
        if ((numberOf(record.child.number) + static_cast<std::size_t>(index)) % 9 == 0)
            ask(record, form, index);
        sign(form, on);
        approve(form, form.author, on);
        record.forms.push_back(form);
        Event event;
        event.kind = EventKind::Supervision;
        event.on = on;
        event.details.insert(u"note"_s, form.content.answer(u"direction"_s));
        record.events.push_back(event);
    }

    static void ask(ChildRecord &record, ChildForm &form, int index)
    {
        const Asked &one = asked.at(static_cast<std::size_t>(index) % asked.size());
        PlannedAction action;
        action.key = keyOf(record, u"supact%1"_s.arg(index));
        action.rule = u"ppm.action"_s;
        action.meeting = form.key;
        action.what = QString::fromLatin1(one.what);
        action.owner = record.child.worker;
        action.setOn = form.on;
        action.target = form.on + one.within;
        form.content.tables.insert(u"actions"_s, {{{u"what"_s, action.what},
                                                   {u"owner"_s, action.owner},
                                                   {u"target"_s, isoText(action.target)},
                                                   {u"action"_s, action.key}}});
        record.actions.push_back(action);
    }

    void draft(ChildRecord &record, int index) const
    {
        ChildForm form = supervision(record, m_authority.workingDay(m_authority.day), index);
        form.content.set(u"progress"_s, u"To be spoken about: the letter from school."_s);
        record.forms.push_back(form);
    }

    void learn(ChildRecord &record, Date on)
    {
        ChildForm form = begun(record, "disruption-meeting", keyOf(record, u"disr%1"_s.arg(m_learned)), on);
        const Event *disruption = heldEvent(record, EventKind::Disruption);
        form.content.set(u"ended"_s, disruption ? disruption->on : on - 30);
        form.content.set(u"placement"_s, u"The home of that time, as the placements have it"_s);
        form.content.set(u"chair"_s, serviceManager());
        form.content.set(u"history"_s,
                         u"The nights grew hard after the summer. Both adults were ill in turn, and the support that "
                         "was promised had not begun."_s);
        form.content.set(u"child"_s, u"\"I want to know where my bed will be.\""_s);
        form.content.set(u"carers"_s, u"They would have asked earlier had they known whom to ask."_s);
        form.content.set(u"next"_s, u"One home for as long as it takes to find the next, and the same nursery."_s);
        std::vector<Details> points;
        for (std::size_t i = 0; i < 2; ++i) {
            const Lesson &lesson = lessons.at((m_learned * 2 + i) % lessons.size());
            points.push_back(
                {{u"about"_s, QString::fromLatin1(lesson.about)}, {u"point"_s, QString::fromLatin1(lesson.point)}});
        }
        form.content.tables.insert(u"learning"_s, points);
        sign(form, on);
        approve(form, serviceManager(), on);
        record.forms.push_back(form);
        ++m_learned;
    }

    Authority &m_authority;
    std::size_t m_learned = 0;
    int m_disrupted = 0;
};

} // namespace

void tellManagers(Authority &authority)
{
    ManagersYear year(authority);
    for (ChildRecord &record : authority.children)
        year.tell(record);
}

} // namespace hearth::demonstration
