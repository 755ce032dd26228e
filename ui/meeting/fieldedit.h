// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ppmform.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/valuebinding.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace hearth {

class PlainLabel;
class WritingAids;

/// A single answer of the record: the form's printed label, the field, and our plainer hint beneath. Its value is what
/// `PpmContent::answers` holds; a day or a number that is none yet is kept as it was typed.
class FieldEdit : public QWidget
{
    Q_OBJECT

public:
    /// \a section is the field's; its title is not repeated where the label is the same.
    FieldEdit(const PpmSection &section, const PpmField &field, const DateContext &dates, WritingAids *aids,
              QWidget *parent);

    [[nodiscard]] const PpmField &field() const { return m_field; }
    [[nodiscard]] QString id() const { return QString::fromLatin1(m_field.id); }
    [[nodiscard]] QString value() const { return m_bound.read(); }
    /// The caret stays where it is when the value is what it was.
    void setValue(const QString &value);
    void setReadOnly(bool readOnly);
    /// The widget that takes the keyboard.
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    /// A remark under the field, with an answer to take from it; empty words: none.
    void setNote(const QString &words, bool isWarning, const QString &proposal, const QString &proposalText);

Q_SIGNALS:
    void edited();
    void proposalTaken(const QString &value);

private:
    void makeLine(const QString &name);
    void makeNarrative(const QString &name, WritingAids *aids, const QString &section);
    void makeDay(const QString &name, const DateContext &dates);
    void makeYesNo(const QString &name);
    void makeOption(const QString &name);
    void makeOptions(const QString &name);
    void emitEdited();

    PpmField m_field;
    QWidget *m_editor = nullptr;
    PlainLabel *m_note;
    QPushButton *m_take;
    QString m_proposal;
    ValueBinding m_bound;
    bool m_writing = false;
};

} // namespace hearth
