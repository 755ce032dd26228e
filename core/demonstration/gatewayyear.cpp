// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/authority.h"
#include "core/demonstration/meetings.h"

#include <algorithm>
#include <map>

namespace hearth::demonstration {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearBack = 370; ///< days

/// Tells the forms of the gateway and of court from the events that the scenes have.
class GatewayYear
{
public:
    explicit GatewayYear(Authority &authority) : m_authority(authority) {}

    void tell(ChildRecord &record)
    {
        m_given = 0;
        for (const Event &event : std::vector<Event>(record.events)) {
            if (event.on < m_authority.day - yearBack || event.state == EventState::Cancelled)
                continue;
            if (event.state == EventState::Booked) {
                if (event.kind == EventKind::LegalGatewayReview && event.on >= m_authority.day)
                    booked(record, event);
                continue;
            }
            if (event.kind == EventKind::LegalGateway)
                gateway(record, event);
            else if (event.kind == EventKind::PreProceedingsMeeting)
                preProceedings(record, event);
            else if (event.kind == EventKind::CarePlanningMeeting)
                carePlanning(record, event);
        }
    }

private:
    [[nodiscard]] ChildForm formOf(const ChildRecord &record, const char *id, Date on)
    {
        ChildForm form = begun(record, id, keyOf(record, u"gate%1"_s.arg(++m_given)), on);
        form.content.set(u"chair"_s, headOfService());
        if (QLatin1StringView(id) != QLatin1StringView("pre-proceedings-meeting"))
            form.content.set(u"chair-role"_s, u"head-of-service"_s);
        form.content.tables.insert(
            u"attended"_s,
            {{{u"name"_s, headOfService()}, {u"role"_s, u"Head of Service"_s}, {u"present"_s, u"yes"_s}},
             {{u"name"_s, managerOf(record.child.team)}, {u"role"_s, u"Team Manager"_s}, {u"present"_s, u"yes"_s}},
             {{u"name"_s, record.child.worker}, {u"role"_s, u"Social Worker"_s}, {u"present"_s, u"yes"_s}},
             {{u"name"_s, lawyer()}, {u"role"_s, u"Solicitor"_s}, {u"present"_s, u"yes"_s}}});
        return form;
    }

    void close(ChildRecord &record, ChildForm &form)
    {
        sign(form, form.on);
        approve(form, headOfService(), form.on);
        record.forms.push_back(form);
    }

    void gateway(ChildRecord &record, const Event &event)
    {
        static const std::map<QString, QString> decisions = {
            {u"pre-proceedings"_s, u"pre-proceedings"_s}, {u"proceedings"_s, u"proceedings"_s}, {u"s20"_s, u"s20"_s}};
        const QString kind = event.details.value(u"kind"_s, u"proceedings"_s);
        ChildForm form = formOf(record, "legal-gateway", event.on);
        FormContent &content = form.content;
        content.set(u"kind"_s, kind);
        content.set(u"recommended-by"_s, managerOf(record.child.team));
        content.set(u"presented-by"_s, record.child.worker);
        content.set(u"concerns"_s, u"Neglect over two years, and no change that lasted after three plans."_s);
        content.set(u"swet"_s, m_authority.workingDaysAfter(event.on, -4));
        content.set(u"assessment"_s, u"Child and family assessment"_s);
        content.set(u"assessed-on"_s, m_authority.workingDay(event.on - 70));
        content.set(u"solicitor"_s, lawyer());
        content.set(u"advice-on"_s, m_authority.workingDaysAfter(event.on, 2));
        const auto decision = decisions.find(kind);
        content.set(u"decision"_s, decision == decisions.end() ? u"proceedings"_s : decision->second);
        content.set(u"basis"_s, u"The threshold is met; what was offered did not keep the child safe enough."_s);
        content.set(u"decider"_s, headOfService());
        if (!record.child.born && record.child.expected) {
            content.set(u"draft-documents"_s, m_authority.workingDay(*record.child.expected - 28));
            content.set(u"admission-decision"_s, m_authority.workingDay(*record.child.expected - 14));
        }
        ask(record, form);
        const QString meeting = form.key;
        close(record, form);
        advise(record, meeting, event.on);
    }

