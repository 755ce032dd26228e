// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/panelpage.h"

#include "ui/child/childsummary.h"
#include "ui/child/taskeditor.h"
#include "ui/panel/aftertab.h"
#include "ui/panel/agendatab.h"
#include "ui/panel/checkpointstab.h"
#include "ui/panel/matterstab.h"
#include "ui/panel/panellists.h"
#include "ui/panel/sittingstab.h"
#include "ui/panel/sittingtab.h"
#include "ui/panel/yeartab.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int roomForTwo = 900; ///< below it a side panel stands in place of the page

ChildFinder finderOf(const Workspace &workspace)
{
    return [&workspace](const QString &words) {
        std::vector<ShapeChoice> choices;
        for (const ChildRecord *record : workspace.find(words, 12))
            choices.push_back({record->child.number, identityLine(record->child, workspace.asAt()), {}});
        return choices;
    };
}

} // namespace

PanelPage::PanelPage(const Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_desk(services.workspace), m_box(new QComboBox(this)),
      m_state(new PlainLabel(this)), m_tabs(new QTabWidget(this)), m_panel(new SidePanel(this)),
      m_sittings(new SittingsTab(services, *this, m_tabs)), m_agenda(new AgendaTab(services, *this, m_tabs)),
      m_matters(new MattersTab(services, *this, m_tabs)), m_table(new SittingTab(services, *this, m_tabs)),
      m_after(new AfterTab(services, *this, m_tabs)), m_year(new YearTab(services, *this, m_tabs)),
      m_checkpoints(new CheckpointsTab(services, *this, m_tabs))
{
    build();
}

void PanelPage::build()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Faces of the panel"));
    addFace(m_sittings, u"sittings"_s, tr("S&ittings"));
    addFace(m_agenda, u"agenda"_s, tr("&Agenda and papers"));
    addFace(m_matters, u"matters"_s, tr("&Matters arising"));
    addFace(m_table, u"sitting"_s, tr("At the &sitting"));
    addFace(m_after, u"after"_s, tr("After&wards"));
    addFace(m_year, u"year"_s, tr("&Year"));
    addFace(m_checkpoints, u"checkpoints"_s, tr("&Reviews and challenges"));
    auto *middle = new QWidget(this);
    middle->setObjectName(u"panelMiddle"_s);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Small);
    column->addWidget(buildHead());
    column->addWidget(m_tabs, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(middle, 1);
    row->addWidget(m_panel);
    m_panel->hide();
    connect(m_tabs, &QTabWidget::currentChanged, this, &PanelPage::onFaceChanged);
    connect(m_panel, &SidePanel::closed, this, [this] {
        m_panel->hide();
        fit();
        if (QWidget *field = face()->firstFocus())
            field->setFocus();
    });
}

QWidget *PanelPage::buildHead()
{
    auto *head = new QWidget(this);
    const auto button = [this, head](const char *name, const QString &icon, const QString &words, int by) {
        auto *made = new QToolButton(head);
        made->setObjectName(QLatin1StringView(name));
        made->setIcon(lineIcon(icon));
        made->setAutoRaise(true);
        made->setToolTip(words);
        made->setAccessibleName(words);
        connect(made, &QToolButton::clicked, this, [this, by] { step(by); });
        return made;
    };
    m_box->setObjectName(u"sittingBox"_s);
    m_box->setAccessibleName(tr("Sitting"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(26);
    m_state->setObjectName(u"sittingState"_s);
    m_state->setElide(PlainLabel::Elide::Yes);
    theme::setWeight(m_state, theme::Weight::Muted);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme::Medium, theme::Small, theme::Medium, 0);
    row->setSpacing(theme::Small);
    row->addWidget(button("earlierSitting", u"chevron-left"_s, tr("The sitting before"), -1));
    row->addWidget(m_box);
    row->addWidget(button("laterSitting", u"chevron-right"_s, tr("The next sitting"), 1));
    row->addWidget(m_state, 1);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            choose(m_box->currentData().toString());
    });
    return head;
}

void PanelPage::addFace(PanelTab *face, const QString &id, const QString &title)
{
    m_ids.append(id);
    m_tabs->addTab(face, title);
}

PanelTab *PanelPage::face() const
{
    return static_cast<PanelTab *>(m_tabs->currentWidget());
}

std::vector<PanelTab *> PanelPage::faces() const
{
    return {m_sittings, m_agenda, m_matters, m_table, m_after, m_year, m_checkpoints};
}

QString PanelPage::title() const
{
    return tr("Permanence Panel");
}

void PanelPage::offerSittings()
{
    const QScopedValueRollback filling(m_filling, true);
    m_box->clear();
    for (const PanelSitting &sitting : m_desk.sittings()) {
        const QString words =
            sitting.state == SittingState::Planned
                ? sittingTitle(sitting)
                : tr("%1 (%2)", "a sitting, its state").arg(sittingTitle(sitting), labelOf(sitting.state).toLower());
        m_box->addItem(words, sitting.key);
    }
    if (m_box->findData(m_sitting) < 0)
        m_sitting = m_desk.nextSitting(m_services.workspace.today());
    if (m_sitting.isEmpty() && m_box->count() > 0)
        m_sitting = m_box->itemData(m_box->count() - 1).toString();
    m_box->setCurrentIndex(m_box->findData(m_sitting));
    m_box->setEnabled(m_box->count() > 0);
}

