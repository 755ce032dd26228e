// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/reasonspane.h"

#include "core/workspace/workspace.h"
#include "ui/children/imprint.h"
#include "ui/exceptions/reasonsmodel.h"
#include "ui/tracker/sectionmodel.h"
#include "ui/tracker/sectionview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QComboBox>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int roomForKinds = 900;

} // namespace

ReasonsPane::ReasonsPane(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_kinds(new SectionModel(this)),
      m_kindView(new SectionView(m_kinds, SectionView::Rows::Plain, this)), m_kindBox(new QComboBox(this)),
      m_model(new ReasonsModel(this)),
      m_pane(new TablePane(m_model, u"exception-reasons"_s, tr("Reasons for lack of progress"),
                           tr("Filter by child, reason or action"), services, this)),
      m_table(m_pane->table())
{
    setObjectName(u"reasonsPane"_s);
    m_table->setObjectName(u"reasonsTable"_s);
    m_table->sortBy(u"kind"_s);
    m_kindView->setObjectName(u"reasonKinds"_s);
    m_kindView->setAccessibleName(tr("Kinds of reason"));
    m_kindBox->setModel(m_kinds);
    m_kindBox->setAccessibleName(tr("Kind of reason"));
    m_pane->setEmptyState(
        new EmptyState(u"exceptions"_s, tr("No signed report gives a reason. The reasons of each child's newest "
                                           "report, once both have signed it, are counted here.")));
    m_pane->setCountText([](int shown, int) { return shown == 1 ? tr("1 reason") : tr("%n reasons", nullptr, shown); });
    m_pane->setFooter([this] { return footerOf(m_services.workspace); });
    m_pane->setReadNote([this](const QString &act) { m_services.workspace.noteRead(u"exception-reasons-"_s + act); });
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    column->setSpacing(theme::Small);
    column->addWidget(m_kindBox);
    column->addWidget(m_pane, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_kindView);
    row->addWidget(middle, 1);
    connect(m_kindView, &SectionView::currentListChanged, this, &ReasonsPane::showKind);
    connect(m_kindBox, &QComboBox::activated, this,
            [this](int index) { m_kindView->setCurrentIndex(m_kinds->index(index)); });
    connect(m_table, &ValueTable::opened, this,
            [this](std::size_t opened) { Q_EMIT childWanted(m_model->line(opened).child.id); });
}

void ReasonsPane::setLines(std::vector<ReasonLine> lines)
{
    std::vector<TrackerList> lists;
    for (const ReasonCount &count : reasonCountsOf(lines))
        lists.push_back({count.code, {}, count.title, {}, count.lines, 0, false});
    const QString chosen = m_model->code();
    m_kinds->setLists(std::move(lists));
    m_model->setLines(std::move(lines));
    showKind(chosen);
}

void ReasonsPane::showKind(const QString &code)
{
    const int row = std::max(0, m_kinds->rowOf(code));
    m_kindBox->setCurrentIndex(row);
    if (m_kindView->currentIndex().row() != row)
        m_kindView->setCurrentIndex(m_kinds->index(row));
    m_model->show(code);
}

QString ReasonsPane::kind() const
{
    return m_model->code();
}

void ReasonsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool room = event->size().width() >= roomForKinds;
    m_kindView->setVisible(room);
    m_kindBox->setVisible(!room);
}

QList<QAction *> ReasonsPane::tableActions() const
{
    return m_pane->tableActions();
}

QWidget *ReasonsPane::firstFocus() const
{
    return m_table;
}

} // namespace hearth
