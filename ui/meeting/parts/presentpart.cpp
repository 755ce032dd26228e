// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/presentpart.h"

#include "core/meetings/attendance.h"
#include "core/meetings/ppmcells.h"
#include "core/workspace/ppmdesk.h"
#include "ui/meeting/parts/knownnames.h"
#include "ui/meeting/parts/rows.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

bool isListed(const std::vector<PpmAttendee> &present, const PpmAttendee &who)
{
    return std::ranges::any_of(present, [&](const PpmAttendee &there) {
        if (!who.person.isEmpty() && there.person == who.person)
            return true;
        if (!who.name.isEmpty())
            return there.name.compare(who.name, Qt::CaseInsensitive) == 0;
        return there.relation.compare(who.relation, Qt::CaseInsensitive) == 0;
    });
}

QString wordsFor(const PpmAttendee &who)
{
    if (who.name.isEmpty())
        return who.relation;
    return who.relation.isEmpty() ? who.name
                                  : PresentPart::tr("%1, %2", "name and relation").arg(who.name, who.relation);
}

} // namespace

PresentPart::PresentPart(QWidget *parent)
    : PpmPartWidget(parent), m_column(new QVBoxLayout), m_state(new PlainLabel(this)), m_offer(new QWidget(this)),
      m_offerColumn(new QVBoxLayout(m_offer))
{
    setObjectName(u"presentPart"_s);
    m_column->setSpacing(0);
    m_state->setObjectName(u"presentState"_s);
    m_state->setWraps();
    theme::setText(m_state, theme::Text::Small);
    auto *heading = new PlainLabel(tr("Belongs at this meeting, and is not on the list yet"), m_offer);
    theme::setText(heading, theme::Text::Small);
    theme::setWeight(heading, theme::Weight::Muted);
    heading->setWraps();
    m_offerColumn->setContentsMargins(0, theme::Small, 0, 0);
    m_offerColumn->setSpacing(theme::Tight);
    m_offerColumn->addWidget(heading);
    m_offer->setObjectName(u"suggestions"_s);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme::Tight);
    all->addLayout(m_column);
    all->addWidget(m_state);
    all->addWidget(m_offer);
    all->addStretch();
}

AttendeeRow *PresentPart::makeRow()
{
    auto *row = new AttendeeRow(this);
    if (m_fill)
        m_fill(row);
    row->setReadOnly(m_readOnly);
    connect(row, &AttendeeRow::edited, this, [this] {
        ensureEmptyRow();
        showState();
        offer();
        Q_EMIT edited();
    });
    connect(row, &AttendeeRow::removeWanted, this, [this, row] { remove(row); });
    connect(row, &AttendeeRow::nextWanted, this, [this, row] { step(row, 1, AttendeeRow::Cell::Name); });
    connect(row, &AttendeeRow::stepped, this, [this, row](int rows, AttendeeRow::Cell cell) { step(row, rows, cell); });
    return row;
}

void PresentPart::show(const PpmContent &content, const PpmContext &context)
{
    const auto names = attendeesFor(context, content);
    const auto relations = relationsFor(context, content);
    m_fill = [names, relations](AttendeeRow *row) { row->setNames(names, relations); };
    for (AttendeeRow *row : m_rows)
        m_fill(row);
    m_suggestions.clear();
    const PpmSituation situation = PpmDesk(context.services.workspace).situation(context.child, context.on);
    for (const SuggestedAttendee &suggested : suggestedAttendees(situation, pursuedOptions(content)))
        m_suggestions.push_back({suggested.who, tr("%1 %2", "why, and its source").arg(suggested.why, suggested.source),
                                 suggested.expected});

    while (m_rows.size() > content.present.size() + (m_readOnly ? 0 : 1)) {
        AttendeeRow *row = m_rows.back();
        m_rows.pop_back();
        dropRow(m_column, row, m_rows.empty() ? nullptr : m_rows.back()->firstFocus());
    }
    for (std::size_t i = 0; i < content.present.size(); ++i) {
        if (i == m_rows.size())
            m_rows.push_back(makeRow());
        m_rows[i]->setAttendee(content.present[i]);
    }
    for (std::size_t i = content.present.size(); i < m_rows.size(); ++i)
        m_rows[i]->setAttendee({});
    ensureEmptyRow();
    placeAll();
    showState();
    offer();
}

void PresentPart::store(PpmContent &content) const
{
    content.present.clear();
    for (const AttendeeRow *row : m_rows) {
        if (!row->isEmpty())
            content.present.push_back(row->attendee());
    }
}

void PresentPart::ensureEmptyRow()
{
    const bool hasOne = !m_rows.empty() && m_rows.back()->isEmpty();
    if (m_readOnly && hasOne) {
        dropRow(m_column, m_rows.back(), nullptr);
        m_rows.pop_back();
    } else if (!m_readOnly && !hasOne) {
        m_rows.push_back(makeRow());
        placeAll();
    }
}

