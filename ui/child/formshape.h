// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace hearth {

/// What stands in a form, by field id, exactly as it was typed: it is what a draft keeps and what two versions are
/// compared by. A field left empty is not in the map; several choices are comma-separated.
using Typing = QMap<QString, QString>;

enum class FieldKind : std::uint8_t {
    Line,      ///< one line of text
    Narrative, ///< several lines
    Day,       ///< a day, typed freely
    Code,      ///< one of a list, found by code or word
    Choices,   ///< any number of a list
    YesNo,     ///< yes, no or not said
    Tick,      ///< on (`yes`) or off (empty)
    OtherChild ///< another child, found by name or number; the text is its number
};

struct ShapeChoice
{
    QString id;
    QString label; ///< in words; the code itself is shown before it where `showsCode`
    QString group; ///< a heading of a long list, or empty
    bool operator==(const ShapeChoice &) const = default;
};

struct ShapeField
{
    QString id;
    QString label;
    FieldKind kind = FieldKind::Line;
    std::vector<ShapeChoice> choices;
    bool required = false;
    bool showsCode = false;   ///< of Code: the ids are codes that people know (U1, C2)
    QString hint;             ///< a short sentence under the field, or empty
    QString placeholder = {}; ///< what an empty field means
    bool operator==(const ShapeField &) const = default;
};

/// The fields of a form, in the order in which they are shown.
struct FormShape
{
    std::vector<ShapeField> fields;

    [[nodiscard]] const ShapeField *field(const QString &id) const;
};

/// What is wrong or missing in a form, in one sentence.
struct FormProblem
{
    QString field; ///< the id of the field that it is about, or empty
    QString text;
    bool operator==(const FormProblem &) const = default;
};
using FormProblems = std::vector<FormProblem>;

/// Where two versions of a form differ.
struct TypingDifference
{
    QString id;
    QString label;
    QString before; ///< as the form was opened
    QString mine;
    QString theirs;

    /// Both changed it, to different things: a person has to choose.
    [[nodiscard]] bool isContested() const { return before != mine && mine != theirs && before != theirs; }
};

/// The fields that either side changed, against what the form was opened with, in the order of \a shape.
[[nodiscard]] std::vector<TypingDifference> differences(const FormShape &shape, const Typing &before,
                                                        const Typing &mine, const Typing &theirs);
/// Mine, with what only they changed taken over: nobody's work is lost, and what both changed stays as I typed it.
[[nodiscard]] Typing mergedTyping(const Typing &before, const Typing &mine, const Typing &theirs);

/// How the value of a field reads: choices in words, the rest as it is.
[[nodiscard]] QString valueInWords(const ShapeField &field, const QString &value);

[[nodiscard]] QByteArray draftText(const Typing &typing);
/// Empty for a text that is not a draft.
[[nodiscard]] Typing typingOfDraft(const QByteArray &text);

/// Text typed into a field of a list while nothing was chosen: kept in the typing under a mark, since a half-typed word
/// may happen to be an id (`care` on the way to `care order`).
[[nodiscard]] QString unchosen(const QString &typed);
[[nodiscard]] bool isUnchosen(const QString &value);
/// What was typed, without the mark.
[[nodiscard]] QString typedWords(const QString &value);

/// Puts \a value under \a id, or takes the field out when it is empty.
void put(Typing &typing, const QString &id, const QString &value);

} // namespace hearth
