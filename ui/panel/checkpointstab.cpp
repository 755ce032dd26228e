// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/checkpointstab.h"

#include "ui/children/imprint.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formview.h"
#include "ui/panel/actionstrip.h"
#include "ui/panel/panelformkinds.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QComboBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int lettersSideBySide = 200; // narrower, the form takes the place of the list

} // namespace

CheckpointsTab::CheckpointsTab(const Services &services, PanelHost &host, QWidget *parent)
    : PanelTab(services, host, parent), m_kinds(panelFormKinds()), m_which(new QComboBox(this)),
      m_model(new PanelRowsModel(checkpointColumns(), this)),
      m_pane(new TablePane(m_model, u"panelCheckpoints"_s, tr("Annual permanence reviews and Challenge Panel"),
                           tr("Filter by child, number or worker"), services, this)),
      m_table(m_pane->table()), m_splitter(new QSplitter(Qt::Horizontal, this)), m_form(new FormPanel(services, this))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_form);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_form->setCloseText(tr("Back to the li&st"));
    m_form->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    connect(m_which, &QComboBox::currentIndexChanged, this, &CheckpointsTab::fill);
    connect(m_table, &ValueTable::currentRowChanged, this, &CheckpointsTab::showActs);
    connect(m_table, &ValueTable::opened, this, &CheckpointsTab::beginOrOpen);
    connect(m_form, &FormPanel::closeWanted, this, &CheckpointsTab::closeForm);
}

QWidget *CheckpointsTab::buildList()
{
    m_which->setObjectName(u"whichCheckpoints"_s);
    m_which->setAccessibleName(tr("Which reviews and challenges"));
    m_which->addItem(tr("To do"));
    m_which->addItem(tr("Annual permanence reviews"));
    m_which->addItem(tr("Challenge Panel"));
    m_which->addItem(tr("All"));
    m_pane->setCountText([](int shown, int) { return tr("%n line(s)", nullptr, shown); });
    m_pane->setFooter([this] { return footerOf(workspace()); });
    m_pane->setReadNote([this](const QString &act) { workspace().noteRead(u"panel-checkpoints-"_s + act); });
    m_pane->setEmptyState(new EmptyState(
        u"check"_s,
        tr("No annual permanence review is due within a fortnight, and no child has been in residential "
           "care long enough for the Challenge Panel. The choice above shows those that are further off.")));
    m_table->sortBy(u"due"_s);
    auto *whole = new QWidget(this);
    auto *strip = new ActionStrip(m_table, whole);
    strip->add(m_which);
    addActs(*strip);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    column->setSpacing(theme::Small);
    column->addWidget(strip);
    column->addWidget(m_pane, 1);
    return whole;
}

void CheckpointsTab::addActs(ActionStrip &strip)
{
    m_begin = strip.add("checkpointBegin", tr("Begin the form"), u"edit"_s, Qt::Key_E, [this] { beginOrOpen(); });
    m_agenda = strip.add("checkpointAgenda", tr("Put on the agenda"), u"panel"_s, Qt::Key_A, [this] { putOnAgenda(); });
    m_child = strip.add("checkpointChild", tr("Open the child"), u"person"_s, Qt::Key_O, [this] {
        if (const CheckpointLine *line = current())
            m_services.navigator.openChild(line->childId, u"forms"_s);
    });
}

void CheckpointsTab::showSitting(const QString &sitting)
{
    m_sitting = sitting;
    fill();
}

void CheckpointsTab::fill()
{
    const Workspace &store = workspace();
    const auto clocks = [&store](RecordId id) -> const std::vector<Clock> & { return store.clocks(id); };
    std::vector<CheckpointLine> lines = checkpointLines(store.children(), clocks, store.serviceForms(), store.asAt());
    m_toDo = static_cast<int>(shownLines(lines, CheckpointsShown::ToDo, store.asAt()).size());
    m_lines = shownLines(std::move(lines), static_cast<CheckpointsShown>(m_which->currentIndex()), store.asAt());
    m_model->setRows(checkpointRows(store, m_lines));
    if (!m_table->currentRow() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showActs();
}

const CheckpointLine *CheckpointsTab::current() const
{
    const auto row = m_table->currentRow();
    if (!row)
        return nullptr;
    const QString &key = m_model->row(*row).key;
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&key](const CheckpointLine &line) { return keyOf(line) == key; });
    return found == m_lines.end() ? nullptr : &*found;
}

