// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/gatewayfacts.h"

#include "core/casework/formvocabulary.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GatewayFacts)
};

/// An event that a form speaks of; the slot tells one from the other where a form is signed off anew.
using Wanted = std::map<QString, Event>;

/// An action that a form sets. Known from the others of the form by its rule and its words.
struct WantedAction
{
    QString rule;
    QString what;
    QString owner;
    Date target;
};

class Reading
{
public:
    explicit Reading(const FormRecord &form) : m_form(form) { read(); }

    [[nodiscard]] const Wanted &events() const { return m_events; }
    [[nodiscard]] const std::vector<WantedAction> &actions() const { return m_actions; }

private:
    void read()
    {
        if (m_form.form == u"legal-gateway"_s)
            readGateway();
        else if (m_form.form == u"legal-gateway-review"_s)
            readReview();
        else if (m_form.form == u"pre-proceedings-meeting"_s)
            readPreProceedings();
        else if (m_form.form == u"care-planning-meeting"_s)
            readCarePlanning();
        else if (m_form.form == u"sibling-decision"_s)
            readSiblings();
        else if (m_form.form == u"return-home"_s)
            readReturnHome();
        else if (m_form.form == u"childs-permanence-report"_s)
            readPermanenceReport();
        else if (m_form.form == u"adoption-steps"_s)
            readAdoptionSteps();
        else if (m_form.form == u"annual-permanence-review"_s)
            put(u"meeting"_s, EventKind::AnnualPermanenceReview, m_form.on, {{u"note"_s, answer(u"outcome"_s)}});
        else if (m_form.form == u"challenge-panel"_s)
            readChallenge();
    }

    [[nodiscard]] QString answer(const QString &id) const { return m_form.content.answer(id); }
    [[nodiscard]] std::optional<Date> day(const QString &id) const { return m_form.content.day(id); }
    /// The choice as a person reads it.
    [[nodiscard]] QString words(const QString &id) const
    {
        const FormVocabulary *form = formVocabularyOf(m_form.form);
        const FormField *field = form ? fieldOf(*form, id) : nullptr;
        return field ? answerText(*field, answer(id)) : QString();
    }

    Event &put(const QString &slot, EventKind kind, Date on, const Details &details = {})
    {
        Event event;
        event.kind = kind;
        event.on = on;
        for (auto detail = details.begin(); detail != details.end(); ++detail) {
            if (!detail.value().isEmpty())
                event.details.insert(detail.key(), detail.value());
        }
        return m_events[slot] = event;
    }
    void putDay(const QString &field, EventKind kind, const Details &details = {})
    {
        if (const auto on = day(field))
            put(field, kind, *on, details);
    }
    void book(const QString &field, EventKind kind)
    {
        if (const auto on = day(field))
            put(field, kind, *on).state = EventState::Booked;
    }
    void setActions(const QString &table, const QString &rule)
    {
        for (const Details &row : m_form.content.rows(table)) {
            if (const auto target = dateFromIso(row.value(u"target"_s)); target && !row.value(u"what"_s).isEmpty())
                m_actions.push_back({rule, row.value(u"what"_s), row.value(u"owner"_s), *target});
        }
    }
    void setAction(const QString &field, const QString &rule, const QString &what)
    {
        if (const auto target = day(field))
            m_actions.push_back({rule, what, {}, *target});
    }
    void setOwed()
    {
        setActions(u"assessments"_s, u"gateway.assessments"_s);
        setActions(u"actions"_s, u"ppm.action"_s);
        setAction(u"review-on"_s, u"gateway.review"_s, Text::tr("Review Legal Gateway"));
        book(u"review-on"_s, EventKind::LegalGatewayReview);
    }
    /// To take a case into the Public Law Outline is to say that the threshold is met.
    void readThreshold()
    {
        const QString decided = answer(u"decision"_s);
        if (decided == u"pre-proceedings"_s || decided == u"proceedings"_s)
            put(u"threshold"_s, EventKind::ThresholdDecision, m_form.on, {{u"decider"_s, answer(u"decider"_s)}});
    }

    void readGateway()
    {
        put(u"meeting"_s, EventKind::LegalGateway, m_form.on,
            {{u"kind"_s, answer(u"kind"_s)},
             {u"decision"_s, words(u"decision"_s)},
             {u"basis"_s, answer(u"basis"_s)},
             {u"decider"_s, answer(u"decider"_s)}});
        putDay(u"swet"_s, EventKind::SwetSubmitted);
        putDay(u"assessed-on"_s, EventKind::AssessmentCompleted, {{u"assessment"_s, answer(u"assessment"_s)}});
        readThreshold();
        setOwed();
        setAction(u"draft-documents"_s, u"gateway.assessments"_s, Text::tr("Draft documents ready for the birth"));
        setAction(u"admission-decision"_s, u"gateway.review"_s,
                  Text::tr("Decide whether admission to care after the birth is still right"));
    }

