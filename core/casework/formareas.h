// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/formvocabulary.h"

// The forms, area by area: a file each. Texts are marked for translation in the context "Forms".
namespace hearth::forms {

[[nodiscard]] std::vector<FormVocabulary> ofExceptions(); ///< formsofexceptions.cpp
[[nodiscard]] std::vector<FormVocabulary> ofTracker();    ///< formsoftracker.cpp
[[nodiscard]] std::vector<FormVocabulary> ofPanel();      ///< formsofpanel.cpp
[[nodiscard]] std::vector<FormVocabulary> ofGateway();    ///< formsofgateway.cpp
[[nodiscard]] std::vector<FormVocabulary> ofReviewing();  ///< formsofreviewing.cpp: the IRO's
[[nodiscard]] std::vector<FormVocabulary> ofManagers();   ///< formsofmanagers.cpp: supervision, disruption, handover

} // namespace hearth::forms
