// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datelineedit.h"

#include "core/calendar/typeddate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

QString dayInWords(Date date)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return u"%1 %2 %3 %4"_s.arg(english.dayName(date.weekday()), QString::number(date.day()),
                                english.monthName(date.month()), QString::number(date.year()));
}

DateLineEdit::DateLineEdit(DateContext context, QWidget *parent)
    : QWidget(parent), m_context(std::move(context)), m_edit(new QLineEdit(this)), m_hint(new PlainLabel(this))
{
    m_edit->setObjectName(u"dateText"_s);
    m_edit->setPlaceholderText(tr("dd/mm/yyyy, today, +6w"));
    m_edit->installEventFilter(this);
    m_hint->setObjectName(u"dateHint"_s);
    m_hint->setElide(PlainLabel::Elide::Yes);
    theme::setText(m_hint, theme::Text::Small);
    setFocusProxy(m_edit);
    setName(tr("Date"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Hair);
    column->addWidget(m_edit);
    column->addWidget(m_hint);

    connect(m_edit, &QLineEdit::textChanged, this, &DateLineEdit::onTextChanged);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        onTextChanged(); // Qt says that it was edited before it says that it changed: the day must be this text's
        Q_EMIT edited();
    });
    // A window that closes with the keyboard here takes it away while this is no DateLineEdit any more.
    connect(m_edit, &QLineEdit::editingFinished, m_edit, [this, edit = m_edit] {
        if (qobject_cast<DateLineEdit *>(edit->parentWidget()))
            leave();
    });
    showHint();
}

void DateLineEdit::setDate(std::optional<Date> date)
{
    m_edit->setText(britishText(date));
}

std::optional<Date> DateLineEdit::date() const
{
    return m_date;
}

QString DateLineEdit::text() const
{
    return m_edit->text();
}

void DateLineEdit::setText(const QString &text)
{
    m_edit->setText(text);
}

bool DateLineEdit::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

void DateLineEdit::setNeed(Need need)
{
    m_need = need;
    showHint();
}

void DateLineEdit::setRule(std::function<QString(Date)> rule)
{
    m_rule = std::move(rule);
    showHint();
}

QString DateLineEdit::problem() const
{
    if (isEmpty())
        return m_need == Need::Required ? tr("A date is needed.") : QString();
    if (!m_date)
        return tr("This is not a date. Type it as 3/2/2026, today, mon or +6w.");
    return m_rule ? m_rule(*m_date) : QString();
}

void DateLineEdit::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void DateLineEdit::setHintPlace(HintPlace place)
{
    m_hintPlace = place;
    showHint();
}

std::optional<Date> DateLineEdit::read() const
{
    return readTypedDate(m_edit->text(), m_context.today(), m_context.workingDays());
}

void DateLineEdit::onTextChanged()
{
    const auto before = m_date;
    m_date = read();
    showHint();
    if (m_date != before)
        Q_EMIT dateChanged();
}

void DateLineEdit::showHint()
{
    const QString wrong = problem();
    // An empty field that is needed is not wrong yet; one with half a date in it only once it is left.
    const bool shownAsWrong = !wrong.isEmpty() && !isEmpty() && (m_date || !m_edit->hasFocus());
    QString hint;
    if (shownAsWrong)
        hint = wrong;
    else if (m_date)
        hint = dayInWords(*m_date);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty() && m_hintPlace == HintPlace::Beneath);
    m_edit->setToolTip(m_hintPlace == HintPlace::ToolTip ? hint.toHtmlEscaped() : QString());
    theme::setTone(m_hint, shownAsWrong ? theme::Tone::Error : theme::Tone::Muted);
    theme::setTone(m_edit, shownAsWrong ? theme::Tone::Error : theme::Tone::Neutral);
    m_edit->setAccessibleDescription(wrong.isEmpty() ? hint : wrong);
}

void DateLineEdit::leave()
{
    if (m_date) {
        const QString shown = britishText(*m_date);
        if (m_edit->text() != shown)
            m_edit->setText(shown);
    }
    showHint();
}

void DateLineEdit::move(int days)
{
    const Date from = m_date ? *m_date : m_context.today();
    setDate(m_date ? from + days : from);
    Q_EMIT edited();
}

bool DateLineEdit::eventFilter(QObject *watched, QEvent *event)
{
    // Only bare keys turn the day: with Alt or Ctrl they are somebody's shortcut, and no day may change unseen.
    const auto *key = event->type() == QEvent::KeyPress ? dynamic_cast<QKeyEvent *>(event) : nullptr;
    if (watched == m_edit && key != nullptr && !m_edit->isReadOnly() &&
        (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        switch (key->key()) {
        case Qt::Key_Up:
            move(1);
            return true;
        case Qt::Key_Down:
            move(-1);
            return true;
        case Qt::Key_PageUp:
            move(7);
            return true;
        case Qt::Key_PageDown:
            move(-7);
            return true;
        default:
            break;
        }
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        leave();
    return QWidget::eventFilter(watched, event);
}

void DateLineEdit::setName(const QString &name)
{
    setAccessibleName(name);
    m_edit->setAccessibleName(name);
}

} // namespace hearth
