// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/printing.h"

#include "core/documents/exceptionlines.h"
#include "core/documents/genogramsheet.h"
#include "core/pictures/genogrampicture.h"
#include "core/workspace/carerdesk.h"
#include "core/workspace/exceptiondesk.h"

#include <QDateTime>
#include <QGuiApplication>

#include <algorithm>

namespace hearth::console {

Imprint imprintOf(const Workspace &workspace)
{
    const AuditHead head = workspace.auditHead();
    Imprint imprint;
    imprint.packTitle = workspace.pack().title;
    imprint.asAt = workspace.asAt();
    imprint.printed = workspace.today();
    imprint.auditHead = QStringLiteral("%1 %2").arg(head.count).arg(head.hash.left(16));
    return imprint;
}

QStringList printExceptionReports(Workspace &workspace, const QString &fileName)
{
    workspace.noteRead(QStringLiteral("print-exceptions"));
    const ExceptionDesk desk(workspace);
    QStringList blank;
    std::vector<ExceptionForm> forms;
    for (const Exception &exception : workspace.exceptions()) { // those of one child stand together
        const ChildRecord *record = workspace.child(exception.clock.childId);
        if (forms.empty() || forms.back().record != record) {
            forms.push_back({record, {}, printedReport(desk.life(exception.clock.childId))});
            if (!forms.back().report)
                blank.append(record->child.number);
        }
        forms.back().standing.push_back(exception);
    }
    writeExceptionReports(forms, workspace.pack(), imprintOf(workspace), fileName);
    return blank;
}

void printTrackerSheet(Workspace &workspace, const std::vector<TrackerRow> &rows, const QString &fileName)
{
    workspace.noteRead(QStringLiteral("print-tracker"));
    const Date asAt = workspace.asAt();
    std::vector<SheetLine> lines;
    for (const TrackerRow &row : rows) {
        SheetLine line;
        line.row = row;
        line.record = workspace.child(row.childId);
        for (const WeeklyUpdate &update : line.record->updates) { // oldest first
            if (update.on <= asAt)
                line.update = update.text;
        }
        lines.push_back(std::move(line));
    }
    writeTrackerSheet(lines, workspace.pack(), imprintOf(workspace), fileName);
}

namespace {

/// The last day on which somebody changed a person, a relationship or a place in the picture.
std::optional<Date> lastChangedOn(const Workspace &workspace, const ChildRecord &child, const Family &family)
{
    QString last; // UTC as ISO text sorts as it is
    const auto look = [&](const QString &kind, RecordId id) {
        if (id == 0)
            return;
        const std::vector<AuditEntry> history = workspace.historyOf(kind, id);
        if (!history.empty())
            last = std::max(last, history.back().utc);
    };
    for (const Relative &relative : family.members) {
        if (const Person *person = workspace.person(relative.member.person))
            look(QStringLiteral("person"), person->stamp.id);
    }
    for (const Relationship &relationship : family.relationships)
        look(QStringLiteral("relationship"), relationship.stamp.id);
    for (const Genogram &genogram : child.genograms)
        look(QStringLiteral("genogram"), genogram.stamp.id);
    const QDate day = QDateTime::fromString(last, Qt::ISODate).toLocalTime().date();
    return day.isValid() ? std::optional(Date(day.year(), day.month(), day.day())) : std::nullopt;
}

CarerMark markOf(CarerState state)
{
    switch (state) {
    case CarerState::NotAsked:
        return CarerMark::NotAsked;
    case CarerState::Wants:
        return CarerMark::UnderAssessment;
    case CarerState::Negative:
        return CarerMark::Negative;
    case CarerState::Declined:
        return CarerMark::Declined;
    case CarerState::Positive:
    case CarerState::Approved:
        break;
    }
    return CarerMark::Positive;
}

} // namespace

void printGenogram(const Workspace &workspace, const ChildRecord &child, const Family &family,
                   const PictureFiles &files)
{
    GenogramInput input;
    input.family = family;
    input.asAt = workspace.asAt();
    input.lastChanged = lastChangedOn(workspace, child, family);
    if (!child.genograms.empty())
        input.moved = child.genograms.front().moved;
    for (const CarerLine &line : carerLinesOf(child, workspace.people(), input.asAt))
        input.marks[Member{0, line.person}] = markOf(stateOf(line.answers));
    for (const Person *person : notYetAsked(workspace, child.child.stamp.id))
        input.marks[Member{0, person->key}] = CarerMark::NotAsked;
    const GenogramPicture picture(std::move(input), QGuiApplication::font());
    if (!files.svg.isEmpty())
        writePrivately(genogramSvg(picture), files.svg);
    if (!files.png.isEmpty())
        writePrivately(genogramPng(picture), files.png);
    if (!files.pdf.isEmpty())
        writeGenogramSheet(picture, child.child.number, imprintOf(workspace), files.pdf);
}

} // namespace hearth::console
