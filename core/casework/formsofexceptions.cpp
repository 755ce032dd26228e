// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/formareas.h"

#include <QCoreApplication>

namespace hearth::forms {

namespace {

/// The lines of the printed form's tick list as the form prints them, and those that the Panel's terms of reference and
/// a pack of the authority's own add.
std::vector<FormChoice> circumstances()
{
    return {
        {"exception.placement-order", QT_TRANSLATE_NOOP("Forms", "Placement Order over 26 weeks")},
        {"exception.placement-order-no-plan", QT_TRANSLATE_NOOP("Forms", "Placement Order over 12 months")},
        {"exception.adoptive-placement", QT_TRANSLATE_NOOP("Forms", "Adoptive placement over 26 weeks")},
        {"exception.pre-proceedings", QT_TRANSLATE_NOOP("Forms", "PLO over 4 months")},
        {"exception.placed-with-parents", QT_TRANSLATE_NOOP("Forms", "Placement with Parents over 12 months")},
        {"exception.other", QT_TRANSLATE_NOOP("Forms", "Another circumstance of the authority's pack")},
    };
}

/// Kinds of reason, so that they can be counted across the service: Appendix 4 asks for the reasons in order to find
/// what is systemic. The list is ours; the first is the printed form's own example, the others follow what holds plans
/// up in the authority's policy (family finding, court, assessments, brothers and sisters, support, resources).
std::vector<FormChoice> reasons()
{
    return {
        {"health", QT_TRANSLATE_NOOP("Forms", "Child's health or medical advice")},
        {"needs", QT_TRANSLATE_NOOP("Forms", "Child's needs, behaviour or readiness to move")},
        {"no-family", QT_TRANSLATE_NOOP("Forms", "No family identified")},
        {"siblings", QT_TRANSLATE_NOOP("Forms", "Brothers and sisters to be placed together")},
        {"court", QT_TRANSLATE_NOOP("Forms", "Court timetable")},
        {"challenge", QT_TRANSLATE_NOOP("Forms", "Challenge by the birth family")},
        {"assessment", QT_TRANSLATE_NOOP("Forms", "Awaiting an assessment or expert's report")},
        {"support", QT_TRANSLATE_NOOP("Forms", "Therapy or placement support not in place")},
        {"carers", QT_TRANSLATE_NOOP("Forms", "Carers or adopters not ready to apply")},
        {"instability", QT_TRANSLATE_NOOP("Forms", "Placement unstable or ended")},
        {"plan-changed", QT_TRANSLATE_NOOP("Forms", "Plan changed or under review")},
        {"resource", QT_TRANSLATE_NOOP("Forms", "Resources: staff, funding or legal")},
        {"other-agency", QT_TRANSLATE_NOOP("Forms", "Waiting for another agency or authority")},
        {"other", QT_TRANSLATE_NOOP("Forms", "Other")},
    };
}

FormSection circumstancesSection()
{
    return {"circumstances",
            QT_TRANSLATE_NOOP("Forms", "Circumstances"),
            QT_TRANSLATE_NOOP("Forms",
                              "One report covers every circumstance in which the child stands on the day. Hearth "
                              "ticks them from the clocks; tick one yourself only where its start is not "
                              "recorded."),
            "Bradford 2017, App. 4",
            {{"circumstances", QT_TRANSLATE_NOOP("Forms", "Tick as appropriate"), FormAnswer::Choices, "",
              circumstances(), FormField::Need::Required},
             {"standing", QT_TRANSLATE_NOOP("Forms", "How it stood when it was signed"), FormAnswer::Behind}}};
}

FormSection reasonsSection()
{
    return {"reasons",
            QT_TRANSLATE_NOOP("Forms", "Reasons for lack of progress"),
            QT_TRANSLATE_NOOP(
                "Forms", "A line for each thing that holds the plan up: what kind it is, in words what has "
                         "happened, what is done about it, by whom and by when. What is asked of somebody by a day "
                         "is followed as an action once both have signed."),
            "Bradford 2017, App. 4",
            {},
            {{"reasons",
              QT_TRANSLATE_NOOP("Forms", "Reasons for lack of progress"),
              "",
              {{"code", QT_TRANSLATE_NOOP("Forms", "Kind of reason"), FormAnswer::Choice, "", reasons()},
               {"reason", QT_TRANSLATE_NOOP("Forms", "Reason"), FormAnswer::Narrative,
                QT_TRANSLATE_NOOP("Forms", "e.g. serious medical concerns")},
               {"mitigation", QT_TRANSLATE_NOOP("Forms", "Actions taken to mitigate"), FormAnswer::Narrative},
               {"owner", QT_TRANSLATE_NOOP("Forms", "By whom"), FormAnswer::Name},
               {"target", QT_TRANSLATE_NOOP("Forms", "Target date"), FormAnswer::Day},
               {"done", QT_TRANSLATE_NOOP("Forms", "Done on"), FormAnswer::Day,
                QT_TRANSLATE_NOOP("Forms", "empty while it is still to be done")},
               {"action", QT_TRANSLATE_NOOP("Forms", "Action"), FormAnswer::Behind}}}}};
}

FormSection progressSection()
{
    return {"progress",
            QT_TRANSLATE_NOOP("Forms", "Progress and what it means for the child"),
            QT_TRANSLATE_NOOP("Forms",
                              "What has moved since the last report and what has not, and what waiting means for "
                              "this child now. A manager reads it to see what could be unblocked."),
            "Bradford 2017, App. 4",
            {{"progress", QT_TRANSLATE_NOOP("Forms", "Progress since the last report")},
             {"impact", QT_TRANSLATE_NOOP("Forms", "What the delay means for the child")},
             {"unblock", QT_TRANSLATE_NOOP("Forms", "What senior managers or the Panel are asked to unblock"),
              FormAnswer::Narrative,
              QT_TRANSLATE_NOOP("Forms", "a systemic or resource issue; left empty where there is none")}}};
}

FormSection safetySection()
{
    return {"safety",
            QT_TRANSLATE_NOOP("Forms", "For the Panel"),
            QT_TRANSLATE_NOOP("Forms",
                              "The Panel reads papers in a Signs of Safety format: how the child took part, what "
                              "people are worried about, and what has to be seen for the child to be safe."),
            "Bradford Permanence Panel, terms of reference",
            {{"involvement", QT_TRANSLATE_NOOP("Forms", "Child's involvement")},
             {"danger", QT_TRANSLATE_NOOP("Forms", "Danger statement")},
             {"safety", QT_TRANSLATE_NOOP("Forms", "Safety statement")}}};
}

} // namespace

std::vector<FormVocabulary> ofExceptions()
{
    return {
        {"exception-report",
         QT_TRANSLATE_NOOP("Forms", "Exception report"),
         FormOf::Child,
         "Bradford 2017, App. 4",
         {circumstancesSection(), reasonsSection(), progressSection(), safetySection()}},
    };
}

} // namespace hearth::forms
