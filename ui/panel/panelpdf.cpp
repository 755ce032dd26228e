// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/panelpdf.h"

#include "core/documents/pdffile.h"
#include "core/workspace/paneldesk.h"
#include "ui/children/imprint.h"
#include "ui/widgets/attempt.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PanelPdf)
};

/// A document of the panel, before anybody has said where it goes.
struct Document
{
    QString title; ///< of the question where
    QString name;  ///< that is offered
    QString act;   ///< for the audit
    RecordId child = 0;
};

// Asks where, writes, and notes in the audit that it went out.
bool write(const Services &services, QWidget *parent, const Document &document,
           const std::function<void(const QString &fileName)> &writing)
{
    const QString path = services.files.save(parent, document.title, document.name, Text::tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return false;
    return attempt(services.navigator, [&] {
        writing(path);
        services.workspace.noteRead(document.act, document.child);
    });
}

QString nameOf(const Services &services, const QString &kind, const QString &sitting)
{
    const ServiceForm *form = services.workspace.serviceForm(sitting);
    return documentFileName(kind, {}, form ? form->on : services.workspace.today());
}

} // namespace

void writeAgendaPdf(const Services &services, QWidget *parent, const QString &sitting)
{
    const Document document{Text::tr("Agenda as PDF"), nameOf(services, u"panel-agenda"_s, sitting),
                            u"export-panel-agenda"_s};
    if (write(services, parent, document, [&](const QString &path) {
            writePanelAgenda(PanelDesk(services.workspace).print(sitting), imprintOf(services.workspace), path);
        }))
        services.navigator.say(Text::tr("The agenda is written."));
}

void writeMinutesPdf(const Services &services, QWidget *parent, const QString &sitting)
{
    const Document document{Text::tr("Minutes as PDF"), nameOf(services, u"panel-minutes"_s, sitting),
                            u"export-panel-minutes"_s};
    if (write(services, parent, document, [&](const QString &path) {
            writePanelMinutes(PanelDesk(services.workspace).print(sitting), imprintOf(services.workspace), path);
        }))
        services.navigator.say(Text::tr("The minutes are written."));
}

void writeSummaryPdf(const Services &services, QWidget *parent, const QString &item)
{
    const PanelDesk desk(services.workspace);
    const PanelItem said = desk.item(item);
    const ChildRecord *child = services.workspace.child(said.childId);
    const ServiceForm *sitting = services.workspace.serviceForm(said.sitting);
    if (!child || !sitting)
        return;
    const Document document{Text::tr("Summary as PDF"),
                            documentFileName(u"panel-summary"_s, child->child.number, sitting->on),
                            u"export-panel-summary"_s, said.childId};
    if (write(services, parent, document, [&](const QString &path) {
            writePanelSummary(desk.print(said.sitting), item, imprintOf(services.workspace), path);
        }))
        services.navigator.say(Text::tr("The summary is written."));
}

void writeFiguresPdf(const Services &services, QWidget *parent, const QString &title, const QString &kind,
                     const PanelFigures &figures)
{
    const Document document{Text::tr("Performance report as PDF"), documentFileName(kind, {}, figures.from),
                            u"export-panel-figures"_s};
    if (write(services, parent, document,
              [&](const QString &path) { writePanelFigures(title, figures, imprintOf(services.workspace), path); }))
        services.navigator.say(Text::tr("The performance report is written."));
}

std::optional<PackReport> writePackPdf(const Services &services, QWidget *parent, const QString &sitting,
                                       PanelCopy copy, const std::vector<PackPaper> &papers)
{
    const bool isMembers = copy == PanelCopy::Members;
    const Document document{
        isMembers ? Text::tr("Members' copy as PDF") : Text::tr("Pack as PDF"),
        nameOf(services, isMembers ? u"panel-members-copy"_s : u"panel-pack"_s, sitting),
        isMembers ? u"export-panel-members-copy"_s : u"export-panel-pack"_s,
    };
    PackReport report;
    const bool isWritten = write(services, parent, document, [&](const QString &path) {
        report = writePanelPack(PanelDesk(services.workspace).print(sitting), papers, copy,
                                imprintOf(services.workspace), path);
    });
    return isWritten ? std::optional(report) : std::nullopt;
}

} // namespace hearth
