// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/optionrow.h"

#include "core/meetings/ppmform.h"
#include "ui/meeting/parts/celledit.h"
#include "ui/meeting/parts/choicekeys.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Room for two fields beside each other, in widths of a figure.
constexpr int roomForTwo = 84;

QToolButton *arrow(const QString &icon, const QString &name, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(lineIcon(icon));
    button->setAccessibleName(words);
    button->setToolTip(words.toHtmlEscaped());
    button->setFocusPolicy(Qt::NoFocus); // Ctrl+Up and Ctrl+Down do it from anywhere in the row
    return button;
}

} // namespace

OptionRow::OptionRow(const QString &option, DateContext dates, QWidget *parent)
    : QFrame(parent), m_order(new PlainLabel(this)), m_title(new PlainLabel(labelOfPpmOption(option), this)),
      m_pursued(new ChoiceKeys(labelOfPpmOption(option),
                               {{u"yes"_s, tr("Yes", "pursued"), Qt::Key_Y}, {u"no"_s, tr("No", "pursued"), Qt::Key_N}},
                               this)),
      m_up(arrow(u"chevron-up"_s, u"up"_s, tr("Considered earlier (Ctrl+Up)"), this)),
      m_down(arrow(u"chevron-down"_s, u"down"_s, tr("Considered later (Ctrl+Down)"), this)),
      m_reminder(new PlainLabel(this)), m_summary(new PlainLabel(this)), m_ruledOut(new PlainLabel(this)),
      m_details(new QWidget(this)), m_conditions(new PlainLabel(m_details)), m_grid(new QGridLayout(m_details))
{
    m_option.option = option;
    setObjectName(option);
    setProperty("hearthRole", u"row"_s);
    buildDetails(std::move(dates));
    build();
    arrange();
    showState();
}

void OptionRow::build()
{
    m_order->setObjectName(u"order"_s);
    m_order->setFixedWidth(fontMetrics().horizontalAdvance(u"00"_s) + theme::Small);
    m_order->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    theme::setWeight(m_order, theme::Weight::Strong);
    m_title->setWraps();
    theme::setWeight(m_title, theme::Weight::Strong);
    m_pursued->setObjectName(u"pursued"_s);
    m_summary->setObjectName(u"summary"_s);
    m_ruledOut->setObjectName(u"ruledOut"_s);
    m_reminder->setObjectName(u"reminder"_s);
    for (PlainLabel *label : {m_reminder, m_summary, m_ruledOut}) {
        label->setWraps();
        label->hide();
    }
    theme::setText(m_reminder, theme::Text::Small);
    theme::setTone(m_reminder, theme::Tone::Warning);
    theme::setText(m_ruledOut, theme::Text::Small);
    theme::setWeight(m_ruledOut, theme::Weight::Muted);

    auto *all = new QGridLayout(this);
    all->setContentsMargins(theme::Tight, theme::Tight, theme::Tight, theme::Small);
    all->setHorizontalSpacing(theme::Small);
    all->setVerticalSpacing(theme::Hair);
    all->setColumnStretch(1, 1);
    all->addWidget(m_order, 0, 0);
    all->addWidget(m_title, 0, 1);
    all->addWidget(m_up, 0, 2);
    all->addWidget(m_down, 0, 3);
    all->addWidget(m_pursued, 0, 4);
    all->addWidget(m_reminder, 1, 1, 1, 4);
    all->addWidget(m_summary, 2, 1, 1, 4);
    all->addWidget(m_ruledOut, 3, 1, 1, 4);
    all->addWidget(m_details, 4, 1, 1, 4);

    connect(m_pursued, &ChoiceKeys::chosen, this, &OptionRow::answered);
    connect(m_pursued, &ChoiceKeys::stepped, this, &OptionRow::stepped);
    connect(m_pursued, &ChoiceKeys::digitTyped, this, [this](int digit) {
        if (!m_readOnly)
            Q_EMIT orderWanted(digit);
    });
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
}

