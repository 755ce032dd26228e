// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/timeline/paneldays.h"
#include "core/workspace/packs.h"
#include "core/workspace/workspaceprivate.h"

#include <algorithm>

namespace hearth {

namespace {

QStringList sortedOnce(QStringList texts)
{
    texts.removeAll(QString());
    texts.removeDuplicates();
    texts.sort(Qt::CaseInsensitive);
    return texts;
}

} // namespace

Workspace::Private::Private(std::unique_ptr<Store> opened, Session opener)
    : store(std::move(opened)), session(std::move(opener)), packs(availablePacks())
{
    load();
}

void Workspace::Private::load()
{
    // Read first: what is written while we load makes us load again.
    version = store->dataVersion();
    roster.setRecords(store->loadAll());
    shared.load(*store);
    loadPolicy();
}

void Workspace::Private::loadPolicy()
{
    policy.phases.clear();
    std::vector<PolicyInForce> inForce = store->policies();
    // The pack that the store was made with counts from the beginning, so that any later decision can follow it; of two
    // decisions for one day the later one counts.
    const auto byId = [](const PolicyInForce &a, const PolicyInForce &b) { return a.stamp.id < b.stamp.id; };
    if (const auto first = std::min_element(inForce.begin(), inForce.end(), byId); first != inForce.end())
        first->from = Date();
    std::stable_sort(inForce.begin(), inForce.end(), [](const PolicyInForce &a, const PolicyInForce &b) {
        return std::tie(a.from, a.stamp.id) < std::tie(b.from, b.stamp.id);
    });
    for (const PolicyInForce &entry : inForce) {
        const auto pack = packs.find(entry.pack);
        if (pack == packs.end())
            throw InputError(
                Workspace::tr("The store works by the policy pack “%1”, which is not here.").arg(entry.pack));
        if (!policy.phases.empty() && policy.phases.back().from == entry.from)
            policy.phases.pop_back();
        policy.phases.push_back({entry.from, pack->second});
    }
    if (policy.phases.empty())
        policy.phases.push_back({Date(), packs.at(defaultPack())});
    policy.workingDays = workingDaysWith(store->holidays());
    policy.panel = panelCalendar(shared.forms());
    computed.forgetAll();
}

Date Workspace::Private::asAt() const
{
    return chosenDay ? *chosenDay : session.today();
}

std::function<std::optional<PpmContent>(RecordId)> Workspace::Private::contents() const
{
    return [this](RecordId id) {
        const auto record = store->ppm(id);
        return record ? std::optional(record->content) : std::nullopt;
    };
}

Derived &Workspace::Private::derived()
{
    computed.setContext(policy, asAt());
    return computed;
}

std::unique_ptr<Workspace> Workspace::create(const QString &path, const QString &passphrase, const QString &pack,
                                             Session session)
{
    // Before the file is made: a refusal leaves nothing behind.
    if (!availablePacks().contains(pack))
        throw InputError(tr("There is no policy pack “%1”.").arg(pack));
    std::unique_ptr<Store> store = Store::create(path, passphrase);
    PolicyInForce inForce;
    inForce.pack = pack;
    inForce.from = session.today();
    inForce.author = session.person;
    static_cast<void>(store->apply({Change{std::nullopt, Record(inForce)}},
                                   Act{QStringLiteral("new-store"), session.person, QString()}));
    return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Private>(std::move(store), std::move(session))));
}

std::unique_ptr<Workspace> Workspace::open(const QString &path, const QString &passphrase, Session session)
{
    return std::unique_ptr<Workspace>(
        new Workspace(std::make_unique<Private>(Store::open(path, passphrase), std::move(session))));
}

Workspace::Workspace(std::unique_ptr<Private> opened) : d(std::move(opened))
{
    d->q = this;
}

Workspace::~Workspace() = default;

QString Workspace::path() const
{
    return d->store->path();
}

QString Workspace::person() const
{
    return d->session.person;
}

Date Workspace::today() const
{
    return d->session.today();
}

Date Workspace::asAt() const
{
    return d->asAt();
}

void Workspace::setAsAt(std::optional<Date> day)
{
    const Date before = d->asAt();
    d->chosenDay = day;
    if (d->asAt() == before)
        return;
    Q_EMIT asAtChanged();
    Q_EMIT changed();
}

const Policy &Workspace::policy() const
{
    return d->policy;
}

const PolicyPack &Workspace::pack() const
{
    return d->policy.packOn(asAt());
}

const WorkingDays &Workspace::workingDays() const
{
    return *d->policy.workingDays;
}

const std::vector<ChildRecord> &Workspace::children() const
{
    return d->roster.records();
}

const ChildRecord *Workspace::child(RecordId id) const
{
    return d->roster.byId(id);
}

const ChildRecord *Workspace::childByNumber(const QString &number) const
{
    return d->roster.byNumber(number);
}

