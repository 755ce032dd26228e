// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracker/childdetails.h"

#include "ui/children/wording.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Overdue first, then what is due, then the rest; met and ended ones last.
int rank(const Clock &clock)
{
    switch (clock.status) {
    case Status::Overdue:
        return 0;
    case Status::Soon:
        return 1;
    case Status::Open:
        return 2;
    case Status::Paused:
    case Status::Exempt:
        return 3;
    case Status::Unknown:
        return 4;
    case Status::Met:
    case Status::MetLate:
    case Status::Ended:
        break;
    }
    return 5;
}

constexpr Date farOff = Date::fromDayNumber(std::numeric_limits<std::int32_t>::max());

constexpr std::ptrdiff_t mostPast = 12; ///< met and ended clocks: the whole list stands on the child's page

} // namespace

ChildDetails::ChildDetails(QWidget *parent)
    : QFrame(parent), m_title(new PlainLabel(this)), m_area(new QScrollArea(this))
{
    setObjectName(u"childDetails"_s);
    setAccessibleName(tr("Why"));
    theme::setGround(this, theme::Ground::Panel);
    setMinimumWidth(320);
    setMaximumWidth(440);
    theme::setText(m_title, theme::Text::Heading);
    m_title->setElide(PlainLabel::Elide::Yes);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *close = new QToolButton(this);
    close->setObjectName(u"detailsClose"_s);
    close->setIcon(lineIcon(u"close"_s));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Escape)"));
    connect(close, &QToolButton::clicked, this, &ChildDetails::closeWanted);
    m_area->setObjectName(u"detailsArea"_s);
    m_area->setAccessibleName(tr("Why the child stands here, clocks and updates"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that its coming and going moves no text

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Small, theme::Small);
    column->addLayout(heading);
    column->addWidget(m_area, 1);
    clear();
}

void ChildDetails::clear()
{
    m_content = new QWidget(this);
    m_content->hide(); // until it is filled: only what is shown counts for its height
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, theme::Small, 0);
    m_column->setSpacing(theme::Tight);
}

void ChildDetails::addHeading(const QString &text)
{
    auto *label = new PlainLabel(text, m_content);
    theme::setWeight(label, theme::Weight::Strong);
    m_column->addSpacing(theme::Small);
    m_column->addWidget(label);
}

void ChildDetails::addText(const QString &text, Look look)
{
    auto *label = new PlainLabel(text, m_content);
    label->setWraps();
    label->setSelectable();
    if (look == Look::Muted)
        theme::setWeight(label, theme::Weight::Muted);
    m_column->addWidget(label);
}

void ChildDetails::showChild(const ChildRecord *record, const TrackerRow *row, const PolicyPack &pack, Date asAt)
{
    clear();
    if (!record || !row) {
        m_title->setText(tr("Why?"));
        addText(tr("Choose a child in the list: its clocks are explained here."), Look::Muted);
        m_column->addStretch();
        fitContent();
        return;
    }
    m_title->setText(tr("%1 (%2)").arg(fullName(record->child), record->child.number));
    addStanding(row->standing, pack);
    addClocks(row->clocks, *record, asAt);
    addUpdates(*record);
    m_column->addStretch();
    fitContent();
}

void ChildDetails::fitContent()
{
    // A scroll area squeezes wrapped labels instead of growing.
    if (m_area->widget() != m_content)
        m_area->setWidget(m_content); // shows it; the one before is deleted
    m_column->activate();
    m_content->setMinimumHeight(std::max(0, m_column->heightForWidth(m_area->viewport()->width())));
}

void ChildDetails::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitContent();
}

void ChildDetails::addStanding(const Standing &standing, const PolicyPack &pack)
{
    addHeading(sectionTitle(standing.section, pack));
    if (standing.since)
        addText(tr("Stands here since %1.").arg(britishText(*standing.since)));
    if (standing.recorded) {
        const SectionDecision &decision = *standing.recorded;
        addText(tr("Recorded on %1 by %2: %3").arg(britishText(decision.on), decision.author, decision.reason));
    }
    if (standing.open) {
        const bool differs = standing.recorded && standing.recorded->section != standing.suggested;
        const QString suggestion = differs ? tr("The facts suggest %1 instead.").arg(sectionName(standing.suggested))
                                           : tr("The facts suggest the same.");
        if (standing.recorded)
            addText(suggestion);
        if (!standing.reason.isEmpty())
            addText(standing.reason, Look::Muted);
    }
    if (standing.leftOn)
        addText(tr("Left care on %1.").arg(britishText(*standing.leftOn)));
}

void ChildDetails::addClock(const Clock &clock, const ChildRecord &record, Date asAt)
{
    m_column->addSpacing(theme::Small);
    addText(clockTitle(clock, record));
    const QString days = daysText(clock);
    m_column->addWidget(new StatusPill(clock.status, days.isEmpty() ? labelOf(clock.status) : days, m_content), 0,
                        Qt::AlignLeft);
    addText(explanationWithSource(clock, record, asAt), Look::Muted);
}

void ChildDetails::addClocks(const std::vector<Clock> &clocks, const ChildRecord &record, Date asAt)
{
    std::vector<const Clock *> ordered;
    for (const Clock &clock : clocks)
        ordered.push_back(&clock);
    std::stable_sort(ordered.begin(), ordered.end(), [](const Clock *a, const Clock *b) {
        if (rank(*a) != rank(*b))
            return rank(*a) < rank(*b);
        return rank(*a) < 5 ? a->due.value_or(farOff) < b->due.value_or(farOff) : a->started > b->started;
    });
    const auto past =
        std::find_if(ordered.begin(), ordered.end(), [](const Clock *clock) { return rank(*clock) == 5; });
    addHeading(tr("Clocks"));
    if (past == ordered.begin())
        addText(tr("No clock runs for this child on this day."), Look::Muted);
    for (auto it = ordered.begin(); it != past; ++it)
        addClock(**it, record, asAt);
    if (past == ordered.end())
        return;
    addHeading(tr("Met and ended"));
    const auto count = std::min(ordered.end() - past, mostPast);
    for (auto it = past; it != past + count; ++it)
        addClock(**it, record, asAt);
    if (past + count != ordered.end())
        addText(tr("The older ones stand on the child's own page."), Look::Muted);
}

void ChildDetails::addUpdates(const ChildRecord &record)
{
    addHeading(tr("Updates"));
    if (record.updates.empty())
        addText(tr("None yet. Press U in the list to write one."), Look::Muted);
    for (auto it = record.updates.rbegin(); it != record.updates.rend(); ++it) {
        addText(tr("%1, %2", "day and author").arg(britishText(it->on), it->author), Look::Muted);
        addText(it->text);
    }
}

QString ChildDetails::text() const
{
    QStringList words = {m_title->text()};
    for (int i = 0; i < m_column->count(); ++i) {
        QWidget *widget = m_column->itemAt(i)->widget();
        if (const auto *pill = qobject_cast<StatusPill *>(widget))
            words.append(pill->word());
        else if (const auto *label = qobject_cast<QLabel *>(widget))
            words.append(label->text());
    }
    return words.join(u'\n');
}

void ChildDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace hearth
