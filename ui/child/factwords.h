// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QString>

namespace hearth {

/// `U1, foster, relative or friend, long term`; a plan's option in words alone; empty for care.
[[nodiscard]] QString codeInWords(SpellKind kind, const QString &code);
/// People say `U1` and `C2`; the ids of a plan and of an arrangement are ours.
[[nodiscard]] bool isCodeSpoken(SpellKind kind);

/// What a fact is: `Placement`, `Child looked after review`, `Extension of "First review"`.
[[nodiscard]] QString factKindWords(const Record &record);
/// The heading it stands under in the list: `Care`, `Placement`, `Gateway and court` ...
[[nodiscard]] QString factAreaWords(const Record &record);
/// Kind and code in one line: `Placement: U1, foster, relative or friend, long term`.
[[nodiscard]] QString factTitle(const Record &record);
/// The rest of what is known of it in one line: `Carer: Ann Other. Provider: own provision.`
[[nodiscard]] QString factDetailWords(const Record &record);
/// Its days: `05/01/2026 to 01/03/2026`, `since 05/01/2026`, `before 05/01/2026 until now`, `02/02/2026`.
[[nodiscard]] QString factDaysWords(const Record &record);
/// `Placement: U1, ... (05/01/2026 to 01/03/2026)`: a fact named in a sentence.
[[nodiscard]] QString factInWords(const Record &record);
/// The day that it is listed by.
[[nodiscard]] Date factDay(const Record &record);
/// `Return 2020-21`, or `Entered here`.
[[nodiscard]] QString originWords(int collection);

/// How long from \a from to \a to reads: `4 days`, `7 weeks`, `14 months`, `3 years`.
[[nodiscard]] QString lengthWords(Date from, Date to);

/// The value of a further field in words: choices by their labels, days as dd/mm/yyyy, yes or no.
[[nodiscard]] QString detailInWords(const DetailField &field, const QString &value);

} // namespace hearth
