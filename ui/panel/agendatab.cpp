// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/agendatab.h"

#include "ui/child/childsummary.h"
#include "ui/children/imprint.h"
#include "ui/panel/actionstrip.h"
#include "ui/panel/chaseeditor.h"
#include "ui/panel/panelpdf.h"
#include "ui/panel/paneltasks.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/tallarea.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

AgendaTab::AgendaTab(const Services &services, PanelHost &host, QWidget *parent)
    : PanelTab(services, host, parent), m_model(new PanelRowsModel(agendaColumns(), this)),
      m_pane(new TablePane(m_model, u"panelAgenda"_s, tr("Agenda of the Permanence Panel"),
                           tr("Filter by child, number or worker"), services, this)),
      m_table(m_pane->table()), m_paperModel(new PanelRowsModel(paperColumns(), this)),
      m_papers(new ValueTable(m_paperModel, u"panelPapers"_s, tr("Papers of the item"), this)),
      m_heading(new PlainLabel(this)), m_words(new PlainLabel(this))
{
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildAgenda());
    split->addWidget(buildPapers());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    column->addWidget(new TallArea(split, this));
    connect(m_table, &ValueTable::currentRowChanged, this, [this] {
        showActs();
        showItem();
    });
    connect(m_papers, &ValueTable::currentRowChanged, this, &AgendaTab::showPaperActs);
    connect(m_table, &ValueTable::opened, this, [this] {
        if (m_onItem.front()->isEnabled())
            editItem(itemTask);
    });
    connect(m_papers, &ValueTable::opened, this, [this] { // the next step of the paper
        if (m_approve->isEnabled())
            editPaper(approvePaperTask);
        else if (m_receive->isEnabled())
            editPaper(receivePaperTask);
    });
}

QWidget *AgendaTab::buildAgenda()
{
    m_pane->setCountText([](int shown, int) { return tr("%n item(s)", nullptr, shown); });
    m_pane->setFooter([this] { return footerOf(workspace()); });
    m_pane->setReadNote([this](const QString &act) { workspace().noteRead(u"panel-agenda-"_s + act); });
    auto *whole = new QWidget(this);
    auto *strip = new ActionStrip(m_table, whole);
    addItemActs(*strip);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Small);
    column->addWidget(strip);
    column->addWidget(m_pane, 1);
    m_pane->setMinimumHeight(150);
    m_pane->setEmptyState(
        new EmptyState(u"panel"_s, tr("Nothing is on the agenda yet. Add an item by its child and type."), m_add));
    return whole;
}

QWidget *AgendaTab::buildPapers()
{
    m_heading->setObjectName(u"paperHeading"_s);
    m_heading->setElide(PlainLabel::Elide::Yes);
    theme::setText(m_heading, theme::Text::Heading);
    m_words->setObjectName(u"paperWords"_s);
    m_words->setWraps();
    m_papers->setMinimumHeight(110);
    m_papers->remember(m_services.settings);
    auto *whole = new QWidget(this);
    m_lower = whole;
    auto *strip = new ActionStrip(m_papers, whole);
    addPaperActs(*strip);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, theme::Small, 0, 0);
    column->setSpacing(theme::Small);
    column->addWidget(m_heading);
    column->addWidget(m_words);
    column->addWidget(strip);
    column->addWidget(m_papers, 1);
    return whole;
}

void AgendaTab::addItemActs(ActionStrip &strip)
{
    m_add = strip.add("addItem", tr("Add an item…"), u"add"_s, Qt::Key_N, [this] {
        attempt(m_services.navigator, [this] {
            m_host.edit(addItemTask(workspace(), m_sitting, [this](const QString &key) { select(key); }));
        });
    });
    m_onItem.append(strip.add("changeItem", tr("Change…"), u"edit"_s, Qt::Key_E, [this] { editItem(itemTask); }));
    m_onItem.append(strip.add("itemUp", tr("Up"), u"chevron-up"_s, Qt::ALT | Qt::Key_Up, [this] { move(-1); }));
    m_onItem.append(strip.add("itemDown", tr("Down"), u"chevron-down"_s, Qt::ALT | Qt::Key_Down, [this] { move(1); }));
    m_times = strip.add("makeAgenda", tr("Give times"), u"clock"_s, Qt::Key_T, [this] {
        attemptAct(tr("Each item has its time."), [this] { m_desk.makeAgenda(m_sitting); });
    });
    m_onItem.append(strip.add("deferItem", tr("Defer…"), u"calendar"_s, Qt::Key_D, [this] { editItem(deferTask); }));
    m_chase = strip.add("chase", tr("Chase…"), u"copy"_s, Qt::Key_C, [this] { chase(); });
    addDocumentActs(strip);
    m_onItem.append(
        strip.add("withdrawItem", tr("Withdraw…"), u"remove"_s, Qt::Key_X, [this] { editItem(withdrawTask); }));
    m_child = strip.add("openChild", tr("Open the child"), u"person"_s, Qt::Key_O, [this] {
        const auto row = m_table->currentRow();
        if (row)
            m_services.navigator.openChild(m_model->row(*row).child);
    });
}

