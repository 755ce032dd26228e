// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/family.h"

#include <QStringList>

namespace hearth {

/// One line of the outline of a family.
struct OutlineLine
{
    int depth = 0; ///< 0 is a heading (`Parents' generation`), 1 a person, 2 the children of the person above
    QString text;  ///< `Mary Test, mother, born 03/02/1990 (36 years); with John Test: married ...; lives with ...`
    Member member; ///< whom it is about; nobody: a heading
};

/// A family in words, for those who cannot see its picture and for places that hold text only: generation by
/// generation from the oldest, couples with their state, children in birth order, who lives together, who has died.
[[nodiscard]] std::vector<OutlineLine> outlineOf(const Family &family, Date asAt);

/// The same as lines, indented by two spaces a depth.
[[nodiscard]] QStringList outlineText(const Family &family, Date asAt);

} // namespace hearth
