// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/leadskind.h"

#include "core/workspace/leadsdesk.h"
#include "ui/children/imprint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearth {

LeadsSheet leadsSheetOf(Workspace &store, const LeadsReport &figures, const ServiceForm *report)
{
    LeadsSheet sheet{figures, report, report ? LeadsDesk(store).before(*report) : nullptr, {}};
    for (const ChildRecord &record : store.children())
        sheet.childNumbers.emplace(record.child.stamp.id, record.child.number);
    return sheet;
}

FormKind leadsReportKind(Workspace &store)
{
    FormKind kind;
    kind.form = u"leads-report"_s;
    kind.signedOff = FormKind::Signed::Once;
    kind.begun = FormKind::Begun::Elsewhere;
    kind.closing = QCoreApplication::translate("LeadsPage", "Sign &off and send");
    kind.remarks = LeadsDesk::remarks;
    kind.lacking = LeadsDesk::lacking;
    kind.approve = [](Workspace &workspace, const QString &key, const QString &by) {
        LeadsDesk(workspace).send(key, by);
    };
    kind.pdf = [&store](const Workspace &workspace, const FormRecord &form, const QString &file) {
        const ServiceForm *report = workspace.serviceForm(form.key);
        if (!report)
            return;
        const LeadsDesk desk(store);
        const LeadsReport figures = desk.figures(report->subject, desk.period(*report));
        writeLeadsReport(leadsSheetOf(store, figures, report), workspace.pack(), imprintOf(workspace), file);
    };
    return kind;
}

} // namespace hearth