void AgendaTab::addDocumentActs(ActionStrip &strip)
{
    m_documents = {strip.add("agendaPdf", tr("Agenda as PDF…"), u"export"_s, Qt::Key_P,
                             [this] { writeAgendaPdf(m_services, this, m_sitting); }),
                   strip.add("packPdf", tr("Pack…"), u"export"_s, Qt::Key_K, [this] { openPack(PanelCopy::Officers); }),
                   strip.add("membersPdf", tr("Members' copy…"), u"export"_s, Qt::Key_M,
                             [this] { openPack(PanelCopy::Members); })};
}

void AgendaTab::openPack(PanelCopy copy)
{
    m_host.open(new PackEditor(m_sitting, copy, m_picked, m_services));
}

void AgendaTab::addPaperActs(ActionStrip &strip)
{
    m_receive =
        strip.add("receivePaper", tr("Received…"), u"import"_s, Qt::Key_R, [this] { editPaper(receivePaperTask); });
    m_approve =
        strip.add("approvePaper", tr("Approve…"), u"check"_s, Qt::Key_A, [this] { editPaper(approvePaperTask); });
    m_notNeeded = strip.add("paperNotNeeded", tr("Not needed…"), u"close"_s, Qt::Key_N,
                            [this] { editPaper(paperNotNeededTask); });
    m_another =
        strip.add("anotherPaper", tr("Another paper…"), u"add"_s, Qt::Key_P, [this] { editItem(anotherPaperTask); });
    m_reset = strip.add("resetPaper", tr("Take back"), u"undo"_s, Qt::Key_B, [this] {
        const auto line = paper();
        if (line)
            attemptAct(tr("What was said of the paper is taken back."),
                       [this, &line] { m_desk.resetPaper(current(), line->paper.id); });
    });
}

void AgendaTab::showSitting(const QString &sitting)
{
    m_sitting = sitting;
    const bool isKnown = workspace().serviceForm(sitting) != nullptr;
    m_model->setRows(isKnown ? agendaRows(workspace(), m_desk.items(sitting)) : std::vector<PanelRow>());
    if (m_model->rowCount() > 0 && m_table->selectedRows().empty())
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
    showActs();
    showItem();
}

QString AgendaTab::current() const
{
    const auto row = m_table->currentRow();
    return row ? m_model->row(*row).key : QString();
}

void AgendaTab::select(const QString &item)
{
    m_table->selectId(PanelRowsModel::idOf(item));
}

void AgendaTab::showActs()
{
    const ServiceForm *form = workspace().serviceForm(m_sitting);
    const ChildForm *item = workspace().childForm(current());
    const bool isPlanned = form && form->state == FormState::Draft;
    const bool isOpen = isPlanned && item && !panelItemOf(*item).deferred;
    m_add->setEnabled(isPlanned);
    m_times->setEnabled(isPlanned && m_model->heldRows() > 0);
    for (QAction *action : m_documents)
        action->setEnabled(form && form->state != FormState::Withdrawn && m_model->heldRows() > 0);
    for (QAction *action : m_onItem)
        action->setEnabled(isOpen);
    m_child->setEnabled(item != nullptr);
    m_chase->setEnabled(isPlanned && !m_desk.chases(m_sitting).empty());
}