void CheckpointsTab::showActs()
{
    const CheckpointLine *line = current();
    const bool isRead = line && !line->form.isEmpty() &&
                        (line->step == CheckpointStep::ToPanel || line->step == CheckpointStep::OnAgenda ||
                         line->step == CheckpointStep::Held);
    const bool isBegun = line && line->step == CheckpointStep::Writing;
    m_begin->setEnabled(line != nullptr);
    m_begin->setText(isBegun ? tr("Go on with the form") : isRead ? tr("Open the form") : tr("Begin the form"));
    const ServiceForm *sitting = workspace().serviceForm(m_sitting);
    const bool isPlanned = sitting && sitting->state == FormState::Draft;
    m_agenda->setText(isPlanned ? tr("Put on the agenda of %1").arg(britishText(sitting->on))
                                : tr("Put on the agenda"));
    m_agenda->setEnabled(line && line->step == CheckpointStep::ToPanel && isPlanned);
    m_child->setEnabled(line != nullptr);
}

void CheckpointsTab::beginOrOpen()
{
    const CheckpointLine *line = current();
    if (!line)
        return;
    const PanelCheckpoint checkpoint = line->checkpoint;
    const bool begins =
        line->step == CheckpointStep::ToHold || line->step == CheckpointStep::Again || line->form.isEmpty();
    QString key = begins ? QString() : line->form;
    if (begins) {
        const RecordId child = line->childId;
        const Date on = std::max(line->booked.value_or(workspace().today()), workspace().today());
        const bool begun = attempt(m_services.navigator, [&] {
            const FormKind &kind = m_kinds[static_cast<std::size_t>(checkpoint)];
            key = FormDesk(workspace())
                      .begin(child, kind.form, on,
                             kind.prefilled ? kind.prefilled(workspace(), child, on) : FormContent());
        });
        if (!begun)
            return;
        m_services.navigator.say(tr("The form was begun."), Navigator::Offer::Undo);
    }
    openForm(key, checkpoint);
}

void CheckpointsTab::openForm(const QString &key, PanelCheckpoint checkpoint)
{
    if (!workspace().childForm(key))
        return;
    m_form->show();
    m_form->open(key, m_kinds[static_cast<std::size_t>(checkpoint)]);
    arrange();
    if (QWidget *first = m_form->view()->firstFocus())
        first->setFocus(Qt::OtherFocusReason);
}

void CheckpointsTab::closeForm()
{
    m_form->close();
    m_form->hide();
    arrange();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void CheckpointsTab::putOnAgenda()
{
    const CheckpointLine *line = current();
    const ServiceForm *sitting = workspace().serviceForm(m_sitting);
    if (!line || !sitting)
        return;
    const RecordId child = line->childId;
    const QString form = line->form;
    const Date on = sitting->on;
    const bool isDone = attempt(m_services.navigator, [&] {
        m_desk.addItem(child, m_sitting, PanelItemType::ResidentialApproval,
                       tr("Is this placement to be the child's permanent home?"), form);
    });
    if (isDone)
        m_services.navigator.say(tr("It is on the agenda of %1.").arg(britishText(on)), Navigator::Offer::Undo);
}

void CheckpointsTab::leave()
{
    m_form->store();
}

bool CheckpointsTab::hasUnsavedTyping() const
{
    return m_form->hasUnsavedTyping();
}

void CheckpointsTab::saveDrafts()
{
    m_form->saveDrafts();
}

QList<QAction *> CheckpointsTab::tabActions()
{
    return m_pane->tableActions();
}

QWidget *CheckpointsTab::firstFocus()
{
    if (!m_splitter->widget(0)->isVisibleTo(this)) {
        if (QWidget *field = m_form->view()->firstFocus())
            return field;
    }
    return m_table->isVisibleTo(m_pane) ? static_cast<QWidget *>(m_table) : m_which;
}

void CheckpointsTab::arrange()
{
    const bool isWide = width() >= lettersSideBySide * fontMetrics().averageCharWidth();
    m_splitter->widget(0)->setVisible(isWide || !m_form->isVisibleTo(this));
}

void CheckpointsTab::resizeEvent(QResizeEvent *event)
{
    PanelTab::resizeEvent(event);
    arrange();
}

} // namespace hearth