void PanelPage::refresh()
{
    offerSittings();
    showHead();
    face()->showSitting(m_sitting);
    showTitles();
}

void PanelPage::choose(const QString &sitting)
{
    if (sitting == m_sitting)
        return;
    face()->leave();
    m_sitting = sitting;
    refresh();
}

void PanelPage::openSitting(const QString &key, const QString &tab)
{
    face()->leave();
    m_sitting = key;
    if (const qsizetype at = m_ids.indexOf(tab); at >= 0)
        m_tabs->setCurrentIndex(static_cast<int>(at));
    refresh();
    if (QWidget *field = face()->firstFocus())
        field->setFocus(Qt::OtherFocusReason);
}

void PanelPage::onFaceChanged()
{
    if (auto *before = static_cast<PanelTab *>(m_tabs->widget(m_shown)))
        before->leave();
    m_shown = m_tabs->currentIndex();
    face()->showSitting(m_sitting);
    showHead();
    Q_EMIT titleChanged(); // what the page offers is another
    // A letter that chose the face goes on in it; whoever walks along the faces by arrows stays with them.
    const QWidget *focus = QApplication::focusWidget();
    if (isVisible() && focus != m_tabs->tabBar() && (!focus || isAncestorOf(focus)))
        face()->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void PanelPage::step(int by)
{
    const int row = m_box->currentIndex() + by;
    if (row >= 0 && row < m_box->count())
        m_box->setCurrentIndex(row);
}

void PanelPage::showHead()
{
    const ServiceForm *form = m_services.workspace.serviceForm(m_sitting);
    if (!form) {
        m_state->setText(tr("No sitting is planned."));
        return;
    }
    QStringList words{labelOf(panelSittingOf(*form).state)};
    if (form->state == FormState::Draft) {
        int missing = 0;
        for (const PanelItem &item : m_desk.items(m_sitting))
            missing += item.deferred || item.isDecided() ? 0 : static_cast<int>(missingOf(item).size());
        if (const auto due = m_desk.papersDueOf(m_sitting))
            words.append(tr("papers due at %1 on %2").arg(due->at.toString(u"HH:mm"_s), britishText(due->on)));
        words.append(missing == 0 ? tr("nothing is missing") : tr("%n thing(s) missing", nullptr, missing));
    }
    m_state->setText(words.join(u" · "_s));
}

void PanelPage::showTitles()
{
    if (face() != m_matters)
        m_matters->showSitting(m_sitting);
    const int outstanding = m_matters->outstanding();
    m_tabs->setTabText(m_tabs->indexOf(m_matters),
                       outstanding > 0 ? tr("&Matters arising (%1)").arg(outstanding) : tr("&Matters arising"));
    if (face() != m_checkpoints)
        m_checkpoints->showSitting(m_sitting);
    const int toDo = m_checkpoints->toDo();
    m_tabs->setTabText(m_tabs->indexOf(m_checkpoints),
                       toDo > 0 ? tr("&Reviews and challenges (%1)").arg(toDo) : tr("&Reviews and challenges"));
}

void PanelPage::edit(EditTask task, RecordId child)
{
    open(new TaskEditor(std::move(task), child, m_services, finderOf(m_services.workspace)));
}

void PanelPage::open(Editor *editor)
{
    m_panel->show();
    m_panel->open(editor);
    fit();
}

void PanelPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void PanelPage::fit()
{
    if (auto *middle = findChild<QWidget *>(u"panelMiddle"_s))
        middle->setVisible(m_panel->isHidden() || width() >= roomForTwo);
}

void PanelPage::goTo(const Place &place)
{
    const QString tab = place.detail.section(u'/', 0, 0);
    const QString key = place.detail.section(u'/', 1);
    if (m_box->findData(key) >= 0)
        choose(key);
    if (const qsizetype at = m_ids.indexOf(tab); at >= 0)
        m_tabs->setCurrentIndex(static_cast<int>(at));
    if (!place.state.isValid())
        return;
    if (face() == m_table)
        m_table->select(place.state.toString());
    else
        m_agenda->select(place.state.toString());
}

Place PanelPage::place() const
{
    Place place;
    place.detail = m_ids.value(m_tabs->currentIndex()) + u'/' + m_sitting;
    place.state = face() == m_table ? m_table->current() : m_agenda->current();
    return place;
}

bool PanelPage::hasUnsavedTyping() const
{
    const std::vector<PanelTab *> all = faces();
    return m_panel->hasUnsavedTyping() ||
           std::any_of(all.begin(), all.end(), [](const PanelTab *each) { return each->hasUnsavedTyping(); });
}

void PanelPage::saveDrafts()
{
    m_panel->saveDrafts();
    for (PanelTab *each : faces())
        each->saveDrafts();
}

QList<QAction *> PanelPage::pageActions()
{
    return face()->tabActions();
}

QWidget *PanelPage::firstFocus()
{
    return face()->firstFocus();
}

} // namespace hearth
