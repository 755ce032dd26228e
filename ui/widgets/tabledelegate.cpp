// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabledelegate.h"

#include "core/pictures/statusmark.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetablemodel.h"

#include <QPainter>

namespace hearth {

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colours = theme::palette();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected)
        painter->fillRect(option.rect, colours.selection);
    else if (index.row() == m_hoveredRow)
        painter->fillRect(option.rect, theme::hover());
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QRect box = option.rect.adjusted(theme::Small, 0, -theme::Small, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant status = index.data(ValueTableModel::StatusRole);
    if (status.isValid()) {
        painter->setRenderHint(QPainter::Antialiasing);
        paintStatusPill(*painter, box, static_cast<Status>(status.toInt()), text, theme::font(theme::Text::Small),
                        colours);
    } else if (!text.isEmpty()) {
        const bool strong = index.data(ValueTableModel::StrongRole).toBool();
        const bool muted = index.data(ValueTableModel::MutedRole).toBool();
        painter->setFont(strong ? theme::strongFont() : theme::font(theme::Text::Body));
        painter->setPen(selected ? colours.selectionText : muted ? colours.textMuted : colours.text);
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        const QString shown = painter->fontMetrics().elidedText(text.simplified(), Qt::ElideRight, box.width());
        painter->drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.focus, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const QFontMetrics metrics(theme::font(theme::Text::Body));
    int width = metrics.horizontalAdvance(text);
    if (index.data(ValueTableModel::StatusRole).isValid())
        width = static_cast<int>(statusPillSize(text, theme::font(theme::Text::Small)).width()) + 1;
    return {width + 2 * theme::Small, metrics.height() + theme::Medium};
}

} // namespace hearth
