// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/actionpane.h"

#include "core/workspace/workspace.h"
#include "ui/children/imprint.h"
#include "ui/meeting/parts/nameedit.h"
#include "ui/mywork/actionmodel.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

ActionPane::ActionPane(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_model(new ActionModel(this)),
      m_pane(new TablePane(m_model, u"my-actions"_s, tr("Actions"), tr("Filter by action, child or person"), services,
                           this)),
      m_table(m_pane->table()), m_done(new QAction(lineIcon(u"check"_s), tr("&Done today"), this)),
      m_reassign(new QAction(lineIcon(u"person"_s), tr("&Give to somebody else…"), this)),
      m_open(new QAction(lineIcon(u"meetings"_s), tr("&Open its meeting"), this)), m_question(new QWidget(this)),
      m_questionWords(new PlainLabel(m_question)), m_owner(new NameEdit(tr("By whom"), tr("Name"), m_question))
{
    setObjectName(u"actionPane"_s);
    build();
}

void ActionPane::build()
{
    m_table->setObjectName(u"actionTable"_s);
    m_table->sortBy(u"due"_s);
    m_pane->setEmptyState(new EmptyState(
        u"check"_s, tr("Nothing is to be done. What planning meetings ask of a person stands here until it is done.")));
    m_pane->setCountText([](int shown, int) { return shown == 1 ? tr("1 action") : tr("%n actions", nullptr, shown); });
    m_pane->setFooter([this] { return footerOf(m_services.workspace); });
    m_pane->setReadNote([this](const QString &act) { m_services.workspace.noteRead(u"my-actions-"_s + act); });

    m_done->setShortcuts({QKeySequence(Qt::Key_Space), QKeySequence(u"Ctrl+Return"_s)});
    m_done->setToolTip(tr("Done today (Space)"));
    m_reassign->setShortcut(QKeySequence(u"Ctrl+R"_s));
    m_reassign->setToolTip(tr("Give to somebody else (Ctrl+R)"));
    m_open->setToolTip(tr("Open the record of the meeting that set it (Return)"));
    for (QAction *action : {m_done, m_reassign}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    m_table->addAction(m_open);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_done, &QAction::triggered, this, &ActionPane::complete);
    connect(m_reassign, &QAction::triggered, this, &ActionPane::askOwner);
    connect(m_open, &QAction::triggered, this, [this] {
        if (const auto row = m_table->currentRow())
            open(*row);
    });
    connect(m_table, &ValueTable::opened, this, &ActionPane::open);
    connect(m_table, &ValueTable::currentRowChanged, this, &ActionPane::showCurrent);

    auto *acts = new FlowRow(this);
    for (QAction *action : {m_done, m_reassign, m_open}) {
        auto *button = new QToolButton(acts);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        acts->add(button);
    }

    m_question->setObjectName(u"ownerQuestion"_s);
    m_owner->setObjectName(u"newOwner"_s);
    m_owner->setMinimumWidth(24 * fontMetrics().horizontalAdvance(u'0'));
    m_questionWords->setBuddy(m_owner);
    auto *give = new QPushButton(tr("Give"), m_question);
    auto *cancel = new QPushButton(tr("Cancel"), m_question);
    give->setObjectName(u"give"_s);
    auto *row = new QHBoxLayout(m_question);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_questionWords);
    row->addWidget(m_owner, 1);
    row->addWidget(give);
    row->addWidget(cancel);
    m_question->hide();
    connect(give, &QPushButton::clicked, this, &ActionPane::reassign);
    connect(cancel, &QPushButton::clicked, this, &ActionPane::closeQuestion);
    connect(m_owner, &NameEdit::finished, this, &ActionPane::reassign);
    auto *escape = new QShortcut(Qt::Key_Escape, m_question);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ActionPane::closeQuestion);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Small);
    column->addWidget(acts);
    column->addWidget(m_question);
    column->addWidget(m_pane, 1);
}

int ActionPane::show(const WorkFilter &filter)
{
    const Workspace &workspace = m_services.workspace;
    std::vector<ActionLine> lines;
    std::vector<KnownName> names;
    for (const ChildRecord &record : workspace.children()) {
        auto made = actionLinesOf(record, filter, workspace.asAt());
        lines.insert(lines.end(), std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
        for (const PlannedAction &action : record.actions)
            names.push_back({action.owner, {}, {}});
    }
    for (const QString &worker : workspace.workers())
        names.push_back({worker, tr("Social worker"), {}});
    m_owner->setNames(namesFor(names, {}));
    const int count = static_cast<int>(lines.size());
    const bool chosen = m_table->currentRow().has_value();
    m_model->setLines(std::move(lines), workspace.asAt());
    if (!chosen && count > 0)
        m_table->selectRow(0); // so that one key is enough
    showCurrent();
    return count;
}

const ActionLine *ActionPane::current() const
{
    const auto row = m_table->currentRow();
    return row ? &m_model->lines()[*row] : nullptr;
}

void ActionPane::showCurrent()
{
    const ActionLine *line = current();
    const bool now = m_services.workspace.asAt() == m_services.workspace.today(); // a past day is looked at only
    m_done->setEnabled(line && now);
    m_reassign->setEnabled(line && now);
    m_open->setEnabled(line);
}

void ActionPane::save(PlannedAction action, const QString &done)
{
    if (attempt(m_services.navigator, [&] { m_services.workspace.saveAction(action); }))
        m_services.navigator.say(done, Navigator::Offer::Undo);
}

void ActionPane::complete()
{
    const ActionLine *line = current();
    if (!line)
        return;
    PlannedAction action = line->action;
    const QString number = line->number;
    action.done = m_services.workspace.today();
    save(action, tr("%1: done.").arg(number));
}

void ActionPane::askOwner()
{
    const ActionLine *line = current();
    if (!line)
        return;
    m_questionWords->setText(
        tr("By whom instead of %1?").arg(line->action.owner.isEmpty() ? tr("nobody") : line->action.owner));
    m_owner->clear();
    m_question->show();
    m_owner->setFocus();
}

void ActionPane::reassign()
{
    const ActionLine *line = current();
    const QString owner = m_owner->text().simplified();
    if (!line || owner.isEmpty())
        return;
    PlannedAction action = line->action;
    const QString number = line->number;
    action.owner = owner;
    closeQuestion();
    save(action, tr("%1: given to %2.").arg(number, owner));
}

void ActionPane::closeQuestion()
{
    m_question->hide();
    m_table->setFocus();
}

void ActionPane::open(std::size_t row)
{
    const ActionLine &line = m_model->lines()[row];
    if (line.ppm != 0)
        m_services.navigator.openPpm(line.action.stamp.childId, line.ppm);
    else
        m_services.navigator.openChild(line.action.stamp.childId, u"clocks"_s);
}

QList<QAction *> ActionPane::tableActions() const
{
    return m_pane->tableActions();
}

QWidget *ActionPane::firstFocus() const
{
    return m_table;
}

} // namespace hearth
