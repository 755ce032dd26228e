// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/meetings.h"

#include "core/demonstration/notes.h"
#include "core/demonstration/random.h"

#include <algorithm>
#include <array>

namespace hearth::demonstration {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecords = 5;
constexpr int betweenMeetings = 40;

constexpr std::array earlyActions = {"family-group-conference", "parenting-assessment", "sibling-assessment",
                                     "viability-assessments", "risk-assessments"};

Names namesOf(const ChildRecord &record, const Circle &circle)
{
    const bool girl = record.child.sex == u"F";
    const bool boy = record.child.sex == u"M";
    const auto word = [&](const char *she, const char *he, const char *they) {
        return QString::fromLatin1(girl ? she : boy ? he : they);
    };
    QString siblings = circle.siblings.join(u", "_s);
    if (siblings.isEmpty())
        siblings = u"the cousins"_s;
    return {{u"name"_s, record.child.forename},
            {u"She"_s, word("She", "He", "The baby")},
            {u"she"_s, word("she", "he", "the baby")},
            {u"her"_s, word("her", "his", "the baby's")},
            {u"obj"_s, word("her", "him", "the baby")},
            {u"herself"_s, word("herself", "himself", "the baby")},
            {u"mother"_s, circle.mother.section(u' ', 0, 0)},
            {u"father"_s, circle.father.section(u' ', 0, 0)},
            {u"grandmother"_s, circle.candidates.front().name.section(u' ', 0, 0)},
            {u"siblings"_s, siblings},
            {u"teacher"_s, circle.teacher},
            {u"teacherrole"_s, circle.teacherRole}};
}

const Spell *planOn(const ChildRecord &record, Date day)
{
    const auto found = std::find_if(record.spells.begin(), record.spells.end(), [day](const Spell &spell) {
        return spell.kind == SpellKind::Plan && spell.inForceOn(day);
    });
    return found == record.spells.end() ? nullptr : &*found;
}

/// The form has one line for what family and friends could offer, whatever the order.
QString optionOf(const QString &plan)
{
    return plan == u"special-guardianship" ? u"connected-care"_s : plan;
}

/// Tells the meetings of one child, one after another.
class Teller
{
public:
    Teller(ChildRecord &record, const Circle &circle, Date day, const WorkingDays &workingDays)
        : m_record(record), m_circle(circle), m_day(day), m_workingDays(workingDays), m_names(namesOf(record, circle)),
          m_prefix(record.child.number.toLower().remove(u'-')), m_turn(numberOf(record.child.number) % 97),
          m_manager(managerOf(record.child.team))
    {}

    void tell(const std::vector<Event> &meetings, bool firstIsInitial, Newest newest)
    {
        for (std::size_t i = 0; i < meetings.size(); ++i) {
            const bool last = i + 1 == meetings.size();
            const Date next = last ? workingDay(meetings[i].on + betweenMeetings) : meetings[i + 1].on;
            write(meetings[i], i == 0 && firstIsInitial, last ? newest : Newest::Approved, next);
            ++m_meeting;
        }
    }

private:
    [[nodiscard]] Date workingDay(Date day) const
    {
        while (day.weekday() > 5 || !m_workingDays.isWorkingDay(day).value_or(true))
            day = day - 1;
        return day;
    }
    [[nodiscard]] std::size_t turn(std::size_t salt) const { return m_turn + m_meeting + salt; }

    [[nodiscard]] QString note(const QString &answer, std::size_t salt) const
    {
        const auto texts = notesFor(answer);
        return texts.empty() ? QString() : told(texts[(turn(salt)) % texts.size()], m_names);
    }

    void write(const Event &meeting, bool initial, Newest newest, Date next)
    {
        PpmRecord ppm;
        ppm.key = u"%1ppm%2"_s.arg(m_prefix, isoText(meeting.on).remove(u'-'));
        ppm.sitting = (m_record.child.family.isEmpty() ? m_prefix : m_record.child.family.toLower()) +
                      isoText(meeting.on).remove(u'-');
        ppm.on = meeting.on;
        ppm.initial = initial;
        ppm.author = m_record.child.worker;
        ppm.content = contentOf(ppm, meeting, next);
        settle(ppm, newest);
        if (newest == Newest::Reopened)
            keepFirstVersion(ppm);
        if (newest != Newest::Draft)
            carryOn(ppm, newest == Newest::Approved || newest == Newest::Reopened);
        m_record.ppms.push_back(std::move(ppm));
    }

