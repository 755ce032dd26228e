// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracker/sectioneditor.h"

#include "core/workspace/workspace.h"
#include "ui/children/wording.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspacedates.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QLabel *fieldLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

SectionEditor::SectionEditor(const Services &services, const TrackerRow &row, const QString &childName, QWidget *parent)
    : Editor(parent), m_services(services), m_child(row.childId), m_name(childName), m_standsIn(row.standing.section),
      m_suggested(row.standing.suggested), m_section(new QComboBox(this)),
      m_on(new DateLineEdit(dateContextOf(services.workspace), this)), m_reason(new QPlainTextEdit(this))
{
    setObjectName(u"sectionEditor"_s);
    m_section->setObjectName(u"sectionChoice"_s);
    m_section->setAccessibleName(tr("Section"));
    fillSections(services.workspace.pack());
    m_on->setObjectName(u"sectionOn"_s);
    m_on->setName(tr("Decided on"));
    m_on->setNeed(DateLineEdit::Need::Required);
    m_on->setDate(services.workspace.today());
    m_on->setRule(
        [this](Date day) { return day > m_services.workspace.today() ? tr("That day is still to come.") : QString(); });
    m_reason->setObjectName(u"sectionReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(96);

    auto *standing = new PlainLabel(tr("Stands in: %1").arg(sectionName(m_standsIn)), this);
    auto *suggestion =
        new PlainLabel(row.standing.reason.isEmpty()
                           ? tr("The facts suggest: %1").arg(sectionName(m_suggested))
                           : tr("The facts suggest: %1. %2").arg(sectionName(m_suggested), row.standing.reason),
                       this);
    suggestion->setWraps();
    theme::setWeight(suggestion, theme::Weight::Muted);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::Tight);
    column->addWidget(standing);
    column->addWidget(suggestion);
    column->addSpacing(theme::Small);
    column->addWidget(fieldLabel(tr("&Section"), m_section, this));
    column->addWidget(m_section);
    column->addSpacing(theme::Small);
    column->addWidget(fieldLabel(tr("&Decided on"), m_on->lineEdit(), this));
    column->addWidget(m_on);
    column->addSpacing(theme::Small);
    column->addWidget(fieldLabel(tr("&Reason"), m_reason, this));
    column->addWidget(m_reason);
    column->addStretch();

    takeDraft();
    connect(m_section, &QComboBox::currentIndexChanged, this, &SectionEditor::edited);
    connect(m_on, &DateLineEdit::edited, this, &SectionEditor::edited);
    connect(m_on, &DateLineEdit::dateChanged, this, &SectionEditor::edited);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &SectionEditor::edited);
}

void SectionEditor::fillSections(const PolicyPack &pack)
{
    m_section->addItem(tr("Choose a section"), QString());
    for (const SectionId &section : sectionIds()) {
        if (section != u"left"_s)
            m_section->addItem(sectionTitle(section, pack), section);
    }
    m_section->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void SectionEditor::propose(const SectionId &section, const QString &reason)
{
    m_section->setCurrentIndex(std::max(0, m_section->findData(section)));
    m_reason->setPlainText(reason);
}

QString SectionEditor::draftKey() const
{
    return u"tracker/section/%1"_s.arg(m_child);
}

void SectionEditor::takeDraft()
{
    for (const Draft &draft : m_services.workspace.drafts()) {
        if (draft.key != draftKey())
            continue;
        const QJsonObject form = QJsonDocument::fromJson(draft.text).object();
        propose(form[u"section"_s].toString(), form[u"reason"_s].toString());
        m_on->setText(form[u"on"_s].toString());
    }
}

QString SectionEditor::title() const
{
    return tr("Move %1").arg(m_name);
}

bool SectionEditor::isDirty() const
{
    return !m_section->currentData().toString().isEmpty() || !m_reason->toPlainText().trimmed().isEmpty();
}

QStringList SectionEditor::problems() const
{
    QStringList missing;
    if (m_section->currentData().toString().isEmpty())
        missing.append(tr("Choose the section."));
    if (!m_on->problem().isEmpty())
        missing.append(m_on->problem());
    if (m_reason->toPlainText().trimmed().isEmpty())
        missing.append(tr("Give the reason."));
    return missing;
}

bool SectionEditor::save()
{
    const SectionId section = m_section->currentData().toString();
    try {
        m_services.workspace.moveToSection(m_child, section, m_on->date().value_or(m_services.workspace.today()),
                                           m_reason->toPlainText().trimmed());
    } catch (const std::exception &error) {
        m_services.navigator.complain(QString::fromUtf8(error.what()));
        return false;
    }
    m_services.navigator.say(tr("%1 now stands in %2.").arg(m_name, sectionName(section)), Navigator::Offer::Undo);
    return true;
}

QString SectionEditor::saveText() const
{
    return tr("&Move");
}

void SectionEditor::keepDraft()
{
    const QJsonObject form{{u"section"_s, m_section->currentData().toString()},
                           {u"on"_s, m_on->text()},
                           {u"reason"_s, m_reason->toPlainText()}};
    Draft draft;
    draft.key = draftKey();
    draft.childId = m_child;
    draft.text = QJsonDocument(form).toJson(QJsonDocument::Compact);
    m_services.workspace.saveDraft(draft);
}

void SectionEditor::discardDraft()
{
    m_services.workspace.discardDraft(draftKey());
}

QWidget *SectionEditor::firstFocus()
{
    return m_section;
}

} // namespace hearth
