// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracker/meetingcard.h"

#include "core/casework/codelists.h"
#include "ui/children/childrow.h"
#include "ui/children/wording.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

// The colours of a meeting are told by the shapes of the statuses that they stand for, and by their words.
Status statusOf(TrackerColour colour)
{
    switch (colour) {
    case TrackerColour::Red:
        return Status::Overdue;
    case TrackerColour::Amber:
        return Status::Soon;
    case TrackerColour::Green:
        break;
    }
    return Status::Met;
}

} // namespace

MeetingCard::MeetingCard(QWidget *parent) : QWidget(parent), m_outer(new QVBoxLayout(this))
{
    setObjectName(u"meetingCard"_s);
    m_outer->setContentsMargins(0, 0, 0, 0);
}

PlainLabel *MeetingCard::addText(const QString &text, Look look)
{
    auto *label = new PlainLabel(text, m_content);
    label->setWraps();
    label->setSelectable();
    if (look == Look::Muted)
        theme::setWeight(label, theme::Weight::Muted);
    else if (look == Look::Strong)
        theme::setWeight(label, theme::Weight::Strong);
    else if (look == Look::Warning)
        theme::setTone(label, theme::Tone::Warning);
    m_column->addWidget(label);
    return label;
}

void MeetingCard::addHeading(const QString &text)
{
    m_column->addSpacing(theme::Medium);
    addText(text, Look::Strong);
}

void MeetingCard::addStanding(const AgendaItem &item, const PolicyPack &pack)
{
    const Standing &standing = item.row.standing;
    if (item.leftCare) {
        addText(standing.leftOn ? tr("Left care on %1 and is not archived.").arg(britishText(*standing.leftOn))
                                : tr("Archived, or no longer in the tracker."),
                Look::Strong);
        return;
    }
    if (standing.since)
        addText(tr("%1, since %2").arg(sectionTitle(standing.section, pack), britishText(*standing.since)));
    const bool differs = !standing.suggested.isEmpty() && standing.suggested != standing.section;
    if (differs)
        addText(tr("The facts suggest %1. %2").arg(sectionName(standing.suggested), standing.reason), Look::Warning);
    else
        addText(standing.reason, Look::Muted);
    if (item.gateway)
        addText(tr("New from the Legal Gateway, decided %1: enter the child in this section with Ctrl+I. Bradford "
                   "2017, App. 1 §2.1.")
                    .arg(britishText(*item.gateway)),
                Look::Warning);
}

void MeetingCard::addSince(const AgendaItem &item, const TrackerAgenda &agenda)
{
    if (item.missedLastTime)
        addText(tr("Not discussed at the last meeting."), Look::Warning);
    if (item.since.empty())
        return;
    addHeading(tr("Since %1").arg(britishText(agenda.lastOn)));
    for (const SinceLine &line : item.since)
        addText(wordsOf(line));
}

void MeetingCard::addClocks(const AgendaItem &item, Date on)
{
    addHeading(tr("Clocks"));
    std::vector<const Clock *> duties;
    for (const Clock &clock : item.row.clocks) {
        if (clock.isDuty() && !actionOf(clock, *item.record)) // those stand with the actions
            duties.push_back(&clock);
    }
    std::stable_sort(duties.begin(), duties.end(), [](const Clock *one, const Clock *other) {
        return std::pair(one->rule->advisory, one->due.value_or(Date(9999, 12, 31))) <
               std::pair(other->rule->advisory, other->due.value_or(Date(9999, 12, 31)));
    });
    if (duties.empty())
        addText(tr("No clock runs for this child."), Look::Muted);
    for (const Clock *clock : duties) {
        auto *row = new QHBoxLayout;
        const QString words = clockTitle(*clock, *item.record);
        auto *title = new PlainLabel(clock->rule->advisory ? tr("%1 (good practice)").arg(words) : words, m_content);
        title->setWraps();
        const QString days = daysText(*clock);
        row->addWidget(title, 1);
        row->addWidget(new StatusPill(clock->status, days.isEmpty() ? labelOf(clock->status) : days, m_content), 0,
                       Qt::AlignTop);
        m_column->addSpacing(theme::Tight);
        m_column->addLayout(row);
        addText(explanation(*clock, *item.record, on), Look::Muted);
    }
}

void MeetingCard::addActions(const AgendaItem &item, Date on)
{
    if (item.actions.empty())
        return;
    addHeading(tr("Open actions"));
    for (const PlannedAction *action : item.actions) {
        QString words =
            tr("%1: %2, by %3", "what, who, day").arg(action->what, action->owner, britishText(action->target));
        if (action->target < on)
            words += u' ' + tr("(%n day(s) over)", nullptr, on - action->target);
        if (!action->formerTargets.empty())
            words += u' ' + tr("First set for %1.").arg(britishText(action->firstTarget()));
        addText(words, action->target < on ? Look::Warning : Look::Plain);
    }
}

void MeetingCard::show(const AgendaItem &item, const TrackerAgenda &agenda, const PolicyPack &pack)
{
    delete m_content;
    m_content = new QWidget(this);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::Tight);

    auto *head = new QHBoxLayout;
    auto *name = new PlainLabel(fullName(item.record->child), m_content);
    name->setWraps();
    theme::setText(name, theme::Text::Title);
    head->addWidget(name, 1);
    head->addWidget(new StatusPill(statusOf(item.shownColour()), labelOf(item.shownColour()), m_content), 0,
                    Qt::AlignTop);
    m_column->addLayout(head);
    const ChildRow row = childRowOf(*item.record, agenda.on);
    QStringList facts{row.number, row.age, row.legalStatus, row.placement, row.plan};
    facts.removeAll(QString());
    addText(facts.join(u" · "_s), Look::Muted);
    if (!row.worker.isEmpty())
        addText(tr("Social worker: %1").arg(row.worker), Look::Muted);
    if (item.colour)
        addText(tr("%1 until %2, set on %3 (by the clocks: %4). %5")
                    .arg(labelOf(item.colour->colour), britishText(item.colour->until), britishText(item.colour->on),
                         labelOf(item.byClocks), item.colour->why));
    m_column->addSpacing(theme::Small);
    addStanding(item, pack);
    addSince(item, agenda);
    addClocks(item, agenda.on);
    addActions(item, agenda.on);
    m_column->addStretch();
    m_outer->addWidget(m_content);
    m_content->QWidget::show();
}

QString MeetingCard::text() const
{
    QStringList words;
    if (m_content) {
        for (const auto *label : m_content->findChildren<PlainLabel *>())
            words.append(label->text());
    }
    return words.join(u'\n');
}

} // namespace hearth
