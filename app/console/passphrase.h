// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/commandline.h"

namespace hearth::console {

/// A new store asks twice, since nobody could open it after a slip.
enum class Asking : std::uint8_t { Once, Twice };

/// The first line of `--passphrase-file`, else HEARTH_PASSPHRASE, else what is typed at a terminal, unseen.
/// \throws UsageError when none of these gives one
[[nodiscard]] QString passphraseFor(const Invocation &call, Asking asking);

} // namespace hearth::console
