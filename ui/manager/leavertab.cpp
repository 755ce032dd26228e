// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manager/leavertab.h"

#include "core/documents/managersheets.h"
#include "core/documents/pdffile.h"
#include "core/tracker/tracker.h"
#include "ui/children/imprint.h"
#include "ui/children/peopleedit.h"
#include "ui/children/wording.h"
#include "ui/manager/cellmodel.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/tallarea.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int leastLines = 12; ///< of a list, with its heading and its filter

using Kind = ValueColumn::Kind;

std::vector<ValueColumn> childColumns()
{
    return {{.id = u"name"_s, .title = LeaverTab::tr("Child"), .width = 22},
            {.id = u"number"_s, .title = LeaverTab::tr("LCS"), .width = 10},
            {.id = u"section"_s, .title = LeaverTab::tr("Section"), .width = 12},
            {.id = u"team"_s, .title = LeaverTab::tr("Team"), .width = 18},
            {.id = u"family"_s, .title = LeaverTab::tr("Family"), .width = 14},
            {.id = u"to"_s, .title = LeaverTab::tr("Goes to"), .width = 24}};
}

std::vector<ValueColumn> actionColumns()
{
    return {{.id = u"what"_s, .title = LeaverTab::tr("Action"), .width = 44},
            {.id = u"number"_s, .title = LeaverTab::tr("LCS"), .width = 10},
            {.id = u"due"_s, .title = LeaverTab::tr("Due"), .kind = Kind::Day},
            {.id = u"to"_s, .title = LeaverTab::tr("Goes to"), .width = 24}};
}

} // namespace

LeaverTab::LeaverTab(const Services &services, QWidget *parent)
    : ManagerTab(parent), m_services(services), m_leaver(new QComboBox(this)),
      m_name(nameEdit(u"leaverTo"_s, tr("Who takes them"), services.workspace.workers(), this)),
      m_give(new QPushButton(tr("Give them the res&t"), this)),
      m_giveSelected(new QPushButton(tr("Give them the &selected"), this)),
      m_children(new CellModel(childColumns(), this)), m_actions(new CellModel(actionColumns(), this)),
      m_withActions(new QCheckBox(this)), m_preview(new PlainLabel(this)), m_do(new QPushButton(this)),
      m_pack(new QAction(lineIcon(u"print"_s), tr("Hand&over pack…"), this))
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    makePanes(splitter, splitter);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::Small, 0, 0);
    column->setSpacing(theme::Small);
    column->addWidget(makeStrip());
    column->addWidget(new TallArea(splitter, this), 1);
    column->addWidget(makeFoot());
    m_pack->setToolTip(tr("A page for each child: who, plan, dates, people, what is not signed"));
    addAction(m_pack);
    connect(m_pack, &QAction::triggered, this, &LeaverTab::makePack);
    connect(m_leaver, &QComboBox::currentIndexChanged, this, &LeaverTab::changeLeaver);
    connect(m_give, &QPushButton::clicked, this, [this] { give(Given::Rest); });
    connect(m_giveSelected, &QPushButton::clicked, this, [this] { give(Given::Selected); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { give(Given::Rest); });
    connect(m_withActions, &QCheckBox::toggled, this, &LeaverTab::fillLists);
    connect(m_do, &QPushButton::clicked, this, &LeaverTab::reassign);
}

QWidget *LeaverTab::makeStrip()
{
    auto *strip = new FlowRow(this);
    auto *who = new PlainLabel(tr("&Who leaves"), strip);
    who->setBuddy(m_leaver);
    m_leaver->setObjectName(u"leaver"_s);
    m_leaver->setAccessibleName(tr("Who leaves"));
    m_leaver->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *to = new PlainLabel(tr("Who ta&kes them"), strip);
    to->setBuddy(m_name);
    m_name->setMinimumWidth(24 * fontMetrics().averageCharWidth());
    m_give->setObjectName(u"leaverGive"_s);
    m_give->setToolTip(tr("All children whom nobody takes yet (Return)"));
    m_giveSelected->setObjectName(u"leaverGiveSelected"_s);
    m_giveSelected->setToolTip(tr("The children selected in the list"));
    for (QWidget *part :
         {static_cast<QWidget *>(who), static_cast<QWidget *>(m_leaver), static_cast<QWidget *>(to),
          static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_give), static_cast<QWidget *>(m_giveSelected)})
        strip->add(part);
    return strip;
}

