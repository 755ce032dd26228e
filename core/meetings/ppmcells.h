// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ppmrecord.h"

#include <compare>

namespace hearth {

/// Where something stands in a record: what a list of gaps jumps to, what a comparison names, what a conflict is about.
struct PpmPlace
{
    QString section; ///< id of a PpmSection
    QString row;     ///< of a table the key of the row (`rowKeys`); empty for a single answer
    QString field;   ///< id of the answer, or of the row's column: `what`, `owner`; empty: the whole section or row

    /// What `PpmPartWidget::focusField` takes: the row where there is one, else the answer.
    [[nodiscard]] QString focus() const { return row.isEmpty() ? field : row; }
    std::strong_ordering operator<=>(const PpmPlace &) const = default;
    bool operator==(const PpmPlace &) const = default;
};

/// A single value of a record as text: days in ISO form, choices by their ids.
struct PpmCell
{
    PpmPlace place;
    QString text;

    bool operator==(const PpmCell &) const = default;
};

/// Everything that \a content says, in the order of the form; what is empty is left out. A row whose cells are all
/// empty is still there by its key (the place with no field).
[[nodiscard]] std::vector<PpmCell> cellsOf(const PpmContent &content);
/// The keys of the rows of a table, in order: an attendee's person or name (or what they are, where no name is known),
/// a carer's person, an option, an early action, an action's key. Two rows of the same key are told apart by `#2`.
/// Options and early actions share the section `options`.
[[nodiscard]] QStringList rowKeys(const PpmContent &content, const QString &section);
/// The text at \a place; empty where there is none.
[[nodiscard]] QString cellText(const PpmContent &content, const PpmPlace &place);
/// Writes \a text at \a place, with a new row where there is none of that key. What is not a place of the form, or is
/// no day where a day is wanted, changes nothing.
void setCell(PpmContent &content, const PpmPlace &place, const QString &text);
/// Takes a row out.
void removeRow(PpmContent &content, const PpmPlace &place);

/// `Contact now`, `Adoption: comment`, `Refer to family finding: by whom`: where, as a person reads it. \a content
/// tells the names of its rows.
[[nodiscard]] QString wordsFor(const PpmPlace &place, const PpmContent &content);
/// A text of \a place as a person reads it: dd/mm/yyyy, `Yes`, options in words.
[[nodiscard]] QString shownText(const PpmPlace &place, const QString &text);

/// Puts what \a from says in \a section (answers and rows) in the place of what \a to says there.
void copySection(const QString &section, const PpmContent &from, PpmContent &to);
/// The same for one answer, or for a row.
void copyPlace(const PpmPlace &place, const PpmContent &from, PpmContent &to);

} // namespace hearth
