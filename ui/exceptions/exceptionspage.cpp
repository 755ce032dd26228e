// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/exceptionspage.h"

#include "core/workspace/workspace.h"
#include "ui/children/imprint.h"
#include "ui/children/peoplefilter.h"
#include "ui/children/wording.h"
#include "ui/exceptions/exceptionsmodel.h"
#include "ui/tracker/sectionmodel.h"
#include "ui/tracker/sectionview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int roomForCircumstances = 900;

QToolButton *actButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

std::vector<TrackerList> listsOf(const std::vector<ExceptionLine> &lines, const PolicyPack &pack)
{
    std::vector<TrackerList> lists;
    for (const Circumstance &circumstance : circumstancesOf(lines, pack))
        lists.push_back({circumstance.rule, {}, circumstance.title, {}, circumstance.count, 0, false});
    return lists;
}

} // namespace

ExceptionsPage::ExceptionsPage(const Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_circumstances(new SectionModel(this)),
      m_circumstanceView(new SectionView(m_circumstances, SectionView::Rows::Plain, this)),
      m_circumstanceBox(new QComboBox(this)), m_model(new ExceptionsModel(this)),
      m_pane(new TablePane(m_model, u"exceptions"_s, tr("Exceptions"), tr("Filter by name, number or worker"), services,
                           this)),
      m_table(m_pane->table()), m_people(new PeopleFilter(u"exceptions"_s, services.settings, this)),
      m_why(new PlainLabel(this))
{
    setObjectName(u"exceptionsPage"_s);
    buildActions();
    build();
}

QString ExceptionsPage::title() const
{
    return tr("Exceptions");
}

void ExceptionsPage::buildActions()
{
    m_report = new QAction(lineIcon(u"export"_s), tr("Exception report as PDF…"), this);
    m_report->setShortcut(Qt::Key_E);
    m_report->setShortcutContext(Qt::WidgetShortcut);
    m_report->setToolTip(tr("For the children chosen (E)"));
    m_reportAll = new QAction(lineIcon(u"export"_s), tr("Exception &reports of all shown as PDF…"), this);
    m_print = new QAction(lineIcon(u"print"_s), tr("Print the exception reports…"), this);
    m_print->setShortcut(Qt::Key_P);
    m_print->setShortcutContext(Qt::WidgetShortcut);
    m_print->setToolTip(tr("For the children chosen (P)"));
    connect(m_report, &QAction::triggered, this, [this] { writeReports(chosenRows()); });
    connect(m_reportAll, &QAction::triggered, this, [this] { writeReports(allRows()); });
    connect(m_print, &QAction::triggered, this, [this] { printReports(chosenRows()); });
    m_table->addActions({m_report, m_print});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ExceptionsPage::build()
{
    m_circumstanceView->setObjectName(u"circumstanceView"_s);
    m_circumstanceView->setAccessibleName(tr("Circumstances"));
    m_circumstanceBox->setModel(m_circumstances);
    m_circumstanceBox->setAccessibleName(tr("Circumstance"));
    m_circumstanceBox->setMaximumWidth(300);
    m_table->sortBy(u"days-over"_s, Qt::DescendingOrder);
    auto *tracker = new QAction(tr("Open the tracker"), this);
    connect(tracker, &QAction::triggered, this, [this] { m_services.navigator.openTracker(); });
    const QString sentence = tr("No child stands in a circumstance that asks for an exception report.");
    m_pane->setEmptyState(new EmptyState(u"check"_s, sentence, tracker));
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

    auto *middle = new QWidget(this);
    auto *filters = new FlowRow(middle);
    filters->add(m_circumstanceBox);
    filters->add(m_people);
    for (QAction *action : {m_report, m_print, m_reportAll})
        filters->add(actButton(action, filters));
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    column->setSpacing(theme::Small);
    column->addWidget(filters);
    column->addWidget(m_pane, 1);
    column->addWidget(m_why);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_circumstanceView);
    row->addWidget(middle, 1);

    connect(m_circumstanceView, &SectionView::currentListChanged, this, &ExceptionsPage::showCircumstance);
    connect(m_circumstanceBox, &QComboBox::activated, this,
            [this](int index) { m_circumstanceView->setCurrentIndex(m_circumstances->index(index)); });
    connect(m_people, &PeopleFilter::changed, this, [this] { showCircumstance(m_model->circumstance()); });
    connect(m_table, &ValueTable::opened, this, [this](std::size_t opened) {
        m_services.navigator.openChild(m_model->line(opened).child.id, u"clocks"_s);
    });
    connect(m_table, &ValueTable::currentRowChanged, this, &ExceptionsPage::showWhy);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExceptionsPage::showActs);
    connect(m_table, &ValueTable::shownRowsChanged, this, &ExceptionsPage::showActs);
}

void ExceptionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool room = event->size().width() >= roomForCircumstances;
    m_circumstanceView->setVisible(room);
    m_circumstanceBox->setVisible(!room);
}

void ExceptionsPage::refresh()
{
    m_people->offer(m_services.workspace);
    collect();
}

