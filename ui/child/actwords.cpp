// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/actwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

struct ActWords
{
    const char *act;
    const char *words;
};

constexpr std::array acts = {
    ActWords{"add-child", QT_TRANSLATE_NOOP("ActWords", "Child added")},
    ActWords{"correct-child", QT_TRANSLATE_NOOP("ActWords", "Details corrected")},
    ActWords{"remove-child", QT_TRANSLATE_NOOP("ActWords", "Child removed")},
    ActWords{"add-fact", QT_TRANSLATE_NOOP("ActWords", "Fact added")},
    ActWords{"correct-fact", QT_TRANSLATE_NOOP("ActWords", "Fact corrected")},
    ActWords{"remove-fact", QT_TRANSLATE_NOOP("ActWords", "Fact removed")},
    ActWords{"move-fact", QT_TRANSLATE_NOOP("ActWords", "Fact moved from one child to another")},
    ActWords{"adjust-clock", QT_TRANSLATE_NOOP("ActWords", "Clock adjusted")},
    ActWords{"weekly-update", QT_TRANSLATE_NOOP("ActWords", "Update written")},
    ActWords{"settle-booking", QT_TRANSLATE_NOOP("ActWords", "Booking settled")},
    ActWords{"born", QT_TRANSLATE_NOOP("ActWords", "Birth recorded")},
    ActWords{"renumber", QT_TRANSLATE_NOOP("ActWords", "Number changed")},
    ActWords{"merge", QT_TRANSLATE_NOOP("ActWords", "Two records merged")},
    ActWords{"reassign", QT_TRANSLATE_NOOP("ActWords", "Reassigned")},
    ActWords{"move-section", QT_TRANSLATE_NOOP("ActWords", "Moved to another section")},
    ActWords{"archive", QT_TRANSLATE_NOOP("ActWords", "Case archived")},
    ActWords{"add-person", QT_TRANSLATE_NOOP("ActWords", "Person added")},
    ActWords{"correct-person", QT_TRANSLATE_NOOP("ActWords", "Person corrected")},
    ActWords{"remove-person", QT_TRANSLATE_NOOP("ActWords", "Person removed")},
    ActWords{"add-relationship", QT_TRANSLATE_NOOP("ActWords", "Relationship added")},
    ActWords{"correct-relationship", QT_TRANSLATE_NOOP("ActWords", "Relationship corrected")},
    ActWords{"remove-relationship", QT_TRANSLATE_NOOP("ActWords", "Relationship removed")},
    ActWords{"connected-carer", QT_TRANSLATE_NOOP("ActWords", "Table of connected carers changed")},
    ActWords{"arrange-genogram", QT_TRANSLATE_NOOP("ActWords", "Genogram arranged")},
    ActWords{"add-action", QT_TRANSLATE_NOOP("ActWords", "Action added")},
    ActWords{"update-action", QT_TRANSLATE_NOOP("ActWords", "Action updated")},
    ActWords{"begin-form", QT_TRANSLATE_NOOP("ActWords", "Form begun")},
    ActWords{"save-form", QT_TRANSLATE_NOOP("ActWords", "Form saved")},
    ActWords{"submit-form", QT_TRANSLATE_NOOP("ActWords", "Form submitted")},
    ActWords{"approve-form", QT_TRANSLATE_NOOP("ActWords", "Form signed off")},
    ActWords{"close-form", QT_TRANSLATE_NOOP("ActWords", "Form closed")},
    ActWords{"return-form", QT_TRANSLATE_NOOP("ActWords", "Form sent back")},
    ActWords{"reopen-form", QT_TRANSLATE_NOOP("ActWords", "Form reopened")},
    ActWords{"withdraw-form", QT_TRANSLATE_NOOP("ActWords", "Form withdrawn")},
    ActWords{"remove-form", QT_TRANSLATE_NOOP("ActWords", "Form removed")},
    ActWords{"import", QT_TRANSLATE_NOOP("ActWords", "Imported")},
    ActWords{"undo", QT_TRANSLATE_NOOP("ActWords", "Taken back (undo)")},
    ActWords{"redo", QT_TRANSLATE_NOOP("ActWords", "Done again (redo)")},
    ActWords{"open-child", QT_TRANSLATE_NOOP("ActWords", "Looked at")},
    ActWords{"copy", QT_TRANSLATE_NOOP("ActWords", "Copied as text")},
    ActWords{"print", QT_TRANSLATE_NOOP("ActWords", "Printed")},
    ActWords{"export", QT_TRANSLATE_NOOP("ActWords", "Exported")},
    ActWords{"list", QT_TRANSLATE_NOOP("ActWords", "In a list")},
    ActWords{"add-holiday", QT_TRANSLATE_NOOP("ActWords", "Day off added")},
    ActWords{"answer-matter", QT_TRANSLATE_NOOP("ActWords", "Matter arising answered")},
    ActWords{"answer-ppm-comment", QT_TRANSLATE_NOOP("ActWords", "Comment on a PPM answered")},
    ActWords{"approve-paper", QT_TRANSLATE_NOOP("ActWords", "Panel's paper approved")},
    ActWords{"approve-ppm", QT_TRANSLATE_NOOP("ActWords", "PPM signed off")},
    ActWords{"begin-ppm", QT_TRANSLATE_NOOP("ActWords", "PPM begun")},
    ActWords{"begin-tracker-meeting", QT_TRANSLATE_NOOP("ActWords", "Tracker meeting begun")},
    ActWords{"cancel-sitting", QT_TRANSLATE_NOOP("ActWords", "Panel's sitting cancelled")},
    ActWords{"circulate-advice", QT_TRANSLATE_NOOP("ActWords", "Legal advice circulated")},
    ActWords{"circulate-minutes", QT_TRANSLATE_NOOP("ActWords", "Minutes circulated")},
    ActWords{"close-panel-item", QT_TRANSLATE_NOOP("ActWords", "Panel's item locked")},
    ActWords{"close-sitting", QT_TRANSLATE_NOOP("ActWords", "Panel's sitting closed")},
    ActWords{"close-tracker-meeting", QT_TRANSLATE_NOOP("ActWords", "Tracker meeting ended")},
    ActWords{"decide-panel-item", QT_TRANSLATE_NOOP("ActWords", "Decided by the Panel")},
    ActWords{"defer-panel-item", QT_TRANSLATE_NOOP("ActWords", "Panel's item deferred")},
    ActWords{"discard-ppm", QT_TRANSLATE_NOOP("ActWords", "PPM discarded")},
    ActWords{"make-agenda", QT_TRANSLATE_NOOP("ActWords", "Agenda timed")},
    ActWords{"merge-people", QT_TRANSLATE_NOOP("ActWords", "Two people merged")},
    ActWords{"move-sitting", QT_TRANSLATE_NOOP("ActWords", "Panel's sitting moved")},
    ActWords{"paper-not-needed", QT_TRANSLATE_NOOP("ActWords", "Panel's paper not needed")},
    ActWords{"place-exception-report", QT_TRANSLATE_NOOP("ActWords", "Exception report placed on the Panel's agenda")},
    ActWords{"plan-sitting", QT_TRANSLATE_NOOP("ActWords", "Panel's sitting planned")},
    ActWords{"receive-paper", QT_TRANSLATE_NOOP("ActWords", "Panel's paper received")},
    ActWords{"record-summary", QT_TRANSLATE_NOOP("ActWords", "Summary recorded")},
    ActWords{"remove-carer", QT_TRANSLATE_NOOP("ActWords", "Connected carer removed")},
    ActWords{"remove-phrase", QT_TRANSLATE_NOOP("ActWords", "Phrase removed")},
    ActWords{"reopen-ppm", QT_TRANSLATE_NOOP("ActWords", "PPM reopened")},
    ActWords{"reset-paper", QT_TRANSLATE_NOOP("ActWords", "Panel's paper taken back")},
    ActWords{"return-ppm", QT_TRANSLATE_NOOP("ActWords", "PPM sent back")},
    ActWords{"save-carer", QT_TRANSLATE_NOOP("ActWords", "Connected carer saved")},
    ActWords{"save-panel-item", QT_TRANSLATE_NOOP("ActWords", "Panel's item saved")},
    ActWords{"save-phrase", QT_TRANSLATE_NOOP("ActWords", "Phrase saved")},
    ActWords{"save-ppm", QT_TRANSLATE_NOOP("ActWords", "PPM saved")},
    ActWords{"save-sitting", QT_TRANSLATE_NOOP("ActWords", "Panel's sitting saved")},
    ActWords{"set-pack", QT_TRANSLATE_NOOP("ActWords", "Policy pack chosen")},
    ActWords{"submit-ppm", QT_TRANSLATE_NOOP("ActWords", "PPM submitted")},
    ActWords{"tracker-colour", QT_TRANSLATE_NOOP("ActWords", "Colour set in a tracker meeting")},
    ActWords{"tracker-meeting", QT_TRANSLATE_NOOP("ActWords", "Tracker meeting saved")},
    ActWords{"tracker-note", QT_TRANSLATE_NOOP("ActWords", "Note of a tracker meeting")},
    ActWords{"upload-minutes", QT_TRANSLATE_NOOP("ActWords", "Minutes put on the child's file")},
    ActWords{"withdraw-panel-item", QT_TRANSLATE_NOOP("ActWords", "Panel's item withdrawn")},
};

} // namespace

QString actInWords(const QString &act)
{
    const auto *found = std::find_if(acts.begin(), acts.end(),
                                     [&act](const ActWords &words) { return act == QLatin1StringView(words.act); });
    return found == acts.end() ? act : QCoreApplication::translate("ActWords", found->words);
}

} // namespace hearth
