// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <span>

namespace hearth::demonstration {

/// What a record of a meeting says, in the words of a social worker: `{name}`, `{She}`, `{she}`, `{her}` and the like
/// stand for the child and its people.
using Names = QMap<QString, QString>;
[[nodiscard]] QString told(const char *text, const Names &names);

/// Texts for one answer of the form, to be taken in turn as the months go by.
[[nodiscard]] std::span<const char *const> notesFor(const QString &answer);
/// Of an option that is pursued, or that is not.
[[nodiscard]] const char *noteOnOption(const QString &option, bool pursued);

struct ActionNote
{
    const char *what;
    const char *owner; ///< empty: the social worker
    const char *update;
};
[[nodiscard]] std::span<const ActionNote> actionNotes();

} // namespace hearth::demonstration
