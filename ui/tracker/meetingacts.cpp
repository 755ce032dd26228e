// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracker/meetingacts.h"

#include "core/casework/codelists.h"
#include "ui/children/wording.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/narrativeedit.h"
#include "ui/widgets/workspacedates.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

NarrativeEdit *narrative(const char *name, const QString &label, int lines, QWidget *parent)
{
    auto *edit = new NarrativeEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(label);
    edit->setFewestLines(lines);
    return edit;
}

QComboBox *choice(const char *name, const QString &label, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

DateLineEdit *dayField(const char *name, const QString &label, Workspace &workspace, QWidget *parent)
{
    auto *edit = new DateLineEdit(dateContextOf(workspace), parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setName(label);
    return edit;
}

constexpr std::array orders = {EventKind::AdoptionOrder,          EventKind::SpecialGuardianshipOrder,
                               EventKind::ChildArrangementsOrder, EventKind::CareOrder,
                               EventKind::SupervisionOrder,       EventKind::NoOrder,
                               EventKind::OrderDischarged};

} // namespace

MeetingMove::MeetingMove(const Services &services, const About &about, const Standing &standing, QWidget *parent)
    : MeetingForm(services, about, u"move"_s, parent), m_section(choice("meetingSection", tr("Section"), this)),
      m_reason(narrative("meetingReason", tr("Reason"), 4, this))
{
    const PolicyPack &pack = services.workspace.pack();
    for (const SectionId &section : sectionIds()) {
        if (section != u"left"_s)
            m_section->addItem(sectionTitle(section, pack), section);
    }
    const bool differs = !standing.suggested.isEmpty() && standing.suggested != standing.section;
    m_section->setCurrentIndex(std::max(0, m_section->findData(differs ? standing.suggested : standing.section)));
    if (differs)
        m_proposed = standing.reason;
    m_reason->setText(m_proposed);
    addText(differs ? tr("The facts suggest %1. %2").arg(sectionName(standing.suggested), standing.reason)
                    : tr("The facts suggest the section in which the child stands. %1").arg(standing.reason));
    addField(tr("&Section"), m_section);
    addField(tr("&Reason"), m_reason);
    finishColumn();
    connect(m_section, &QComboBox::currentIndexChanged, this, &MeetingMove::edited);
    connect(m_reason, &NarrativeEdit::edited, this, &MeetingMove::edited);
}

QString MeetingMove::title() const
{
    return tr("Move %1").arg(about().name);
}

bool MeetingMove::isDirty() const
{
    return !m_reason->text().trimmed().isEmpty() && m_reason->text() != m_proposed;
}

QStringList MeetingMove::problems() const
{
    return m_reason->text().trimmed().isEmpty() ? QStringList{tr("Give the reason.")} : QStringList();
}

bool MeetingMove::save()
{
    const SectionId section = m_section->currentData().toString();
    return act([&](TrackerDesk &desk) { desk.moveTo(about().meeting, about().child, section, m_reason->text()); },
               tr("%1 now stands in %2.").arg(about().name, sectionName(section)));
}

QString MeetingMove::saveText() const
{
    return tr("&Move");
}

QWidget *MeetingMove::firstFocus()
{
    return m_section;
}

QJsonObject MeetingMove::typed() const
{
    return {{u"section"_s, m_section->currentData().toString()}, {u"reason"_s, m_reason->text()}};
}

void MeetingMove::take(const QJsonObject &typed)
{
    m_section->setCurrentIndex(std::max(0, m_section->findData(typed[u"section"_s].toString())));
    m_reason->setText(typed[u"reason"_s].toString());
}

MeetingArchive::MeetingArchive(const Services &services, const About &about, std::optional<Date> leftOn,
                               QWidget *parent)
    : MeetingForm(services, about, u"archive"_s, parent), m_outcome(choice("meetingOutcome", tr("Outcome"), this)),
      m_on(dayField("meetingArchivedOn", tr("From"), services.workspace, this)),
      m_achieved(new QCheckBox(tr("&Permanence is achieved"), this)),
      m_order(choice("meetingOrder", tr("Order made"), this)),
      m_orderOn(dayField("meetingOrderOn", tr("Order made on"), services.workspace, this))
{
    const auto notToCome = [this](Date day) {
        return day > workspace().today() ? tr("That day is still to come.") : QString();
    };
    m_outcome->setEditable(true);
    for (const Code &option : planOptions())
        m_outcome->addItem(meaningOf(planOptions(), QString::fromLatin1(option.code)));
    m_outcome->setCurrentText({});
    m_on->setNeed(DateLineEdit::Need::Required);
    m_on->setDate(leftOn ? *leftOn : services.workspace.today());
    m_on->setRule(notToCome);
    m_achieved->setObjectName(u"meetingAchieved"_s);
    m_achieved->setChecked(true);
    m_order->addItem(tr("none, or recorded already"), QString());
    for (const EventKind order : orders)
        m_order->addItem(labelOf(order), idOf(order));
    m_orderOn->setRule(notToCome);
    addText(leftOn ? tr("Left care on %1.").arg(britishText(*leftOn))
                   : tr("While the child is in care the case stays open, and only that permanence is achieved is "
                        "recorded. Bradford 2017, App. 1 §2.3."));
    addField(tr("&Outcome"), m_outcome);
    addField(tr("&From"), m_on, m_on->lineEdit());
    addField(QString(), m_achieved);
    addField(tr("O&rder made"), m_order);
    addField(tr("Order made on, if another day"), m_orderOn, m_orderOn->lineEdit());
    finishColumn();
    connect(m_outcome, &QComboBox::currentTextChanged, this, &MeetingArchive::edited);
    connect(m_order, &QComboBox::currentIndexChanged, this, &MeetingArchive::edited);
    connect(m_achieved, &QCheckBox::toggled, this, &MeetingArchive::edited);
    for (DateLineEdit *day : {m_on, m_orderOn}) {
        connect(day, &DateLineEdit::edited, this, &MeetingArchive::edited);
        connect(day, &DateLineEdit::dateChanged, this, &MeetingArchive::edited);
    }
}

QString MeetingArchive::title() const
{
    return tr("Archive %1").arg(about().name);
}

bool MeetingArchive::isDirty() const
{
    return !m_outcome->currentText().trimmed().isEmpty();
}

QStringList MeetingArchive::problems() const
{
    QStringList missing;
    if (m_outcome->currentText().trimmed().isEmpty())
        missing.append(tr("Say what the outcome was."));
    for (const DateLineEdit *day : {m_on, m_orderOn}) {
        if (!day->problem().isEmpty())
            missing.append(day->problem());
    }
    return missing;
}

bool MeetingArchive::save()
{
    TrackerDesk::Outcome outcome;
    outcome.on = m_on->date().value_or(workspace().today());
    outcome.outcome = m_outcome->currentText().trimmed();
    outcome.achieved = m_achieved->isChecked();
    outcome.order = eventKindOf(m_order->currentData().toString());
    outcome.orderOn = m_orderOn->date();
    return act([&](TrackerDesk &desk) { desk.archive(about().meeting, about().child, outcome); },
               tr("The outcome of %1 is recorded.").arg(about().name));
}

QString MeetingArchive::saveText() const
{
    return tr("&Archive");
}

QWidget *MeetingArchive::firstFocus()
{
    return m_outcome;
}

QJsonObject MeetingArchive::typed() const
{
    return {{u"outcome"_s, m_outcome->currentText()},
            {u"on"_s, m_on->text()},
            {u"achieved"_s, m_achieved->isChecked()},
            {u"order"_s, m_order->currentData().toString()},
            {u"order-on"_s, m_orderOn->text()}};
}

void MeetingArchive::take(const QJsonObject &typed)
{
    m_outcome->setCurrentText(typed[u"outcome"_s].toString());
    m_on->setText(typed[u"on"_s].toString());
    m_achieved->setChecked(typed[u"achieved"_s].toBool(true));
    m_order->setCurrentIndex(std::max(0, m_order->findData(typed[u"order"_s].toString())));
    m_orderOn->setText(typed[u"order-on"_s].toString());
}

MeetingColour::MeetingColour(const Services &services, const About &about, const AgendaItem &item, QWidget *parent)
    : MeetingForm(services, about, u"colour"_s, parent), m_colour(choice("meetingColour", tr("Colour"), this)),
      m_why(narrative("meetingColourWhy", tr("Reason"), 3, this)),
      m_until(dayField("meetingColourUntil", tr("Lapses on"), services.workspace, this))
{
    m_colour->addItem(tr("As the clocks say: %1").arg(labelOf(item.byClocks)), QString());
    for (const TrackerColour colour : {TrackerColour::Red, TrackerColour::Amber, TrackerColour::Green})
        m_colour->addItem(labelOf(colour), idOf(colour));
    if (item.colour) {
        m_colour->setCurrentIndex(m_colour->findData(idOf(item.colour->colour)));
        m_why->setText(item.colour->why);
        m_until->setDate(item.colour->until);
    }
    m_until->setRule(
        [this](Date day) { return day <= workspace().today() ? tr("It lapses on a day to come.") : QString(); });
    m_until->setPlaceholder(tr("+6w"));
    addText(tr("The colour follows from the clocks. Set another where the meeting knows better: it lapses by itself."));
    addField(tr("&Colour"), m_colour);
    addField(tr("&Reason"), m_why);
    addField(tr("&Lapses on"), m_until, m_until->lineEdit());
    finishColumn();
    connect(m_colour, &QComboBox::currentIndexChanged, this, &MeetingColour::edited);
    connect(m_why, &NarrativeEdit::edited, this, &MeetingColour::edited);
    connect(m_until, &DateLineEdit::edited, this, &MeetingColour::edited);
    connect(m_until, &DateLineEdit::dateChanged, this, &MeetingColour::edited);
}

std::optional<TrackerColour> MeetingColour::chosen() const
{
    for (const TrackerColour colour : {TrackerColour::Red, TrackerColour::Amber, TrackerColour::Green}) {
        if (m_colour->currentData().toString() == idOf(colour))
            return colour;
    }
    return std::nullopt;
}

QString MeetingColour::title() const
{
    return tr("Colour of %1").arg(about().name);
}

bool MeetingColour::isDirty() const
{
    return !m_why->text().trimmed().isEmpty();
}

QStringList MeetingColour::problems() const
{
    QStringList missing;
    if (!chosen())
        return missing;
    if (m_why->text().trimmed().isEmpty())
        missing.append(tr("Give the reason."));
    if (!m_until->problem().isEmpty())
        missing.append(m_until->problem());
    else if (!m_until->date())
        missing.append(tr("Say on which day the colour lapses."));
    return missing;
}

bool MeetingColour::save()
{
    const TrackerDesk::Colour colour{chosen(), m_why->text(), m_until->date()};
    return act([&](TrackerDesk &desk) { desk.setColour(about().meeting, about().child, colour); },
               tr("The colour of %1 is kept.").arg(about().name));
}

QString MeetingColour::saveText() const
{
    return tr("&Keep the colour");
}

QWidget *MeetingColour::firstFocus()
{
    return m_colour;
}

QJsonObject MeetingColour::typed() const
{
    return {
        {u"colour"_s, m_colour->currentData().toString()}, {u"why"_s, m_why->text()}, {u"until"_s, m_until->text()}};
}

void MeetingColour::take(const QJsonObject &typed)
{
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(typed[u"colour"_s].toString())));
    m_why->setText(typed[u"why"_s].toString());
    m_until->setText(typed[u"until"_s].toString());
}

