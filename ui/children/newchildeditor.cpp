// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/newchildeditor.h"

#include "core/workspace/workspace.h"
#include "ui/children/peopleedit.h"
#include "ui/widgets/codelineedit.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspacedates.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString draftKey = u"children/new-child"_s;

QStringList familiesOf(const Workspace &workspace)
{
    QStringList families;
    for (const ChildRecord &record : workspace.children()) {
        if (!record.child.family.isEmpty())
            families.append(record.child.family);
    }
    families.removeDuplicates();
    families.sort();
    return families;
}

} // namespace

NewChildEditor::NewChildEditor(const Services &services, QWidget *parent) : Editor(parent), m_services(services)
{
    setObjectName(u"newChildEditor"_s);
    const Workspace &workspace = services.workspace;
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::Tight);
    m_number = addLine(column, tr("&Number in the council's system"), u"newNumber"_s);
    m_forename = addLine(column, tr("&Forename"), u"newForename"_s);
    m_surname = addLine(column, tr("S&urname"), u"newSurname"_s);
    m_knownAs = addLine(column, tr("&Known as"), u"newKnownAs"_s);
    buildBirth(column);
    m_sex = new CodeLineEdit(tr("Sex"), this);
    m_sex->setObjectName(u"newSex"_s);
    m_sex->setCodes(sexCodes());
    addField(column, tr("Se&x"), m_sex, m_sex);
    m_worker = addLine(column, tr("&Worker"), u"newWorker"_s, workspace.workers());
    m_team = addLine(column, tr("&Team"), u"newTeam"_s, workspace.teams());
    m_family =
        addLine(column, tr("Fami&ly (the same for brothers and sisters)"), u"newFamily"_s, familiesOf(workspace));
    column->addStretch();
    takeDraft();
    showBirth();
    connect(m_sex, &CodeLineEdit::edited, this, &NewChildEditor::edited);
    connect(m_sex, &CodeLineEdit::chosen, this, &NewChildEditor::edited);
}

void NewChildEditor::addField(QVBoxLayout *column, const QString &label, QWidget *field, QWidget *buddy)
{
    auto *words = new PlainLabel(label, this);
    words->setBuddy(buddy);
    column->addWidget(words);
    column->addWidget(field);
    column->addSpacing(theme::Tight);
}

QLineEdit *NewChildEditor::addLine(QVBoxLayout *column, const QString &label, const QString &objectName,
                                   const QStringList &known)
{
    QString name = label;
    auto *edit = nameEdit(objectName, name.remove(u'&'), known, this);
    addField(column, label, edit, edit);
    connect(edit, &QLineEdit::textChanged, this, &NewChildEditor::edited);
    return edit;
}

void NewChildEditor::buildBirth(QVBoxLayout *column)
{
    m_born = new QRadioButton(tr("&Born"), this);
    m_unborn = new QRadioButton(tr("N&ot yet born"), this);
    m_born->setObjectName(u"newIsBorn"_s);
    m_unborn->setObjectName(u"newIsUnborn"_s);
    m_born->setChecked(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_born);
    row->addWidget(m_unborn);
    row->addStretch();
    column->addLayout(row);

    m_day = new DateLineEdit(dateContextOf(m_services.workspace), this);
    m_day->setObjectName(u"newDay"_s);
    m_day->setRule([this](Date day) {
        return !isUnborn() && day > m_services.workspace.today() ? tr("A day of birth cannot be still to come.")
                                                                 : QString();
    });
    m_dayLabel = new PlainLabel(this);
    m_dayLabel->setBuddy(m_day->lineEdit());
    column->addWidget(m_dayLabel);
    column->addWidget(m_day);
    column->addSpacing(theme::Tight);
    connect(m_born, &QRadioButton::toggled, this, &NewChildEditor::showBirth);
    connect(m_day, &DateLineEdit::edited, this, &NewChildEditor::edited);
    connect(m_day, &DateLineEdit::dateChanged, this, &NewChildEditor::edited);
}

