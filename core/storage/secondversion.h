// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hearth::storage {

/// The second step of the schema: the records of the permanence planning meeting, the people round a child, and an
/// audit that knows of them.
[[nodiscard]] const QStringList &secondVersion();

} // namespace hearth::storage
