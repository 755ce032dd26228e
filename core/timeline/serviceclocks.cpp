// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/serviceclocks.h"

#include "core/timeline/paneldays.h"
#include "core/timeline/settling.h"

#include <algorithm>
#include <map>

namespace hearth {

namespace {

/// A day that is not later than \a asAt.
std::optional<Date> known(const std::optional<Date> &day, Date asAt)
{
    return day && *day <= asAt ? day : std::nullopt;
}

class ServiceEvaluator
{
public:
    ServiceEvaluator(const ServiceFacts &facts, const Policy &policy, Date asAt)
        : m_facts(facts), m_policy(policy), m_asAt(asAt)
    {}

    std::vector<Clock> run()
    {
        for (std::size_t i = 0; i < m_policy.phases.size(); ++i) {
            m_pack = m_policy.phases[i].pack;
            m_phase = phaseOf(m_policy, i);
            for (const Rule &rule : m_pack->rules) {
                if (!rule.isOfService())
                    continue;
                m_window = windowOf(rule, *m_pack);
                evaluateRule(rule);
            }
        }
        sortByRule(m_rows, m_policy);
        return std::move(m_rows);
    }

private:
    void evaluateRule(const Rule &rule)
    {
        switch (rule.anchor) {
        case Anchor::PanelItem:
        case Anchor::PanelItemHeard:
            for (const ServiceFacts::Item &item : m_facts.items)
                ofItem(rule, item);
            break;
        case Anchor::PanelSits:
        case Anchor::PanelAdvises:
            for (const ServiceFacts::Sitting &sitting : m_facts.sittings)
                ofSitting(rule, sitting);
            break;
        case Anchor::SectionMeets:
            meetings(rule);
            break;
        case Anchor::SectionReports:
            reports(rule);
            break;
        default:
            break;
        }
    }

