// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/workview.h"

#include "ui/mywork/workmodel.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace hearth {

namespace {

/// Cells as in every table of the house; only the headings are taller.
class WorkDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = TableDelegate::sizeHint(option, index);
        const auto kind = static_cast<WorkRow::Kind>(index.data(WorkModel::RowKindRole).toInt());
        return kind == WorkRow::Kind::Band ? size + QSize(0, theme::Small) : size;
    }
};

} // namespace

WorkView::WorkView(WorkModel *model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setObjectName(QStringLiteral("workView"));
    setAccessibleName(tr("Work"));
    setModel(model);
    setItemDelegate(new WorkDelegate(this));
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setFrameShape(NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setUpColumns();
}

void WorkView::setUpColumns()
{
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    header()->setStretchLastSection(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(4 * unit);
    const int widths[WorkModel::ColumnCount] = {25, 10, 31, 12, 14, 13, 27, 16};
    for (int column = 0; column < WorkModel::ColumnCount; ++column)
        setColumnWidth(column, widths[column] * unit);
}

void WorkView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_model->isHeading(index.row())) {
        QTreeView::drawRow(painter, option, index);
        if (m_model->rows()[static_cast<std::size_t>(index.row())].inFamily) // what belongs together, at one look
            painter->fillRect(QRect(0, option.rect.top(), 3, option.rect.height()), theme::palette().accent);
        return;
    }
    drawHeading(painter, option.rect, index);
}

void WorkView::drawHeading(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const auto kind = static_cast<WorkRow::Kind>(index.data(WorkModel::RowKindRole).toInt());
    const Palette &colours = theme::palette();
    QRect area = rect;
    area.setLeft(0);
    area.setRight(viewport()->width());
    const bool band = kind == WorkRow::Kind::Band;
    painter->save();
    painter->fillRect(area, band ? colours.groundRaised : colours.ground);
    painter->setPen(band ? colours.text : colours.textMuted);
    painter->setFont(band ? theme::font(theme::Text::Heading) : theme::font(theme::Text::Small));
    const QRect inside = area.adjusted(theme::Small, 0, -theme::Small, 0);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inside.width());
    painter->drawText(inside, (band ? Qt::AlignVCenter : Qt::AlignBottom) | Qt::AlignLeft | Qt::TextSingleLine, text);
    painter->restore();
}

void WorkView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().row());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void WorkView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && m_model->itemAt(index.row()))
        Q_EMIT opened(index.row());
}

void WorkView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

} // namespace hearth
