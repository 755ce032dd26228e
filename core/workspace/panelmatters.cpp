// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/formacts.h"
#include "core/workspace/inputerror.h"
#include "core/workspace/panelacts.h"
#include "core/workspace/paneldesk.h"
#include "core/workspace/validation.h"

#include <algorithm>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

const ChildForm *formOf(const ChildRecord &child, const QString &key)
{
    const auto found =
        std::find_if(child.forms.begin(), child.forms.end(), [&key](const ChildForm &form) { return form.key == key; });
    return found == child.forms.end() ? nullptr : &*found;
}

/// What the sitting recorded of an action.
const ChildForm *answerOf(const ChildRecord &child, const QString &sitting, const QString &action)
{
    for (const ChildForm &form : child.forms) {
        if (form.form == u"panel-matter"_s && form.meeting == sitting && form.subject == action &&
            form.state != FormState::Withdrawn && form.state != FormState::Superseded)
            return &form;
    }
    return nullptr;
}

void readAnswer(const ChildForm &form, PanelMatter &matter)
{
    matter.complied = form.content.answer(u"complied"_s);
    matter.why = form.content.answer(u"why"_s);
    matter.discussedWith = form.content.answer(u"discussed-with"_s);
    matter.discussedOn = form.content.day(u"discussed-on"_s);
    matter.administratorTold = form.content.day(u"administrator-told"_s);
}

void write(const MatterAnswer &answer, FormContent &content)
{
    content.set(u"complied"_s, answer.complied);
    content.set(u"why"_s, answer.why);
    content.set(u"discussed-with"_s, answer.discussedWith);
    content.set(u"discussed-on"_s, answer.discussedOn);
    content.set(u"administrator-told"_s, answer.administratorTold);
    content.set(u"new-day"_s, answer.newDay);
}

struct FoundAction
{
    const ChildRecord *child = nullptr;
    const PlannedAction *action = nullptr;
};

FoundAction actionOfKey(const std::vector<ChildRecord> &children, const QString &key)
{
    for (const ChildRecord &child : children) {
        for (const PlannedAction &action : child.actions) {
            if (action.key == key && action.rule == u"panel.decision"_s)
                return {&child, &action};
        }
    }
    return {};
}

/// What the answer makes of the action: done, dropped, or its day agreed anew.
PlannedAction answered(PlannedAction action, const MatterAnswer &answer, Date sitting)
{
    if (!answer.why.trimmed().isEmpty())
        action.update = answer.why.trimmed();
    if (answer.complied == u"yes"_s)
        action.done = answer.done.value_or(sitting);
    else if (answer.complied == u"no"_s)
        action.dropped = sitting;
    if (answer.complied != u"yes"_s)
        action.done.reset();
    if (answer.complied != u"no"_s)
        action.dropped.reset();
    if (answer.complied == u"not-yet"_s && answer.newDay && *answer.newDay != action.target) {
        action.formerTargets.push_back(action.target);
        action.target = *answer.newDay;
    }
    return action;
}

/// In words, as the papers have it.
QString standingOf(const PanelMatter &matter)
{
    if (matter.done)
        return PanelDesk::tr("Complied with on %1").arg(britishText(*matter.done));
    if (matter.complied == u"no"_s)
        return PanelDesk::tr("Not complied with");
    return matter.daysOver > 0 ? PanelDesk::tr("%n day(s) over", nullptr, matter.daysOver)
                               : PanelDesk::tr("Outstanding");
}

void add(std::vector<PanelChase> &chases, const QString &whose, const QString &item, const QString &line)
{
    auto found =
        std::find_if(chases.begin(), chases.end(), [&whose](const PanelChase &chase) { return chase.whose == whose; });
    if (found == chases.end())
        found = chases.insert(chases.end(), {whose, {}, {}});
    if (!found->items.contains(item))
        found->items.append(item);
    found->text += u"\n- "_s + line;
}

/// Advice on a child, whenever it was given: what belongs to an item of the sitting says so.
void addAdvice(const ChildRecord &child, PanelPrint &print)
{
    for (const ChildForm &form : child.forms) {
        const QString text = form.content.answer(u"advice"_s);
        if (form.form != u"legal-advice"_s || text.isEmpty())
            continue;
        const bool stands = form.state != FormState::Withdrawn && form.state != FormState::Superseded;
        QString item;
        for (const PanelPrintItem &each : print.items) {
            const bool isOfSitting = form.meeting == print.sitting.key && each.child == &child;
            if (stands && item.isEmpty() && (form.meeting == each.item.key || isOfSitting))
                item = each.item.key;
        }
        print.advice.push_back({item, text});
    }
}

} // namespace

std::vector<PanelMatter> PanelDesk::mattersArising(const QString &sitting) const
{
    const Date on = requireSitting(sitting).on;
    std::optional<Date> last;
    for (const ServiceForm &form : m_workspace.serviceForms()) {
        if (form.form == u"panel-sitting"_s && form.state == FormState::Approved && form.on < on)
            last = last ? std::max(*last, form.on) : form.on;
    }
    const Date before = last.value_or(on - 7); // what was done since the sitting before is told once
    std::vector<PanelMatter> matters;
    for (const ChildRecord &child : m_workspace.children()) {
        for (const PlannedAction &action : child.actions) {
            if (action.rule != u"panel.decision"_s || action.setOn >= on)
                continue;
            const ChildForm *answer = answerOf(child, sitting, action.key);
            const std::optional<Date> ended = action.done ? action.done : action.dropped;
            if (ended && *ended <= before && !answer)
                continue;
            PanelMatter matter;
            matter.childId = child.child.stamp.id;
            matter.action = action.key;
            matter.item = action.meeting;
            matter.decidedOn = action.setOn;
            const ChildForm *item = formOf(child, action.meeting);
            const ServiceForm *earlier = item ? m_workspace.serviceForm(item->meeting) : nullptr;
            if (earlier)
                matter.chaired = earlier->content.answer(u"chair"_s);
            matter.what = action.what;
            matter.owner = action.owner;
            matter.target = action.target;
            matter.done = action.done;
            // A sitting to come does not know yet what will be late: it is said as it stands today.
            const Date known = std::min(on, m_workspace.asAt());
            matter.daysOver = action.isOutstanding() ? std::max(0, known - action.target) : 0;
            if (answer)
                readAnswer(*answer, matter);
            matters.push_back(std::move(matter));
        }
    }
    std::stable_sort(matters.begin(), matters.end(),
                     [](const PanelMatter &a, const PanelMatter &b) { return a.target < b.target; });
    return matters;
}

