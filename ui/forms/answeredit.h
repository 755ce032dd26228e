// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/formvocabulary.h"
#include "ui/meeting/parts/nameedit.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/valuebinding.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace hearth {

class WritingAids;

/// What helps to answer: how days are read, spelling and phrases, and the names that may be meant.
struct AnswerAids
{
    DateContext dates;
    WritingAids *writing = nullptr; ///< may be left out
    std::vector<KnownName> names = {};
};

/// A single answer of a form, by its kind. Its value is what `FormContent` holds; a day, a time or a number that is
/// none yet is kept as it was typed. Of a `Behind` field none is made.
class AnswerEdit final : public QWidget
{
    Q_OBJECT

public:
    /// With label and hint, or as the cell of a row whose heading has them.
    enum class Place : std::uint8_t { InForm, InRow };

    AnswerEdit(const FormField &field, Place place, const AnswerAids &aids, QWidget *parent);

    [[nodiscard]] const FormField &field() const { return m_field; }
    [[nodiscard]] QString id() const { return QString::fromLatin1(m_field.id); }
    [[nodiscard]] QString value() const { return m_bound.read(); }
    /// The caret stays where it is when the value is what it was.
    void setValue(const QString &value);
    void setReadOnly(bool readOnly);
    /// What a screen reader calls it: the label, or what a row adds to it.
    void setName(const QString &name);
    /// The widget that takes the keyboard.
    [[nodiscard]] QWidget *editor() const { return m_editor; }

Q_SIGNALS:
    void edited();

private:
    void makeLine();
    void makeTypedValue(const QString &placeholder, int mostLetters);
    void makeName(const std::vector<KnownName> &names);
    void makeNarrative(WritingAids *aids);
    void makeDay(const DateContext &dates);
    void makeYesNo();
    void makeChoice();
    void makeChoices();
    void addLabel(const QString &text);
    void addHint();
    void emitEdited();

    FormField m_field;
    Place m_place;
    QWidget *m_editor = nullptr;
    ValueBinding m_bound;
    std::function<void(const QString &)> m_rename;
    bool m_writing = false;
};

} // namespace hearth
