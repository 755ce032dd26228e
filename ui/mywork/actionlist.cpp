// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/actionlist.h"

#include "ui/widgets/actionmeeting.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ActionList)
};

constexpr int soonDays = 14; ///< as for every clock (`RULES.md` section 1)

bool isOf(const PlannedAction &action, const ChildRecord &record, const WorkFilter &filter)
{
    const bool takesTeam = filter.team.isEmpty() || filter.team == record.child.team;
    if (!takesTeam || filter.worker.isEmpty())
        return takesTeam;
    const QString owner = action.owner.simplified();
    if (owner.isEmpty())
        return record.child.worker == filter.worker;
    return owner.compare(filter.worker.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

std::vector<ActionLine> actionLinesOf(const ChildRecord &record, const WorkFilter &filter, Date day)
{
    std::vector<ActionLine> lines;
    for (const PlannedAction &action : record.actions) {
        if (!action.isOutstanding() || action.setOn > day || !isOf(action, record, filter))
            continue;
        ActionLine line;
        line.action = action;
        line.name = listName(record.child);
        line.number = record.child.number;
        line.worker = record.child.worker;
        line.ppm = ppmOfMeeting(record, action.meeting);
        line.carried = static_cast<int>(action.formerTargets.size());
        line.daysLate = std::max(0, day - action.target);
        if (line.daysLate > 0)
            line.status = Status::Overdue;
        else if (action.target - day <= soonDays)
            line.status = Status::Soon;
        lines.push_back(std::move(line));
    }
    return lines;
}

QString dueWords(Date target, Date day)
{
    const int days = target - day;
    if (days < 0)
        return days == -1 ? Words::tr("1 day late") : Words::tr("%n days late", nullptr, -days);
    if (days == 0)
        return Words::tr("today");
    return days == 1 ? Words::tr("tomorrow") : Words::tr("in %n days", nullptr, days);
}

} // namespace hearth
