// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/bookingcard.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QPushButton *actButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QString daysAgo(int days)
{
    return days == 1 ? BookingCard::tr("yesterday") : BookingCard::tr("%n days ago", nullptr, days);
}

} // namespace

BookingCard::BookingCard(DateContext context, QWidget *parent)
    : QFrame(parent), m_question(new PlainLabel(this)), m_position(new PlainLabel(this)),
      m_previous(new QToolButton(this)), m_next(new QToolButton(this)), m_acts(new FlowRow(this)),
      m_dayRow(new QWidget(this)), m_dayLabel(new PlainLabel(m_dayRow)), m_today(context.today),
      m_day(new DateLineEdit(std::move(context), m_dayRow)), m_saveDay(actButton(tr("Save"), u"saveDay"_s, m_dayRow))
{
    setObjectName(u"bookingCard"_s);
    setAccessibleName(tr("Booked days that have passed"));
    theme::setGround(this, theme::Ground::Card);
    build();
    setVisible(false);
}

void BookingCard::build()
{
    m_question->setObjectName(u"bookingQuestion"_s);
    m_question->setWraps();
    m_question->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    theme::setWeight(m_question, theme::Weight::Strong);
    theme::setWeight(m_position, theme::Weight::Muted);
    m_previous->setIcon(lineIcon(u"chevron-left"_s));
    m_previous->setAccessibleName(tr("The question before"));
    m_previous->setToolTip(tr("The question before"));
    m_next->setIcon(lineIcon(u"chevron-right"_s));
    m_next->setAccessibleName(tr("The next question"));
    m_next->setToolTip(tr("The next question"));
    connect(m_previous, &QToolButton::clicked, this, [this] { showQuestion(m_index - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showQuestion(m_index + 1); });

    auto *top = new QHBoxLayout;
    top->addWidget(m_question, 1);
    top->addWidget(m_position);
    top->addWidget(m_previous);
    top->addWidget(m_next);

    m_yes = actButton(tr("Yes, it did"), u"bookingYes"_s, m_acts);
    auto *other = actButton(tr("Yes, on another day…"), u"bookingOtherDay"_s, m_acts);
    auto *no = actButton(tr("No, cancelled"), u"bookingNo"_s, m_acts);
    auto *rebook = actButton(tr("Rebook…"), u"bookingRebook"_s, m_acts);
    m_open = actButton(tr("Open the child"), u"bookingOpen"_s, m_acts);
    theme::setButton(m_open, theme::Button::Quiet);
    for (QPushButton *button : {m_yes, other, no, rebook, m_open})
        m_acts->add(button);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(EventState::Held, std::nullopt); });
    connect(other, &QPushButton::clicked, this, [this] { ask(Asking::OtherDay); });
    connect(no, &QPushButton::clicked, this, [this] { answer(EventState::Cancelled, std::nullopt); });
    connect(rebook, &QPushButton::clicked, this, [this] { ask(Asking::NewDay); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (current())
            Q_EMIT childWanted(current()->childId);
    });

    auto *back = actButton(tr("Back"), u"bookingBack"_s, m_dayRow);
    m_day->setObjectName(u"bookingDay"_s);
    m_day->setNeed(DateLineEdit::Need::Required);
    m_dayLabel->setBuddy(m_day->lineEdit());
    auto *dayRow = new QHBoxLayout(m_dayRow);
    dayRow->setContentsMargins(0, 0, 0, 0);
    dayRow->addWidget(m_dayLabel, 0, Qt::AlignTop);
    dayRow->addWidget(m_day, 1, Qt::AlignTop);
    dayRow->addWidget(m_saveDay, 0, Qt::AlignTop);
    dayRow->addWidget(back, 0, Qt::AlignTop);
    connect(back, &QPushButton::clicked, this, [this] { ask(Asking::Whether); });
    connect(m_saveDay, &QPushButton::clicked, this, &BookingCard::saveDay);
    connect(m_day, &DateLineEdit::edited, this, &BookingCard::showDayState);
    connect(m_day, &DateLineEdit::dateChanged, this, &BookingCard::showDayState);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Small, theme::Small);
    column->addLayout(top);
    column->addWidget(m_acts);
    column->addWidget(m_dayRow);
}

