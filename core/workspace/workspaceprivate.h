// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/derived.h"
#include "core/workspace/roster.h"
#include "core/workspace/shared.h"
#include "core/workspace/workspace.h"

#include <set>

namespace hearth {

struct Workspace::Private
{
    Private(std::unique_ptr<Store> opened, Session opener);

    /// Reads everything again.
    void load();
    /// Packs and holidays of the store, as one policy.
    void loadPolicy();
    [[nodiscard]] Date asAt() const;
    /// What follows from the facts, as at the day.
    [[nodiscard]] Derived &derived();
    /// What the records of meetings say, read as it is asked for.
    [[nodiscard]] std::function<std::optional<PpmContent>(RecordId)> contents() const;
    /// What is worded once for the audit (`act`, no data) and once for people (`text`).
    struct Wording
    {
        QString act;
        QString text;
        QString reason;
    };
    /// Stores \a changes as one act that can be undone. Answers them as stored; nothing when there is none.
    std::vector<Change> commit(std::vector<Change> changes, const Wording &wording);
    /// The same for one record: its id, which is \a known when nothing had to change.
    RecordId commitOne(std::vector<Change> changes, const Wording &wording, RecordId known);
    /// Stores \a changes and takes them into memory. When somebody was first, everything is read again.
    std::vector<Change> apply(std::vector<Change> changes, const Act &act);

    Workspace *q = nullptr;
    std::unique_ptr<Store> store;
    Session session;
    std::map<QString, std::shared_ptr<const PolicyPack>> packs;
    Policy policy;
    Roster roster;
    Shared shared;
    Derived computed{roster, shared};
    std::optional<Date> chosenDay;
    UndoHistory undo;
    std::set<RecordId> openedChildren; // children whose opening the audit has for this session
    std::int64_t version = 0;          // of the data, when they were read
};

} // namespace hearth
