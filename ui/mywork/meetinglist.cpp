// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/meetinglist.h"

#include "core/meetings/exceptionlife.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int daysAhead = 14; ///< what is booked or due later is not work yet
constexpr int daysBack = 28;  ///< a booked day longer ago than that is a question of the diary, not a meeting to write

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MeetingList)
};

bool isUnfinished(PpmState state)
{
    return state == PpmState::Draft || state == PpmState::Returned || state == PpmState::Submitted;
}

bool isRecorded(const ChildRecord &record, Date on)
{
    return std::ranges::any_of(record.ppms, [on](const PpmRecord &ppm) { return ppm.on == on; });
}

MeetingLine lineFor(const ChildRecord &record, MeetingWait wait, Date on)
{
    MeetingLine line;
    line.wait = wait;
    line.childId = record.child.stamp.id;
    line.name = listName(record.child);
    line.number = record.child.number;
    line.worker = record.child.worker;
    line.on = on;
    return line;
}

std::optional<MeetingLine> lineOf(const PpmRecord &ppm, const ChildRecord &record, const WorkFilter &filter)
{
    const bool team = filter.team.isEmpty() || filter.team == record.child.team;
    const bool own = filter.takes(record.child.worker, record.child.team) ||
                     (team && (filter.worker == ppm.author || filter.worker == ppm.submittedBy));
    MeetingWait wait = MeetingWait::Writing;
    if (ppm.state == PpmState::Submitted)
        wait = MeetingWait::SignOff;
    else if (ppm.state == PpmState::Returned)
        wait = MeetingWait::Returned;
    else if (ppm.state != PpmState::Draft)
        return std::nullopt;
    if (wait == MeetingWait::SignOff ? !team : !own)
        return std::nullopt;
    MeetingLine line = lineFor(record, wait, ppm.on);
    line.record = ppm.stamp.id;
    line.who = ppm.state == PpmState::Draft ? ppm.author : ppm.submittedBy;
    if (wait == MeetingWait::SignOff)
        line.more = Words::tr("submitted %1").arg(britishText(ppm.submittedOn));
    else if (wait == MeetingWait::Returned)
        line.more = ppm.comments.size() == 1 ? Words::tr("1 comment")
                                             : Words::tr("%n comments", nullptr, static_cast<int>(ppm.comments.size()));
    else if (ppm.version > 1)
        line.more = Words::tr("reopened, version %1").arg(ppm.version);
    return line;
}

void addBooked(const ChildRecord &record, Date day, std::vector<MeetingLine> &lines)
{
    for (const Event &event : record.events) {
        const bool near = event.on - day <= daysAhead && day - event.on <= daysBack;
        if (event.kind != EventKind::Ppm || event.state != EventState::Booked || !near || isRecorded(record, event.on))
            continue;
        MeetingLine line = lineFor(record, MeetingWait::Booked, event.on);
        line.status = event.on < day ? Status::Unknown : event.on - day <= daysAhead ? Status::Soon : Status::Open;
        line.more = event.on < day ? Words::tr("not yet said whether it took place") : QString();
        lines.push_back(std::move(line));
    }
}

void addDue(const ChildRecord &record, const std::vector<Clock> &clocks, Date day, std::vector<MeetingLine> &lines)
{
    const auto isOfPpm = [](const Clock &clock) {
        return clock.rule && (clock.rule->id == u"ppm.initial"_s || clock.rule->id == u"ppm.review"_s);
    };
    for (const Clock &clock : clocks) {
        const bool wanted = clock.status == Status::Overdue || clock.status == Status::Soon;
        if (!isOfPpm(clock) || !wanted || !clock.due || clock.planned)
            continue;
        MeetingLine line = lineFor(record, MeetingWait::Due, *clock.due);
        line.status = clock.status;
        line.more = *clock.due < day ? Words::tr("%n days over", nullptr, day - *clock.due) : QString();
        lines.push_back(std::move(line));
        return; // one meeting meets them all
    }
}

