// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ppmrecord.h"

#include <QMap>

namespace hearth {

/// Sections that say something else of every child by their nature: they are never the same for all.
[[nodiscard]] bool isOfOneChild(const QString &section);
/// Sections that may be the same but begin as each child's own: what a child wishes.
[[nodiscard]] bool beginsAsOwn(const QString &section);

/// \a a and \a b say the same in \a section. Keys of actions, and how often they were carried, belong to a child's own
/// record and do not count.
[[nodiscard]] bool saysTheSame(const QString &section, const PpmContent &a, const PpmContent &b);

/// Puts what \a from says in \a section into \a to, the record of a brother or sister. An action is a record of its own
/// for each child: \a twins remembers which of \a to belongs to which of \a from, by key.
void copyToSibling(const QString &section, const PpmContent &from, PpmContent &to, QMap<QString, QString> &twins);

} // namespace hearth
