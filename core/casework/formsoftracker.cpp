// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/formareas.h"

#include <QCoreApplication>

namespace hearth::forms {

namespace {

constexpr auto appendix = "Bradford 2017, App. 1";

// The children of the section are in no field of it: each has a `tracker-note` of its own.
FormVocabulary meeting()
{
    return {
        "tracker-meeting",
        QT_TRANSLATE_NOOP("Forms", "Permanence Tracker Meeting"),
        FormOf::Service,
        appendix,
        {{"meeting",
          QT_TRANSLATE_NOOP("Forms", "The meeting"),
          QT_TRANSLATE_NOOP("Forms", "Once a month for each section, led by its lead officer: is every child in the "
                                     "right section, and is anybody drifting?"),
          appendix,
          {{"chair", QT_TRANSLATE_NOOP("Forms", "Chaired by"), FormAnswer::Name, "", {}, FormField::Need::Required},
           {"present", QT_TRANSLATE_NOOP("Forms", "Present"), FormAnswer::Narrative,
            QT_TRANSLATE_NOOP("Forms", "Names and roles, one to a line")},
           {"apologies", QT_TRANSLATE_NOOP("Forms", "Apologies")},
           {"business", QT_TRANSLATE_NOOP("Forms", "For the whole section"), FormAnswer::Narrative,
            QT_TRANSLATE_NOOP("Forms", "What concerns no single child; names of children belong in their notes")},
           {"next", QT_TRANSLATE_NOOP("Forms", "Next meeting"), FormAnswer::Day}}},
         {"counts",
          QT_TRANSLATE_NOOP("Forms", "Counts"),
          "",
          "",
          {{"children", QT_TRANSLATE_NOOP("Forms", "Children"), FormAnswer::Behind},
           {"discussed", QT_TRANSLATE_NOOP("Forms", "Discussed"), FormAnswer::Behind},
           {"not-discussed", QT_TRANSLATE_NOOP("Forms", "Not discussed"), FormAnswer::Behind},
           {"moved", QT_TRANSLATE_NOOP("Forms", "Moved"), FormAnswer::Behind},
           {"archived", QT_TRANSLATE_NOOP("Forms", "Archived"), FormAnswer::Behind}}}}};
}

// How the child's line stood at the meeting: kept word for word, since everything else is computed anew.
FormSection asSeen()
{
    return {"seen",
            QT_TRANSLATE_NOOP("Forms", "As it stood at the meeting"),
            "",
            "",
            {{"place", QT_TRANSLATE_NOOP("Forms", "Place in the list"), FormAnswer::Behind},
             {"section", QT_TRANSLATE_NOOP("Forms", "Section"), FormAnswer::Behind},
             {"since", QT_TRANSLATE_NOOP("Forms", "In the section since"), FormAnswer::Behind},
             {"suggested", QT_TRANSLATE_NOOP("Forms", "Suggested section"), FormAnswer::Behind},
             {"suggested-why", QT_TRANSLATE_NOOP("Forms", "Why that section is suggested"), FormAnswer::Behind},
             {"age", QT_TRANSLATE_NOOP("Forms", "Age"), FormAnswer::Behind},
             {"legal-status", QT_TRANSLATE_NOOP("Forms", "Legal status"), FormAnswer::Behind},
             {"placement", QT_TRANSLATE_NOOP("Forms", "Placement"), FormAnswer::Behind},
             {"plan", QT_TRANSLATE_NOOP("Forms", "Plan"), FormAnswer::Behind},
             {"worker", QT_TRANSLATE_NOOP("Forms", "Social worker"), FormAnswer::Behind},
             {"rating", QT_TRANSLATE_NOOP("Forms", "Colour by the clocks"), FormAnswer::Behind},
             {"overdue", QT_TRANSLATE_NOOP("Forms", "Clocks overdue"), FormAnswer::Behind},
             {"change", QT_TRANSLATE_NOOP("Forms", "Since the last meeting"), FormAnswer::Behind},
             {"moved-to", QT_TRANSLATE_NOOP("Forms", "Moved to section"), FormAnswer::Behind},
             {"moved-why", QT_TRANSLATE_NOOP("Forms", "Why it was moved"), FormAnswer::Behind},
             {"archived-on", QT_TRANSLATE_NOOP("Forms", "Archived from"), FormAnswer::Behind},
             {"archived-outcome", QT_TRANSLATE_NOOP("Forms", "Outcome"), FormAnswer::Behind},
             {"archived-order", QT_TRANSLATE_NOOP("Forms", "Order"), FormAnswer::Behind}},
            {{"clocks",
              QT_TRANSLATE_NOOP("Forms", "Clocks"),
              "",
              {{"rule", QT_TRANSLATE_NOOP("Forms", "Rule"), FormAnswer::Behind},
               {"title", QT_TRANSLATE_NOOP("Forms", "Clock"), FormAnswer::Behind},
               {"due", QT_TRANSLATE_NOOP("Forms", "Due"), FormAnswer::Behind},
               {"status", QT_TRANSLATE_NOOP("Forms", "Status"), FormAnswer::Behind},
               {"days", QT_TRANSLATE_NOOP("Forms", "Days"), FormAnswer::Behind},
               {"why", QT_TRANSLATE_NOOP("Forms", "Why"), FormAnswer::Behind}}},
             {"actions",
              QT_TRANSLATE_NOOP("Forms", "Actions"),
              "",
              {{"key", QT_TRANSLATE_NOOP("Forms", "Key"), FormAnswer::Behind},
               {"what", QT_TRANSLATE_NOOP("Forms", "Action"), FormAnswer::Behind},
               {"owner", QT_TRANSLATE_NOOP("Forms", "By whom"), FormAnswer::Behind},
               {"target", QT_TRANSLATE_NOOP("Forms", "By when"), FormAnswer::Behind},
               {"first-target", QT_TRANSLATE_NOOP("Forms", "First set for"), FormAnswer::Behind}}}}};
}

FormVocabulary note()
{
    return {"tracker-note",
            QT_TRANSLATE_NOOP("Forms", "Note of the tracker meeting"),
            FormOf::Child,
            appendix,
            {{"discussion",
              QT_TRANSLATE_NOOP("Forms", "Discussion"),
              QT_TRANSLATE_NOOP("Forms", "What stands in the way of permanence, who does what about it, and by when. A "
                                         "child whose circumstances changed is moved, one with permanence archived."),
              "Bradford 2017, App. 1 §2.3",
              {{"discussed", QT_TRANSLATE_NOOP("Forms", "Discussed"), FormAnswer::YesNo},
               {"note", QT_TRANSLATE_NOOP("Forms", "What was said")},
               {"decided", QT_TRANSLATE_NOOP("Forms", "What was decided")}}},
             {"colour",
              QT_TRANSLATE_NOOP("Forms", "Colour set by the meeting"),
              QT_TRANSLATE_NOOP("Forms", "The colour follows from the clocks. A meeting that knows better may set "
                                         "another, with its reason and the day on which it lapses."),
              "",
              {{"colour",
                QT_TRANSLATE_NOOP("Forms", "Colour"),
                FormAnswer::Choice,
                "",
                {{"red", QT_TRANSLATE_NOOP("Forms", "Red")},
                 {"amber", QT_TRANSLATE_NOOP("Forms", "Amber")},
                 {"green", QT_TRANSLATE_NOOP("Forms", "Green")},
                 {"clocks", QT_TRANSLATE_NOOP("Forms", "As the clocks say")}}},
               {"colour-why", QT_TRANSLATE_NOOP("Forms", "Reason for the colour")},
               {"colour-until", QT_TRANSLATE_NOOP("Forms", "Lapses on"), FormAnswer::Day}}},
             asSeen()}};
}

FormVocabulary leadsReport()
{
    return {
        "leads-report",
        QT_TRANSLATE_NOOP("Forms", "Lead's report to the Senior Leadership Group"),
        FormOf::Service,
        appendix,
        {{"period",
          QT_TRANSLATE_NOOP("Forms", "Period"),
          QT_TRANSLATE_NOOP("Forms", "Every two months for each of the sections D to J. The figures are worked out; "
                                     "what they mean is for the lead officer to say. Names of children stay out."),
          appendix,
          {{"from", QT_TRANSLATE_NOOP("Forms", "From"), FormAnswer::Day},
           {"until", QT_TRANSLATE_NOOP("Forms", "Until"), FormAnswer::Day},
           {"lead", QT_TRANSLATE_NOOP("Forms", "Lead officer"), FormAnswer::Name, "", {}, FormField::Need::Required}}},
         {"analysis",
          QT_TRANSLATE_NOOP("Forms", "Analysis"),
          QT_TRANSLATE_NOOP("Forms", "What changed and why; what helps; which children wait longest and what they wait "
                                     "for; what the figures do not show. Write no child's name: the list behind each "
                                     "figure has them."),
          appendix,
          {{"analysis",
            QT_TRANSLATE_NOOP("Forms", "Analysis"),
            FormAnswer::Narrative,
            "",
            {},
            FormField::Need::Required},
           {"trend", QT_TRANSLATE_NOOP("Forms", "Trend"), FormAnswer::Narrative},
           {"asked", QT_TRANSLATE_NOOP("Forms", "What is asked of the Senior Leadership Group")},
           {"answered", QT_TRANSLATE_NOOP("Forms", "What became of what was asked last time")}}},
         {"concerns",
          QT_TRANSLATE_NOOP("Forms", "Concerns"),
          QT_TRANSLATE_NOOP("Forms",
                            "A concern is carried from report to report until it is closed. Here too no child is "
                            "named."),
          appendix,
          {{"none", QT_TRANSLATE_NOOP("Forms", "There are no concerns"), FormAnswer::YesNo}},
          {{"concerns",
            QT_TRANSLATE_NOOP("Forms", "Concerns"),
            "",
            {{"key", QT_TRANSLATE_NOOP("Forms", "Key"), FormAnswer::Behind},
             {"concern", QT_TRANSLATE_NOOP("Forms", "Concern"), FormAnswer::Narrative},
             {"since", QT_TRANSLATE_NOOP("Forms", "Since"), FormAnswer::Day},
             {"doing", QT_TRANSLATE_NOOP("Forms", "What is done about it"), FormAnswer::Narrative},
             {"owner", QT_TRANSLATE_NOOP("Forms", "By whom"), FormAnswer::Name},
             {"closed", QT_TRANSLATE_NOOP("Forms", "Closed on"), FormAnswer::Day}}}}},
         // The figures as they were sent: `kind` and `id` say which, for example `count` `joined`, `clock`
         // `ppm.review`.
         {"figures",
          QT_TRANSLATE_NOOP("Forms", "Figures as they were sent"),
          "",
          "",
          {},
          {{"figures",
            QT_TRANSLATE_NOOP("Forms", "Figures"),
            "",
            {{"kind", QT_TRANSLATE_NOOP("Forms", "Kind"), FormAnswer::Behind},
             {"id", QT_TRANSLATE_NOOP("Forms", "Figure"), FormAnswer::Behind},
             {"on", QT_TRANSLATE_NOOP("Forms", "As at"), FormAnswer::Behind},
             {"value", QT_TRANSLATE_NOOP("Forms", "Value"), FormAnswer::Behind},
             {"of", QT_TRANSLATE_NOOP("Forms", "Out of"), FormAnswer::Behind}}}}}}};
}

} // namespace

std::vector<FormVocabulary> ofTracker()
{
    return {meeting(), note(), leadsReport()};
}

} // namespace hearth::forms
