// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/actionspart.h"

#include "core/meetings/carryforward.h"
#include "ui/meeting/parts/actionrow.h"
#include "ui/meeting/parts/knownnames.h"
#include "ui/meeting/parts/rows.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspacedates.h"

using namespace Qt::StringLiterals;

namespace hearth {

ActionsPart::ActionsPart(QWidget *parent)
    : PpmPartWidget(parent), m_summary(new PlainLabel(this)), m_nothing(new PlainLabel(this)), m_column(new QVBoxLayout)
{
    setObjectName(u"actionsPart"_s);
    m_summary->setObjectName(u"actionsSummary"_s);
    m_summary->setWraps();
    theme::setWeight(m_summary, theme::Weight::Muted);
    m_nothing->setText(tr("No action was recorded."));
    theme::setWeight(m_nothing, theme::Weight::Muted);
    m_column->setSpacing(0);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme::Small);
    all->addWidget(m_summary);
    all->addWidget(m_nothing);
    all->addLayout(m_column);
    all->addStretch();
}

ActionRow *ActionsPart::makeRow(const PpmContext &context)
{
    auto *row = new ActionRow(dateContextOf(context.services.workspace), this);
    row->setNames(m_names);
    row->setAids(context.aids);
    row->setReadOnly(m_readOnly);
    connect(row, &ActionRow::edited, this, [this] {
        ensureEmptyRow();
        showSummary();
        Q_EMIT edited();
    });
    connect(row, &ActionRow::removeWanted, this, [this, row] { remove(row); });
    connect(row, &ActionRow::nextWanted, this, [this, row] { step(row, 1); });
    connect(row, &ActionRow::stepped, this, [this, row](int rows) { step(row, rows); });
    return row;
}

void ActionsPart::show(const PpmContent &content, const PpmContext &context)
{
    m_on = context.on;
    m_names = ownersFor(context, content);
    const PpmContext kept = context;
    m_make = [this, kept] { return makeRow(kept); };

    std::vector<ActionRow *> before = std::move(m_rows);
    m_rows.clear();
    const auto take = [&before](const QString &key) -> ActionRow * {
        const auto found = std::ranges::find_if(before, [&](const ActionRow *row) { return row->key() == key; });
        if (found == before.end())
            return nullptr;
        ActionRow *row = *found;
        before.erase(found);
        return row;
    };
    for (const PpmActionLine &line : content.actions) {
        ActionRow *row = take(line.key);
        m_rows.push_back(row ? row : makeRow(context));
        m_rows.back()->setNames(m_names);
        m_rows.back()->setLine(line, m_on);
    }
    if (ActionRow *empty = take({}); empty && !m_readOnly)
        m_rows.push_back(empty);
    ensureEmptyRow();
    for (ActionRow *row : before)
        dropRow(m_column, row, m_rows.empty() ? nullptr : m_rows.back()->firstFocus());
    placeAll();
    showSummary();
}

void ActionsPart::store(PpmContent &content) const
{
    content.actions.clear();
    for (const ActionRow *row : m_rows) {
        if (!row->isEmpty())
            content.actions.push_back(row->line());
    }
}

void ActionsPart::ensureEmptyRow()
{
    const bool hasOne = !m_rows.empty() && m_rows.back()->isEmpty();
    if (m_readOnly && hasOne) {
        dropRow(m_column, m_rows.back(), nullptr);
        m_rows.pop_back();
    }
    if (m_readOnly || hasOne || !m_make)
        return;
    m_rows.push_back(m_make());
    placeAll();
}

void ActionsPart::placeAll()
{
    placeRows(m_column, m_rows);
    QWidget *previous = nullptr;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setNumber(static_cast<int>(i) + 1);
        if (previous)
            setTabOrder(previous, m_rows[i]);
        previous = m_rows[i];
    }
}

void ActionsPart::remove(ActionRow *row)
{
    const auto found = std::ranges::find(m_rows, row);
    if (found == m_rows.end() || row->isEmpty() || m_readOnly)
        return;
    const auto next = m_rows.erase(found);
    dropRow(m_column, row, next == m_rows.end() ? nullptr : (*next)->firstFocus());
    placeAll();
    showSummary();
    Q_EMIT edited();
}

void ActionsPart::step(ActionRow *row, int rows)
{
    const auto found = std::ranges::find(m_rows, row);
    const auto index = (found - m_rows.begin()) + rows;
    if (index >= 0 && index < static_cast<std::ptrdiff_t>(m_rows.size()))
        m_rows[static_cast<std::size_t>(index)]->firstFocus()->setFocus();
}

void ActionsPart::showSummary()
{
    int outstanding = 0;
    int carried = 0;
    int late = 0;
    for (const ActionRow *row : m_rows) {
        const PpmActionLine line = row->line();
        if (row->isEmpty() || line.done || line.dropped)
            continue;
        ++outstanding;
        carried += row->isCarried() ? 1 : 0;
        late += daysLate(line, m_on) > 0 ? 1 : 0;
    }
    QStringList parts;
    if (outstanding > 0)
        parts << tr("%n outstanding", nullptr, outstanding);
    if (carried > 0)
        parts << tr("%n carried forward", nullptr, carried);
    if (late > 0)
        parts << tr("%n late", nullptr, late);
    m_summary->setText(parts.join(u"  ·  "_s));
    m_summary->setVisible(!parts.isEmpty());
    m_nothing->setVisible(m_readOnly && m_rows.empty());
}

void ActionsPart::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (ActionRow *row : m_rows)
        row->setReadOnly(readOnly);
    ensureEmptyRow();
    showSummary();
}

QWidget *ActionsPart::firstFocus()
{
    return m_rows.empty() ? nullptr : m_rows.front()->firstFocus();
}

bool ActionsPart::focusField(const QString &fieldOrRow)
{
    for (ActionRow *row : m_rows) {
        if (row->key() == fieldOrRow && !fieldOrRow.isEmpty())
            return row->focusField({});
    }
    return false;
}

} // namespace hearth
