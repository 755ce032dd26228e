// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frozencolumn.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace hearth {

FrozenColumn::FrozenColumn(QTableView *table) : QTableView(table), m_table(table)
{
    setObjectName(u"frozenColumn"_s);
    setAccessibleName(tr("Names, kept in sight"));
    setModel(table->model());
    setSelectionModel(table->selectionModel());
    setItemDelegate(table->itemDelegate());
    setSelectionBehavior(table->selectionBehavior());
    setSelectionMode(table->selectionMode());
    setShowGrid(table->showGrid());
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(table->verticalScrollMode());
    setWordWrap(table->wordWrap());
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(table->verticalHeader()->defaultSectionSize());
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(table->horizontalHeader()->defaultAlignment());
    showOneColumn();
    hide();

    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::place);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(), &QScrollBar::setValue);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::place);
    connect(table->horizontalHeader(), &QHeaderView::sectionMoved, this, &FrozenColumn::place);
    connect(model(), &QAbstractItemModel::modelReset, this, &FrozenColumn::showOneColumn);
    connect(this, &QTableView::doubleClicked, table, &QTableView::doubleClicked);
    table->installEventFilter(this);
}

void FrozenColumn::showOneColumn()
{
    for (int column = 1; column < model()->columnCount(); ++column)
        setColumnHidden(column, true);
    place();
}

void FrozenColumn::place()
{
    const QHeaderView *header = m_table->horizontalHeader();
    const bool isFirst = !m_table->isColumnHidden(0) && header->visualIndex(0) == 0;
    const bool shows = isFirst && m_table->horizontalScrollBar()->value() > 0;
    if (shows) {
        const int width = m_table->columnWidth(0);
        setColumnWidth(0, width);
        horizontalHeader()->setFixedHeight(header->height());
        verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->defaultSectionSize());
        const int left =
            m_table->frameWidth() + (m_table->verticalHeader()->isVisible() ? m_table->verticalHeader()->width() : 0);
        setGeometry(left, m_table->frameWidth(), width, m_table->viewport()->height() + header->height());
        verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
        raise();
    }
    setVisible(shows);
}

bool FrozenColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        QMetaObject::invokeMethod(this, &FrozenColumn::place, Qt::QueuedConnection);
    return QTableView::eventFilter(watched, event);
}

} // namespace hearth
