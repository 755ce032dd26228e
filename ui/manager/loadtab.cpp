// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manager/loadtab.h"

#include "core/workspace/workspace.h"
#include "ui/children/imprint.h"
#include "ui/manager/cellmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/tallarea.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QComboBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int leastLines = 12; ///< of a list, with its heading and its filter

using Kind = ValueColumn::Kind;

enum Column : int { Worker, Children, Overdue, FirstWeek };

std::vector<ValueColumn> loadColumns()
{
    std::vector<ValueColumn> columns = {
        {.id = u"worker"_s, .title = LoadTab::tr("Worker"), .width = 22},
        {.id = u"children"_s,
         .title = LoadTab::tr("Children"),
         .kind = Kind::Number,
         .width = 9,
         .help = LoadTab::tr("Open cases")},
        {.id = u"overdue"_s,
         .title = LoadTab::tr("Overdue"),
         .kind = Kind::Number,
         .width = 9,
         .help = LoadTab::tr("Clocks past their day, good practice apart")},
        {.id = u"week0"_s,
         .title = LoadTab::tr("This week"),
         .kind = Kind::Number,
         .width = 10,
         .help = LoadTab::tr("From the day on to its Sunday")},
        {.id = u"week1"_s, .title = LoadTab::tr("Next week"), .kind = Kind::Number, .width = 10}};
    for (int week = 2; week < static_cast<int>(loadWeeks); ++week)
        columns.push_back({.id = u"week%1"_s.arg(week),
                           .title = LoadTab::tr("In %1 weeks").arg(week),
                           .kind = Kind::Number,
                           .width = 11});
    return columns;
}

std::vector<ValueColumn> itemColumns()
{
    return {{.id = u"on"_s, .title = LoadTab::tr("Day"), .kind = Kind::Day},
            {.id = u"state"_s, .title = LoadTab::tr("State"), .kind = Kind::Status},
            {.id = u"name"_s, .title = LoadTab::tr("Child"), .width = 20},
            {.id = u"number"_s, .title = LoadTab::tr("LCS"), .width = 10},
            {.id = u"what"_s, .title = LoadTab::tr("What"), .width = 30},
            {.id = u"why"_s, .title = LoadTab::tr("Why"), .width = 50}};
}

ManagerCell countCell(const std::vector<LoadItem> &items)
{
    ManagerCell cell;
    cell.number = static_cast<int>(items.size());
    return cell;
}

} // namespace

LoadTab::LoadTab(const Services &services, QWidget *parent)
    : ManagerTab(parent), m_services(services), m_team(new QComboBox(this)), m_measure(new QComboBox(this)),
      m_sentence(new PlainLabel(this)), m_model(new CellModel(loadColumns(), this)),
      m_items(new CellModel(itemColumns(), this)), m_what(new PlainLabel(this))
{
    auto *strip = new FlowRow(this);
    const auto choice = [strip](QComboBox *box, const QString &name, const QString &label, const QString &id) {
        auto *words = new PlainLabel(label, strip);
        words->setBuddy(box);
        box->setObjectName(id);
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        strip->add(words);
        strip->add(box);
    };
    choice(m_team, tr("Team"), tr("Tea&m"), u"loadTeam"_s);
    choice(m_measure, tr("What the weeks count"), tr("Weeks co&unt"), u"loadMeasure"_s);
    m_measure->addItem(tr("everything that falls due"));
    m_measure->addItem(tr("planning meetings due"));
    m_measure->addItem(tr("planning meetings booked"));
    m_sentence->setObjectName(u"loadSentence"_s);
    m_sentence->setWraps();
    m_sentence->setSelectable();
    m_what->setObjectName(u"loadWhat"_s);
    m_what->setFont(theme::strongFont());
    m_what->setWraps();

    auto *splitter = new QSplitter(Qt::Vertical, this);
    m_pane = makePane(m_model, u"load"_s, tr("Load of the team"), tr("No open case has this team."), splitter);
    m_pane->table()->setSelectionBehavior(QAbstractItemView::SelectItems); // each number is chosen by itself
    m_pane->table()->sortBy(u"worker"_s);
    auto *below = new QWidget(splitter);
    m_list = makePane(m_items, u"load-items"_s, tr("Behind the number"), tr("The number counts nothing."), below);
    m_list->table()->sortBy(u"on"_s);
    auto *list = new QVBoxLayout(below);
    list->setContentsMargins(0, theme::Small, 0, 0);
    list->addWidget(m_what);
    list->addWidget(m_list, 1);
    splitter->addWidget(m_pane);
    splitter->addWidget(below);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::Small, 0, 0);
    column->setSpacing(theme::Small);
    column->addWidget(strip);
    column->addWidget(m_sentence);
    column->addWidget(new TallArea(splitter, this), 1);

    connect(m_team, &QComboBox::currentIndexChanged, this, &LoadTab::fillLoad);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &LoadTab::fillLoad);
    connect(m_pane->table()->selectionModel(), &QItemSelectionModel::currentChanged, this, &LoadTab::showItems);
    connect(m_pane->table(), &ValueTable::opened, this, [this] { m_list->table()->setFocus(); });
    connect(m_list->table(), &ValueTable::opened, this,
            [this](std::size_t row) { m_services.navigator.openChild(m_items->row(row).childId, u"clocks"_s); });
}

