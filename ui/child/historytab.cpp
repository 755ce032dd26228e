// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/historytab.h"

#include "core/workspace/workspace.h"
#include "ui/child/actwords.h"
#include "ui/child/groupedview.h"
#include "ui/child/historylist.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

// Why an entry names no change.
QString nothingWords(const AuditEntry &entry)
{
    if (isReading(entry))
        return HistoryTab::tr("Nothing was changed.");
    if (entry.before.isEmpty() && entry.after.isEmpty())
        return HistoryTab::tr("What it said is no longer kept.");
    return entry.before.isEmpty() ? HistoryTab::tr("Nothing more was recorded of it.")
                                  : HistoryTab::tr("It was removed.");
}

} // namespace

HistoryTab::HistoryTab(const Services &services, QWidget *parent)
    : ChildTab(services, parent), m_filter(new SearchField(tr("Find in the history"), this)),
      m_order(new QComboBox(this)), m_readings(new QCheckBox(tr("&Show who looked at it"), this)),
      m_model(new GroupedModel(historyColumns(), this)),
      m_view(new GroupedView(m_model, tr("History"), {8, 16, 24, 38, 0, 20}, this)), m_title(new PlainLabel(this)),
      m_changes(new PlainLabel(tr("No entry is chosen."), this))
{
    m_view->setObjectName(QStringLiteral("history"));
    m_view->setMinimumHeight(80);
    m_order->addItem(tr("Newest first"));
    m_order->addItem(tr("Oldest first"));
    m_order->setAccessibleName(tr("Order of the history"));
    auto *strip = new QHBoxLayout;
    strip->addWidget(m_filter, 1);
    strip->addWidget(m_order);
    strip->addWidget(m_readings);
    m_title->setWraps();
    theme::setWeight(m_title, theme::Weight::Strong);
    m_changes->setObjectName(QStringLiteral("historyChanges"));
    m_changes->setWraps();
    m_changes->setSelectable();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMaximumHeight(160);
    auto *card = new QWidget(area);
    auto *cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(0, 0, 0, 0);
    cardColumn->setSpacing(theme::Hair);
    cardColumn->addWidget(m_title);
    cardColumn->addWidget(m_changes);
    cardColumn->addStretch();
    area->setWidget(card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Tight, theme::Small, theme::Large, theme::Small);
    column->setSpacing(theme::Small);
    column->addLayout(strip);
    column->addWidget(m_view, 1);
    column->addWidget(area);

    connect(m_view, &GroupedView::currentKeyChanged, this, &HistoryTab::showCurrent);
    connect(m_filter, &SearchField::textChanged, m_view, &GroupedView::setFilter);
    connect(m_filter, &SearchField::downPressed, m_view, [this] { m_view->setFocus(); });
    connect(m_order, &QComboBox::currentIndexChanged, this, &HistoryTab::showEntries);
    // Looking makes new entries, so they are read again.
    connect(m_readings, &QCheckBox::toggled, this, [this] { showChild(m_child); });
}

void HistoryTab::showChild(RecordId child)
{
    const bool isOther = child != m_child;
    m_child = child;
    m_entries = services().workspace.history(child);
    if (isOther)
        m_filter->clear();
    showEntries();
    if (isOther || m_view->currentKey().isEmpty())
        m_view->choose({});
}

void HistoryTab::showEntries()
{
    m_view->setGroups(
        historyGroups(m_entries, m_order->currentIndex() == 0 ? HistoryOrder::NewestFirst : HistoryOrder::OldestFirst,
                      m_readings->isChecked() ? Readings::Shown : Readings::Hidden));
    showCurrent();
}

QString HistoryTab::asText() const
{
    return groupsAsText(historyColumns(), m_view->shownGroups());
}

QWidget *HistoryTab::firstFocus()
{
    return m_view;
}

QString HistoryTab::chosen() const
{
    return m_view->currentKey();
}

void HistoryTab::choose(const QString &key)
{
    m_view->choose(key);
}

void HistoryTab::showCurrent()
{
    const auto sequence = m_view->currentKey().toLongLong();
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [sequence](const AuditEntry &entry) { return entry.sequence == sequence; });
    if (found == m_entries.end()) {
        m_title->setText(tr("Choose an entry to read what it changed."));
        m_changes->setText(tr("No entry is chosen."));
        return;
    }
    const QString fact = factOfEntry(*found);
    const QString act = tr("%1, by %2", "act, person").arg(actInWords(found->act), found->person);
    m_title->setText(fact.isEmpty() ? act : tr("%1 · %2", "act · fact").arg(act, fact));
    QStringList lines;
    for (const FieldChange &change : changesOf(*found))
        lines.append(changesInWords({change}));
    if (!found->reason.isEmpty())
        lines.append(tr("Reason: %1").arg(found->reason));
    if (lines.isEmpty())
        lines.append(nothingWords(*found));
    m_changes->setText(lines.join(u'\n'));
}

} // namespace hearth
