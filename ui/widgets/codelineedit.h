// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/codelists.h"

#include <QLineEdit>

#include <span>
#include <vector>

class QCompleter;
class QStringListModel;

namespace hearth {

/// One thing to choose: stored by its id, shown as `C2  Full care order` or by its words alone.
struct Choice
{
    QString id;
    QString code; ///< shown before the words and found by; empty where the id says nothing to a person
    QString words;
};

/// The choices of a code list, in its order.
[[nodiscard]] std::vector<Choice> choicesOf(std::span<const Code> codes);

/// A field that finds a code by the code itself or by any words of its meaning, with a list that opens as one types.
/// Down opens the whole list. A text that fits nothing is left as it was typed, and problem() says so.
class CodeLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit CodeLineEdit(const QString &name, QWidget *parent = nullptr);

    void setChoices(std::vector<Choice> choices);
    void setCodes(std::span<const Code> codes);

    /// The id of the choice; empty when none was made.
    [[nodiscard]] QString currentId() const { return m_id; }
    /// An id that the list does not know is shown as it is and kept.
    void setCurrentId(const QString &id);

    enum class Need { Optional, Required };
    void setNeed(Need need) { m_need = need; }
    [[nodiscard]] QString problem() const;

    /// Those that fit what is typed: the code first, then words at a beginning, then anywhere.
    [[nodiscard]] std::vector<Choice> matching(const QString &typed) const;

Q_SIGNALS:
    void chosen(const QString &id);
    void edited();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void onTextEdited(const QString &typed);
    void offer(const std::vector<Choice> &choices);
    void choose(const QString &id);
    void chooseCurrent();
    void settle();

    std::vector<Choice> m_choices;
    std::vector<QString> m_offered;
    QString m_id;
    Need m_need = Need::Optional;
    QStringListModel *m_list;
    QCompleter *m_completer;
};

} // namespace hearth
