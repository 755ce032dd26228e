// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/leadscharts.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

} // namespace

QString monthName(Date day)
{
    static constexpr std::array names = {
        QT_TRANSLATE_NOOP("Charts", "Jan"), QT_TRANSLATE_NOOP("Charts", "Feb"), QT_TRANSLATE_NOOP("Charts", "Mar"),
        QT_TRANSLATE_NOOP("Charts", "Apr"), QT_TRANSLATE_NOOP("Charts", "May"), QT_TRANSLATE_NOOP("Charts", "Jun"),
        QT_TRANSLATE_NOOP("Charts", "Jul"), QT_TRANSLATE_NOOP("Charts", "Aug"), QT_TRANSLATE_NOOP("Charts", "Sep"),
        QT_TRANSLATE_NOOP("Charts", "Oct"), QT_TRANSLATE_NOOP("Charts", "Nov"), QT_TRANSLATE_NOOP("Charts", "Dec")};
    return QCoreApplication::translate("Charts", names.at(static_cast<std::size_t>(day.month() - 1)));
}

std::vector<TrendChart::Point> trendPoints(const LeadsReport &report)
{
    std::vector<TrendChart::Point> points;
    int year = 0;
    for (const LeadsNumber *month : report.ofKind(u"trend")) {
        points.push_back({monthName(month->on),
                          month->on.year() == year ? QString() : QString::number(month->on.year()), month->value()});
        year = month->on.year();
    }
    return points;
}

std::vector<BarChart::Part> clockParts(const Palette &palette)
{
    return {{Text::tr("met in time"), BarChart::Fill::Light, palette.met, palette.metSoft},
            {Text::tr("met late"), BarChart::Fill::Hatched, palette.late, palette.lateSoft},
            {Text::tr("overdue now"), BarChart::Fill::Solid, palette.overdue, {}}};
}

std::vector<BarChart::Bar> clockBars(const LeadsReport &report)
{
    std::vector<BarChart::Bar> bars;
    for (const auto &[rule, title] : clocksOf(report)) {
        bars.push_back({title,
                        {report.value(u"in-time/"_s + rule), report.value(u"late/"_s + rule),
                         report.value(u"overdue/"_s + rule)}});
    }
    return bars;
}

std::vector<BarChart::Part> reasonParts(const Palette &palette)
{
    return {{Text::tr("reasons given"), BarChart::Fill::Light, palette.accent, palette.accentSoft}};
}

std::vector<BarChart::Bar> reasonBars(const LeadsReport &report)
{
    std::vector<BarChart::Bar> bars;
    for (const LeadsNumber *reason : report.ofKind(u"reason"))
        bars.push_back({reason->title, {reason->value()}});
    return bars;
}

} // namespace hearth