MeetingAction::MeetingAction(const Services &services, const About &about, const QString &worker, QWidget *parent)
    : MeetingForm(services, about, u"action"_s, parent),
      m_what(narrative("meetingAction", tr("What is to be done"), 2, this)), m_owner(new QLineEdit(worker, this)),
      m_target(dayField("meetingActionTarget", tr("By when"), services.workspace, this))
{
    m_owner->setObjectName(u"meetingActionOwner"_s);
    m_owner->setAccessibleName(tr("By whom"));
    m_target->setRule([this](Date day) {
        const ServiceForm *meeting = workspace().serviceForm(this->about().meeting);
        return meeting && day < meeting->on ? tr("It is to be done after the meeting.") : QString();
    });
    m_target->setPlaceholder(tr("+2w"));
    addField(tr("&What is to be done"), m_what);
    addField(tr("&By whom"), m_owner);
    addField(tr("By whe&n"), m_target, m_target->lineEdit());
    m_opened = typed();
    finishColumn();
    connect(m_what, &NarrativeEdit::edited, this, &MeetingAction::edited);
    connect(m_owner, &QLineEdit::textEdited, this, &MeetingAction::edited);
    connect(m_target, &DateLineEdit::edited, this, &MeetingAction::edited);
    connect(m_target, &DateLineEdit::dateChanged, this, &MeetingAction::edited);
}

