// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importresult.h"

#include <QByteArray>

namespace hearth {

struct PeopleImport
{
    std::vector<ChildChange> children; ///< those who change; none when there is a fault
    std::vector<Fault> faults;
    int changed = 0;
    int unchanged = 0;
};

/// Reads names, workers and families, which no return holds: CSV with a header row, `number` and any of `forename`,
/// `surname`, `known_as`, `worker`, `team`, `reviewing_officer`, `family`, in any order and case. A blank cell leaves
/// what is stored.
[[nodiscard]] PeopleImport importPeople(const std::vector<ChildRecord> &existing, const QByteArray &bytes,
                                        const QString &file);

} // namespace hearth
