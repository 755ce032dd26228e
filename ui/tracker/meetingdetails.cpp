// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracker/meetingacts.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/narrativeedit.h"
#include "ui/widgets/workspacedates.h"

#include <QCompleter>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hearth {

MeetingDetails::MeetingDetails(const Services &services, const About &about, Ends ends, const QString &notDiscussed,
                               QWidget *parent)
    : MeetingForm(services, about, u"details"_s, parent), m_ends(ends), m_chair(new QLineEdit(this)),
      m_present(new NarrativeEdit(this)), m_apologies(new NarrativeEdit(this)), m_business(new NarrativeEdit(this)),
      m_next(new DateLineEdit(dateContextOf(services.workspace), this))
{
    m_chair->setObjectName(u"meetingChair"_s);
    m_chair->setAccessibleName(tr("Chaired by"));
    m_chair->setCompleter(new QCompleter(services.workspace.workers(), m_chair));
    m_chair->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    const auto name = [](NarrativeEdit *edit, const char *id, const QString &label, int lines) {
        edit->setObjectName(QString::fromLatin1(id));
        edit->setAccessibleName(label);
        edit->setFewestLines(lines);
    };
    name(m_present, "meetingPresent", tr("Present"), 3);
    name(m_apologies, "meetingApologies", tr("Apologies"), 1);
    name(m_business, "meetingBusiness", tr("For the whole section"), 3);
    m_next->setObjectName(u"meetingNext"_s);
    m_next->setName(tr("Next meeting"));
    if (const ServiceForm *form = services.workspace.serviceForm(about.meeting)) {
        const FormContent &content = form->content;
        m_chair->setText(content.answer(u"chair"_s));
        m_present->setText(content.answer(u"present"_s));
        m_apologies->setText(content.answer(u"apologies"_s));
        m_business->setText(content.answer(u"business"_s));
        m_next->setDate(content.day(u"next"_s));
    }
    m_before = answers();
    if (ends == Ends::Yes)
        addText(notDiscussed.isEmpty() ? tr("Every child was discussed.")
                                       : tr("Not discussed, and first on the list next time:\n%1").arg(notDiscussed));
    addField(tr("&Chaired by"), m_chair);
    addField(tr("&Present: names and roles, one to a line"), m_present);
    addField(tr("&Apologies"), m_apologies);
    addField(tr("For the &whole section, with no name of a child"), m_business);
    addField(tr("Ne&xt meeting"), m_next, m_next->lineEdit());
    finishColumn();
    connect(m_chair, &QLineEdit::textChanged, this, &MeetingDetails::edited);
    for (NarrativeEdit *edit : {m_present, m_apologies, m_business})
        connect(edit, &NarrativeEdit::edited, this, &MeetingDetails::edited);
    connect(m_next, &DateLineEdit::edited, this, &MeetingDetails::edited);
    connect(m_next, &DateLineEdit::dateChanged, this, &MeetingDetails::edited);
}

Details MeetingDetails::answers() const
{
    return {{u"chair"_s, m_chair->text().trimmed()},
            {u"present"_s, m_present->text().trimmed()},
            {u"apologies"_s, m_apologies->text().trimmed()},
            {u"business"_s, m_business->text().trimmed()},
            {u"next"_s, isoText(m_next->date())}};
}

QString MeetingDetails::title() const
{
    return m_ends == Ends::Yes ? tr("End the meeting") : tr("Who is here");
}

bool MeetingDetails::isDirty() const
{
    return answers() != m_before;
}

QStringList MeetingDetails::problems() const
{
    QStringList missing;
    if (m_ends == Ends::Yes && m_chair->text().trimmed().isEmpty())
        missing.append(tr("Say who chaired the meeting."));
    if (!m_next->problem().isEmpty())
        missing.append(m_next->problem());
    return missing;
}

bool MeetingDetails::save()
{
    const Details now = answers();
    if (!act([&](TrackerDesk &desk) { desk.saveDetails(about().meeting, now); }, tr("The details are kept.")))
        return false;
    m_before = now;
    if (m_ends == Ends::No)
        return true;
    const bool done = act([&](TrackerDesk &desk) { desk.close(about().meeting); },
                          tr("The meeting has ended; its notes are locked."));
    if (done)
        Q_EMIT ended();
    return done;
}

QString MeetingDetails::saveText() const
{
    return m_ends == Ends::Yes ? tr("&End the meeting") : tr("&Keep");
}

QWidget *MeetingDetails::firstFocus()
{
    return m_chair;
}

QJsonObject MeetingDetails::typed() const
{
    QJsonObject object;
    const Details now = answers();
    for (auto answer = now.begin(); answer != now.end(); ++answer)
        object.insert(answer.key(), answer.value());
    object.insert(u"next"_s, m_next->text());
    return object;
}

void MeetingDetails::take(const QJsonObject &typed)
{
    m_chair->setText(typed[u"chair"_s].toString());
    m_present->setText(typed[u"present"_s].toString());
    m_apologies->setText(typed[u"apologies"_s].toString());
    m_business->setText(typed[u"business"_s].toString());
    m_next->setText(typed[u"next"_s].toString());
}

} // namespace hearth