void NewChildEditor::showBirth()
{
    m_dayLabel->setText(isUnborn() ? tr("&Expected on") : tr("&Date of birth"));
    m_day->setName(isUnborn() ? tr("Expected on") : tr("Date of birth"));
    m_day->setNeed(isUnborn() ? DateLineEdit::Need::Required : DateLineEdit::Need::Optional);
    Q_EMIT edited();
}

bool NewChildEditor::isUnborn() const
{
    return m_unborn->isChecked();
}

Child NewChildEditor::child() const
{
    Child child;
    child.number = m_number->text().trimmed();
    child.forename = m_forename->text().trimmed();
    child.surname = m_surname->text().trimmed();
    child.knownAs = m_knownAs->text().trimmed();
    (isUnborn() ? child.expected : child.born) = m_day->date();
    child.sex = m_sex->currentId();
    child.worker = m_worker->text().trimmed();
    child.team = m_team->text().trimmed();
    child.family = m_family->text().trimmed();
    return child;
}

QString NewChildEditor::title() const
{
    return tr("New child");
}

bool NewChildEditor::isDirty() const
{
    const std::array lines = {m_number, m_forename, m_surname, m_knownAs, m_worker, m_team, m_family};
    return !m_day->isEmpty() || !m_sex->text().isEmpty() ||
           std::any_of(lines.begin(), lines.end(), [](const QLineEdit *line) { return !line->text().isEmpty(); });
}

QStringList NewChildEditor::problems() const
{
    QStringList missing;
    const QString number = m_number->text().trimmed();
    if (number.isEmpty())
        missing.append(tr("Give the child's number."));
    else if (m_services.workspace.childByNumber(number))
        missing.append(tr("A child of this number is here already."));
    if (!m_day->problem().isEmpty())
        missing.append(isUnborn() && m_day->isEmpty() ? tr("Say when the child is expected.") : m_day->problem());
    if (!m_sex->problem().isEmpty())
        missing.append(m_sex->problem());
    return missing;
}

bool NewChildEditor::save()
{
    const Child made = child();
    try {
        const RecordId id = m_services.workspace.saveChild(made);
        m_services.navigator.say(tr("%1 is here now.").arg(fullName(made)), Navigator::Offer::Undo);
        m_services.navigator.openChild(id, u"facts"_s);
    } catch (const std::exception &error) {
        m_services.navigator.complain(QString::fromUtf8(error.what()));
        return false;
    }
    return true;
}

QString NewChildEditor::saveText() const
{
    return tr("&Add the child");
}

void NewChildEditor::keepDraft()
{
    const QJsonObject form{{u"number"_s, m_number->text()},   {u"forename"_s, m_forename->text()},
                           {u"surname"_s, m_surname->text()}, {u"known-as"_s, m_knownAs->text()},
                           {u"unborn"_s, isUnborn()},         {u"day"_s, m_day->text()},
                           {u"sex"_s, m_sex->currentId()},    {u"worker"_s, m_worker->text()},
                           {u"team"_s, m_team->text()},       {u"family"_s, m_family->text()}};
    Draft draft;
    draft.key = draftKey;
    draft.text = QJsonDocument(form).toJson(QJsonDocument::Compact);
    m_services.workspace.saveDraft(draft);
}

void NewChildEditor::takeDraft()
{
    for (const Draft &draft : m_services.workspace.drafts()) {
        if (draft.key != draftKey)
            continue;
        const QJsonObject form = QJsonDocument::fromJson(draft.text).object();
        m_number->setText(form[u"number"_s].toString());
        m_forename->setText(form[u"forename"_s].toString());
        m_surname->setText(form[u"surname"_s].toString());
        m_knownAs->setText(form[u"known-as"_s].toString());
        (form[u"unborn"_s].toBool() ? m_unborn : m_born)->setChecked(true);
        m_day->setText(form[u"day"_s].toString());
        m_sex->setCurrentId(form[u"sex"_s].toString());
        m_worker->setText(form[u"worker"_s].toString());
        m_team->setText(form[u"team"_s].toString());
        m_family->setText(form[u"family"_s].toString());
    }
}

void NewChildEditor::discardDraft()
{
    m_services.workspace.discardDraft(draftKey);
}

QWidget *NewChildEditor::firstFocus()
{
    return m_number;
}

} // namespace hearth
