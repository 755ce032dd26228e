// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracker/meetingform.h"

#include "ui/widgets/attempt.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QJsonDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

QString meetingDraftKey(const QString &meeting, const QString &kind, RecordId child)
{
    return u"tracker/meeting/%1/%2/%3"_s.arg(meeting, kind).arg(child);
}

MeetingForm::MeetingForm(const Services &services, About about, const QString &kind, QWidget *parent)
    : Editor(parent), m_services(services), m_about(std::move(about)), m_kind(kind), m_column(new QVBoxLayout(this))
{
    m_column->setSpacing(theme::Tight);
}

QString MeetingForm::draftKey() const
{
    return meetingDraftKey(m_about.meeting, m_kind, m_about.child);
}

void MeetingForm::keepDraft()
{
    Draft draft;
    draft.key = draftKey();
    draft.childId = m_about.child;
    draft.text = QJsonDocument(typed()).toJson(QJsonDocument::Compact);
    m_services.workspace.saveDraft(draft);
}

void MeetingForm::discardDraft()
{
    m_services.workspace.discardDraft(draftKey());
}

void MeetingForm::takeDraft()
{
    for (const Draft &draft : m_services.workspace.drafts()) {
        if (draft.key == draftKey())
            take(QJsonDocument::fromJson(draft.text).object());
    }
}

void MeetingForm::addText(const QString &text)
{
    auto *label = new PlainLabel(text, this);
    label->setWraps();
    theme::setWeight(label, theme::Weight::Muted);
    m_column->addWidget(label);
    m_column->addSpacing(theme::Small);
}

void MeetingForm::addField(const QString &label, QWidget *field, QWidget *buddy)
{
    auto *words = new PlainLabel(label, this);
    words->setBuddy(buddy ? buddy : field);
    m_column->addWidget(words);
    m_column->addWidget(field);
    m_column->addSpacing(theme::Small);
}

void MeetingForm::finishColumn()
{
    m_column->addStretch();
    takeDraft();
}

bool MeetingForm::act(const std::function<void(TrackerDesk &)> &doing, const QString &said)
{
    const bool done = attempt(m_services.navigator, [&] {
        TrackerDesk desk(m_services.workspace);
        doing(desk);
    });
    if (done)
        m_services.navigator.say(said, Navigator::Offer::Undo);
    return done;
}

} // namespace hearth
