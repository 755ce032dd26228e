// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/panelcheckpoints.h"
#include "core/workspace/paneldesk.h"
#include "ui/panel/panelrows.h"

namespace hearth {

// What the lists of the panel's page hold, as values.

/// Sittings; a row's key is the sitting's.
[[nodiscard]] std::vector<ValueColumn> sittingColumns();
enum class SittingsShown : std::uint8_t { ToCome, Past, All };
/// To come: planned ones, also those whose day is past and that were not closed. Past: held and cancelled ones, the
/// newest first.
[[nodiscard]] std::vector<PanelRow> sittingRows(const Workspace &workspace, const PanelDesk &desk, SittingsShown shown);

/// Items as the agenda has them; a row's key is the item's. What clashes is said in the row.
[[nodiscard]] std::vector<ValueColumn> agendaColumns();
[[nodiscard]] std::vector<PanelRow> agendaRows(const Workspace &workspace, const std::vector<PanelItem> &items);
/// The items of any sittings, for the lists behind a number: `agendaColumns` and the day.
[[nodiscard]] std::vector<ValueColumn> itemColumns();
[[nodiscard]] std::vector<PanelRow> itemRows(const Workspace &workspace, const PanelDesk &desk,
                                             const QStringList &keys);

/// The papers of an item; a row's key is the paper's id.
[[nodiscard]] std::vector<ValueColumn> paperColumns();
[[nodiscard]] std::vector<PanelRow> paperRows(const PanelItem &item);

/// Matters arising; a row's key is the action's.
[[nodiscard]] std::vector<ValueColumn> matterColumns();
[[nodiscard]] std::vector<PanelRow> matterRows(const Workspace &workspace, const std::vector<PanelMatter> &matters);

/// What became of the items of a sitting and what is still owed for them; a row's key is the item's.
[[nodiscard]] std::vector<ValueColumn> afterColumns();
[[nodiscard]] std::vector<PanelRow> afterRows(const Workspace &workspace, const std::vector<PanelItem> &items);

/// Annual permanence reviews and the Challenge Panel; a row's key is `keyOf` its line.
[[nodiscard]] std::vector<ValueColumn> checkpointColumns();
enum class CheckpointsShown : std::uint8_t { ToDo, AnnualReviews, Challenges, All };
[[nodiscard]] std::vector<CheckpointLine> shownLines(std::vector<CheckpointLine> lines, CheckpointsShown shown,
                                                     Date asAt);
[[nodiscard]] std::vector<PanelRow> checkpointRows(const Workspace &workspace,
                                                   const std::vector<CheckpointLine> &lines);
/// `12/challenge-panel`: the child's id and the form.
[[nodiscard]] QString keyOf(const CheckpointLine &line);

// --- Words -----------------------------------------------------------------------------------------------------------

/// `Tuesday 24 November 2026, 13:30`
[[nodiscard]] QString sittingTitle(const PanelSitting &sitting);
/// The clock of \a rule for the sitting or item of \a key; nothing where none runs.
[[nodiscard]] const Clock *serviceClock(const Workspace &workspace, const char *rule, const QString &key);
/// `To be heard`, `Deferred to 01/12/2026`, `Agreed`.
[[nodiscard]] QString outcomeWords(const PanelItem &item);
/// What of the papers is missing, and from whom, one line each; empty: nothing.
[[nodiscard]] QStringList gapLines(const PanelItem &item);
/// What of \a items clashes with the item of \a key, in words, by time; empty: nothing.
[[nodiscard]] QStringList clashLines(const Workspace &workspace, const std::vector<PanelItem> &items,
                                     const QString &key);
/// `13:50–14:10`; empty where no time is given.
[[nodiscard]] QString timeWords(const PanelItem &item);

} // namespace hearth
