// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "ui/children/imprint.h"
#include "ui/mywork/actionpane.h"
#include "ui/mywork/adjustmentpane.h"
#include "ui/mywork/digestpane.h"
#include "ui/mywork/meetingpane.h"
#include "ui/mywork/myworkpage.h"
#include "ui/mywork/workmodel.h"
#include "ui/mywork/worktable.h"

#include <QAction>

// How the lists of My work are copied, exported and printed; what the page does stands in myworkpage.cpp.

using namespace Qt::StringLiterals;

namespace hearth {

bool MyWorkPage::handOver(int act)
{
    if (m_face == Face::Clocks)
        return false;
    QList<QAction *> acts = m_meetings->tableActions();
    if (m_face != Face::Meetings)
        acts = m_face == Face::Actions  ? m_tasks->tableActions()
               : m_face == Face::Digest ? m_digest->acts()
                                        : m_adjustments->tableActions();
    acts.at(act)->trigger();
    return true;
}

void MyWorkPage::copyList()
{
    if (handOver(0))
        return;
    copyWork(*m_model);
    m_services.workspace.noteRead(u"my-work-copy"_s);
    m_services.navigator.say(tr("Copied. Paste it into a spreadsheet or a letter."));
}

void MyWorkPage::exportList()
{
    if (handOver(1))
        return;
    const QString path = m_services.files.save(this, tr("Export this list"), u"my-work.csv"_s, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const QString problem = writeWork(*m_model, path);
    if (!problem.isEmpty()) {
        m_services.navigator.complain(tr("The list could not be written: %1").arg(problem));
        return;
    }
    m_services.workspace.noteRead(u"my-work-export"_s);
    m_services.navigator.say(tr("Exported."));
}

void MyWorkPage::printList()
{
    if (handOver(2))
        return;
    const bool printed = m_services.print(this, title(), [this](QPagedPaintDevice &device) {
        paintWork(*m_model, title(), footerOf(m_services.workspace), device);
    });
    if (printed)
        m_services.workspace.noteRead(u"my-work-print"_s);
}

} // namespace hearth
