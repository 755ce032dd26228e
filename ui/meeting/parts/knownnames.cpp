// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/knownnames.h"

#include "core/meetings/attendance.h"
#include "core/network/kinship.h"
#include "core/workspace/ppmdesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

class Names
{
    Q_DECLARE_TR_FUNCTIONS(KnownNames)

public:
    void add(const QString &name, const QString &relation, const QString &person = {})
    {
        const auto same = [&](const KnownName &known) { return known.name.compare(name, Qt::CaseInsensitive) == 0; };
        if (!name.trimmed().isEmpty() && std::ranges::none_of(all, same))
            all.push_back({name, relation, person});
    }
    void addAttendees(const std::vector<PpmAttendee> &present)
    {
        for (const PpmAttendee &who : present)
            add(who.name, who.relation, who.person);
    }
    void addNetwork(const PpmContext &context)
    {
        const Workspace &workspace = context.services.workspace;
        const PpmSituation situation = PpmDesk(context.services.workspace).situation(context.child, context.on);
        for (const SuggestedAttendee &suggested : suggestedAttendees(situation, {}))
            add(suggested.who.name, suggested.who.relation, suggested.who.person);
        // This child's family and professionals alone: the store knows other families' people too.
        const Family family =
            familyOf(context.child, workspace.children(), {situation.people.begin(), situation.people.end()},
                     {situation.relationships.begin(), situation.relationships.end()});
        for (const Relative &relative : family.members) {
            const Person *person = relative.member.isChild() ? nullptr : personOf(situation, relative.member.person);
            if (!person || person->hasDied || person->unborn)
                continue;
            QString relation = person->role.isEmpty() ? kinshipToChild(family, relative.member) : person->role;
            if (!relation.isEmpty())
                relation[0] = relation[0].toUpper();
            add(person->name, relation, person->key);
        }
    }
    void addWorkers(const PpmContext &context)
    {
        const ChildRecord *record = context.services.workspace.child(context.child);
        if (record)
            add(record->child.worker, tr("Social worker"));
        for (const QString &worker : context.services.workspace.workers())
            add(worker, tr("Social worker"));
    }

    std::vector<KnownName> all;
};

} // namespace

std::vector<KnownName> attendeesFor(const PpmContext &context, const PpmContent &content)
{
    Names names;
    if (context.previous)
        names.addAttendees(context.previous->content.present);
    names.addAttendees(content.present);
    names.addNetwork(context);
    names.addWorkers(context);
    return std::move(names.all);
}

std::vector<KnownName> ownersFor(const PpmContext &context, const PpmContent &content)
{
    Names names;
    if (const ChildRecord *record = context.services.workspace.child(context.child))
        names.add(record->child.worker, Names::tr("Social worker"));
    names.addAttendees(content.present);
    for (const PpmActionLine &line : content.actions)
        names.add(line.owner, {});
    if (context.previous) {
        for (const PpmActionLine &line : context.previous->content.actions)
            names.add(line.owner, {});
    }
    names.addWorkers(context);
    return std::move(names.all);
}

std::vector<KnownName> relationsFor(const PpmContext &context, const PpmContent &content)
{
    Names names;
    const PpmSituation situation = PpmDesk(context.services.workspace).situation(context.child, context.on);
    for (const SuggestedAttendee &suggested : suggestedAttendees(situation, pursuedOptions(content)))
        names.add(suggested.who.relation, {});
    if (context.previous) {
        for (const PpmAttendee &who : context.previous->content.present)
            names.add(who.relation, {});
    }
    for (const QString &relation :
         {Names::tr("Social worker"), Names::tr("Mother"), Names::tr("Father"), Names::tr("Foster carer"),
          Names::tr("Fostering social worker"), Names::tr("Adoption social worker"), Names::tr("Legal Services"),
          Names::tr("Virtual School"), Names::tr("CAMHS"), Names::tr("Health visitor"), Names::tr("School")})
        names.add(relation, {});
    return std::move(names.all);
}

} // namespace hearth
