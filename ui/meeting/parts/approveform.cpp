// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/approveform.h"

#include "core/workspace/ppmdesk.h"
#include "ui/meeting/parts/approvalwords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

ApproveForm::ApproveForm(PpmHost &host, const Services &services, QWidget *parent)
    : SignOffForm(u"approve"_s, host, services, parent)
{
    setObjectName(u"approveForm"_s);
    const auto now = record();
    if (now) {
        addHeading(tr("Submitted by %1 on %2").arg(now->submittedBy, britishText(now->submittedOn)));
        showFacts(*now);
        askAchieved(*now);
    }
    const QString me = services.workspace.person();
    m_name = addName(tr("Signed off by (team manager)"), isSubmitter(me) ? QString() : me);
    addHeading(tr("A record that is signed off is locked. Reopening it needs a reason, and keeps both versions."));
    column()->addStretch();
    restore();
}

QString ApproveForm::title() const
{
    return tr("Sign off");
}

QString ApproveForm::saveText() const
{
    return tr("&Sign off");
}

void ApproveForm::showFacts(const PpmRecord &record)
{
    const auto situation = PpmDesk(services().workspace).situation(record.stamp.childId, record.on);
    const QStringList lines = approvalWords(factsOf(record, situation, services().workspace.today()));
    addHeading(lines.isEmpty() ? tr("Signing off writes nothing new: the facts say it already.")
                               : tr("Signing off writes, for %1:").arg(childWords()));
    for (const QString &line : lines) {
        auto *label = addWords(u"•  "_s + line);
        label->setObjectName(u"writes"_s);
    }
}

void ApproveForm::askAchieved(const PpmRecord &record)
{
    if (record.content.answers.value(u"achieved"_s) != u"yes"_s)
        return;
    auto *words = addWords(tr("%1 has achieved permanence, and planning meetings stop.").arg(childWords()));
    words->setObjectName(u"achievedWords"_s);
    theme::setWeight(words, theme::Weight::Strong);
    m_achieved = new QCheckBox(tr("&Yes, this child"), this);
    m_achieved->setObjectName(u"achieved"_s);
    m_achieved->setAccessibleName(words->text());
    column()->addWidget(m_achieved);
    connect(m_achieved, &QCheckBox::clicked, this, &ApproveForm::edited);
}

QStringList ApproveForm::problems() const
{
    QStringList texts;
    if (m_achieved && !m_achieved->isChecked())
        texts << tr("Confirm that this child has achieved permanence.");
    if (m_name->text().trimmed().isEmpty())
        texts << tr("Say who signs it off.");
    else if (isSubmitter(m_name->text()))
        texts << tr("Somebody else than the one who submitted it signs it off.");
    return texts;
}

bool ApproveForm::save()
{
    return carryOut([this] { PpmDesk(services().workspace).approve(host().record(), m_name->text().trimmed()); },
                    tr("Signed off. What was decided is now in the child's facts."));
}

QWidget *ApproveForm::firstFocus()
{
    return m_achieved ? static_cast<QWidget *>(m_achieved) : m_name;
}

SignOffForm::Typed ApproveForm::typed() const
{
    return {{u"name"_s, m_name->text()}};
}

void ApproveForm::setTyped(const Typed &typed)
{
    m_name->setText(typed.value(u"name"_s));
}

} // namespace hearth
