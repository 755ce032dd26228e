// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manager/supervisiontab.h"

#include "core/documents/managersheets.h"
#include "core/documents/pdffile.h"
#include "core/workspace/formdesk.h"
#include "ui/child/sentencetable.h"
#include "ui/children/imprint.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formview.h"
#include "ui/manager/cellmodel.h"
#include "ui/manager/managerforms.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int lettersSideBySide = 150; // narrower, what is beside the list takes its place

std::vector<ValueColumn> columns()
{
    using Kind = ValueColumn::Kind;
    return {{.id = u"name"_s, .title = SupervisionTab::tr("Child"), .width = 18},
            {.id = u"number"_s, .title = SupervisionTab::tr("LCS"), .width = 9},
            {.id = u"section"_s, .title = SupervisionTab::tr("Section"), .width = 9},
            {.id = u"colour"_s, .title = SupervisionTab::tr("Colour"), .width = 8},
            {.id = u"overdue"_s, .title = SupervisionTab::tr("Overdue"), .kind = Kind::Number, .width = 9},
            {.id = u"soon"_s, .title = SupervisionTab::tr("Soon"), .kind = Kind::Number, .width = 7},
            {.id = u"changes"_s,
             .title = SupervisionTab::tr("Changes"),
             .kind = Kind::Number,
             .width = 9,
             .help = SupervisionTab::tr("Since the last supervision")},
            {.id = u"actions"_s, .title = SupervisionTab::tr("Actions"), .kind = Kind::Number, .width = 8},
            {.id = u"late"_s,
             .title = SupervisionTab::tr("Late"),
             .kind = Kind::Number,
             .width = 6,
             .help = SupervisionTab::tr("Actions past their day")},
            {.id = u"last"_s, .title = SupervisionTab::tr("Last"), .kind = Kind::Day},
            {.id = u"next"_s, .title = SupervisionTab::tr("Next due"), .kind = Kind::Day},
            {.id = u"writing"_s, .title = SupervisionTab::tr("Form"), .width = 12}};
}

ManagerCell countCell(std::size_t count, bool isBad)
{
    ManagerCell cell;
    cell.number = static_cast<int>(count);
    cell.weight = isBad && count > 0 ? ManagerCell::Weight::Strong : ManagerCell::Weight::Plain;
    return cell;
}

} // namespace

SupervisionTab::SupervisionTab(const Services &services, QWidget *parent)
    : ManagerTab(parent), m_services(services), m_model(new CellModel(columns(), this)), m_worker(new QComboBox(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_brief(new QScrollArea(this)),
      m_form(new FormPanel(services, this))
{
    makeActions();
    auto *strip = new ActBar(this);
    auto *label = new PlainLabel(tr("&Worker"), strip);
    label->setBuddy(m_worker);
    m_worker->setObjectName(u"supervisionWorker"_s);
    m_worker->setAccessibleName(tr("Worker"));
    m_worker->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    strip->add(label);
    strip->add(m_worker);
    strip->add(m_begin, u"supervisionBegin"_s);
    strip->add(m_pdf, u"supervisionPdf"_s);
    strip->add(m_open, u"supervisionOpen"_s);

    auto *list = new QWidget(this);
    makeList(list);
    m_brief->setObjectName(u"supervisionBrief"_s);
    m_brief->setAccessibleName(tr("For supervision"));
    m_brief->setWidgetResizable(true);
    m_brief->setFrameShape(QFrame::NoFrame);
    m_brief->setFocusPolicy(Qt::StrongFocus);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_brief);
    m_splitter->addWidget(m_form);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setChildrenCollapsible(false);
    m_form->setCloseText(tr("Bac&k to the children"));
    m_form->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::Small, 0, 0);
    column->setSpacing(theme::Small);
    column->addWidget(strip);
    column->addWidget(m_splitter, 1);

    connect(m_pane->table(), &ValueTable::opened, this, &SupervisionTab::begin);
    connect(m_pane->table(), &ValueTable::currentRowChanged, this, &SupervisionTab::showBrief);
    connect(m_form, &FormPanel::closeWanted, this, &SupervisionTab::closeForm);
    connect(m_worker, &QComboBox::currentIndexChanged, this, [this] {
        if (m_form->isVisibleTo(this))
            closeForm(); // it is of a child of the one before
        fillList();
    });
}