    void readReview()
    {
        put(u"meeting"_s, EventKind::LegalGatewayReview, m_form.on,
            {{u"decision"_s, words(u"decision"_s)},
             {u"note"_s, Text::tr("%1 (%2)", "basis, who decided").arg(answer(u"basis"_s), answer(u"decider"_s))}});
        readThreshold();
        if (answer(u"decision"_s) == u"step-down"_s)
            put(u"step-down"_s, EventKind::PreProceedingsEnded, m_form.on, {{u"outcome"_s, words(u"decision"_s)}});
        setOwed();
    }

    void readPreProceedings()
    {
        putDay(u"letter-on"_s, EventKind::LetterBeforeProceedings);
        put(u"meeting"_s, EventKind::PreProceedingsMeeting, m_form.on, {{u"note"_s, answer(u"agreed"_s)}});
        book(u"planned-issue"_s, EventKind::ProceedingsIssued);
        book(u"planned-step-down"_s, EventKind::PreProceedingsEnded);
        book(u"next-meeting"_s, EventKind::PreProceedingsMeeting);
        setActions(u"actions"_s, u"ppm.action"_s);
    }

    void readCarePlanning()
    {
        put(u"meeting"_s, EventKind::CarePlanningMeeting, m_form.on,
            {{u"note"_s, Text::tr("%1. %2 (%3)", "plan, basis, who decided")
                             .arg(words(u"plan"_s), answer(u"basis"_s), answer(u"decider"_s))}});
        for (const Details &row : m_form.content.rows(u"considered"_s)) {
            if (const auto completed = dateFromIso(row.value(u"completed"_s)))
                put(u"assessment/"_s + row.value(u"what"_s), EventKind::AssessmentCompleted, *completed,
                    {{u"assessment"_s, row.value(u"what"_s)}});
        }
        book(u"file-on"_s, EventKind::FinalCarePlanFiled);
        if (const auto target = day(u"shobpa-target"_s))
            put(u"shobpa-target"_s, EventKind::ShobpaTarget, m_form.on).target = target;
        setActions(u"shobpa-tasks"_s, u"ppm.action"_s);
        setActions(u"actions"_s, u"ppm.action"_s);
    }

    void readSiblings()
    {
        putDay(u"assessed-on"_s, EventKind::SiblingAssessment);
        put(u"meeting"_s, EventKind::SiblingDecision, m_form.on,
            {{u"decision"_s, answer(u"decision"_s)},
             {u"reasons"_s, answer(u"reasons"_s)},
             {u"contact"_s, answer(u"contact"_s)},
             {u"joint_home_until"_s, answer(u"joint-home-until"_s)},
             {u"adopters_consulted"_s, answer(u"adopters-consulted"_s)}});
    }

    void readReturnHome()
    {
        putDay(u"meeting-on"_s, EventKind::CarePlanningMeeting,
               {{u"return_home_authorised"_s, answer(u"authorised"_s)}, {u"authorised_by"_s, answer(u"authoriser"_s)}});
        putDay(u"support-on"_s, EventKind::SupportPlan);
    }

    void readPermanenceReport()
    {
        const auto views = [this](const QString &said, const QString &none) {
            return answer(said).isEmpty() && !answer(none).isEmpty() ? Text::tr("None: %1").arg(answer(none))
                                                                     : answer(said);
        };
        put(u"report"_s, EventKind::ChildsPermanenceReport, m_form.on,
            {{u"child_views"_s, views(u"child-views"_s, u"child-views-none"_s)},
             {u"parents_views"_s, views(u"parents-views"_s, u"parents-views-none"_s)},
             {u"parents_told_of_support"_s, answer(u"told-of-support"_s)}});
    }

    void readAdoptionSteps()
    {
        putDay(u"family-book"_s, EventKind::FamilyBook);
        putDay(u"guide"_s, EventKind::ChildrensGuide,
               {{u"note"_s,
                 answer(u"guide-to"_s).isEmpty() ? QString() : Text::tr("Given to %1").arg(words(u"guide-to"_s))}});
        putDay(u"first-stage"_s, EventKind::LifeStoryFirstStage);
        putDay(u"book"_s, EventKind::LifeStoryBook);
        putDay(u"letter"_s, EventKind::LaterLifeLetter);
    }

    void readChallenge()
    {
        put(u"meeting"_s, EventKind::ChallengePanel, m_form.on,
            {{u"outcome"_s, words(u"outcome"_s)}, {u"note"_s, answer(u"reasons"_s)}});
        if (const auto again = day(u"again"_s); again && *again > m_form.on)
            book(u"again"_s, EventKind::ChallengePanel);
    }

