// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/leadsreport.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LeadsReport)
};

constexpr std::size_t oldestShown = 5;
constexpr int monthsShown = 12;

QString appendix()
{
    return u"Bradford 2017, App. 1"_s;
}

QString sectionWords(const SectionId &section)
{
    return section.size() == 1 ? Text::tr("section %1").arg(section) : Text::tr("“%1”").arg(section);
}

/// The last twelve ends of a month up to \a until, the earliest first.
std::vector<Date> monthEnds(Date until)
{
    Date end = until.day() == lastDayOfMonth(until.year(), until.month()) ? until : until - until.day();
    std::vector<Date> ends(monthsShown);
    for (auto place = ends.rbegin(); place != ends.rend(); ++place) {
        *place = end;
        end = end - end.day();
    }
    return ends;
}

bool countsAsDuty(const Clock &clock)
{
    return !clock.rule->advisory && !clock.rule->informative;
}

class Counting
{
public:
    Counting(const SectionId &section, const LeadsPeriod &period, const Policy &policy)
        : m_section(section), m_policy(policy), m_ends(monthEnds(period.until))
    {
        m_report.section = section;
        m_report.period = period;
        makeCounts();
        for (const Date end : m_ends) {
            m_trend.push_back({u"trend/"_s + isoText(end),
                               britishText(end),
                               Text::tr("Children in the section on %1, as known now.").arg(britishText(end)),
                               appendix(),
                               end,
                               {}});
        }
    }

    void count(const ChildRecord &record)
    {
        const Standing before = standingOf(record, m_policy, m_report.period.from);
        const Standing now = standingOf(record, m_policy, m_report.period.until);
        countMoves(record, before, now);
        for (LeadsNumber &month : m_trend) {
            const Standing then = standingOf(record, m_policy, month.on);
            if (isHere(then))
                month.lines.push_back(stayLine(record, then, month.on));
        }
        countClocks(record, isHere(now));
    }

    void countReasons(const std::vector<LeadsReason> &reasons);
    LeadsReport finished();

private:
    void makeCounts();
    void countMoves(const ChildRecord &record, const Standing &before, const Standing &now);
    void countClocks(const ChildRecord &record, bool isHereNow);
    void addClock(const QString &kind, const Clock &clock, std::optional<Date> day);
    [[nodiscard]] bool wasHereWhenMet(const ChildRecord &record, Date met) const;

    [[nodiscard]] bool isHere(const Standing &standing) const { return standing.open && standing.section == m_section; }

    static LeadsLine stayLine(const ChildRecord &record, const Standing &standing, Date on)
    {
        LeadsLine line;
        line.childId = record.child.stamp.id;
        line.day = standing.since;
        if (standing.since)
            line.days = on - *standing.since;
        const bool isDecided = standing.recorded && standing.section != standing.suggested;
        line.what = isDecided ? Text::tr("Decided on %1; the facts suggest %2.")
                                    .arg(britishText(standing.recorded->on), sectionWords(standing.suggested))
                              : standing.reason;
        return line;
    }

    LeadsNumber &named(const QString &id)
    {
        return *std::find_if(m_counts.begin(), m_counts.end(), [&id](const LeadsNumber &one) { return one.id == id; });
    }

    const SectionId m_section;
    const Policy &m_policy;
    std::vector<Date> m_ends;
    std::vector<LeadsNumber> m_counts;
    std::map<QString, LeadsNumber> m_clocks;
    std::vector<LeadsNumber> m_reasons;
    std::vector<LeadsNumber> m_trend;
    LeadsReport m_report;
};

