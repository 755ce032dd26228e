// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/acts.h"
#include "core/workspace/shared.h"

/// The changes that an act on a form makes. \throws InputError, ConflictError
namespace hearth::acts {

[[nodiscard]] Changes saveForm(const Roster &roster, const ChildForm &form);
[[nodiscard]] Changes saveForm(const Shared &shared, const ServiceForm &form);
[[nodiscard]] Changes removeForm(const Shared &shared, const ServiceForm &form);

/// The form with its texts trimmed and what is empty left out. \throws InputError for what its vocabulary does not
/// know.
[[nodiscard]] ChildForm validated(ChildForm form);
[[nodiscard]] ServiceForm validated(ServiceForm form);

} // namespace hearth::acts