void AgendaTab::showItem()
{
    const ChildForm *form = workspace().childForm(current());
    m_lower->setVisible(form != nullptr);
    m_paperModel->setRows(form ? paperRows(panelItemOf(*form)) : std::vector<PanelRow>());
    if (form) {
        const PanelItem item = panelItemOf(*form);
        const ChildRecord *record = workspace().child(item.childId);
        m_heading->setText(
            tr("%1: %2", "the type of an item, the child")
                .arg(labelOf(item.type), record ? identityLine(record->child, workspace().asAt()) : QString()));
        QStringList lines;
        if (const QStringList gaps = gapLines(item); !gaps.isEmpty())
            lines.append(tr("Missing: %1.").arg(gaps.join(u"; "_s)));
        if (const QStringList clashes = clashLines(workspace(), m_desk.items(m_sitting), item.key); !clashes.isEmpty())
            lines.append(tr("Clash: %1.").arg(clashes.join(u"; "_s)));
        m_words->setText(lines.isEmpty() ? tr("Nothing is missing.") : lines.join(u'\n'));
        theme::setTone(m_words, lines.isEmpty() ? theme::Tone::Good : theme::Tone::Warning);
    }
    showPaperActs();
}

std::optional<PanelPaperLine> AgendaTab::paper() const
{
    const ChildForm *form = workspace().childForm(current());
    const auto row = m_papers->currentRow();
    if (!form || !row)
        return std::nullopt;
    const PanelItem item = panelItemOf(*form);
    const QString &id = m_paperModel->row(*row).key;
    const auto found = std::find_if(item.papers.begin(), item.papers.end(),
                                    [&id](const PanelPaperLine &line) { return line.paper.id == id; });
    return found == item.papers.end() ? std::nullopt : std::optional(*found);
}

void AgendaTab::showPaperActs()
{
    const bool isOpen = m_onItem.front()->isEnabled();
    const auto line = paper();
    const PaperState state = line ? line->state() : PaperState::Missing;
    m_another->setEnabled(isOpen);
    m_receive->setEnabled(isOpen && line);
    m_approve->setEnabled(isOpen && line && line->received &&
                          (state == PaperState::AwaitsTeamManager || state == PaperState::AwaitsServiceManager));
    m_notNeeded->setEnabled(isOpen && line && state != PaperState::NotNeeded);
    m_reset->setEnabled(isOpen && line && (line->received || !line->notNeeded.isEmpty()));
}

void AgendaTab::editItem(EditTask (*task)(Workspace &, const QString &))
{
    const QString item = current();
    const auto row = m_table->currentRow();
    if (row)
        attempt(m_services.navigator, [&] { m_host.edit(task(workspace(), item), m_model->row(*row).child); });
}

void AgendaTab::editPaper(EditTask (*task)(Workspace &, const QString &, const PanelPaperLine &))
{
    const auto line = paper();
    const auto row = m_table->currentRow();
    if (line && row)
        attempt(m_services.navigator,
                [&] { m_host.edit(task(workspace(), current(), *line), m_model->row(*row).child); });
}

void AgendaTab::attemptAct(const QString &done, const std::function<void()> &act)
{
    if (attempt(m_services.navigator, act))
        m_services.navigator.say(done, Navigator::Offer::Undo);
}

void AgendaTab::move(int by)
{
    std::vector<PanelItem> items = m_desk.items(m_sitting);
    std::erase_if(items, [](const PanelItem &item) { return item.deferred; });
    const QString key = current();
    const auto found =
        std::find_if(items.begin(), items.end(), [&key](const PanelItem &item) { return item.key == key; });
    if (found == items.end())
        return;
    const int place = static_cast<int>(found - items.begin()) + 1 + by;
    if (place < 1 || place > static_cast<int>(items.size()))
        return;
    attemptAct(tr("Place %1 of %2; the times follow.").arg(place).arg(items.size()), [&] { m_desk.place(key, place); });
    select(key);
}

void AgendaTab::chase()
{
    std::vector<PanelChase> chases = m_desk.chases(m_sitting);
    if (!chases.empty())
        m_host.open(new ChaseEditor(std::move(chases), m_services.navigator));
}

QList<QAction *> AgendaTab::tabActions()
{
    return m_pane->tableActions();
}

QWidget *AgendaTab::firstFocus()
{
    if (m_model->rowCount() > 0)
        return m_table;
    return findChild<QWidget *>(u"addItem"_s);
}

} // namespace hearth
