// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/formareas.h"

#include <QCoreApplication>

namespace hearth::forms {

namespace {

using Need = FormField::Need;

FormField field(const char *id, const char *label, FormAnswer answer, Need need = Need::MayBeEmpty,
                const char *hint = "")
{
    return {id, label, answer, hint, {}, need};
}

FormField choice(const char *id, const char *label, std::vector<FormChoice> choices, Need need = Need::MayBeEmpty,
                 const char *hint = "")
{
    return {id, label, FormAnswer::Choice, hint, std::move(choices), need};
}

FormField chairRole()
{
    return choice("chair-role", QT_TRANSLATE_NOOP("Forms", "The chair is"),
                  {{"head-of-service", QT_TRANSLATE_NOOP("Forms", "a Head of Service")},
                   {"other", QT_TRANSLATE_NOOP("Forms", "somebody else")}},
                  Need::Required);
}

FormTable attended()
{
    return {"attended",
            QT_TRANSLATE_NOOP("Forms", "Attended"),
            "",
            {field("name", QT_TRANSLATE_NOOP("Forms", "Name"), FormAnswer::Name, Need::Required),
             field("role", QT_TRANSLATE_NOOP("Forms", "Role"), FormAnswer::Line),
             field("present", QT_TRANSLATE_NOOP("Forms", "Was there"), FormAnswer::YesNo)}};
}

// `action` is the key of the PlannedAction that the row became.
FormTable tasks(const char *id, const char *title, const char *hint, const char *what)
{
    return {id,
            title,
            hint,
            {field("what", what, FormAnswer::Line, Need::Required),
             field("owner", QT_TRANSLATE_NOOP("Forms", "By whom"), FormAnswer::Name),
             field("target", QT_TRANSLATE_NOOP("Forms", "By when"), FormAnswer::Day, Need::Required),
             field("action", QT_TRANSLATE_NOOP("Forms", "Action"), FormAnswer::Behind)}};
}

FormTable actions()
{
    return tasks("actions", QT_TRANSLATE_NOOP("Forms", "Actions"),
                 QT_TRANSLATE_NOOP("Forms", "Each becomes an action of the child, with its own clock."),
                 QT_TRANSLATE_NOOP("Forms", "What"));
}

FormTable outstanding()
{
    return tasks("assessments", QT_TRANSLATE_NOOP("Forms", "Assessments still outstanding"),
                 QT_TRANSLATE_NOOP("Forms", "Each has a day by which it is done; a review is then set, too."),
                 QT_TRANSLATE_NOOP("Forms", "Assessment"));
}

std::vector<FormChoice> askedFor()
{
    return {{"pre-proceedings", QT_TRANSLATE_NOOP("Forms", "Pre-proceedings (PLO)")},
            {"proceedings", QT_TRANSLATE_NOOP("Forms", "Care proceedings")},
            {"s20", QT_TRANSLATE_NOOP("Forms", "Section 20 accommodation")},
            {"police-protection", QT_TRANSLATE_NOOP("Forms", "After police protection")}};
}

std::vector<FormChoice> decisions()
{
    return {{"pre-proceedings", QT_TRANSLATE_NOOP("Forms", "Begin pre-proceedings")},
            {"proceedings", QT_TRANSLATE_NOOP("Forms", "Issue care proceedings")},
            {"s20", QT_TRANSLATE_NOOP("Forms", "Ask for section 20 accommodation")},
            {"not-met", QT_TRANSLATE_NOOP("Forms", "Threshold not met: support outside the Public Law Outline")},
            {"more-needed", QT_TRANSLATE_NOOP("Forms", "No decision until more is known")}};
}

std::vector<FormChoice> planChoices()
{
    return {{"return-home", QT_TRANSLATE_NOOP("Forms", "Return home")},
            {"connected-care", QT_TRANSLATE_NOOP("Forms", "Connected carers")},
            {"special-guardianship", QT_TRANSLATE_NOOP("Forms", "Special guardianship")},
            {"child-arrangements", QT_TRANSLATE_NOOP("Forms", "Child arrangements order")},
            {"adoption", QT_TRANSLATE_NOOP("Forms", "Adoption")},
            {"long-term-fostering", QT_TRANSLATE_NOOP("Forms", "Long-term fostering")},
            {"residential", QT_TRANSLATE_NOOP("Forms", "Residential care")},
            {"supported-independence", QT_TRANSLATE_NOOP("Forms", "Supported independence")}};
}

FormSection decision(const char *guidance, const char *source, std::vector<FormChoice> choices)
{
    return {"decision",
            QT_TRANSLATE_NOOP("Forms", "Decision"),
            guidance,
            source,
            {choice("decision", QT_TRANSLATE_NOOP("Forms", "Decision"), std::move(choices), Need::Required),
             field("basis", QT_TRANSLATE_NOOP("Forms", "On what basis"), FormAnswer::Narrative, Need::Required),
             field("decider", QT_TRANSLATE_NOOP("Forms", "Decided by"), FormAnswer::Name, Need::Required)}};
}

FormVocabulary gateway()
{
    return {
        "legal-gateway",
        QT_TRANSLATE_NOOP("Forms", "Legal Gateway meeting"),
        FormOf::Child,
        "Torbay 2020, 10; Bradford 2017, 4.10",
        {{"request",
          QT_TRANSLATE_NOOP("Forms", "What is asked for"),
          QT_TRANSLATE_NOOP(
              "Forms",
              "A Team Manager recommends it, having talked it through with the social worker. A child goes to the "
              "panel before pre-proceedings, before care proceedings, before section 20 accommodation, and "
              "whenever the police have taken a child into protection."),
          "Torbay 2020, 10.2; Bradford 2017, 4.10",
          {choice("kind", QT_TRANSLATE_NOOP("Forms", "Asked for"), askedFor(), Need::Required),
           field("recommended-by", QT_TRANSLATE_NOOP("Forms", "Recommended by (Team Manager)"), FormAnswer::Name),
           field("presented-by", QT_TRANSLATE_NOOP("Forms", "Presented by"), FormAnswer::Name),
           field("concerns", QT_TRANSLATE_NOOP("Forms", "What there is to worry about"), FormAnswer::Narrative)}},
         {"papers",
          QT_TRANSLATE_NOOP("Forms", "Papers"),
          QT_TRANSLATE_NOOP(
              "Forms",
              "The social work evidence template is in three full working days before the meeting, and rests on an "
              "assessment of the last twelve months."),
          "Torbay 2020, 10.2",
          {field("swet", QT_TRANSLATE_NOOP("Forms", "SWET submitted on"), FormAnswer::Day),
           field("assessment", QT_TRANSLATE_NOOP("Forms", "Assessment relied on"), FormAnswer::Line),
           field("assessed-on", QT_TRANSLATE_NOOP("Forms", "Completed on"), FormAnswer::Day)},
          {{"papers",
            QT_TRANSLATE_NOOP("Forms", "Other papers"),
            "",
            {field("paper", QT_TRANSLATE_NOOP("Forms", "Paper"), FormAnswer::Line, Need::Required),
             field("from", QT_TRANSLATE_NOOP("Forms", "From"), FormAnswer::Name),
             field("received", QT_TRANSLATE_NOOP("Forms", "Received"), FormAnswer::Day)}}}},
         {"meeting",
          QT_TRANSLATE_NOOP("Forms", "The meeting"),
          QT_TRANSLATE_NOOP(
              "Forms",
              "A Head of Service takes the chair. The solicitor writes advice down: it is kept as a form of its own, "
              "which is privileged; here stands only that it was given and when it went onto the record."),
          "Torbay 2020, 10.2–10.3",
          {field("chair", QT_TRANSLATE_NOOP("Forms", "Chaired by"), FormAnswer::Name, Need::Required), chairRole(),
           field("solicitor", QT_TRANSLATE_NOOP("Forms", "Solicitor"), FormAnswer::Name),
           field("advice-on", QT_TRANSLATE_NOOP("Forms", "Written legal advice on the record since"), FormAnswer::Day)},
          {attended()}},
         decision(QT_TRANSLATE_NOOP(
                      "Forms",
                      "Say who decided, and why: a decision that nobody can trace is none. For care proceedings and "
                      "pre-proceedings it says that the threshold is met."),
                  "Torbay 2020, 10.7", decisions()),
         {"next",
          QT_TRANSLATE_NOOP("Forms", "What is still owed"),
          QT_TRANSLATE_NOOP(
              "Forms",
              "Where an assessment is outstanding there is a day for it and a day for the review. For a child not yet "
              "born the review is at the latest two weeks before the expected date, and there is a day for the "
              "draft documents and one for deciding whether admission after the birth is still right."),
          "Torbay 2020, 10.5–10.6",
          {field("review-on", QT_TRANSLATE_NOOP("Forms", "Review Legal Gateway on"), FormAnswer::Day),
           field("draft-documents", QT_TRANSLATE_NOOP("Forms", "Unborn: draft documents ready by"), FormAnswer::Day),
           field("admission-decision", QT_TRANSLATE_NOOP("Forms", "Unborn: admission to care decided by"),
                 FormAnswer::Day)},
          {outstanding(), actions()}}}};
}

FormVocabulary review()
{
    return {"legal-gateway-review",
            QT_TRANSLATE_NOOP("Forms", "Legal Gateway review"),
            FormOf::Child,
            "Torbay 2020, 10.5–10.7",
            {{"meeting",
              QT_TRANSLATE_NOOP("Forms", "The meeting"),
              QT_TRANSLATE_NOOP("Forms", "At any time; set whenever assessments were outstanding."),
              "Torbay 2020, 10.5",
              {field("chair", QT_TRANSLATE_NOOP("Forms", "Chaired by"), FormAnswer::Name, Need::Required), chairRole(),
               field("solicitor", QT_TRANSLATE_NOOP("Forms", "Solicitor"), FormAnswer::Name),
               field("since", QT_TRANSLATE_NOOP("Forms", "What has become known since"), FormAnswer::Narrative)},
              {attended()}},
             decision(QT_TRANSLATE_NOOP("Forms", "Say who decided, and why."), "Torbay 2020, 10.7",
                      {{"continue", QT_TRANSLATE_NOOP("Forms", "Go on as decided")},
                       {"pre-proceedings", QT_TRANSLATE_NOOP("Forms", "Begin pre-proceedings")},
                       {"proceedings", QT_TRANSLATE_NOOP("Forms", "Issue care proceedings")},
                       {"step-down", QT_TRANSLATE_NOOP("Forms", "Step down from the Public Law Outline")},
                       {"admission", QT_TRANSLATE_NOOP("Forms", "Unborn: admission to care after birth is indicated")},
                       {"no-admission", QT_TRANSLATE_NOOP("Forms", "Unborn: admission to care is not indicated")},
                       {"more-needed", QT_TRANSLATE_NOOP("Forms", "No decision until more is known")}}),
             {"next",
              QT_TRANSLATE_NOOP("Forms", "What is still owed"),
              "",
              "",
              {field("review-on", QT_TRANSLATE_NOOP("Forms", "Next review on"), FormAnswer::Day)},
              {outstanding(), actions()}}}};
}

FormVocabulary advice()
{
    return {
        "legal-advice",
        QT_TRANSLATE_NOOP("Forms", "Legal advice (privileged)"),
        FormOf::Child,
        "Torbay 2020, 10.3",
        {{"advice",
          QT_TRANSLATE_NOOP("Forms", "Privileged advice"),
          QT_TRANSLATE_NOOP(
              "Forms",
              "Between lawyer and client. It goes into no pack, no copy and no letter that leaves the council; what "
              "was decided on it stands in the record of the meeting."),
          "Torbay 2020, 10.3",
          {field("lawyer", QT_TRANSLATE_NOOP("Forms", "Advice of"), FormAnswer::Name, Need::Required),
           field("threshold", QT_TRANSLATE_NOOP("Forms", "Is the threshold met?"), FormAnswer::YesNo),
           field("advice", QT_TRANSLATE_NOOP("Forms", "Advice"), FormAnswer::Narrative, Need::Required)}}}};
}

FormVocabulary preProceedings()
{
    return {
        "pre-proceedings-meeting",
        QT_TRANSLATE_NOOP("Forms", "Pre-proceedings meeting"),
        FormOf::Child,
        "Torbay 2020, 1.2; Bradford 2017, App. 1 §3(1)(c)",
        {{"meeting",
          QT_TRANSLATE_NOOP("Forms", "The meeting"),
          QT_TRANSLATE_NOOP(
              "Forms",
              "With the parents and their lawyers, after the letter before proceedings. It says what has to change, by "
              "when, and what help there is."),
          "",
          {field("letter-on", QT_TRANSLATE_NOOP("Forms", "Letter before proceedings sent on"), FormAnswer::Day),
           field("chair", QT_TRANSLATE_NOOP("Forms", "Chaired by"), FormAnswer::Name, Need::Required),
           field("represented", QT_TRANSLATE_NOOP("Forms", "The parents had a lawyer"), FormAnswer::YesNo),
           field("agreed", QT_TRANSLATE_NOOP("Forms", "What was agreed"), FormAnswer::Narrative, Need::Required),
           field("family", QT_TRANSLATE_NOOP("Forms", "Family who could help, and what was asked of them"),
                 FormAnswer::Narrative)},
          {attended()}},
         {"next",
          QT_TRANSLATE_NOOP("Forms", "How it may end"),
          QT_TRANSLATE_NOOP(
              "Forms",
              "Pre-proceedings do not drift: say when it is decided to issue or to step down. A day set here is "
              "booked, and how often it moves is kept."),
          "",
          {field("planned-issue", QT_TRANSLATE_NOOP("Forms", "Proceedings to be issued on"), FormAnswer::Day),
           field("planned-step-down", QT_TRANSLATE_NOOP("Forms", "Step-down to be decided on"), FormAnswer::Day),
           field("next-meeting", QT_TRANSLATE_NOOP("Forms", "Next pre-proceedings meeting"), FormAnswer::Day)},
          {actions()}}}};
}

FormVocabulary carePlanning()
{
    return {
        "care-planning-meeting",
        QT_TRANSLATE_NOOP("Forms", "Care planning meeting"),
        FormOf::Child,
        "Torbay 2020, 10.8–10.11",
        {{"meeting",
          QT_TRANSLATE_NOOP("Forms", "The meeting"),
          QT_TRANSLATE_NOOP(
              "Forms",
              "A Head of Service takes the chair. It is usually held when the last assessment is in, and can be "
              "called at "
              "any time. Before a final care plan is filed the managers of the looked-after teams are invited."),
          "Torbay 2020, 10.8–10.9",
          {field("chair", QT_TRANSLATE_NOOP("Forms", "Chaired by"), FormAnswer::Name, Need::Required), chairRole(),
           field("before-final-plan", QT_TRANSLATE_NOOP("Forms", "It decides the final care plan"), FormAnswer::YesNo,
                 Need::Required),
           field("managers-invited", QT_TRANSLATE_NOOP("Forms", "Managers of the looked-after teams invited"),
                 FormAnswer::YesNo)},
          {attended(),
           {"considered",
            QT_TRANSLATE_NOOP("Forms", "Assessments considered"),
            "",
            {field("what", QT_TRANSLATE_NOOP("Forms", "Assessment"), FormAnswer::Line, Need::Required),
             field("completed", QT_TRANSLATE_NOOP("Forms", "Completed"), FormAnswer::Day),
             field("says", QT_TRANSLATE_NOOP("Forms", "What it says"), FormAnswer::Narrative)}}}},
         {"decision",
          QT_TRANSLATE_NOOP("Forms", "Care plan"),
          QT_TRANSLATE_NOOP("Forms", "What the plan for the child is to be, what was weighed, and who decided it."),
          "Torbay 2020, 10.7–10.8",
          {choice("plan", QT_TRANSLATE_NOOP("Forms", "Plan"), planChoices(), Need::Required),
           field("basis", QT_TRANSLATE_NOOP("Forms", "On what basis"), FormAnswer::Narrative, Need::Required),
           field("decider", QT_TRANSLATE_NOOP("Forms", "Decided by"), FormAnswer::Name, Need::Required),
           field("file-on", QT_TRANSLATE_NOOP("Forms", "Final care plan to be filed on"), FormAnswer::Day),
           choice("siblings", QT_TRANSLATE_NOOP("Forms", "Brothers and sisters"),
                  {{"together", QT_TRANSLATE_NOOP("Forms", "are to be placed together")},
                   {"apart", QT_TRANSLATE_NOOP("Forms", "are to be placed apart")},
                   {"none", QT_TRANSLATE_NOOP("Forms", "there are none to decide about")}},
                  Need::MayBeEmpty, QT_TRANSLATE_NOOP("Forms", "A decision to place apart has a form of its own."))}},
         {"shobpa",
          QT_TRANSLATE_NOOP("Forms", "If the plan is adoption"),
          QT_TRANSLATE_NOOP(
              "Forms",
              "What has to be ready so that the Agency Decision Maker can decide in time whether the child should be "
              "placed for adoption."),
          "Torbay 2020, 10.10",
          {field("shobpa-target", QT_TRANSLATE_NOOP("Forms", "SHOBPA target"), FormAnswer::Day)},
          {tasks("shobpa-tasks", QT_TRANSLATE_NOOP("Forms", "Tasks for the SHOBPA"), "",
                 QT_TRANSLATE_NOOP("Forms", "Task")),
           actions()}}}};
}

FormVocabulary siblings()
{
    return {
        "sibling-decision",
        QT_TRANSLATE_NOOP("Forms", "Brothers and sisters: together or apart"),
        FormOf::Child,
        "Torbay 2020, 9.2.10–9.2.15",
        {{"assessment",
          QT_TRANSLATE_NOOP("Forms", "What is known"),
          QT_TRANSLATE_NOOP(
              "Forms",
              "Brothers and sisters belong together unless there is a reason that concerns these children. The "
              "assessment asks what they are to each other, and each child is asked."),
          "Torbay 2020, 9.2.10–9.2.12",
          {field("assessed-on", QT_TRANSLATE_NOOP("Forms", "Sibling assessment completed on"), FormAnswer::Day),
           field("assessment", QT_TRANSLATE_NOOP("Forms", "What it says"), FormAnswer::Narrative),
           field("views", QT_TRANSLATE_NOOP("Forms", "What the child says"), FormAnswer::Narrative, Need::Required),
           field("overridden", QT_TRANSLATE_NOOP("Forms", "If decided otherwise: why"), FormAnswer::Narrative)}},
         {"decision",
          QT_TRANSLATE_NOOP("Forms", "Decision"),
          QT_TRANSLATE_NOOP("Forms",
                            "Made at a care planning meeting with a Head of Service in the chair, with its reasons."),
          "Torbay 2020, 9.2.13",
          {choice(
               "decision", QT_TRANSLATE_NOOP("Forms", "Together or apart"),
               {{"together", QT_TRANSLATE_NOOP("Forms", "Together")}, {"apart", QT_TRANSLATE_NOOP("Forms", "Apart")}},
               Need::Required),
           field("reasons", QT_TRANSLATE_NOOP("Forms", "Reasons"), FormAnswer::Narrative, Need::Required),
           field("chair", QT_TRANSLATE_NOOP("Forms", "Chaired by"), FormAnswer::Name, Need::Required), chairRole(),
           field("decider", QT_TRANSLATE_NOOP("Forms", "Decided by"), FormAnswer::Name, Need::Required)}},
         {"after",
          QT_TRANSLATE_NOOP("Forms", "What follows"),
          QT_TRANSLATE_NOOP(
              "Forms",
              "Apart: how they see each other, and carers who will help with it. Together: how long a home for all of "
              "them is looked for. Where one of them has been adopted, his or her adopters are asked early."),
          "Torbay 2020, 9.2.11, 9.2.14–9.2.15",
          {field("contact", QT_TRANSLATE_NOOP("Forms", "Contact arrangements"), FormAnswer::Narrative),
           field("joint-home-until", QT_TRANSLATE_NOOP("Forms", "A joint home is sought until"), FormAnswer::Day),
           field("adopters-consulted", QT_TRANSLATE_NOOP("Forms", "Adopters of a brother or sister consulted on"),
                 FormAnswer::Day)}}}};
}

FormVocabulary returnHome()
{
    return {
        "return-home",
        QT_TRANSLATE_NOOP("Forms", "Return home: authorisation"),
        FormOf::Child,
        "Torbay 2020, 9.2.8",
        {{"assessment",
          QT_TRANSLATE_NOOP("Forms", "Assessment and checks"),
          QT_TRANSLATE_NOOP(
              "Forms",
              "A child goes home on a thorough assessment and after the checks that the Care Planning, Placement and "
              "Case Review (England) Regulations 2010 ask for; the document cites those of 1991, which they "
              "replaced."),
          "Torbay 2020, 9.2.8",
          {field("meeting-on", QT_TRANSLATE_NOOP("Forms", "Care planning meeting on"), FormAnswer::Day, Need::Required),
           field("assessment", QT_TRANSLATE_NOOP("Forms", "What the assessment says"), FormAnswer::Narrative,
                 Need::Required),
           field("views", QT_TRANSLATE_NOOP("Forms", "What the child says"), FormAnswer::Narrative)},
          {{"checks",
            QT_TRANSLATE_NOOP("Forms", "Checks made"),
            "",
            {field("check", QT_TRANSLATE_NOOP("Forms", "Check"), FormAnswer::Line, Need::Required),
             field("done", QT_TRANSLATE_NOOP("Forms", "Done on"), FormAnswer::Day),
             field("result", QT_TRANSLATE_NOOP("Forms", "Result"), FormAnswer::Line)}}}},
         {"support",
          QT_TRANSLATE_NOOP("Forms", "Support"),
          QT_TRANSLATE_NOOP(
              "Forms", "After section 20 accommodation there is a plan of support for the child and for the parents."),
          "Torbay 2020, 9.2.8",
          {field("was-s20", QT_TRANSLATE_NOOP("Forms", "The child was accommodated under section 20"),
                 FormAnswer::YesNo),
           field("support", QT_TRANSLATE_NOOP("Forms", "Support for child and parents"), FormAnswer::Narrative),
           field("support-on", QT_TRANSLATE_NOOP("Forms", "Support plan agreed on"), FormAnswer::Day)}},
         {"authorisation",
          QT_TRANSLATE_NOOP("Forms", "Authorisation"),
          QT_TRANSLATE_NOOP("Forms", "By the Director of Children's Services or a senior manager named for it."),
          "Torbay 2020, 9.2.8",
          {field("authorised", QT_TRANSLATE_NOOP("Forms", "Return home authorised"), FormAnswer::YesNo, Need::Required),
           field("authoriser", QT_TRANSLATE_NOOP("Forms", "Authorised by"), FormAnswer::Name, Need::Required),
           choice("authoriser-role", QT_TRANSLATE_NOOP("Forms", "who is"),
                  {{"director", QT_TRANSLATE_NOOP("Forms", "the Director")},
                   {"nominee", QT_TRANSLATE_NOOP("Forms", "the senior manager named for it")}},
                  Need::Required),
           field("conditions", QT_TRANSLATE_NOOP("Forms", "On what conditions"), FormAnswer::Narrative)}}}};
}

FormVocabulary permanenceReport()
{
    return {
        "childs-permanence-report",
        QT_TRANSLATE_NOOP("Forms", "Child's Permanence Report"),
        FormOf::Child,
        "Torbay 2020, 11.3.3–11.3.4",
        {{"child",
          QT_TRANSLATE_NOOP("Forms", "The child's views"),
          QT_TRANSLATE_NOOP(
              "Forms",
              "What the child wishes and feels about the plan, as far as age allows. Where it could not be asked, the "
              "report says why."),
          "Torbay 2020, 11.3.3",
          {field("child-views", QT_TRANSLATE_NOOP("Forms", "The child's views"), FormAnswer::Narrative),
           field("child-views-none", QT_TRANSLATE_NOOP("Forms", "If there are none: why"), FormAnswer::Narrative)}},
         {"family",
          QT_TRANSLATE_NOOP("Forms", "The birth family's views"),
          QT_TRANSLATE_NOOP(
              "Forms",
              "Talked through with the family; where that was not possible, why. Parents who are told that adoption is "
              "the plan are told of every service that can support them."),
          "Torbay 2020, 11.3.3–11.3.4",
          {field("parents-views", QT_TRANSLATE_NOOP("Forms", "The parents' views"), FormAnswer::Narrative),
           field("parents-views-none", QT_TRANSLATE_NOOP("Forms", "If there are none: why"), FormAnswer::Narrative),
           field("told-of-support", QT_TRANSLATE_NOOP("Forms", "Parents told what support there is"), FormAnswer::YesNo,
                 Need::Required)}}}};
}

FormVocabulary adoptionSteps()
{
    return {
        "adoption-steps",
        QT_TRANSLATE_NOOP("Forms", "Preparing a child for adoption"),
        FormOf::Child,
        "Torbay 2020, 11.3.5–11.3.7",
        {{"steps",
          QT_TRANSLATE_NOOP("Forms", "Steps"),
          QT_TRANSLATE_NOOP(
              "Forms",
              "A family book from the adopters comes before the introductions. Every child with a plan of adoption has "
              "the Children's Guide; the adopters keep it for one who is very young. Life story work comes in stages: "
              "the first by the second review of the placement, the book within ten working days of the "
              "celebration, the later life letter within ten days of it. Reopen this form as steps are done."),
          "Torbay 2020, 11.3.5–11.3.7",
          {field("direct-work", QT_TRANSLATE_NOOP("Forms", "Direct work with the child, and who takes part"),
                 FormAnswer::Narrative),
           field("family-book", QT_TRANSLATE_NOOP("Forms", "Family book given to the child on"), FormAnswer::Day),
           field("guide", QT_TRANSLATE_NOOP("Forms", "Children's Guide given on"), FormAnswer::Day),
           choice("guide-to", QT_TRANSLATE_NOOP("Forms", "Given to"),
                  {{"child", QT_TRANSLATE_NOOP("Forms", "the child")},
                   {"adopters", QT_TRANSLATE_NOOP("Forms", "the adopters")}}),
           field("first-stage", QT_TRANSLATE_NOOP("Forms", "Life story work, first stage, on"), FormAnswer::Day),
           field("book", QT_TRANSLATE_NOOP("Forms", "Life story book completed on"), FormAnswer::Day),
           field("letter", QT_TRANSLATE_NOOP("Forms", "Later life letter given on"), FormAnswer::Day)}}}};
}

} // namespace

std::vector<FormVocabulary> ofGateway()
{
    return {gateway(),  review(),     advice(),           preProceedings(), carePlanning(),
            siblings(), returnHome(), permanenceReport(), adoptionSteps()};
}

} // namespace hearth::forms
