// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/calendar/workingdays.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;

namespace hearth {

class PlainLabel;

/// What a typed day is seen from.
struct DateContext
{
    std::function<Date()> today;
    std::function<const WorkingDays &()> workingDays;
};

/// A field for a day as people type it (`3/2`, `today`, `+6w`). Beneath it stands what it understood, or what is wrong
/// in words. On leaving, an understood day is written as dd/mm/yyyy; a text that is none is left as it was typed.
/// Up and Down move an understood day by one day, Page Up and Page Down by a week.
class DateLineEdit : public QWidget
{
    Q_OBJECT

public:
    explicit DateLineEdit(DateContext context, QWidget *parent = nullptr);

    void setDate(std::optional<Date> date);
    /// Nothing when the field is empty or holds no day.
    [[nodiscard]] std::optional<Date> date() const;
    [[nodiscard]] QString text() const;
    /// What was typed, word for word: for drafts.
    void setText(const QString &text);
    [[nodiscard]] bool isEmpty() const;

    enum class Need { Optional, Required };
    void setNeed(Need need);
    /// A rule of the form on top: answers what is wrong with a day, or nothing.
    void setRule(std::function<QString(Date)> rule);
    /// What is wrong, in words; empty when the field is fit to save.
    [[nodiscard]] QString problem() const;
    void setPlaceholder(const QString &text);
    /// Where what was understood is told: beneath, or in a strip with no room for it, in the tool tip.
    enum class HintPlace { Beneath, ToolTip };
    void setHintPlace(HintPlace place);

    /// What screen readers call the field.
    void setName(const QString &name);
    /// The inner field, for buddies of labels and for tests.
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void edited(); ///< by the person, letter by letter
    void dateChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::optional<Date> read() const;
    void onTextChanged();
    void showHint();
    void leave();
    void move(int days);

    DateContext m_context;
    QLineEdit *m_edit;
    PlainLabel *m_hint;
    Need m_need = Need::Optional;
    HintPlace m_hintPlace = HintPlace::Beneath;
    std::function<QString(Date)> m_rule;
    std::optional<Date> m_date;
};

/// `Tuesday 3 February 2026`: a day in words, for what was understood.
[[nodiscard]] QString dayInWords(Date date);

} // namespace hearth