void Counting::makeCounts()
{
    const QString from = britishText(m_report.period.from);
    const QString until = britishText(m_report.period.until);
    const auto add = [this](const QString &id, const QString &title, const QString &meaning, Date on) {
        m_counts.push_back({id, title, meaning, appendix(), on, {}});
    };
    const Date end = m_report.period.until;
    add(u"count/now"_s, Text::tr("Children now"), Text::tr("Children who stand in the section on %1.").arg(until), end);
    add(u"count/before"_s, Text::tr("Children before"), Text::tr("Children who stood in the section on %1.").arg(from),
        m_report.period.from);
    add(u"count/came"_s, Text::tr("Came in"),
        Text::tr("Children who stand in the section on %1 and did not on %2.").arg(until, from), end);
    add(u"count/moved"_s, Text::tr("Moved on"),
        Text::tr("Children who stood in the section on %1 and stand in another on %2.").arg(from, until), end);
    add(u"count/left"_s, Text::tr("Left the tracker"),
        Text::tr("Children who stood in the section on %1 and whose case is not open on %2.").arg(from, until), end);
    add(u"count/oldest"_s, Text::tr("Here the longest"),
        Text::tr("The five children who have stood in the section the longest on %1.").arg(until), end);
    add(u"in-time/all"_s, Text::tr("Clocks met in time"),
        Text::tr("Clocks of children of the section that were met in time from %1 to %2.")
            .arg(britishText(m_report.period.from + 1), until),
        end);
    add(u"late/all"_s, Text::tr("Clocks met late"),
        Text::tr("Clocks of children of the section that were met late from %1 to %2.")
            .arg(britishText(m_report.period.from + 1), until),
        end);
    add(u"overdue/all"_s, Text::tr("Clocks overdue now"),
        Text::tr("Clocks of children who stand in the section that are overdue on %1.").arg(until), end);
    add(u"count/exceptions"_s, Text::tr("Standing exceptions"),
        Text::tr("Circumstances of children of the section that ask for an exception report on %1.").arg(until), end);
}

void Counting::countMoves(const ChildRecord &record, const Standing &before, const Standing &now)
{
    const bool wasHere = isHere(before);
    const bool isHereNow = isHere(now);
    if (wasHere)
        named(u"count/before"_s).lines.push_back(stayLine(record, before, m_report.period.from));
    if (isHereNow)
        named(u"count/now"_s).lines.push_back(stayLine(record, now, m_report.period.until));
    if (isHereNow && !wasHere) {
        LeadsLine line = stayLine(record, now, m_report.period.until);
        line.other = before.open ? before.section : SectionId();
        line.what =
            before.open ? Text::tr("from %1").arg(sectionWords(before.section)) : Text::tr("new to the tracker");
        named(u"count/came"_s).lines.push_back(std::move(line));
    } else if (wasHere && !isHereNow && now.open) {
        LeadsLine line = stayLine(record, now, m_report.period.until);
        line.other = now.section;
        line.what = Text::tr("to %1").arg(sectionWords(now.section));
        named(u"count/moved"_s).lines.push_back(std::move(line));
    } else if (wasHere && !isHereNow) {
        LeadsLine line;
        line.childId = record.child.stamp.id;
        line.day = now.leftOn;
        line.what = now.leftNotArchived ? Text::tr("left care, not archived") : Text::tr("the case is closed");
        named(u"count/left"_s).lines.push_back(std::move(line));
    }
}

bool Counting::wasHereWhenMet(const ChildRecord &record, Date met) const
{
    const Standing dayBefore = standingOf(record, m_policy, met - 1);
    return isHere(dayBefore.open ? dayBefore : standingOf(record, m_policy, met));
}

void Counting::addClock(const QString &kind, const Clock &clock, std::optional<Date> day)
{
    LeadsLine line;
    line.childId = clock.childId;
    line.day = day;
    line.days = clock.days;
    line.what = clock.rule->title;
    LeadsNumber &all = named(kind + u"/all"_s);
    const QString id = kind + u'/' + clock.rule->id;
    const auto [place, isFirst] = m_clocks.try_emplace(id);
    if (isFirst)
        place->second = {id, clock.rule->title, all.meaning, clock.rule->sourceText(), all.on, {}};
    place->second.lines.push_back(line);
    all.lines.push_back(std::move(line));
}

