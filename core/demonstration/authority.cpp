// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/authority.h"

#include "core/demonstration/random.h"

#include <algorithm>

namespace hearth::demonstration {

using namespace Qt::StringLiterals;

namespace {

/// The day on which the last spell of care ended; nothing while one lasts, and for a child who was never in care.
std::optional<Date> leftCareOn(const ChildRecord &record, Date day)
{
    std::optional<Date> last;
    for (const Spell &spell : record.spells) {
        if (spell.kind != SpellKind::Care)
            continue;
        if (!spell.until || *spell.until > day)
            return std::nullopt;
        last = last ? std::max(*last, *spell.until) : *spell.until;
    }
    return last;
}

/// No record of a meeting says otherwise: it was done after the last of them.
Date lastSaid(const ChildRecord &record, const PlannedAction &action)
{
    Date last = action.setOn;
    for (const PpmRecord &ppm : record.ppms) {
        const auto &lines = ppm.content.actions;
        const bool names = std::any_of(lines.begin(), lines.end(),
                                       [&action](const PpmActionLine &line) { return line.key == action.key; });
        if (names)
            last = std::max(last, ppm.on);
    }
    return last;
}

void settle(PlannedAction &action, const ChildRecord &record, Date day)
{
    constexpr int longAgo = 50; // days; nothing is forgotten for longer than that
    if (!action.isOutstanding() || action.target >= day)
        return;
    const Date from = lastSaid(record, action);
    if (const auto left = leftCareOn(record, day); left && from <= *left) {
        action.dropped = std::max(*left, from);
        action.update = u"No longer needed: the case has ended."_s;
        return;
    }
    const std::size_t fate = numberOf(action.key) % 12;
    if (fate < 2 && day - action.target < longAgo)
        return; // is over
    const int late = fate < 4 ? 9 : -static_cast<int>(fate % 5);
    action.done = std::min(std::max(action.target + late, from + 1), day);
    if (action.update.isEmpty())
        action.update = u"Done and told to everybody who was at the meeting."_s;
}

} // namespace

Date Authority::workingDay(Date wanted) const
{
    while (wanted.weekday() > 5 || !policy.workingDays->isWorkingDay(wanted).value_or(true))
        wanted = wanted - 1;
    return wanted;
}

Date Authority::workingDaysAfter(Date start, int count) const
{
    return policy.workingDays->add(start, count).value_or(start + count);
}

bool Authority::isInCare(const ChildRecord &record, Date on)
{
    return std::any_of(record.spells.begin(), record.spells.end(),
                       [on](const Spell &spell) { return spell.kind == SpellKind::Care && spell.inForceOn(on); });
}

QString keyOf(const ChildRecord &record, const QString &rest)
{
    return record.child.number.toLower().remove(u'-') + rest;
}

ChildForm begun(const ChildRecord &record, const char *form, const QString &key, Date on)
{
    ChildForm begun;
    begun.key = key;
    begun.form = QLatin1StringView(form);
    begun.on = on;
    begun.author = record.child.worker;
    return begun;
}

ServiceForm begunService(const char *form, const QString &key, Date on, const QString &author)
{
    ServiceForm begun;
    begun.key = key;
    begun.form = QLatin1StringView(form);
    begun.on = on;
    begun.author = author;
    return begun;
}

void sign(FormRecord &form, Date on)
{
    form.state = FormState::Submitted;
    form.submittedBy = form.author;
    form.submittedOn = on;
}

void approve(FormRecord &form, const QString &by, Date on)
{
    form.state = FormState::Approved;
    form.approvedBy = by;
    form.approvedOn = on;
}

Event *heldEvent(ChildRecord &record, EventKind kind)
{
    const auto found = std::find_if(record.events.begin(), record.events.end(), [kind](const Event &event) {
        return event.kind == kind && event.state == EventState::Held;
    });
    return found == record.events.end() ? nullptr : &*found;
}

QString headOfService()
{
    return u"Hornbeam, Ros"_s;
}

QString serviceManager()
{
    return u"Rosewood, Amit"_s;
}

QString lawyer()
{
    return u"Quince, Marian"_s;
}

QString panelAdministrator()
{
    return u"Privet, Alan"_s;
}

QString leadOf(const QString &section)
{
    static const QStringList leads = {u"Lime, Peter"_s, u"Rosewood, Amit"_s, u"Medlar, Gwyn"_s, u"Spindle, Ola"_s};
    return leads.at(static_cast<qsizetype>(numberOf(section) % static_cast<std::size_t>(leads.size())));
}

void settleActions(Authority &authority)
{
    for (ChildRecord &record : authority.children) {
        for (PlannedAction &action : record.actions)
            settle(action, record, authority.day);
    }
}

void tellArrangements(Authority &authority)
{
    static const QStringList kinds = {u"supported-lodgings"_s, u"supported-tenancy"_s, u"group-living"_s};
    int given = 0;
    for (ChildRecord &record : authority.children) {
        if (!record.child.born || authority.day - *record.child.born < 16 * 365 + 4)
            continue;
        for (const Spell &placement : std::vector<Spell>(record.spells)) {
            const bool isLast = placement.kind == SpellKind::Placement && !placement.until;
            if (!isLast || !Authority::isInCare(record, authority.day))
                continue;
            Spell arrangement;
            arrangement.kind = SpellKind::Arrangement;
            arrangement.code = kinds.at(given++ % kinds.size());
            arrangement.from = std::max(placement.from, *record.child.born + 16 * 365 + 4);
            arrangement.details = {{u"host"_s, u"Millrace House"_s},
                                   {u"referred_on"_s, isoText(arrangement.from - 40)},
                                   {u"support"_s, u"Six hours a week: budgeting, cooking, college."_s}};
            if (arrangement.code == u"supported-tenancy")
                arrangement.details.insert(u"moved_in"_s, isoText(arrangement.from));
            record.spells.push_back(arrangement);
        }
    }
}

} // namespace hearth::demonstration
