// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/meetingpane.h"

#include "core/workspace/ppmdesk.h"
#include "ui/children/imprint.h"
#include "ui/mywork/meetingmodel.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

MeetingPane::MeetingPane(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_model(new MeetingModel(this)),
      m_pane(new TablePane(m_model, u"my-meetings"_s, tr("Meetings and reports"),
                           tr("Filter by child, number or person"), services, this)),
      m_table(m_pane->table()), m_go(new QAction(lineIcon(u"meetings"_s), tr("&Open"), this))
{
    setObjectName(u"meetingPane"_s);
    m_table->setObjectName(u"meetingTable"_s);
    m_table->sortBy(u"wait"_s);
    m_pane->setEmptyState(new EmptyState(
        u"meetings"_s, tr("No planning meeting and no exception report waits for anybody. Drafts, sign-offs, reports "
                          "owed and meetings of the next two weeks stand here.")));
    m_pane->setCountText([](int shown, int) { return shown == 1 ? tr("1 line") : tr("%n lines", nullptr, shown); });
    m_pane->setFooter([this] { return footerOf(m_services.workspace); });
    m_pane->setReadNote([this](const QString &act) { m_services.workspace.noteRead(u"my-meetings-"_s + act); });
    auto *button = new QToolButton(this);
    button->setDefaultAction(m_go);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pane->addToStrip(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    connect(m_go, &QAction::triggered, this, [this] {
        if (const auto row = m_table->currentRow())
            open(*row);
    });
    connect(m_table, &ValueTable::opened, this, &MeetingPane::open);
    connect(m_table, &ValueTable::currentRowChanged, this, &MeetingPane::showCurrent);
}

int MeetingPane::show(const WorkFilter &filter)
{
    const Workspace &workspace = m_services.workspace;
    std::vector<MeetingLine> lines;
    for (const ChildRecord &record : workspace.children()) {
        auto made = meetingLinesOf(record, workspace.clocks(record.child.stamp.id), filter, workspace.asAt());
        lines.insert(lines.end(), std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
    }
    const int count = static_cast<int>(lines.size());
    const bool chosen = m_table->currentRow().has_value();
    m_model->setLines(std::move(lines));
    if (!chosen && count > 0)
        m_table->selectRow(0); // so that one key is enough
    showCurrent();
    return count;
}

void MeetingPane::showCurrent()
{
    const auto row = m_table->currentRow();
    const MeetingLine *line = row ? &m_model->lines()[*row] : nullptr;
    m_go->setEnabled(line);
    const bool starts = line && line->record == 0 && !isReport(line->wait);
    m_go->setText(starts ? tr("&Start its record") : tr("&Open"));
    m_go->setToolTip(starts ? tr("Begin the record of this meeting (Return)") : tr("Open the record (Return)"));
}

void MeetingPane::open(std::size_t row)
{
    const MeetingLine line = m_model->lines()[row];
    if (isReport(line.wait)) {
        m_services.navigator.openChild(line.childId, u"exceptions"_s);
        return;
    }
    if (line.record != 0) {
        m_services.navigator.openPpm(line.childId, line.record);
        return;
    }
    const Date on = line.wait == MeetingWait::Booked ? line.on : m_services.workspace.today();
    std::vector<RecordId> begun;
    if (!attempt(m_services.navigator, [&] { begun = PpmDesk(m_services.workspace).start({line.childId}, on); }))
        return;
    if (!begun.empty())
        m_services.navigator.openPpm(line.childId, begun.front());
}

QList<QAction *> MeetingPane::tableActions() const
{
    return m_pane->tableActions();
}

QWidget *MeetingPane::firstFocus() const
{
    return m_table;
}

} // namespace hearth
