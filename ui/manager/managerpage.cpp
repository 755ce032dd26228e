// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manager/managerpage.h"

#include "ui/manager/learningtab.h"
#include "ui/manager/leavertab.h"
#include "ui/manager/loadtab.h"
#include "ui/manager/supervisiontab.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QStringList &faceIds()
{
    static const QStringList ids = {u"load"_s, u"supervision"_s, u"leaver"_s, u"learning"_s};
    return ids;
}

} // namespace

ManagerPage::ManagerPage(const Services &services, QWidget *parent)
    : Page(parent), m_tabs(new QTabWidget(this)),
      m_faces({new LoadTab(services, m_tabs), new SupervisionTab(services, m_tabs), new LeaverTab(services, m_tabs),
               new LearningTab(services, m_tabs)})
{
    setObjectName(u"managerPage"_s);
    m_tabs->setObjectName(u"managerTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_faces[0], tr("Loa&d"));
    m_tabs->addTab(m_faces[1], tr("Super&vision"));
    m_tabs->addTab(m_faces[2], tr("Leave&r"));
    m_tabs->addTab(m_faces[3], tr("Lear&ning"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    column->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        current()->refresh();
        Q_EMIT titleChanged(); // what the page offers is another
        // Whoever walks along the tabs by arrows stays with them.
        if (QApplication::focusWidget() != m_tabs->tabBar())
            current()->firstFocus()->setFocus();
    });
}

QString ManagerPage::title() const
{
    return tr("Team");
}

ManagerTab *ManagerPage::current() const
{
    return m_faces.at(static_cast<std::size_t>(std::max(0, m_tabs->currentIndex())));
}

ManagerTab *ManagerPage::tab(const QString &id) const
{
    const qsizetype at = faceIds().indexOf(id);
    return at < 0 ? nullptr : m_faces.at(static_cast<std::size_t>(at));
}

void ManagerPage::refresh()
{
    current()->refresh();
}

void ManagerPage::goTo(const Place &place)
{
    if (const qsizetype at = faceIds().indexOf(place.detail); at >= 0)
        m_tabs->setCurrentIndex(static_cast<int>(at));
    if (const QString state = place.state.toString(); !state.isEmpty())
        current()->setState(state);
}

Place ManagerPage::place() const
{
    return {{}, 0, faceIds().value(m_tabs->currentIndex()), current()->state()};
}

bool ManagerPage::hasUnsavedTyping() const
{
    return std::any_of(m_faces.begin(), m_faces.end(), [](const ManagerTab *face) { return face->hasUnsavedTyping(); });
}

void ManagerPage::saveDrafts()
{
    for (ManagerTab *face : m_faces)
        face->saveDrafts();
}

QList<QAction *> ManagerPage::pageActions()
{
    return current()->tabActions();
}

QWidget *ManagerPage::firstFocus()
{
    return current()->firstFocus();
}

} // namespace hearth
