// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/ppmpart.h"
#include "ui/widgets/editor.h"

namespace hearth {

enum class SignOff : std::uint8_t {
    Submit,  ///< what is missing, each line going to its field; then to the team manager
    Approve, ///< what approving will write; then locked
    Return,  ///< a comment for each section
    Reopen,  ///< a reason; both versions are kept
};

/// The form of an act of signing off, for the side panel of the page. \a host outlives it.
[[nodiscard]] Editor *makeSignOff(SignOff act, PpmHost &host, const Services &services, QWidget *parent);

} // namespace hearth
