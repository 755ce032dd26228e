// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/child/formshape.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <optional>

class QWidget;

namespace hearth {

/// What a record reads like now that somebody else was first.
struct StoredNow
{
    std::optional<Typing> typing; ///< nothing: it was removed, and saving adds it anew
    QString changedBy;            ///< who changed it, and when; empty when that is not known
};

/// Something to fill in beside a list and save: a fact, a correction, an act on the child. All words are translated.
struct EditTask
{
    QString title;    ///< names the act, never the child
    QString subject;  ///< the child it is about: `Ada Test · LCS T-001 · born 03/04/2019`
    QString words;    ///< what the act does, in a sentence or two; empty where it goes without saying
    QString saveText; ///< of the button, with its mnemonic; empty: Save
    QString done;     ///< said afterwards, with an offer to undo
    QString draftKey; ///< under which what was typed is kept; empty: it is not worth keeping
    Typing typing;    ///< as it opens
    /// Stored or proposed values can be left alone; typed ones came from the person and are kept like any typing.
    enum class Opens : std::uint8_t { WithStored, WithTyped } opens = Opens::WithStored;
    /// A field whose choice brings others: the keyboard goes on behind it.
    QString leadingField;

    std::function<FormShape(const Typing &)> shape;
    std::function<FormProblems(const Typing &)> problems;
    std::function<QString(const Typing &)> outlook; ///< what saving would do, in words; may be left out
    std::function<void(const Typing &)> save;       ///< throws what the workspace throws
    /// Reads the record again after a conflict, so that the next save goes upon it; left out where none can happen.
    std::function<StoredNow()> stored;
    /// Makes what stands beneath the fields: what belongs to the record and is changed by acts of its own. Left out
    /// where there is nothing.
    std::function<QWidget *(QWidget *parent)> beneath;
};

} // namespace hearth
