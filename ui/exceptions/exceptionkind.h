// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formkind.h"

namespace hearth {

/// The exception report, wherever it is worked in: signed by the social worker and then by the team manager, by the
/// acts of the `ExceptionDesk`, and printed as Bradford 2017, Appendix 4.
/// \a store outlives it.
[[nodiscard]] FormKind exceptionReportKind(Workspace &store);

} // namespace hearth
