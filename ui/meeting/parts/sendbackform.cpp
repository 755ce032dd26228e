// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/sendbackform.h"

#include "core/meetings/ppmform.h"
#include "core/workspace/ppmdesk.h"
#include "ui/meeting/parts/celledit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

SendBackForm::SendBackForm(PpmHost &host, const Services &services, QWidget *parent)
    : SignOffForm(u"return"_s, host, services, parent)
{
    setObjectName(u"sendBackForm"_s);
    addHeading(tr("The social worker sees each comment beside its section. At least one is needed."));
    addComment({}, tr("The record as a whole"));
    for (const PpmSection &section : ppmSections())
        addComment(QString::fromLatin1(section.id), titleOf(section));
    const QString me = services.workspace.person();
    m_name = addName(tr("Returned by (team manager)"), isSubmitter(me) ? QString() : me);
    column()->addStretch();
    restore();
}

void SendBackForm::addComment(const QString &section, const QString &title)
{
    auto *heading = addHeading(title);
    theme::setText(heading, theme::Text::Small);
    auto *text = new CellEdit(tr("Comment on: %1").arg(title), tr("Comment"), this);
    text->setObjectName(section.isEmpty() ? u"whole"_s : section);
    heading->setBuddy(text);
    column()->addWidget(text);
    connect(text, &NarrativeEdit::edited, this, &SendBackForm::touched);
    if (!m_comments.empty())
        connect(m_comments.back().text, &CellEdit::finished, text, qOverload<>(&QWidget::setFocus));
    m_comments.push_back({section, text});
}

QString SendBackForm::title() const
{
    return tr("Return with comments");
}

QString SendBackForm::saveText() const
{
    return tr("&Return");
}

QMap<QString, QString> SendBackForm::comments() const
{
    QMap<QString, QString> written;
    for (const Comment &comment : m_comments) {
        const QString text = comment.text->text().trimmed();
        if (!text.isEmpty())
            written.insert(comment.section, text);
    }
    return written;
}

QStringList SendBackForm::problems() const
{
    QStringList texts;
    if (comments().isEmpty())
        texts << tr("Say what is to be changed.");
    if (m_name->text().trimmed().isEmpty())
        texts << tr("Say who returns it.");
    else if (isSubmitter(m_name->text()))
        texts << tr("Somebody else than the one who submitted it returns it.");
    return texts;
}

bool SendBackForm::save()
{
    return carryOut(
        [this] { PpmDesk(services().workspace).sendBack(host().record(), m_name->text().trimmed(), comments()); },
        tr("Returned to the social worker."));
}

QWidget *SendBackForm::firstFocus()
{
    return m_comments.front().text;
}

SignOffForm::Typed SendBackForm::typed() const
{
    Typed fields{{u"name"_s, m_name->text()}};
    for (const Comment &comment : m_comments)
        fields.insert(u"comment/"_s + comment.section, comment.text->text());
    return fields;
}

void SendBackForm::setTyped(const Typed &typed)
{
    m_name->setText(typed.value(u"name"_s));
    for (const Comment &comment : m_comments)
        comment.text->setText(typed.value(u"comment/"_s + comment.section));
}

ReopenForm::ReopenForm(PpmHost &host, const Services &services, QWidget *parent)
    : SignOffForm(u"reopen"_s, host, services, parent),
      m_reason(new CellEdit(tr("Why it is reopened"), tr("What has to be put right, and who asked for it"), this))
{
    setObjectName(u"reopenForm"_s);
    const auto now = record();
    if (now)
        addHeading(tr("Signed off by %1 on %2").arg(now->approvedBy, britishText(now->approvedOn)));
    addWords(tr("A new version begins that says the same. The one that was signed off is kept, and can be read. When "
                "the new one is signed off, what this meeting wrote into the facts is brought to what it says then."));
    addHeading(tr("Why it is reopened"))->setBuddy(m_reason);
    m_reason->setObjectName(u"reopenReason"_s);
    m_reason->setFewestLines(3);
    column()->addWidget(m_reason);
    column()->addStretch();
    connect(m_reason, &NarrativeEdit::edited, this, &ReopenForm::touched);
    restore();
}

QString ReopenForm::title() const
{
    return tr("Reopen");
}

QString ReopenForm::saveText() const
{
    return tr("&Reopen");
}

QStringList ReopenForm::problems() const
{
    return m_reason->text().trimmed().isEmpty() ? QStringList{tr("Say why it is reopened.")} : QStringList();
}

bool ReopenForm::save()
{
    const auto now = record();
    RecordId begun = 0;
    const bool done =
        carryOut([&] { begun = PpmDesk(services().workspace).reopen(host().record(), m_reason->text().trimmed()); },
                 tr("Reopened: this is the new version."));
    if (done && now && begun != 0)
        services().navigator.openPpm(now->stamp.childId, begun);
    return done;
}

QWidget *ReopenForm::firstFocus()
{
    return m_reason;
}

SignOffForm::Typed ReopenForm::typed() const
{
    return {{u"reason"_s, m_reason->text()}};
}

void ReopenForm::setTyped(const Typed &typed)
{
    m_reason->setText(typed.value(u"reason"_s));
}

} // namespace hearth