QString MeetingAction::title() const
{
    return tr("Action for %1").arg(about().name);
}

bool MeetingAction::isDirty() const
{
    return typed() != m_opened;
}

QStringList MeetingAction::problems() const
{
    QStringList missing;
    if (m_what->text().trimmed().isEmpty())
        missing.append(tr("Say what is to be done."));
    if (m_owner->text().trimmed().isEmpty())
        missing.append(tr("Say who does it."));
    if (!m_target->problem().isEmpty())
        missing.append(m_target->problem());
    else if (!m_target->date())
        missing.append(tr("Say by which day."));
    return missing;
}

bool MeetingAction::save()
{
    const TrackerDesk::Task task{m_what->text(), m_owner->text(), m_target->date()};
    return act([&](TrackerDesk &desk) { desk.setAction(about().meeting, about().child, task); },
               tr("The action is set, and stands in its owner's work."));
}

QString MeetingAction::saveText() const
{
    return tr("&Set the action");
}

QWidget *MeetingAction::firstFocus()
{
    return m_what;
}

QJsonObject MeetingAction::typed() const
{
    return {{u"what"_s, m_what->text()}, {u"owner"_s, m_owner->text()}, {u"target"_s, m_target->text()}};
}

void MeetingAction::take(const QJsonObject &typed)
{
    m_what->setText(typed[u"what"_s].toString());
    m_owner->setText(typed[u"owner"_s].toString());
    m_target->setText(typed[u"target"_s].toString());
}

} // namespace hearth
