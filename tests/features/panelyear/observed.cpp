// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/panelyear/observed.h"

#include "core/timeline/serviceclocks.h"
#include "core/workspace/exceptiondesk.h"
#include "core/workspace/paneldesk.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <stdexcept>

namespace hearth::panelyear {

using namespace Qt::StringLiterals;

namespace {

constexpr int weeksShown = 35; // days ahead in which sittings that are not planned are shown
constexpr int patience = 120000;

class Observer
{
public:
    Observer(Actors &actors, const Policy &policy)
        : m_actors(actors), m_policy(policy), m_desk(actors.workspace()), m_today(actors.today()),
          m_sittings(m_desk.sittings())
    {}

    Sayings run()
    {
        service();
        for (const ChildRecord &child : m_actors.workspace().children()) {
            ofChild(child);
            exceptionOf(child);
            writtenByThePanel(child);
            orderKept(child);
        }
        sittings();
        matters();
        figures();
        return std::move(m_said);
    }

private:
    void say(const QString &rule, const QString &subject, const QString &words)
    {
        if (!m_said.emplace(std::pair(rule, subject), words).second)
            throw std::runtime_error("said twice: " + rule.toStdString() + ' ' + subject.toStdString());
    }

    void say(const Clock &clock, const QString &subject)
    {
        say(clock.rule->id, subject,
            u"%1 due %2 days %3"_s.arg(idOf(clock.status), isoText(clock.due),
                                       clock.days ? QString::number(*clock.days) : u"?"_s));
    }

    void service()
    {
        const ServiceFacts facts = serviceFacts(m_actors.workspace().serviceForms(), m_actors.workspace().children());
        for (const Clock &clock : evaluateService(facts, m_policy, m_today)) {
            const QString &rule = clock.rule->id;
            if (rule == u"panel.papers" || rule == u"panel.summary")
                say(clock, m_actors.nameOf(clock.subject));
            else if (rule.startsWith(u"panel."))
                say(clock, isoText(m_actors.dayOf(clock.subject)));
            else
                say(clock, u"%1 from %2"_s.arg(clock.subject, isoText(clock.started)));
        }
    }

    void ofChild(const ChildRecord &child)
    {
        for (const Clock &clock : m_actors.workspace().clocks(child.child.stamp.id)) {
            const QString &rule = clock.rule->id;
            if (rule == u"panel.decision" || rule == u"exception.action")
                say(clock, m_actors.nameOf(clock.subject));
            else if (rule == u"exception.report")
                say(clock, u"%1 %2 from %3"_s.arg(child.child.number, clock.subject, isoText(clock.started)));
        }
    }

    void exceptionOf(const ChildRecord &child)
    {
        const ExceptionDesk desk(m_actors.workspace());
        const ExceptionLife life = desk.life(child.child.stamp.id);
        if (life.standing.empty() && life.closed.empty() && life.current == nullptr)
            return;
        const auto heard = desk.panelDay(life);
        say(u"exception"_s, child.child.number,
            idOf(life.stage) + (heard ? u", heard "_s + isoText(*heard) : QString()));
    }

    /// The facts that sittings of this year made of what they decided.
    void writtenByThePanel(const ChildRecord &child)
    {
        QStringList events;
        for (const Event &event : child.events) {
            const bool isOurs = event.kind == EventKind::PermanencePanel || event.kind == EventKind::LongTermMatch ||
                                event.kind == EventKind::ResidentialApproved || event.kind == EventKind::SupportPlan;
            if (isOurs && event.state == EventState::Held && event.on >= m_actors.first())
                events.append(idOf(event.kind) + u' ' + isoText(event.on));
        }
        events.sort();
        if (!events.isEmpty())
            say(u"facts"_s, child.child.number, events.join(u", "_s));
    }

    void orderKept(const ChildRecord &child)
    {
        QStringList days;
        for (const OrderFinding &finding : orderFindings(child, m_today))
            days.append(isoText(finding.on));
        days.sort();
        if (!days.isEmpty())
            say(u"order kept"_s, child.child.number, days.join(u' '));
    }

    void sittings()
    {
        std::array<int, 3> count{};
        for (const PanelSitting &sitting : m_sittings) {
            ++count.at(static_cast<std::size_t>(sitting.state));
            if (sitting.on == m_today && sitting.state != SittingState::Cancelled)
                quorum(sitting.key);
        }
        const QString next = m_desk.nextSitting(m_today);
        say(u"sittings"_s, u"all"_s,
            u"%1 planned %2 held %3 cancelled next %4"_s.arg(count[0]).arg(count[1]).arg(count[2]).arg(
                next.isEmpty() ? u"None"_s : isoText(m_actors.dayOf(next))));
        QStringList free;
        for (const Date day : m_desk.unplannedDays(m_today, m_today + weeksShown))
            free.append(isoText(day));
        say(u"sittings"_s, u"not planned"_s, orNone(free.join(u' ')));
    }