    void settle(PpmRecord &ppm, Newest newest) const
    {
        if (newest == Newest::Draft)
            return;
        ppm.submittedBy = ppm.author;
        ppm.submittedOn = std::min(ppm.on + 2, m_day);
        ppm.state = PpmState::Submitted;
        if (newest == Newest::Returned) {
            ppm.state = PpmState::Returned;
            ppm.comments = {{QString(), u"Nearly there: two things before I can sign this."_s},
                            {u"contact"_s, u"Please say how often, and what the plan is if Mum misses two in a row."_s},
                            {u"actions"_s, u"Who is doing the medical, and by when?"_s}};
        }
        if (newest == Newest::Approved || newest == Newest::Reopened) {
            ppm.state = PpmState::Approved;
            ppm.approvedBy = m_manager;
            ppm.approvedOn = std::min(ppm.on + 5, m_day);
        }
    }

    /// Signed off, then reopened for something that was left out, and signed off again.
    void keepFirstVersion(PpmRecord &ppm)
    {
        PpmRecord first = ppm;
        first.key += u"v1"_s;
        first.state = PpmState::Superseded;
        first.content.answers.remove(u"iro-view"_s);
        ppm.version = 2;
        ppm.reopened = u"The reviewing officer's view came after sign-off and belongs in the record."_s;
        m_record.ppms.push_back(std::move(first));
    }

    [[nodiscard]] PpmContent contentOf(const PpmRecord &ppm, const Event &meeting, Date next)
    {
        PpmContent content;
        content.present = present(ppm);
        content.options = options(ppm, meeting);
        content.earlyActions = early(ppm);
        content.actions = actions(ppm);
        content.carers = carers();
        fillNarrative(content);
        fillAnswers(content, ppm, next);
        content.answers.removeIf([](const auto &answer) { return answer.value().isEmpty(); });
        return content;
    }

    void fillNarrative(PpmContent &content) const
    {
        std::size_t salt = 0;
        for (const char *const id : {"carers-note", "life-story", "contact-current", "contact-future", "child-views",
                                     "parent-views", "other-views", "iro-view", "court", "referrals", "plan-comment",
                                     "early-considered", "contingency", "achieved-comment"})
            content.answers.insert(QLatin1StringView(id), note(QLatin1StringView(id), salt++ % 2));
        const auto background = notesFor(u"background"_s);
        content.answers.insert(u"background"_s, told(background[m_turn % background.size()], m_names));
        const auto siblings = notesFor(u"sibling-assessment"_s);
        const std::size_t which = m_circle.siblings.isEmpty() ? 2 : m_meeting == 0 ? 0 : 1;
        content.answers.insert(u"sibling-assessment"_s, told(siblings[which], m_names));
        if (!m_record.child.sex.isEmpty())
            return;
        content.answers.insert(u"child-views"_s,
                               u"Not born yet. The plan for the birth is what speaks for the child."_s);
        content.answers.remove(u"life-story"_s);
    }

