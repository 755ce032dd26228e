// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/reasonlist.h"

#include "core/casework/formvocabulary.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

std::vector<ReasonLine> reasonLinesOf(const ExceptionLife &life, const ChildRecord &record, Date asAt)
{
    std::vector<ReasonLine> lines;
    for (const ReasonGiven &given : reasonsGiven(record, life)) {
        ReasonLine line;
        line.child = childRowOf(record, asAt);
        line.code = given.code;
        line.kind = labelOfReason(given.code);
        line.reason = given.row.value(u"reason"_s).simplified();
        line.mitigation = given.row.value(u"mitigation"_s).simplified();
        line.owner = given.row.value(u"owner"_s);
        line.target = dateFromIso(given.row.value(u"target"_s));
        line.done = dateFromIso(given.row.value(u"done"_s));
        // What has become of the action since, which the next report will say.
        const auto action = std::ranges::find(record.actions, given.row.value(u"action"_s), &PlannedAction::key);
        if (action != record.actions.end() && !action->key.isEmpty()) {
            line.target = action->target;
            line.done = action->done;
        }
        line.signedOn = given.report->approvedOn;
        line.circumstances = labelOfCircumstance(given.report->content.answer(u"circumstances"_s));
        line.row = lines.size();
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<ReasonCount> reasonCountsOf(const std::vector<ReasonLine> &lines)
{
    std::vector<ReasonCount> counts;
    const auto count = [&lines](const QString &code, const QString &title, bool every) {
        ReasonCount made{code, title, 0, 0};
        QSet<RecordId> children;
        for (const ReasonLine &line : lines) {
            if (!every && line.code != code)
                continue;
            ++made.lines;
            children.insert(line.child.id);
        }
        made.children = static_cast<int>(children.size());
        return made;
    };
    for (const QString &code : reasonCodes())
        counts.push_back(count(code, labelOfReason(code), false));
    std::ranges::stable_sort(counts, std::ranges::greater(), &ReasonCount::lines);
    counts.insert(counts.begin(), count({}, QCoreApplication::translate("Exceptions", "All kinds of reason"), true));
    return counts;
}

} // namespace hearth
