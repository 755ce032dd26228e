// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <functional>
#include <vector>

namespace hearth {

/// An act that can be taken back: what it was, in words, and what it changed.
struct UndoStep
{
    QString text; ///< `Correct a fact`: shown as `Undo: Correct a fact`
    std::vector<Change> changes;
};

/// What takes \a changes back, the last first: a child that was removed after its facts comes back before them.
[[nodiscard]] std::vector<Change> inverse(const std::vector<Change> &changes);

/// The acts of one session, newest last, and those that were taken back.
///
/// An undo stores records with new revisions, so the steps before it, which name the old ones, are brought up to date.
/// A record that somebody else changed keeps its own new revision, and the store refuses the undo.
class UndoHistory
{
public:
    /// Stores changes and answers them as stored, or throws.
    using Apply = std::function<std::vector<Change>(std::vector<Change>)>;

    /// \a step is done: it can be undone, and what was undone before it can not be redone.
    void push(UndoStep step);
    void clear();

    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

    /// Takes the newest step back by \a apply. When it is refused because somebody was first, the step is dropped: it
    /// could never be taken back, and the ones before it still may.
    void undo(const Apply &apply);
    void redo(const Apply &apply);

private:
    void turn(std::vector<UndoStep> &from, std::vector<UndoStep> &to, const Apply &apply);
    void bringUpToDate(const std::vector<Change> &turned, const std::vector<Change> &stored);

    std::vector<UndoStep> m_done;
    std::vector<UndoStep> m_undone;
};

} // namespace hearth
