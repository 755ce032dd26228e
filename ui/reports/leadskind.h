// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/leadssheet.h"
#include "ui/forms/formkind.h"

namespace hearth {

/// The lead's report: signed off by its lead, which sends it, with the figures as they are then. \a store is the one
/// that every act is done in.
[[nodiscard]] FormKind leadsReportKind(Workspace &store);
/// \a report: nothing for the figures alone.
[[nodiscard]] LeadsSheet leadsSheetOf(Workspace &store, const LeadsReport &figures, const ServiceForm *report);

} // namespace hearth