std::vector<const ChildRecord *> Workspace::find(const QString &words, int most) const
{
    return d->roster.find(words, most);
}

std::vector<const ChildRecord *> Workspace::siblingsOf(RecordId id) const
{
    std::vector<const ChildRecord *> siblings;
    const ChildRecord *record = child(id);
    if (!record || record->child.family.isEmpty())
        return siblings;
    for (const ChildRecord &other : children()) {
        if (&other != record && other.child.family == record->child.family)
            siblings.push_back(&other);
    }
    return siblings;
}

QStringList Workspace::workers() const
{
    QStringList names;
    for (const ChildRecord &record : children())
        names += record.child.worker;
    return sortedOnce(names);
}

QStringList Workspace::teams() const
{
    QStringList names;
    for (const ChildRecord &record : children())
        names += record.child.team;
    return sortedOnce(names);
}

const std::vector<Clock> &Workspace::clocks(RecordId id) const
{
    return d->derived().clocks(id);
}

const std::vector<Clock> &Workspace::serviceClocks() const
{
    return d->derived().serviceClocks();
}

const std::vector<TrackerRow> &Workspace::tracker() const
{
    return d->derived().tracker();
}

std::vector<TrackerRow> Workspace::trackerSince(Date since) const
{
    std::vector<const ChildRecord *> records;
    for (const ChildRecord &record : children())
        records.push_back(&record);
    return trackerRows(records, d->policy, asAt(), since);
}

std::vector<Exception> Workspace::exceptions() const
{
    // Only an open case has an overdue clock, so the tracker's rows hold every exception that stands.
    const Date day = asAt();
    std::vector<Exception> all;
    for (const TrackerRow &row : tracker()) {
        if (!row.standing.open || row.overdue == 0)
            continue;
        std::vector<Exception> standing = standingExceptions(row.clocks, day);
        std::move(standing.begin(), standing.end(), std::back_inserter(all));
    }
    return all;
}

std::vector<CheckFinding> Workspace::checks() const
{
    Derived &derived = d->derived();
    // One reading of all return rows, if any is asked for: one a child would take minutes.
    std::optional<std::map<RecordId, std::vector<ReturnRow>>> rows;
    const auto rowsOf = [this, &rows](RecordId id) {
        if (!rows) {
            rows.emplace();
            for (ChildRecord &record : d->store->loadAll(Store::With::FactsAndReturnRows))
                rows->emplace(record.child.stamp.id, std::move(record.returnRows));
        }
        return (*rows)[id];
    };
    std::vector<CheckFinding> all;
    for (const ChildRecord &record : children()) {
        const std::vector<CheckFinding> &found = derived.checks(record.child.stamp.id, {rowsOf, d->contents()});
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

std::vector<CheckFinding> Workspace::checks(RecordId id) const
{
    const auto rowsOf = [this](RecordId child) {
        auto record = d->store->load(child, Store::With::FactsAndReturnRows);
        return record ? std::move(record->returnRows) : std::vector<ReturnRow>();
    };
    return d->derived().checks(id, {rowsOf, d->contents()});
}

std::vector<AuditEntry> Workspace::history(RecordId id) const
{
    return d->store->history(id);
}

std::vector<AuditEntry> Workspace::historyOf(const QString &recordKind, RecordId id) const
{
    return d->store->history(recordKind, id);
}

AuditHead Workspace::auditHead() const
{
    return d->store->auditHead();
}

QStringList Workspace::verify() const
{
    return d->store->verify();
}

void Workspace::saveDraft(const Draft &draft)
{
    Draft signedDraft = draft;
    signedDraft.person = person();
    d->store->saveDraft(signedDraft);
}

std::vector<Draft> Workspace::drafts() const
{
    std::vector<Draft> mine = d->store->drafts();
    std::erase_if(mine, [this](const Draft &draft) { return draft.person != person(); });
    return mine;
}

std::vector<Draft> Workspace::draftsOfOthers(const QString &key) const
{
    std::vector<Draft> others = d->store->drafts();
    std::erase_if(others, [&](const Draft &draft) { return draft.key != key || draft.person == person(); });
    return others;
}

void Workspace::discardDraft(const QString &key)
{
    d->store->discardDraft(key, person());
}

void Workspace::noteRead(const QString &act, RecordId childId)
{
    if (act == QStringLiteral("open-child") && !d->openedChildren.insert(childId).second)
        return;
    d->store->noteRead(Act{act, person(), QString()}, childId);
}

bool Workspace::reloadIfChanged()
{
    if (d->store->dataVersion() == d->version)
        return false;
    d->load();
    Q_EMIT changed();
    return true;
}

void Workspace::backup(const QString &destination) const
{
    d->store->backup(destination);
}

const Store &Workspace::store() const
{
    return *d->store;
}

} // namespace hearth