    void quorum(const QString &sitting)
    {
        const Quorum quorum = m_desk.quorum(sitting);
        say(u"quorum"_s, isoText(m_today),
            u"%1 members %2 heads %3 managers %4"_s.arg(quorum.quorate ? u"yes"_s : u"no"_s)
                .arg(quorum.members)
                .arg(quorum.headsOfService)
                .arg(quorum.serviceManagers));
    }

    void matters()
    {
        for (const PanelSitting &sitting : m_sittings) {
            if (sitting.state == SittingState::Cancelled || sitting.on < m_today)
                continue;
            QStringList lines;
            for (const PanelMatter &matter : m_desk.mattersArising(sitting.key)) {
                const QString stands = matter.done                ? u"done"_s
                                       : matter.complied == u"no" ? u"no"_s
                                                                  : QString::number(matter.daysOver);
                lines.append(m_actors.nameOf(matter.action) + u':' + stands);
            }
            lines.sort();
            say(u"matters arising"_s, isoText(sitting.on), orNone(lines.join(u' ')));
            return;
        }
    }

    void figures()
    {
        const Date from(m_today.year(), m_today.month(), 1);
        const Date until = from + lastDayOfMonth(m_today.year(), m_today.month());
        const PanelFigures figures = m_desk.figures(from, until);
        QStringList lines;
        const auto add = [&](const QString &what, const QStringList &keys, bool ofSittings = false) {
            QStringList names;
            for (const QString &key : keys)
                names.append(ofSittings ? isoText(m_actors.dayOf(key)) : m_actors.nameOf(key));
            names.sort();
            if (!names.isEmpty())
                lines.append(what + u": "_s + names.join(u' '));
        };
        add(u"held"_s, figures.sittings, true);
        add(u"cancelled"_s, figures.cancelled, true);
        add(u"not-quorate"_s, figures.notQuorate, true);
        add(u"late-minutes"_s, figures.lateMinutes, true);
        add(u"late-summary"_s, figures.lateSummaries);
        add(u"late-papers"_s, figures.latePapers);
        for (const PanelCount &count : figures.byType)
            add(u"type "_s + count.id, count.items);
        for (const PanelCount &count : figures.byOutcome)
            add(u"outcome "_s + count.id, count.items);
        for (const PanelCount &count : figures.byReason)
            add(u"deferred "_s + count.id, count.items);
        add(u"decisions met"_s, figures.decisionsMet);
        add(u"decisions late"_s, figures.decisionsLate);
        add(u"decisions open"_s, figures.decisionsOutstanding);
        lines.sort();
        say(u"figures"_s, isoText(from).left(7), orNone(lines.join(u"; "_s)));
    }

    [[nodiscard]] static QString orNone(const QString &words) { return words.isEmpty() ? u"none"_s : words; }

    Actors &m_actors;
    const Policy &m_policy;
    PanelDesk m_desk;
    Date m_today;
    std::vector<PanelSitting> m_sittings;
    Sayings m_said;
};

QString dataFile(const QString &name)
{
    return QStringLiteral(HEARTH_TEST_DATA "/panelyear/") + name;
}

} // namespace

Sayings observed(Actors &actors, const Policy &policy)
{
    return Observer(actors, policy).run();
}

SayingsByDay expected(const QString &script, const QByteArray &facts, Date first, Date last)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"facts.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(facts) != facts.size())
        throw std::runtime_error("the facts were not written");
    file.close();
    QProcess python;
    python.start(QStringLiteral(HEARTH_PYTHON),
                 {u"-B"_s, QStringLiteral(HEARTH_SOURCE_DIR "/tests/features/panelyear/expectation.py"), script,
                  file.fileName(), dataFile(u"bank-holidays.csv"_s), u"--from"_s, isoText(first), u"--until"_s,
                  isoText(last)});
    if (!python.waitForFinished(patience) || python.exitCode() != 0)
        throw std::runtime_error("expectation.py: " + python.readAllStandardError().toStdString());
    SayingsByDay all;
    for (const QString &line : QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'\t');
        all[dateFromIso(parts.at(0)).value()].emplace(std::pair(parts.at(1), parts.at(2)), parts.at(3));
    }
    return all;
}

QStringList mismatches(const SayingsByDay &expected, const SayingsByDay &got)
{
    QStringList lines;
    const auto compare = [&lines](Date day, const Sayings &one, const Sayings &other, bool isExpected) {
        for (const auto &[key, words] : one) {
            const auto found = other.find(key);
            if (found != other.end() && (found->second == words || !isExpected))
                continue;
            const QString there = found == other.end() ? u"nothing"_s : found->second;
            lines.append(u"%1 %2 %3: expected %4, got %5"_s.arg(
                isoText(day), key.first, key.second, isExpected ? words : there, isExpected ? there : words));
        }
    };
    static const Sayings none;
    for (const auto &[day, sayings] : expected)
        compare(day, sayings, got.contains(day) ? got.at(day) : none, true);
    for (const auto &[day, sayings] : got)
        compare(day, sayings, expected.contains(day) ? expected.at(day) : none, false);
    return lines;
}

} // namespace hearth::panelyear
