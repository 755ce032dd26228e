// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mywork/worklist.h"
#include "ui/widgets/datelineedit.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace hearth {

class FlowRow;
class PlainLabel;

/// Asks of each booked day that has passed whether it took place, one question at a time, and takes the answer in
/// place. It saves nothing itself.
class BookingCard : public QFrame
{
    Q_OBJECT

public:
    explicit BookingCard(DateContext context, QWidget *parent = nullptr);

    /// Shows \a questions, staying at the one that stood there when it is still asked; hidden when there is none.
    void setQuestions(std::vector<BookingQuestion> questions);
    [[nodiscard]] const BookingQuestion *current() const;

Q_SIGNALS:
    /// \a on: nothing keeps the day that was booked.
    void answered(hearth::RecordId child, hearth::RecordId event, hearth::EventState state,
                  std::optional<hearth::Date> on);
    void childWanted(hearth::RecordId child);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Asking : std::uint8_t { Whether, OtherDay, NewDay };
    void build();
    void showQuestion(int index);
    void ask(Asking what);
    void answer(EventState state, std::optional<Date> on);
    void saveDay();
    void showDayState();

    std::vector<BookingQuestion> m_questions;
    int m_index = 0;
    Asking m_asking = Asking::Whether;
    PlainLabel *m_question;
    PlainLabel *m_position;
    QToolButton *m_previous;
    QToolButton *m_next;
    FlowRow *m_acts;
    QWidget *m_dayRow;
    PlainLabel *m_dayLabel;
    std::function<Date()> m_today;
    DateLineEdit *m_day;
    QPushButton *m_saveDay;
    QPushButton *m_yes = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace hearth
