// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/packsettings.h"

#include "core/workspace/workspace.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/packchoice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspacedates.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString titleOf(const Policy &policy, const QString &id)
{
    for (const auto &phase : policy.phases) {
        if (phase.pack->id == id)
            return phase.pack->title;
    }
    return id;
}

QString historyOf(const Workspace &workspace)
{
    QStringList lines;
    for (const PolicyInForce &each : workspace.store().policies()) {
        QString line =
            PackSettings::tr("From %1: %2").arg(britishText(each.from), titleOf(workspace.policy(), each.pack));
        if (!each.reason.isEmpty())
            line += u" – "_s + each.reason;
        if (!each.author.isEmpty())
            line += u" ("_s + each.author + u')';
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace

PackSettings::PackSettings(const Services &services, QWidget *parent)
    : SettingsBlock(
          tr("Policy pack"),
          tr("The rules by which days are counted. A change holds for clocks that start on its day or later, and "
             "every report prints the pack in force."),
          parent),
      m_services(services), m_inForce(new PlainLabel(this)), m_history(new PlainLabel(this)),
      m_choice(new PackChoice(availablePacks(), services.workspace.pack().id, this)),
      m_from(new DateLineEdit(dateContextOf(services.workspace), this)), m_reason(new QLineEdit(this)),
      m_problem(new PlainLabel(this)), m_change(new QPushButton(tr("&Change the pack"), this))
{
    m_inForce->setObjectName(u"packInForce"_s);
    theme::setWeight(m_inForce, theme::Weight::Strong);
    m_history->setObjectName(u"packHistory"_s);
    m_history->setWraps();
    m_history->setSelectable();
    m_from->setName(tr("From"));
    m_from->lineEdit()->setObjectName(u"packFrom"_s);
    m_from->setNeed(DateLineEdit::Need::Required);
    m_reason->setObjectName(u"packReason"_s);
    m_problem->setWraps();
    theme::setText(m_problem, theme::Text::Small);
    theme::setTone(m_problem, theme::Tone::Muted);
    m_change->setObjectName(u"packChange"_s);

    column()->addWidget(m_inForce);
    column()->addWidget(m_history);
    addField(tr("Another &pack"), m_choice, m_choice->box());
    addField(tr("F&rom"), m_from, m_from->lineEdit());
    addField(tr("R&eason"), m_reason);
    column()->addWidget(m_problem);
    column()->addWidget(m_change, 0, Qt::AlignLeft);

    connect(m_choice, &PackChoice::chosen, this, &PackSettings::showFitness);
    connect(m_from, &DateLineEdit::edited, this, &PackSettings::showFitness);
    connect(m_from, &DateLineEdit::dateChanged, this, &PackSettings::showFitness);
    connect(m_reason, &QLineEdit::textChanged, this, &PackSettings::showFitness);
    connect(m_change, &QPushButton::clicked, this, &PackSettings::change);
}

void PackSettings::refresh()
{
    const PolicyPack &pack = m_services.workspace.policy().packOn(m_services.workspace.today());
    m_inForce->setText(tr("In force today: %1").arg(pack.title));
    m_history->setText(historyOf(m_services.workspace));
    showFitness();
}

bool PackSettings::isDirty() const
{
    return !m_reason->text().isEmpty() || !m_from->isEmpty();
}

void PackSettings::showFitness()
{
    const QString inForce = m_services.workspace.policy().packOn(m_services.workspace.today()).id;
    QString problem;
    if (m_choice->pack() == inForce)
        problem = tr("This pack is in force already.");
    else if (!m_from->problem().isEmpty())
        problem = tr("From which day does it apply?");
    else if (m_reason->text().trimmed().isEmpty())
        problem = tr("Say why: reports and the audit keep the reason.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_change->setEnabled(problem.isEmpty());
    m_change->setAccessibleDescription(problem);
}

void PackSettings::change()
{
    const QString title = m_choice->box()->currentText();
    const bool done = attempt(m_services.navigator, [this] {
        m_services.workspace.setPack(m_choice->pack(), m_from->date().value(), m_reason->text().trimmed());
    });
    if (!done)
        return;
    m_services.navigator.say(tr("%1 applies from %2.").arg(title, britishText(m_from->date())), Navigator::Offer::Undo);
    m_from->setDate(std::nullopt);
    m_reason->clear();
    refresh();
}

} // namespace hearth
