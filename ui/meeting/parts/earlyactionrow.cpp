// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/earlyactionrow.h"

#include "core/meetings/carryforward.h"
#include "ui/meeting/parts/celledit.h"
#include "ui/meeting/parts/choicekeys.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Room for all cells beside each other, in widths of a figure.
constexpr int roomForOneLine = 110;

std::vector<KeyChoice> states()
{
    const Qt::Key keys[] = {Qt::Key_T, Qt::Key_U, Qt::Key_D, Qt::Key_N};
    std::vector<KeyChoice> choices;
    const QStringList ids = ppmEarlyActionStates();
    for (qsizetype i = 0; i < ids.size(); ++i)
        choices.push_back({ids[i], labelOfPpmEarlyActionState(ids[i]), i < 4 ? keys[i] : Qt::Key_unknown});
    return choices;
}

} // namespace

EarlyActionRow::EarlyActionRow(const QString &action, DateContext dates, QWidget *parent)
    : QFrame(parent), m_action(action), m_grid(new QGridLayout(this)),
      m_title(new PlainLabel(labelOfPpmEarlyAction(action), this)),
      m_state(new ChoiceKeys(labelOfPpmEarlyAction(action), states(), this)),
      m_on(new DateLineEdit(std::move(dates), this)),
      m_note(new CellEdit(tr("%1: note", "early action").arg(m_title->text()), tr("Note"), this))
{
    setObjectName(action);
    setProperty("hearthRole", u"row"_s);
    m_title->setWraps();
    m_state->setObjectName(u"state"_s);
    m_on->setObjectName(u"on"_s);
    m_on->setName(tr("%1: day").arg(m_title->text()));
    m_on->setPlaceholder(tr("Day"));
    m_on->setHintPlace(DateLineEdit::HintPlace::ToolTip);
    m_on->lineEdit()->setProperty("hearthRole", u"cell"_s);
    m_note->setObjectName(u"note"_s);
    m_grid->setContentsMargins(theme::Tight, theme::Tight, theme::Tight, theme::Tight);
    m_grid->setHorizontalSpacing(theme::Small);
    m_grid->setVerticalSpacing(0);
    connect(m_state, &ChoiceKeys::chosen, this, &EarlyActionRow::edited);
    connect(m_state, &ChoiceKeys::stepped, this, &EarlyActionRow::stepped);
    connect(m_on, &DateLineEdit::edited, this, &EarlyActionRow::edited);
    connect(m_note, &NarrativeEdit::edited, this, &EarlyActionRow::edited);
    connect(m_on->lineEdit(), &QLineEdit::returnPressed, m_note, qOverload<>(&QWidget::setFocus));
    connect(m_note, &CellEdit::finished, this, [this] { Q_EMIT stepped(1); });
    arrange();
}

void EarlyActionRow::arrange()
{
    const int oneLine = width() >= roomForOneLine * fontMetrics().horizontalAdvance(u'0') ? 1 : 0;
    if (oneLine == m_arranged)
        return;
    m_arranged = oneLine;
    for (QWidget *cell : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_state),
                          static_cast<QWidget *>(m_on), static_cast<QWidget *>(m_note)})
        m_grid->removeWidget(cell);
    if (oneLine == 1) {
        m_grid->addWidget(m_title, 0, 0);
        m_grid->addWidget(m_state, 0, 1);
        m_grid->addWidget(m_on, 0, 2);
        m_grid->addWidget(m_note, 0, 3);
    } else {
        m_grid->addWidget(m_title, 0, 0, 1, 2);
        m_grid->addWidget(m_state, 1, 0, 1, 2, Qt::AlignLeft);
        m_grid->addWidget(m_on, 2, 0);
        m_grid->addWidget(m_note, 2, 1);
    }
    m_grid->setColumnStretch(0, oneLine == 1 ? 4 : 2);
    m_grid->setColumnStretch(1, oneLine == 1 ? 0 : 5);
    m_grid->setColumnStretch(2, oneLine == 1 ? 2 : 0);
    m_grid->setColumnStretch(3, oneLine == 1 ? 4 : 0);
}

void EarlyActionRow::setAction(const PpmEarlyAction &action)
{
    m_state->setValue(action.state);
    if (m_on->date() != action.on)
        m_on->setDate(action.on);
    m_note->setText(action.note);
}

PpmEarlyAction EarlyActionRow::action() const
{
    return {m_action, m_state->value(), m_on->date(), m_note->text()};
}

void EarlyActionRow::setAids(WritingAids *aids)
{
    m_note->setAids(aids, u"options"_s);
}

void EarlyActionRow::setReadOnly(bool readOnly)
{
    m_state->setReadOnly(readOnly);
    m_on->lineEdit()->setReadOnly(readOnly);
    m_note->setReadOnly(readOnly);
}

void EarlyActionRow::focusAnswer()
{
    m_state->setFocus();
}

void EarlyActionRow::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

} // namespace hearth