void PresentPart::placeAll()
{
    placeRows(m_column, m_rows);
    for (std::size_t i = 1; i < m_rows.size(); ++i)
        setTabOrder(m_rows[i - 1], m_rows[i]);
    if (!m_rows.empty())
        setTabOrder(m_rows.back(), m_offer);
}

void PresentPart::remove(AttendeeRow *row)
{
    const auto found = std::ranges::find(m_rows, row);
    if (found == m_rows.end() || row->isEmpty() || m_readOnly)
        return;
    const auto next = m_rows.erase(found);
    dropRow(m_column, row, next == m_rows.end() ? nullptr : (*next)->firstFocus());
    ensureEmptyRow();
    placeAll();
    showState();
    offer();
    Q_EMIT edited();
}

void PresentPart::add(const PpmAttendee &who)
{
    // The empty row takes it, and another one comes after it.
    ensureEmptyRow();
    PpmAttendee added = who;
    added.attended.clear();
    m_rows.back()->setAttendee(added);
    ensureEmptyRow();
    showState();
    Q_EMIT edited();
}

void PresentPart::step(AttendeeRow *row, int rows, AttendeeRow::Cell cell)
{
    const auto found = std::ranges::find(m_rows, row);
    const auto index = (found - m_rows.begin()) + rows;
    if (index < 0 || index >= static_cast<std::ptrdiff_t>(m_rows.size()))
        return;
    AttendeeRow *other = m_rows[static_cast<std::size_t>(index)];
    if (cell == AttendeeRow::Cell::Answer)
        other->focusAnswer();
    else
        other->firstFocus()->setFocus();
}

void PresentPart::showState()
{
    PpmContent now;
    store(now);
    int came = 0;
    int apologies = 0;
    int open = 0;
    for (const PpmAttendee &who : now.present) {
        came += who.attended == u"yes"_s ? 1 : 0;
        apologies += who.attended == u"apologies"_s ? 1 : 0;
        open += who.attended.isEmpty() ? 1 : 0;
    }
    const bool chaired = hasChair(now.present);
    QStringList parts;
    if (came > 0)
        parts << tr("%n present", nullptr, came);
    if (apologies > 0)
        parts << tr("%n sent apologies", nullptr, apologies);
    if (open > 0 && !m_readOnly)
        parts << tr("%n to answer: Y, A or N", nullptr, open);
    if (!chaired)
        parts << tr(
            "nobody is down as chair: the team manager chairs, so give them the relation “Team Manager (chair)”");
    m_state->setText(parts.join(u"  ·  "_s));
    theme::setTone(m_state, chaired || m_readOnly ? theme::Tone::Muted : theme::Tone::Warning);
    m_state->setVisible(!parts.isEmpty());
}

void PresentPart::offer()
{
    PpmContent now;
    store(now);
    const QWidget *focus = QApplication::focusWidget();
    const bool hadKeyboard = focus && m_buttons && m_buttons->isAncestorOf(focus);
    if (m_buttons) { // a button may be the one that was just pressed: it goes when it has been told so
        m_buttons->hide();
        m_buttons->deleteLater();
    }
    m_buttons = new FlowRow(m_offer);
    m_offerColumn->addWidget(m_buttons);
    QPushButton *first = nullptr;
    for (const Suggestion &suggestion : m_suggestions) {
        if (isListed(now.present, suggestion.who))
            continue;
        const QString words = wordsFor(suggestion.who);
        auto *button = new QPushButton(lineIcon(u"add"_s), QString(words).replace(u'&', u"&&"_s), m_buttons);
        button->setAutoDefault(false);
        button->setObjectName(u"suggestion"_s);
        button->setAccessibleName(suggestion.expected ? tr("Add %1").arg(words)
                                                      : tr("Add %1, to be considered").arg(words));
        button->setAccessibleDescription(suggestion.why);
        button->setToolTip(suggestion.why.toHtmlEscaped());
        theme::setButton(button, suggestion.expected ? theme::Button::Plain : theme::Button::Quiet);
        connect(button, &QPushButton::clicked, this, [this, who = suggestion.who] {
            add(who);
            offer();
        });
        m_buttons->add(button);
        first = first ? first : button;
    }
    m_offer->setVisible(first && !m_readOnly);
    m_buttons->show();
    if (hadKeyboard && first)
        first->setFocus(); // so that one after the other is added by Space
    else if (hadKeyboard && !m_rows.empty())
        m_rows.back()->firstFocus()->setFocus();
}

void PresentPart::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (AttendeeRow *row : m_rows)
        row->setReadOnly(readOnly);
    ensureEmptyRow();
    showState();
    offer();
}

QWidget *PresentPart::firstFocus()
{
    return m_rows.empty() ? nullptr : m_rows.front()->firstFocus();
}

bool PresentPart::focusField(const QString &fieldOrRow)
{
    PpmContent now;
    store(now);
    const auto row = rowKeys(now, u"present"_s).indexOf(fieldOrRow);
    if (row < 0 || row >= static_cast<qsizetype>(m_rows.size()))
        return false;
    m_rows[static_cast<std::size_t>(row)]->focusAnswer();
    return true;
}

} // namespace hearth
