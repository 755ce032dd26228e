// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/paneldesk.h"

#include "core/timeline/paneldays.h"
#include "core/workspace/inputerror.h"
#include "core/workspace/panelacts.h"

#include <algorithm>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

bool isSitting(const ServiceForm &form)
{
    return form.form == u"panel-sitting"_s && form.state != FormState::Superseded;
}

bool stands(const ServiceForm &form)
{
    return isSitting(form) && form.state != FormState::Withdrawn;
}

constexpr int weeksAhead = 8;

/// The newest form of the seats, which is the one that is kept up.
const ServiceForm *seatsIn(const std::vector<ServiceForm> &forms)
{
    const ServiceForm *newest = nullptr;
    for (const ServiceForm &form : forms) {
        if (form.form == u"panel-seats"_s && form.state == FormState::Draft)
            newest = &form;
    }
    return newest;
}

Details rowOf(const PanelSeatHolder &holder)
{
    Details row{{u"seat"_s, holder.seat}, {u"name"_s, holder.name.simplified()}};
    if (holder.from)
        row.insert(u"from"_s, isoText(holder.from));
    if (holder.until)
        row.insert(u"until"_s, isoText(holder.until));
    return row;
}

} // namespace

// --- Seats

std::vector<PanelSeatHolder> PanelDesk::seats() const
{
    std::vector<PanelSeatHolder> holders;
    const ServiceForm *form = seatsIn(m_workspace.serviceForms());
    if (!form)
        return holders;
    for (const Details &row : form->content.rows(u"seats"_s))
        holders.push_back({row.value(u"seat"_s), row.value(u"name"_s), dateFromIso(row.value(u"from"_s)),
                           dateFromIso(row.value(u"until"_s))});
    return holders;
}

std::vector<PanelSeatHolder> PanelDesk::seatsOn(Date day) const
{
    std::vector<PanelSeatHolder> holders = seats();
    std::erase_if(holders, [day](const PanelSeatHolder &holder) { return !holder.holdsOn(day); });
    const auto place = [](const PanelSeatHolder &holder) {
        const auto &all = panelSeats();
        return std::find_if(all.begin(), all.end(), [&](const PanelSeat &seat) { return seat.id == holder.seat; }) -
               all.begin();
    };
    std::stable_sort(holders.begin(), holders.end(),
                     [&place](const PanelSeatHolder &a, const PanelSeatHolder &b) { return place(a) < place(b); });
    return holders;
}

void PanelDesk::saveSeats(const std::vector<PanelSeatHolder> &holders)
{
    std::vector<Details> rows;
    for (const PanelSeatHolder &holder : holders) {
        if (holder.name.trimmed().isEmpty())
            continue; // a seat that nobody holds
        if (holder.seat.isEmpty())
            throw InputError(tr("Say which seat is held."));
        if (holder.from && holder.until && *holder.until < *holder.from)
            throw InputError(tr("A seat is held from a day until a later one."));
        rows.push_back(rowOf(holder));
    }
    const ServiceForm *before = seatsIn(m_workspace.serviceForms());
    ServiceForm after = before ? *before : ServiceForm();
    after.content.tables.insert(u"seats"_s, rows);
    if (!before) {
        after.key = newKey();
        after.form = u"panel-seats"_s;
        after.on = m_workspace.today();
        after.author = m_workspace.person();
    }
    m_workspace.saveForm(after);
}

// --- Sittings

const ServiceForm &PanelDesk::requireSitting(const QString &key) const
{
    const ServiceForm *form = m_workspace.serviceForm(key);
    if (!form || !isSitting(*form))
        throw InputError(tr("There is no such sitting."));
    return *form;
}

std::vector<const ChildForm *> PanelDesk::itemForms(const QString &sitting) const
{
    std::vector<const ChildForm *> forms;
    for (const ChildRecord &child : m_workspace.children()) {
        for (const ChildForm &form : child.forms) {
            if (form.form == u"panel-item"_s && form.meeting == sitting && form.state != FormState::Withdrawn &&
                form.state != FormState::Superseded)
                forms.push_back(&form);
        }
    }
    return forms;
}

PanelSitting PanelDesk::read(const ServiceForm &form) const
{
    PanelSitting sitting = panelSittingOf(form);
    if (sitting.state != SittingState::Planned || !sitting.attendance.empty())
        return sitting;
    for (const PanelSeatHolder &holder : seatsOn(form.on)) // who is expected, until somebody says who came
        sitting.attendance.push_back({holder.name, holder.seat, false, false, {}});
    return sitting;
}

std::vector<PanelSitting> PanelDesk::sittings() const
{
    std::vector<PanelSitting> all;
    for (const ServiceForm &form : m_workspace.serviceForms()) {
        if (isSitting(form))
            all.push_back(read(form));
    }
    std::stable_sort(all.begin(), all.end(), [](const PanelSitting &a, const PanelSitting &b) { return a.on < b.on; });
    return all;
}

PanelSitting PanelDesk::sitting(const QString &key) const
{
    return read(requireSitting(key));
}

QString PanelDesk::nextSitting(Date day) const
{
    const ServiceForm *next = nullptr;
    for (const ServiceForm &form : m_workspace.serviceForms()) {
        if (isSitting(form) && form.state == FormState::Draft && form.on >= day && (!next || form.on < next->on))
            next = &form;
    }
    return next ? next->key : QString();
}

std::vector<Date> PanelDesk::unplannedDays(Date from, Date until) const
{
    std::vector<Date> recorded;
    for (const ServiceForm &form : m_workspace.serviceForms()) {
        if (!isSitting(form))
            continue;
        recorded.push_back(form.on);
        if (const auto moved = form.content.day(u"moved-from"_s))
            recorded.push_back(*moved); // that week's sitting has another day
    }
    std::vector<Date> days = panelDays(m_workspace.policy(), from, until);
    std::erase_if(days,
                  [&recorded](Date day) { return std::find(recorded.begin(), recorded.end(), day) != recorded.end(); });
    return days;
}