void SupervisionTab::makeActions()
{
    m_begin = new QAction(lineIcon(u"edit"_s), tr("&Supervision of the child"), this);
    m_begin->setShortcut(QKeySequence(u"Ctrl+M"_s));
    m_begin->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_begin->setToolTip(tr("Begins the form of the child, or goes on with the one that is begun (Return, Ctrl+M)"));
    m_pdf = new QAction(lineIcon(u"print"_s), tr("Sheet for the sess&ion…"), this);
    m_pdf->setToolTip(tr("All children of the worker on two pages, as a PDF"));
    m_open = new QAction(lineIcon(u"person"_s), tr("Open the chi&ld"), this);
    addActions({m_begin, m_pdf, m_open});
    connect(m_begin, &QAction::triggered, this, &SupervisionTab::begin);
    connect(m_pdf, &QAction::triggered, this, &SupervisionTab::makePdf);
    connect(m_open, &QAction::triggered, this, [this] {
        if (const SupervisionLine *line = current())
            m_services.navigator.openChild(line->childId);
    });
}

void SupervisionTab::makeList(QWidget *list)
{
    m_pane = new TablePane(m_model, u"supervision"_s, tr("Children for supervision"), tr("Filter by name or number"),
                           m_services, list);
    m_pane->table()->setObjectName(u"supervision"_s);
    m_pane->setEmptyState(new EmptyState(u"check"_s, tr("Nobody holds an open case on this day.")));
    m_pane->setFooter([this] { return footerOf(m_services.workspace); });
    m_pane->setReadNote([this](const QString &act) { m_services.workspace.noteRead(u"supervision-"_s + act); });
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, theme::Small, 0);
    column->addWidget(m_pane, 1);
}

QString SupervisionTab::worker() const
{
    return m_worker->currentData().toString();
}

void SupervisionTab::fillWorkers()
{
    const QString before = m_worker->count() == 0 ? m_services.workspace.person() : worker();
    const QSignalBlocker quiet(m_worker);
    m_worker->clear();
    for (const QString &name : m_services.workspace.workers())
        m_worker->addItem(name, name);
    m_worker->setCurrentIndex(std::max(0, m_worker->findData(before)));
}

void SupervisionTab::refresh()
{
    fillWorkers();
    fillList();
}

void SupervisionTab::fillList()
{
    const Workspace &workspace = m_services.workspace;
    m_lines.clear();
    if (!worker().isEmpty())
        m_lines = supervisionOf(
            worker(), workspace.tracker(), [&workspace](RecordId id) { return workspace.child(id); },
            workspace.policy(), workspace.asAt());
    std::vector<ManagerRow> rows;
    for (const SupervisionLine &line : m_lines) {
        ManagerRow row;
        row.childId = line.childId;
        row.identity = ManagerRow::Identity::Child;
        ManagerCell next{.day = line.nextDue};
        next.tip = line.nextDue ? labelOf(line.nextStatus) : tr("The policy pack has no clock of supervision");
        if (line.nextStatus == Status::Overdue) {
            next.text = tr("%1, over", "a day").arg(britishText(line.nextDue));
            next.weight = ManagerCell::Weight::Strong;
        }
        row.cells = {{.text = line.name},
                     {.text = line.number},
                     {.text = line.section},
                     {.text = labelOf(line.colour)},
                     countCell(line.overdue.size(), true),
                     countCell(line.soon.size(), false),
                     countCell(line.changes.size(), false),
                     countCell(line.actions.size(), false),
                     countCell(static_cast<std::size_t>(line.late), true),
                     {.day = line.last},
                     next,
                     {.text = line.writing.isEmpty() ? QString() : tr("being written")}};
        rows.push_back(std::move(row));
    }
    m_model->setRows(std::move(rows));
    if (!m_pane->table()->currentRow() && m_model->rowCount() > 0)
        m_pane->table()->selectRow(0);
    showBrief();
}

const SupervisionLine *SupervisionTab::current() const
{
    const auto row = m_pane->table()->currentRow();
    return row && *row < m_lines.size() ? &m_lines[*row] : nullptr;
}

