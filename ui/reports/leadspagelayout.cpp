// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of the leads' reports is put together.
#include "ui/children/imprint.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formview.h"
#include "ui/forms/lastreport.h"
#include "ui/reports/leadsfigures.h"
#include "ui/reports/leadsmodel.h"
#include "ui/reports/leadspage.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QComboBox>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int compareAfter = 400; // milliseconds after the last key
constexpr int lettersOfChoice = 16;
constexpr auto asTables = "leads/tables";

} // namespace

LeadsPage::LeadsPage(const Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_desk(services.workspace), m_model(new LeadsModel(this)),
      m_section(new QComboBox(this)), m_reports(new QComboBox(this)), m_form(new FormPanel(services, this))
{
    setObjectName(u"leadsPage"_s);
    m_compare.setSingleShot(true);
    m_compare.setInterval(compareAfter);
    makeActions();
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeStrip());
    m_splitter->addWidget(makeFigures());
    m_splitter->addWidget(makeReport());
    column->addWidget(m_splitter, 1);
    connectParts();
}

void LeadsPage::makeActions()
{
    const auto act = [this](const QString &icon, const QString &text, const QString &key, const QString &tip) {
        auto *action = new QAction(lineIcon(icon), text, this);
        action->setToolTip(tip);
        if (!key.isEmpty())
            action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_begin = act(u"edit"_s, tr("Wr&ite the report"), u"Ctrl+Shift+R"_s,
                  tr("Begin the report with the words of the last one (Ctrl+Shift+R)"));
    m_pdf = act(u"export"_s, tr("Report as PDF…"), u"Ctrl+Shift+P"_s,
                tr("The figures, the charts with their tables, and what the lead says (Ctrl+Shift+P)"));
    m_tables = act(u"columns"_s, tr("As ta&bles"), u"Ctrl+Shift+T"_s, tr("Read the charts as tables (Ctrl+Shift+T)"));
    m_tables->setCheckable(true);
    m_side = act(u"note"_s, tr("The &lead's words"), u"Ctrl+Shift+L"_s,
                 tr("The report in place of its figures (Ctrl+Shift+L)"));
    m_side->setCheckable(true);
    m_side->setVisible(false);
    connect(m_begin, &QAction::triggered, this, &LeadsPage::begin);
    connect(m_pdf, &QAction::triggered, this, &LeadsPage::makePdf);
}

QWidget *LeadsPage::makeStrip()
{
    auto *around = new QWidget(this);
    auto *column = new QVBoxLayout(around);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, 0);
    column->setSpacing(theme::Tight);
    auto *strip = new ActBar(around);
    const auto addBox = [strip](const QString &label, QComboBox *box, const QString &name, const QString &help) {
        auto *words = new PlainLabel(label, strip);
        words->setBuddy(box);
        box->setObjectName(name);
        box->setAccessibleName(help);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(lettersOfChoice);
        strip->add(words);
        strip->add(box);
    };
    addBox(tr("Sectio&n"), m_section, u"leadsSection"_s, tr("Section"));
    addBox(tr("Repor&t"), m_reports, u"leadsReports"_s, tr("Which report of the section"));
    strip->add(m_side, u"leadsSide"_s);
    strip->add(m_begin, u"leadsBegin"_s);
    strip->add(m_tables, u"leadsTables"_s);
    strip->add(m_pdf, u"leadsPdf"_s);
    column->addWidget(strip);

    auto *line = new QWidget(around);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_state = new PlainLabel(line);
    m_state->setObjectName(u"leadsState"_s);
    m_state->setWraps();
    theme::setWeight(m_state, theme::Weight::Muted);
    m_due = new StatusPill(line);
    m_due->setObjectName(u"leadsDue"_s);
    row->addWidget(m_due);
    row->addWidget(m_state, 1);
    column->addWidget(line);
    return around;
}

QWidget *LeadsPage::makeFigures()
{
    m_figures = new LeadsFigures(this);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("Figures"));
    area->setWidget(m_figures);

    auto *list = new QWidget(this);
    m_pane = new TablePane(m_model, u"leads"_s, tr("Children of the figure"), tr("Filter by name, number or worker"),
                           m_services, list);
    m_pane->table()->setObjectName(u"leadsList"_s);
    m_pane->setEmptyState(new EmptyState(u"check"_s, tr("The figure counts nobody.")));
    m_pane->setCountText([](int shown, int) { return tr("%n line(s)", nullptr, shown); });
    m_pane->setFooter([this] { return footerOf(m_services.workspace); });
    m_pane->setReadNote([this](const QString &act) { m_services.workspace.noteRead(u"leads-"_s + act); });
    m_meaning = new PlainLabel(list);
    m_meaning->setObjectName(u"leadsMeaning"_s);
    m_meaning->setWraps();
    m_meaning->setSelectable();
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    column->setSpacing(theme::Small);
    column->addWidget(m_meaning);
    column->addWidget(m_pane, 1);

    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->addWidget(area);
    m_rows->addWidget(list);
    m_rows->setChildrenCollapsible(false);
    return m_rows;
}

QWidget *LeadsPage::makeReport()
{
    auto *written = new QWidget(this);
    m_stack = new QStackedLayout(written);
    m_stack->addWidget(new EmptyState(
        u"note"_s,
        tr("Here the lead says what the figures mean and what gives concern. The report begins with the words of the "
           "last one; signing it off sends it to the Senior Leadership Group."),
        m_begin));
    m_stack->addWidget(m_form);
    m_last = new LastReport(this);
    auto *before = new QScrollArea(this);
    before->setWidgetResizable(true);
    before->setFrameShape(QFrame::NoFrame);
    before->setAccessibleName(tr("Last report"));
    before->setWidget(m_last);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"leadsTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(written, tr("The lead's words"));
    m_tabs->addTab(before, tr("Changed since the last report"));
    return m_tabs;
}

void LeadsPage::connectParts()
{
    connect(m_section, &QComboBox::currentIndexChanged, this, &LeadsPage::chooseSection);
    connect(m_reports, &QComboBox::currentIndexChanged, this, &LeadsPage::showReport);
    connect(m_figures, &LeadsFigures::chosen, this, &LeadsPage::choose);
    connect(m_pane->table(), &ValueTable::opened, this,
            [this](std::size_t row) { m_services.navigator.openChild(m_model->child(row).line.childId); });
    connect(m_tables, &QAction::toggled, this, [this](bool on) {
        m_figures->showAs(on ? LeadsFigures::As::Tables : LeadsFigures::As::Charts);
        m_services.settings.setValue(QLatin1StringView(asTables), on);
    });
    m_tables->setChecked(m_services.settings.value(QLatin1StringView(asTables)).toBool());
    connect(m_side, &QAction::toggled, this, &LeadsPage::arrange);
    for (QSplitter *splitter : {m_splitter, m_rows})
        connect(splitter, &QSplitter::splitterMoved, this, [this] { m_wereMoved = true; });
    connect(&m_compare, &QTimer::timeout, this, &LeadsPage::showLast);
    connect(m_form->view(), &FormView::edited, &m_compare, qOverload<>(&QTimer::start));
}

} // namespace hearth
