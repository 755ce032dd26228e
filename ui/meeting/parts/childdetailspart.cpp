// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/childdetailspart.h"

#include "core/meetings/signoff.h"
#include "core/workspace/ppmdesk.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspacedates.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Room for two columns of lines, in widths of a figure.
constexpr int roomForTwo = 90;

} // namespace

ChildDetailsPart::ChildDetailsPart(QWidget *parent) : PpmPartWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"childDetailsPart"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::Medium);
    m_grid->setVerticalSpacing(theme::Small);
    m_name = addLine(tr("Name of child"), u"name"_s);
    m_number = addLine(tr("LCS number"), u"number"_s);
    m_born = addLine(tr("Date of birth"), u"born"_s);
    m_kind = addLine(tr("Initial or review"), u"kind"_s);
    m_legalStatus = addLine(tr("Legal status of child"), u"legalStatus"_s);
    m_placement = addLine(tr("Placement"), u"placement"_s);
    theme::setWeight(m_name, theme::Weight::Strong);
}

PlainLabel *ChildDetailsPart::addLine(const QString &label, const QString &id)
{
    auto *heading = new PlainLabel(label, this);
    theme::setWeight(heading, theme::Weight::Muted);
    auto *value = new PlainLabel(this);
    value->setObjectName(id);
    value->setWraps();
    value->setSelectable();
    m_lines.push_back({heading, value});
    return value;
}

void ChildDetailsPart::makeDay(const PpmContext &context)
{
    auto *heading = new PlainLabel(tr("Date of meeting"), this);
    theme::setWeight(heading, theme::Weight::Muted);
    m_day = new DateLineEdit(dateContextOf(context.services.workspace), this);
    m_day->setObjectName(u"meetingDay"_s);
    m_day->setName(tr("Date of meeting"));
    m_day->setNeed(DateLineEdit::Need::Required);
    m_day->setHintPlace(DateLineEdit::HintPlace::ToolTip);
    m_day->setMaximumWidth(24 * fontMetrics().horizontalAdvance(u'0'));
    m_day->lineEdit()->setReadOnly(m_readOnly);
    heading->setBuddy(m_day->lineEdit());
    m_lines.push_back({heading, m_day});
    // Only when the field is left: the day is a fact, and half a date is none.
    connect(m_day->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_readOnly || !m_day->date() || *m_day->date() == m_on)
            return;
        m_on = *m_day->date();
        Q_EMIT meetingMoved(m_on);
    });
    m_arranged = -1;
    arrange();
}

void ChildDetailsPart::show(const PpmContent &content, const PpmContext &context)
{
    if (!m_day)
        makeDay(context);
    PpmRecord record;
    record.stamp.childId = context.child;
    record.on = context.on;
    record.initial = context.initial;
    record.content = content;
    const auto situation = PpmDesk(context.services.workspace).situation(context.child, context.on);
    const PpmChildDetails details = childDetails(record, situation);
    const QString unknown = tr("Not known");
    const auto fill = [&unknown](PlainLabel *label, const QString &text) {
        label->setText(text.isEmpty() ? unknown : text);
    };
    fill(m_name, details.name);
    fill(m_number, details.number);
    fill(m_born, details.born);
    fill(m_kind, details.kind);
    fill(m_legalStatus, details.legalStatus);
    fill(m_placement, details.placement);
    m_on = context.on;
    if (m_day->date() != m_on && !m_day->lineEdit()->hasFocus())
        m_day->setDate(m_on);
}

void ChildDetailsPart::store(PpmContent &) const {}

void ChildDetailsPart::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (m_day)
        m_day->lineEdit()->setReadOnly(readOnly);
}

QWidget *ChildDetailsPart::firstFocus()
{
    return m_day ? m_day->lineEdit() : nullptr;
}

bool ChildDetailsPart::focusField(const QString &fieldOrRow)
{
    if (!m_day || fieldOrRow != u"on"_s)
        return false;
    m_day->lineEdit()->setFocus();
    return true;
}

void ChildDetailsPart::arrange()
{
    const int two = width() >= roomForTwo * fontMetrics().horizontalAdvance(u'0') ? 1 : 0;
    if (two == m_arranged)
        return;
    m_arranged = two;
    for (const Line &line : m_lines) {
        m_grid->removeWidget(line.label);
        m_grid->removeWidget(line.value);
    }
    int index = 0;
    const int inAColumn = two == 1 ? (static_cast<int>(m_lines.size()) + 1) / 2 : static_cast<int>(m_lines.size());
    for (const Line &line : m_lines) {
        const int column = 2 * (index / inAColumn);
        m_grid->addWidget(line.label, index % inAColumn, column, Qt::AlignTop);
        // The day's field is narrow, and its column is not to be so for its sake.
        m_grid->addWidget(line.value, index % inAColumn, column + 1,
                          line.value == m_day ? Qt::AlignLeft : Qt::Alignment());
        ++index;
    }
    m_grid->setHorizontalSpacing(theme::Large);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, two);
}

void ChildDetailsPart::resizeEvent(QResizeEvent *event)
{
    PpmPartWidget::resizeEvent(event);
    arrange();
}

} // namespace hearth