void SupervisionTab::showBrief()
{
    const SupervisionLine *line = current();
    const ChildRecord *record = line ? m_services.workspace.child(line->childId) : nullptr;
    for (QAction *action : {m_begin, m_open})
        action->setEnabled(record != nullptr);
    m_pdf->setEnabled(!m_lines.empty());
    auto *brief = new QWidget(m_brief);
    auto *column = new QVBoxLayout(brief);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Medium);
    column->setSpacing(theme::Small);
    if (record) {
        auto *name = new PlainLabel(tr("%1 · %2", "name, number").arg(line->name, line->number), brief);
        name->setFont(theme::font(theme::Text::Heading));
        name->setWraps();
        column->addWidget(name);
        const SentenceSheet sheet = supervisionBrief(*line, *record, m_services.workspace.asAt());
        auto *table = new SentenceTable(sheet.title, sheet.header, sheet.shares, brief);
        for (const QStringList &texts : sheet.rows)
            table->addRow({{texts.value(0)}, {texts.value(1)}});
        column->addWidget(table);
    } else {
        auto *empty = new PlainLabel(tr("Choose a child to see what to speak about."), brief);
        empty->setWraps();
        column->addWidget(empty);
    }
    column->addStretch(1);
    m_brief->setWidget(brief); // the one before goes with it
}

// One that is still being written is gone on with.
void SupervisionTab::begin()
{
    const SupervisionLine *line = current();
    if (!line)
        return;
    QString key = line->writing;
    Workspace &workspace = m_services.workspace;
    const FormKind kind = managerFormKinds().front();
    const bool begun = !key.isEmpty() || attempt(m_services.navigator, [&] {
        const RecordId child = line->childId;
        const Date on = workspace.today();
        key = FormDesk(workspace).begin(child, kind.form, on, kind.prefilled(workspace, child, on));
    });
    if (begun)
        openForm(key);
}

void SupervisionTab::openForm(const QString &key)
{
    const ChildForm *form = m_services.workspace.childForm(key);
    if (!form)
        return;
    m_pane->table()->selectId(form->stamp.childId); // the brief beside it is of the same child
    m_form->open(key, managerFormKinds().front());
    m_form->show();
    arrange();
    if (QWidget *first = m_form->view()->firstFocus())
        first->setFocus();
}

void SupervisionTab::closeForm()
{
    m_form->close();
    m_form->hide();
    arrange();
    firstFocus()->setFocus();
}

void SupervisionTab::makePdf()
{
    const Workspace &workspace = m_services.workspace;
    const SupervisionSession session{worker(), m_lines, [&workspace](RecordId id) { return workspace.child(id); },
                                     workspace.asAt()};
    attempt(m_services.navigator, [this, &session] {
        const QString file = m_services.files.save(
            this, tr("Sheet for the session"), documentFileName(u"supervision"_s, {}, session.asAt), tr("PDF (*.pdf)"));
        if (file.isEmpty())
            return;
        m_services.workspace.noteRead(u"supervision-export"_s);
        const Imprint imprint = imprintOf(m_services.workspace);
        writePdf(file, tr("Supervision"),
                 [&](QPagedPaintDevice &device) { paintSupervisionSheet(session, imprint, device); });
        m_services.navigator.say(tr("The sheet was made."));
    });
}

QString SupervisionTab::state() const
{
    return worker() + u'/' + (m_form->isVisibleTo(this) ? m_form->key() : QString());
}

void SupervisionTab::setState(const QString &state)
{
    const qsizetype cut = state.lastIndexOf(u'/');
    if (const int row = m_worker->findData(cut < 0 ? state : state.first(cut)); row >= 0)
        m_worker->setCurrentIndex(row);
    if (const QString key = cut < 0 ? QString() : state.mid(cut + 1); !key.isEmpty())
        openForm(key);
}

bool SupervisionTab::hasUnsavedTyping() const
{
    return m_form->hasUnsavedTyping();
}

void SupervisionTab::saveDrafts()
{
    m_form->saveDrafts();
}

QList<QAction *> SupervisionTab::tabActions()
{
    return QList<QAction *>{m_begin, m_pdf, m_open} + m_pane->tableActions();
}

QWidget *SupervisionTab::firstFocus()
{
    if (m_form->isVisibleTo(this) && m_form->view()->firstFocus())
        return m_form->view()->firstFocus();
    return m_pane->table()->isVisibleTo(m_pane) ? static_cast<QWidget *>(m_pane->table()) : m_worker;
}

void SupervisionTab::arrange()
{
    const bool isWide = width() >= lettersSideBySide * fontMetrics().averageCharWidth();
    const bool hasForm = m_form->isVisibleTo(this);
    // The brief stands beside the form: it is what one speaks about.
    m_splitter->widget(0)->setVisible(!hasForm);
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    m_brief->setVisible(isWide || !hasForm);
}

void SupervisionTab::resizeEvent(QResizeEvent *event)
{
    ManagerTab::resizeEvent(event);
    arrange();
}

} // namespace hearth
