// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importing.h"

#include "core/exchange/peoplecsv.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QByteArray bytesOf(const QStringList &paths, std::vector<Fault> &faults)
{
    const QString path = paths.value(0);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    faults.push_back({path, 0, {}, {}, Text::tr("cannot be read: %1").arg(file.errorString())});
    return {};
}

ImportReport workOutReturn(const ImportRequest &request, const std::vector<ChildRecord> &existing, Date today)
{
    const ReadReturns read = readReturns(request.paths);
    const ReturnOptions options{today, request.onFault, request.completeFrom};
    ReturnImport found = importReturns(existing, read, options);
    ImportReport report;
    report.children = std::move(found.children);
    report.faults = std::move(found.faults);
    report.collections = found.collections.empty() ? collectionsOf(read, options) : std::move(found.collections);
    report.vanished = std::move(found.vanished);
    report.leftAlone = std::move(found.leftAlone);
    report.added = found.added;
    report.changed = found.changed;
    report.unchanged = found.unchanged;
    report.refusedRows = static_cast<int>(found.refused.size());
    if (!found.refused.empty())
        report.refusedCsv = refusedRowsCsv(found.refused);
    return report;
}

ImportReport workOutPeople(const ImportRequest &request, const std::vector<ChildRecord> &existing)
{
    ImportReport report;
    const QByteArray bytes = bytesOf(request.paths, report.faults);
    if (!report.faults.empty())
        return report;
    PeopleImport found = importPeople(existing, bytes, request.paths.value(0));
    report.children = std::move(found.children);
    report.faults = std::move(found.faults);
    report.changed = found.changed;
    report.unchanged = found.unchanged;
    return report;
}

ImportReport workOutJourneys(const ImportRequest &request, const std::vector<ChildRecord> &existing, Date today,
                             const AdjustmentCheck &check, const NetworkRecords &network)
{
    ImportReport report;
    const QByteArray bytes = bytesOf(request.paths, report.faults);
    if (!report.faults.empty())
        return report;
    JourneyImport found = importJourneys(existing, bytes, request.paths.value(0), today, check, network);
    report.children = std::move(found.children);
    report.people = std::move(found.people);
    report.relationships = std::move(found.relationships);
    report.faults = std::move(found.faults);
    report.added = found.added;
    report.changed = found.changed;
    report.unchanged = found.unchanged;
    return report;
}

template <typename Fact>
void addDifference(const std::vector<Fact> &before, const std::vector<Fact> &after, RecordId child,
                   std::vector<Change> &changes)
{
    std::unordered_map<RecordId, const Fact *> stored;
    for (const Fact &fact : before)
        stored.emplace(fact.stamp.id, &fact);
    for (Fact fact : after) {
        fact.stamp.childId = child;
        const auto found = fact.stamp.id == 0 ? stored.end() : stored.find(fact.stamp.id);
        if (found == stored.end()) {
            fact.stamp = {0, child, 0};
            changes.push_back({std::nullopt, Record(std::move(fact))});
            continue;
        }
        fact.stamp = found->second->stamp;
        if (fact != *found->second)
            changes.push_back({Record(*found->second), Record(std::move(fact))});
        stored.erase(found);
    }
    for (const Fact &fact : before) { // in the order of the record, so that the audit reads the same each time
        if (stored.contains(fact.stamp.id))
            changes.push_back({Record(fact), std::nullopt});
    }
}

} // namespace

ImportReport workOut(const ImportRequest &request, const std::vector<ChildRecord> &existing, Date today,
                     const AdjustmentCheck &check, const NetworkRecords &network)
{
    ImportReport report;
    switch (request.kind) {
    case ImportKind::Return:
        report = workOutReturn(request, existing, today);
        break;
    case ImportKind::People:
        report = workOutPeople(request, existing);
        break;
    case ImportKind::Journeys:
        report = workOutJourneys(request, existing, today, check, network);
        break;
    }
    report.kind = request.kind;
    return report;
}

