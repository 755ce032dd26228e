// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/timeline/clocks.h"
#include "core/timeline/serviceclocks.h"

#include <QStringList>

namespace hearth::test {

/// A child from facts in words, as the examples of a pack have them: `care 2026-01-05..2026-03-01`,
/// `legal-status:C1 2026-01-05`, `placement:A5 2026-05-04 same-carer`, `care 2026-01-05 start-unknown`,
/// `cla-review 2026-01-30`, `legal-gateway 2026-03-10 booked`, `shobpa-target 2026-02-02 -> 2026-05-01`,
/// `born 2020-01-01` (the default), `expected 2026-06-01` (then not born). Throws std::invalid_argument.
[[nodiscard]] ChildRecord childFrom(const QStringList &facts);

/// What the forms of the service say, in words: `sitting 2026-03-10 key=s1 held advice-owed minutes=2026-03-13
/// advice=2026-03-12` (or `cancelled`), `item sitting=s1 papers=2026-03-05 at=12:30 summary=2026-03-10 child=4` (or
/// `deferred`), `tracker-meeting:D 2026-02-03` (or `planned`), `leads-report:D 2026-02-03`.
[[nodiscard]] ServiceFacts serviceFactsFrom(const QStringList &facts);

/// The shipped packs, read from the source folder.
[[nodiscard]] std::map<QString, std::shared_ptr<const PolicyPack>> shippedPacks();
/// One pack for all time, with the shipped bank holidays.
[[nodiscard]] Policy policyOf(const QString &pack);

} // namespace hearth::test
