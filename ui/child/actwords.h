// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// `Signed off` for `approve-form`: an act of the audit as a person reads it, translated. An act that is not known, of
/// a store of a newer program, is answered as it is.
[[nodiscard]] QString actInWords(const QString &act);

} // namespace hearth
