// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/vocabulary.h"

// The words of the field, a file for each stretch of the list: a new kind of fact is a row in one of them and nowhere
// else. Together they stand in the order of the enum. Stores and files keep the ids, so an id that a release has
// shipped is never changed. Texts are marked for translation in the context "Vocabulary".
namespace hearth::words {

[[nodiscard]] std::vector<EventVocabulary> ofCourt();             ///< wordsofcourt.cpp: gateway, court, orders made
[[nodiscard]] std::vector<EventVocabulary> ofPlanning();          ///< wordsofplanning.cpp: planning, panels
[[nodiscard]] std::vector<EventVocabulary> ofCarersAndAdoption(); ///< wordsofadoption.cpp, and the newest kinds
[[nodiscard]] std::vector<SpellVocabulary> ofSpells();            ///< wordsofspells.cpp

} // namespace hearth::words
