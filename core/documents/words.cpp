// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/words.h"

#include "core/casework/codelists.h"

#include <cstdlib>

namespace hearth {

namespace {

// One is written out, so that English reads right without a file of plurals; a translation may still bend both.
QString over(int days)
{
    return days == 1 ? Words::tr("1 day") : Words::tr("%n days", nullptr, days);
}

QString toGo(int days)
{
    if (days == 0)
        return Words::tr("today");
    return days == 1 ? Words::tr("tomorrow") : Words::tr("in %n days", nullptr, days);
}

} // namespace

QString Words::period(const Period &period)
{
    const int count = std::abs(period.count);
    switch (period.unit) {
    case Unit::WorkingDays:
        return count == 1 ? tr("1 working day") : tr("%n working days", nullptr, count);
    case Unit::Days:
        return count == 1 ? tr("1 day") : tr("%n days", nullptr, count);
    case Unit::Weeks:
        return count == 1 ? tr("1 week") : tr("%n weeks", nullptr, count);
    case Unit::Months:
        return count == 1 ? tr("1 month") : tr("%n months", nullptr, count);
    case Unit::Years:
        break;
    }
    return count == 1 ? tr("1 year") : tr("%n years", nullptr, count);
}

QString Words::statusAndDays(const Clock &clock)
{
    QString status = labelOf(clock.status);
    if (!clock.days)
        return status;
    if (clock.status == Status::Overdue)
        return tr("%1, %2").arg(status, over(*clock.days));
    if (clock.status == Status::Soon || clock.status == Status::Open)
        return tr("%1, %2").arg(status, toGo(-*clock.days));
    return status;
}

QString Words::inForce(const ChildRecord &record, SpellKind kind, Date day)
{
    const Spell *found = nullptr;
    for (const Spell &spell : record.spells) {
        if (spell.kind == kind && spell.inForceOn(day) && (found == nullptr || spell.from >= found->from))
            found = &spell;
    }
    if (found == nullptr)
        return {};
    QString meaning = meaningOf(codesOf(kind), found->code);
    if (kind == SpellKind::Plan || meaning == found->code)
        return meaning;
    return found->code + u' ' + meaning;
}

} // namespace hearth