void BookingCard::setQuestions(std::vector<BookingQuestion> questions)
{
    const RecordId asked = current() ? current()->eventId : 0;
    const int before = m_index;
    m_questions = std::move(questions);
    setVisible(!m_questions.empty());
    if (m_questions.empty())
        return;
    const auto same = std::find_if(m_questions.begin(), m_questions.end(),
                                   [&](const BookingQuestion &question) { return question.eventId == asked; });
    const bool still = same != m_questions.end();
    if (still && m_asking != Asking::Whether)
        m_index = static_cast<int>(same - m_questions.begin()); // a day is being typed: leave it alone
    else
        showQuestion(still ? static_cast<int>(same - m_questions.begin()) : before);
    // Another child's question stands under the hand that answered: a second Return must not answer it too.
    if (const QWidget *hand = QApplication::focusWidget(); !still && asked != 0 && hand && m_acts->isAncestorOf(hand))
        m_open->setFocus();
    showDayState();
}

const BookingQuestion *BookingCard::current() const
{
    if (m_index < 0 || m_index >= static_cast<int>(m_questions.size()))
        return nullptr;
    return &m_questions[static_cast<std::size_t>(m_index)];
}

void BookingCard::showQuestion(int index)
{
    const int last = static_cast<int>(m_questions.size()) - 1;
    m_index = std::clamp(index, 0, std::max(last, 0));
    ask(Asking::Whether);
    const BookingQuestion *question = current();
    if (!question)
        return;
    m_question->setText(tr("%1 (%2): %3 was booked for %4, %5. Did it take place?")
                            .arg(question->name, question->number, labelOf(question->kind),
                                 britishText(question->booked), daysAgo(question->daysAgo)));
    m_position->setText(tr("%1 of %2").arg(m_index + 1).arg(last + 1));
    m_position->setVisible(last > 0);
    m_previous->setVisible(last > 0);
    m_next->setVisible(last > 0);
    m_previous->setEnabled(m_index > 0);
    m_next->setEnabled(m_index < last);
}

void BookingCard::ask(Asking what)
{
    const bool hadDay = m_asking != Asking::Whether;
    m_asking = what;
    m_acts->setVisible(what == Asking::Whether);
    m_dayRow->setVisible(what != Asking::Whether);
    if (what == Asking::Whether) {
        if (hadDay && m_day->isAncestorOf(focusWidget()))
            m_yes->setFocus();
        return;
    }
    const bool other = what == Asking::OtherDay;
    m_dayLabel->setText(other ? tr("It took place on") : tr("It is booked anew for"));
    m_day->setName(m_dayLabel->text());
    m_day->setText({});
    m_day->setRule([this, other](Date day) {
        if (other && day > m_today())
            return tr("That day is still to come.");
        return !other && day < m_today() ? tr("That day has passed.") : QString();
    });
    showDayState();
    m_day->lineEdit()->setFocus();
}

void BookingCard::showDayState()
{
    m_saveDay->setEnabled(m_day->date().has_value() && m_day->problem().isEmpty());
}

void BookingCard::saveDay()
{
    if (m_day->date() && m_day->problem().isEmpty())
        answer(m_asking == Asking::OtherDay ? EventState::Held : EventState::Booked, m_day->date());
}

void BookingCard::answer(EventState state, std::optional<Date> on)
{
    const BookingQuestion *question = current();
    if (!question)
        return;
    Q_EMIT answered(question->childId, question->eventId, state, on);
}

void BookingCard::keyPressEvent(QKeyEvent *event)
{
    const bool typing = m_asking != Asking::Whether;
    if (typing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        saveDay();
    else if (typing && event->key() == Qt::Key_Escape)
        ask(Asking::Whether);
    else
        QFrame::keyPressEvent(event);
}

} // namespace hearth
