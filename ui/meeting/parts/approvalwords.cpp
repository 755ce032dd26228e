// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/approvalwords.h"

#include "core/casework/codelists.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ApprovalWords)
};

QString optionWords(const QString &option)
{
    return meaningOf(planOptions(), option);
}

QString planWords(const FactChange<Spell> &change)
{
    if (!change.after)
        return Words::tr("The plan “%1” is taken back").arg(optionWords(change.before->code));
    const Spell &plan = *change.after;
    const QString name = optionWords(plan.code);
    if (change.before && !change.before->until && plan.until)
        return Words::tr("The plan “%1” ends on %2").arg(name, britishText(*plan.until));
    QStringList contingency;
    for (const QString &option : plan.contingency)
        contingency << optionWords(option);
    const QString words = Words::tr("Plan from %1: %2").arg(britishText(plan.from), name);
    return contingency.isEmpty() ? words : Words::tr("%1; contingency: %2").arg(words, contingency.join(u", "_s));
}

QString eventWords(const FactChange<Event> &change)
{
    if (!change.after)
        return Words::tr("%1 of %2 is taken back").arg(labelOf(change.before->kind), britishText(change.before->on));
    const Event &event = *change.after;
    const QString what = labelOf(event.kind);
    if (event.target)
        return Words::tr("%1: %2").arg(what, britishText(*event.target));
    if (event.state == EventState::Cancelled)
        return Words::tr("%1 of %2 is cancelled").arg(what, britishText(event.on));
    if (event.state == EventState::Held)
        return Words::tr("%1 on %2").arg(what, britishText(event.on));
    if (change.before && change.before->on != event.on)
        return Words::tr("%1 moves from %2 to %3").arg(what, britishText(change.before->on), britishText(event.on));
    return Words::tr("%1 is booked for %2").arg(what, britishText(event.on));
}

QString actionWords(const FactChange<PlannedAction> &change)
{
    if (!change.after)
        return Words::tr("The action is taken back: %1").arg(change.before->what);
    const PlannedAction &action = *change.after;
    if (action.done && (!change.before || !change.before->done))
        return Words::tr("Done on %1: %2").arg(britishText(*action.done), action.what);
    if (action.dropped && (!change.before || !change.before->dropped))
        return Words::tr("No longer needed: %1").arg(action.what);
    const QString who = action.owner.isEmpty() ? action.what : Words::tr("%1 (%2)").arg(action.what, action.owner);
    if (!change.before)
        return Words::tr("Action by %1: %2").arg(britishText(action.target), who);
    if (change.before->target != action.target)
        return Words::tr("Moved from %1 to %2: %3")
            .arg(britishText(change.before->target), britishText(action.target), who);
    return Words::tr("Changed, by %1: %2").arg(britishText(action.target), who);
}

} // namespace

QStringList approvalWords(const PpmFacts &facts)
{
    QStringList lines;
    for (const auto &change : facts.spells)
        lines << planWords(change);
    for (const auto &change : facts.events)
        lines << eventWords(change);
    for (const auto &change : facts.actions)
        lines << actionWords(change);
    return lines;
}

} // namespace hearth
