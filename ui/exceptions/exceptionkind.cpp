// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/exceptionkind.h"

#include "core/workspace/exceptiondesk.h"
#include "ui/children/imprint.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

std::vector<FormMissing> lackingIn(const Workspace &, const FormRecord &report)
{
    std::vector<FormMissing> lacking;
    for (const ExceptionGap &gap : gapsOf(report.content))
        lacking.push_back({gap.section, gap.field, gap.words});
    return lacking;
}

void writePdfOf(const Workspace &workspace, const FormRecord &report, const QString &file)
{
    const ChildForm *form = workspace.childForm(report.key);
    const ChildRecord *record = form ? workspace.child(form->stamp.childId) : nullptr;
    if (!record)
        return;
    const ExceptionForm printed{record, standingExceptions(workspace.clocks(record->child.stamp.id), workspace.asAt()),
                                form};
    writeExceptionReports({printed}, workspace.pack(), imprintOf(workspace), file);
}

} // namespace

FormKind exceptionReportKind(Workspace &store)
{
    FormKind kind;
    kind.form = u"exception-report"_s;
    kind.signedOff = FormKind::Signed::Twice;
    kind.begun = FormKind::Begun::Elsewhere;
    kind.establishes = [&store](const Workspace &, const FormRecord &report) {
        return ExceptionDesk(store).consequences(report.key);
    };
    kind.remarks = [&store](const Workspace &, const FormRecord &report) {
        return report.state == FormState::Submitted ? QStringList{ExceptionDesk(store).placeWords(report.key)}
                                                    : QStringList();
    };
    kind.lacking = lackingIn;
    kind.submit = [](Workspace &workspace, const QString &key, const QString &by) {
        ExceptionDesk(workspace).sign(key, by);
    };
    kind.approve = [](Workspace &workspace, const QString &key, const QString &by) {
        ExceptionDesk(workspace).approve(key, by);
    };
    kind.pdf = writePdfOf;
    return kind;
}

} // namespace hearth