    void fillAnswers(PpmContent &content, const PpmRecord &ppm, Date next) const
    {
        const auto yesNo = [](bool yes) { return yes ? u"yes"_s : u"no"_s; };
        QMap<QString, QString> &answers = content.answers;
        answers[u"sibling-group"_s] = yesNo(!m_circle.siblings.isEmpty());
        if (!m_circle.siblings.isEmpty())
            answers[u"siblings-apart"_s] = QString::number(m_circle.siblings.size() > 1 ? 1 : 0);
        answers[u"child-views-on"_s] = m_record.child.sex.isEmpty() ? QString() : isoText(ppm.on - 4);
        answers[u"iro-name"_s] = m_circle.reviewingOfficer;
        answers[u"guardian-name"_s] = m_circle.guardian;
        answers[u"guardian-view"_s] = m_circle.guardian.isEmpty() ? QString() : note(u"guardian-view"_s, 1);
        answers[u"achieved"_s] = u"no"_s;
        answers[u"next-meeting"_s] = isoText(next);
        if (const Spell *plan = planOn(m_record, ppm.on)) {
            answers[u"plan"_s] = plan->code;
            answers[u"contingency-options"_s] = plan->contingency.join(u',');
        }
        for (const Event &event : m_record.events) {
            if (event.on > ppm.on)
                continue;
            if (event.kind == EventKind::ShobpaTarget)
                answers[u"shobpa-target"_s] = isoText(event.target);
            if (event.kind == EventKind::ParentsToldOfParallelPlans) {
                answers[u"parents-told-on"_s] = isoText(event.on);
                answers[u"parents-told-by"_s] = m_record.child.worker;
            }
        }
    }

    [[nodiscard]] std::vector<PpmAttendee> present(const PpmRecord &ppm) const
    {
        std::vector<PpmAttendee> all = {
            {m_manager, u"Team Manager (chair)"_s, u"yes"_s, {}},
            {ppm.author, u"Social Worker"_s, u"yes"_s, {}},
            {m_circle.mother, u"Mother"_s, turn(0) % 4 == 0 ? u"no"_s : u"yes"_s, m_circle.motherKey},
            {m_circle.father, u"Father"_s, turn(1) % 3 == 0 ? u"yes"_s : u"no"_s, m_circle.fatherKey},
            {m_circle.reviewingOfficer, u"Independent Reviewing Officer"_s, u"apologies"_s, {}},
            {m_circle.teacher, m_circle.teacherRole, turn(2) % 3 == 0 ? u"apologies"_s : u"yes"_s, {}}};
        if (!m_circle.guardian.isEmpty())
            all.push_back({m_circle.guardian, u"Children's Guardian"_s, turn(3) % 2 ? u"yes"_s : u"apologies"_s, {}});
        return all;
    }

    [[nodiscard]] std::vector<PpmOption> options(const PpmRecord &ppm, const Event &meeting)
    {
        QStringList pursued = meeting.details.value(u"pursued"_s).split(u',', Qt::SkipEmptyParts);
        if (const Spell *plan = planOn(m_record, ppm.on))
            pursued += QStringList{plan->code} + plan->contingency;
        if (pursued.isEmpty())
            pursued = {u"return-home"_s, u"connected-care"_s};
        for (QString &option : pursued)
            option = optionOf(option);
        pursued.removeDuplicates();
        std::vector<PpmOption> all;
        for (const QString &id : ppmOptionIds()) {
            PpmOption option;
            option.option = id;
            const bool yes = pursued.contains(id);
            option.pursued = yes ? u"yes"_s : u"no"_s;
            option.comment = told(noteOnOption(id, yes), m_names);
            if (yes) {
                option.order = static_cast<int>(pursued.indexOf(id)) + 1;
                option.strengths =
                    u"Keeps what matters to %1 now; the people are known."_s.arg(m_record.child.forename);
                option.risks = u"Time: a decision should not wait for the last report."_s;
                option.toDo = u"See the actions."_s;
                m_ruledOut.remove(id);
            } else if (m_meeting > 0) {
                if (!m_ruledOut.contains(id))
                    m_ruledOut.insert(id, ppm.on);
                option.ruledOut = m_ruledOut.value(id);
                option.ruledOutWhy = option.comment;
            }
            all.push_back(option);
        }
        return all;
    }

    [[nodiscard]] std::vector<PpmEarlyAction> early(const PpmRecord &ppm) const
    {
        std::vector<PpmEarlyAction> all;
        for (std::size_t i = 0; i < earlyActions.size(); ++i) {
            PpmEarlyAction action;
            action.action = QLatin1StringView(earlyActions[i]);
            if (action.action == u"sibling-assessment" && m_circle.siblings.isEmpty())
                action.state = u"not-needed"_s;
            else if (m_meeting > i / 2)
                action.state = u"done"_s;
            else
                action.state = (turn(i) % 2) ? u"under-way"_s : u"needed"_s;
            if (action.state == u"done")
                action.on = ppm.on - 12 - static_cast<int>(i);
            all.push_back(action);
        }
        return all;
    }