std::optional<MeetingWait> waitOf(ReportStage stage)
{
    switch (stage) {
    case ReportStage::Owed:
        return MeetingWait::ReportOwed;
    case ReportStage::Returned:
        return MeetingWait::ReportReturned;
    case ReportStage::Writing:
        return MeetingWait::ReportWriting;
    case ReportStage::ToSign:
        return MeetingWait::ReportToSign;
    case ReportStage::Signed:
    case ReportStage::NotOwed:
        break;
    }
    return std::nullopt;
}

/// The exception report: what waits for a signature is shown to the whole team, since it is another's than the
/// writer's.
void addReport(const ChildRecord &record, const std::vector<Clock> &clocks, const WorkFilter &filter, Date day,
               std::vector<MeetingLine> &lines)
{
    const ExceptionLife life = exceptionLifeOf(record, clocks, day);
    const auto wait = waitOf(life.stage);
    if (!wait)
        return;
    const bool team = filter.team.isEmpty() || filter.team == record.child.team;
    const bool own = filter.takes(record.child.worker, record.child.team) ||
                     (team && life.current && filter.worker == life.current->author);
    if (*wait == MeetingWait::ReportToSign ? !team : !own)
        return;
    const Date since = life.owedSince.value_or(life.current ? life.current->on : day);
    MeetingLine line = lineFor(record, *wait, since);
    if (life.current)
        line.who = life.current->submittedBy.isEmpty() ? life.current->author : life.current->submittedBy;
    if (*wait == MeetingWait::ReportToSign)
        line.more = Words::tr("signed by the worker %1").arg(britishText(life.current->submittedOn));
    else if (life.due)
        line.more = Words::tr("for the Panel of %1").arg(britishText(*life.due));
    if (*wait == MeetingWait::ReportOwed)
        line.status = life.due && *life.due < day ? Status::Overdue : Status::Soon;
    lines.push_back(std::move(line));
}

} // namespace

bool isReport(MeetingWait wait)
{
    return wait == MeetingWait::ReportReturned || wait == MeetingWait::ReportToSign ||
           wait == MeetingWait::ReportWriting || wait == MeetingWait::ReportOwed;
}

QString labelOf(MeetingWait wait)
{
    switch (wait) {
    case MeetingWait::Returned:
        return Words::tr("Returned with comments");
    case MeetingWait::ReportReturned:
        return Words::tr("Exception report returned");
    case MeetingWait::ReportToSign:
        return Words::tr("Exception report to sign");
    case MeetingWait::ReportWriting:
        return Words::tr("Exception report begun");
    case MeetingWait::ReportOwed:
        return Words::tr("Exception report owed");
    case MeetingWait::SignOff:
        return Words::tr("Waits for sign-off");
    case MeetingWait::Writing:
        return Words::tr("Being written");
    case MeetingWait::Booked:
        return Words::tr("Booked: start its record");
    case MeetingWait::Due:
        return Words::tr("Due: start a meeting today");
    }
    return {};
}

std::vector<MeetingLine> meetingLinesOf(const ChildRecord &record, const std::vector<Clock> &clocks,
                                        const WorkFilter &filter, Date day)
{
    std::vector<MeetingLine> lines;
    bool begun = false;
    for (const PpmRecord &ppm : record.ppms) {
        begun = begun || (isUnfinished(ppm.state) && ppm.on >= day - daysAhead);
        if (auto line = lineOf(ppm, record, filter))
            lines.push_back(std::move(*line));
    }
    if (filter.takes(record.child.worker, record.child.team)) {
        const std::size_t before = lines.size();
        addBooked(record, day, lines);
        if (!begun && lines.size() == before)
            addDue(record, clocks, day, lines);
    }
    addReport(record, clocks, filter, day, lines);
    return lines;
}

} // namespace hearth
