// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/child/formshape.h"
#include "ui/widgets/datelineedit.h"

#include <QWidget>

class QPushButton;

namespace hearth {

class CodeLineEdit;

/// Adds a fact in one line: part of a kind or a code, Tab, a day as typed, Return.
class QuickEntry : public QWidget
{
    Q_OBJECT

public:
    explicit QuickEntry(DateContext context, QWidget *parent = nullptr);

    void clear();
    void focusKind();
    [[nodiscard]] CodeLineEdit *kindField() const { return m_kind; }
    [[nodiscard]] DateLineEdit *dayField() const { return m_day; }

Q_SIGNALS:
    /// What was typed, as the form of a new fact takes it.
    void entered(const hearth::Typing &typing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter();

    CodeLineEdit *m_kind;
    DateLineEdit *m_day;
    QPushButton *m_add;
};

/// The form of a new fact filled in with a kind (`placement/U1`) and a day as typed.
[[nodiscard]] Typing quickTyping(const QString &kindAndCode, const QString &day);

} // namespace hearth
