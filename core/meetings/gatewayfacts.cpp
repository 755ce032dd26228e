// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/gatewayfacts.h"

#include "core/casework/formvocabulary.h"
#include "core/meetings/formfacts.h"

#include <QCoreApplication>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GatewayFacts)
};

class Reading
{
public:
    explicit Reading(const FormRecord &form) : m_form(form) { read(); }

    [[nodiscard]] const FormFacts &facts() const { return m_facts; }

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
        return m_facts.events[slot] = event;
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
    void setActions(const QString &table, const QString &rule) { m_facts.addActions(m_form.content.rows(table), rule); }
    void setAction(const QString &field, const QString &rule, const QString &what)
    {
        if (const auto target = day(field))
            m_facts.actions.push_back({rule, what, {}, *target});
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
    FormFacts m_facts;
};

} // namespace

PpmFacts gatewayFacts(const FormRecord &form, const FormRecord *replaced, const ChildRecord &child)
{
    const FormFacts before = replaced ? Reading(*replaced).facts() : FormFacts();
    return changesTo(child, form, Reading(form).facts(), before);
}

} // namespace hearth