void LeaverTab::makePanes(QWidget *children, QWidget *actions)
{
    const auto make = [this](CellModel *model, const QString &id, const QString &name, const QString &filter,
                             const QString &nothing, QWidget *parent) {
        auto *pane = new TablePane(model, id, name, filter, m_services, parent);
        pane->setMinimumHeight(leastLines * fontMetrics().lineSpacing());
        pane->table()->setObjectName(id);
        pane->setEmptyState(new EmptyState(u"check"_s, nothing));
        pane->setFooter([this] { return footerOf(m_services.workspace); });
        pane->setReadNote([this, id](const QString &act) { m_services.workspace.noteRead(id + u'-' + act); });
        return pane;
    };
    m_childPane = make(m_children, u"leaver-children"_s, tr("Children of the one who leaves"),
                       tr("Filter by name, number or family"), tr("Nobody is chosen who has children."), children);
    m_childPane->table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_actionPane = make(m_actions, u"leaver-actions"_s, tr("Actions of the one who leaves"), tr("Filter by action"),
                        tr("Nothing is left to be done in their name."), actions);
    connect(m_childPane->table(), &ValueTable::opened, this,
            [this](std::size_t row) { m_services.navigator.openChild(m_children->row(row).childId); });
    connect(m_actionPane->table(), &ValueTable::opened, this,
            [this](std::size_t row) { m_services.navigator.openChild(m_actions->row(row).childId, u"plan"_s); });
}

QWidget *LeaverTab::makeFoot()
{
    auto *foot = new QWidget(this);
    m_withActions->setText(tr("Hand over their open &actions too"));
    m_withActions->setObjectName(u"leaverActions"_s);
    m_withActions->setChecked(true);
    m_preview->setObjectName(u"leaverPreview"_s);
    m_preview->setWraps();
    m_preview->setSelectable();
    m_do->setObjectName(u"leaverDo"_s);
    theme::setButton(m_do, theme::Button::Primary);
    auto *pack = new QPushButton(m_pack->icon(), m_pack->text(), foot);
    pack->setObjectName(u"leaverPack"_s);
    connect(pack, &QPushButton::clicked, m_pack, &QAction::trigger);
    connect(m_pack, &QAction::enabledChanged, pack, &QPushButton::setEnabled);
    auto *buttons = new FlowRow(foot);
    buttons->add(m_withActions);
    buttons->add(m_do);
    buttons->add(pack);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, theme::Small);
    column->addWidget(m_preview);
    column->addWidget(buttons);
    return foot;
}

QString LeaverTab::leaver() const
{
    return m_leaver->currentData().toString();
}

void LeaverTab::fillWorkers()
{
    const QString before = leaver();
    const QSignalBlocker quiet(m_leaver);
    m_leaver->clear();
    m_leaver->addItem(tr("choose…"), QString());
    for (const QString &name : m_services.workspace.workers())
        m_leaver->addItem(name, name);
    m_leaver->setCurrentIndex(std::max(0, m_leaver->findData(before)));
}

void LeaverTab::refresh()
{
    fillWorkers();
    std::erase_if(m_handed, [this](const auto &one) { // taken back since
        const ChildRecord *record = m_services.workspace.child(one.first);
        return !record || record->child.worker != one.second;
    });
    changeLeaver();
}

// What was chosen for one leaver stays until another is chosen; who has another worker by now is left out.
void LeaverTab::changeLeaver()
{
    if (m_shown != leaver()) {
        m_to.clear();
        m_others.clear();
        m_shown = leaver();
    }
    std::erase_if(m_to, [this](const auto &one) {
        const ChildRecord *record = m_services.workspace.child(one.first);
        return !record || record->child.worker != leaver();
    });
    fillLists();
}

Handover LeaverTab::handover() const
{
    Handover all{leaver(), m_to, m_others};
    all.actions = m_withActions->isChecked() ? Handover::Actions::HandedOver : Handover::Actions::Stay;
    return all;
}

void LeaverTab::fillLists()
{
    const Workspace &workspace = m_services.workspace;
    std::vector<ManagerRow> children;
    if (!leaver().isEmpty()) {
        for (const ChildRecord *record : childrenOf(workspace, leaver())) {
            const RecordId id = record->child.stamp.id;
            const Standing standing = standingOf(*record, workspace.policy(), workspace.asAt());
            const auto to = m_to.find(id);
            ManagerRow row{id, {}, {}, ManagerRow::Identity::Child};
            row.cells = {{.text = listName(record->child)},
                         {.text = record->child.number},
                         {.text = standing.section.isEmpty() ? tr("closed") : sectionName(standing.section)},
                         {.text = record->child.team},
                         {.text = record->child.family},
                         {.text = to == m_to.end() ? QString() : to->second, .weight = ManagerCell::Weight::Strong}};
            children.push_back(std::move(row));
        }
    }
    m_children->setRows(std::move(children));

    const Handover all = handover();
    std::vector<ManagerRow> actions;
    for (const OwnedAction &owned :
         leaver().isEmpty() ? std::vector<OwnedAction>() : actionsOwnedBy(workspace, leaver())) {
        const auto to = all.to.find(owned.childId);
        const QString owner = to == all.to.end() ? all.others.simplified() : to->second;
        ManagerRow row{owned.childId, owned.action.key, {}, ManagerRow::Identity::Key};
        row.cells = {{.text = owned.action.what.simplified()},
                     {.text = owned.number},
                     {.day = owned.action.target},
                     {.text = all.actions == Handover::Actions::Stay ? tr("stays") : owner}};
        actions.push_back(std::move(row));
    }
    m_actions->setRows(std::move(actions));
    showPreview();
}