    const FormRecord &m_form;
    Wanted m_events;
    std::vector<WantedAction> m_actions;
};

const Event *eventOf(const ChildRecord &child, EventKind kind, Date on)
{
    const auto found = std::find_if(child.events.begin(), child.events.end(), [&](const Event &event) {
        return event.kind == kind && event.on == on && event.state != EventState::Cancelled;
    });
    return found == child.events.end() ? nullptr : &*found;
}

/// One of the kind that is still booked: a booking that moves keeps its former days.
const Event *bookedOf(const ChildRecord &child, EventKind kind)
{
    const auto found = std::find_if(child.events.begin(), child.events.end(), [&](const Event &event) {
        return event.kind == kind && event.state == EventState::Booked;
    });
    return found == child.events.end() ? nullptr : &*found;
}

const Event *counterpart(const ChildRecord &child, const Event &wanted, const Event *before)
{
    if (before) {
        if (const Event *there = eventOf(child, wanted.kind, before->on))
            return there;
    }
    if (const Event *there = eventOf(child, wanted.kind, wanted.on))
        return there;
    return wanted.state == EventState::Booked ? bookedOf(child, wanted.kind) : nullptr;
}

Event broughtTo(const Event &there, const Event &wanted, const Event *before)
{
    Event after = there;
    if (wanted.state == EventState::Booked && there.state == EventState::Held)
        return after; // it took place meanwhile: what it became is not ours to say
    if (there.state == EventState::Booked && there.on != wanted.on)
        after.formerDates.push_back(there.on);
    after.on = wanted.on;
    after.state = wanted.state;
    after.target = wanted.target;
    if (before) {
        for (auto detail = before->details.begin(); detail != before->details.end(); ++detail) {
            if (!wanted.details.contains(detail.key()))
                after.details.remove(detail.key());
        }
    }
    for (auto detail = wanted.details.begin(); detail != wanted.details.end(); ++detail)
        after.details.insert(detail.key(), detail.value());
    return after;
}

void writeEvents(const Wanted &wanted, const Wanted &before, const ChildRecord &child, PpmFacts &facts)
{
    for (const auto &[slot, event] : wanted) {
        const auto found = before.find(slot);
        const Event *former = found == before.end() ? nullptr : &found->second;
        const Event *there = counterpart(child, event, former);
        if (!there) {
            Event added = event;
            added.stamp.childId = child.child.stamp.id;
            facts.events.push_back({std::nullopt, added});
        } else if (const Event after = broughtTo(*there, event, former); after != *there) {
            facts.events.push_back({*there, after});
        }
    }
    for (const auto &[slot, event] : before) {
        if (wanted.contains(slot))
            continue;
        const Event *there = eventOf(child, event.kind, event.on);
        if (there && there->details == event.details && there->state == event.state)
            facts.events.push_back({*there, std::nullopt});
    }
}

bool isSameAction(const PlannedAction &action, const WantedAction &wanted)
{
    return action.rule == wanted.rule &&
           action.what.simplified().compare(wanted.what.simplified(), Qt::CaseInsensitive) == 0;
}

void writeActions(const FormRecord &form, const std::vector<WantedAction> &wanted, const ChildRecord &child,
                  PpmFacts &facts)
{
    for (const WantedAction &line : wanted) {
        const auto there = std::find_if(child.actions.begin(), child.actions.end(), [&](const PlannedAction &action) {
            return action.meeting == form.key && isSameAction(action, line);
        });
        if (there == child.actions.end()) {
            PlannedAction action;
            action.stamp.childId = child.child.stamp.id;
            action.key = newKey();
            action.rule = line.rule;
            action.meeting = form.key;
            action.what = line.what;
            action.owner = line.owner;
            action.setOn = form.on;
            action.target = line.target;
            facts.actions.push_back({std::nullopt, action});
            continue;
        }
        PlannedAction after = *there;
        after.owner = line.owner;
        if (after.target != line.target && after.isOutstanding()) {
            after.formerTargets.push_back(after.target);
            after.target = line.target;
        }
        if (!(after == *there))
            facts.actions.push_back({*there, after});
    }
    for (const PlannedAction &action : child.actions) {
        const bool isWanted = std::any_of(wanted.begin(), wanted.end(),
                                          [&action](const WantedAction &line) { return isSameAction(action, line); });
        if (action.meeting == form.key && action.isOutstanding() && !isWanted)
            facts.actions.push_back({action, std::nullopt});
    }
}

} // namespace

PpmFacts gatewayFacts(const FormRecord &form, const FormRecord *replaced, const ChildRecord &child)
{
    PpmFacts facts;
    const Reading now(form);
    const Wanted before = replaced ? Reading(*replaced).events() : Wanted();
    writeEvents(now.events(), before, child, facts);
    writeActions(form, now.actions(), child, facts);
    return facts;
}

} // namespace hearth