void Counting::countClocks(const ChildRecord &record, bool isHereNow)
{
    const LeadsPeriod &period = m_report.period;
    const std::vector<Clock> clocks = evaluate(record, m_policy, period.until);
    for (const Clock &clock : clocks) {
        if (!countsAsDuty(clock))
            continue;
        const bool isMet = clock.status == Status::Met || clock.status == Status::MetLate;
        if (isMet && clock.met && *clock.met > period.from && *clock.met <= period.until) {
            if (wasHereWhenMet(record, *clock.met))
                addClock(clock.status == Status::Met ? u"in-time"_s : u"late"_s, clock, clock.met);
        } else if (clock.status == Status::Overdue && isHereNow) {
            addClock(u"overdue"_s, clock, clock.due);
        }
    }
    if (!isHereNow)
        return;
    for (const Exception &exception : standingExceptions(clocks, period.until)) {
        named(u"count/exceptions"_s)
            .lines.push_back(
                {record.child.stamp.id, exception.raised, exception.daysOver, exception.clock.rule->title, {}});
    }
}

// A report covers all that stands for its child: a child whose newest report gives no reason is listed too.
void Counting::countReasons(const std::vector<LeadsReason> &reasons)
{
    const QString source = Text::tr("Bradford 2017, App. 4: the newest report that both signed");
    const auto numberFor = [&](const QString &code, const QString &label) -> LeadsNumber & {
        const QString id = u"reason/"_s + code;
        const auto known =
            std::find_if(m_reasons.begin(), m_reasons.end(), [&id](const LeadsNumber &one) { return one.id == id; });
        if (known != m_reasons.end())
            return *known;
        const QString meaning =
            code == u"none"
                ? Text::tr("Children of the section with a standing exception on %1 and no report that both signed.")
                : Text::tr("Reasons of this kind in the exception reports of children of the section, of what stands "
                           "on %1.");
        m_reasons.push_back(
            {id, label, meaning.arg(britishText(m_report.period.until)), source, m_report.period.until, {}});
        return m_reasons.back();
    };
    std::vector<RecordId> asked;
    for (const LeadsLine &line : named(u"count/exceptions"_s).lines) {
        if (std::find(asked.begin(), asked.end(), line.childId) != asked.end())
            continue;
        asked.push_back(line.childId);
        bool isGiven = false;
        for (const LeadsReason &reason : reasons) {
            if (reason.childId != line.childId)
                continue;
            isGiven = true;
            numberFor(reason.code.isEmpty() ? u"unsaid"_s : reason.code, reason.label)
                .lines.push_back({reason.childId, reason.signedOn, std::nullopt, reason.words, {}});
        }
        if (!isGiven)
            numberFor(u"none"_s, Text::tr("No report signed yet"))
                .lines.push_back({line.childId, std::nullopt, std::nullopt, line.what, {}});
    }
    std::stable_sort(m_reasons.begin(), m_reasons.end(),
                     [](const LeadsNumber &a, const LeadsNumber &b) { return a.value() > b.value(); });
}

LeadsReport Counting::finished()
{
    std::vector<LeadsLine> longest = named(u"count/now"_s).lines;
    // Where it is not known since when, nobody can be said to have waited the longest.
    std::erase_if(longest, [](const LeadsLine &line) { return !line.day; });
    std::stable_sort(longest.begin(), longest.end(),
                     [](const LeadsLine &a, const LeadsLine &b) { return *a.day < *b.day; });
    longest.resize(std::min(longest.size(), oldestShown));
    named(u"count/oldest"_s).lines = std::move(longest);
    m_report.numbers = std::move(m_counts);
    for (auto &[id, number] : m_clocks)
        m_report.numbers.push_back(std::move(number));
    for (auto *group : {&m_reasons, &m_trend}) {
        for (LeadsNumber &number : *group)
            m_report.numbers.push_back(std::move(number));
    }
    return std::move(m_report);
}

} // namespace

const LeadsNumber *LeadsReport::number(const QString &id) const
{
    const auto found =
        std::find_if(numbers.begin(), numbers.end(), [&id](const LeadsNumber &one) { return one.id == id; });
    return found == numbers.end() ? nullptr : &*found;
}