// What the button will do, before it is pressed.
void LeaverTab::showPreview()
{
    std::map<QString, int> counts;
    for (const auto &[child, worker] : m_to)
        ++counts[worker];
    QStringList who;
    for (const auto &[worker, count] : counts)
        who.append(tr("%1 (%2)", "worker, number of children").arg(worker).arg(count));
    const int given = static_cast<int>(m_to.size());
    const int left = static_cast<int>(m_children->heldRows()) - given;
    QString words = leaver().isEmpty() ? tr("Choose who leaves, then who takes the children: all, or those selected.")
                    : given == 0       ? tr("Nobody is given yet: type who takes them.")
                                 : tr("%1 go to %2.", "n children, who").arg(childrenText(given), who.join(u", "));
    if (given > 0 && left > 0)
        words += u' ' + tr("%1 stay with %2.", "n children, who").arg(childrenText(left), leaver());
    m_preview->setText(words);
    m_do->setText(tr("Reass&ign %1").arg(childrenText(given)));
    m_do->setEnabled(given > 0);
    m_give->setEnabled(left > 0);
    m_giveSelected->setEnabled(!leaver().isEmpty());
    m_pack->setEnabled(m_children->heldRows() > 0 || !m_handed.empty());
    m_withActions->setVisible(m_actions->heldRows() > 0);
}

void LeaverTab::give(Given given)
{
    const QString to = m_name->text().simplified();
    if (to.isEmpty() || leaver().isEmpty()) {
        m_services.navigator.complain(tr("Say who leaves, and who takes the children."));
        return;
    }
    if (given == Given::Selected) {
        for (const std::size_t row : m_childPane->table()->selectedRows())
            m_to[m_children->row(row).childId] = to;
    } else {
        for (std::size_t row = 0; row < m_children->heldRows(); ++row)
            m_to.try_emplace(m_children->row(row).childId, to);
        m_others = to; // whoever takes the rest takes what is left in the leaver's name
    }
    fillLists();
}

void LeaverTab::reassign()
{
    const Handover all = handover();
    int count = 0;
    const std::map<RecordId, QString> given = m_to;
    if (!attempt(m_services.navigator, [&] { count = handOver(m_services.workspace, all); }))
        return;
    m_handed = given;
    m_handedBy = all.from;
    m_to.clear();
    m_others.clear();
    refresh();
    m_leaver->setFocus(); // in a field, the key that takes it back would undo typing
    m_services.navigator.say(count == 1 ? tr("1 child was reassigned.")
                                        : tr("%n children were reassigned.", nullptr, count),
                             Navigator::Offer::Undo);
}

// Before they go, of those who go (all, where nobody is given yet); afterwards of those who went.
void LeaverTab::makePack()
{
    Workspace &workspace = m_services.workspace;
    std::map<RecordId, QString> whose = m_to;
    QString from = leaver();
    if (whose.empty() && m_children->heldRows() == 0) {
        whose = m_handed;
        from = m_handedBy;
    }
    if (whose.empty()) {
        for (const ChildRecord *record : childrenOf(workspace, leaver()))
            whose[record->child.stamp.id] = QString();
    }
    attempt(m_services.navigator, [&] {
        const QString file = m_services.files.save(
            this, tr("Handover pack"), documentFileName(u"handover"_s, {}, workspace.asAt()), tr("PDF (*.pdf)"));
        if (file.isEmpty())
            return;
        std::vector<HandoverChild> children; // after the question: a colleague's changes may have come in meanwhile
        for (const auto &[id, to] : whose) {
            if (const ChildRecord *record = workspace.child(id))
                children.push_back({record, from, to, workspace.clocks(id),
                                    familyOf(id, workspace.children(), workspace.people(), workspace.relationships()),
                                    workspace.people()});
        }
        for (const HandoverChild &child : children)
            workspace.noteRead(u"export"_s, child.record->child.stamp.id);
        const Imprint imprint = imprintOf(workspace);
        writePdf(file, tr("Handover"),
                 [&](QPagedPaintDevice &device) { paintHandoverPack(children, workspace.asAt(), imprint, device); });
        m_services.navigator.say(tr("The pack of %1 was made.").arg(childrenText(static_cast<int>(children.size()))));
    });
}

QList<QAction *> LeaverTab::tabActions()
{
    return QList<QAction *>{m_pack} + m_childPane->tableActions();
}

QWidget *LeaverTab::firstFocus()
{
    return m_leaver;
}

QString LeaverTab::state() const
{
    return leaver();
}

void LeaverTab::setState(const QString &worker)
{
    if (const int row = m_leaver->findData(worker); row >= 0)
        m_leaver->setCurrentIndex(row);
}

} // namespace hearth
