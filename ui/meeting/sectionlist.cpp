// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/sectionlist.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

enum Role : int { SectionRole = Qt::UserRole, StateRole, RequiredRole, CommentRole, WordsRole };

constexpr int shapeRoom = 20;
constexpr int roomRound = 4 * theme::Tight + 2; ///< beside the shape and the title of a row
constexpr ulong pauseOfLetters = 1500;          // milliseconds

using State = SectionMark::State;

// A ring where nothing is, half filled where it is as it was, filled where something was written: told by the shape.
void paintShape(QPainter &painter, const QRectF &room, State state, const QColor &ink)
{
    const QPointF middle = room.center();
    const qreal radius = 4.5;
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case State::Empty:
        painter.drawEllipse(middle, radius, radius);
        break;
    case State::Untouched:
        painter.setPen(QPen(ink, 1.5, Qt::DotLine));
        painter.drawEllipse(middle, radius, radius);
        break;
    case State::Same:
        painter.drawEllipse(middle, radius, radius);
        painter.setBrush(ink);
        painter.drawChord(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), 90 * 16, 180 * 16);
        break;
    case State::Changed:
    case State::Filled:
        painter.setBrush(ink);
        painter.drawEllipse(middle, radius, radius);
        break;
    case State::Facts:
        painter.drawLine(QPointF(middle.x() - radius, middle.y()), QPointF(middle.x() + radius, middle.y()));
        break;
    }
}

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, QFontMetrics(theme::font(theme::Text::Body)).height() +
                         QFontMetrics(theme::font(theme::Text::Small)).height() + theme::Small + theme::Hair};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Palette &colours = theme::palette();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRectF row = QRectF(option.rect).adjusted(1, 1, -1, -1);
        painter->setPen(Qt::NoPen);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setBrush(chosen ? colours.selection : theme::hover());
            painter->drawRoundedRect(row, 4, 4);
        }
        const int required = index.data(RequiredRole).toInt();
        const QColor text = chosen ? colours.selectionText : colours.text;
        const QColor muted = chosen ? colours.selectionText : colours.textMuted;
        const QFont body = chosen ? theme::strongFont() : theme::font(theme::Text::Body);
        const QFont small = theme::font(theme::Text::Small);
        const int bodyHigh = QFontMetrics(body).height();
        constexpr int tight = theme::Tight;
        const QRectF shape(row.left() + tight, row.top() + tight, shapeRoom, bodyHigh);
        paintShape(*painter, shape, static_cast<State>(index.data(StateRole).toInt()), muted);
        const QRectF first(shape.right() + tight, row.top() + tight, row.right() - shape.right() - 2 * tight, bodyHigh);
        painter->setFont(body);
        painter->setPen(text);
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(body).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                                        static_cast<int>(first.width())));
        const QRectF second = first.translated(0, bodyHigh);
        painter->setFont(small);
        painter->setPen(required && !chosen ? theme::ink(theme::Tone::Warning) : muted);
        painter->drawText(second, Qt::AlignLeft | Qt::AlignTop,
                          QFontMetrics(small).elidedText(index.data(WordsRole).toString(), Qt::ElideRight,
                                                         static_cast<int>(second.width())));
        painter->restore();
    }
};

} // namespace

SectionList::SectionList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"sectionList"_s);
    setAccessibleName(tr("Sections of the record"));
    setItemDelegate(new Delegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !m_setting)
            Q_EMIT sectionChosen(item->data(SectionRole).toString());
    });
    connect(this, &QListWidget::itemClicked, this, &SectionList::entered);
}

void SectionList::setMarks(const std::vector<SectionMark> &marks)
{
    const QScopedValueRollback setting(m_setting, true);
    while (count() > static_cast<int>(marks.size()))
        delete takeItem(count() - 1);
    for (int row = 0; row < static_cast<int>(marks.size()); ++row) {
        const SectionMark &mark = marks[static_cast<std::size_t>(row)];
        if (row >= count())
            new QListWidgetItem(this);
        QListWidgetItem *line = item(row);
        line->setText(mark.title);
        line->setData(SectionRole, mark.section);
        line->setData(StateRole, static_cast<int>(mark.state));
        line->setData(RequiredRole, mark.required);
        line->setData(CommentRole, mark.hasComment);
        line->setData(WordsRole, mark.words);
        line->setData(Qt::AccessibleTextRole, tr("%1: %2", "section: how it stands").arg(mark.title, mark.words));
    }
}

void SectionList::setSection(const QString &section)
{
    const QScopedValueRollback setting(m_setting, true);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(SectionRole).toString() == section)
            setCurrentRow(row);
    }
}

QString SectionList::section() const
{
    return currentItem() ? currentItem()->data(SectionRole).toString() : QString();
}

int SectionList::roomForTitles() const
{
    const QFontMetrics metrics(theme::strongFont());
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(item(row)->text()));
    return widest + shapeRoom + roomRound + verticalScrollBar()->sizeHint().width();
}

void SectionList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT entered();
        return;
    }
    const bool isLetter = !event->text().isEmpty() && event->text().front().isPrint() &&
                          !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isLetter)
        find(*event);
    else
        QListWidget::keyPressEvent(event);
}

void SectionList::focusInEvent(QFocusEvent *event)
{
    m_letters.clear();
    QListWidget::focusInEvent(event);
}

void SectionList::find(const QKeyEvent &event)
{
    // By the keyboard's own clock: a view's own search forgets the letters while a section is being shown.
    if (event.timestamp() - m_typed > pauseOfLetters)
        m_letters.clear();
    m_typed = event.timestamp();
    m_letters += event.text();
    const auto choose = [this](const auto &matches) {
        for (int row = 0; row < count(); ++row) {
            if (matches(item(row)->text())) {
                setCurrentRow(row);
                return true;
            }
        }
        return false;
    };
    if (!choose([this](const QString &title) { return title.startsWith(m_letters, Qt::CaseInsensitive); }))
        choose([this](const QString &title) { return title.contains(u' ' + m_letters, Qt::CaseInsensitive); });
}

} // namespace hearth
