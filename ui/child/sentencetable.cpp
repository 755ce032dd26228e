// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/sentencetable.h"

#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace hearth {

SentenceTable::SentenceTable(const QString &name, const QStringList &header, const std::vector<int> &shares,
                             QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_header(header), m_shares(shares)
{
    setAccessibleName(name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::Medium);
    m_grid->setVerticalSpacing(theme::Small + theme::Tight);
    for (std::size_t i = 0; i < shares.size(); ++i)
        m_grid->setColumnStretch(static_cast<int>(i), shares[i]);
    if (header.isEmpty())
        return;
    for (qsizetype column = 0; column < header.size(); ++column) {
        auto *label = new PlainLabel(header[column], this);
        label->setWraps();
        theme::setWeight(label, column == 0 ? theme::Weight::Muted : theme::Weight::Strong);
        m_grid->addWidget(label, 0, static_cast<int>(column), Qt::AlignTop);
    }
    m_row = 1;
}

QWidget *SentenceTable::cellFor(const SentenceCell &cell)
{
    auto *label = new PlainLabel(cell.text, this);
    label->setWraps();
    theme::setWeight(label, cell.weight);
    theme::setTone(label, cell.tone);
    if (cell.note.isEmpty())
        return label;
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Hair);
    auto *note = new PlainLabel(cell.note, both);
    note->setWraps();
    theme::setText(note, theme::Text::Small);
    theme::setTone(note, theme::Tone::Muted);
    column->addWidget(label);
    column->addWidget(note);
    return both;
}

void SentenceTable::addRow(const std::vector<SentenceCell> &cells)
{
    QStringList texts;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        m_grid->addWidget(cellFor(cells[i]), m_row, static_cast<int>(i), Qt::AlignTop);
        texts.append(cells[i].note.isEmpty() ? cells[i].text
                                             : QStringLiteral("%1 (%2)").arg(cells[i].text, cells[i].note));
    }
    m_text.push_back(texts);
    ++m_row;
}

QString SentenceTable::asText() const
{
    QStringList lines;
    if (!m_header.isEmpty())
        lines.append(m_header.join(u'\t'));
    for (QStringList row : m_text) {
        for (QString &cell : row)
            cell.replace(u'\n', u' ');
        lines.append(row.join(u'\t'));
    }
    return lines.join(u'\n');
}

void SentenceTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme::palette().line);
    for (int row = 1; row < m_row; ++row) {
        const QLayoutItem *first = m_grid->itemAtPosition(row, 0);
        if (!first)
            continue;
        const int y = first->geometry().top() - m_grid->verticalSpacing() / 2;
        painter.drawLine(0, y, width(), y);
    }
}

WideArea::WideArea(QWidget *content, int least, QWidget *parent)
    : QWidget(parent), m_area(new QScrollArea(this)), m_content(content), m_least(least)
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(content);
    m_area->setAccessibleName(content->accessibleName());
    content->show();
}

QSize WideArea::minimumSizeHint() const
{
    return {0, height()};
}

void WideArea::resizeEvent(QResizeEvent *)
{
    fit();
}

bool WideArea::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
        fit();
    return QWidget::event(event);
}

void WideArea::fit()
{
    const int wide = std::max(width(), m_least);
    const int tall = m_content->layout()->totalHeightForWidth(wide);
    const int bar = wide > width() ? m_area->horizontalScrollBar()->sizeHint().height() : 0;
    m_area->setFocusPolicy(bar > 0 ? Qt::StrongFocus : Qt::NoFocus); // by the keyboard where there is more to see
    m_content->resize(wide, tall);
    m_area->setGeometry(0, 0, width(), tall + bar);
    if (maximumHeight() != tall + bar)
        setFixedHeight(tall + bar);
}

} // namespace hearth
