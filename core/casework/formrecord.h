// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/facts.h"

#include <QByteArray>

namespace hearth {

enum class FormState : std::uint8_t {
    Draft,      ///< being written, or a meeting still to come
    Submitted,  ///< signed by the one who wrote it, and handed on
    Returned,   ///< sent back with comments
    Approved,   ///< signed off, or the meeting is closed: locked
    Superseded, ///< was approved; reopened with a reason, and a later version stands in its place
    Withdrawn,  ///< will not be finished: `reopened` says why; a meeting that was cancelled
};
[[nodiscard]] QString idOf(FormState state);
[[nodiscard]] std::optional<FormState> formStateOf(QStringView id);
[[nodiscard]] QString labelOf(FormState state);

/// What a form says. Days are ISO text, times `13:00`, yes or no `yes` and `no`; what is left empty is not in the map.
/// Which answers and tables a form has, `formvocabulary.h` says.
struct FormContent
{
    Details answers;                            ///< by id of the field
    QMap<QString, std::vector<Details>> tables; ///< rows by id of the table; each by id of the column

    [[nodiscard]] QString answer(const QString &field) const { return answers.value(field); }
    /// Nothing when it is empty or no day.
    [[nodiscard]] std::optional<Date> day(const QString &field) const;
    [[nodiscard]] bool isYes(const QString &field) const { return answers.value(field) == QStringLiteral("yes"); }
    /// An empty value takes the answer away.
    void set(const QString &field, const QString &value);
    void set(const QString &field, std::optional<Date> day);
    [[nodiscard]] std::vector<Details> rows(const QString &table) const { return tables.value(table); }
    bool operator==(const FormContent &) const = default;
};

/// A form that somebody fills in at a checkpoint: a gateway meeting, an exception report, an item of the Permanence
/// Panel. What its approval establishes is written as facts (events, spells, actions) beside it, never read from it by
/// a clock, but where a rule runs on the forms themselves (`panel.papers`, `tracker.meeting`).
struct FormRecord
{
    RecordStamp stamp;
    QString key;     ///< unique in every store (`newKey`)
    QString form;    ///< id of its `FormVocabulary`: `exception-report`, `panel-item` ...
    QString meeting; ///< key of the form or of the record that it belongs to: the sitting of an item; else empty
    QString subject; ///< what it is about where that is no child: a section of the tracker, the key of an exception
    Date on;         ///< the day of the meeting, or on which it was begun
    FormState state = FormState::Draft;
    int version = 1;
    QString reopened; ///< why this version was begun, or why it was withdrawn; else empty
    QString author;
    QString submittedBy;
    std::optional<Date> submittedOn;
    QString approvedBy;
    std::optional<Date> approvedOn;
    Details comments; ///< of the one who returned it, by section; `` is for the whole
    FormContent content;

    bool operator==(const FormRecord &) const = default;
};

/// A form about one child: it goes with the child's journey.
struct ChildForm : FormRecord
{
    bool operator==(const ChildForm &) const = default;
};

/// A form of the service: a sitting of a panel, a meeting of the tracker, a leads' report. Names of children are not
/// typed into one: what concerns a child is a form of that child which names this one as its `meeting`.
struct ServiceForm : FormRecord
{
    bool operator==(const ServiceForm &) const = default;
};

/// Canonical JSON of a content, and back: for the store, drafts and the exchange form alike.
[[nodiscard]] QByteArray jsonOf(const FormContent &content);
/// Nothing when \a json is not what `jsonOf` writes; \a whyNot then says what is wrong, with no data in it.
[[nodiscard]] std::optional<FormContent> formContentOf(const QByteArray &json, QString *whyNot = nullptr);

} // namespace hearth
