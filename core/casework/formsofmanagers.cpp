// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/formareas.h"

#include <QCoreApplication>

namespace hearth::forms {

namespace {

using Need = FormField::Need;

FormTable actions()
{
    return {"actions",
            QT_TRANSLATE_NOOP("Forms", "Actions"),
            "",
            {{"what", QT_TRANSLATE_NOOP("Forms", "What"), FormAnswer::Line, "", {}, Need::Required},
             {"owner", QT_TRANSLATE_NOOP("Forms", "By whom"), FormAnswer::Name},
             {"target", QT_TRANSLATE_NOOP("Forms", "By when"), FormAnswer::Day},
             {"action", QT_TRANSLATE_NOOP("Forms", "Action"), FormAnswer::Behind}}};
}

FormVocabulary supervision()
{
    return {"supervision",
            QT_TRANSLATE_NOOP("Forms", "Case supervision"),
            FormOf::Child,
            "Torbay 2020, 14.2",
            {{"supervision",
              QT_TRANSLATE_NOOP("Forms", "The child, this month"),
              QT_TRANSLATE_NOOP("Forms", "Each child is gone through by the team manager at least monthly: what has "
                                         "changed for the child, whether the plan is moving, what stands in its way."),
              "Torbay 2020, 14.2",
              {{"worker", QT_TRANSLATE_NOOP("Forms", "Social worker"), FormAnswer::Name, "", {}, Need::Required},
               {"manager", QT_TRANSLATE_NOOP("Forms", "Team Manager"), FormAnswer::Name, "", {}, Need::Required},
               {"progress", QT_TRANSLATE_NOOP("Forms", "What has changed for the child"), FormAnswer::Narrative},
               {"plan", QT_TRANSLATE_NOOP("Forms", "Is the plan moving, and what stands in its way"),
                FormAnswer::Narrative},
               {"direction",
                QT_TRANSLATE_NOOP("Forms", "The manager's direction, with reasons"),
                FormAnswer::Narrative,
                "",
                {},
                Need::Required}},
              {actions()}}}};
}

FormVocabulary disruption()
{
    return {
        "disruption-meeting",
        QT_TRANSLATE_NOOP("Forms", "Disruption meeting"),
        FormOf::Child,
        "Bradford 2017, 7.3.2; Devon, learning meetings",
        {{"placement",
          QT_TRANSLATE_NOOP("Forms", "The placement that ended"),
          QT_TRANSLATE_NOOP("Forms", "A meeting to learn, and not to blame: what was known, what was missed, what "
                                     "helped, and what the child needs now."),
          "Devon, learning meetings",
          {{"ended", QT_TRANSLATE_NOOP("Forms", "It ended on"), FormAnswer::Day, "", {}, Need::Required},
           {"placement", QT_TRANSLATE_NOOP("Forms", "Which placement it was"), FormAnswer::Line},
           {"chair", QT_TRANSLATE_NOOP("Forms", "Chaired by"), FormAnswer::Name, "", {}, Need::Required},
           {"history", QT_TRANSLATE_NOOP("Forms", "How it came about"), FormAnswer::Narrative}}},
         {"views",
          QT_TRANSLATE_NOOP("Forms", "Views"),
          "",
          "",
          {{"child", QT_TRANSLATE_NOOP("Forms", "The child"), FormAnswer::Narrative},
           {"carers", QT_TRANSLATE_NOOP("Forms", "The carers"), FormAnswer::Narrative},
           {"others", QT_TRANSLATE_NOOP("Forms", "Family and professionals"), FormAnswer::Narrative}}},
         {"learning",
          QT_TRANSLATE_NOOP("Forms", "What is learned"),
          QT_TRANSLATE_NOOP("Forms",
                            "Points for the whole service are read together at the learning meeting: leave out "
                            "who it was."),
          "Devon, learning meetings",
          {{"next",
            QT_TRANSLATE_NOOP("Forms", "What the child needs now"),
            FormAnswer::Narrative,
            "",
            {},
            Need::Required}},
          {{"learning",
            QT_TRANSLATE_NOOP("Forms", "Learning points"),
            "",
            {{"about",
              QT_TRANSLATE_NOOP("Forms", "About"),
              FormAnswer::Choice,
              "",
              {{"assessment", QT_TRANSLATE_NOOP("Forms", "assessment and matching")},
               {"preparation", QT_TRANSLATE_NOOP("Forms", "preparation and introductions")},
               {"support", QT_TRANSLATE_NOOP("Forms", "support to the placement")},
               {"family-time", QT_TRANSLATE_NOOP("Forms", "family time")},
               {"health-education", QT_TRANSLATE_NOOP("Forms", "health or education")},
               {"working-together", QT_TRANSLATE_NOOP("Forms", "working together")},
               {"other", QT_TRANSLATE_NOOP("Forms", "something else")}}},
             {"point", QT_TRANSLATE_NOOP("Forms", "What is learned"), FormAnswer::Narrative, "", {}, Need::Required}}},
           actions()}}}};
}

} // namespace

std::vector<FormVocabulary> ofManagers()
{
    return {supervision(), disruption()};
}

} // namespace hearth::forms
