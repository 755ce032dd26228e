// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/wording.h"

#include <QCoreApplication>

namespace hearth {

namespace {

// One is written out, so that English reads right without a file of plurals; a translation may still bend both.
QString over(int days)
{
    return days == 1 ? QCoreApplication::translate("Wording", "1 day over")
                     : QCoreApplication::translate("Wording", "%n days over", nullptr, days);
}

QString atLeastOver(int days)
{
    return days == 1 ? QCoreApplication::translate("Wording", "at least 1 day over")
                     : QCoreApplication::translate("Wording", "at least %n days over", nullptr, days);
}

QString late(int days)
{
    return days == 1 ? QCoreApplication::translate("Wording", "1 day late")
                     : QCoreApplication::translate("Wording", "%n days late", nullptr, days);
}

QString early(int days)
{
    return days == 1 ? QCoreApplication::translate("Wording", "1 day early")
                     : QCoreApplication::translate("Wording", "%n days early", nullptr, days);
}

QString toGo(int days)
{
    if (days == 0)
        return QCoreApplication::translate("Wording", "due today");
    return days == 1 ? QCoreApplication::translate("Wording", "due tomorrow")
                     : QCoreApplication::translate("Wording", "due in %n days", nullptr, days);
}

QString metText(int days)
{
    if (days == 0)
        return QCoreApplication::translate("Wording", "on the day");
    return days > 0 ? late(days) : early(-days);
}

} // namespace

QString daysText(const Clock &clock)
{
    switch (clock.status) {
    case Status::Met:
    case Status::MetLate:
        return clock.days ? metText(*clock.days) : QString();
    case Status::Ended:
        return {};
    case Status::Unknown:
        return clock.days && *clock.days > 0 ? atLeastOver(*clock.days)
                                             : QCoreApplication::translate("Wording", "not known");
    case Status::Exempt:
        return QCoreApplication::translate("Wording", "exempt");
    case Status::Paused:
        return QCoreApplication::translate("Wording", "paused");
    case Status::Overdue:
    case Status::Soon:
    case Status::Open:
        break;
    }
    if (!clock.days)
        return {};
    return *clock.days > 0 ? over(*clock.days) : toGo(-*clock.days);
}

QString plannedText(const Clock &clock)
{
    if (!clock.planned)
        return {};
    const QString booked = (clock.plannedIsForecast ? QCoreApplication::translate("Wording", "expected %1")
                                                    : QCoreApplication::translate("Wording", "booked %1"))
                               .arg(britishText(*clock.planned));
    if (!clock.due || *clock.planned <= *clock.due)
        return booked;
    return QCoreApplication::translate("Wording", "%1, %2", "booked 04/12/2026, 9 days late")
        .arg(booked, late(*clock.planned - *clock.due));
}

QString childrenText(int count)
{
    return count == 1 ? QCoreApplication::translate("Wording", "1 child")
                      : QCoreApplication::translate("Wording", "%n children", nullptr, count);
}

QString sectionName(const SectionId &section)
{
    if (section == QStringLiteral("matched"))
        return QCoreApplication::translate("Tracker", "matched");
    if (section == QStringLiteral("over-16"))
        return QCoreApplication::translate("Tracker", "over 16");
    if (section == QStringLiteral("unallocated"))
        return QCoreApplication::translate("Tracker", "unallocated");
    if (section == QStringLiteral("left"))
        return QCoreApplication::translate("Tracker", "left, not archived");
    return section;
}

std::optional<int> daysOver(const Clock &clock)
{
    return clock.due ? clock.days : std::nullopt;
}

} // namespace hearth
