// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of the exceptions is put together.
#include "core/workspace/workspace.h"
#include "ui/children/imprint.h"
#include "ui/children/peoplefilter.h"
#include "ui/exceptions/exceptionsmodel.h"
#include "ui/exceptions/exceptionspage.h"
#include "ui/exceptions/reasonspane.h"
#include "ui/exceptions/reportpane.h"
#include "ui/tracker/sectionmodel.h"
#include "ui/tracker/sectionview.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

void ExceptionsPage::buildActions()
{
    const auto add = [this](const QString &icon, const QString &text, Qt::Key key, const QString &tip) {
        auto *action = new QAction(lineIcon(icon), text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setToolTip(tip);
        m_table->addAction(action);
        return action;
    };
    m_open = add(u"exceptions"_s, tr("Open the &report"), Qt::Key_R,
                 tr("Of the child chosen: to write, to sign, to read (R or Return)"));
    m_openChild = add(u"person"_s, tr("Open the child"), Qt::Key_O, tr("The child's clocks (O)"));
    m_pdf = add(u"export"_s, tr("Exception report as PDF…"), Qt::Key_E, tr("For the children chosen (E)"));
    m_print = add(u"print"_s, tr("Print the exception reports…"), Qt::Key_P, tr("For the children chosen (P)"));
    m_pdfAll = new QAction(lineIcon(u"export"_s), tr("Exception reports of all shown as PDF…"), this);
    connect(m_open, &QAction::triggered, this, [this] {
        if (const auto row = m_table->currentRow())
            openReport(m_model->line(*row).child.id);
    });
    connect(m_openChild, &QAction::triggered, this, [this] {
        if (const auto row = m_table->currentRow())
            m_services.navigator.openChild(m_model->line(*row).child.id, u"clocks"_s);
    });
    connect(m_pdf, &QAction::triggered, this, [this] { writeReports(chosenRows()); });
    connect(m_pdfAll, &QAction::triggered, this, [this] { writeReports(allRows()); });
    connect(m_print, &QAction::triggered, this, [this] { printReports(chosenRows()); });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ExceptionsPage::build()
{
    m_strip = makeStrip();
    auto *body = new QWidget(this);
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_reasons);
    m_stack->addWidget(m_report);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(body, 1);
    connectParts();
}

QWidget *ExceptionsPage::makeStrip()
{
    auto *around = new QWidget(this);
    auto *column = new QVBoxLayout(around);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    auto *strip = new FlowRow(around);
    column->addWidget(strip);
    const auto add = [this, strip](Face face, const QString &text, const QString &name) {
        auto *button = new QToolButton(strip);
        button->setText(text);
        button->setObjectName(name);
        button->setCheckable(true);
        m_faces->addButton(button, static_cast<int>(face));
        strip->add(button);
    };
    add(Face::List, tr("&Working list"), u"faceList"_s);
    add(Face::Reasons, tr("Reasons for lack of pro&gress"), u"faceReasons"_s);
    strip->add(m_people);
    return around;
}

QWidget *ExceptionsPage::makeList()
{
    m_circumstanceView->setObjectName(u"circumstanceView"_s);
    m_circumstanceView->setAccessibleName(tr("Circumstances and states of the reports"));
    m_circumstanceBox->setModel(m_circumstances);
    m_circumstanceBox->setAccessibleName(tr("Circumstance or state of the report"));
    m_circumstanceBox->setMaximumWidth(300);
    m_table->sortBy(u"days-over"_s, Qt::DescendingOrder);
    auto *tracker = new QAction(tr("Open the tracker"), this);
    connect(tracker, &QAction::triggered, this, [this] { m_services.navigator.openTracker(); });
    m_pane->setEmptyState(new EmptyState(
        u"check"_s, tr("No child stands in a circumstance that asks for an exception report."), tracker));
    m_pane->setCountText(
        [](int shown, int) { return shown == 1 ? tr("1 exception") : tr("%n exceptions", nullptr, shown); });
    m_pane->setFooter([this] { return footerOf(m_services.workspace); });
    m_pane->setReadNote([this](const QString &act) { m_services.workspace.noteRead(u"exceptions-"_s + act); });
    m_why->setObjectName(u"why"_s);
    m_why->setAccessibleName(tr("Why"));
    m_why->setWraps();
    m_why->setSelectable();
    m_why->setMargin(theme::Small);
    theme::setGround(m_why, theme::Ground::Strip);

    auto *list = new QWidget(this);
    auto *middle = new QWidget(list);
    auto *acts = new ActBar(middle);
    acts->add(m_circumstanceBox);
    for (QAction *action : {m_open, m_pdf, m_print})
        acts->add(action);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    column->setSpacing(theme::Small);
    column->addWidget(acts);
    column->addWidget(m_pane, 1);
    column->addWidget(m_why);
    auto *row = new QHBoxLayout(list);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_circumstanceView);
    row->addWidget(middle, 1);
    return list;
}

void ExceptionsPage::connectParts()
{
    connect(m_faces, &QButtonGroup::idClicked, this, [this](int face) { turnTo(static_cast<Face>(face)); });
    connect(m_circumstanceView, &SectionView::currentListChanged, this, &ExceptionsPage::showCircumstance);
    connect(m_circumstanceBox, &QComboBox::activated, this,
            [this](int index) { m_circumstanceView->setCurrentIndex(m_circumstances->index(index)); });
    connect(m_people, &PeopleFilter::changed, this, &ExceptionsPage::collect);
    connect(m_table, &ValueTable::opened, this,
            [this](std::size_t opened) { openReport(m_model->line(opened).child.id); });
    connect(m_table, &ValueTable::currentRowChanged, this, &ExceptionsPage::showWhy);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExceptionsPage::showActs);
    connect(m_table, &ValueTable::shownRowsChanged, this, &ExceptionsPage::showActs);
    connect(m_reasons, &ReasonsPane::childWanted, this, &ExceptionsPage::openReport);
    connect(m_report, &ReportPane::closeWanted, this, [this] {
        turnTo(m_faces->checkedId() == static_cast<int>(Face::Reasons) ? Face::Reasons : Face::List);
        firstFocus()->setFocus();
    });
}

} // namespace hearth
