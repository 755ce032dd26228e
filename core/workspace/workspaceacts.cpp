// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/paneldays.h"
#include "core/workspace/acts.h"
#include "core/workspace/formacts.h"
#include "core/workspace/merge.h"
#include "core/workspace/networkacts.h"
#include "core/workspace/packs.h"
#include "core/workspace/workspaceprivate.h"

#include <algorithm>

namespace hearth {

namespace {

// More than this is not kept for an undo: the memory it takes is worth more than taking back a whole authority.
constexpr std::size_t mostUndoable = 100'000;

bool isOfPolicy(const Change &change)
{
    const Record &record = change.after ? *change.after : *change.before;
    return std::holds_alternative<PolicyInForce>(record) || std::holds_alternative<HolidayRecord>(record);
}

bool isOfServiceForms(const Change &change)
{
    return std::holds_alternative<ServiceForm>(change.after ? *change.after : *change.before);
}

bool isOfNetwork(const Change &change)
{
    return std::holds_alternative<Relationship>(change.after ? *change.after : *change.before);
}

} // namespace

std::vector<Change> Workspace::Private::apply(std::vector<Change> changes, const Act &act)
{
    std::vector<Change> stored;
    try {
        stored = store->apply(std::move(changes), act);
    } catch (const ConflictError &) {
        load(); // so that the person sees what the other did
        Q_EMIT q->changed();
        throw;
    }
    computed.touched(roster.apply(stored));
    shared.apply(stored);
    if (std::any_of(stored.begin(), stored.end(), isOfNetwork))
        computed.networkTouched();
    if (std::any_of(stored.begin(), stored.end(), isOfServiceForms)) {
        computed.serviceTouched();
        // A child's clocks count to the days on which the Panel sits, and to nothing else of these forms.
        if (PanelCalendar days = panelCalendar(shared.forms()); days != policy.panel) {
            policy.panel = std::move(days);
            computed.forgetAll();
        }
    }
    if (std::any_of(stored.begin(), stored.end(), isOfPolicy))
        loadPolicy();
    return stored;
}

std::vector<Change> Workspace::Private::commit(std::vector<Change> changes, const Wording &wording)
{
    if (changes.empty())
        return {};
    std::vector<Change> stored = apply(std::move(changes), Act{wording.act, session.person, wording.reason});
    if (stored.size() <= mostUndoable)
        undo.push({wording.text, stored});
    else
        undo.clear();
    Q_EMIT q->changed();
    return stored;
}

RecordId Workspace::Private::commitOne(std::vector<Change> changes, const Wording &wording, RecordId known)
{
    const std::vector<Change> stored = commit(std::move(changes), wording);
    return stored.empty() || !stored.front().after ? known : stampOf(*stored.front().after).id;
}

RecordId Workspace::saveChild(const Child &child, const QString &reason)
{
    const bool isNew = child.stamp.id == 0;
    return d->commitOne(acts::saveChild(d->roster, child),
                        {isNew ? QStringLiteral("add-child") : QStringLiteral("correct-child"),
                         isNew ? tr("Add a child") : tr("Correct a child's particulars"), reason},
                        child.stamp.id);
}

RecordId Workspace::saveSpell(const Spell &spell, const QString &reason)
{
    const bool isNew = spell.stamp.id == 0;
    return d->commitOne(acts::saveSpell(d->roster, spell),
                        {isNew ? QStringLiteral("add-fact") : QStringLiteral("correct-fact"),
                         isNew ? tr("Add a fact") : tr("Correct a fact"), reason},
                        spell.stamp.id);
}

RecordId Workspace::saveEvent(const Event &event, const QString &reason)
{
    const bool isNew = event.stamp.id == 0;
    return d->commitOne(acts::saveEvent(d->roster, event, today()),
                        {isNew ? QStringLiteral("add-fact") : QStringLiteral("correct-fact"),
                         isNew ? tr("Add a fact") : tr("Correct a fact"), reason},
                        event.stamp.id);
}

RecordId Workspace::saveAdjustment(const Adjustment &adjustment)
{
    return d->commitOne(acts::saveAdjustment(d->roster, adjustment, d->policy),
                        {QStringLiteral("adjust-clock"), tr("Adjust a clock"), adjustment.reason}, adjustment.stamp.id);
}

RecordId Workspace::saveUpdate(const WeeklyUpdate &update)
{
    WeeklyUpdate written = update;
    if (written.author.isEmpty())
        written.author = person();
    return d->commitOne(acts::saveUpdate(d->roster, written, today()),
                        {QStringLiteral("weekly-update"), tr("Weekly update"), QString()}, update.stamp.id);
}

void Workspace::remove(const Record &fact, const QString &reason)
{
    if (std::holds_alternative<Child>(fact)) {
        const RecordId id = stampOf(fact).id;
        std::vector<ReturnRow> rows;
        if (auto record = d->store->load(id, Store::With::FactsAndReturnRows))
            rows = std::move(record->returnRows);
        std::vector<Change> changes = acts::detach(d->roster, d->shared, {id, {}});
        const std::vector<Change> own = acts::remove(d->roster, fact, rows);
        changes.insert(changes.end(), own.begin(), own.end());
        d->commit(std::move(changes), {QStringLiteral("remove-child"), tr("Remove a child"), reason});
    } else if (const auto *removed = std::get_if<Person>(&fact)) {
        d->commit(acts::removePerson(d->roster, d->shared, *removed),
                  {QStringLiteral("remove-person"), tr("Remove a person"), reason});
    } else if (const auto *relationship = std::get_if<Relationship>(&fact)) {
        d->commit(acts::removeRelationship(d->shared, *relationship),
                  {QStringLiteral("remove-relationship"), tr("Remove a relationship"), reason});
    } else if (const auto *phrase = std::get_if<Phrase>(&fact)) {
        d->commit(acts::removePhrase(d->shared, *phrase),
                  {QStringLiteral("remove-phrase"), tr("Remove a phrase"), reason});
    } else if (const auto *form = std::get_if<ServiceForm>(&fact)) {
        d->commit(acts::removeForm(d->shared, *form), {QStringLiteral("remove-form"), tr("Remove a form"), reason});
    } else {
        d->commit(acts::remove(d->roster, fact, {}), {QStringLiteral("remove-fact"), tr("Remove a fact"), reason});
    }
}

void Workspace::settleBooking(RecordId child, RecordId event, EventState state, std::optional<Date> on)
{
    d->commit(acts::settleBooking(d->roster, child, event, state, on, today()),
              {QStringLiteral("settle-booking"), tr("Say what became of a booking"), QString()});
}

void Workspace::born(RecordId child, Date born, const QString &forename, const QString &surname,
                     const QString &newNumber)
{
    d->commit(acts::born(d->roster, child, {born, forename, surname, newNumber}, today()),
              {QStringLiteral("born"), tr("Record a birth"), QString()});
}

void Workspace::renumber(RecordId child, const QString &newNumber)
{
    d->commit(acts::renumber(d->roster, child, newNumber),
              {QStringLiteral("renumber"), tr("Change a child's number"), QString()});
}

void Workspace::merge(RecordId from, RecordId into, const QString &reason)
{
    const auto one = d->store->load(from, Store::With::FactsAndReturnRows);
    const auto other = d->store->load(into, Store::With::FactsAndReturnRows);
    if (!one || !other)
        throw InputError(tr("There is no such child (any more)."));
    std::vector<Change> changes = acts::repoint(d->roster, d->shared, from, into);
    const std::vector<Change> own = acts::merge(*one, *other);
    changes.insert(changes.end(), own.begin(), own.end());
    d->commit(std::move(changes), {QStringLiteral("merge"), tr("Merge two records"), reason});
}

void Workspace::moveFact(const Record &fact, RecordId to, const QString &reason)
{
    Record whole = fact;
    if (auto *moved = std::get_if<PpmRecord>(&whole)) {
        if (auto stored = d->store->ppm(moved->stamp.id))
            moved->content = std::move(stored->content);
    }
    d->commit(acts::moveFact(d->roster, whole, to),
              {QStringLiteral("move-fact"), tr("Move a fact to another child"), reason});
}

void Workspace::reassign(const std::vector<RecordId> &children, const QString &worker, const QString &team)
{
    std::vector<Change> changes = acts::reassign(d->roster, children, worker, team);
    const QString text = tr("Reassign %n child(ren)", nullptr, static_cast<int>(changes.size()));
    d->commit(std::move(changes), {QStringLiteral("reassign"), text, QString()});
}

void Workspace::moveToSection(RecordId child, const SectionId &section, Date on, const QString &reason)
{
    d->commit(acts::moveToSection(d->roster, child, {section, on, person(), reason}, d->policy, today()),
              {QStringLiteral("move-section"), tr("Move a child to another section"), reason});
}

void Workspace::archive(RecordId child, Date on, const QString &outcome)
{
    d->commit(acts::archive(d->roster, child, on, outcome, today()),
              {QStringLiteral("archive"), tr("Archive a case"), QString()});
}

void Workspace::setPack(const QString &pack, Date from, const QString &reason)
{
    if (!d->packs.contains(pack))
        throw InputError(tr("There is no policy pack “%1”.").arg(pack));
    if (reason.trimmed().isEmpty())
        throw InputError(tr("Give the reason for the change of pack."));
    PolicyInForce inForce;
    inForce.pack = pack;
    inForce.from = from;
    inForce.reason = reason.trimmed();
    inForce.author = person();
    d->commit({Change{std::nullopt, Record(inForce)}},
              {QStringLiteral("set-pack"), tr("Change the policy pack"), inForce.reason});
}

void Workspace::addHoliday(const HolidayRecord &holiday)
{
    HolidayRecord clean = holiday;
    clean.name = clean.name.simplified();
    if (clean.name.isEmpty())
        throw InputError(tr("The holiday needs a name."));
    const auto sameDay = [&clean](const auto &other) { return other.day == clean.day; };
    const std::vector<HolidayRecord> added = d->store->holidays();
    if (std::any_of(shippedHolidays().begin(), shippedHolidays().end(), sameDay) ||
        std::any_of(added.begin(), added.end(), sameDay))
        throw InputError(tr("%1 is a holiday already.").arg(britishText(clean.day)));
    d->commit({Change{std::nullopt, Record(clean)}},
              {QStringLiteral("add-holiday"), tr("Add a bank holiday"), QString()});
}

void Workspace::applyImport(std::vector<Change> changes, const QString &what)
{
    d->commit(std::move(changes), {QStringLiteral("import"), what, QString()});
}

bool Workspace::canUndo() const
{
    return d->undo.canUndo();
}

QString Workspace::undoText() const
{
    return d->undo.undoText();
}

void Workspace::undo()
{
    if (!canUndo())
        return;
    d->undo.undo([this](std::vector<Change> changes) {
        return d->apply(std::move(changes), Act{QStringLiteral("undo"), person(), QString()});
    });
    Q_EMIT changed();
}

bool Workspace::canRedo() const
{
    return d->undo.canRedo();
}

QString Workspace::redoText() const
{
    return d->undo.redoText();
}

void Workspace::redo()
{
    if (!canRedo())
        return;
    d->undo.redo([this](std::vector<Change> changes) {
        return d->apply(std::move(changes), Act{QStringLiteral("redo"), person(), QString()});
    });
    Q_EMIT changed();
}

} // namespace hearth
