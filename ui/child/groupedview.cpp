// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/groupedview.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace hearth {

void GroupedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(GroupedModel::HeadingRole).toBool()) {
        TableDelegate::paint(painter, option, index);
        return;
    }
    const Palette &colours = theme::palette();
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const bool open = !view || view->isExpanded(index);
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? colours.selection : colours.groundRaised);
    const int side = painter->fontMetrics().height();
    const QRect mark(option.rect.left() + theme::Small, option.rect.center().y() - side / 2, side, side);
    lineIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")).paint(painter, mark);
    painter->setFont(theme::strongFont());
    painter->setPen(selected ? colours.selectionText : colours.text);
    painter->drawText(option.rect.adjusted(theme::Small + side + theme::Tight, 0, -theme::Small, 0),
                      static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                      index.data(Qt::DisplayRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.focus, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize GroupedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return TableDelegate::sizeHint(option, index);
}

GroupedView::GroupedView(GroupedModel *model, const QString &name, const std::vector<int> &widths, QWidget *parent)
    : QTreeView(parent), m_model(model), m_widths(widths)
{
    setAccessibleName(name);
    setModel(model);
    setItemDelegate(new GroupedDelegate(this));
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(theme::Wide);
    connect(header(), &QHeaderView::sectionResized, this, [this] { m_sizedByHand = m_sizedByHand || !m_fitting; });
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const QString key = GroupedModel::keyOf(index); !key.isEmpty())
            Q_EMIT opened(key);
    });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(GroupedModel::HeadingRole).toBool())
            setExpanded(index, !isExpanded(index));
    });
}

QString GroupedView::currentKey() const
{
    return GroupedModel::keyOf(currentIndex());
}

bool GroupedView::choose(const QString &key)
{
    QModelIndex index;
    if (key.isEmpty())
        index = m_model->index(0, 0, m_model->index(0, 0));
    else
        index = m_model->indexOfKey(key);
    if (!index.isValid())
        return false;
    expand(index.parent());
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void GroupedView::setFilter(const QString &words)
{
    m_filter = words;
    showGroups();
}

void GroupedView::setGroups(std::vector<RowGroup> groups)
{
    m_all = std::move(groups);
    showGroups();
}

void GroupedView::showGroups()
{
    const QString key = currentKey();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex heading = m_model->index(row, 0);
        const QString group = heading.data(GroupedModel::KeyRole).toString();
        m_folded.removeAll(group);
        if (!isExpanded(heading))
            m_folded.append(group);
    }
    const int scrolled = verticalScrollBar()->value();
    m_resetting = true;
    m_model->setGroups(filteredGroups(m_all, m_filter));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex heading = m_model->index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        setExpanded(heading, !m_folded.contains(heading.data(GroupedModel::KeyRole).toString()));
    }
    if (!key.isEmpty() && choose(key))
        verticalScrollBar()->setValue(scrolled);
    m_resetting = false;
    Q_EMIT currentKeyChanged();
}

void GroupedView::fitColumns()
{
    if (m_sizedByHand)
        return;
    // A column that takes what is left needs room for a few words all the same; where there is none, all give way.
    constexpr int fewWords = 24;
    constexpr double smallestFactor = 0.85;
    const int character = QFontMetrics(theme::font(theme::Text::Body)).averageCharWidth();
    const int room = viewport()->width();
    int wanted = 0;
    int fixed = 0;
    int stretched = 0;
    for (const int width : m_widths) {
        const int pixels = (width > 0 ? width : fewWords) * character + 2 * theme::Small;
        wanted += pixels;
        fixed += width > 0 ? pixels : 0;
        stretched += width > 0 ? 0 : 1;
    }
    // Dates have to stay readable: narrower than that, the list scrolls sideways.
    const double factor = wanted > room ? std::max(static_cast<double>(room) / wanted, smallestFactor) : 1.0;
    m_fitting = true;
    for (std::size_t column = 0; column < m_widths.size(); ++column) {
        const int own = (m_widths[column] > 0 ? m_widths[column] : fewWords) * character + 2 * theme::Small;
        const bool takesRest = m_widths[column] == 0 && factor == 1.0;
        const int pixels = takesRest ? (room - fixed) / stretched : static_cast<int>(own * factor);
        header()->resizeSection(static_cast<int>(column), pixels);
    }
    m_fitting = false;
}

void GroupedView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void GroupedView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_resetting)
        Q_EMIT currentKeyChanged();
}

void GroupedView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        RowGroup rows;
        QModelIndexList chosen = selectionModel()->selectedRows();
        std::sort(chosen.begin(), chosen.end(), [](const QModelIndex &a, const QModelIndex &b) {
            return std::pair(a.parent().row(), a.row()) < std::pair(b.parent().row(), b.row());
        });
        for (const QModelIndex &index : std::as_const(chosen)) {
            if (index.parent().isValid())
                rows.rows.push_back(m_model->groups()[static_cast<std::size_t>(index.parent().row())]
                                        .rows[static_cast<std::size_t>(index.row())]);
        }
        QApplication::clipboard()->setText(groupsAsText(m_model->columns(), {rows}));
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !currentKey().isEmpty()) {
        Q_EMIT opened(currentKey());
        return;
    }
    if (enter && currentIndex().isValid()) {
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace hearth