CellEdit *OptionRow::addText(const QString &name, const QString &id)
{
    auto *label = new PlainLabel(name, m_details);
    label->setContentsMargins(0, theme::Small, 0, 0);
    theme::setText(label, theme::Text::Small);
    theme::setWeight(label, theme::Weight::Muted);
    auto *text = new CellEdit(tr("%1: %2", "option and what of it").arg(m_title->text(), name), {}, m_details);
    text->setObjectName(id);
    label->setBuddy(text);
    connect(text, &NarrativeEdit::edited, this, &OptionRow::typed);
    if (!m_cells.empty()) {
        if (auto *before = qobject_cast<CellEdit *>(m_cells.back().editor))
            connect(before, &CellEdit::finished, text, qOverload<>(&QWidget::setFocus));
    }
    m_cells.push_back({id, label, text});
    return text;
}

void OptionRow::buildDetails(DateContext dates)
{
    m_details->setObjectName(u"details"_s);
    m_conditions->setObjectName(u"conditions"_s);
    m_conditions->setWraps();
    m_conditions->hide();
    theme::setText(m_conditions, theme::Text::Small);
    m_comment = addText(tr("Comment"), u"comment"_s);
    m_strengths = addText(tr("Strengths for this child"), u"strengths"_s);
    m_risks = addText(tr("Risks for this child"), u"risks"_s);
    m_toDo = addText(tr("What must be done"), u"toDo"_s);

    auto *label = new PlainLabel(tr("By when"), m_details);
    label->setContentsMargins(0, theme::Small, 0, 0);
    theme::setText(label, theme::Text::Small);
    theme::setWeight(label, theme::Weight::Muted);
    m_by = new DateLineEdit(std::move(dates), m_details); // here, since Tab goes in the order of making
    m_by->setObjectName(u"by"_s);
    m_by->setName(tr("%1: by when").arg(m_title->text()));
    m_by->lineEdit()->setProperty("hearthRole", u"cell"_s);
    label->setBuddy(m_by->lineEdit());
    m_cells.push_back({u"by"_s, label, m_by});
    connect(m_by, &DateLineEdit::edited, this, &OptionRow::typed);
    connect(m_toDo, &CellEdit::finished, this, [this] { m_by->lineEdit()->setFocus(); });
    m_why = addText(tr("Why it is ruled out"), u"ruledOutWhy"_s);
    connect(m_by->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        if (m_why->isVisible())
            m_why->setFocus();
        else
            Q_EMIT stepped(1);
    });
    connect(m_why, &CellEdit::finished, this, [this] { Q_EMIT stepped(1); });
    m_grid->setContentsMargins(0, theme::Tight, 0, 0);
    m_grid->setHorizontalSpacing(theme::Medium);
    m_grid->setVerticalSpacing(0);
    m_details->hide();
}

