// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/reassigneditor.h"

#include "core/workspace/workspace.h"
#include "ui/children/peopleedit.h"
#include "ui/children/wording.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr std::size_t mostNames = 12;

QString namesOf(const Workspace &workspace, const std::vector<RecordId> &children)
{
    QStringList names;
    for (std::size_t i = 0; i < children.size() && i < mostNames; ++i) {
        if (const ChildRecord *record = workspace.child(children[i]))
            names.append(ReassignEditor::tr("%1 (%2)").arg(fullName(record->child), record->child.number));
    }
    if (children.size() > mostNames)
        names.append(ReassignEditor::tr("and %1 more").arg(children.size() - mostNames));
    return names.join(u'\n');
}

} // namespace

ReassignEditor::ReassignEditor(const Services &services, std::vector<RecordId> children, QWidget *parent)
    : Editor(parent), m_services(services), m_children(std::move(children)),
      m_worker(nameEdit(u"reassignWorker"_s, tr("To worker"), services.workspace.workers(), this)),
      m_team(nameEdit(u"reassignTeam"_s, tr("To team"), services.workspace.teams(), this))
{
    setObjectName(u"reassignEditor"_s);
    m_worker->setPlaceholderText(tr("As it is"));
    m_team->setPlaceholderText(tr("As it is"));
    auto *workerLabel = new PlainLabel(tr("To &worker"), this);
    workerLabel->setBuddy(m_worker);
    auto *teamLabel = new PlainLabel(tr("To &team"), this);
    teamLabel->setBuddy(m_team);
    auto *names = new PlainLabel(namesOf(services.workspace, m_children), this);
    names->setWraps();
    theme::setWeight(names, theme::Weight::Muted);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::Tight);
    column->addWidget(workerLabel);
    column->addWidget(m_worker);
    column->addSpacing(theme::Small);
    column->addWidget(teamLabel);
    column->addWidget(m_team);
    column->addSpacing(theme::Medium);
    column->addWidget(names);
    column->addStretch();
    connect(m_worker, &QLineEdit::textChanged, this, &ReassignEditor::edited);
    connect(m_team, &QLineEdit::textChanged, this, &ReassignEditor::edited);
}

QString ReassignEditor::title() const
{
    return tr("Reassign %1").arg(childrenText(static_cast<int>(m_children.size())));
}

bool ReassignEditor::isDirty() const
{
    return !m_worker->text().trimmed().isEmpty() || !m_team->text().trimmed().isEmpty();
}

QStringList ReassignEditor::problems() const
{
    return isDirty() ? QStringList() : QStringList{tr("Say to which worker or team.")};
}

bool ReassignEditor::save()
{
    const QString worker = m_worker->text().trimmed();
    const QString team = m_team->text().trimmed();
    try {
        m_services.workspace.reassign(m_children, worker, team);
    } catch (const std::exception &error) {
        m_services.navigator.complain(QString::fromUtf8(error.what()));
        return false;
    }
    const QString who = childrenText(static_cast<int>(m_children.size()));
    const QString to = worker.isEmpty() ? team : team.isEmpty() ? worker : tr("%1, %2").arg(worker, team);
    m_services.navigator.say(tr("%1 reassigned to %2.").arg(who, to), Navigator::Offer::Undo);
    return true;
}

QString ReassignEditor::saveText() const
{
    return tr("&Reassign %1").arg(childrenText(static_cast<int>(m_children.size())));
}

QWidget *ReassignEditor::firstFocus()
{
    return m_worker;
}

} // namespace hearth
