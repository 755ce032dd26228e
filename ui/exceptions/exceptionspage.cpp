// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/exceptionspage.h"

#include "core/documents/exceptionlines.h"
#include "core/workspace/exceptiondesk.h"
#include "ui/children/imprint.h"
#include "ui/children/peoplefilter.h"
#include "ui/children/wording.h"
#include "ui/exceptions/exceptionsmodel.h"
#include "ui/exceptions/reasonspane.h"
#include "ui/exceptions/reportpane.h"
#include "ui/forms/formpanel.h"
#include "ui/tracker/sectionmodel.h"
#include "ui/tracker/sectionview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/valuetable.h"

#include <QAbstractButton>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QResizeEvent>
#include <QSet>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int roomForCircumstances = 900;
constexpr int linesOfLowPage = 24;

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
      m_why(new PlainLabel(this)), m_reasons(new ReasonsPane(services, this)), m_report(new ReportPane(services, this)),
      m_faces(new QButtonGroup(this))
{
    setObjectName(u"exceptionsPage"_s);
    buildActions();
    build();
    turnTo(Face::List);
}

QString ExceptionsPage::title() const
{
    return tr("Exceptions");
}

void ExceptionsPage::turnTo(Face face)
{
    if (m_face == Face::Report && face != Face::Report)
        m_report->close();
    m_face = face;
    if (face != Face::Report)
        m_faces->button(static_cast<int>(face))->setChecked(true);
    m_strip->setVisible(face != Face::Report);
    m_stack->setCurrentIndex(static_cast<int>(face));
}

void ExceptionsPage::openReport(RecordId child)
{
    m_report->open(child);
    turnTo(Face::Report);
    m_services.workspace.noteRead(u"open-child"_s, child);
    if (QWidget *first = m_report->firstFocus())
        first->setFocus();
}

void ExceptionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool room = event->size().width() >= roomForCircumstances;
    m_circumstanceView->setVisible(room);
    m_circumstanceBox->setVisible(!room);
    showWhy();
}

void ExceptionsPage::refresh()
{
    m_people->offer(m_services.workspace);
    collect();
    if (m_face == Face::Report && !m_report->refresh())
        turnTo(Face::List);
}

