// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holidaysettings.h"

#include "core/workspace/workspace.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/workspacedates.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

HolidaySettings::HolidaySettings(const Services &services, QWidget *parent)
    : SettingsBlock(
          tr("Bank holidays"),
          tr("Those of England and Wales. A clock that needs a day outside the years known has no due date and is "
             "shown as not known."),
          parent),
      m_services(services), m_known(new PlainLabel(this)), m_added(new PlainLabel(this)),
      m_day(new DateLineEdit(dateContextOf(services.workspace), this)), m_name(new QLineEdit(this)),
      m_add(new QPushButton(tr("A&dd the bank holiday"), this))
{
    m_known->setObjectName(u"holidaysKnown"_s);
    m_added->setObjectName(u"holidaysAdded"_s);
    m_added->setWraps();
    m_added->setSelectable();
    m_day->setName(tr("Day"));
    m_day->lineEdit()->setObjectName(u"holidayDay"_s);
    m_day->setNeed(DateLineEdit::Need::Required);
    m_name->setObjectName(u"holidayName"_s);
    m_add->setObjectName(u"holidayAdd"_s);
    column()->addWidget(m_known);
    column()->addWidget(m_added);
    addField(tr("Da&y"), m_day, m_day->lineEdit());
    addField(tr("&Name"), m_name);
    column()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_day, &DateLineEdit::dateChanged, this, &HolidaySettings::showFitness);
    connect(m_name, &QLineEdit::textChanged, this, &HolidaySettings::showFitness);
    connect(m_add, &QPushButton::clicked, this, &HolidaySettings::add);
}

void HolidaySettings::refresh()
{
    const WorkingDays &table = m_services.workspace.workingDays();
    m_known->setText(tr("Known from %1 to %2.").arg(britishText(table.first()), britishText(table.last())));
    QStringList lines;
    for (const HolidayRecord &holiday : m_services.workspace.store().holidays())
        lines << britishText(holiday.day) + u"  "_s + holiday.name;
    m_added->setText(lines.join(u'\n'));
    m_added->setVisible(!lines.isEmpty());
    showFitness();
}

bool HolidaySettings::isDirty() const
{
    return !m_day->isEmpty() || !m_name->text().isEmpty();
}

void HolidaySettings::showFitness()
{
    m_add->setEnabled(m_day->date().has_value() && !m_name->text().trimmed().isEmpty());
}

void HolidaySettings::add()
{
    HolidayRecord holiday;
    holiday.day = m_day->date().value();
    holiday.name = m_name->text().trimmed();
    if (!attempt(m_services.navigator, [&] { m_services.workspace.addHoliday(holiday); }))
        return;
    m_services.navigator.say(tr("%1 is a bank holiday now.").arg(britishText(holiday.day)), Navigator::Offer::Undo);
    m_day->setDate(std::nullopt);
    m_name->clear();
    refresh();
}

} // namespace hearth
