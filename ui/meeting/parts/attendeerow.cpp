// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/attendeerow.h"

#include "ui/meeting/parts/choicekeys.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Room for all cells beside each other, in widths of a figure.
constexpr int roomForOneLine = 76;

} // namespace

AttendeeRow::AttendeeRow(QWidget *parent)
    : QFrame(parent), m_grid(new QGridLayout(this)), m_name(new NameEdit(tr("Name"), tr("Name"), this)),
      m_relation(new NameEdit(tr("Relation"), tr("Relation"), this)),
      m_attended(new ChoiceKeys(tr("Attended"),
                                {{u"yes"_s, tr("Yes", "attended"), Qt::Key_Y},
                                 {u"apologies"_s, tr("Apologies"), Qt::Key_A},
                                 {u"no"_s, tr("No", "attended"), Qt::Key_N}},
                                this)),
      m_remove(new QToolButton(this))
{
    build();
    arrange();
    showState();
}

void AttendeeRow::build()
{
    m_name->setObjectName(u"name"_s);
    m_relation->setObjectName(u"relation"_s);
    m_attended->setObjectName(u"attended"_s);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setIcon(lineIcon(u"close"_s));
    m_remove->setToolTip(tr("Take off the list (Ctrl+Shift+Backspace)"));
    m_remove->setFocusPolicy(Qt::NoFocus); // the row's key does it: Tab goes from answer to answer
    for (QWidget *cell : {static_cast<QWidget *>(m_attended), static_cast<QWidget *>(m_remove)}) {
        QSizePolicy policy = cell->sizePolicy(); // the columns stand in line, whatever a row shows
        policy.setRetainSizeWhenHidden(true);
        cell->setSizePolicy(policy);
    }
    m_grid->setContentsMargins(0, theme::Hair, 0, theme::Hair);
    m_grid->setHorizontalSpacing(theme::Tight);
    m_grid->setVerticalSpacing(0);

    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_who.person.clear(); // somebody else, until they are picked
        typed();
    });
    connect(m_name, &NameEdit::picked, this, [this](const KnownName &who) {
        m_who.person = who.person;
        if (!who.relation.isEmpty())
            m_relation->showText(who.relation);
        typed();
    });
    connect(m_relation, &QLineEdit::textEdited, this, &AttendeeRow::typed);
    connect(m_relation, &NameEdit::picked, this, &AttendeeRow::typed);
    connect(m_attended, &ChoiceKeys::chosen, this, &AttendeeRow::typed);
    connect(m_attended, &ChoiceKeys::stepped, this, [this](int rows) { Q_EMIT stepped(rows, Cell::Answer); });
    connect(m_name, &NameEdit::finished, m_relation, qOverload<>(&QWidget::setFocus));
    connect(m_relation, &NameEdit::finished, m_attended, qOverload<>(&QWidget::setFocus));
    connect(m_remove, &QToolButton::clicked, this, &AttendeeRow::removeWanted);
}

void AttendeeRow::arrange()
{
    const int oneLine = width() >= roomForOneLine * fontMetrics().horizontalAdvance(u'0') ? 1 : 0;
    if (oneLine == m_arranged)
        return;
    m_arranged = oneLine;
    for (QWidget *cell : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_relation),
                          static_cast<QWidget *>(m_attended), static_cast<QWidget *>(m_remove)})
        m_grid->removeWidget(cell);
    m_grid->addWidget(m_name, 0, 0);
    m_grid->addWidget(m_relation, 0, 1);
    m_grid->addWidget(m_remove, 0, 3);
    if (oneLine == 1)
        m_grid->addWidget(m_attended, 0, 2);
    else
        m_grid->addWidget(m_attended, 1, 0, 1, 2, Qt::AlignLeft);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void AttendeeRow::setAttendee(const PpmAttendee &who)
{
    m_who = who;
    m_name->showText(who.name);
    m_relation->showText(who.relation);
    m_attended->setValue(who.attended);
    showState();
}

PpmAttendee AttendeeRow::attendee() const
{
    PpmAttendee who = m_who;
    who.name = m_name->text();
    who.relation = m_relation->text();
    who.attended = m_attended->value();
    return who;
}

bool AttendeeRow::isEmpty() const
{
    return m_name->text().trimmed().isEmpty() && m_relation->text().trimmed().isEmpty();
}

void AttendeeRow::setNames(const std::vector<KnownName> &names, const std::vector<KnownName> &relations)
{
    m_name->setNames(names);
    m_relation->setNames(relations);
}

void AttendeeRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_name->setReadOnly(readOnly);
    m_relation->setReadOnly(readOnly);
    m_attended->setReadOnly(readOnly);
    showState();
}

void AttendeeRow::typed()
{
    showState();
    Q_EMIT edited();
}

void AttendeeRow::showState()
{
    const QString name = m_name->text().trimmed();
    const QString who = name.isEmpty() ? m_relation->text().trimmed() : name;
    m_attended->setVisible(!isEmpty());
    m_remove->setVisible(!m_readOnly && !isEmpty());
    m_attended->setName(who.isEmpty() ? tr("Attended") : tr("%1 attended", "a question").arg(who));
    m_remove->setAccessibleName(tr("Take %1 off the list").arg(who));
    m_name->setPlaceholderText(isEmpty() ? tr("Add by name…") : tr("Name not known"));
}

QWidget *AttendeeRow::firstFocus() const
{
    return m_name;
}

void AttendeeRow::focusAnswer()
{
    if (isEmpty())
        m_name->setFocus();
    else
        m_attended->setFocus();
}

void AttendeeRow::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Backspace && modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && !m_readOnly)
        Q_EMIT removeWanted();
    else if (isReturn && modifiers == Qt::NoModifier)
        Q_EMIT nextWanted();
    else if (event->key() == Qt::Key_Up && modifiers == Qt::NoModifier)
        Q_EMIT stepped(-1, Cell::Name);
    else
        QFrame::keyPressEvent(event);
}

void AttendeeRow::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

} // namespace hearth
