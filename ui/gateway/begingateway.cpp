// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateway/begingateway.h"

#include "ui/child/childpicker.h"
#include "ui/child/childsummary.h"
#include "ui/forms/formwords.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspacedates.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

BeginGateway::BeginGateway(const Services &services, std::vector<FormKind> kinds, const QString &number,
                           QWidget *parent)
    : Editor(parent), m_services(services), m_kinds(std::move(kinds)),
      m_child(new ChildPicker(
          [&workspace = services.workspace](const QString &words) {
              std::vector<ShapeChoice> choices;
              for (const ChildRecord *record : workspace.find(words, 12))
                  choices.push_back({record->child.number, identityLine(record->child, workspace.asAt()), {}});
              return choices;
          },
          this)),
      m_form(new QComboBox(this)), m_day(new DateLineEdit(dateContextOf(services.workspace), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, theme::Small, theme::Small);
    column->setSpacing(theme::Small);
    const auto add = [this, column](const QString &text, QWidget *field, QWidget *buddy) {
        auto *label = new PlainLabel(text, this);
        label->setBuddy(buddy);
        column->addWidget(label);
        column->addWidget(field);
    };
    m_child->setObjectName(u"gatewayChild"_s);
    m_child->setName(tr("Child"));
    m_child->setText(number);
    m_form->setObjectName(u"gatewayForm"_s);
    m_form->setAccessibleName(tr("Form"));
    for (const FormKind &kind : m_kinds)
        m_form->addItem(titleOfForm(kind.form), kind.form);
    m_day->setObjectName(u"gatewayDay"_s);
    m_day->setName(tr("Day of the meeting"));
    m_day->setNeed(DateLineEdit::Need::Required);
    m_day->setDate(m_services.workspace.today());
    add(tr("C&hild"), m_child, m_child->lineEdit());
    add(tr("&Form"), m_form, m_form);
    add(tr("Da&y of the meeting; it may lie ahead"), m_day, m_day);
    column->addStretch();
    connect(m_child, &ChildPicker::edited, this, &Editor::edited);
    connect(m_day, &DateLineEdit::edited, this, &Editor::edited);
}

QString BeginGateway::title() const
{
    return tr("Begin a form");
}

QString BeginGateway::saveText() const
{
    return tr("&Begin");
}

QStringList BeginGateway::problems() const
{
    QStringList problems;
    if (!m_services.workspace.childByNumber(m_child->text()))
        problems.append(tr("Choose the child."));
    if (const QString problem = m_day->problem(); !problem.isEmpty())
        problems.append(problem);
    return problems;
}

bool BeginGateway::save()
{
    QString key;
    const bool done = attempt(m_services.navigator, [this, &key] {
        Workspace &workspace = m_services.workspace;
        const ChildRecord *child = workspace.childByNumber(m_child->text());
        const auto on = m_day->date();
        if (!child || !on)
            return;
        const FormKind &kind = m_kinds.at(static_cast<std::size_t>(m_form->currentIndex()));
        const RecordId id = child->child.stamp.id;
        key = FormDesk(workspace).begin(id, kind.form, *on,
                                        kind.prefilled ? kind.prefilled(workspace, id, *on) : FormContent());
    });
    if (!done || key.isEmpty())
        return false;
    Q_EMIT begun(key);
    return true;
}

QWidget *BeginGateway::firstFocus()
{
    return m_child->text().isEmpty() ? static_cast<QWidget *>(m_child->lineEdit()) : m_form;
}

} // namespace hearth
