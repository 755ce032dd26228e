// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracker/archiveeditor.h"

#include "core/workspace/workspace.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspacedates.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

ArchiveEditor::ArchiveEditor(const Services &services, RecordId child, const QString &childName,
                             std::optional<Date> leftOn, QWidget *parent)
    : Editor(parent), m_services(services), m_child(child), m_name(childName),
      m_on(new DateLineEdit(dateContextOf(services.workspace), this)), m_outcome(new QLineEdit(this))
{
    setObjectName(u"archiveEditor"_s);
    m_on->setObjectName(u"archiveOn"_s);
    m_on->setName(tr("Archived on"));
    m_on->setNeed(DateLineEdit::Need::Required);
    m_on->setDate(services.workspace.today());
    m_on->setRule([this, leftOn](Date day) {
        if (leftOn && day < *leftOn)
            return tr("That is before the child left care.");
        return day > m_services.workspace.today() ? tr("That day is still to come.") : QString();
    });
    m_outcome->setObjectName(u"archiveOutcome"_s);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->setPlaceholderText(tr("For example: adopted, returned home, special guardianship"));

    auto *left = new PlainLabel(leftOn ? tr("Left care on %1.").arg(britishText(*leftOn)) : tr("Left care."), this);
    auto *onLabel = new PlainLabel(tr("&Archived on"), this);
    onLabel->setBuddy(m_on->lineEdit());
    auto *outcomeLabel = new PlainLabel(tr("&Outcome"), this);
    outcomeLabel->setBuddy(m_outcome);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::Tight);
    column->addWidget(left);
    column->addSpacing(theme::Small);
    column->addWidget(outcomeLabel);
    column->addWidget(m_outcome);
    column->addSpacing(theme::Small);
    column->addWidget(onLabel);
    column->addWidget(m_on);
    column->addStretch();
    connect(m_on, &DateLineEdit::edited, this, &ArchiveEditor::edited);
    connect(m_on, &DateLineEdit::dateChanged, this, &ArchiveEditor::edited);
    connect(m_outcome, &QLineEdit::textEdited, this, &ArchiveEditor::edited);
}

QString ArchiveEditor::title() const
{
    return tr("Archive %1").arg(m_name);
}

bool ArchiveEditor::isDirty() const
{
    return !m_outcome->text().trimmed().isEmpty();
}

QStringList ArchiveEditor::problems() const
{
    QStringList missing;
    if (m_outcome->text().trimmed().isEmpty())
        missing.append(tr("Say what the outcome was."));
    if (!m_on->problem().isEmpty())
        missing.append(m_on->problem());
    return missing;
}

bool ArchiveEditor::save()
{
    try {
        m_services.workspace.archive(m_child, m_on->date().value_or(m_services.workspace.today()),
                                     m_outcome->text().trimmed());
    } catch (const std::exception &error) {
        m_services.navigator.complain(QString::fromUtf8(error.what()));
        return false;
    }
    m_services.navigator.say(tr("%1 is archived.").arg(m_name), Navigator::Offer::Undo);
    return true;
}

QString ArchiveEditor::saveText() const
{
    return tr("&Archive");
}

QWidget *ArchiveEditor::firstFocus()
{
    return m_outcome;
}

} // namespace hearth