    [[nodiscard]] std::vector<PpmCarerLine> carers() const
    {
        std::vector<PpmCarerLine> all;
        for (const Candidate &candidate : m_circle.candidates) {
            PpmCarerLine line;
            line.person = candidate.key;
            line.name = candidate.name;
            line.relationship = candidate.relation;
            line.wants = candidate.asked == Asked::NotYet     ? u"Not asked yet"_s
                         : candidate.asked == Asked::Declined ? u"No"_s
                                                              : u"Yes"_s;
            if (candidate.asked == Asked::Positive)
                line.viability = u"Positive"_s;
            if (candidate.asked == Asked::Negative) {
                line.viability = u"Negative, told in writing"_s;
                line.opposing = u"No"_s;
            }
            all.push_back(line);
        }
        return all;
    }

    /// What is still to be done as it stands at this meeting, what was done since the last, and two or three new ones.
    [[nodiscard]] std::vector<PpmActionLine> actions(const PpmRecord &ppm)
    {
        std::vector<PpmActionLine> lines;
        for (PlannedAction &action : m_actions) {
            if (!action.isOutstanding())
                continue;
            PpmActionLine line = lineOf(action);
            line.carried = static_cast<int>(action.formerTargets.size()) + 1;
            const std::size_t fate = numberOf(action.key) % 6;
            if (fate < 3 || action.formerTargets.size() > 1) {
                line.done = std::min(action.target, ppm.on) - static_cast<int>(fate);
                line.update = m_updates.value(action.key);
            } else if (fate == 3 && m_meeting > 1) {
                line.dropped = ppm.on;
                line.update = u"No longer needed since the plan has changed."_s;
            } else if (action.target <= ppm.on) {
                line.firstTarget = action.firstTarget();
                line.target = workingDay(ppm.on + 28);
                line.update = u"Not finished: "_s + m_updates.value(action.key);
            }
            lines.push_back(line);
        }
        const std::size_t fresh = m_meeting == 0 ? 3 : 2;
        for (std::size_t i = 0; i < fresh; ++i)
            lines.push_back(newLine(ppm, i));
        return lines;
    }

    [[nodiscard]] static PpmActionLine lineOf(const PlannedAction &action)
    {
        PpmActionLine line;
        line.key = action.key;
        line.what = action.what;
        line.owner = action.owner;
        line.target = action.target;
        if (!action.formerTargets.empty())
            line.firstTarget = action.firstTarget();
        return line;
    }

    [[nodiscard]] PpmActionLine newLine(const PpmRecord &ppm, std::size_t which)
    {
        const auto notes = actionNotes();
        const ActionNote &chosen = notes[(m_turn + m_meeting * 3 + which) % notes.size()];
        PpmActionLine line;
        line.key = u"%1act%2"_s.arg(m_prefix).arg(++m_given);
        line.what = told(chosen.what, m_names);
        line.owner = *chosen.owner == '\0' ? m_record.child.worker : QString::fromUtf8(chosen.owner);
        line.target = workingDay(ppm.on + 21 + static_cast<int>(which) * 7);
        m_updates.insert(line.key, QString::fromUtf8(chosen.update));
        return line;
    }

    /// A signed record makes its lines actions, or says what became of them.
    void carryOn(const PpmRecord &ppm, bool signedOff)
    {
        if (!signedOff)
            return;
        for (const PpmActionLine &line : ppm.content.actions) {
            auto action = std::find_if(m_actions.begin(), m_actions.end(),
                                       [&line](const PlannedAction &a) { return a.key == line.key; });
            if (action == m_actions.end()) {
                PlannedAction made;
                made.key = line.key;
                made.rule = u"ppm.action"_s;
                made.meeting = ppm.key;
                made.setOn = ppm.on;
                made.target = *line.target;
                action = m_actions.insert(m_actions.end(), made);
            }
            action->what = line.what;
            action->owner = line.owner;
            if (action->target != *line.target) {
                action->formerTargets.push_back(action->target);
                action->target = *line.target;
            }
            action->done = line.done;
            action->dropped = line.dropped;
            action->update = line.update;
        }
        if (m_meeting == 0)
            addAssessments(ppm);
        m_record.actions = m_actions;
    }

