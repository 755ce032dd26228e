// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/peoplefilter.h"

#include "core/workspace/workspace.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace hearth {

PeopleFilter::PeopleFilter(const QString &key, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_key(key), m_settings(settings), m_worker(new QComboBox(this)), m_team(new QComboBox(this))
{
    m_worker->setObjectName(u"workerFilter"_s);
    m_worker->setAccessibleName(tr("Worker"));
    m_worker->setToolTip(tr("Worker"));
    m_team->setObjectName(u"teamFilter"_s);
    m_team->setAccessibleName(tr("Team"));
    m_team->setToolTip(tr("Team"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::Small);
    for (QComboBox *box : {m_worker, m_team}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(10);
        box->setMaximumWidth(240);
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &PeopleFilter::keep);
    }
}

void PeopleFilter::offer(const Workspace &workspace)
{
    const QStringList workers = workspace.workers();
    const QStringList teams = workspace.teams();
    fill(m_worker, tr("Every worker"), workers, m_settings.value(m_key + u"/worker"_s).toString());
    fill(m_team, tr("Every team"), teams, m_settings.value(m_key + u"/team"_s).toString());
    m_worker->setVisible(!workers.isEmpty());
    m_team->setVisible(!teams.isEmpty());
}

void PeopleFilter::propose(const QString &worker)
{
    if (!m_settings.contains(m_key + u"/worker"_s))
        m_worker->setCurrentIndex(std::max(0, m_worker->findData(worker)));
}

void PeopleFilter::fill(QComboBox *box, const QString &everybody, const QStringList &names, const QString &chosen)
{
    const QSignalBlocker blocker(box);
    box->clear();
    box->addItem(everybody, QString());
    for (const QString &name : names)
        box->addItem(name, name);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    box->updateGeometry();
}

void PeopleFilter::clear()
{
    m_worker->setCurrentIndex(0);
    m_team->setCurrentIndex(0);
    keep();
}

QString PeopleFilter::worker() const
{
    return m_worker->currentData().toString();
}

QString PeopleFilter::team() const
{
    return m_team->currentData().toString();
}

void PeopleFilter::keep()
{
    m_settings.setValue(m_key + u"/worker"_s, worker());
    m_settings.setValue(m_key + u"/team"_s, team());
    Q_EMIT changed();
}

} // namespace hearth
