// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/identitybanner.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

// Narrower than this, two cells stand above one another.
constexpr int cellWidth = 168;

// The largest part of the page's height that the banner may take before it gives way.
constexpr double largestPart = 0.4;

// Of a page lower than this every line counts.
constexpr int lowPage = 400;

QString escapedMnemonic(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

IdentityBanner::IdentityBanner(QWidget *parent)
    : QFrame(parent), m_name(new PlainLabel(this)), m_facts(new PlainLabel(this)), m_line(new PlainLabel(this)),
      m_top(new QHBoxLayout), m_items(new QWidget(this)), m_grid(new QGridLayout(m_items)),
      m_siblings(new QWidget(this))
{
    setObjectName(QStringLiteral("identityBanner"));
    setAccessibleName(tr("Who this is about"));
    theme::setGround(this, theme::Ground::Strip);

    m_name->setObjectName(QStringLiteral("bannerName"));
    m_name->setWraps();
    m_name->setSelectable();
    theme::setText(m_name, theme::Text::Title);
    m_facts->setObjectName(QStringLiteral("bannerFacts"));
    m_facts->setWraps();
    m_facts->setSelectable();
    m_line->setElide(PlainLabel::Elide::Yes);
    m_line->hide();
    auto *who = new QVBoxLayout;
    who->setSpacing(theme::Hair);
    who->addWidget(m_name);
    who->addWidget(m_facts);
    m_top->addLayout(who, 1);

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::Large);
    m_grid->setVerticalSpacing(theme::Tight);
    new FlowLayout(m_siblings);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Large, theme::Small, theme::Large, theme::Small);
    column->setSpacing(theme::Small);
    column->addLayout(m_top);
    column->addWidget(m_line);
    column->addWidget(m_items);
    column->addWidget(m_siblings);
}

void IdentityBanner::setCorner(QWidget *widget)
{
    m_top->addWidget(widget, 0, Qt::AlignTop);
}

void IdentityBanner::show(const ChildSummary &summary, const std::vector<SiblingLink> &siblings)
{
    m_summary = summary;
    m_name->setText(summary.name);
    m_facts->setText(tr("%1 · %2 · LCS number %3", "age, born, number").arg(summary.age, summary.born, summary.number));
    showItems();
    showSiblings(siblings);
    arrange();
}

void IdentityBanner::fitInto(int pageHeight)
{
    m_pageHeight = pageHeight;
    arrange();
}

void IdentityBanner::showItems()
{
    for (QWidget *cell : std::exchange(m_cells, {}))
        delete cell;
    QStringList parts;
    for (const BannerItem &item : m_summary.items) {
        auto *cell = new QWidget(m_items);
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *label = new PlainLabel(item.label, cell);
        theme::setText(label, theme::Text::Small);
        theme::setTone(label, theme::Tone::Muted);
        auto *value = new PlainLabel(item.value, cell);
        value->setWraps();
        value->setSelectable();
        value->setAccessibleName(tr("%1: %2", "label: value").arg(item.label, item.value));
        column->addWidget(label);
        column->addWidget(value);
        column->addStretch();
        m_cells.push_back(cell);
        parts.append(tr("%1: %2", "label: value").arg(item.label, item.value));
    }
    m_line->setText(parts.join(QStringLiteral(" · ")));
    m_columns = 0;
}

void IdentityBanner::showSiblings(const std::vector<SiblingLink> &siblings)
{
    QLayout *row = m_siblings->layout();
    while (QLayoutItem *item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *label = new PlainLabel(tr("Brothers and sisters:"), m_siblings);
    theme::setTone(label, theme::Tone::Muted);
    label->setContentsMargins(0, theme::Tight, 0, theme::Tight); // level with the links
    row->addWidget(label);
    for (const SiblingLink &sibling : siblings) {
        auto *link = new QPushButton(escapedMnemonic(sibling.text), m_siblings);
        link->setAutoDefault(false);
        link->setAccessibleName(tr("Open %1").arg(sibling.text));
        theme::setButton(link, theme::Button::Link);
        connect(link, &QPushButton::clicked, this, [this, child = sibling.child] { Q_EMIT siblingChosen(child); });
        row->addWidget(link);
    }
    m_hasSiblings = !siblings.empty();
}

void IdentityBanner::arrange()
{
    const int room = width() - 2 * theme::Large + theme::Large;
    const int columns = std::clamp(room / (cellWidth + theme::Large), 1, std::max(static_cast<int>(m_cells.size()), 1));
    if (columns != m_columns) {
        m_columns = columns;
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            m_grid->removeWidget(m_cells[i]);
            const int index = static_cast<int>(i);
            m_grid->addWidget(m_cells[i], index / columns, index % columns);
        }
        for (int column = 0; column < static_cast<int>(m_cells.size()); ++column)
            m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    const int inside = width() - 2 * theme::Large;
    const auto heightOf = [inside](const QLayout *layout) {
        return layout->hasHeightForWidth() ? layout->heightForWidth(inside) : layout->sizeHint().height();
    };
    const int margin = m_pageHeight < lowPage ? theme::Tight : theme::Small;
    const int spacing = m_pageHeight < lowPage ? theme::Hair : theme::Small;
    int height = 2 * margin + heightOf(m_top) + (m_hasSiblings ? spacing + heightOf(m_siblings->layout()) : 0);
    const int items = m_cells.empty() ? 0 : spacing + heightOf(m_grid);
    const bool isLow = height + items > m_pageHeight * largestPart;
    const bool inOneLine = isLow && !m_cells.empty();
    height += inOneLine ? spacing + m_line->sizeHint().height() : items;
    m_items->setVisible(!isLow && !m_cells.empty());
    m_line->setVisible(inOneLine);
    m_siblings->setVisible(m_hasSiblings);
    layout()->setContentsMargins(theme::Large, margin, theme::Large, margin);
    layout()->setSpacing(spacing);
    // The list beneath gives way, not the words up here.
    if (height + 1 != minimumHeight() || height + 1 != this->height()) { // and the line under it
        setFixedHeight(height + 1);
        // Asked for in the middle of a resize, the words would keep the places of the size before.
        layout()->invalidate();
    }
}

bool IdentityBanner::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Polish)
        arrange(); // a text or a font is another one
    return done;
}

void IdentityBanner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

} // namespace hearth
