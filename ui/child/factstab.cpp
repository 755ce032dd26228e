// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/factstab.h"

#include "core/workspace/workspace.h"
#include "ui/child/facttasks.h"
#include "ui/child/factwords.h"
#include "ui/child/groupedview.h"
#include "ui/child/quickentry.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspacedates.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace hearth {

FactsTab::FactsTab(const Services &services, QWidget *parent)
    : ChildTab(services, parent), m_quick(new QuickEntry(dateContextOf(services.workspace), this)),
      m_filter(new SearchField(tr("Find a fact"), this)), m_order(new QComboBox(this)),
      m_model(new GroupedModel(factColumns(), this)),
      m_view(new GroupedView(m_model, tr("Facts"), {32, 23, 9, 0, 13}, this)), m_stack(new QStackedLayout),
      m_correct(new QAction(lineIcon(QStringLiteral("edit")), tr("&Correct"), this)),
      m_end(new QAction(lineIcon(QStringLiteral("check")), tr("En&d"), this)),
      m_remove(new QAction(lineIcon(QStringLiteral("remove")), tr("&Remove"), this)),
      m_move(new QAction(lineIcon(QStringLiteral("move")), tr("Wrong child"), this))
{
    m_view->setObjectName(QStringLiteral("facts"));
    m_view->setMinimumHeight(80);
    m_order->addItem(tr("By area"));
    m_order->addItem(tr("By year"));
    m_order->setAccessibleName(tr("How the facts are arranged"));
    auto *add = new QPushButton(lineIcon(QStringLiteral("add")), tr("&New fact"), this);
    add->setAutoDefault(false);
    add->setObjectName(QStringLiteral("newFact"));
    add->setToolTip(tr("New fact in a form (N in the list)"));
    connect(add, &QPushButton::clicked, this, &FactsTab::addFact);

    auto *strip = new QHBoxLayout;
    strip->addWidget(m_filter, 1);
    strip->addWidget(m_order);
    strip->addWidget(add);
    makeActions();
    auto *lists = new QWidget(this);
    auto *listColumn = new QVBoxLayout(lists);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(theme::Small);
    listColumn->addLayout(strip);
    listColumn->addWidget(m_view, 1);
    listColumn->addWidget(makeCard());

    auto *empty = new EmptyState(QStringLiteral("note"),
                                 tr("Nothing is recorded about this child yet. Type a fact in the line above: part of "
                                    "its name, Tab, the day, Return."),
                                 nullptr, this);
    m_stack->addWidget(lists);
    m_stack->addWidget(empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Tight, theme::Small, theme::Large, theme::Small);
    column->setSpacing(theme::Small);
    column->addWidget(m_quick);
    column->addLayout(m_stack, 1);

    connect(m_quick, &QuickEntry::entered, this, &FactsTab::enterQuickly);
    connect(m_view, &GroupedView::currentKeyChanged, this, &FactsTab::showCurrent);
    connect(m_view, &GroupedView::opened, this, &FactsTab::correct);
    connect(m_filter, &SearchField::textChanged, m_view, &GroupedView::setFilter);
    connect(m_filter, &SearchField::downPressed, m_view, [this] { m_view->setFocus(); });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] { showChild(m_child); });
}

void FactsTab::makeActions()
{
    const auto prepare = [this](QAction *action, const QList<QKeySequence> &keys, const QString &help,
                                void (FactsTab::*act)()) {
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setToolTip(help);
        connect(action, &QAction::triggered, this, act);
        m_view->addAction(action);
    };
    prepare(m_correct, {QKeySequence(Qt::Key_E), QKeySequence(Qt::Key_F2)}, tr("Correct this fact (E)"),
            &FactsTab::correct);
    prepare(m_end, {QKeySequence(Qt::Key_U)}, tr("Say when this stopped (U)"), &FactsTab::end);
    prepare(m_move, {QKeySequence(Qt::Key_W)}, tr("Move this fact to the child it belongs to (W)"), &FactsTab::move);
    prepare(m_remove, {QKeySequence(Qt::Key_Delete)}, tr("Remove what was entered by mistake (Delete)"),
            &FactsTab::remove);
    auto *add = new QAction(tr("New fact"), this);
    prepare(add, {QKeySequence(Qt::Key_N), QKeySequence(Qt::Key_Insert)}, tr("New fact (N)"), &FactsTab::addFact);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget *FactsTab::makeCard()
{
    auto *card = new QWidget(this);
    m_title = new PlainLabel(card);
    m_title->setObjectName(QStringLiteral("factTitle"));
    m_title->setWraps();
    theme::setWeight(m_title, theme::Weight::Strong);
    m_detail = new PlainLabel(tr("No fact is chosen."), card);
    m_detail->setObjectName(QStringLiteral("factDetail"));
    m_detail->setWraps();
    m_detail->setSelectable();
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::Hair);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch();
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    for (QAction *action : {m_correct, m_end, m_move, m_remove}) {
        auto *button = new QToolButton(card);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(action->toolTip());
        row->addWidget(button, 0, Qt::AlignTop);
    }
    return card;
}

