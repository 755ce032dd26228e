// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/formareas.h"

#include <QCoreApplication>

namespace hearth::forms {

namespace {

constexpr const char *terms = "Bradford Permanence Panel, terms of reference";
constexpr auto required = FormField::Need::Required;

FormField field(const char *id, const char *label, FormAnswer answer, const char *hint = "",
                FormField::Need need = FormField::Need::MayBeEmpty)
{
    return {id, label, answer, hint, {}, need};
}

FormField choice(const char *id, const char *label, std::vector<FormChoice> choices,
                 FormField::Need need = FormField::Need::MayBeEmpty)
{
    return {id, label, FormAnswer::Choice, "", std::move(choices), need};
}

// Who sits at the panel; what each counts for in the quorum says core/meetings/panel.h.
std::vector<FormChoice> seats()
{
    return {{"chair", QT_TRANSLATE_NOOP("Forms", "Chairperson (Head of Service, Through Care and Resources)")},
            {"deputy-chair", QT_TRANSLATE_NOOP("Forms", "Deputy chairperson (Through Care Service Manager)")},
            {"iro-manager", QT_TRANSLATE_NOOP("Forms", "IRO Team Manager")},
            {"social-work-manager", QT_TRANSLATE_NOOP("Forms", "Social Work Service Manager")},
            {"court-consultant", QT_TRANSLATE_NOOP("Forms", "Court Consultant")},
            {"placement-finding", QT_TRANSLATE_NOOP("Forms", "Placement Finding Hub")},
            {"connected-persons", QT_TRANSLATE_NOOP("Forms", "Connected Persons Team Manager")},
            {"head-of-service", QT_TRANSLATE_NOOP("Forms", "Another Head of Service")},
            {"service-manager", QT_TRANSLATE_NOOP("Forms", "Another Service Manager")},
            {"lawyer", QT_TRANSLATE_NOOP("Forms", "Local authority lawyer")},
            {"administrator", QT_TRANSLATE_NOOP("Forms", "Panel administrator")},
            {"presenter", QT_TRANSLATE_NOOP("Forms", "Presents an item")},
            {"observer", QT_TRANSLATE_NOOP("Forms", "Observer")}};
}

std::vector<FormChoice> itemTypes()
{
    return {
        {"long-term-match", QT_TRANSLATE_NOOP("Forms", "Long-term fostering match")},
        {"residential-approval", QT_TRANSLATE_NOOP("Forms", "Long-term residential placement")},
        {"discharge-of-care-order", QT_TRANSLATE_NOOP("Forms", "Discharge of a care order")},
        {"sgo-support", QT_TRANSLATE_NOOP("Forms", "Special guardianship: support plan and finance")},
        {"final-care-plan", QT_TRANSLATE_NOOP("Forms", "Final care plan (quality view)")},
        {"exception-report", QT_TRANSLATE_NOOP("Forms", "Exception report")},
        {"placement-order-over-12-months", QT_TRANSLATE_NOOP("Forms", "Placement order over 12 months")},
        {"advice", QT_TRANSLATE_NOOP("Forms", "Advice, or an obstacle to resolve")},
    };
}

FormVocabulary sitting()
{
    return {
        "panel-sitting",
        QT_TRANSLATE_NOOP("Forms", "Sitting of the Permanence Panel"),
        FormOf::Service,
        terms,
        {{"sitting",
          QT_TRANSLATE_NOOP("Forms", "Sitting"),
          "",
          "",
          {field("starts", QT_TRANSLATE_NOOP("Forms", "Begins at"), FormAnswer::Time),
           field("ends", QT_TRANSLATE_NOOP("Forms", "Ends at"), FormAnswer::Time),
           field("venue", QT_TRANSLATE_NOOP("Forms", "Where"), FormAnswer::Line),
           field("moved-from", QT_TRANSLATE_NOOP("Forms", "Moved from"), FormAnswer::Day)}},
         {"attendance",
          QT_TRANSLATE_NOOP("Forms", "Attendance"),
          QT_TRANSLATE_NOOP("Forms",
                            "Three members at least, a Head of Service and a Service Manager among them. With no Head "
                            "of Service: two Service Managers among the three, one of whom chairs. The lawyer, the "
                            "administrator and those who present an item do not count."),
          terms,
          {field("chair", QT_TRANSLATE_NOOP("Forms", "In the chair"), FormAnswer::Name),
           field("quorate", QT_TRANSLATE_NOOP("Forms", "Quorate"), FormAnswer::YesNo),
           field("quorum-note", QT_TRANSLATE_NOOP("Forms", "Quorum"), FormAnswer::Narrative)},
          {{"attendance",
            QT_TRANSLATE_NOOP("Forms", "Attendance"),
            "",
            {field("name", QT_TRANSLATE_NOOP("Forms", "Name"), FormAnswer::Name),
             choice("seat", QT_TRANSLATE_NOOP("Forms", "Seat"), seats()),
             field("present", QT_TRANSLATE_NOOP("Forms", "Present"), FormAnswer::YesNo),
             field("remotely", QT_TRANSLATE_NOOP("Forms", "Remotely"), FormAnswer::YesNo),
             field("note", QT_TRANSLATE_NOOP("Forms", "Apologies, or for whom"), FormAnswer::Line)}}}},
         {"business",
          QT_TRANSLATE_NOOP("Forms", "General business"),
          QT_TRANSLATE_NOOP("Forms", "What concerns no single child. Name no child here: it belongs to the item."),
          "",
          {field("general", QT_TRANSLATE_NOOP("Forms", "General business"), FormAnswer::Narrative)}},
         {"circulation",
          QT_TRANSLATE_NOOP("Forms", "Minutes and advice"),
          QT_TRANSLATE_NOOP("Forms",
                            "Within three working days of the sitting, to the social worker, the team manager and the "
                            "service manager of each item."),
          terms,
          {field("minutes-circulated", QT_TRANSLATE_NOOP("Forms", "Minutes circulated on"), FormAnswer::Day),
           field("minutes-to", QT_TRANSLATE_NOOP("Forms", "Minutes sent to"), FormAnswer::Narrative),
           field("advice-owed", QT_TRANSLATE_NOOP("Forms", "Legal advice was given at the sitting"), FormAnswer::YesNo),
           field("advice-confirmed-by", QT_TRANSLATE_NOOP("Forms", "Confirmed by the lawyer"), FormAnswer::Name),
           field("advice-circulated", QT_TRANSLATE_NOOP("Forms", "Written advice circulated on"), FormAnswer::Day),
           field("advice-to", QT_TRANSLATE_NOOP("Forms", "Written advice sent to"), FormAnswer::Narrative)}}}};
}

FormTable papersOfItem()
{
    return {"papers",
            QT_TRANSLATE_NOOP("Forms", "Papers"),
            QT_TRANSLATE_NOOP("Forms", "Due at 13:00 on the Thursday before the sitting."),
            {field("paper", QT_TRANSLATE_NOOP("Forms", "Paper"), FormAnswer::Line),
             field("received", QT_TRANSLATE_NOOP("Forms", "Received"), FormAnswer::Day),
             field("received-at", QT_TRANSLATE_NOOP("Forms", "At"), FormAnswer::Time),
             field("from", QT_TRANSLATE_NOOP("Forms", "From"), FormAnswer::Name),
             field("approved-by", QT_TRANSLATE_NOOP("Forms", "Approved by the team manager"), FormAnswer::Name),
             field("approved-on", QT_TRANSLATE_NOOP("Forms", "On"), FormAnswer::Day),
             field("second-by", QT_TRANSLATE_NOOP("Forms", "Approved by the service manager"), FormAnswer::Name),
             field("second-on", QT_TRANSLATE_NOOP("Forms", "On"), FormAnswer::Day),
             field("not-needed", QT_TRANSLATE_NOOP("Forms", "Not needed, because"), FormAnswer::Line)}};
}

FormSection preparationOfItem()
{
    return {"item",
            QT_TRANSLATE_NOOP("Forms", "Item"),
            "",
            terms,
            {choice("type", QT_TRANSLATE_NOOP("Forms", "What it is about"), itemTypes(), required),
             field("question", QT_TRANSLATE_NOOP("Forms", "What the panel is asked"), FormAnswer::Narrative),
             field("carer", QT_TRANSLATE_NOOP("Forms", "Carer or home"), FormAnswer::Name),
             field("worker", QT_TRANSLATE_NOOP("Forms", "Social worker who presents"), FormAnswer::Name),
             field("manager", QT_TRANSLATE_NOOP("Forms", "Team manager who presents"), FormAnswer::Name),
             field("service-manager", QT_TRANSLATE_NOOP("Forms", "Service manager"), FormAnswer::Name),
             field("starts", QT_TRANSLATE_NOOP("Forms", "At"), FormAnswer::Time),
             field("minutes", QT_TRANSLATE_NOOP("Forms", "Minutes allowed"), FormAnswer::Number),
             field("position", QT_TRANSLATE_NOOP("Forms", "Place on the agenda"), FormAnswer::Behind),
             field("carried-from", QT_TRANSLATE_NOOP("Forms", "Deferred from"), FormAnswer::Day)}};
}

FormSection papersSection()
{
    return {"papers",
            QT_TRANSLATE_NOOP("Forms", "Papers"),
            QT_TRANSLATE_NOOP("Forms",
                              "Each paper is approved by the team manager; the discharge form and the final care plan "
                              "by the service manager too. They show the child's involvement, a danger statement and a "
                              "safety statement."),
            terms,
            {field("child-involved", QT_TRANSLATE_NOOP("Forms", "Child's involvement shown"), FormAnswer::YesNo),
             field("danger-statement", QT_TRANSLATE_NOOP("Forms", "Danger statement"), FormAnswer::YesNo),
             field("safety-statement", QT_TRANSLATE_NOOP("Forms", "Safety statement"), FormAnswer::YesNo),
             field("papers-complete", QT_TRANSLATE_NOOP("Forms", "Papers complete on"), FormAnswer::Day),
             field("papers-complete-at", QT_TRANSLATE_NOOP("Forms", "At"), FormAnswer::Time)},
            {papersOfItem()}};
}

FormSection deferralOfItem()
{
    return {"deferral",
            QT_TRANSLATE_NOOP("Forms", "Deferral"),
            "",
            terms,
            {field("deferred", QT_TRANSLATE_NOOP("Forms", "Deferred"), FormAnswer::YesNo),
             choice("deferred-why", QT_TRANSLATE_NOOP("Forms", "Reason"),
                    {{"papers-late", QT_TRANSLATE_NOOP("Forms", "Papers came late")},
                     {"papers-incomplete", QT_TRANSLATE_NOOP("Forms", "Papers incomplete or not approved")},
                     {"worker-unable", QT_TRANSLATE_NOOP("Forms", "Social worker or team manager could not attend")},
                     {"not-quorate", QT_TRANSLATE_NOOP("Forms", "The sitting was not quorate")},
                     {"advice-awaited", QT_TRANSLATE_NOOP("Forms", "Legal advice awaited")},
                     {"assessment-awaited", QT_TRANSLATE_NOOP("Forms", "An assessment is awaited")},
                     {"circumstances-changed", QT_TRANSLATE_NOOP("Forms", "The child's circumstances changed")},
                     {"more-information", QT_TRANSLATE_NOOP("Forms", "The panel asked for more information")},
                     {"no-time", QT_TRANSLATE_NOOP("Forms", "The sitting ran out of time")},
                     {"sitting-cancelled", QT_TRANSLATE_NOOP("Forms", "The sitting was cancelled")},
                     {"other", QT_TRANSLATE_NOOP("Forms", "Another reason")}}),
             field("deferred-note", QT_TRANSLATE_NOOP("Forms", "The reason in words"), FormAnswer::Narrative),
             field("deferred-to", QT_TRANSLATE_NOOP("Forms", "Deferred to"), FormAnswer::Day)}};
}

FormSection decisionOfItem()
{
    return {
        "decision",
        QT_TRANSLATE_NOOP("Forms", "Decision"),
        QT_TRANSLATE_NOOP(
            "Forms", "The panel decides by consensus, else the chair does. Decisions on final care plans stay with "
                     "the social work service: the panel gives its view. Write no legal advice here: it has a form "
                     "of its own, and the minutes are read more widely."),
        terms,
        {field("discussion", QT_TRANSLATE_NOOP("Forms", "Discussion"), FormAnswer::Narrative),
         field("recommendation", QT_TRANSLATE_NOOP("Forms", "Recommendation"), FormAnswer::Narrative),
         choice("outcome", QT_TRANSLATE_NOOP("Forms", "Outcome"),
                {{"agreed", QT_TRANSLATE_NOOP("Forms", "Agreed")},
                 {"agreed-with-conditions", QT_TRANSLATE_NOOP("Forms", "Agreed with conditions")},
                 {"not-agreed", QT_TRANSLATE_NOOP("Forms", "Not agreed")},
                 {"view-supports", QT_TRANSLATE_NOOP("Forms", "View: supports the plan")},
                 {"view-concerns", QT_TRANSLATE_NOOP("Forms", "View: concerns about the plan")},
                 {"advice-given", QT_TRANSLATE_NOOP("Forms", "Advice given")},
                 {"noted", QT_TRANSLATE_NOOP("Forms", "Noted")},
                 {"escalated", QT_TRANSLATE_NOOP("Forms", "Escalated to senior management")}}),
         field("reasons", QT_TRANSLATE_NOOP("Forms", "Decision and reasons"), FormAnswer::Narrative),
         choice("reached", QT_TRANSLATE_NOOP("Forms", "How it was reached"),
                {{"consensus", QT_TRANSLATE_NOOP("Forms", "By consensus")},
                 {"chair", QT_TRANSLATE_NOOP("Forms", "By the chair, having heard the views")},
                 {"view", QT_TRANSLATE_NOOP("Forms", "A view: the decision stays with the social work service")}}),
         field("dissent", QT_TRANSLATE_NOOP("Forms", "Dissent"), FormAnswer::Narrative),
         choice("legal-advice", QT_TRANSLATE_NOOP("Forms", "Legal advice"),
                {{"given", QT_TRANSLATE_NOOP("Forms", "Given at the sitting")},
                 {"given-remotely", QT_TRANSLATE_NOOP("Forms", "Given remotely")},
                 {"not-required", QT_TRANSLATE_NOOP("Forms", "Not required, in the lawyer's view")}}),
         field("lawyer", QT_TRANSLATE_NOOP("Forms", "Lawyer"), FormAnswer::Name),
         field("decided-on", QT_TRANSLATE_NOOP("Forms", "Decided on"), FormAnswer::Day),
         field("summary", QT_TRANSLATE_NOOP("Forms", "Summary for the child's file"), FormAnswer::Narrative),
         field("summary-recorded", QT_TRANSLATE_NOOP("Forms", "Summary recorded on the child's file"), FormAnswer::Day),
         field("summary-by", QT_TRANSLATE_NOOP("Forms", "Recorded by"), FormAnswer::Name),
         field("minutes-uploaded", QT_TRANSLATE_NOOP("Forms", "Minutes uploaded to the child's file"),
               FormAnswer::Day)},
        {{"decisions",
          QT_TRANSLATE_NOOP("Forms", "What is to be done"),
          QT_TRANSLATE_NOOP("Forms", "Each with an agreed day: it is followed up until it is complied with."),
          {field("what", QT_TRANSLATE_NOOP("Forms", "What"), FormAnswer::Narrative),
           field("owner", QT_TRANSLATE_NOOP("Forms", "By whom"), FormAnswer::Name),
           field("target", QT_TRANSLATE_NOOP("Forms", "Agreed day"), FormAnswer::Day),
           field("action", QT_TRANSLATE_NOOP("Forms", "Action"), FormAnswer::Behind)}}}};
}

FormVocabulary item()
{
    return {"panel-item",
            QT_TRANSLATE_NOOP("Forms", "Item of the Permanence Panel"),
            FormOf::Child,
            terms,
            {preparationOfItem(), papersSection(), deferralOfItem(), decisionOfItem()}};
}

FormVocabulary matter()
{
    return {
        "panel-matter",
        QT_TRANSLATE_NOOP("Forms", "Matter arising of the Permanence Panel"),
        FormOf::Child,
        terms,
        {{"matter",
          QT_TRANSLATE_NOOP("Forms", "Matter arising"),
          QT_TRANSLATE_NOOP("Forms",
                            "A decision is complied with, but for exceptional circumstances. Where it is not, the "
                            "service manager discusses it with the Head of Service who chaired, and the "
                            "administrator is told."),
          terms,
          {choice("complied", QT_TRANSLATE_NOOP("Forms", "Complied with"),
                  {{"yes", QT_TRANSLATE_NOOP("Forms", "Complied with")},
                   {"not-yet", QT_TRANSLATE_NOOP("Forms", "Not yet")},
                   {"no", QT_TRANSLATE_NOOP("Forms", "Not complied with, or the plan changed")}},
                  required),
           field("why", QT_TRANSLATE_NOOP("Forms", "Why"), FormAnswer::Narrative),
           field("discussed-with", QT_TRANSLATE_NOOP("Forms", "Discussed with the Head of Service"), FormAnswer::Name),
           field("discussed-on", QT_TRANSLATE_NOOP("Forms", "Discussed on"), FormAnswer::Day),
           field("administrator-told", QT_TRANSLATE_NOOP("Forms", "Administrator told on"), FormAnswer::Day),
           field("new-day", QT_TRANSLATE_NOOP("Forms", "New agreed day"), FormAnswer::Day)}}}};
}

FormVocabulary seatsForm()
{
    return {"panel-seats",
            QT_TRANSLATE_NOOP("Forms", "Seats of the Permanence Panel"),
            FormOf::Service,
            terms,
            {{"seats",
              QT_TRANSLATE_NOOP("Forms", "Who holds which seat"),
              "",
              terms,
              {},
              {{"seats",
                QT_TRANSLATE_NOOP("Forms", "Seats"),
                "",
                {choice("seat", QT_TRANSLATE_NOOP("Forms", "Seat"), seats()),
                 field("name", QT_TRANSLATE_NOOP("Forms", "Held by"), FormAnswer::Name),
                 field("from", QT_TRANSLATE_NOOP("Forms", "From"), FormAnswer::Day),
                 field("until", QT_TRANSLATE_NOOP("Forms", "Until"), FormAnswer::Day)}}}}}};
}

std::vector<FormChoice> viability()
{
    return {{"pursue", QT_TRANSLATE_NOOP("Forms", "Viable: to be pursued")},
            {"later", QT_TRANSLATE_NOOP("Forms", "Perhaps later")},
            {"not-wanted", QT_TRANSLATE_NOOP("Forms", "Not wanted")},
            {"not-suitable", QT_TRANSLATE_NOOP("Forms", "Not suitable")}};
}

FormVocabulary annualReview()
{
    return {
        "annual-permanence-review",
        QT_TRANSLATE_NOOP("Forms", "Annual permanence review"),
        FormOf::Child,
        "Bradford 2017, App. 1 section 4(a), 6.4.3",
        {{"discussion",
          QT_TRANSLATE_NOOP("Forms", "With the carer and the child"),
          QT_TRANSLATE_NOOP("Forms",
                            "Once a year in long-term fostering, ahead of the child looked after review: would a "
                            "special guardianship order, adoption or a child arrangements order give more security "
                            "now? Talk with the carer and with the child, and write what each said."),
          "Bradford 2017, App. 1 section 4(a)",
          {field("present", QT_TRANSLATE_NOOP("Forms", "Who took part"), FormAnswer::Narrative, "", required),
           field("carer-views", QT_TRANSLATE_NOOP("Forms", "What the carer says"), FormAnswer::Narrative, "", required),
           field("child-views", QT_TRANSLATE_NOOP("Forms", "What the child says"), FormAnswer::Narrative, "", required),
           field("child-not-asked", QT_TRANSLATE_NOOP("Forms", "Why the child was not asked"), FormAnswer::Narrative)}},
         {"options",
          QT_TRANSLATE_NOOP("Forms", "Options"),
          "",
          "Bradford 2017, 6.4.3",
          {choice("special-guardianship", QT_TRANSLATE_NOOP("Forms", "Special guardianship"), viability(), required),
           field("special-guardianship-why", QT_TRANSLATE_NOOP("Forms", "Special guardianship: why"),
                 FormAnswer::Narrative),
           choice("adoption", QT_TRANSLATE_NOOP("Forms", "Adoption"), viability(), required),
           field("adoption-why", QT_TRANSLATE_NOOP("Forms", "Adoption: why"), FormAnswer::Narrative),
           choice("child-arrangements", QT_TRANSLATE_NOOP("Forms", "Child arrangements order"), viability(), required),
           field("child-arrangements-why", QT_TRANSLATE_NOOP("Forms", "Child arrangements order: why"),
                 FormAnswer::Narrative),
           choice("return-home", QT_TRANSLATE_NOOP("Forms", "Return home, or to a connected person"), viability()),
           field("return-home-why", QT_TRANSLATE_NOOP("Forms", "Return home: why"), FormAnswer::Narrative)}},
         {"outcome",
          QT_TRANSLATE_NOOP("Forms", "Outcome"),
          "",
          "",
          {field("outcome", QT_TRANSLATE_NOOP("Forms", "Conclusion for the review"), FormAnswer::Narrative, "",
                 required),
           field("review", QT_TRANSLATE_NOOP("Forms", "Child looked after review on"), FormAnswer::Day),
           field("support", QT_TRANSLATE_NOOP("Forms", "Support that would be needed"), FormAnswer::Narrative)}}}};
}

FormVocabulary challenge()
{
    return {
        "challenge-panel",
        QT_TRANSLATE_NOOP("Forms", "Challenge Panel"),
        FormOf::Child,
        "Bradford 2017, App. 1 section 4(b)",
        {{"placement",
          QT_TRANSLATE_NOOP("Forms", "Placement"),
          QT_TRANSLATE_NOOP("Forms",
                            "For a child in residential care for more than six months: is this the permanent home, or "
                            "what would have to happen for the child to live in a family? A permanent one goes to the "
                            "Permanence Panel for approval."),
          "Bradford 2017, App. 1 section 4(b), 6.5",
          {field("present", QT_TRANSLATE_NOOP("Forms", "Who took part"), FormAnswer::Narrative, "", required),
           field("progress", QT_TRANSLATE_NOOP("Forms", "How the child does there"), FormAnswer::Narrative, "",
                 required),
           field("child-views", QT_TRANSLATE_NOOP("Forms", "What the child says"), FormAnswer::Narrative, "", required),
           field("family-instead", QT_TRANSLATE_NOOP("Forms", "A family instead: what was tried, what stands against"),
                 FormAnswer::Narrative)}},
         {"outcome",
          QT_TRANSLATE_NOOP("Forms", "Outcome"),
          "",
          "",
          {choice("outcome", QT_TRANSLATE_NOOP("Forms", "Outcome"),
                  {{"permanent", QT_TRANSLATE_NOOP("Forms", "To be made permanent: to the Permanence Panel")},
                   {"continue", QT_TRANSLATE_NOOP("Forms", "Continue for now, and look at it again")},
                   {"move-on", QT_TRANSLATE_NOOP("Forms", "Plan a move to a family")},
                   {"move-home", QT_TRANSLATE_NOOP("Forms", "Plan the return home")},
                   {"independence", QT_TRANSLATE_NOOP("Forms", "Plan the way to independence")}},
                  required),
           field("reasons", QT_TRANSLATE_NOOP("Forms", "Reasons"), FormAnswer::Narrative, "", required),
           field("again", QT_TRANSLATE_NOOP("Forms", "To be looked at again on"), FormAnswer::Day)}}}};
}

} // namespace

std::vector<FormVocabulary> ofPanel()
{
    return {sitting(), item(), matter(), seatsForm(), annualReview(), challenge()};
}

} // namespace hearth::forms