void PanelDesk::answerMatter(const QString &sitting, const QString &action, const MatterAnswer &answer)
{
    const ServiceForm &on = requireSitting(sitting);
    const FoundAction found = actionOfKey(m_workspace.children(), action);
    if (!found.action)
        throw InputError(tr("There is no such decision."));
    if (on.on > m_workspace.today())
        throw InputError(tr("The panel sits on %1: that is still to come.").arg(britishText(on.on)));
    if (answer.complied.isEmpty())
        throw InputError(tr("Say whether the decision was complied with."));
    if (answer.complied != u"yes"_s && answer.why.trimmed().isEmpty())
        throw InputError(tr("Say why the decision was not complied with."));
    if (answer.complied == u"no"_s && answer.discussedWith.trimmed().isEmpty())
        throw InputError(tr("A decision that is not complied with is discussed with the Head of Service who chaired: "
                            "say with whom."));
    if (answer.newDay && *answer.newDay < on.on)
        throw InputError(tr("The new agreed day lies before the sitting."));
    std::vector<Change> changes;
    const ChildForm *before = answerOf(*found.child, sitting, action);
    ChildForm form = before ? *before : ChildForm();
    if (!before) {
        form.stamp.childId = found.child->child.stamp.id;
        form.key = newKey();
        form.form = u"panel-matter"_s;
        form.meeting = sitting;
        form.subject = action;
        form.on = on.on;
        form.author = m_workspace.person();
    }
    write(answer, form.content);
    form = acts::validated(std::move(form));
    if (!before)
        changes.push_back({std::nullopt, Record(form)});
    else if (form != *before)
        changes.push_back({Record(*before), Record(form)});
    const PlannedAction after = validated(answered(*found.action, answer, on.on), m_workspace.today());
    if (after != *found.action)
        changes.push_back({Record(*found.action), Record(after)});
    if (!changes.empty())
        m_workspace.perform(std::move(changes), {u"answer-matter"_s, tr("Record a matter arising"), {}});
}

std::optional<PapersDue> PanelDesk::papersDueOf(const QString &sitting) const
{
    return papersDue(m_workspace.policy(), requireSitting(sitting).on);
}

std::vector<PanelChase> PanelDesk::chases(const QString &sitting) const
{
    const Date on = requireSitting(sitting).on;
    std::vector<PanelChase> chases;
    for (const PanelItem &item : items(sitting)) {
        const ChildRecord *child = m_workspace.child(item.childId);
        if (item.deferred || item.isDecided() || !child)
            continue;
        for (const PanelGap &gap : missingOf(item))
            add(chases, gap.whose, item.key, tr("%1, %2: %3").arg(child->child.number, labelOf(item.type), gap.what));
    }
    const std::optional<PapersDue> due = papersDueOf(sitting);
    for (PanelChase &chase : chases) {
        const QString head = due ? tr("Permanence Panel of %1: papers are due at %2 on %3. Still needed from you:")
                                       .arg(britishText(on), due->at.toString(u"HH:mm"_s), britishText(due->on))
                                 : tr("Permanence Panel of %1. Still needed from you:").arg(britishText(on));
        chase.text =
            head + chase.text + u'\n' + tr("An item whose papers are late may be deferred to a later sitting.");
    }
    return chases;
}

QStringList PanelDesk::circulation(const QString &sitting) const
{
    QStringList people;
    for (const PanelItem &item : items(sitting)) {
        for (const QString &name : {item.worker, item.manager, item.serviceManager}) {
            if (!name.trimmed().isEmpty() && !people.contains(name.simplified(), Qt::CaseInsensitive))
                people.append(name.simplified());
        }
    }
    return people;
}

PanelFigures PanelDesk::figures(Date from, Date until) const
{
    return panelFigures(m_workspace.serviceForms(), m_workspace.children(), m_workspace.policy(), from, until,
                        m_workspace.asAt());
}

PanelPrint PanelDesk::print(const QString &sitting) const
{
    PanelPrint print;
    print.sitting = this->sitting(sitting);
    print.due = papersDueOf(sitting);
    std::vector<const ChildRecord *> children; // whose words are printed: what was advised for them is searched for
    const auto printed = [&children](const ChildRecord *child) {
        if (std::find(children.begin(), children.end(), child) == children.end())
            children.push_back(child);
        return child;
    };
    for (PanelItem &item : items(sitting)) {
        const ChildRecord *child = printed(m_workspace.child(item.childId));
        print.items.push_back({std::move(item), child});
    }
    for (const PanelMatter &matter : mattersArising(sitting)) {
        const ChildRecord *child = printed(m_workspace.child(matter.childId));
        print.matters.push_back(
            {child->child.number, matter.what, matter.owner, matter.target, standingOf(matter), matter.why});
    }
    for (const ChildRecord *child : children)
        addAdvice(*child, print);
    return print;
}

} // namespace hearth
