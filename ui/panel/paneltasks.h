// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/paneldesk.h"
#include "ui/child/edittask.h"

namespace hearth {

// The acts on the panel's sittings, items and papers, each a form beside the list. Each names whom it is about, and can
// be undone. A workspace outlives its tasks.

/// Told the key of what an act made or changed, so that the list can go there.
using PanelThen = std::function<void(const QString &key)>;

// Sittings.
[[nodiscard]] EditTask planSittingTask(Workspace &workspace, const PanelThen &then);
[[nodiscard]] EditTask sittingTask(Workspace &workspace, const QString &sitting);
[[nodiscard]] EditTask moveSittingTask(Workspace &workspace, const QString &sitting);
[[nodiscard]] EditTask cancelSittingTask(Workspace &workspace, const QString &sitting);

// Items.
[[nodiscard]] EditTask addItemTask(Workspace &workspace, const QString &sitting, const PanelThen &then);
[[nodiscard]] EditTask itemTask(Workspace &workspace, const QString &item);
[[nodiscard]] EditTask deferTask(Workspace &workspace, const QString &item);
[[nodiscard]] EditTask withdrawTask(Workspace &workspace, const QString &item);

// Papers.
[[nodiscard]] EditTask receivePaperTask(Workspace &workspace, const QString &item, const PanelPaperLine &paper);
/// A paper that is not on the checklist.
[[nodiscard]] EditTask anotherPaperTask(Workspace &workspace, const QString &item);
/// The approval that the paper waits for: the team manager's, then where it is needed the service manager's.
[[nodiscard]] EditTask approvePaperTask(Workspace &workspace, const QString &item, const PanelPaperLine &paper);
[[nodiscard]] EditTask paperNotNeededTask(Workspace &workspace, const QString &item, const PanelPaperLine &paper);

// At the sitting and after it.
[[nodiscard]] EditTask answerMatterTask(Workspace &workspace, const QString &sitting, const PanelMatter &matter);
[[nodiscard]] EditTask closeSittingTask(Workspace &workspace, const QString &sitting);
[[nodiscard]] EditTask summaryTask(Workspace &workspace, const QString &item);
[[nodiscard]] EditTask uploadedTask(Workspace &workspace, const QString &item);
[[nodiscard]] EditTask circulateMinutesTask(Workspace &workspace, const QString &sitting);
[[nodiscard]] EditTask circulateAdviceTask(Workspace &workspace, const QString &sitting);
[[nodiscard]] EditTask reopenItemTask(Workspace &workspace, const QString &item);
[[nodiscard]] EditTask closeItemTask(Workspace &workspace, const QString &item);

} // namespace hearth
