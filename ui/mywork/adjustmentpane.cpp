// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/adjustmentpane.h"

#include "core/workspace/workspace.h"
#include "ui/children/imprint.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/valuetable.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

AdjustmentPane::AdjustmentPane(const Services &services, const QString &key, AdjustmentModel::Which which,
                               QWidget *parent)
    : QWidget(parent), m_services(services), m_model(new AdjustmentModel(this)),
      m_pane(new TablePane(m_model, key, tr("Adjustments of clocks"), tr("Filter by child, clock or reason"), services,
                           this)),
      m_table(m_pane->table())
{
    setObjectName(u"adjustmentPane"_s);
    m_model->show(which);
    m_table->setObjectName(u"adjustmentTable"_s);
    m_table->sortBy(u"ends"_s);
    m_pane->setEmptyState(new EmptyState(
        u"clock"_s, tr("No adjustment stands. An extension, an exemption or a pause is recorded from the "
                       "clock itself, where its rule allows one, and stands here until it ends.")));
    m_pane->setCountText(
        [](int shown, int) { return shown == 1 ? tr("1 adjustment") : tr("%n adjustments", nullptr, shown); });
    m_pane->setFooter([this] { return footerOf(m_services.workspace); });
    m_pane->setReadNote([this](const QString &act) { m_services.workspace.noteRead(u"adjustments-"_s + act); });
    connect(m_table, &ValueTable::opened, this, [this](std::size_t row) {
        m_services.navigator.openChild(m_model->lines()[row].standing.clock.childId, u"clocks"_s);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
}

int AdjustmentPane::collect(const WorkFilter &filter)
{
    const Workspace &workspace = m_services.workspace;
    std::vector<AdjustmentLine> lines;
    for (const ChildRecord &record : workspace.children()) {
        if (record.adjustments.empty())
            continue;
        auto made = adjustmentLinesOf(record, workspace.clocks(record.child.stamp.id), filter, workspace.asAt());
        lines.insert(lines.end(), std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
    }
    m_model->setLines(std::move(lines), workspace.asAt());
    return m_model->endingSoon();
}

QList<QAction *> AdjustmentPane::tableActions() const
{
    return m_pane->tableActions();
}

QWidget *AdjustmentPane::firstFocus() const
{
    return m_table;
}

void AdjustmentPane::addToStrip(QWidget *widget)
{
    m_pane->addToStrip(widget);
}

} // namespace hearth
