// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/formareas.h"

#include <QCoreApplication>

namespace hearth::forms {

namespace {

using Need = FormField::Need;

// Two minutes between two reviews: each question has a short answer and room for words only where it is "no".
FormVocabulary midPointCheck()
{
    return {"mid-point-check",
            QT_TRANSLATE_NOOP("Forms", "IRO's mid-point check"),
            FormOf::Child,
            "Bradford 2017, 4.8; Devon, roles",
            {{"check",
              QT_TRANSLATE_NOOP("Forms", "Half way to the next review"),
              QT_TRANSLATE_NOOP("Forms", "Is what the last review asked for under way, and is the plan still the plan? "
                                         "Anything that drifts is said now, and not at the review."),
              "Bradford 2017, 4.8",
              {{"recommendations-on-track",
                QT_TRANSLATE_NOOP("Forms", "The last review's recommendations are under way"),
                FormAnswer::YesNo,
                "",
                {},
                Need::Required},
               {"plan-on-track",
                QT_TRANSLATE_NOOP("Forms", "The plan is on course for its days"),
                FormAnswer::YesNo,
                "",
                {},
                Need::Required},
               {"child-seen", QT_TRANSLATE_NOOP("Forms", "The child was seen or spoken to"), FormAnswer::YesNo},
               {"child-words", QT_TRANSLATE_NOOP("Forms", "What the child says, in their own words"),
                FormAnswer::Narrative},
               {"child-words-on", QT_TRANSLATE_NOOP("Forms", "Said on"), FormAnswer::Day},
               {"drift", QT_TRANSLATE_NOOP("Forms", "What drifts, and why"), FormAnswer::Narrative},
               {"asked-for", QT_TRANSLATE_NOOP("Forms", "What I ask the team to do"), FormAnswer::Narrative}}}}};
}

// A challenge goes up stage by stage until it is resolved; each stage has its own day by which an answer is due.
FormVocabulary challenge()
{
    return {"iro-challenge",
            QT_TRANSLATE_NOOP("Forms", "IRO's challenge"),
            FormOf::Child,
            "Bradford 2017, 4.8",
            {{"concern",
              QT_TRANSLATE_NOOP("Forms", "What is challenged"),
              QT_TRANSLATE_NOOP("Forms", "First talked through with the social worker and the team manager. The team "
                                         "reads this and answers it; it is changed by the IRO alone."),
              "Bradford 2017, 4.8",
              {{"about",
                QT_TRANSLATE_NOOP("Forms", "About"),
                FormAnswer::Choice,
                "",
                {{"no-plan", QT_TRANSLATE_NOOP("Forms", "no plan, or no contingency")},
                 {"drift", QT_TRANSLATE_NOOP("Forms", "drift or delay")},
                 {"recommendations", QT_TRANSLATE_NOOP("Forms", "recommendations not carried out")},
                 {"placement", QT_TRANSLATE_NOOP("Forms", "the placement or a move")},
                 {"family-time", QT_TRANSLATE_NOOP("Forms", "family time or brothers and sisters")},
                 {"child-not-heard", QT_TRANSLATE_NOOP("Forms", "the child was not heard")},
                 {"health-education", QT_TRANSLATE_NOOP("Forms", "health or education")},
                 {"other", QT_TRANSLATE_NOOP("Forms", "something else")}},
                Need::Required},
               {"concern", QT_TRANSLATE_NOOP("Forms", "The concern"), FormAnswer::Narrative, "", {}, Need::Required},
               {"wanted",
                QT_TRANSLATE_NOOP("Forms", "What would resolve it"),
                FormAnswer::Narrative,
                "",
                {},
                Need::Required}}},
             {"stages",
              QT_TRANSLATE_NOOP("Forms", "Stages"),
              QT_TRANSLATE_NOOP("Forms", "A stage without an answer by its day goes to the next."),
              "",
              {},
              {{"stages",
                QT_TRANSLATE_NOOP("Forms", "Stages"),
                "",
                {{"stage",
                  QT_TRANSLATE_NOOP("Forms", "With"),
                  FormAnswer::Choice,
                  "",
                  {{"team-manager", QT_TRANSLATE_NOOP("Forms", "Team Manager")},
                   {"service-manager", QT_TRANSLATE_NOOP("Forms", "Service Manager")},
                   {"head-of-service", QT_TRANSLATE_NOOP("Forms", "Head of Service")},
                   {"director", QT_TRANSLATE_NOOP("Forms", "Director")}},
                  Need::Required},
                 {"raised", QT_TRANSLATE_NOOP("Forms", "Raised on"), FormAnswer::Day, "", {}, Need::Required},
                 {"due", QT_TRANSLATE_NOOP("Forms", "Answer due"), FormAnswer::Day},
                 {"answered", QT_TRANSLATE_NOOP("Forms", "Answered on"), FormAnswer::Day},
                 {"answer", QT_TRANSLATE_NOOP("Forms", "The answer"), FormAnswer::Narrative}}}}},
             {"end",
              QT_TRANSLATE_NOOP("Forms", "How it ended"),
              "",
              "",
              {{"resolved-on", QT_TRANSLATE_NOOP("Forms", "Resolved on"), FormAnswer::Day, "", {}, Need::Required},
               {"outcome",
                QT_TRANSLATE_NOOP("Forms", "What came of it for the child"),
                FormAnswer::Narrative,
                "",
                {},
                Need::Required}}}}};
}

} // namespace

std::vector<FormVocabulary> ofReviewing()
{
    return {midPointCheck(), challenge()};
}

} // namespace hearth::forms