void ExceptionsPage::collect()
{
    const Workspace &workspace = m_services.workspace;
    const Date asAt = workspace.asAt();
    m_standing = workspace.exceptions();
    const ExceptionDesk desk(m_services.workspace);
    std::vector<ExceptionLine> lines;
    std::vector<ReasonLine> reasons;
    const auto append = [](auto &all, auto more) {
        all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    const ListFilter filter{{}, m_people->worker(), m_people->team()};
    for (const ChildRecord &record : workspace.children()) {
        const ExceptionLife life = desk.life(record.child.stamp.id);
        append(lines, exceptionLinesOf(life, record, asAt, desk.panelDay(life)));
        append(lines, notKnownLinesOf(workspace.clocks(record.child.stamp.id), record, asAt));
        append(reasons, reasonLinesOf(life, record, asAt));
    }
    // Each count is of the list that it opens.
    std::erase_if(lines, [&filter](const ExceptionLine &line) { return !matches(line.child, filter); });
    std::erase_if(reasons, [&filter](const ReasonLine &line) { return !matches(line.child, filter); });
    m_reasons->setLines(std::move(reasons));
    m_circumstances->setLists(listsOf(lines, workspace.pack()));
    m_model->setLines(std::move(lines));
    const int row = std::max(0, m_circumstances->rowOf(m_model->circumstance()));
    m_circumstanceView->setCurrentIndex(m_circumstances->index(row));
    showCircumstance(m_circumstances->listAt(row)->id);
}

void ExceptionsPage::showCircumstance(const QString &circumstance)
{
    m_circumstanceBox->setCurrentIndex(m_circumstances->rowOf(circumstance));
    m_model->show(circumstance, {});
    const bool notKnown = circumstance == notKnownCircumstance();
    m_table->setColumnHidden(ExceptionsModel::RaisedColumn, notKnown);
    const bool ended = circumstance == closedCircumstance();
    m_table->setColumnHidden(ExceptionsModel::StateColumn, notKnown || ended);
    m_table->setColumnHidden(ExceptionsModel::PanelColumn, notKnown || ended);
    m_table->setColumnHidden(ExceptionsModel::EndedColumn, !ended);
    m_table->setColumnHidden(ExceptionsModel::EndedByColumn, !ended);
    showActs();
    showWhy();
}

void ExceptionsPage::showActs()
{
    const auto chosen = static_cast<int>(childrenOf(chosenRows()).size());
    const bool one = m_table->currentRow().has_value();
    m_open->setEnabled(one);
    m_openChild->setEnabled(one);
    m_pdf->setEnabled(chosen > 0);
    m_print->setEnabled(chosen > 0);
    m_pdf->setText(chosen > 1 ? tr("Exception reports of %1 as PDF…").arg(childrenText(chosen))
                              : tr("Exception report as PDF…"));
    m_pdfAll->setEnabled(m_model->rowCount() > 0 && m_model->circumstance() != notKnownCircumstance());
}

void ExceptionsPage::showWhy()
{
    const auto row = m_table->currentRow();
    // In a low window the list needs the room: the reason then stands in its tool tip.
    const bool isLow = height() < linesOfLowPage * fontMetrics().lineSpacing();
    m_why->setVisible(row.has_value() && !isLow);
    m_table->viewport()->setToolTip({});
    if (!row)
        return;
    const ExceptionLine &line = m_model->line(*row);
    const ChildRecord *record = m_services.workspace.child(line.child.id);
    m_why->setText(record && line.clock.rule ? explanationWithSource(line.clock, *record, m_services.workspace.asAt())
                                             : QString());
    if (isLow)
        m_table->viewport()->setToolTip(m_why->text().toHtmlEscaped());
    m_table->setAccessibleDescription(m_why->text());
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

std::vector<RecordId> ExceptionsPage::childrenOf(const std::vector<std::size_t> &rows) const
{
    std::vector<RecordId> children;
    for (const std::size_t row : rows) {
        const ExceptionLine &line = m_model->line(row);
        if (line.startKnown && std::ranges::find(children, line.child.id) == children.end())
            children.push_back(line.child.id);
    }
    return children;
}

// Good until the next change, so gathered when they are drawn: while a window asks for the file, a colleague's changes
// may come in.
std::vector<ExceptionForm> ExceptionsPage::formsOf(const std::vector<RecordId> &children) const
{
    std::vector<ExceptionForm> forms;
    for (const RecordId child : children) {
        ExceptionForm form;
        form.record = m_services.workspace.child(child);
        if (form.record)
            form.report = printedReport(ExceptionDesk(m_services.workspace).life(child));
        for (const Exception &exception : m_standing) {
            if (exception.clock.childId == child)
                form.standing.push_back(exception);
        }
        if (form.record)
            forms.push_back(std::move(form));
    }
    return forms;
}

void ExceptionsPage::writeReports(const std::vector<std::size_t> &rows)
{
    const std::vector<RecordId> children = childrenOf(rows);
    if (children.empty())
        return;
    Workspace &workspace = m_services.workspace;
    const ChildRecord *one = children.size() == 1 ? workspace.child(children.front()) : nullptr;
    const QString name = one ? u"exception-report-%1.pdf"_s.arg(one->child.number) : u"exception-reports.pdf"_s;
    const QString path = m_services.files.save(this, tr("Exception report as PDF"), name, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    try {
        const std::vector<ExceptionForm> forms = formsOf(children);
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
    const std::vector<RecordId> children = childrenOf(rows);
    if (children.empty())
        return;
    Workspace &workspace = m_services.workspace;
    try {
        const bool printed = m_services.print(this, tr("Exception reports"), [&](QPagedPaintDevice &device) {
            paintExceptionReports(formsOf(children), workspace.pack(), imprintOf(workspace), device);
        });
        if (printed)
            workspace.noteRead(u"exception-reports"_s);
    } catch (const std::exception &error) {
        m_services.navigator.complain(QString::fromUtf8(error.what()));
    }
}

void ExceptionsPage::goTo(const Place &place)
{
    if (place.child != 0 && m_services.workspace.child(place.child)) {
        openReport(place.child);
        return;
    }
    if (place.detail.section(u'/', 0, 0) == u"reasons"_s) {
        turnTo(Face::Reasons);
        m_reasons->showKind(place.detail.section(u'/', 1));
        return;
    }
    turnTo(Face::List);
    if (const int row = m_circumstances->rowOf(place.detail); row >= 0)
        m_circumstanceView->setCurrentIndex(m_circumstances->index(row));
    if (place.state.isValid())
        m_table->selectId(place.state.toLongLong());
}

Place ExceptionsPage::place() const
{
    Place place;
    if (m_face == Face::Report) {
        place.child = m_report->child();
        place.detail = u"report"_s;
        return place;
    }
    if (m_face == Face::Reasons) {
        place.detail = u"reasons/"_s + m_reasons->kind();
        return place;
    }
    place.detail = m_model->circumstance();
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        place.state = current.data(ValueTableModel::RowIdRole);
    return place;
}

bool ExceptionsPage::hasUnsavedTyping() const
{
    return m_report->panel()->hasUnsavedTyping();
}

void ExceptionsPage::saveDrafts()
{
    m_report->panel()->saveDrafts();
}

QList<QAction *> ExceptionsPage::pageActions()
{
    return QList<QAction *>{m_pdfAll} + m_pane->tableActions();
}

QWidget *ExceptionsPage::firstFocus()
{
    if (m_face == Face::Report)
        return m_report->firstFocus();
    return m_face == Face::Reasons ? m_reasons->firstFocus() : m_table;
}

} // namespace hearth