ServiceForm PanelDesk::newSitting(Date on) const
{
    if (!m_workspace.workingDays().isWorkingDay(on).value_or(true))
        throw InputError(tr("%1 is no working day.").arg(britishText(on)));
    for (const ServiceForm &form : m_workspace.serviceForms()) {
        if (stands(form) && form.on == on)
            throw InputError(tr("The panel sits on %1 already.").arg(britishText(on)));
    }
    ServiceForm form;
    form.key = newKey();
    form.form = u"panel-sitting"_s;
    form.on = on;
    form.author = m_workspace.person();
    form.content.set(u"starts"_s, panelOpens(m_workspace.policy(), on).value_or(usualStart()).toString(u"HH:mm"_s));
    return form;
}

QString PanelDesk::planSitting(Date on)
{
    const ServiceForm form = newSitting(on);
    m_workspace.perform({{std::nullopt, Record(form)}}, {u"plan-sitting"_s, tr("Plan a sitting of the panel"), {}});
    return form.key;
}

int PanelDesk::planSittings(Date from, Date until)
{
    std::vector<Change> changes;
    for (const Date day : unplannedDays(from, until))
        changes.push_back({std::nullopt, Record(newSitting(day))});
    const int count = static_cast<int>(changes.size());
    if (count > 0)
        m_workspace.perform(std::move(changes),
                            {u"plan-sitting"_s, tr("Plan %n sitting(s) of the panel", nullptr, count), {}});
    return count;
}

void PanelDesk::saveSitting(const PanelSitting &sitting)
{
    const ServiceForm &before = requireSitting(sitting.key);
    if (before.state == FormState::Withdrawn)
        throw InputError(tr("The sitting was cancelled."));
    PanelSitting kept = panelSittingOf(before); // what other acts write stays as it is
    kept.starts = sitting.starts;
    kept.ends = sitting.ends;
    kept.venue = sitting.venue;
    kept.chair = sitting.chair;
    kept.attendance = sitting.attendance;
    kept.general = sitting.general;
    kept.adviceOwed = sitting.adviceOwed;
    kept.adviceConfirmedBy = sitting.adviceConfirmedBy;
    ServiceForm after = before;
    write(kept, after.content);
    if (after.content != before.content)
        m_workspace.perform({acts::changed(before, after)}, {u"save-sitting"_s, tr("Save a sitting of the panel"), {}});
}

void PanelDesk::moveSitting(const QString &key, Date to)
{
    const ServiceForm &before = requireSitting(key);
    if (before.state != FormState::Draft)
        throw InputError(tr("Only a sitting that is still to come can be moved."));
    if (to == before.on)
        return;
    static_cast<void>(newSitting(to)); // refuses a day that is no working day or taken
    ServiceForm after = before;
    after.on = to;
    if (!after.content.day(u"moved-from"_s))
        after.content.set(u"moved-from"_s, std::optional(before.on));
    std::vector<Change> changes{acts::changed(before, after)};
    for (const ChildForm *form : itemForms(key)) {
        ChildForm moved = *form;
        moved.on = to;
        changes.push_back({Record(*form), Record(moved)});
    }
    m_workspace.perform(std::move(changes), {u"move-sitting"_s, tr("Move a sitting of the panel"), {}});
}

ServiceForm PanelDesk::sittingAfter(const ServiceForm &from, const QString &to, std::vector<Change> &changes) const
{
    if (!to.isEmpty()) {
        const ServiceForm &later = requireSitting(to);
        if (later.state != FormState::Draft || later.on <= from.on)
            throw InputError(tr("An item is deferred to a later sitting that is still to come."));
        return later;
    }
    const Date earliest = std::max(from.on + 1, m_workspace.today());
    for (const PanelSitting &sitting : sittings()) {
        if (sitting.state == SittingState::Planned && sitting.on >= earliest && sitting.key != from.key)
            return requireSitting(sitting.key);
    }
    const std::vector<Date> free = unplannedDays(earliest, earliest + weeksAhead * 7);
    if (free.empty())
        throw InputError(tr("Plan a later sitting first."));
    ServiceForm planned = newSitting(free.front());
    changes.push_back({std::nullopt, Record(planned)});
    return planned;
}

void PanelDesk::cancelSitting(const QString &key, const QString &reason)
{
    const ServiceForm &before = requireSitting(key);
    if (before.state != FormState::Draft)
        throw InputError(tr("Only a sitting that is still to come can be cancelled."));
    if (reason.trimmed().isEmpty())
        throw InputError(tr("Give the reason."));
    ServiceForm after = before;
    after.state = FormState::Withdrawn;
    after.reopened = reason.trimmed();
    std::vector<Change> changes{acts::changed(before, after)};
    std::optional<ServiceForm> next;
    for (const ChildForm *form : itemForms(key)) {
        PanelItem item = panelItemOf(*form);
        if (item.isDecided())
            throw InputError(tr("The sitting decided an item: it was held."));
        if (item.deferred)
            continue;
        if (!next)
            next = sittingAfter(before, {}, changes);
        item.deferred = true;
        item.deferredWhy = u"sitting-cancelled"_s;
        item.deferredTo = next->on;
        changes.push_back(acts::changed(*form, item));
        changes.push_back({std::nullopt, Record(acts::carried(*form, *next, m_workspace.person()))});
    }
    m_workspace.perform(std::move(changes),
                        {u"cancel-sitting"_s, tr("Cancel a sitting of the panel"), reason.trimmed()});
}

} // namespace hearth
