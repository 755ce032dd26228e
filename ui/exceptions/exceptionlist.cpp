// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/exceptionlist.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace hearth {

namespace {

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

ExceptionLine exceptionLineOf(const Exception &exception, const ChildRecord &record, Date asAt)
{
    ExceptionLine line = lineFor(exception.clock, record, asAt);
    line.raised = exception.raised;
    line.daysOver = exception.daysOver;
    line.reportDue = exception.reportDue;
    return line;
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

bool isIn(const ExceptionLine &line, const QString &circumstance)
{
    if (circumstance == notKnownCircumstance())
        return !line.startKnown;
    return line.startKnown && (circumstance.isEmpty() || line.rule == circumstance);
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
        if (line.startKnown && !known(line.rule))
            circumstances.push_back({line.rule, line.circumstance, 0, 0});
    }
    circumstances.push_back(
        {notKnownCircumstance(), QCoreApplication::translate("Exceptions", "Start not known"), 0, 0});
    for (Circumstance &circumstance : circumstances)
        count(circumstance, lines);
    return circumstances;
}

} // namespace hearth