    void addAssessments(const PpmRecord &ppm)
    {
        for (const Candidate &candidate : m_circle.candidates) {
            if (candidate.asked != Asked::Positive)
                continue;
            PlannedAction assessment;
            assessment.key = u"%1assess%2"_s.arg(m_prefix).arg(++m_given);
            assessment.rule = u"carer.assessment"_s;
            assessment.meeting = ppm.key;
            assessment.what = u"Full assessment of %1"_s.arg(candidate.name);
            assessment.owner = u"Connected carers team"_s;
            assessment.person = candidate.key;
            assessment.setOn = ppm.on;
            assessment.target = workingDay(ppm.on + 84);
            m_actions.push_back(assessment);
        }
    }

    ChildRecord &m_record;
    const Circle &m_circle;
    Date m_day;
    const WorkingDays &m_workingDays;
    Names m_names;
    QString m_prefix;
    std::size_t m_turn;
    QString m_manager;
    std::size_t m_meeting = 0;
    int m_given = 0;
    std::vector<PlannedAction> m_actions;
    QMap<QString, QString> m_updates; // by key of the action
    QMap<QString, Date> m_ruledOut;   // by option
};

const char *routeOf(const Spell &plan, bool voluntary)
{
    if (plan.code == u"adoption")
        return "adoption-order";
    if (plan.code == u"special-guardianship")
        return "special-guardianship-order";
    if (plan.code == u"connected-care")
        return "child-arrangements-order";
    if (plan.code == u"return-home")
        return voluntary ? "no-order" : "supervision-order";
    return voluntary ? "s20" : "care-order";
}

} // namespace

QString managerOf(const QString &team)
{
    static const QMap<QString, QString> managers = {{u"Safeguarding North"_s, u"Rowan, Pat"_s},
                                                    {u"Safeguarding South"_s, u"Sycamore, Leigh"_s},
                                                    {u"Permanence"_s, u"Thorn, Adaeze"_s},
                                                    {u"Looked After Children"_s, u"Willow, Francis"_s}};
    return managers.value(team, u"Rowan, Pat"_s);
}

void tellMeetings(ChildRecord &record, const Circle &circle, Newest newest, Date day, const WorkingDays &workingDays)
{
    std::vector<Event> meetings;
    for (const Event &event : record.events) {
        if (event.kind == EventKind::Ppm && event.state == EventState::Held)
            meetings.push_back(event);
    }
    std::sort(meetings.begin(), meetings.end(), [](const Event &a, const Event &b) { return a.on < b.on; });
    if (meetings.empty())
        return;
    const bool all = meetings.size() <= mostRecords;
    if (!all)
        meetings.erase(meetings.begin(), meetings.end() - mostRecords);
    Teller(record, circle, day, workingDays).tell(meetings, all, newest);
}

void tellPlans(ChildRecord &record)
{
    const QString manager = managerOf(record.child.team);
    bool first = true;
    for (Spell &plan : record.spells) {
        if (plan.kind != SpellKind::Plan)
            continue;
        const bool voluntary = std::any_of(record.spells.begin(), record.spells.end(), [&plan](const Spell &spell) {
            return spell.kind == SpellKind::LegalStatus && spell.code == u"V2" && spell.inForceOn(plan.from);
        });
        plan.details.insert(u"legal_route"_s, QLatin1StringView(routeOf(plan, voluntary)));
        plan.details.insert(u"agreed_at"_s, first ? u"ppm"_s : u"cla-review"_s);
        plan.details.insert(u"agreed_by"_s, manager);
        plan.details.insert(u"agreed_on"_s, isoText(plan.from));
        plan.details.insert(u"target"_s, isoText(plan.from + 196));
        first = false;
    }
}

} // namespace hearth::demonstration
