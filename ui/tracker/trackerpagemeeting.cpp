// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/trackerdesk.h"
#include "ui/tracker/meetingview.h"
#include "ui/tracker/trackermodel.h"
#include "ui/tracker/trackerpage.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QStackedLayout>

// The tracker meeting as a face of the tracker's page.

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

bool hasMeetings(const QString &list)
{
    return sectionIds().contains(list) && list != u"left"_s;
}

} // namespace

bool TrackerPage::isInMeeting() const
{
    return m_meeting && m_faces->currentWidget() == m_meeting;
}

void TrackerPage::showMeetingActs(const QString &list)
{
    const Workspace &workspace = m_services.workspace;
    const TrackerForms forms(workspace.serviceForms(), list);
    m_hold->setVisible(hasMeetings(list));
    m_hold->setEnabled(hasMeetings(list) && workspace.asAt() == workspace.today());
    m_hold->setText(forms.open() ? tr("Go on with the meeting") : tr("Hold the meeting"));
    m_lastMinutes->setEnabled(hasMeetings(list) && !forms.held().empty());
}

void TrackerPage::holdMeeting()
{
    if (!hasMeetings(m_model->list()))
        return;
    QString key;
    const bool begun = attempt(m_services.navigator, [&] {
        key = TrackerDesk(m_services.workspace).begin(m_model->list(), m_services.workspace.today());
    });
    if (begun)
        showMeeting(key);
}

void TrackerPage::showMeeting(const QString &key)
{
    if (!m_services.workspace.serviceForm(key))
        return;
    if (!m_meeting) {
        m_meeting = new MeetingView(m_services, this);
        m_faces->addWidget(m_meeting);
        connect(m_meeting, &MeetingView::leaveWanted, this, [this] {
            leaveMeeting();
            m_table->setFocus();
        });
    }
    if (!isInMeeting())
        m_wasFullScreen = window()->isFullScreen();
    m_faces->setCurrentWidget(m_meeting);
    m_meeting->open(key);
    // The meeting is looked at by a room: it takes the whole screen while it is held.
    window()->setWindowState(window()->windowState() | Qt::WindowFullScreen);
    m_meeting->firstFocus()->setFocus();
}

void TrackerPage::leaveMeeting()
{
    if (!isInMeeting())
        return;
    m_meeting->saveDrafts();
    if (!m_wasFullScreen)
        window()->setWindowState(window()->windowState() & ~Qt::WindowFullScreen);
    m_faces->setCurrentIndex(0);
    collect();
}

void TrackerPage::writeLastMinutes()
{
    const TrackerForms forms(m_services.workspace.serviceForms(), m_model->list());
    const auto held = forms.held();
    if (!held.empty())
        writeMeetingMinutes(m_services, held.front()->key, this);
}

} // namespace hearth