FactOrder FactsTab::order() const
{
    return m_order->currentIndex() == 1 ? FactOrder::ByDay : FactOrder::ByArea;
}

void FactsTab::showChild(RecordId child)
{
    const bool isOther = child != m_child;
    m_child = child;
    if (isOther) {
        m_quick->clear();
        m_filter->clear();
    }
    const ChildRecord *record = services().workspace.child(child);
    m_view->setGroups(record ? factGroups(*record, services().workspace.pack(), order()) : std::vector<RowGroup>());
    m_stack->setCurrentIndex(m_view->shownGroups().empty() && m_filter->text().isEmpty() ? 1 : 0);
    if (isOther || m_view->currentKey().isEmpty())
        m_view->choose({});
    showCurrent();
}

QString FactsTab::asText() const
{
    return groupsAsText(factColumns(), m_view->shownGroups());
}

QWidget *FactsTab::firstFocus()
{
    return m_stack->currentIndex() == 0 ? static_cast<QWidget *>(m_view) : m_quick;
}

QString FactsTab::chosen() const
{
    return m_view->currentKey();
}

void FactsTab::choose(const QString &key)
{
    m_view->choose(key);
}

std::optional<Record> FactsTab::current() const
{
    const ChildRecord *record = services().workspace.child(m_child);
    return record ? factOfKey(*record, m_view->currentKey()) : std::nullopt;
}

void FactsTab::showCurrent()
{
    const auto fact = current();
    const auto *spell = fact ? std::get_if<Spell>(&*fact) : nullptr;
    const bool isDecision = fact && std::holds_alternative<SectionDecision>(*fact);
    m_correct->setEnabled(fact && !isDecision);
    m_end->setEnabled(spell && !spell->until);
    m_remove->setEnabled(fact.has_value());
    m_move->setEnabled(fact && !std::holds_alternative<Adjustment>(*fact) && !isDecision);
    m_title->setText(fact ? factInWords(*fact) : QString());
    const QString detail = fact ? factDetailWords(*fact) : tr("No fact is chosen.");
    m_detail->setText(detail.isEmpty() ? tr("Nothing further is recorded of it.") : detail);
}

void FactsTab::addFact()
{
    if (m_child)
        Q_EMIT taskRequested(addFactTask(services().workspace, m_child));
}

void FactsTab::focusQuickEntry()
{
    m_quick->focusKind();
}

void FactsTab::correct()
{
    const auto fact = current();
    if (fact && m_correct->isEnabled())
        Q_EMIT taskRequested(correctFactTask(services().workspace, *fact));
}

void FactsTab::end()
{
    const auto fact = current();
    if (fact && std::holds_alternative<Spell>(*fact))
        Q_EMIT taskRequested(endSpellTask(services().workspace, std::get<Spell>(*fact)));
}

void FactsTab::remove()
{
    if (const auto fact = current())
        Q_EMIT taskRequested(removeFactTask(services().workspace, *fact));
}

void FactsTab::move()
{
    if (const auto fact = current())
        Q_EMIT taskRequested(moveFactTask(services().workspace, *fact));
}

void FactsTab::enterQuickly(const Typing &typing)
{
    const EditTask task = addFactTask(services().workspace, m_child, typing);
    // What needs more than a line, or was refused, goes on in the form with what was typed.
    if (!task.problems(typing).empty()) {
        m_quick->clear();
        Q_EMIT taskRequested(task);
        return;
    }
    const QString outlook = task.outlook(typing);
    if (!attempt(services().navigator, [&task, &typing] { task.save(typing); }))
        return; // what was typed is still there
    m_quick->clear();
    m_quick->focusKind();
    services().navigator.say(outlook.isEmpty() ? task.done : task.done + u' ' + outlook, Navigator::Offer::Undo);
}

} // namespace hearth
