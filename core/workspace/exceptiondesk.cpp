// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exceptiondesk.h"

#include "core/casework/formvocabulary.h"
#include "core/timeline/paneldays.h"
#include "core/workspace/paneldesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int daysAhead = 28; // in which a sitting is looked for that nobody has planned yet

bool isUnfinished(const FormRecord &form)
{
    return form.state == FormState::Draft || form.state == FormState::Returned || form.state == FormState::Submitted;
}

template <typename Fact>
void add(std::vector<Change> &changes, const std::vector<FactChange<Fact>> &facts)
{
    for (const FactChange<Fact> &fact : facts) {
        Change change;
        if (fact.before)
            change.before = Record(*fact.before);
        if (fact.after)
            change.after = Record(*fact.after);
        changes.push_back(std::move(change));
    }
}

/// What the item says of the paper it is about: handed in and approved by the two signatures.
FormContent itemContent(const ChildForm &report, const ChildRecord &record, const QString &manager, Date today)
{
    const auto yesOrNo = [&report](const QString &field) {
        return report.content.answer(field).isEmpty() ? u"no"_s : u"yes"_s;
    };
    FormContent content;
    content.set(u"type"_s, u"exception-report"_s);
    content.set(u"worker"_s, report.submittedBy.isEmpty() ? record.child.worker : report.submittedBy);
    content.set(u"manager"_s, manager);
    content.set(u"question"_s, report.content.answer(u"unblock"_s));
    content.set(u"child-involved"_s, yesOrNo(u"involvement"_s));
    content.set(u"danger-statement"_s, yesOrNo(u"danger"_s));
    content.set(u"safety-statement"_s, yesOrNo(u"safety"_s));
    content.set(u"papers-complete"_s, today);
    Details paper{{u"paper"_s, u"exception-report"_s},
                  {u"received"_s, isoText(today)},
                  {u"from"_s, report.submittedBy},
                  {u"approved-by"_s, manager},
                  {u"approved-on"_s, isoText(today)}};
    paper.removeIf([](const auto &cell) { return cell.value().isEmpty(); });
    content.tables.insert(u"papers"_s, {paper});
    return content;
}

} // namespace

const ChildForm &ExceptionDesk::require(const QString &key) const
{
    const ChildForm *form = m_workspace.childForm(key);
    if (!form || form->form != u"exception-report"_s)
        throw InputError(tr("There is no such exception report (any more)."));
    return *form;
}

ExceptionLife ExceptionDesk::life(RecordId child) const
{
    const ChildRecord *record = m_workspace.child(child);
    if (!record)
        throw InputError(tr("There is no such child (any more)."));
    return exceptionLifeOf(*record, m_workspace.clocks(child), m_workspace.asAt());
}

ExceptionLife ExceptionDesk::lifeToday(RecordId child) const
{
    const Date today = m_workspace.today();
    const ChildRecord *record = m_workspace.child(child);
    if (!record || m_workspace.asAt() == today)
        return life(child);
    return exceptionLifeOf(*record, evaluate(*record, m_workspace.policy(), today), today);
}

std::vector<ExceptionLife> ExceptionDesk::lives() const
{
    std::vector<ExceptionLife> found;
    for (const ChildRecord &record : m_workspace.children()) {
        ExceptionLife one = life(record.child.stamp.id);
        if (!one.standing.empty() || !one.closed.empty() || one.current)
            found.push_back(std::move(one));
    }
    return found;
}

QString ExceptionDesk::begin(RecordId child)
{
    const ExceptionLife now = lifeToday(child);
    if (now.current)
        return now.current->key;
    if (now.standing.empty())
        throw InputError(tr("Nothing stands for this child that asks for an exception report."));
    return FormDesk(m_workspace)
        .begin(child, u"exception-report"_s, m_workspace.today(), newExceptionReport(*m_workspace.child(child), now));
}

std::vector<FormMissing> ExceptionDesk::missing(const FormRecord &report) const
{
    std::vector<FormMissing> lacking = missingFrom(report);
    for (const ExceptionGap &gap : gapsOf(report.content))
        lacking.push_back({gap.section, gap.field, gap.words});
    return lacking;
}

void ExceptionDesk::sign(const QString &key, const QString &worker)
{
    const ChildForm before = require(key);
    if (!isUnfinished(before) || before.state == FormState::Submitted)
        throw InputError(tr("The report is %1 and cannot be signed by the worker.").arg(labelOf(before.state)));
    if (worker.trimmed().isEmpty())
        throw InputError(tr("Say who signs."));
    ChildForm ready = before;
    ready.content = readyToSign(before.content, lifeToday(before.stamp.childId));
    const std::vector<FormMissing> lacking = missing(ready);
    if (!lacking.empty()) {
        throw InputError(tr("%n thing(s) still missing. First: %1", nullptr, static_cast<int>(lacking.size()))
                             .arg(lacking.front().words));
    }
    if (ready.content != before.content)
        m_workspace.saveForm(ready);
    FormDesk(m_workspace).submit(key, worker);
}

