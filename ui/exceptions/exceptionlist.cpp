// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/exceptionlist.h"

#include "core/calendar/period.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace hearth {

namespace {

constexpr int monthsShown = 12; ///< of what has ended

ExceptionLine lineFor(const Clock &clock, const ChildRecord &record, Date asAt)
{
    ExceptionLine line;
    line.child = childRowOf(record, asAt);
    line.clock = clock;
    if (clock.rule) {
        line.rule = clock.rule->id;
        line.circumstance = clock.rule->title;
    }
    return line;
}

void count(Circumstance &circumstance, const std::vector<ExceptionLine> &lines)
{
    QSet<RecordId> children;
    for (const ExceptionLine &line : lines) {
        if (!isIn(line, circumstance.rule))
            continue;
        ++circumstance.count;
        children.insert(line.child.id);
    }
    circumstance.children = static_cast<int>(children.size());
}

} // namespace

std::vector<ExceptionLine> exceptionLinesOf(const ExceptionLife &life, const ChildRecord &record, Date asAt,
                                            std::optional<Date> panel)
{
    std::vector<ExceptionLine> lines;
    const auto add = [&](const ExceptionStretch &stretch) -> ExceptionLine & {
        ExceptionLine line = lineFor(stretch.clock, record, asAt);
        line.raised = stretch.raised;
        line.daysOver = stretch.daysOver;
        line.reportDue = stretch.quarters.back().since;
        line.lastSigned = life.last ? life.last->approvedOn : std::nullopt;
        lines.push_back(std::move(line));
        return lines.back();
    };
    for (const ExceptionStretch &stretch : life.standing) {
        ExceptionLine &line = add(stretch);
        line.owedSince = stretch.owedSince();
        line.due = stretch.due();
        line.late = line.due && *line.due < asAt;
        line.stage = life.stage == ReportStage::Owed && !line.owedSince ? ReportStage::Signed : life.stage;
        line.panel = panel;
    }
    for (const ExceptionStretch &stretch : life.closed) {
        if (*stretch.closed <= addCalendarMonths(asAt, -monthsShown))
            continue;
        ExceptionLine &line = add(stretch);
        line.closed = stretch.closed;
        line.closedBy = stretch.closedBy;
    }
    if (life.current && life.standing.empty()) {
        ExceptionLine line;
        line.child = childRowOf(record, asAt);
        line.circumstance = QCoreApplication::translate("Exceptions", "Nothing stands any more");
        line.stage = life.stage;
        line.lastSigned = life.last ? life.last->approvedOn : std::nullopt;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<ExceptionLine> notKnownLinesOf(const std::vector<Clock> &clocks, const ChildRecord &record, Date asAt)
{
    std::vector<ExceptionLine> lines;
    for (const Clock &clock : clocks) {
        if (!clock.rule || !clock.rule->exception || clock.status != Status::Unknown || clock.days.value_or(0) <= 0)
            continue;
        lines.push_back(lineFor(clock, record, asAt));
        lines.back().startKnown = false;
        lines.back().daysOver = *clock.days;
    }
    return lines;
}

QString notKnownCircumstance()
{
    return QStringLiteral("not-known");
}

QString closedCircumstance()
{
    return QStringLiteral("ended");
}

QString listOfStage(ReportStage stage)
{
    return QStringLiteral("stage:") + idOf(stage);
}

bool isIn(const ExceptionLine &line, const QString &circumstance)
{
    if (circumstance == notKnownCircumstance())
        return !line.startKnown;
    if (circumstance == closedCircumstance())
        return line.closed.has_value();
    if (!line.startKnown || line.closed)
        return false;
    if (circumstance.startsWith(QStringLiteral("stage:")))
        return circumstance == listOfStage(line.stage);
    return !line.rule.isEmpty() && (circumstance.isEmpty() || line.rule == circumstance);
}

QString reportWords(const ExceptionLine &line)
{
    if (line.stage == ReportStage::Owed && line.owedSince)
        return QCoreApplication::translate("Exceptions", "Owed since %1").arg(britishText(*line.owedSince));
    if (line.stage == ReportStage::Signed && line.lastSigned)
        return QCoreApplication::translate("Exceptions", "Signed %1").arg(britishText(*line.lastSigned));
    return line.stage == ReportStage::NotOwed ? QString() : labelOf(line.stage);
}

std::vector<Circumstance> circumstancesOf(const std::vector<ExceptionLine> &lines, const PolicyPack &pack)
{
    std::vector<Circumstance> circumstances;
    circumstances.push_back({{}, QCoreApplication::translate("Exceptions", "All circumstances"), 0, 0});
    const auto known = [&](const QString &rule) {
        return std::any_of(circumstances.begin(), circumstances.end(),
                           [&](const Circumstance &circumstance) { return circumstance.rule == rule; });
    };
    for (const Rule &rule : pack.rules) {
        if (rule.exception && !known(rule.id))
            circumstances.push_back({rule.id, rule.title, 0, 0});
    }
    // A row keeps the pack that its start fell in, whose rules the pack of today may no longer have.
    for (const ExceptionLine &line : lines) {
        if (line.startKnown && !line.closed && !line.rule.isEmpty() && !known(line.rule))
            circumstances.push_back({line.rule, line.circumstance, 0, 0});
    }
    const auto add = [&](const QString &list, const char *title) {
        circumstances.push_back({list, QCoreApplication::translate("Exceptions", title), 0, 0});
    };
    add(listOfStage(ReportStage::Owed), QT_TRANSLATE_NOOP("Exceptions", "Report owed"));
    add(listOfStage(ReportStage::Writing), QT_TRANSLATE_NOOP("Exceptions", "Report being written"));
    add(listOfStage(ReportStage::Returned), QT_TRANSLATE_NOOP("Exceptions", "Report returned"));
    add(listOfStage(ReportStage::ToSign), QT_TRANSLATE_NOOP("Exceptions", "Waits for signature"));
    add(listOfStage(ReportStage::Signed), QT_TRANSLATE_NOOP("Exceptions", "Signed this quarter"));
    add(closedCircumstance(), QT_TRANSLATE_NOOP("Exceptions", "Ended in 12 months"));
    circumstances.push_back(
        {notKnownCircumstance(), QCoreApplication::translate("Exceptions", "Start not known"), 0, 0});
    for (Circumstance &circumstance : circumstances)
        count(circumstance, lines);
    return circumstances;
}

} // namespace hearth