TablePane *LoadTab::makePane(CellModel *model, const QString &id, const QString &name, const QString &nothing,
                             QWidget *parent)
{
    auto *pane = new TablePane(model, id, name, tr("Filter by name, number or worker"), m_services, parent);
    pane->setMinimumHeight(leastLines * fontMetrics().lineSpacing());
    pane->table()->setObjectName(id);
    pane->setEmptyState(new EmptyState(u"check"_s, nothing));
    pane->setFooter([this] { return footerOf(m_services.workspace); });
    pane->setReadNote([this, id](const QString &act) { m_services.workspace.noteRead(id + u'-' + act); });
    return pane;
}

QString LoadTab::team() const
{
    return m_team->currentData().toString();
}

LoadMeasure LoadTab::measure() const
{
    return static_cast<LoadMeasure>(std::max(0, m_measure->currentIndex()));
}

// Whoever looks belongs to a team, more often than not: theirs comes first.
void LoadTab::fillTeams()
{
    const Workspace &workspace = m_services.workspace;
    QString before = team();
    if (m_team->count() == 0) {
        for (const ChildRecord &record : workspace.children()) {
            if (record.child.worker == workspace.person())
                before = record.child.team;
        }
    }
    const QSignalBlocker quiet(m_team);
    m_team->clear();
    m_team->addItem(tr("All teams"), QString());
    for (const QString &name : workspace.teams())
        m_team->addItem(name, name);
    m_team->setCurrentIndex(std::max(0, m_team->findData(before)));
}

void LoadTab::refresh()
{
    fillTeams();
    fillLoad();
}

void LoadTab::fillLoad()
{
    const Workspace &workspace = m_services.workspace;
    m_load = loadOf(
        workspace.tracker(), [&workspace](RecordId id) { return workspace.child(id); }, team(), workspace.asAt());
    std::vector<ManagerRow> rows;
    for (const WorkerLoad &worker : m_load.workers) {
        ManagerRow row;
        row.key = worker.worker;
        row.identity = ManagerRow::Identity::Key;
        row.cells = {{.text = worker.worker.isEmpty() ? tr("nobody") : worker.worker},
                     countCell(worker.children),
                     countCell(worker.overdue)};
        for (std::size_t week = 0; week < loadWeeks; ++week) {
            ManagerCell cell = countCell(worker.items(measure(), week));
            cell.tip = tr("Week of Monday %1").arg(britishText(m_load.monday(week)));
            if (measure() == LoadMeasure::Due && m_load.isHeavy(worker, week)) {
                cell.text = tr("%1 ▲", "a number that is much").arg(*cell.number);
                cell.weight = ManagerCell::Weight::Strong;
                cell.tip = tr("%1. Half as much again as the middle of the team, or more.").arg(cell.tip);
            }
            row.cells.push_back(cell);
        }
        rows.push_back(std::move(row));
    }
    m_model->setRows(std::move(rows));
    showSentence();
    showItems();
}

void LoadTab::showSentence()
{
    constexpr std::size_t next = 1;
    QStringList heavy;
    for (const WorkerLoad &worker : m_load.workers) {
        if (m_load.isHeavy(worker, next))
            heavy.append(tr("%1 (%2)", "worker, number").arg(worker.worker).arg(worker.weeks.at(next).due.size()));
    }
    const QString week = britishText(m_load.monday(next));
    m_sentence->setText(heavy.isEmpty()
                            ? tr("Next week, from %1: nobody has much more than the others. The middle is %2.")
                                  .arg(week)
                                  .arg(m_load.middle(next))
                            : tr("Next week, from %1: much falls due for %2. The middle of the team is %3.")
                                  .arg(week, heavy.join(u", "))
                                  .arg(m_load.middle(next)));
}

const std::vector<LoadItem> *LoadTab::chosen(QString *title) const
{
    const QModelIndex current = m_pane->table()->currentIndex();
    if (!current.isValid())
        return nullptr;
    const std::size_t row = m_model->held(current.row());
    if (row >= m_load.workers.size())
        return nullptr;
    const WorkerLoad &worker = m_load.workers[row];
    const QString who = worker.worker.isEmpty() ? tr("nobody") : worker.worker;
    if (current.column() <= Children) {
        *title = tr("%1: open cases", "worker").arg(who);
        return &worker.children;
    }
    if (current.column() == Overdue) {
        *title = tr("%1: overdue", "worker").arg(who);
        return &worker.overdue;
    }
    const auto week = static_cast<std::size_t>(current.column() - FirstWeek);
    *title = tr("%1: %2, week of %3", "worker, what the weeks count, Monday")
                 .arg(who, m_measure->currentText(), britishText(m_load.monday(week)));
    return &worker.items(measure(), week);
}

void LoadTab::showItems()
{
    QString title = tr("Choose a number to see what it counts.");
    const std::vector<LoadItem> *items = chosen(&title);
    m_what->setText(title);
    std::vector<ManagerRow> rows;
    for (const LoadItem &item : items ? *items : std::vector<LoadItem>()) {
        ManagerRow row;
        row.childId = item.childId;
        row.cells = {
            {.day = item.on},    {.text = item.status ? labelOf(*item.status) : QString(), .status = item.status},
            {.text = item.name}, {.text = item.number},
            {.text = item.what}, {.text = item.why}};
        rows.push_back(std::move(row));
    }
    m_items->setRows(std::move(rows));
}

QList<QAction *> LoadTab::tabActions()
{
    return m_pane->tableActions();
}

QWidget *LoadTab::firstFocus()
{
    return m_pane->table()->isVisibleTo(m_pane) ? static_cast<QWidget *>(m_pane->table()) : m_team;
}

QString LoadTab::state() const
{
    return team();
}

void LoadTab::setState(const QString &wanted)
{
    if (const int row = m_team->findData(wanted); row >= 0)
        m_team->setCurrentIndex(row);
}

} // namespace hearth
