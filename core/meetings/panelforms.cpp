// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/panel.h"

#include <algorithm>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

std::optional<QTime> timeOf(const QString &text)
{
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString timeText(const std::optional<QTime> &time)
{
    return time ? time->toString(u"HH:mm"_s) : QString();
}

QString yes(bool said)
{
    return said ? u"yes"_s : QString();
}

std::optional<Date> dayOf(const Details &row, const char *column)
{
    return dateFromIso(row.value(QLatin1StringView(column)));
}

QString textOf(const Details &row, const char *column)
{
    return row.value(QLatin1StringView(column));
}

void put(Details &row, const char *column, const QString &text)
{
    if (!text.isEmpty())
        row.insert(QLatin1StringView(column), text);
}

void put(Details &row, const char *column, const std::optional<Date> &day)
{
    put(row, column, isoText(day));
}

void readLine(const Details &row, PanelPaperLine &line)
{
    line.received = dayOf(row, "received");
    line.receivedAt = timeOf(textOf(row, "received-at"));
    line.from = textOf(row, "from");
    line.approvedBy = textOf(row, "approved-by");
    line.approvedOn = dayOf(row, "approved-on");
    line.secondBy = textOf(row, "second-by");
    line.secondOn = dayOf(row, "second-on");
    line.notNeeded = textOf(row, "not-needed");
}

Details rowOf(const PanelPaperLine &line)
{
    Details row;
    put(row, "received", line.received);
    put(row, "received-at", timeText(line.receivedAt));
    put(row, "from", line.from);
    put(row, "approved-by", line.approvedBy);
    put(row, "approved-on", line.approvedOn);
    put(row, "second-by", line.secondBy);
    put(row, "second-on", line.secondOn);
    put(row, "not-needed", line.notNeeded);
    const bool isOfChecklist = line.paper.id != line.paper.label;
    if (!row.isEmpty() || !isOfChecklist) // a line of the checklist that says nothing is there anyway
        put(row, "paper", line.paper.id);
    return row;
}

std::vector<PanelPaperLine> papersIn(const FormContent &content, PanelItemType type)
{
    std::vector<PanelPaperLine> lines;
    for (const PanelPaper &owed : papersOf(type)) {
        lines.emplace_back();
        lines.back().paper = owed;
    }
    for (const Details &row : content.rows(u"papers"_s)) {
        const QString id = textOf(row, "paper");
        auto line = std::find_if(lines.begin(), lines.end(),
                                 [&id](const PanelPaperLine &known) { return known.paper.id == id; });
        if (line == lines.end()) {
            line = lines.emplace(lines.end());
            line->paper = {id, id, PaperApproval::TeamManager, false, false};
        }
        readLine(row, *line);
    }
    return lines;
}

std::vector<PanelTask> tasksIn(const FormContent &content)
{
    std::vector<PanelTask> tasks;
    for (const Details &row : content.rows(u"decisions"_s))
        tasks.push_back({textOf(row, "what"), textOf(row, "owner"), dayOf(row, "target"), textOf(row, "action")});
    return tasks;
}

void writeTables(const PanelItem &item, FormContent &content)
{
    std::vector<Details> papers;
    for (const PanelPaperLine &line : item.papers) {
        if (Details row = rowOf(line); !row.isEmpty())
            papers.push_back(std::move(row));
    }
    std::vector<Details> tasks;
    for (const PanelTask &task : item.tasks) {
        Details row;
        put(row, "what", task.what);
        put(row, "owner", task.owner);
        put(row, "target", task.target);
        put(row, "action", task.action);
        if (!row.isEmpty())
            tasks.push_back(std::move(row));
    }
    content.tables.remove(u"papers"_s);
    content.tables.remove(u"decisions"_s);
    if (!papers.empty())
        content.tables.insert(u"papers"_s, std::move(papers));
    if (!tasks.empty())
        content.tables.insert(u"decisions"_s, std::move(tasks));
}

void readPreparation(const FormContent &content, PanelItem &item)
{
    item.question = content.answer(u"question"_s);
    item.carer = content.answer(u"carer"_s);
    item.worker = content.answer(u"worker"_s);
    item.manager = content.answer(u"manager"_s);
    item.serviceManager = content.answer(u"service-manager"_s);
    item.starts = timeOf(content.answer(u"starts"_s));
    item.minutes = content.answer(u"minutes"_s).toInt();
    item.position = content.answer(u"position"_s).toInt();
    item.carriedFrom = content.day(u"carried-from"_s);
    item.childInvolved = content.isYes(u"child-involved"_s);
    item.dangerStatement = content.isYes(u"danger-statement"_s);
    item.safetyStatement = content.isYes(u"safety-statement"_s);
    item.papersComplete = content.day(u"papers-complete"_s);
    item.papersCompleteAt = timeOf(content.answer(u"papers-complete-at"_s));
}

void readDecision(const FormContent &content, PanelItem &item)
{
    item.deferred = content.isYes(u"deferred"_s);
    item.deferredWhy = content.answer(u"deferred-why"_s);
    item.deferredNote = content.answer(u"deferred-note"_s);
    item.deferredTo = content.day(u"deferred-to"_s);
    item.outcome = content.answer(u"outcome"_s);
    item.discussion = content.answer(u"discussion"_s);
    item.recommendation = content.answer(u"recommendation"_s);
    item.reasons = content.answer(u"reasons"_s);
    item.reached = content.answer(u"reached"_s);
    item.dissent = content.answer(u"dissent"_s);
    item.legalAdvice = content.answer(u"legal-advice"_s);
    item.lawyer = content.answer(u"lawyer"_s);
    item.summary = content.answer(u"summary"_s);
    item.summaryRecorded = content.day(u"summary-recorded"_s);
    item.summaryBy = content.answer(u"summary-by"_s);
    item.minutesUploaded = content.day(u"minutes-uploaded"_s);
}

void writePreparation(const PanelItem &item, FormContent &content)
{
    content.set(u"type"_s, idOf(item.type));
    content.set(u"question"_s, item.question);
    content.set(u"carer"_s, item.carer);
    content.set(u"worker"_s, item.worker);
    content.set(u"manager"_s, item.manager);
    content.set(u"service-manager"_s, item.serviceManager);
    content.set(u"starts"_s, timeText(item.starts));
    content.set(u"minutes"_s, item.minutes > 0 ? QString::number(item.minutes) : QString());
    content.set(u"position"_s, item.position > 0 ? QString::number(item.position) : QString());
    content.set(u"carried-from"_s, item.carriedFrom);
    content.set(u"child-involved"_s, yes(item.childInvolved));
    content.set(u"danger-statement"_s, yes(item.dangerStatement));
    content.set(u"safety-statement"_s, yes(item.safetyStatement));
    content.set(u"papers-complete"_s, item.papersComplete);
    content.set(u"papers-complete-at"_s, timeText(item.papersCompleteAt));
}

void writeDecision(const PanelItem &item, FormContent &content)
{
    content.set(u"deferred"_s, yes(item.deferred));
    content.set(u"deferred-why"_s, item.deferredWhy);
    content.set(u"deferred-note"_s, item.deferredNote);
    content.set(u"deferred-to"_s, item.deferredTo);
    content.set(u"outcome"_s, item.outcome);
    content.set(u"discussion"_s, item.discussion);
    content.set(u"recommendation"_s, item.recommendation);
    content.set(u"reasons"_s, item.reasons);
    content.set(u"reached"_s, item.reached);
    content.set(u"dissent"_s, item.dissent);
    content.set(u"legal-advice"_s, item.legalAdvice);
    content.set(u"lawyer"_s, item.lawyer);
    content.set(u"summary"_s, item.summary);
    content.set(u"summary-recorded"_s, item.summaryRecorded);
    content.set(u"summary-by"_s, item.summaryBy);
    content.set(u"minutes-uploaded"_s, item.minutesUploaded);
}

std::vector<PanelAttendee> attendanceIn(const FormContent &content)
{
    std::vector<PanelAttendee> attendance;
    for (const Details &row : content.rows(u"attendance"_s))
        attendance.push_back({textOf(row, "name"), textOf(row, "seat"), textOf(row, "present") == u"yes"_s,
                              textOf(row, "remotely") == u"yes"_s, textOf(row, "note")});
    return attendance;
}

} // namespace

