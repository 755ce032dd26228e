// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <vector>

class QPushButton;

namespace hearth {

struct KeyChoice
{
    QString id;
    QString words;
    Qt::Key key = Qt::Key_unknown; ///< chooses it while the keyboard is here
};

/// A few answers side by side that are given by one key: Y, N, A ... The same key again, or Backspace, takes the answer
/// back. Left and Right walk through them; Up and Down ask for the same question of the row before and after.
class ChoiceKeys final : public QFrame
{
    Q_OBJECT

public:
    ChoiceKeys(const QString &name, std::vector<KeyChoice> choices, QWidget *parent);

    /// Empty: not answered. An id that is none of the choices is kept, and shows none as chosen.
    void setValue(const QString &id);
    [[nodiscard]] QString value() const { return m_value; }
    void setName(const QString &name);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void chosen(const QString &id); ///< by the person
    void stepped(int rows);         ///< Up is -1, Down is 1
    void digitTyped(int digit);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QString &id);
    void walk(int step);
    void showValue();
    void fit(); ///< room for the mark of the answer, so that nothing moves when it is given

    std::vector<KeyChoice> m_choices;
    std::vector<QPushButton *> m_buttons;
    QString m_name;
    QString m_value;
    bool m_readOnly = false;
};

} // namespace hearth
