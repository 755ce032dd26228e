// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/child/childpicker.h"
#include "ui/child/formshape.h"
#include "ui/widgets/datelineedit.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace hearth {

/// Shows a form by its shape and answers what is typed in it, word for word. It judges nothing and never empties a
/// field: what a form makes of the typing is a function of the form.
class TypingForm : public QWidget
{
    Q_OBJECT

public:
    TypingForm(DateContext context, ChildFinder finder, QWidget *parent = nullptr);

    /// Fields of the same id keep what is typed in them; what was typed in one that goes is kept for its coming back.
    void setShape(const FormShape &shape);
    [[nodiscard]] const FormShape &shape() const { return m_shape; }

    void setTyping(const Typing &typing);
    [[nodiscard]] Typing typing() const;
    void setValue(const QString &id, const QString &value);

    void focusFirst();
    void focusField(const QString &id);
    /// The editor of a field; nothing when the form has none of that id.
    [[nodiscard]] QWidget *editor(const QString &id) const;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        ShapeField field;
        QWidget *whole = nullptr;
        QWidget *editor = nullptr;
        std::function<QString()> read;
        std::function<void(const QString &)> write;
    };
    [[nodiscard]] Row makeRow(const ShapeField &field);
    void makeLine(Row &row, QWidget *parent);
    void makeNarrative(Row &row, QWidget *parent);
    void makeDay(Row &row, QWidget *parent);
    void makeCode(Row &row, QWidget *parent);
    void makeFewCodes(Row &row, QWidget *parent);
    void makeChoices(Row &row, QWidget *parent);
    void makeTick(Row &row, QWidget *parent);
    void makeOtherChild(Row &row, QWidget *parent);
    void emitEdited();

    DateContext m_context;
    ChildFinder m_finder;
    FormShape m_shape;
    Typing m_kept; // of fields that are not shown
    std::vector<Row> m_rows;
    QVBoxLayout *m_column;
    bool m_writing = false;
};

} // namespace hearth