std::vector<const LeadsNumber *> LeadsReport::ofKind(QStringView kind) const
{
    std::vector<const LeadsNumber *> found;
    for (const LeadsNumber &one : numbers) {
        if (one.kind() == kind)
            found.push_back(&one);
    }
    return found;
}

int LeadsReport::value(const QString &id) const
{
    const LeadsNumber *found = number(id);
    return found ? found->value() : 0;
}

const Rule *leadsRule(const PolicyPack &pack)
{
    const auto found = std::find_if(pack.rules.begin(), pack.rules.end(),
                                    [](const Rule &rule) { return rule.anchor == Anchor::SectionReports; });
    return found == pack.rules.end() ? nullptr : &*found;
}

QStringList leadsSections(const PolicyPack &pack)
{
    const Rule *rule = leadsRule(pack);
    if (rule && !rule->sections.isEmpty())
        return rule->sections;
    return {u"D"_s, u"E"_s, u"F"_s, u"G"_s, u"H"_s, u"I"_s, u"J"_s};
}

LeadsReport leadsReportOf(const SectionId &section, const LeadsPeriod &period,
                          const std::vector<const ChildRecord *> &records, const Policy &policy,
                          const std::vector<LeadsReason> &reasons)
{
    Counting counting(section, period, policy);
    for (const ChildRecord *record : records)
        counting.count(*record);
    counting.countReasons(reasons);
    return counting.finished();
}

QString movesInWords(const LeadsNumber &moves, const PolicyPack &pack)
{
    QStringList words;
    const bool cameIn = moves.id == u"count/came";
    QStringList sections = sectionIds();
    sections.append(SectionId());
    for (const SectionId &section : std::as_const(sections)) {
        const auto many =
            static_cast<int>(std::count_if(moves.lines.begin(), moves.lines.end(),
                                           [&section](const LeadsLine &line) { return line.other == section; }));
        if (many == 0)
            continue;
        const QString name = section.size() == 1 ? sectionWords(section) : sectionTitle(section, pack);
        if (section.isEmpty())
            words.append(cameIn ? Text::tr("%1 new to the tracker").arg(many) : QString::number(many));
        else
            words.append(cameIn ? Text::tr("%1 from %2").arg(many).arg(name)
                                : Text::tr("%1 to %2").arg(many).arg(name));
    }
    return words.join(u", "_s);
}

std::vector<std::pair<QString, QString>> clocksOf(const LeadsReport &report)
{
    struct Row
    {
        QString rule;
        QString title;
        int rows = 0;
    };
    std::vector<Row> rows;
    for (const QString &kind : {u"in-time"_s, u"late"_s, u"overdue"_s}) {
        for (const LeadsNumber *number : report.ofKind(kind)) {
            if (number->of() == u"all")
                continue;
            auto known =
                std::find_if(rows.begin(), rows.end(), [number](const Row &row) { return row.rule == number->of(); });
            if (known == rows.end())
                known = rows.insert(rows.end(), {number->of(), number->title, 0});
            known->rows += number->value();
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.rows > b.rows; });
    std::vector<std::pair<QString, QString>> rules;
    for (const Row &row : rows)
        rules.emplace_back(row.rule, row.title);
    return rules;
}

void writeFigures(FormContent &content, const LeadsReport &report)
{
    std::vector<Details> rows;
    for (const LeadsNumber &number : report.numbers) {
        rows.push_back({{u"kind"_s, number.kind()},
                        {u"id"_s, number.of()},
                        {u"on"_s, isoText(number.on)},
                        {u"value"_s, QString::number(number.value())}});
    }
    content.tables.insert(u"figures"_s, std::move(rows));
}

std::map<QString, int> figuresAsSent(const FormContent &content)
{
    std::map<QString, int> sent;
    for (const Details &row : content.rows(u"figures"_s))
        sent.emplace(row.value(u"kind"_s) + u'/' + row.value(u"id"_s), row.value(u"value"_s).toInt());
    return sent;
}

} // namespace hearth
