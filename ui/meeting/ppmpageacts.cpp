// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the page of a record: text, paper, and the acts of signing it off.
#include "core/documents/ppmdocument.h"
#include "ui/children/imprint.h"
#include "ui/meeting/pdfeditor.h"
#include "ui/meeting/ppmpage.h"
#include "ui/meeting/reasoneditor.h"
#include "ui/meeting/recordform.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/sidepanel.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;

namespace hearth {

void PpmPage::copySection()
{
    if (!m_sitting.isOpen())
        return;
    attempt(m_services.navigator, [this] {
        const PpmRecord record = m_sitting.recordAsTyped(m_sitting.current());
        QApplication::clipboard()->setText(ppmSectionText(formOf(m_services.workspace, record), m_section));
        m_services.workspace.noteRead(u"copy"_s, m_child);
        m_services.navigator.say(tr("The section was copied as text."));
    });
}

void PpmPage::copyAll()
{
    if (!m_sitting.isOpen())
        return;
    attempt(m_services.navigator, [this] {
        const PpmRecord record = m_sitting.recordAsTyped(m_sitting.current());
        QApplication::clipboard()->setText(ppmText(formOf(m_services.workspace, record)));
        m_services.workspace.noteRead(u"copy"_s, m_child);
        m_services.navigator.say(tr("The whole record was copied as text."));
    });
}

void PpmPage::makePdf()
{
    if (m_sitting.isOpen() && m_sitting.store())
        openEditor(new PdfEditor(m_services, m_record, m_panel));
}

void PpmPage::print()
{
    if (!m_sitting.isOpen())
        return;
    attempt(m_services.navigator, [this] {
        const PpmForm form = formOf(m_services.workspace, m_sitting.recordAsTyped(m_sitting.current()));
        const Imprint imprint = imprintOf(m_services.workspace);
        const bool printed = m_services.print(
            this, tr("Print the record"), [&](QPagedPaintDevice &device) { paintPpmRecords({form}, imprint, device); });
        if (printed)
            m_services.workspace.noteRead(u"print"_s, m_child);
    });
}

void PpmPage::openChildRecord()
{
    m_services.navigator.openChild(m_child, u"ppms"_s);
}

void PpmPage::goOn()
{
    if (!m_sitting.isOpen())
        return;
    if (m_sitting.sheet().canWrite())
        openSignOff(SignOff::Submit);
    else if (m_sitting.sheet().stored.state == PpmState::Submitted)
        openSignOff(SignOff::Approve);
}

void PpmPage::openSignOff(SignOff act)
{
    if (m_sitting.isOpen() && m_sitting.store())
        openEditor(makeSignOff(act, *this, m_services, m_panel));
}

void PpmPage::discardRecord()
{
    if (!m_sitting.isOpen() || !m_sitting.sheet().canWrite())
        return;
    const RecordId record = m_record;
    const RecordId child = m_child;
    openEditor(new ReasonEditor(
        {tr("Discard this record"),
         tr("The record of this meeting is taken away; the history keeps it. That the meeting was held stays."),
         tr("&Discard it"), tr("The record was discarded.")},
        m_services,
        [this, record, child](const QString &reason) {
            m_sitting.close();
            m_desk.discard(record, reason);
            m_services.navigator.openChild(child, u"ppms"_s);
        },
        m_panel));
}

void PpmPage::openEditor(Editor *editor)
{
    if (!editor)
        return;
    m_panel->open(editor);
    arrange();
}

} // namespace hearth
