// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracker/sectionview.h"

#include "core/pictures/statusmark.h"
#include "ui/tracker/sectionmodel.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace hearth {

namespace {

constexpr int letterWidth = 24;
constexpr int countWidth = 32;
constexpr int overdueWidth = 52;

class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem empty = option;
        initStyleOption(&empty, index);
        empty.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);

        const Palette &colours = theme::palette();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QColor ink = chosen ? colours.selectionText : colours.text;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect area = option.rect.adjusted(theme::Small, theme::Tight, -theme::Small, -theme::Tight);
        const QRect first(area.left(), area.top(), area.width(), QFontMetrics(theme::font(theme::Text::Body)).height());
        paintCounts(painter, first, index, ink);
        paintWords(painter, area, first, index, ink, chosen ? ink : colours.textMuted);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        int height = QFontMetrics(theme::font(theme::Text::Body)).height() + 2 * theme::Tight;
        if (!index.data(SectionModel::LeadRole).toString().isEmpty())
            height += QFontMetrics(theme::font(theme::Text::Small)).height();
        return {200, height + theme::Tight};
    }

private:
    static void paintCounts(QPainter *painter, const QRect &line, const QModelIndex &index, const QColor &ink)
    {
        const int overdue = index.data(SectionModel::OverdueRole).toInt();
        const bool flagged = index.data(SectionModel::FlaggedRole).toBool();
        painter->setPen(ink);
        painter->setFont(flagged ? theme::strongFont() : theme::font(theme::Text::Body));
        const QRect count(line.right() - overdueWidth - countWidth, line.top(), countWidth, line.height());
        painter->drawText(count, Qt::AlignRight | Qt::AlignVCenter, index.data(SectionModel::ChildrenRole).toString());
        if (overdue == 0)
            return;
        const QFont small = theme::font(theme::Text::Small);
        const QString text = QString::number(overdue);
        const int width =
            std::min(overdueWidth - theme::Tight, static_cast<int>(statusPillSize(text, small).width()) + 1);
        const QRect pill(line.right() - width + 1, line.top(), width, line.height());
        paintStatusPill(*painter, pill, Status::Overdue, text, small, theme::palette());
    }

    static void paintWords(QPainter *painter, const QRect &area, const QRect &line, const QModelIndex &index,
                           const QColor &ink, const QColor &muted)
    {
        const QString letter = index.data(SectionModel::LetterRole).toString();
        painter->setPen(ink);
        painter->setFont(theme::strongFont());
        painter->drawText(QRect(line.left(), line.top(), letterWidth, line.height()), Qt::AlignVCenter, letter);
        const QFont font =
            index.data(SectionModel::FlaggedRole).toBool() ? theme::strongFont() : theme::font(theme::Text::Body);
        const int left = line.left() + letterWidth;
        const int width = line.width() - letterWidth - countWidth - overdueWidth;
        painter->setFont(font);
        painter->drawText(
            QRect(left, line.top(), width, line.height()), Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data(SectionModel::TitleRole).toString(), Qt::ElideRight, width));
        const QString lead = index.data(SectionModel::LeadRole).toString();
        if (lead.isEmpty())
            return;
        const QFont small = theme::font(theme::Text::Small);
        const QRect second(left, line.bottom() + 1, area.right() - left, area.bottom() - line.bottom());
        painter->setFont(small);
        painter->setPen(muted);
        painter->drawText(second, Qt::AlignTop | Qt::AlignLeft,
                          QFontMetrics(small).elidedText(lead, Qt::ElideRight, second.width()));
    }
};

/// A title that goes on in a second line where it is long, and its count.
class PlainDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem empty = option;
        initStyleOption(&empty, index);
        empty.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
        const Palette &colours = theme::palette();
        const QRect area = option.rect.adjusted(theme::Medium, theme::Tight, -theme::Small, -theme::Tight);
        painter->save();
        painter->setFont(theme::font(theme::Text::Body));
        painter->setPen(option.state.testFlag(QStyle::State_Selected) ? colours.selectionText : colours.text);
        painter->drawText(area.adjusted(0, 0, -countWidth, 0), Qt::AlignTop | Qt::TextWordWrap,
                          index.data(SectionModel::TitleRole).toString());
        painter->drawText(area, Qt::AlignTop | Qt::AlignRight, index.data(SectionModel::ChildrenRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = option.widget->width() - theme::Medium - theme::Small - countWidth;
        const QFontMetrics metrics(theme::font(theme::Text::Body));
        const QRect text = metrics.boundingRect(QRect(0, 0, width, 400), Qt::AlignTop | Qt::TextWordWrap,
                                                index.data(SectionModel::TitleRole).toString());
        return {width, text.height() + 2 * theme::Tight + theme::Tight};
    }
};

} // namespace

SectionView::SectionView(SectionModel *model, Rows rows, QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("sectionView"));
    setAccessibleName(tr("Sections of the tracker"));
    setModel(model);
    if (rows == Rows::Sections)
        setItemDelegate(new SectionDelegate(this));
    else
        setItemDelegate(new PlainDelegate(this));
    setFixedWidth(sizeHint().width());
    setViewportMargins(0, theme::Small, 0, 0);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(false);
    setVerticalScrollMode(ScrollPerPixel);
}

QSize SectionView::sizeHint() const
{
    return {272, 400};
}

void SectionView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT currentListChanged(current.data(SectionModel::IdRole).toString());
}

} // namespace hearth