void ExceptionsPage::collect()
{
    const Workspace &workspace = m_services.workspace;
    const Date asAt = workspace.asAt();
    m_standing = workspace.exceptions();
    std::vector<ExceptionLine> lines;
    for (const Exception &exception : m_standing) {
        if (const ChildRecord *record = workspace.child(exception.clock.childId))
            lines.push_back(exceptionLineOf(exception, *record, asAt));
    }
    for (const ChildRecord &record : workspace.children()) {
        auto unknown = notKnownLinesOf(workspace.clocks(record.child.stamp.id), record, asAt);
        lines.insert(lines.end(), std::make_move_iterator(unknown.begin()), std::make_move_iterator(unknown.end()));
    }
    m_circumstances->setLists(listsOf(lines, workspace.pack()));
    m_model->setLines(std::move(lines));
    const int row = std::max(0, m_circumstances->rowOf(m_model->circumstance()));
    m_circumstanceView->setCurrentIndex(m_circumstances->index(row));
    showCircumstance(m_circumstances->listAt(row)->id);
}

void ExceptionsPage::showCircumstance(const QString &circumstance)
{
    m_circumstanceBox->setCurrentIndex(m_circumstances->rowOf(circumstance));
    m_model->show(circumstance, {{}, m_people->worker(), m_people->team()});
    const bool notKnown = circumstance == notKnownCircumstance();
    m_table->setColumnHidden(ExceptionsModel::RaisedColumn, notKnown);
    m_table->setColumnHidden(ExceptionsModel::ReportColumn, notKnown);
    showActs();
    showWhy();
}

void ExceptionsPage::showActs()
{
    const auto chosen = static_cast<int>(formsOf(chosenRows()).size());
    m_report->setEnabled(chosen > 0);
    m_print->setEnabled(chosen > 0);
    m_report->setText(chosen > 1 ? tr("Exception reports of %1 as PDF…").arg(childrenText(chosen))
                                 : tr("Exception report as PDF…"));
    m_reportAll->setEnabled(m_model->rowCount() > 0 && m_model->circumstance() != notKnownCircumstance());
}

void ExceptionsPage::showWhy()
{
    const auto row = m_table->currentRow();
    m_why->setVisible(row.has_value());
    if (!row)
        return;
    const ExceptionLine &line = m_model->line(*row);
    const ChildRecord *record = m_services.workspace.child(line.child.id);
    m_why->setText(record ? explanationWithSource(line.clock, *record, m_services.workspace.asAt()) : QString());
}

std::vector<std::size_t> ExceptionsPage::chosenRows() const
{
    return m_table->selectedRows();
}

std::vector<std::size_t> ExceptionsPage::allRows() const
{
    std::vector<std::size_t> rows;
    for (int shown = 0; shown < m_model->rowCount(); ++shown)
        rows.push_back(m_model->held(shown));
    return rows;
}

std::vector<ExceptionForm> ExceptionsPage::formsOf(const std::vector<std::size_t> &rows) const
{
    std::vector<ExceptionForm> forms;
    QSet<RecordId> seen;
    for (const std::size_t row : rows) {
        const ExceptionLine &line = m_model->line(row);
        if (!line.startKnown || seen.contains(line.child.id))
            continue;
        seen.insert(line.child.id);
        ExceptionForm form;
        form.record = m_services.workspace.child(line.child.id);
        for (const Exception &exception : m_standing) {
            if (exception.clock.childId == line.child.id)
                form.standing.push_back(exception);
        }
        if (form.record)
            forms.push_back(std::move(form));
    }
    return forms;
}

void ExceptionsPage::writeReports(const std::vector<std::size_t> &rows)
{
    const auto forms = formsOf(rows);
    if (forms.empty())
        return;
    const QString name = forms.size() == 1 ? u"exception-report-%1.pdf"_s.arg(forms.front().record->child.number)
                                           : u"exception-reports.pdf"_s;
    const QString path = m_services.files.save(this, tr("Exception report as PDF"), name, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    Workspace &workspace = m_services.workspace;
    try {
        writeExceptionReports(forms, workspace.pack(), imprintOf(workspace), path);
        workspace.noteRead(u"exception-reports"_s, forms.size() == 1 ? forms.front().record->child.stamp.id : 0);
        m_services.navigator.say(
            tr("Exception reports written for %1.").arg(childrenText(static_cast<int>(forms.size()))));
    } catch (const std::exception &error) {
        m_services.navigator.complain(QString::fromUtf8(error.what()));
    }
}

void ExceptionsPage::printReports(const std::vector<std::size_t> &rows)
{
    const auto forms = formsOf(rows);
    if (forms.empty())
        return;
    Workspace &workspace = m_services.workspace;
    try {
        const bool printed = m_services.print(this, tr("Exception reports"), [&](QPagedPaintDevice &device) {
            paintExceptionReports(forms, workspace.pack(), imprintOf(workspace), device);
        });
        if (printed)
            workspace.noteRead(u"exception-reports"_s);
    } catch (const std::exception &error) {
        m_services.navigator.complain(QString::fromUtf8(error.what()));
    }
}

void ExceptionsPage::goTo(const Place &place)
{
    if (const int row = m_circumstances->rowOf(place.detail); row >= 0)
        m_circumstanceView->setCurrentIndex(m_circumstances->index(row));
    if (place.state.isValid())
        m_table->selectId(place.state.toLongLong());
}

Place ExceptionsPage::place() const
{
    Place place;
    place.detail = m_model->circumstance();
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        place.state = current.data(ValueTableModel::RowIdRole);
    return place;
}

QList<QAction *> ExceptionsPage::pageActions()
{
    return QList<QAction *>{m_reportAll} + m_pane->tableActions();
}

QWidget *ExceptionsPage::firstFocus()
{
    return m_table;
}

} // namespace hearth