void OptionRow::arrange()
{
    const int two = width() >= roomForTwo * fontMetrics().horizontalAdvance(u'0') ? 1 : 0;
    if (two == m_arranged)
        return;
    m_arranged = two;
    m_grid->removeWidget(m_conditions);
    for (const Cell &cell : m_cells) {
        m_grid->removeWidget(cell.label);
        m_grid->removeWidget(cell.editor);
    }
    m_grid->addWidget(m_conditions, 0, 0, 1, 2);
    int row = 1;
    int column = 0;
    for (const Cell &cell : m_cells) {
        const bool whole = two == 0 || cell.id == u"comment"_s || cell.id == u"ruledOutWhy"_s;
        m_grid->addWidget(cell.label, row, column, 1, whole ? 2 : 1);
        m_grid->addWidget(cell.editor, row + 1, column, 1, whole ? 2 : 1, Qt::AlignTop);
        column = whole ? 0 : 1 - column;
        row += column == 0 ? 2 : 0;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void OptionRow::setOption(const PpmOption &option, Date on)
{
    m_on = on;
    m_option = option;
    m_pursued->setValue(option.pursued);
    m_comment->setText(option.comment);
    m_strengths->setText(option.strengths);
    m_risks->setText(option.risks);
    m_toDo->setText(option.toDo);
    if (m_by->date() != option.by)
        m_by->setDate(option.by);
    m_why->setText(option.ruledOutWhy);
    showState();
}

PpmOption OptionRow::option() const
{
    PpmOption now = m_option;
    now.comment = m_comment->text();
    now.strengths = m_strengths->text();
    now.risks = m_risks->text();
    now.toDo = m_toDo->text();
    now.by = m_by->date();
    now.ruledOutWhy = m_why->text();
    return now;
}

void OptionRow::typed()
{
    showState();
    Q_EMIT edited();
}

void OptionRow::showState()
{
    const PpmOption now = option();
    m_order->setText(now.order > 0 ? QString::number(now.order) : QString());
    m_order->setAccessibleName(now.order > 0 ? tr("Considered in place %1").arg(now.order) : QString());
    const bool movable = m_open && !m_readOnly;
    m_up->setVisible(movable);
    m_down->setVisible(movable);
    const bool fields = m_open && !m_readOnly;
    m_details->setVisible(fields);
    const bool asksWhy = now.pursued == u"no"_s || now.ruledOut || !now.ruledOutWhy.isEmpty();
    for (const Cell &cell : m_cells) {
        if (cell.id != u"ruledOutWhy"_s)
            continue;
        cell.label->setVisible(asksWhy);
        cell.editor->setVisible(asksWhy);
    }
    m_conditions->setVisible(!m_conditions->text().isEmpty() && now.pursued == u"yes"_s);
    showSummary(now);
    QString ruledOut;
    if (now.ruledOut && now.pursued == u"yes"_s)
        ruledOut = tr("Was ruled out on %1, and is taken up again.").arg(britishText(*now.ruledOut));
    else if (now.ruledOut)
        ruledOut = tr("Ruled out on %1.").arg(britishText(*now.ruledOut));
    if (!fields && !now.ruledOutWhy.isEmpty())
        ruledOut += u' ' + now.ruledOutWhy.simplified();
    m_ruledOut->setText(ruledOut.trimmed());
    m_ruledOut->setVisible(!ruledOut.isEmpty());
}

void OptionRow::showSummary(const PpmOption &now)
{
    QStringList lines;
    const auto add = [&lines](const QString &what, const QString &text) {
        if (!text.trimmed().isEmpty())
            lines << (what.isEmpty() ? text.trimmed() : tr("%1: %2", "heading and text").arg(what, text.trimmed()));
    };
    add({}, now.comment);
    if (m_readOnly) {
        add(tr("Strengths for this child"), now.strengths);
        add(tr("Risks for this child"), now.risks);
    }
    const QString by = now.by ? tr("by %1").arg(britishText(*now.by)) : QString();
    if (!now.toDo.trimmed().isEmpty())
        add(tr("To do"), by.isEmpty() ? now.toDo.trimmed() : u"%1, %2"_s.arg(now.toDo.trimmed(), by));
    else
        add(tr("To do"), by);
    m_summary->setText(lines.join(u'\n'));
    m_summary->setVisible((!m_open || m_readOnly) && !lines.isEmpty());
}

void OptionRow::setReminder(const QString &reminder)
{
    m_reminder->setText(reminder);
    m_reminder->setVisible(!reminder.isEmpty());
}

void OptionRow::setConditions(const QString &conditions)
{
    m_conditions->setText(conditions);
    showState();
}

void OptionRow::setAids(WritingAids *aids)
{
    for (CellEdit *text : {m_comment, m_strengths, m_risks, m_toDo, m_why})
        text->setAids(aids, u"options"_s);
}

void OptionRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_pursued->setReadOnly(readOnly);
    showState();
}

void OptionRow::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    setProperty("hearthOpen", open && !m_readOnly);
    style()->unpolish(this);
    style()->polish(this);
    showState();
}

void OptionRow::focusAnswer()
{
    m_pursued->setFocus();
}

bool OptionRow::focusField(const QString &field)
{
    const auto found = std::ranges::find(m_cells, field, &Cell::id);
    if (found == m_cells.end() || m_readOnly)
        return false;
    setOpen(true);
    found->editor->setFocus();
    return true;
}

void OptionRow::keyPressEvent(QKeyEvent *event)
{
    const bool control = (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
    if (control && !m_readOnly && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

void OptionRow::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

} // namespace hearth
