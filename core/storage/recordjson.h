// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

namespace hearth::storage {

/// What the audit keeps of a record: canonical JSON under the names of journey JSON, without id and revision, which the
/// audit's row has. A fact names its child in `child`, so that a move shows.
[[nodiscard]] QByteArray jsonOf(const Child &child);
[[nodiscard]] QByteArray jsonOf(const Spell &spell);
[[nodiscard]] QByteArray jsonOf(const Event &event);
[[nodiscard]] QByteArray jsonOf(const Adjustment &adjustment);
[[nodiscard]] QByteArray jsonOf(const SectionDecision &decision);
[[nodiscard]] QByteArray jsonOf(const WeeklyUpdate &update);
[[nodiscard]] QByteArray jsonOf(const ReturnRow &row);
[[nodiscard]] QByteArray jsonOf(const PpmRecord &ppm);
[[nodiscard]] QByteArray jsonOf(const PlannedAction &action);
[[nodiscard]] QByteArray jsonOf(const ConnectedCarer &carer);
[[nodiscard]] QByteArray jsonOf(const Genogram &genogram);
[[nodiscard]] QByteArray jsonOf(const ChildForm &form);
[[nodiscard]] QByteArray jsonOf(const ServiceForm &form);
[[nodiscard]] QByteArray jsonOf(const Person &person);
[[nodiscard]] QByteArray jsonOf(const Relationship &relationship);
[[nodiscard]] QByteArray jsonOf(const Phrase &phrase);
[[nodiscard]] QByteArray jsonOf(const PolicyInForce &policy);
[[nodiscard]] QByteArray jsonOf(const HolidayRecord &holiday);
[[nodiscard]] QByteArray jsonOf(const Record &record);

} // namespace hearth::storage
