// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/courtpart.h"

#include "core/meetings/courttimetable.h"
#include "core/workspace/ppmdesk.h"
#include "ui/meeting/parts/courtbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// The last day of \a kind on or before \a day that was held.
std::optional<Date> lastHeld(const ChildRecord &record, EventKind kind, Date day)
{
    std::optional<Date> found;
    for (const Event &event : record.events) {
        if (event.kind == kind && event.state == EventState::Held && event.on <= day && (!found || *found < event.on))
            found = event.on;
    }
    return found;
}

QString stateOf(const CourtLine &line, Date on)
{
    if (line.isLimit)
        return {};
    if (!line.booked)
        return CourtPart::tr("held");
    return line.on < on ? CourtPart::tr("booked; not yet said whether it was held") : CourtPart::tr("booked");
}

QString movedFrom(const CourtLine &line)
{
    QStringList days;
    for (const Date &former : line.formerDates)
        days << britishText(former);
    return days.isEmpty() ? QString() : CourtPart::tr("moved; was booked for %1").arg(days.join(u", "_s));
}

} // namespace

CourtPart::CourtPart(QWidget *parent)
    : PpmPartWidget(parent), m_limit(new PlainLabel(this)), m_bar(new CourtBar(this)), m_nothing(new PlainLabel(this)),
      m_column(new QVBoxLayout(this))
{
    setObjectName(u"courtPart"_s);
    m_limit->setObjectName(u"courtLimit"_s);
    m_limit->setWraps();
    theme::setWeight(m_limit, theme::Weight::Strong);
    m_nothing->setObjectName(u"courtNothing"_s);
    m_nothing->setText(
        tr("No proceedings are recorded for this child. Hearings that are entered as facts stand here."));
    m_nothing->setWraps();
    theme::setWeight(m_nothing, theme::Weight::Muted);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::Tight);
    m_column->addWidget(m_limit);
    m_column->addWidget(m_bar);
    m_column->addWidget(m_nothing);
}

void CourtPart::show(const PpmContent &content, const PpmContext &context)
{
    if (m_list)
        m_list->deleteLater();
    m_list = nullptr;
    m_limit->hide();
    m_bar->hide();
    const QString frozen = content.answers.value(u"court-timetable"_s);
    if (!frozen.isEmpty()) {
        m_nothing->hide();
        showFrozen(frozen);
        return;
    }
    const auto lines = courtTimetable(PpmDesk(context.services.workspace).situation(context.child, context.on));
    m_nothing->setVisible(lines.empty());
    if (!lines.empty())
        showFacts(lines, context);
}

void CourtPart::showBar(const CourtLine &limit, const PpmContext &context)
{
    const ChildRecord *record = context.services.workspace.child(context.child);
    const auto issued = record ? lastHeld(*record, EventKind::ProceedingsIssued, context.on) : std::nullopt;
    if (!issued)
        return;
    const auto concluded = lastHeld(*record, EventKind::ProceedingsConcluded, context.on);
    const Date until = concluded && *concluded >= *issued ? *concluded : context.on;
    const int weeks = (limit.on - *issued + 1) / 7;
    const int week = std::max(0, until - *issued) / 7 + 1;
    const int over = limit.daysOver.value_or(0);
    QString words;
    if (concluded && *concluded >= *issued)
        words = over > 0 ? tr("Concluded in week %1: %n days over %2 weeks", nullptr, over).arg(week).arg(weeks)
                         : tr("Concluded in week %1 of %2").arg(week).arg(weeks);
    else
        words = over > 0 ? tr("Week %1: %n days over %2 weeks", nullptr, over).arg(week).arg(weeks)
                         : tr("Week %1 of %2; %n days left", nullptr, limit.on - until).arg(week).arg(weeks);
    m_limit->setText(tr("%1. The %2 weeks end on %3.").arg(words).arg(weeks).arg(britishText(limit.on)));
    theme::setTone(m_limit, over > 0 ? theme::Tone::Error : theme::Tone::Neutral);
    m_limit->setVisible(true);
    m_bar->setDays(*issued, limit.on, until);
    m_bar->setAccessibleName(m_limit->text());
    m_bar->setVisible(true);
}

void CourtPart::showFacts(const std::vector<CourtLine> &lines, const PpmContext &context)
{
    m_list = new QWidget(this);
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, theme::Tight, 0, 0);
    grid->setHorizontalSpacing(theme::Medium);
    grid->setVerticalSpacing(theme::Tight);
    grid->setColumnStretch(1, 1);
    for (const CourtLine &line : lines) {
        if (line.isLimit)
            showBar(line, context);
        addLine(grid, line);
        const QString state = stateOf(line, context.on);
        const QString moved = movedFrom(line);
        auto *more = new PlainLabel(moved.isEmpty() ? state : tr("%1; %2", "state; moved").arg(state, moved), m_list);
        more->setWraps();
        const bool asks = line.booked && line.on < context.on;
        theme::setTone(more, asks ? theme::Tone::Warning : theme::Tone::Muted);
        grid->addWidget(more, grid->rowCount() - 1, 2, Qt::AlignTop);
    }
    m_column->addWidget(m_list);
    m_list->setVisible(true);
}

void CourtPart::addLine(QGridLayout *grid, const CourtLine &line)
{
    const int row = grid->rowCount();
    auto *day = new PlainLabel(britishText(line.on), m_list);
    auto *what = new PlainLabel(line.what, m_list);
    what->setWraps();
    theme::setWeight(day, theme::Weight::Muted);
    if (line.isLimit || line.booked)
        theme::setWeight(what, theme::Weight::Strong);
    grid->addWidget(day, row, 0, Qt::AlignTop);
    grid->addWidget(what, row, 1, Qt::AlignTop);
}

void CourtPart::showFrozen(const QString &text)
{
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Tight);
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        auto *label = new PlainLabel(line, m_list);
        label->setWraps();
        column->addWidget(label);
    }
    m_column->addWidget(m_list);
    m_list->setVisible(true);
}

void CourtPart::store(PpmContent &) const {}

void CourtPart::setReadOnly(bool) {}

QWidget *CourtPart::firstFocus()
{
    return nullptr;
}

bool CourtPart::focusField(const QString &)
{
    return false;
}

} // namespace hearth
