// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/actionrow.h"

#include "core/meetings/carryforward.h"
#include "ui/meeting/parts/celledit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Room for all cells beside each other, in widths of a figure.
constexpr int roomForOneLine = 92;

QString timesCarried(int times)
{
    return times == 1 ? ActionRow::tr("carried once") : ActionRow::tr("carried %n times", nullptr, times);
}

} // namespace

QString storyOf(const PpmActionLine &line, Date on)
{
    QStringList parts;
    if (line.done)
        parts << ActionRow::tr("Done %1").arg(britishText(*line.done));
    else if (line.dropped)
        parts << ActionRow::tr("No longer needed from %1").arg(britishText(*line.dropped));
    if (line.firstTarget && line.firstTarget != line.target)
        parts << ActionRow::tr("first target %1").arg(britishText(*line.firstTarget));
    if (line.carried > 0)
        parts << timesCarried(line.carried);
    if (const int late = daysLate(line, on); late > 0)
        parts << ActionRow::tr("%n days late", nullptr, late);
    QString story = parts.join(u", "_s);
    if (!story.isEmpty())
        story[0] = story[0].toUpper();
    return story;
}

ActionRow::ActionRow(DateContext dates, QWidget *parent)
    : QFrame(parent), m_dates(dates), m_grid(new QGridLayout(this)), m_done(new QCheckBox(this)),
      m_what(new CellEdit(tr("What"), tr("What is to be done"), this)),
      m_owner(new NameEdit(tr("By whom"), tr("By whom"), this)), m_target(new DateLineEdit(std::move(dates), this)),
      m_update(new CellEdit(tr("Completed or updated"), tr("Completed / updated"), this)),
      m_more(new QToolButton(this)), m_story(new PlainLabel(this))
{
    build();
    arrange();
    showState();
}