ImportReport workOut(const ImportRequest &request, const Workspace &workspace)
{
    return workOut(request, workspace.store().loadAll(Store::With::FactsAndReturnRows), workspace.today(),
                   adjustmentCheck(workspace), networkOf(workspace));
}

NetworkRecords networkOf(const Workspace &workspace)
{
    return {workspace.people(), workspace.relationships()};
}

AdjustmentCheck adjustmentCheck(const Workspace &workspace)
{
    // The row that it changes may come with a fact that is not entered yet, or belong to a pack that was in force once;
    // what never counts is listed as a check. Only a rule that nobody knows is certainly a mistake.
    return [packs = availablePacks(), policy = workspace.policy()](const Adjustment &adjustment, const ChildRecord &) {
        const auto knows = [&adjustment](const PolicyPack &pack) { return pack.rule(adjustment.rule) != nullptr; };
        const bool known =
            std::any_of(packs.begin(), packs.end(), [&](const auto &entry) { return knows(*entry.second); }) ||
            std::any_of(policy.phases.begin(), policy.phases.end(),
                        [&](const Policy::Phase &phase) { return knows(*phase.pack); });
        return known ? QString() : Text::tr("no policy pack has this rule");
    };
}

std::vector<Change> changesOf(const std::vector<ChildChange> &children)
{
    std::vector<Change> changes;
    RecordId newChild = 0;
    for (const ChildChange &change : children) {
        static const ChildRecord nothing;
        const ChildRecord &before = change.before ? *change.before : nothing;
        Child child = change.after.child;
        child.stamp = before.child.stamp;
        if (!change.before) {
            child.stamp.id = --newChild; // negative: a child of this call
            changes.push_back({std::nullopt, Record(child)});
        } else if (child != before.child) {
            changes.push_back({Record(before.child), Record(child)});
        }
        const RecordId id = child.stamp.id;
        addDifference(before.spells, change.after.spells, id, changes);
        addDifference(before.events, change.after.events, id, changes);
        addDifference(before.adjustments, change.after.adjustments, id, changes);
        addDifference(before.sections, change.after.sections, id, changes);
        addDifference(before.updates, change.after.updates, id, changes);
        addDifference(before.ppms, change.after.ppms, id, changes);
        addDifference(before.actions, change.after.actions, id, changes);
        addDifference(before.carers, change.after.carers, id, changes);
        addDifference(before.forms, change.after.forms, id, changes);
        addDifference(before.genograms, change.after.genograms, id, changes);
        addDifference(before.returnRows, change.after.returnRows, id, changes);
    }
    return changes;
}

std::vector<Change> changesOf(const ImportReport &report)
{
    std::vector<Change> changes = changesOf(report.children);
    const auto add = [&changes](const auto &records) {
        for (const auto &change : records)
            changes.push_back(
                {change.before ? std::optional<Record>(*change.before) : std::nullopt, Record(change.after)});
    };
    add(report.people);
    add(report.relationships);
    return changes;
}

void addChildren(Workspace &workspace, std::vector<ChildRecord> records, const NetworkRecords &network,
                 const std::vector<ServiceForm> &serviceForms, const QString &what)
{
    ImportReport report;
    for (ChildRecord &record : records)
        report.children.push_back({std::nullopt, std::move(record)});
    for (const Person &person : network.people)
        report.people.push_back({std::nullopt, person});
    for (const Relationship &relationship : network.relationships)
        report.relationships.push_back({std::nullopt, relationship});
    std::vector<Change> changes = changesOf(report);
    for (const ServiceForm &form : serviceForms)
        changes.push_back({std::nullopt, Record(form)});
    workspace.applyImport(std::move(changes), what);
}

QByteArray journeysOf(const Workspace &workspace)
{
    return exportJourneys(workspace.store().loadAll(Store::With::FactsAndReturnRows), networkOf(workspace));
}

} // namespace hearth
