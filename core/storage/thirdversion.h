// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hearth::storage {

/// The third step of the schema: the forms of checkpoints (gateway, exception, panel, tracker meeting ...), the
/// arrangements after 16, and each child's reviewing officer.
[[nodiscard]] const QStringList &thirdVersion();

} // namespace hearth::storage