    [[nodiscard]] const ServiceFacts::Sitting *sittingOf(const ServiceFacts::Item &item) const
    {
        const auto found = std::find_if(m_facts.sittings.begin(), m_facts.sittings.end(),
                                        [&item](const auto &sitting) { return sitting.key == item.sitting; });
        return found == m_facts.sittings.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool tookPlace(const ServiceFacts::Sitting &sitting) const
    {
        return sitting.state == ServiceFacts::SittingState::Held && sitting.on <= m_asAt;
    }

    Clock rowAt(const Rule &rule, Date started, const QString &subject) const
    {
        Clock clock;
        clock.pack = m_pack;
        clock.rule = &rule;
        clock.subject = subject;
        clock.started = started;
        clock.base = started;
        if (rule.dueBy == DueBy::Periods) {
            clock.period = 0;
            clock.due = addPeriod(started, rule.periods.front(), *m_policy.workingDays);
            clock.firstDue = clock.due;
        }
        return clock;
    }

    bool add(Clock clock)
    {
        if (!m_phase.holds(clock.started) || !m_window.holds(clock.started))
            return false;
        if (clock.met)
            clock.ended.reset();
        settle(clock, m_asAt);
        m_rows.push_back(std::move(clock));
        return true;
    }

    void ofItem(const Rule &rule, const ServiceFacts::Item &item)
    {
        const ServiceFacts::Sitting *sitting = sittingOf(item);
        if (sitting == nullptr)
            return;
        if (rule.anchor == Anchor::PanelItem) {
            papers(rule, item, *sitting);
            return;
        }
        if (item.deferred || !tookPlace(*sitting))
            return;
        Clock clock = rowAt(rule, sitting->on, item.key);
        clock.childId = item.childId;
        if (const auto day = known(item.summary, m_asAt))
            clock.met = std::max(*day, sitting->on);
        add(std::move(clock));
    }

    /// Counts back from the sitting: it starts on the earlier of the day and its due day, and ends with the sitting.
    void papers(const Rule &rule, const ServiceFacts::Item &item, const ServiceFacts::Sitting &sitting)
    {
        Clock clock = rowAt(rule, m_asAt, item.key);
        clock.childId = item.childId;
        clock.base = sitting.on;
        clock.due = weekdayBefore(sitting.on, rule.weekday, *m_policy.workingDays);
        clock.firstDue = clock.due;
        clock.started = std::min(m_asAt, clock.due.value_or(m_asAt));
        if (const auto day = known(item.papers, m_asAt); day && *day <= sitting.on)
            clock.met = day;
        if (item.deferred || sitting.state == ServiceFacts::SittingState::Cancelled)
            clock.ended = clock.started;
        else if (sitting.on < m_asAt)
            clock.ended = sitting.on;
        const bool onTheDay = clock.met && clock.met == clock.due;
        if (add(std::move(clock)) && onTheDay && !rule.dueTime.isEmpty() && item.papersAt > rule.dueTime)
            m_rows.back().status = Status::MetLate; // by hours, so that its days are none
    }

    void ofSitting(const Rule &rule, const ServiceFacts::Sitting &sitting)
    {
        const bool ofAdvice = rule.anchor == Anchor::PanelAdvises;
        if (!tookPlace(sitting) || (ofAdvice && !sitting.adviceOwed))
            return;
        Clock clock = rowAt(rule, sitting.on, sitting.key);
        const auto &circulated = rule.metBy == MetBy::AdviceCirculated ? sitting.advice : sitting.minutes;
        if (const auto day = known(circulated, m_asAt))
            clock.met = std::max(*day, sitting.on);
        add(std::move(clock));
    }

    [[nodiscard]] bool isFor(const Rule &rule, const QString &section) const
    {
        if (!rule.sections.isEmpty())
            return rule.sections.contains(section);
        return std::any_of(m_pack->sections.begin(), m_pack->sections.end(),
                           [&section](const SectionTitle &title) { return title.id == section; });
    }

    /// A row from each of \a days to the next.
    void chain(const Rule &rule, const QString &section, std::vector<Date> days, const std::optional<Date> &planned)
    {
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        for (std::size_t i = 0; i < days.size(); ++i) {
            Clock clock = rowAt(rule, days[i], section);
            if (i + 1 < days.size())
                clock.met = days[i + 1];
            else
                clock.planned = planned;
            add(std::move(clock));
        }
    }

    void meetings(const Rule &rule)
    {
        std::map<QString, std::vector<Date>> held;
        std::map<QString, Date> planned;
        for (const ServiceFacts::Meeting &meeting : m_facts.meetings) {
            if (meeting.held && meeting.on <= m_asAt)
                held[meeting.section].push_back(meeting.on);
            else if (!meeting.held && meeting.on >= m_asAt) {
                const auto [known, isFirst] = planned.emplace(meeting.section, meeting.on);
                if (!isFirst)
                    known->second = std::min(known->second, meeting.on);
            }
        }
        for (const auto &[section, days] : held) {
            if (!isFor(rule, section))
                continue;
            const auto next = planned.find(section);
            chain(rule, section, days, next == planned.end() ? std::nullopt : std::optional(next->second));
        }
    }

    void reports(const Rule &rule)
    {
        std::map<QString, std::vector<Date>> sent;
        for (const ServiceFacts::Report &report : m_facts.reports) {
            if (report.sent <= m_asAt)
                sent[report.section].push_back(report.sent);
        }
        for (const auto &[section, days] : sent) {
            if (isFor(rule, section))
                chain(rule, section, days, std::nullopt);
        }
    }

    const ServiceFacts &m_facts;
    const Policy &m_policy;
    Date m_asAt;
    std::shared_ptr<const PolicyPack> m_pack;
    Window m_phase{};
    Window m_window{};
    std::vector<Clock> m_rows;
};

/// A meeting that was reopened to be corrected was held all the same.
bool wasHeld(const FormRecord &form)
{
    const bool reopened = !form.reopened.isEmpty() && form.state != FormState::Withdrawn;
    return form.state == FormState::Approved || reopened;
}

ServiceFacts::Sitting sittingFrom(const ServiceForm &form)
{
    ServiceFacts::Sitting sitting;
    sitting.key = form.key;
    sitting.on = form.on;
    if (wasHeld(form))
        sitting.state = ServiceFacts::SittingState::Held;
    else if (form.state == FormState::Withdrawn)
        sitting.state = ServiceFacts::SittingState::Cancelled;
    sitting.adviceOwed = form.content.isYes(QStringLiteral("advice-owed"));
    sitting.minutes = form.content.day(QStringLiteral("minutes-circulated"));
    sitting.advice = form.content.day(QStringLiteral("advice-circulated"));
    return sitting;
}

ServiceFacts::Item itemFrom(const ChildForm &form)
{
    ServiceFacts::Item item;
    item.childId = form.stamp.childId;
    item.key = form.key;
    item.sitting = form.meeting;
    item.papers = form.content.day(QStringLiteral("papers-complete"));
    item.papersAt = form.content.answer(QStringLiteral("papers-complete-at"));
    item.deferred = form.content.isYes(QStringLiteral("deferred")) || form.state == FormState::Withdrawn;
    item.summary = form.content.day(QStringLiteral("summary-recorded"));
    return item;
}

/// The day on which a report was first sent counts: a version that corrects it is no new report.
void addReport(std::vector<ServiceFacts::Report> &reports, const ServiceForm &form)
{
    const Date sent = form.approvedOn.value_or(form.on);
    const auto same = std::find_if(reports.begin(), reports.end(), [&form](const auto &report) {
        return report.section == form.subject && report.on == form.on;
    });
    if (same == reports.end())
        reports.push_back({form.key, form.subject, form.on, sent});
    else
        same->sent = std::min(same->sent, sent);
}

/// The key of the version that stands now, by that of each sitting that was reopened: items name the one they were put
/// to.
std::map<QString, QString> laterVersions(const std::vector<ServiceForm> &forms)
{
    std::map<QString, QString> later;
    for (const ServiceForm &old : forms) {
        if (old.form != u"panel-sitting" || old.state != FormState::Superseded)
            continue;
        for (const ServiceForm &form : forms) {
            if (form.form == old.form && form.on == old.on && form.state != FormState::Superseded)
                later.emplace(old.key, form.key);
        }
    }
    return later;
}

} // namespace

ServiceFacts serviceFacts(const std::vector<ServiceForm> &forms, const std::vector<ChildRecord> &children)
{
    ServiceFacts facts;
    for (const ServiceForm &form : forms) {
        const bool superseded = form.state == FormState::Superseded;
        if (form.form == u"leads-report" && (superseded || form.state == FormState::Approved))
            addReport(facts.reports, form);
        if (superseded)
            continue;
        if (form.form == u"panel-sitting")
            facts.sittings.push_back(sittingFrom(form));
        else if (form.form == u"tracker-meeting" && form.state != FormState::Withdrawn)
            facts.meetings.push_back({form.key, form.subject, form.on, wasHeld(form)});
    }
    const std::map<QString, QString> later = laterVersions(forms);
    for (const ChildRecord &record : children) {
        for (const ChildForm &form : record.forms) {
            if (form.form != u"panel-item" || form.state == FormState::Superseded)
                continue;
            ServiceFacts::Item item = itemFrom(form);
            if (const auto version = later.find(item.sitting); version != later.end())
                item.sitting = version->second;
            facts.items.push_back(std::move(item));
        }
    }
    return facts;
}

std::vector<Clock> evaluateService(const ServiceFacts &facts, const Policy &policy, Date asAt)
{
    return ServiceEvaluator(facts, policy, asAt).run();
}

} // namespace hearth
