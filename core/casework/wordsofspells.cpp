// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/factwords.h"

#include <QCoreApplication>

namespace hearth::words {

std::vector<SpellVocabulary> ofSpells()
{
    return {
        {SpellKind::Care,
         "care",
         QT_TRANSLATE_NOOP("Vocabulary", "Care"),
         {
             {"category_of_need",
              QT_TRANSLATE_NOOP("Vocabulary", "Category of need"),
              FieldType::Choice,
              {"N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8"}},
             {"ceased",
              QT_TRANSLATE_NOOP("Vocabulary", "Reason care ceased"),
              FieldType::Choice,
              {"X1",  "E11", "E12", "E13", "E14", "E15", "E16", "E17", "E2", "E3", "E4A", "E4B",
               "E41", "E43", "E44", "E45", "E46", "E47", "E48", "E5",  "E6", "E7", "E8",  "E9"}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {SpellKind::LegalStatus,
         "legal-status",
         QT_TRANSLATE_NOOP("Vocabulary", "Legal status"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {SpellKind::Placement,
         "placement",
         QT_TRANSLATE_NOOP("Vocabulary", "Placement"),
         {
             {"carer", QT_TRANSLATE_NOOP("Vocabulary", "Carer"), FieldType::Text, {}},
             {"provider",
              QT_TRANSLATE_NOOP("Vocabulary", "Provider"),
              FieldType::Choice,
              {"PR0", "PR1", "PR2", "PR3", "PR4", "PR5"}},
             {"postcode", QT_TRANSLATE_NOOP("Vocabulary", "Postcode"), FieldType::Text, {}},
             {"urn", QT_TRANSLATE_NOOP("Vocabulary", "URN"), FieldType::Text, {}},
             {"change",
              QT_TRANSLATE_NOOP("Vocabulary", "Reason for the move"),
              FieldType::Choice,
              {"CARPL", "CLOSE", "ALLEG", "STAND", "APPRR", "CREQB", "CREQO", "CHILD", "LAREQ", "PLACE", "CUSTOD",
               "OTHER"}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {SpellKind::Plan,
         "plan",
         QT_TRANSLATE_NOOP("Vocabulary", "Permanence plan"),
         {
             {"legal_route",
              QT_TRANSLATE_NOOP("Vocabulary", "Legal route"),
              FieldType::Choice,
              {"adoption-order", "special-guardianship-order", "child-arrangements-order", "supervision-order",
               "care-order", "s20", "no-order"}},
             {"target", QT_TRANSLATE_NOOP("Vocabulary", "To be in place by"), FieldType::Day, {}},
             {"agreed_at",
              QT_TRANSLATE_NOOP("Vocabulary", "Agreed at"),
              FieldType::Choice,
              {"ppm", "cla-review", "permanence-panel", "court"}},
             {"agreed_by", QT_TRANSLATE_NOOP("Vocabulary", "Agreed by"), FieldType::Text, {}},
             {"agreed_on", QT_TRANSLATE_NOOP("Vocabulary", "Agreed on"), FieldType::Day, {}},
             {"in_child_protection_plan",
              QT_TRANSLATE_NOOP("Vocabulary", "Kept in the child protection plan"),
              FieldType::YesNo,
              {}},
             {"comment", QT_TRANSLATE_NOOP("Vocabulary", "Comment"), FieldType::Text, {}},
             {"meeting", QT_TRANSLATE_NOOP("Vocabulary", "Meeting"), FieldType::Text, {}, FieldUse::Behind},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {SpellKind::Missing,
         "missing",
         QT_TRANSLATE_NOOP("Vocabulary", "Missing"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {SpellKind::SocialWorker,
         "social-worker",
         QT_TRANSLATE_NOOP("Vocabulary", "Social worker"),
         {
             {"reason",
              QT_TRANSLATE_NOOP("Vocabulary", "Reason for the change"),
              FieldType::Choice,
              {"MANAGE", "FCONTA", "LEFTRL", "ORGRST", "TSPROC", "ABSENC", "CHCHAN", "PCCHAN", "SWDIED", "OTHERS"}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {SpellKind::Arrangement,
         "arrangement",
         QT_TRANSLATE_NOOP("Vocabulary", "Arrangement after 16"),
         {
             {"host", QT_TRANSLATE_NOOP("Vocabulary", "Carer, host or project"), FieldType::Text, {}},
             {"referred_on", QT_TRANSLATE_NOOP("Vocabulary", "Referred on"), FieldType::Day, {}},
             {"living_together_on",
              QT_TRANSLATE_NOOP("Vocabulary", "Living Together agreement of"),
              FieldType::Day,
              {}},
             {"course_ends", QT_TRANSLATE_NOOP("Vocabulary", "Course of education ends"), FieldType::Day, {}},
             {"moved_in", QT_TRANSLATE_NOOP("Vocabulary", "Moved into the tenancy"), FieldType::Day, {}},
             {"support", QT_TRANSLATE_NOOP("Vocabulary", "Support"), FieldType::Narrative, {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
    };
}

} // namespace hearth::words
