// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networktab.h"

#include "core/workspace/workspace.h"
#include "ui/child/facttasks.h"
#include "ui/network/carertasks.h"
#include "ui/network/genogrampane.h"
#include "ui/network/genogramview.h"
#include "ui/network/memberwords.h"
#include "ui/network/networklists.h"
#include "ui/network/persontasks.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QApplication>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int leastPicture = 320;
constexpr int leastLists = 220;
constexpr int roomForBoth = leastPicture + leastLists + 2 * theme::Wide;
const QString splitSetting = u"network/split"_s;

const Relationship *relationshipOf(const Workspace &workspace, RecordId id)
{
    for (const Relationship &relationship : workspace.relationships()) {
        if (relationship.stamp.id == id)
            return &relationship;
    }
    return nullptr;
}

} // namespace

NetworkTab::NetworkTab(const Services &services, QWidget *parent)
    : ChildTab(services, parent), m_genogram(new GenogramPane(services, this)), m_splitter(new QSplitter(Qt::Vertical))
{
    auto *addFirst = new QAction(tr("Add the first parent"), this);
    connect(addFirst, &QAction::triggered, this, &NetworkTab::addFirstParent);
    m_lists = new NetworkLists(services, addFirst, this);
    m_lists->insertTab(0, m_genogram, tr("Genogram"));
    m_lists->setCurrentIndex(0);
    m_lists->setMinimumHeight(leastLists);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_lists);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { this->services().settings.setValue(splitSetting, m_splitter->saveState()); });
    // On a small window they keep their least height and the face scrolls.
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Tight, theme::Small, theme::Large, theme::Small);
    column->addWidget(area);

    connect(m_genogram, &GenogramPane::chosenChanged, this, [this] {
        const QScopedValueRollback choosing(m_choosing, true);
        m_lists->choose(m_genogram->chosen());
    });
    connect(m_genogram, &GenogramPane::opened, this, [this](const Member &member) {
        m_cameFromLists = false;
        open(member);
    });
    connect(m_genogram, &GenogramPane::addRequested, this, [this](const Member &anchor, NewRelative relative) {
        m_cameFromLists = false;
        Q_EMIT taskRequested(addPersonTask(this->services().workspace, m_child, anchor, relative));
    });
    connect(m_genogram, &GenogramPane::carerRequested, this, [this](const QString &person) {
        m_cameFromLists = false;
        openCarer(person);
    });
    connect(m_lists, &NetworkLists::chosenChanged, this, [this](const Member &member) {
        if (!m_choosing)
            m_genogram->choose(member);
    });
    connect(m_lists, &NetworkLists::personOpened, this, [this](const Member &member) {
        m_cameFromLists = true;
        open(member);
    });
    connect(m_lists, &NetworkLists::carerOpened, this, [this](const QString &person) {
        m_cameFromLists = true;
        openCarer(person);
    });
    connect(m_lists, &NetworkLists::carerRemoved, this, [this](const QString &person) {
        m_cameFromLists = true;
        Q_EMIT taskRequested(removeCarerTask(this->services().workspace, m_child, person));
    });
}

void NetworkTab::resizeEvent(QResizeEvent *event)
{
    ChildTab::resizeEvent(event);
    fit();
}

void NetworkTab::fit()
{
    const bool isSplit = m_splitter->count() > 1;
    if ((height() >= roomForBoth) == isSplit)
        return;
    QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && m_genogram->isAncestorOf(focus);
    if (isSplit) {
        m_lists->insertTab(0, m_genogram, tr("Genogram"));
        if (!m_cameFromLists)
            m_lists->setCurrentIndex(0);
    } else {
        m_lists->removeTab(m_lists->indexOf(m_genogram));
        m_splitter->insertWidget(0, m_genogram);
        m_genogram->show();
        m_splitter->setStretchFactor(0, 1);
        m_splitter->setStretchFactor(1, 0);
        if (!m_splitter->restoreState(services().settings.value(splitSetting).toByteArray()))
            m_splitter->setSizes({height() - leastLists, leastLists});
    }
    if (hadFocus)
        focus->setFocus(Qt::OtherFocusReason);
}

void NetworkTab::showChild(RecordId child)
{
    if (child != m_child)
        m_cameFromLists = false;
    m_child = child;
    if (!services().workspace.child(child))
        return;
    const Family family = familyOf(services().workspace, child);
    const QScopedValueRollback choosing(m_choosing, true);
    m_lists->show(services().workspace, family);
    m_genogram->showFamily(family);
    m_lists->choose(m_genogram->chosen());
}

QString NetworkTab::asText() const
{
    return m_genogram->asText() + u"\n\n"_s + tr("Connected carers") + u'\n' + m_lists->carersAsText();
}

QWidget *NetworkTab::firstFocus()
{
    const bool isOneOfThem = m_splitter->count() == 1;
    const bool toLists = isOneOfThem ? m_lists->currentWidget() != m_genogram : m_cameFromLists;
    return toLists ? static_cast<QWidget *>(m_lists->table()) : m_genogram->firstFocus();
}

QString NetworkTab::chosen() const
{
    return idOf(m_genogram->chosen());
}

void NetworkTab::choose(const QString &key)
{
    m_genogram->choose(memberOf(key));
}

void NetworkTab::addFirstParent()
{
    m_cameFromLists = false;
    if (m_child)
        Q_EMIT taskRequested(addPersonTask(services().workspace, m_child, childMember(m_child), NewRelative::Parent));
}

EditTask NetworkTab::personForm(const QString &key)
{
    return personTask(services().workspace, m_child, key, [this](const EditTask &task) { Q_EMIT taskRequested(task); });
}

void NetworkTab::open(const Member &member)
{
    if (member.isNobody())
        return;
    if (!member.isChild())
        Q_EMIT taskRequested(personForm(member.person));
    else if (member.child == m_child)
        Q_EMIT taskRequested(childDetailsTask(services().workspace, m_child));
    else
        services().navigator.openChild(member.child, u"network"_s);
}

void NetworkTab::openCarer(const QString &person)
{
    Q_EMIT taskRequested(carerTask(services().workspace, m_child, person));
}

std::optional<EditTask> NetworkTab::taskOfDraft(const Draft &draft)
{
    const QString prefix = u"child/%1/network/"_s.arg(m_child);
    if (!draft.key.startsWith(prefix))
        return std::nullopt;
    const QStringList parts = draft.key.mid(prefix.size()).split(u'/');
    Workspace &workspace = services().workspace;
    const QString word = parts.value(0);
    if (word == u"add") {
        const auto relative = newRelativeOf(parts.value(1));
        return relative ? std::optional(addPersonTask(workspace, m_child, memberOf(parts.value(2)), *relative))
                        : std::nullopt;
    }
    if (word == u"person" && workspace.person(parts.value(1)))
        return personForm(parts.value(1));
    if (word == u"carer" && workspace.person(parts.value(1)))
        return carerTask(workspace, m_child, parts.value(1));
    if (word == u"relate")
        return addRelationTask(workspace, m_child, memberOf(parts.value(1)));
    if (word == u"relation") {
        if (const Relationship *relationship = relationshipOf(workspace, parts.value(1).toLongLong()))
            return relationTask(workspace, m_child, *relationship,
                                parts.value(2) == u"first" ? relationship->first : relationship->second);
    }
    return std::nullopt;
}

} // namespace hearth
