// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/since.h"

#include "core/timeline/journey.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Tracker)
};

struct KindWord
{
    const char *id;
    const char *label;
};

constexpr std::array kinds = {
    KindWord{"joined", QT_TRANSLATE_NOOP("Tracker", "joined")},
    KindWord{"moved", QT_TRANSLATE_NOOP("Tracker", "moved")},
    KindWord{"left", QT_TRANSLATE_NOOP("Tracker", "left")},
    KindWord{"newly-over", QT_TRANSLATE_NOOP("Tracker", "newly over")},
    KindWord{"slipped", QT_TRANSLATE_NOOP("Tracker", "slipped")},
    KindWord{"stuck", QT_TRANSLATE_NOOP("Tracker", "stuck for six weeks")},
};

/// They are held because time passed, and say nothing of the way to permanence by themselves.
bool recursByItself(EventKind kind)
{
    return kind == EventKind::Ppm || kind == EventKind::ClaReview || kind == EventKind::Supervision ||
           kind == EventKind::MidPointCheck || kind == EventKind::AnnualPermanenceReview ||
           kind == EventKind::ExceptionReport;
}

class ChildSince
{
public:
    ChildSince(const ChildRecord &record, const Policy &policy, Date since, Date until)
        : m_record(record), m_policy(policy), m_since(since), m_until(until),
          m_before(standingOf(record, policy, since)), m_now(standingOf(record, policy, until))
    {}

    std::vector<SinceLine> lines()
    {
        findMoves();
        if (m_now.open) {
            findNewlyOver();
            findSlips();
            findStuck();
        }
        return std::move(m_lines);
    }

private:
    SinceLine &add(SinceKind kind)
    {
        SinceLine line;
        line.kind = kind;
        line.childId = m_record.child.stamp.id;
        line.number = m_record.child.number;
        line.section = m_now.section;
        m_lines.push_back(line);
        return m_lines.back();
    }

    void findMoves()
    {
        if (m_now.open && !m_before.open)
            add(SinceKind::Joined);
        else if (m_now.open && m_before.section != m_now.section)
            add(SinceKind::Moved).before = m_before.section;
        else if (!m_now.open && m_before.open)
            add(SinceKind::Left).section = m_before.section;
    }

    void findNewlyOver()
    {
        const std::vector<Clock> then = evaluate(m_record, m_policy, m_since);
        const auto wasOver = [&then](const Clock &now) {
            return std::any_of(then.begin(), then.end(), [&now](const Clock &clock) {
                return clock.status == Status::Overdue && clock.rule->id == now.rule->id &&
                       clock.started == now.started && clock.subject == now.subject;
            });
        };
        for (const Clock &clock : evaluate(m_record, m_policy, m_until)) {
            if (clock.status != Status::Overdue || clock.rule->advisory || clock.rule->informative || wasOver(clock))
                continue;
            SinceLine &line = add(SinceKind::NewlyOver);
            line.subject = clock.rule->id;
            line.what = clock.rule->title;
            line.from = clock.due;
            line.count = clock.days.value_or(0);
        }
    }

    void findSlip(const QString &subject, const QString &what, const std::vector<Date> &former, Date now)
    {
        if (former.empty() || former.back() <= m_since || now <= former.back())
            return;
        int slips = 1;
        for (std::size_t i = 1; i < former.size(); ++i)
            slips += former[i] > former[i - 1] ? 1 : 0;
        SinceLine &line = add(SinceKind::Slipped);
        line.subject = subject;
        line.what = what;
        line.from = former.back();
        line.to = now;
        line.count = slips;
    }

    void findSlips()
    {
        for (const Event &event : m_record.events) {
            if (event.state != EventState::Cancelled)
                findSlip(idOf(event.kind), labelOf(event.kind), event.formerDates, event.on);
        }
        for (const PlannedAction &action : m_record.actions) {
            if (!action.dropped && action.setOn <= m_until)
                findSlip(QStringLiteral("action"), action.what, action.formerTargets, action.target);
        }
    }

    void note(std::optional<Date> day)
    {
        if (day && *day <= m_until && (!m_lastChange || *day > *m_lastChange))
            m_lastChange = day;
    }

    void findStuck()
    {
        const auto openSince = caseOpen(Journey(m_record, m_until), m_policy).since(m_until);
        if (!openSince || m_until - *openSince < stuckDays || m_now.section == QStringLiteral("matched"))
            return;
        for (const Spell &spell : m_record.spells) {
            if (spell.kind == SpellKind::Missing || spell.kind == SpellKind::SocialWorker)
                continue;
            note(spell.from);
            note(spell.until);
        }
        for (const Event &event : m_record.events) {
            if (event.state == EventState::Held && !recursByItself(event.kind))
                note(event.on);
        }
        for (const PlannedAction &action : m_record.actions)
            note(action.done);
        for (const SectionDecision &decision : m_record.sections)
            note(decision.on);
        const Date last = m_lastChange.value_or(*openSince);
        if (m_until - last < stuckDays)
            return;
        SinceLine &line = add(SinceKind::Stuck);
        line.from = last;
        line.count = m_until - last;
    }

    const ChildRecord &m_record;
    const Policy &m_policy;
    Date m_since;
    Date m_until;
    Standing m_before;
    Standing m_now;
    std::optional<Date> m_lastChange;
    std::vector<SinceLine> m_lines;
};

} // namespace

QString idOf(SinceKind kind)
{
    return QString::fromLatin1(kinds.at(static_cast<std::size_t>(kind)).id);
}

QString labelOf(SinceKind kind)
{
    return QCoreApplication::translate("Tracker", kinds.at(static_cast<std::size_t>(kind)).label);
}

std::vector<SinceLine> changesSince(const std::vector<const ChildRecord *> &records, const Policy &policy, Date since,
                                    Date until)
{
    std::vector<SinceLine> all;
    for (const ChildRecord *record : records) {
        std::vector<SinceLine> lines = ChildSince(*record, policy, since, until).lines();
        std::move(lines.begin(), lines.end(), std::back_inserter(all));
    }
    return all;
}

QString wordsOf(const SinceLine &line)
{
    switch (line.kind) {
    case SinceKind::Joined:
        return Text::tr("joined the tracker");
    case SinceKind::Moved:
        return Text::tr("moved here from %1").arg(line.before);
    case SinceKind::Left:
        return Text::tr("left the tracker");
    case SinceKind::NewlyOver:
        return Text::tr("newly over: %1, due %2").arg(line.what, britishText(line.from));
    case SinceKind::Slipped:
        return Text::tr("slipped: %1, from %2 to %3; moved %n time(s)", nullptr, line.count)
            .arg(line.what, britishText(line.from), britishText(line.to));
    case SinceKind::Stuck:
        break;
    }
    return Text::tr("stuck: nothing has changed since %1").arg(britishText(line.from));
}

} // namespace hearth