void ActionRow::build()
{
    m_done->setObjectName(u"done"_s);
    m_done->setToolTip(tr("Done (Ctrl+Return anywhere in the row)"));
    m_what->setObjectName(u"what"_s);
    m_owner->setObjectName(u"owner"_s);
    m_target->setObjectName(u"target"_s);
    m_target->setName(tr("Target date"));
    m_target->setPlaceholder(tr("By: +2w"));
    m_target->setHintPlace(DateLineEdit::HintPlace::ToolTip);
    m_target->lineEdit()->setProperty("hearthRole", u"cell"_s);
    m_update->setObjectName(u"update"_s);
    m_story->setObjectName(u"story"_s);
    m_story->setWraps();
    theme::setText(m_story, theme::Text::Small);
    theme::setWeight(m_story, theme::Weight::Muted);

    m_more->setObjectName(u"more"_s);
    m_more->setIcon(lineIcon(u"more"_s));
    m_more->setAccessibleName(tr("More for this action"));
    m_more->setToolTip(tr("More for this action"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("&Done today, or not done after all\tCtrl+Return"), this, &ActionRow::complete);
    menu->addAction(tr("&No longer needed…\tCtrl+Shift+Return"), this, &ActionRow::askWhyDropped);
    auto *remove = menu->addAction(tr("&Remove the line\tCtrl+Shift+Backspace"), this, &ActionRow::removeWanted);
    connect(menu, &QMenu::aboutToShow, this, [this, remove] { remove->setEnabled(!isCarried()); });
    m_more->setMenu(menu);

    QSizePolicy policy = m_more->sizePolicy(); // the columns stand in line, whatever a row shows
    policy.setRetainSizeWhenHidden(true);
    m_more->setSizePolicy(policy);
    m_grid->setContentsMargins(0, theme::Tight, 0, theme::Small);
    m_grid->setHorizontalSpacing(theme::Tight);
    m_grid->setVerticalSpacing(0);

    connect(m_done, &QCheckBox::clicked, this, &ActionRow::complete);
    connect(m_what, &NarrativeEdit::edited, this, &ActionRow::typed);
    connect(m_update, &NarrativeEdit::edited, this, &ActionRow::typed);
    connect(m_owner, &QLineEdit::textEdited, this, &ActionRow::typed);
    connect(m_owner, &NameEdit::picked, this, &ActionRow::typed);
    connect(m_target, &DateLineEdit::edited, this, &ActionRow::typed);
    connect(m_what, &CellEdit::finished, m_owner, qOverload<>(&QWidget::setFocus));
    connect(m_owner, &NameEdit::finished, this, [this] { m_target->lineEdit()->setFocus(); });
    connect(m_target->lineEdit(), &QLineEdit::returnPressed, m_update, qOverload<>(&QWidget::setFocus));
    connect(m_update, &CellEdit::finished, this, &ActionRow::nextWanted);
}

void ActionRow::arrange()
{
    const int oneLine = width() >= roomForOneLine * fontMetrics().horizontalAdvance(u'0') ? 1 : 0;
    if (oneLine == m_arranged)
        return;
    m_arranged = oneLine;
    const auto cells = {static_cast<QWidget *>(m_done),   static_cast<QWidget *>(m_what),
                        static_cast<QWidget *>(m_owner),  static_cast<QWidget *>(m_target),
                        static_cast<QWidget *>(m_update), static_cast<QWidget *>(m_more),
                        static_cast<QWidget *>(m_story)};
    for (QWidget *cell : cells)
        m_grid->removeWidget(cell);
    m_grid->addWidget(m_done, 0, 0, Qt::AlignTop);
    if (oneLine == 1) {
        m_grid->addWidget(m_what, 0, 1, Qt::AlignTop);
        m_grid->addWidget(m_owner, 0, 2, Qt::AlignTop);
        m_grid->addWidget(m_target, 0, 3, Qt::AlignTop);
        m_grid->addWidget(m_update, 0, 4, Qt::AlignTop);
        m_grid->addWidget(m_more, 0, 5, Qt::AlignTop);
        m_grid->addWidget(m_story, 1, 1, 1, 4);
    } else {
        m_grid->addWidget(m_what, 0, 1, 1, 4, Qt::AlignTop);
        m_grid->addWidget(m_more, 0, 5, Qt::AlignTop);
        m_grid->addWidget(m_owner, 1, 1, 1, 2, Qt::AlignTop);
        m_grid->addWidget(m_target, 1, 3, 1, 2, Qt::AlignTop);
        m_grid->addWidget(m_update, 2, 1, 1, 4);
        m_grid->addWidget(m_story, 3, 1, 1, 4);
    }
    m_grid->setColumnStretch(1, oneLine == 1 ? 9 : 3);
    m_grid->setColumnStretch(2, oneLine == 1 ? 4 : 1);
    m_grid->setColumnStretch(3, oneLine == 1 ? 3 : 1);
    m_grid->setColumnStretch(4, oneLine == 1 ? 6 : 1);
}

void ActionRow::setLine(const PpmActionLine &line, Date on)
{
    m_on = on;
    m_line = line;
    m_what->setText(line.what);
    m_owner->showText(line.owner);
    // A day that is half typed is none yet: it is left to the hand that types it.
    if (m_target->date() != line.target)
        m_target->setDate(line.target);
    m_update->setText(line.update);
    if (!line.dropped && !line.update.isEmpty())
        m_asking = false;
    showState();
}

PpmActionLine ActionRow::line() const
{
    PpmActionLine line = m_line;
    line.what = m_what->text();
    line.owner = m_owner->text();
    line.target = m_target->date();
    line.update = m_update->text();
    return line;
}

bool ActionRow::isEmpty() const
{
    const PpmActionLine now = line();
    return now.what.trimmed().isEmpty() && now.owner.trimmed().isEmpty() && !now.target &&
           now.update.trimmed().isEmpty() && !now.done && !now.dropped && !isCarried();
}

void ActionRow::typed()
{
    if (m_line.key.isEmpty() && !isEmpty())
        m_line.key = newKey();
    showState();
    Q_EMIT edited();
}

void ActionRow::complete()
{
    if (m_readOnly || isEmpty())
        return showState();
    m_asking = false;
    m_line.dropped.reset();
    m_line.done = m_line.done ? std::nullopt : std::optional(m_dates.today());
    typed();
}

void ActionRow::askWhyDropped()
{
    if (m_readOnly || isEmpty())
        return;
    drop(!m_line.dropped.has_value());
}

void ActionRow::drop(bool dropped)
{
    m_line.done.reset();
    m_line.dropped = dropped ? std::optional(m_dates.today()) : std::nullopt;
    m_asking = dropped;
    typed();
    if (dropped)
        m_update->setFocus();
}

void ActionRow::showState()
{
    const PpmActionLine now = line();
    m_done->setChecked(now.done.has_value());
    m_done->setEnabled(!isEmpty() && !m_readOnly);
    m_more->setVisible(!m_readOnly && !isEmpty());
    const bool reasonMissing = now.dropped && now.update.trimmed().isEmpty();
    QString story = storyOf(now, m_on);
    if (reasonMissing)
        story = tr("%1. Say why.").arg(story);
    m_story->setText(story);
    m_story->setVisible(!story.isEmpty());
    const bool late = daysLate(now, m_on) > 0;
    theme::setTone(m_story, reasonMissing ? theme::Tone::Warning
                            : late        ? theme::Tone::Error
                            : now.done    ? theme::Tone::Good
                                          : theme::Tone::Muted);
    m_update->setPlaceholderText(m_asking || reasonMissing ? tr("Why it is no longer needed")
                                                           : tr("Completed / updated"));
    const QString what = now.what.simplified();
    m_done->setAccessibleName(what.isEmpty() ? tr("Done") : tr("Done: %1").arg(what));
    setAccessibleName(isEmpty() ? tr("A new action") : tr("Action %1: %2. %3").arg(m_number).arg(what, story));
}

void ActionRow::setNumber(int number)
{
    if (m_number == number)
        return;
    m_number = number;
    showState();
}

void ActionRow::setAids(WritingAids *aids)
{
    m_what->setAids(aids, u"actions"_s);
    m_update->setAids(aids, u"actions"_s);
}

void ActionRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_what->setReadOnly(readOnly);
    m_owner->setReadOnly(readOnly);
    m_target->lineEdit()->setReadOnly(readOnly);
    m_update->setReadOnly(readOnly);
    showState();
}

QWidget *ActionRow::firstFocus() const
{
    return m_what;
}

bool ActionRow::focusField(const QString &field)
{
    if (field == u"owner"_s)
        m_owner->setFocus();
    else if (field == u"target"_s)
        m_target->lineEdit()->setFocus();
    else if (field == u"update"_s)
        m_update->setFocus();
    else
        m_what->setFocus();
    return true;
}

void ActionRow::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto both = Qt::ControlModifier | Qt::ShiftModifier;
    if (isReturn && modifiers == Qt::ControlModifier)
        complete();
    else if (isReturn && modifiers == both)
        askWhyDropped();
    else if (event->key() == Qt::Key_Backspace && modifiers == both && !isCarried() && !m_readOnly)
        Q_EMIT removeWanted();
    else if (modifiers == Qt::NoModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        Q_EMIT stepped(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

void ActionRow::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void ActionRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace hearth