    /// What is outstanding is the child's actions already.
    static void ask(ChildRecord &record, ChildForm &form)
    {
        for (PlannedAction &action : record.actions) {
            if (!action.meeting.isEmpty() || action.setOn != form.on)
                continue;
            if (action.rule == u"gateway.review")
                form.content.set(u"review-on"_s, action.target);
            if (!action.rule.startsWith(u"gateway."))
                continue;
            action.meeting = form.key;
            if (action.rule == u"gateway.assessments")
                form.content.tables.insert(u"assessments"_s, {{{u"what"_s, action.what},
                                                               {u"owner"_s, action.owner},
                                                               {u"target"_s, isoText(action.target)},
                                                               {u"action"_s, action.key}}});
        }
    }

    void advise(ChildRecord &record, const QString &meeting, Date on)
    {
        const Date written = m_authority.workingDaysAfter(on, 2);
        if (written > m_authority.day)
            return;
        ChildForm form = begun(record, "legal-advice", keyOf(record, u"gate%1"_s.arg(++m_given)), written);
        form.meeting = meeting;
        form.author = lawyer();
        form.content.set(u"lawyer"_s, lawyer());
        form.content.set(u"threshold"_s, u"yes"_s);
        form.content.set(u"advice"_s, u"The evidence carries the threshold. The weakest point is the older report, "
                                      "which should be brought up to date before issue."_s);
        close(record, form);
    }

    void booked(ChildRecord &record, const Event &event)
    {
        ChildForm form = begun(record, "legal-gateway-review", keyOf(record, u"gate%1"_s.arg(++m_given)), event.on);
        form.content.set(u"chair"_s, headOfService());
        form.content.set(u"chair-role"_s, u"head-of-service"_s);
        record.forms.push_back(form);
    }

    void preProceedings(ChildRecord &record, const Event &event)
    {
        ChildForm form = formOf(record, "pre-proceedings-meeting", event.on);
        form.content.set(u"chair"_s, managerOf(record.child.team));
        if (const Event *letter = heldEvent(record, EventKind::LetterBeforeProceedings))
            form.content.set(u"letter-on"_s, letter->on);
        form.content.set(u"represented"_s, u"yes"_s);
        form.content.set(u"agreed"_s,
                         u"Mornings at nursery each day, no visitors at night, and the clinic on Tuesdays."_s);
        form.content.set(u"family"_s, u"The grandmother takes the children at weekends."_s);
        form.content.set(u"planned-step-down"_s, m_authority.workingDay(event.on + 90));
        close(record, form);
    }

    void carePlanning(ChildRecord &record, const Event &event)
    {
        const auto plan = std::find_if(record.spells.begin(), record.spells.end(), [&event](const Spell &spell) {
            return spell.kind == SpellKind::Plan && spell.inForceOn(event.on);
        });
        ChildForm form = formOf(record, "care-planning-meeting", event.on);
        form.content.set(u"before-final-plan"_s, u"yes"_s);
        form.content.set(u"managers-invited"_s, u"yes"_s);
        form.content.set(u"plan"_s, plan == record.spells.end() ? u"long-term-fostering"_s : plan->code);
        form.content.set(u"basis"_s, u"Every assessment is in; none in the family could offer a home that lasts."_s);
        form.content.set(u"decider"_s, headOfService());
        form.content.set(u"siblings"_s, record.child.family.isEmpty() ? u"none"_s : u"together"_s);
        close(record, form);
    }

    Authority &m_authority;
    int m_given = 0; ///< of the child
};

} // namespace

void tellGateway(Authority &authority)
{
    GatewayYear year(authority);
    for (ChildRecord &record : authority.children)
        year.tell(record);
}

} // namespace hearth::demonstration
