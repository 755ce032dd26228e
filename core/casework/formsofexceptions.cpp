// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/formareas.h"

#include <QCoreApplication>

namespace hearth::forms {

std::vector<FormVocabulary> ofExceptions()
{
    return {
        {"exception-report",
         QT_TRANSLATE_NOOP("Forms", "Exception report"),
         FormOf::Child,
         "Bradford 2017, App. 4",
         {{"circumstances",
           QT_TRANSLATE_NOOP("Forms", "Circumstances"),
           QT_TRANSLATE_NOOP("Forms",
                             "Each circumstance that stands on the day of the report, ticked from the clocks."),
           "Bradford 2017, App. 4",
           {{"circumstances",
             QT_TRANSLATE_NOOP("Forms", "Tick as appropriate"),
             FormAnswer::Choices,
             "",
             {{"exception.placement-order", QT_TRANSLATE_NOOP("Forms", "Placement Order over 26 weeks")},
              {"exception.placement-order-no-plan", QT_TRANSLATE_NOOP("Forms", "Placement Order over 12 months")},
              {"exception.adoptive-placement", QT_TRANSLATE_NOOP("Forms", "Adoptive placement over 26 weeks")},
              {"exception.pre-proceedings", QT_TRANSLATE_NOOP("Forms", "PLO over 4 months")},
              {"exception.placed-with-parents", QT_TRANSLATE_NOOP("Forms", "Placement with Parents over 12 months")}},
             FormField::Need::Required}}},
          {"reasons",
           QT_TRANSLATE_NOOP("Forms", "Reasons for lack of progress"),
           "",
           "Bradford 2017, App. 4",
           {},
           {{"reasons",
             QT_TRANSLATE_NOOP("Forms", "Reasons for lack of progress"),
             "",
             {{"code", QT_TRANSLATE_NOOP("Forms", "Kind of reason"), FormAnswer::Choice},
              {"reason", QT_TRANSLATE_NOOP("Forms", "Reason"), FormAnswer::Narrative},
              {"mitigation", QT_TRANSLATE_NOOP("Forms", "Actions taken to mitigate"), FormAnswer::Narrative},
              {"owner", QT_TRANSLATE_NOOP("Forms", "By whom"), FormAnswer::Name},
              {"target", QT_TRANSLATE_NOOP("Forms", "Target date"), FormAnswer::Day},
              {"action", QT_TRANSLATE_NOOP("Forms", "Action"), FormAnswer::Behind}}}}}}},
    };
}

} // namespace hearth::forms