PanelItem panelItemOf(const ChildForm &form)
{
    PanelItem item;
    item.key = form.key;
    item.childId = form.stamp.childId;
    item.sitting = form.meeting;
    item.subject = form.subject;
    item.state = form.state;
    item.type = panelItemTypeOf(form.content.answer(u"type"_s)).value_or(PanelItemType::Advice);
    item.papers = papersIn(form.content, item.type);
    item.tasks = tasksIn(form.content);
    readPreparation(form.content, item);
    readDecision(form.content, item);
    return item;
}

void write(const PanelItem &item, FormContent &content)
{
    writePreparation(item, content);
    writeDecision(item, content);
    writeTables(item, content);
}

std::vector<PanelItem> panelItemsOf(const ChildRecord &child)
{
    std::vector<const ChildForm *> forms;
    for (const ChildForm &form : child.forms) {
        if (form.form == u"panel-item"_s)
            forms.push_back(&form);
    }
    std::stable_sort(forms.begin(), forms.end(), [](const ChildForm *a, const ChildForm *b) { return a->on < b->on; });
    std::vector<PanelItem> items;
    for (const ChildForm *form : forms) {
        items.push_back(panelItemOf(*form));
        if (!items.back().stands())
            items.pop_back();
    }
    return items;
}

PanelSitting panelSittingOf(const ServiceForm &form)
{
    const FormContent &content = form.content;
    PanelSitting sitting;
    sitting.key = form.key;
    sitting.on = form.on;
    sitting.state = form.state == FormState::Withdrawn  ? SittingState::Cancelled
                    : form.state == FormState::Approved ? SittingState::Held
                                                        : SittingState::Planned;
    if (form.state == FormState::Withdrawn)
        sitting.cancelledWhy = form.reopened;
    sitting.starts = timeOf(content.answer(u"starts"_s));
    sitting.ends = timeOf(content.answer(u"ends"_s));
    sitting.venue = content.answer(u"venue"_s);
    sitting.chair = content.answer(u"chair"_s);
    sitting.attendance = attendanceIn(content);
    sitting.general = content.answer(u"general"_s);
    sitting.minutesCirculated = content.day(u"minutes-circulated"_s);
    sitting.minutesTo = content.answer(u"minutes-to"_s);
    sitting.adviceOwed = content.isYes(u"advice-owed"_s);
    sitting.adviceConfirmedBy = content.answer(u"advice-confirmed-by"_s);
    sitting.adviceCirculated = content.day(u"advice-circulated"_s);
    sitting.adviceTo = content.answer(u"advice-to"_s);
    return sitting;
}

