// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/journeyscale.h"

#include "core/calendar/period.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

constexpr int roomBesideFacts = 7;
constexpr int furthestDue = 400;    // a duty further ahead than this does not widen the picture
constexpr int birthNearFacts = 400; // nor does a birth further back

/// Widens from one day to hold others.
class Hull
{
public:
    explicit Hull(Date day) : m_from(day), m_to(day) {}
    void add(Date day)
    {
        m_from = std::min(m_from, day);
        m_to = std::max(m_to, day);
    }
    [[nodiscard]] Date from() const { return m_from; }
    [[nodiscard]] Date to() const { return m_to; }

private:
    Date m_from;
    Date m_to;
};

DayRange withLength(Date from, int days)
{
    const int length = std::clamp(days, shortestJourneyRange, longestJourneyRange);
    return {from, from + length};
}

Date monthsOn(Date first, int months)
{
    return addCalendarMonths(first, months);
}

QString monthName(Date day, QLocale::FormatType format)
{
    return QLocale().standaloneMonthName(day.month(), format);
}

std::vector<ScaleTick> yearTicks(const DayRange &range, int step)
{
    std::vector<ScaleTick> ticks;
    for (int year = range.from.year() / step * step; year <= range.until.year(); year += step)
        ticks.push_back({Date(year, 1, 1), QString::number(year)});
    return ticks;
}

std::vector<ScaleTick> monthTicks(const DayRange &range, int step, bool withYear)
{
    std::vector<ScaleTick> ticks;
    Date day(range.from.year(), (range.from.month() - 1) / step * step + 1, 1);
    for (; day < range.until; day = monthsOn(day, step)) {
        QString label = monthName(day, withYear ? QLocale::LongFormat : QLocale::ShortFormat);
        if (withYear)
            label += u' ' + QString::number(day.year());
        ticks.push_back({day, label});
    }
    return ticks;
}

std::vector<ScaleTick> dayTicks(const DayRange &range, int step)
{
    std::vector<ScaleTick> ticks;
    Date day = step == 7 ? range.from - (range.from.weekday() - 1) : range.from;
    for (; day < range.until; day = day + step)
        ticks.push_back({day, QString::number(day.day())});
    return ticks;
}

} // namespace

DayRange wholeJourney(const ChildRecord &record, const std::vector<Clock> &clocks, Date asAt)
{
    Hull hull(asAt);
    for (const Spell &spell : record.spells) {
        if (spell.from <= asAt)
            hull.add(spell.from);
    }
    for (const Event &event : record.events) {
        if (event.state == EventState::Booked || (event.state == EventState::Held && event.on <= asAt))
            hull.add(event.on);
    }
    for (const Clock &clock : clocks) {
        if (clock.isDuty() && clock.due && *clock.due <= asAt + furthestDue)
            hull.add(*clock.due);
    }
    if (record.child.expected && isUnborn(record.child, asAt))
        hull.add(*record.child.expected);
    if (record.child.born && hull.from() - *record.child.born <= birthNearFacts && *record.child.born <= asAt)
        hull.add(*record.child.born);
    const int length = hull.to() - hull.from();
    const int room = std::max(roomBesideFacts, length / 20);
    // Of a journey longer than can be shown, the newest part.
    const DayRange all{hull.from() - room, hull.to() + room + 1};
    if (all.days() > longestJourneyRange)
        return withLength(all.until - longestJourneyRange, longestJourneyRange);
    return withLength(all.from, all.days());
}

DayRange zoomed(const DayRange &range, double factor, Date around)
{
    const int length =
        std::clamp(static_cast<int>(std::lround(range.days() * factor)), shortestJourneyRange, longestJourneyRange);
    const double share = range.days() > 0 ? static_cast<double>(around - range.from) / range.days() : 0.5;
    const Date from = around - static_cast<int>(std::lround(share * length));
    return withLength(from, length);
}

DayRange moved(const DayRange &range, int days)
{
    return {range.from + days, range.until + days};
}

JourneyTicks journeyTicks(const DayRange &range, double pixelsPerDay, double labelWidth)
{
    const double wanted = labelWidth + 8;
    if (pixelsPerDay >= wanted * 0.7)
        return {monthTicks(range, 1, true), dayTicks(range, 1)};
    if (pixelsPerDay * 7 >= wanted)
        return {monthTicks(range, 1, true), dayTicks(range, 7)};
    for (const int step : {1, 3, 6}) {
        if (pixelsPerDay * 30.4 * step >= wanted)
            return {yearTicks(range, 1), monthTicks(range, step, false)};
    }
    for (const int step : {1, 2, 5}) {
        if (pixelsPerDay * 365 * step >= wanted * 1.2)
            return {yearTicks(range, step), {}};
    }
    return {yearTicks(range, 10), {}};
}

} // namespace hearth