ExceptionDesk::Placed ExceptionDesk::approve(const QString &key, const QString &manager)
{
    const ChildForm report = require(key);
    const ExceptionLife now = lifeToday(report.stamp.childId);
    if (const QStringList open = notCovered(report.content, now); !open.isEmpty()) {
        throw InputError(tr("Raised since the worker signed, and not covered: %1. Return the report, so that it covers "
                            "that too.")
                             .arg(labelOfCircumstance(open.first())));
    }
    std::vector<Change> also = consequences(key);
    Placing where = placing(report, manager.simplified());
    std::ranges::move(where.changes, std::back_inserter(also));
    FormDesk(m_workspace).approve(key, manager, std::move(also));
    return where.placed;
}

ExceptionDesk::Placed ExceptionDesk::place(const QString &key)
{
    const ChildForm report = require(key);
    if (report.state != FormState::Approved)
        throw InputError(tr("Only a report that both signed goes to the Permanence Panel."));
    Placing where = placing(report, report.approvedBy);
    m_workspace.perform(std::move(where.changes),
                        {u"place-exception-report"_s, tr("Place an exception report on the Panel's agenda"), {}});
    return where.placed;
}

ExceptionDesk::Placing ExceptionDesk::placing(const ChildForm &report, const QString &manager) const
{
    Placing answer;
    const ChildRecord &record = *m_workspace.child(report.stamp.childId);
    const Date today = m_workspace.today();
    if (!formVocabularyOf(u"panel-item"))
        return answer;
    if (const ChildForm *item = panelItemOf(record, report.key); item && item->state != FormState::Approved) {
        if (const ServiceForm *sitting = m_workspace.serviceForm(item->meeting))
            answer.placed.sitting = sitting->on;
        return answer; // a version before is on an agenda that has not sat yet: it hears this one
    }
    const PanelDesk panel(m_workspace);
    std::vector<Date> days = panel.unplannedDays(today, today + daysAhead);
    std::erase_if(days, [today](Date day) { return day <= today; });
    for (const ServiceForm &form : m_workspace.serviceForms()) {
        if (form.form == u"panel-sitting"_s && form.state == FormState::Draft && form.on >= today)
            days.push_back(form.on);
    }
    std::ranges::sort(days);
    const auto inTime = std::ranges::find_if(days, [&](Date day) {
        const auto due = papersDue(m_workspace.policy(), day);
        return today <= (due ? due->on : day);
    });
    if (inTime == days.end())
        return answer;
    if (inTime != days.begin())
        answer.placed.missed = days.front();
    answer.placed.sitting = *inTime;
    const QString sitting = sittingOn(*inTime, answer.changes);
    ChildForm item;
    item.stamp.childId = report.stamp.childId;
    item.key = newKey();
    item.form = u"panel-item"_s;
    item.meeting = sitting;
    item.subject = report.key;
    item.on = *inTime;
    item.author = m_workspace.person();
    item.content = itemContent(report, record, manager, today);
    answer.changes.push_back({std::nullopt, Record(item)});
    return answer;
}

QString ExceptionDesk::sittingOn(Date day, std::vector<Change> &changes) const
{
    for (const ServiceForm &form : m_workspace.serviceForms()) {
        if (form.form == u"panel-sitting"_s && form.state == FormState::Draft && form.on == day)
            return form.key;
    }
    const ServiceForm planned = PanelDesk(m_workspace).newSitting(day);
    changes.push_back({std::nullopt, Record(planned)});
    return planned.key;
}

std::vector<Change> ExceptionDesk::consequences(const QString &key) const
{
    const ChildForm &report = require(key);
    std::vector<Change> changes;
    const PpmFacts facts = exceptionFacts(report, *m_workspace.child(report.stamp.childId), m_workspace.today());
    add(changes, facts.events);
    add(changes, facts.actions);
    return changes;
}

QString ExceptionDesk::placeWords(const QString &key) const
{
    const ChildForm &report = require(key);
    const Placed placed = placing(report, {}).placed;
    if (!placed.sitting)
        return tr("No sitting of the Permanence Panel can be found for it.");
    if (placed.missed)
        return tr("It goes to the Permanence Panel of %1: the papers for %2 were due before today.")
            .arg(britishText(*placed.sitting), britishText(*placed.missed));
    return tr("It goes to the Permanence Panel of %1.").arg(britishText(*placed.sitting));
}

std::optional<Date> ExceptionDesk::panelDay(const ExceptionLife &life) const
{
    const ServiceForm *sitting = life.panelItem ? m_workspace.serviceForm(life.panelItem->meeting) : nullptr;
    return sitting ? std::optional(sitting->on) : std::nullopt;
}

} // namespace hearth
