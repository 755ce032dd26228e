// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/sittingstab.h"

#include "core/casework/formvocabulary.h"
#include "ui/children/imprint.h"
#include "ui/panel/actionstrip.h"
#include "ui/panel/formeditor.h"
#include "ui/panel/paneltasks.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int weeksAhead = 8;

std::vector<PanelSeatHolder> holdersIn(const FormContent &content)
{
    std::vector<PanelSeatHolder> holders;
    for (const Details &row : content.rows(u"seats"_s))
        holders.push_back({row.value(u"seat"_s), row.value(u"name"_s), dateFromIso(row.value(u"from"_s)),
                           dateFromIso(row.value(u"until"_s))});
    return holders;
}

FormContent contentOf(const std::vector<PanelSeatHolder> &holders)
{
    std::vector<Details> rows;
    for (const PanelSeatHolder &holder : holders) {
        Details row{{u"seat"_s, holder.seat}, {u"name"_s, holder.name}};
        if (holder.from)
            row.insert(u"from"_s, isoText(holder.from));
        if (holder.until)
            row.insert(u"until"_s, isoText(holder.until));
        rows.push_back(row);
    }
    FormContent content;
    if (!rows.empty())
        content.tables.insert(u"seats"_s, rows);
    return content;
}

} // namespace

SittingsTab::SittingsTab(const Services &services, PanelHost &host, QWidget *parent)
    : PanelTab(services, host, parent), m_model(new PanelRowsModel(sittingColumns(), this)),
      m_pane(new TablePane(m_model, u"panelSittings"_s, tr("Sittings"), tr("Filter by day, state or chair"), services,
                           this)),
      m_table(m_pane->table()), m_which(new QComboBox(this))
{
    build();
}

void SittingsTab::build()
{
    m_which->setObjectName(u"whichSittings"_s);
    m_which->setAccessibleName(tr("Which sittings"));
    m_which->addItem(tr("To come"));
    m_which->addItem(tr("Past"));
    m_which->addItem(tr("All"));
    m_pane->setCountText([](int shown, int) { return tr("%n sitting(s)", nullptr, shown); });
    m_pane->setFooter([this] { return footerOf(workspace()); });
    m_pane->setReadNote([this](const QString &act) { workspace().noteRead(u"panel-sittings-"_s + act); });
    auto *strip = new ActionStrip(m_table, this);
    strip->add(m_which);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    column->setSpacing(theme::Small);
    column->addWidget(strip);
    column->addWidget(m_pane, 1);

    m_open = strip->add("openSitting", tr("Open"), u"forward"_s, {}, [this] {
        if (!current().isEmpty())
            m_host.openSitting(current(), u"agenda"_s);
    });
    strip->add("planSitting", tr("Plan a sitting…"), u"add"_s, Qt::Key_N, [this] {
        m_host.edit(planSittingTask(workspace(), [this](const QString &key) { m_host.openSitting(key); }));
    });
    m_planWeeks = strip->add("planWeeks", tr("Plan eight weeks"), u"calendar"_s, Qt::Key_W, [this] { planWeeks(); });
    m_edit =
        strip->add("editSitting", tr("Time and place…"), u"edit"_s, Qt::Key_E, [this] { editCurrent(sittingTask); });
    m_move = strip->add("moveSitting", tr("Move…"), u"move"_s, Qt::Key_M, [this] { editCurrent(moveSittingTask); });
    m_cancel =
        strip->add("cancelSitting", tr("Cancel…"), u"remove"_s, Qt::Key_X, [this] { editCurrent(cancelSittingTask); });
    strip->add("editSeats", tr("Seats…"), u"children"_s, Qt::Key_S, [this] { editSeats(); });
    auto *plan = new QAction(tr("Plan the next eight weeks"), this);
    connect(plan, &QAction::triggered, this, &SittingsTab::planWeeks);
    m_pane->setEmptyState(new EmptyState(
        u"panel"_s, tr("No sitting is planned. The panel sits on Tuesdays; each sitting has its agenda here."), plan));

    connect(m_which, &QComboBox::currentIndexChanged, this, [this] { showSitting(current()); });
    connect(m_table, &ValueTable::currentRowChanged, this, &SittingsTab::showActs);
    connect(m_table, &ValueTable::opened, this,
            [this](std::size_t row) { m_host.openSitting(m_model->row(row).key, u"agenda"_s); });
}

void SittingsTab::showSitting(const QString &sitting)
{
    m_model->setRows(sittingRows(workspace(), m_desk, static_cast<SittingsShown>(m_which->currentIndex())));
    if (!sitting.isEmpty())
        m_table->selectId(PanelRowsModel::idOf(sitting));
    showActs();
}

QString SittingsTab::current() const
{
    const auto row = m_table->currentRow();
    return row ? m_model->row(*row).key : QString();
}

void SittingsTab::showActs()
{
    const ServiceForm *form = workspace().serviceForm(current());
    const bool isPlanned = form && form->state == FormState::Draft;
    m_open->setEnabled(form != nullptr);
    m_edit->setEnabled(form && form->state != FormState::Withdrawn);
    m_move->setEnabled(isPlanned);
    m_cancel->setEnabled(isPlanned);
}

void SittingsTab::editCurrent(EditTask (*task)(Workspace &, const QString &))
{
    const QString sitting = current();
    if (!sitting.isEmpty())
        attempt(m_services.navigator, [&] { m_host.edit(task(workspace(), sitting)); });
}

void SittingsTab::planWeeks()
{
    attempt(m_services.navigator, [this] {
        const Date today = workspace().today();
        const int planned = m_desk.planSittings(today, today + 7 * weeksAhead);
        if (planned == 0)
            m_services.navigator.say(tr("Every week of the next eight has its sitting."));
        else
            m_services.navigator.say(tr("%n sitting(s) planned.", nullptr, planned), Navigator::Offer::Undo);
    });
}

void SittingsTab::editSeats()
{
    const FormVocabulary *form = formVocabularyOf(u"panel-seats");
    if (!form)
        return;
    ServiceForm record;
    record.form = u"panel-seats"_s;
    record.content = contentOf(m_desk.seats());
    m_host.open(new FormEditor(
        *form, record, m_services, [this](const FormContent &content) { m_desk.saveSeats(holdersIn(content)); },
        tr("The seats were saved.")));
}

QList<QAction *> SittingsTab::tabActions()
{
    return m_pane->tableActions();
}

QWidget *SittingsTab::firstFocus()
{
    return m_table;
}

} // namespace hearth
