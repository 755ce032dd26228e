// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networklists.h"

#include "core/workspace/workspace.h"
#include "ui/children/imprint.h"
#include "ui/network/memberwords.h"
#include "ui/network/networkmodels.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QScopedValueRollback>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

// Everything that a row says, in a place where it is not cut off.
QString wholeRow(const CarersModel &model, std::size_t row)
{
    QStringList parts;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString words = model.text(row, column);
        if (words.isEmpty())
            continue;
        const QString title = model.columns()[static_cast<std::size_t>(column)].title;
        parts.append(column < 2 ? words : CarersModel::tr("%1: %2", "a column, what it says").arg(title, words));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

NetworkLists::NetworkLists(const Services &services, QAction *addFirst, QWidget *parent)
    : QTabWidget(parent), m_services(services), m_family(new PeopleModel(PeopleModel::Whom::Family, this)),
      m_professionals(new PeopleModel(PeopleModel::Whom::Professionals, this)), m_carers(new CarersModel(this)),
      m_notAsked(new CarersModel(this))
{
    setObjectName(u"networkLists"_s);
    setDocumentMode(true);
    setAccessibleName(tr("Lists of the network"));
    tabBar()->setAccessibleName(tr("Lists of the network"));
    addPeople(m_family, u"networkPeople"_s, tr("Family and friends"))
        ->setEmptyState(new EmptyState(u"siblings"_s,
                                       tr("Nobody is recorded round this child yet. Begin with a parent; brothers and "
                                          "sisters share their people."),
                                       addFirst));
    addPeople(m_professionals, u"networkProfessionals"_s, tr("Professionals"))
        ->setEmptyState(new EmptyState(
            u"person"_s, tr("No professional is recorded round this child: whoever has a role stands here."), nullptr));
    addCarers(m_carers, u"networkCarers"_s, tr("Connected carers"))
        ->setEmptyState(new EmptyState(u"person"_s,
                                       tr("Nobody is in the connected-carer table yet. Choose somebody who was not "
                                          "asked yet, and say what they answered."),
                                       nullptr));
    addCarers(m_notAsked, u"networkNotAsked"_s, tr("Not yet asked"))
        ->setEmptyState(new EmptyState(
            u"check"_s, tr("Every adult in the family and among the friends who are recorded has been asked."),
            nullptr));
    showTitles();
}

TablePane *NetworkLists::addPeople(PeopleModel *model, const QString &id, const QString &title)
{
    auto *pane = new TablePane(model, id, title, tr("Find by name"), m_services, this);
    ValueTable *table = pane->table();
    connect(table, &ValueTable::opened, this,
            [this, model](std::size_t row) { Q_EMIT personOpened(model->row(row).member); });
    connect(table, &ValueTable::currentRowChanged, this, [this, table, model] {
        if (const auto row = table->currentRow(); row && !m_choosing)
            Q_EMIT chosenChanged(model->row(*row).member);
    });
    pane->setCountText([](int shown, int held) {
        return shown == held ? tr("%n person(s)", nullptr, held)
                             : tr("%1 of %2").arg(shown).arg(tr("%n person(s)", nullptr, held));
    });
    finish(pane, id, title);
    return pane;
}

TablePane *NetworkLists::addCarers(CarersModel *model, const QString &id, const QString &title)
{
    auto *pane = new TablePane(model, id, title, tr("Find by name or comment"), m_services, this);
    ValueTable *table = pane->table();
    connect(table, &ValueTable::opened, this,
            [this, model](std::size_t row) { Q_EMIT carerOpened(model->row(row).person); });
    connect(table, &ValueTable::currentRowChanged, this, [this, table, model] {
        if (const auto row = table->currentRow(); row && !m_choosing)
            Q_EMIT chosenChanged(personMember(model->row(*row).person));
    });
    auto *edit = new QAction(lineIcon(u"edit"_s), tr("Edit the line (Return)"), table);
    auto *person = new QAction(lineIcon(u"person"_s), tr("Open the person"), table);
    person->setShortcut(Qt::Key_P);
    connect(edit, &QAction::triggered, this, [this, table, model] {
        if (const auto row = table->currentRow())
            Q_EMIT carerOpened(model->row(*row).person);
    });
    connect(person, &QAction::triggered, this, [this, table, model] {
        if (const auto row = table->currentRow())
            Q_EMIT personOpened(personMember(model->row(*row).person));
    });
    table->addAction(edit);
    table->addAction(person);
    if (model == m_carers) {
        auto *remove = new QAction(lineIcon(u"remove"_s), tr("Take out, with a reason"), table);
        remove->setShortcut(Qt::Key_Delete);
        connect(remove, &QAction::triggered, this, [this, table, model] {
            if (const auto row = table->currentRow())
                Q_EMIT carerRemoved(model->row(*row).person);
        });
        table->addAction(remove);
    }
    for (QAction *action : table->actions())
        action->setShortcutContext(Qt::WidgetShortcut);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    finish(pane, id, title);
    auto *whole = new PlainLabel(m_faces.back());
    whole->setObjectName(id + u"Whole"_s);
    whole->setWraps();
    theme::setWeight(whole, theme::Weight::Muted);
    whole->hide();
    m_faces.back()->layout()->addWidget(whole);
    connect(table, &ValueTable::currentRowChanged, this, [table, model, whole] {
        const auto row = table->currentRow();
        whole->setVisible(row.has_value());
        whole->setText(row ? wholeRow(*model, *row) : QString());
    });
    return pane;
}

void NetworkLists::finish(TablePane *pane, const QString &id, const QString &title)
{
    pane->table()->setObjectName(id);
    pane->setFooter([this] { return footerOf(m_services.workspace); });
    pane->setReadNote([this](const QString &act) { m_services.workspace.noteRead(u"network-"_s + act, m_child); });
    auto *face = new QWidget(this);
    auto *column = new QVBoxLayout(face);
    column->setContentsMargins(0, theme::Small, 0, 0);
    column->addWidget(pane);
    m_panes.push_back(pane);
    m_faces.push_back(face);
    addTab(face, title);
}

void NetworkLists::show(const Workspace &workspace, const Family &family)
{
    // Rows that go and come back while the lists are made anew are nobody's choice.
    const QScopedValueRollback choosing(m_choosing, true);
    m_child = family.child.child;
    const auto people = personRows(workspace, family);
    m_family->setRows(people);
    m_professionals->setRows(people);
    m_carers->setRows(carerRows(workspace, family));
    m_notAsked->setRows(notAskedRows(workspace, family));
    showTitles();
}

void NetworkLists::showTitles()
{
    const std::array titles{tr("Family and friends"), tr("Professionals"), tr("Connected carers"), tr("Not yet asked")};
    const std::array counts{m_family->heldRows(), m_professionals->heldRows(), m_carers->heldRows(),
                            m_notAsked->heldRows()};
    for (std::size_t i = 0; i < m_faces.size(); ++i)
        setTabText(indexOf(m_faces[i]), tr("%1 (%2)", "a list, how many").arg(titles.at(i)).arg(counts.at(i)));
}

void NetworkLists::choose(const Member &member)
{
    const QScopedValueRollback choosing(m_choosing, true);
    const std::array ids{m_family->idOfMember(member), m_professionals->idOfMember(member),
                         m_carers->idOfPerson(member.person), m_notAsked->idOfPerson(member.person)};
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        if (ids.at(i) != 0)
            m_panes[i]->table()->selectId(ids.at(i));
        else
            m_panes[i]->table()->clearSelection();
    }
}

ValueTable *NetworkLists::table() const
{
    const auto front = std::find(m_faces.begin(), m_faces.end(), currentWidget());
    const auto index = front == m_faces.end() ? 0 : front - m_faces.begin();
    return m_panes[static_cast<std::size_t>(index)]->table();
}

QString NetworkLists::carersAsText() const
{
    constexpr std::size_t carersPane = 2;
    if (m_carers->heldRows() == 0)
        return tr("Nobody is in the connected-carer table.");
    std::vector<std::size_t> all(m_carers->heldRows());
    for (std::size_t row = 0; row < all.size(); ++row)
        all[row] = row;
    return m_panes[carersPane]->table()->asTabText(all);
}

} // namespace hearth
