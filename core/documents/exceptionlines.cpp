// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/exceptionlines.h"

#include "core/documents/words.h"
#include "core/meetings/exceptionform.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearth {

std::span<const PrintedCircumstance> printedCircumstances()
{
    static const std::array<PrintedCircumstance, 5> list{{
        {"exception.placement-order",
         QT_TRANSLATE_NOOP("Documents", "Placement Order over 26 weeks"),
         {26, Unit::Weeks},
         true},
        {"exception.placed-with-parents",
         QT_TRANSLATE_NOOP("Documents", "Placement with Parents over 12 months"),
         {12, Unit::Months},
         true},
        {"exception.pre-proceedings", QT_TRANSLATE_NOOP("Documents", "PLO over 4 months"), {4, Unit::Months}, true},
        {"exception.adoptive-placement",
         QT_TRANSLATE_NOOP("Documents", "Adoptive placement over 26 weeks"),
         {26, Unit::Weeks},
         true},
        {"exception.placement-order-no-plan",
         QT_TRANSLATE_NOOP("Documents", "Placement Order over 12 months, adoption not the plan"),
         {12, Unit::Months},
         false},
    }};
    return list;
}

const Rule *ruleInForce(const PolicyPack &pack, const QString &id, Date day)
{
    const Rule *found = nullptr;
    for (const Rule &rule : pack.rules) {
        if (rule.id == id && (!rule.inForceFrom || *rule.inForceFrom <= day))
            found = &rule;
    }
    return found;
}

std::optional<Period> threshold(const Rule *rule)
{
    if (rule == nullptr || rule->periods.size() != 1)
        return std::nullopt;
    return rule->periods.front();
}

bool isSigned(const ExceptionForm &form)
{
    return form.report && !form.report->submittedBy.isEmpty() && !form.report->content.answer(u"standing"_s).isEmpty();
}

const ChildForm *printedReport(const ExceptionLife &life)
{
    return life.current ? life.current : life.owedSince ? nullptr : life.last;
}

QString stateWords(const ChildForm &report)
{
    switch (report.state) {
    case FormState::Approved:
        return report.version > 1 ? Words::tr("Signed by both %1, version %2")
                                        .arg(britishText(report.approvedOn), QString::number(report.version))
                                  : Words::tr("Signed by both %1").arg(britishText(report.approvedOn));
    case FormState::Submitted:
        return Words::tr("Not signed by the team manager yet");
    case FormState::Superseded:
        return Words::tr("Version %1, replaced by a later one").arg(report.version);
    case FormState::Withdrawn:
        return Words::tr("Withdrawn");
    default:
        return Words::tr("Draft, not signed");
    }
}

std::vector<StoodLine> stoodLinesOf(const ExceptionForm &form)
{
    std::vector<StoodLine> lines;
    if (isSigned(form)) {
        for (const StandingLine &kept : standingLinesOf(form.report->content)) {
            lines.push_back({kept.circumstance, labelOfCircumstance(kept.circumstance), kept.started, kept.daysOver,
                             nullptr, kept.threshold});
        }
    } else {
        for (const Exception &exception : form.standing) {
            const Rule *rule = exception.clock.rule;
            if (rule)
                lines.push_back({rule->id, rule->title, exception.clock.started, exception.daysOver, rule, {}});
        }
    }
    if (!form.report)
        return lines;
    // What the worker ticked beside what the clocks know.
    for (const QString &ticked : form.report->content.answer(u"circumstances"_s).split(u',', Qt::SkipEmptyParts)) {
        if (std::ranges::none_of(lines, [&](const StoodLine &line) { return circumstanceOf(line.rule) == ticked; }))
            lines.push_back({ticked, labelOfCircumstance(ticked), {}, {}, nullptr, {}});
    }
    return lines;
}

} // namespace hearth
