// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/relationlist.h"

#include "ui/network/memberwords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace hearth {

RelationList::RelationList(Workspace &workspace, RecordId child, const QString &person, TaskOpener open,
                           QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_child(child), m_person(person), m_open(std::move(open)),
      m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("relations"));
    m_lines->setContentsMargins(0, theme::Small, 0, 0);
    m_lines->setSpacing(theme::Small);
    auto *heading = new PlainLabel(tr("Relationships"), this);
    theme::setText(heading, theme::Text::Heading);
    m_lines->addWidget(heading);
    connect(&m_workspace, &Workspace::changed, this, &RelationList::showRelations);
    showRelations();
}

void RelationList::addAct(QHBoxLayout *row, const QString &text, const QString &name,
                          const std::function<EditTask()> &make)
{
    auto *button = new QPushButton(text, m_holder);
    button->setAutoDefault(false);
    button->setAccessibleName(name);
    theme::setButton(button, theme::Button::Link);
    row->addWidget(button);
    // Later: the form that opens takes the place of this one, and of the button that is being pressed.
    connect(button, &QPushButton::clicked, this,
            [open = m_open, make] { QTimer::singleShot(0, [open, task = make()] { open(task); }); });
}

void RelationList::addLine(const Relationship &relationship)
{
    const Member of = personMember(m_person);
    const QString words = relationWords(m_workspace, relationship, of);
    const QString period = periodWords(relationship);
    auto *line = new PlainLabel(
        period.isEmpty() ? words : tr("%1, %2", "a relationship, since when").arg(words, period), m_holder);
    line->setWraps();
    m_holder->layout()->addWidget(line);
    if (!relationship.note.isEmpty()) {
        auto *note = new PlainLabel(relationship.note, m_holder);
        note->setWraps();
        theme::setText(note, theme::Text::Small);
        theme::setTone(note, theme::Tone::Muted);
        m_holder->layout()->addWidget(note);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::Medium);
    addAct(row, tr("Change"), tr("Change: %1").arg(words),
           [this, relationship, of] { return relationTask(m_workspace, m_child, relationship, of); });
    if (!relationship.until)
        addAct(row, tr("End"), tr("End: %1").arg(words),
               [this, relationship, of] { return endRelationTask(m_workspace, m_child, relationship, of); });
    addAct(row, tr("Remove"), tr("Remove: %1").arg(words),
           [this, relationship, of] { return removeRelationTask(m_workspace, m_child, relationship, of); });
    row->addStretch();
    static_cast<QVBoxLayout *>(m_holder->layout())->addLayout(row);
}

void RelationList::showRelations()
{
    if (m_holder) {
        m_holder->hide();
        m_holder->deleteLater();
    }
    m_holder = new QWidget(this);
    auto *column = new QVBoxLayout(m_holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Tight);
    m_lines->addWidget(m_holder);
    const auto relations = relationshipsOf(m_workspace, personMember(m_person));
    for (const Relationship &relationship : relations)
        addLine(relationship);
    if (relations.empty())
        column->addWidget(new PlainLabel(tr("None is recorded."), m_holder));
    auto *acts = new QHBoxLayout;
    acts->setSpacing(theme::Medium);
    addAct(acts, tr("Add a relationship"), tr("Add a relationship"),
           [this] { return addRelationTask(m_workspace, m_child, personMember(m_person)); });
    acts->addStretch();
    column->addLayout(acts);
    auto *person = new QHBoxLayout;
    person->setSpacing(theme::Medium);
    addAct(person, tr("Is the same person as…"), tr("Is the same person as somebody else"),
           [this] { return samePersonTask(m_workspace, m_child, m_person); });
    addAct(person, tr("Remove this person"), tr("Remove this person"),
           [this] { return removePersonTask(m_workspace, m_child, m_person); });
    person->addStretch();
    column->addLayout(person);
    m_holder->show();
}

} // namespace hearth
