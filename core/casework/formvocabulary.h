// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace hearth {

/// How an answer of a form is given.
enum class FormAnswer : std::uint8_t {
    Line,
    Narrative,
    Choice,
    Choices, ///< comma-separated ids
    YesNo,
    Day,
    Time,   ///< `13:00`
    Number, ///< a whole number, not negative
    Name,   ///< of somebody: offered from the workers and the people round the child
    Behind, ///< written by a screen of its own, and shown by no plain form: keys, snapshots
};

struct FormChoice
{
    const char *id;
    const char *label;
};

struct FormField
{
    const char *id;
    const char *label; ///< as printed where the council has such a form; else ours
    FormAnswer answer = FormAnswer::Narrative;
    const char *hint = "";
    std::vector<FormChoice> choices = {};
    enum class Need : std::uint8_t { MayBeEmpty, Required };
    Need need = Need::MayBeEmpty; ///< Required: not submitted without it; a draft can always be saved
};

/// Rows of like kind. Its columns are fields that hold one line each, but Narrative.
struct FormTable
{
    const char *id;
    const char *title;
    const char *hint = "";
    std::vector<FormField> columns = {};
};

struct FormSection
{
    const char *id;
    const char *title;
    const char *guidance; ///< what to think of, in our words; may be empty
    const char *source;   ///< `Torbay 2020, 10.2`: of the guidance; may be empty
    std::vector<FormField> fields = {};
    std::vector<FormTable> tables = {};
};

/// Whom a form is about.
enum class FormOf : std::uint8_t { Child, Service };

struct FormVocabulary
{
    const char *id;    ///< stores and files keep it: one that a release has shipped is never changed
    const char *title; ///< `Legal Gateway meeting`
    FormOf of = FormOf::Child;
    const char *source = ""; ///< where the form comes from
    std::vector<FormSection> sections = {};
};

/// Every form there is, area by area.
[[nodiscard]] std::span<const FormVocabulary> formVocabulary();
/// Nothing when \a id is no form of ours.
[[nodiscard]] const FormVocabulary *formVocabularyOf(QStringView id);
/// Nothing when the form has none of that id.
[[nodiscard]] const FormField *fieldOf(const FormVocabulary &form, QStringView id);
[[nodiscard]] const FormTable *tableOf(const FormVocabulary &form, QStringView id);
[[nodiscard]] const FormField *columnOf(const FormTable &table, QStringView id);

/// Translated.
[[nodiscard]] QString titleOf(const FormVocabulary &form);
[[nodiscard]] QString titleOf(const FormSection &section);
[[nodiscard]] QString guidanceOf(const FormSection &section);
[[nodiscard]] QString titleOf(const FormTable &table);
[[nodiscard]] QString hintOf(const FormTable &table);
[[nodiscard]] QString labelOf(const FormField &field);
[[nodiscard]] QString hintOf(const FormField &field);
[[nodiscard]] QString labelOf(const FormChoice &choice);
/// An answer as a person reads it: days as dd/mm/yyyy, `yes` as `Yes`, choices in words.
[[nodiscard]] QString answerText(const FormField &field, const QString &answer);

} // namespace hearth
