// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/panelpapers.h"

#include "core/documents/panelsheet.h"
#include "core/documents/pdffile.h"
#include "core/documents/words.h"

#include <algorithm>

namespace hearth {

namespace {

QString confidential()
{
    return Words::tr("Private and confidential. Not to be passed on to anybody else without legal advice and the "
                     "consent of the chair of the panel.");
}

QString attendanceLine(const PanelAttendee &attendee)
{
    return attendee.note.isEmpty() ? labelOfSeat(attendee.seat)
                                   : Words::tr("%1 (%2)").arg(labelOfSeat(attendee.seat), attendee.note);
}

void putAttendance(PanelSheet &sheet, const PanelSitting &sitting)
{
    std::vector<QStringList> rows;
    for (const PanelAttendee &attendee : sitting.attendance)
        rows.push_back({attendee.name, attendanceLine(attendee),
                        !attendee.present   ? Words::tr("Absent")
                        : attendee.remotely ? Words::tr("Present, remotely")
                                            : Words::tr("Present")});
    sheet.putHeading(Words::tr("Attendance"));
    if (rows.empty())
        sheet.putLine(Words::tr("No attendance is recorded."));
    else
        sheet.putTable({Words::tr("Name"), Words::tr("Seat"), Words::tr("Attendance")}, {30, 48, 22}, rows);
    if (!sitting.chair.isEmpty())
        sheet.putLine(Words::tr("In the chair: %1").arg(sitting.chair));
    sheet.putLine(quorumOf(sitting.attendance, sitting.chair).words);
}

void putDecision(PanelSheet &sheet, const PanelItem &item)
{
    if (item.deferred) {
        sheet.putAnswers({{Words::tr("Deferred to"), britishText(item.deferredTo)},
                          {Words::tr("Reason"), panelWords("deferred-why", item.deferredWhy)},
                          {Words::tr("The reason in words"), item.deferredNote}});
        return;
    }
    sheet.putWords(Words::tr("Discussion"), item.discussion);
    sheet.putWords(Words::tr("Recommendation"), item.recommendation);
    sheet.putAnswers(
        {{Words::tr("Outcome"), item.isDecided() ? panelWords("outcome", item.outcome) : Words::tr("Not decided")},
         {Words::tr("How it was reached"), panelWords("reached", item.reached)},
         {Words::tr("Carer or home"), item.carer},
         {Words::tr("Legal advice"), panelWords("legal-advice", item.legalAdvice)}});
    QStringList missing;
    for (const PanelGap &gap : missingOf(item))
        missing.append(gap.what);
    if (item.isDecided() && !missing.isEmpty())
        sheet.putWords(Words::tr("Not before the panel when it decided"), missing.join(u'\n'));
    sheet.putWords(Words::tr("Decision and reasons"), item.reasons);
    sheet.putWords(Words::tr("Dissent"), item.dissent);
    std::vector<QStringList> rows;
    for (const PanelTask &task : item.tasks)
        rows.push_back({task.what, task.owner, britishText(task.target)});
    if (!rows.empty())
        sheet.putTable({Words::tr("What is to be done"), Words::tr("By whom"), Words::tr("Agreed day")}, {56, 28, 16},
                       rows);
}

void putPresenters(PanelSheet &sheet, const PanelItem &item)
{
    sheet.putAnswers({{Words::tr("Social worker"), item.worker},
                      {Words::tr("Team manager"), item.manager},
                      {Words::tr("Service manager"), item.serviceManager}});
}

/// None of our papers but the officers' pack holds advice, whatever was typed into an item.
void requireNoAdviceIn(const QString &text, const PanelPrint &print)
{
    QStringList advice;
    for (const PanelAdvice &each : print.advice)
        advice.append(each.text);
    requireNothingPrivileged(text, advice);
}

} // namespace

void writePanelAgenda(const PanelPrint &print, const Imprint &imprint, const QString &fileName)
{
    writePdf(fileName, Words::tr("Permanence Panel: agenda"), [&](QPagedPaintDevice &device) {
        PanelSheet sheet(device, imprint);
        sheet.putTitle(panelTitle(print.sitting), placeAndTime(print.sitting), confidential());
        putAgenda(sheet, print);
        requireNoAdviceIn(sheet.flow().text(), print);
        paintPages(sheet.flow(), device);
    });
}

void writePanelMinutes(const PanelPrint &print, const Imprint &imprint, const QString &fileName)
{
    const auto paint = [&](QPagedPaintDevice &device) {
        PanelSheet sheet(device, imprint);
        sheet.putTitle(Words::tr("Minutes: %1").arg(panelTitle(print.sitting)), placeAndTime(print.sitting),
                       confidential());
        putAttendance(sheet, print.sitting);
        putMatters(sheet, print);
        int number = 0;
        for (const PanelPrintItem &each : print.items) {
            sheet.putHeading(
                Words::tr("%1. %2: %3").arg(++number).arg(nameAndNumber(*each.child), labelOf(each.item.type)));
            putPresenters(sheet, each.item);
            sheet.putWords(Words::tr("What the panel was asked"), each.item.question);
            putDecision(sheet, each.item);
        }
        if (!print.sitting.general.isEmpty()) {
            sheet.putHeading(Words::tr("General business"));
            sheet.putLine(print.sitting.general);
        }
        requireNoAdviceIn(sheet.flow().text(), print);
        paintPages(sheet.flow(), device);
    };
    writePdf(fileName, Words::tr("Permanence Panel: minutes"), paint);
}

void writePanelSummary(const PanelPrint &print, const QString &item, const Imprint &imprint, const QString &fileName)
{
    const auto found = std::find_if(print.items.begin(), print.items.end(),
                                    [&item](const PanelPrintItem &each) { return each.item.key == item; });
    if (found == print.items.end())
        throw DocumentError(Words::tr("Nothing was written: the item is not of this sitting.").toStdString());
    const PanelItem &said = found->item;
    writePdf(fileName, Words::tr("Permanence Panel: summary"), [&](QPagedPaintDevice &device) {
        PanelSheet sheet(device, imprint);
        sheet.putTitle(nameAndNumber(*found->child), panelTitle(print.sitting), confidential());
        sheet.putHeading(labelOf(said.type));
        putPresenters(sheet, said);
        sheet.putWords(Words::tr("Summary"), said.summary);
        putDecision(sheet, said);
        sheet.putAnswers({{Words::tr("In the chair"), print.sitting.chair},
                          {Words::tr("Recorded on the child's file"), britishText(said.summaryRecorded)},
                          {Words::tr("Recorded by"), said.summaryBy}});
        requireNoAdviceIn(sheet.flow().text(), print);
        paintPages(sheet.flow(), device);
    });
}

} // namespace hearth