void write(const PanelSitting &sitting, FormContent &content)
{
    content.set(u"starts"_s, timeText(sitting.starts));
    content.set(u"ends"_s, timeText(sitting.ends));
    content.set(u"venue"_s, sitting.venue);
    content.set(u"chair"_s, sitting.chair);
    content.set(u"general"_s, sitting.general);
    content.set(u"minutes-circulated"_s, sitting.minutesCirculated);
    content.set(u"minutes-to"_s, sitting.minutesTo);
    content.set(u"advice-owed"_s, yes(sitting.adviceOwed));
    content.set(u"advice-confirmed-by"_s, sitting.adviceConfirmedBy);
    content.set(u"advice-circulated"_s, sitting.adviceCirculated);
    content.set(u"advice-to"_s, sitting.adviceTo);
    std::vector<Details> rows;
    for (const PanelAttendee &attendee : sitting.attendance) {
        Details row;
        put(row, "name", attendee.name);
        put(row, "note", attendee.note);
        put(row, "seat", attendee.seat);
        if (row.isEmpty())
            continue;
        put(row, "present", attendee.present ? u"yes"_s : u"no"_s);
        put(row, "remotely", yes(attendee.remotely));
        rows.push_back(std::move(row));
    }
    content.tables.remove(u"attendance"_s);
    if (!rows.empty())
        content.tables.insert(u"attendance"_s, std::move(rows));
}

} // namespace hearth
