// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/supervision.h"

#include "core/calendar/period.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Tracker)
};

void findClocks(const TrackerRow &row, SupervisionLine &line)
{
    for (const Clock &clock : row.clocks) {
        const auto &met = clock.rule->metEvents;
        if (clock.isDuty() && clock.due && std::find(met.begin(), met.end(), EventKind::Supervision) != met.end()) {
            line.nextDue = clock.due;
            line.nextStatus = clock.status;
        }
        if (clock.rule->informative)
            continue;
        if (clock.status == Status::Overdue && !clock.rule->advisory)
            line.overdue.push_back(clock);
        else if (clock.status == Status::Soon)
            line.soon.push_back(clock);
    }
    const auto byDue = [](const Clock &a, const Clock &b) { return a.due < b.due; };
    std::stable_sort(line.overdue.begin(), line.overdue.end(), byDue);
    std::stable_sort(line.soon.begin(), line.soon.end(), byDue);
}

// What was settled after the day was open on it.
bool isOpenOn(const PlannedAction &action, Date day)
{
    const auto settled = [day](const std::optional<Date> &on) { return on && *on <= day; };
    return action.setOn <= day && !settled(action.done) && !settled(action.dropped);
}

void findActions(const ChildRecord &record, Date asAt, SupervisionLine &line)
{
    for (const PlannedAction &action : record.actions) {
        if (isOpenOn(action, asAt))
            line.actions.push_back(action);
    }
    std::stable_sort(line.actions.begin(), line.actions.end(),
                     [](const PlannedAction &a, const PlannedAction &b) { return a.target < b.target; });
    line.late = static_cast<int>(std::count_if(line.actions.begin(), line.actions.end(),
                                               [asAt](const PlannedAction &one) { return one.target < asAt; }));
}

SupervisionLine lineOf(const TrackerRow &row, const ChildRecord &record, const Policy &policy, Date asAt)
{
    SupervisionLine line;
    line.childId = row.childId;
    line.number = row.number;
    line.name = row.name;
    line.section = row.standing.section;
    const auto set = colourOverride(record, asAt);
    line.colour = set ? set->colour : colourByClocks(row.clocks);
    findClocks(row, line);
    for (const Event &event : record.events) {
        if (event.kind == EventKind::Supervision && event.state == EventState::Held && event.on <= asAt &&
            (!line.last || event.on > *line.last))
            line.last = event.on;
    }
    line.changedSince = line.last.value_or(addCalendarMonths(asAt, -1));
    line.changes = changesSince({&record}, policy, line.changedSince, asAt);
    findActions(record, asAt, line);
    for (const ChildForm &form : record.forms) {
        if (form.form == u"supervision" && (form.state == FormState::Draft || form.state == FormState::Returned))
            line.writing = form.key;
    }
    return line;
}

} // namespace

std::vector<SupervisionLine> supervisionOf(const QString &worker, const std::vector<TrackerRow> &rows,
                                           const RecordOf &recordOf, const Policy &policy, Date asAt)
{
    std::vector<SupervisionLine> lines;
    for (const TrackerRow &row : rows) {
        const ChildRecord *record = recordOf(row.childId);
        if (record && row.standing.open && record->child.worker == worker)
            lines.push_back(lineOf(row, *record, policy, asAt));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const SupervisionLine &a, const SupervisionLine &b) {
        if (a.overdue.size() != b.overdue.size())
            return a.overdue.size() > b.overdue.size();
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return lines;
}

QString lateWords(const PlannedAction &action, Date asAt)
{
    const int late = asAt - action.target;
    return late > 0 ? Text::tr("%n day(s) late", "an action", late)
                    : Text::tr("by %1", "a day").arg(britishText(action.target));
}

} // namespace hearth
