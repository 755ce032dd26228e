// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/journeyjson.h"
#include "core/exchange/returnimport.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hearth {

inline const Date importDay(2026, 11, 22);

/// The files of a folder of `tests/data/ssda903`.
[[nodiscard]] std::vector<ReturnFile> sampleFiles(const char *folder);
/// Two files of one folder: children 1 and 2, born 01/01/2015 and 01/01/2016, and \a episodes below the headings.
[[nodiscard]] std::vector<ReturnFile> smallReturn(const QByteArray &episodes, const QByteArray &folder = "a");
[[nodiscard]] ReturnFile tableFile(const char *name, const QByteArray &text, const QByteArray &folder = "a");

[[nodiscard]] ReturnImport importFiles(const std::vector<ChildRecord> &existing, const std::vector<ReturnFile> &files,
                                       const ReturnOptions &options = {importDay, OnFault::RefuseAll, {}});
/// What a store would hold after \a result, with ids as it would give them.
[[nodiscard]] std::vector<ChildRecord> storedAfter(std::vector<ChildRecord> existing, const ReturnImport &result);
/// Imports and stores; every fault fails the test.
[[nodiscard]] std::vector<ChildRecord> storeOf(const std::vector<std::vector<ReturnFile>> &imports);

/// The spells of \a kind as `C2 2020-01-05..2020-03-01`, with `?` before a start that is not known, `=` for the same
/// carer and nothing behind the dots while it lasts; by first day.
[[nodiscard]] QStringList spellsOf(const ChildRecord &record, SpellKind kind);
/// The events as `cla-review 2020-01-05 held`, by day and kind.
[[nodiscard]] QStringList eventsOf(const ChildRecord &record);
[[nodiscard]] const ChildRecord &childOf(const std::vector<ChildRecord> &records, const char *number);

} // namespace hearth
