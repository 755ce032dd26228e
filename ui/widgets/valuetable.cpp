// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valuetable.h"

#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetablemodel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSaveFile>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hearth {

ValueTable::ValueTable(ValueTableModel *model, const QString &key, const QString &name, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new TableDelegate(this)), m_key(key)
{
    setObjectName(key + u"Table"_s);
    setAccessibleName(name);
    setModel(model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab goes on to the next widget, as everywhere
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSortIndicatorClearable(false);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_model, &ValueTableModel::sort);
    horizontalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = columnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(horizontalHeader()->mapToGlobal(at));
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ValueTable::keep);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &ValueTable::keep);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ValueTable::beforeReset);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ValueTable::afterReset);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->held(index.row())); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ValueTable::currentRowChanged);
    setSizes();
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnHidden(column,
                        m_model->columns()[static_cast<std::size_t>(column)].shown == ValueColumn::Shown::OnRequest);
}

void ValueTable::setSizes()
{
    const QFontMetrics metrics(theme::font(theme::Text::Body));
    verticalHeader()->setMinimumSectionSize(metrics.height() + theme::Small);
    verticalHeader()->setDefaultSectionSize(metrics.height() + theme::Medium);
    const int letter = metrics.averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const ValueColumn &about = m_model->columns()[static_cast<std::size_t>(column)];
        int letters = about.width;
        if (letters == 0) {
            switch (about.kind) {
            case ValueColumn::Kind::Text:
                letters = 24;
                break;
            case ValueColumn::Kind::Number:
                letters = 8;
                break;
            case ValueColumn::Kind::Day:
                letters = 12;
                break;
            case ValueColumn::Kind::Status:
                letters = 18;
                break;
            }
        }
        const int heading = QFontMetrics(theme::strongFont()).horizontalAdvance(about.title) + theme::Wide;
        setColumnWidth(column, qMax(letters * letter + theme::Medium, heading));
    }
}

void ValueTable::remember(QSettings &settings)
{
    m_settings = &settings;
    m_restoring = true;
    settings.beginGroup(u"tables/"_s + m_key);
    const QByteArray header = settings.value(u"header"_s).toByteArray();
    const int columns = settings.value(u"columns"_s).toInt();
    const int sorted = m_model->columnOf(settings.value(u"sort"_s).toString());
    const auto order = settings.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    settings.endGroup();
    if (columns == m_model->columnCount())
        horizontalHeader()->restoreState(header);
    if (sorted >= 0)
        horizontalHeader()->setSortIndicator(sorted, order);
    m_restoring = false;
}

void ValueTable::keep()
{
    if (!m_settings || m_restoring)
        return;
    m_settings->beginGroup(u"tables/"_s + m_key);
    m_settings->setValue(u"header"_s, horizontalHeader()->saveState());
    m_settings->setValue(u"columns"_s, m_model->columnCount());
    if (m_model->sortColumn() >= 0) {
        m_settings->setValue(u"sort"_s, m_model->columns()[static_cast<std::size_t>(m_model->sortColumn())].id);
        m_settings->setValue(u"descending"_s, m_model->sortOrder() == Qt::DescendingOrder);
    }
    m_settings->endGroup();
}

void ValueTable::sortBy(const QString &columnId, Qt::SortOrder order)
{
    if (const int column = m_model->columnOf(columnId); column >= 0 && m_model->sortColumn() < 0)
        horizontalHeader()->setSortIndicator(column, order);
}

std::optional<std::size_t> ValueTable::currentRow() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(m_model->held(index.row())) : std::nullopt;
}

std::vector<std::size_t> ValueTable::selectedRows() const
{
    std::vector<int> shown;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        shown.push_back(index.row());
    std::ranges::sort(shown);
    std::vector<std::size_t> answer;
    answer.reserve(shown.size());
    for (const int row : shown)
        answer.push_back(m_model->held(row));
    return answer;
}

void ValueTable::selectId(std::int64_t id)
{
    const int row = m_model->shownRowOf(id);
    if (row < 0)
        return;
    const auto columns = shownColumns();
    const QModelIndex index = m_model->index(row, columns.empty() ? 0 : columns.front());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

std::vector<int> ValueTable::shownColumns() const
{
    std::vector<int> answer;
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            answer.push_back(column);
    }
    return answer;
}

QString ValueTable::asTabText(const std::vector<std::size_t> &rows) const
{
    return tabText(*m_model, shownColumns(), rows);
}

QByteArray ValueTable::asCsv() const
{
    return csvBytes(*m_model, shownColumns(), shownRows(*m_model));
}

void ValueTable::copy()
{
    auto rows = selectedRows();
    if (rows.empty())
        rows = shownRows(*m_model);
    auto *text = new QMimeData;
    text->setText(asTabText(rows));
    text->setData(u"x-kde-passwordManagerHint"_s, "secret"); // keeps it out of clipboard histories
    QApplication::clipboard()->setMimeData(text);
}

QString ValueTable::exportCsv(const FileChooser &files)
{
    const QString path = files.save(this, tr("Export this list"), m_key + u".csv"_s, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return {};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(asCsv()) < 0 || !file.commit())
        throw std::runtime_error(tr("The list could not be written: %1").arg(file.errorString()).toStdString());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

void ValueTable::print(const PrintAsker &ask, const QString &footer)
{
    ask(this, name(),
        [this, &footer](QPagedPaintDevice &device) { paintTable(*m_model, shownColumns(), name(), footer, device); });
}

QMenu *ValueTable::columnMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Columns"), parent);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        auto *entry = menu->addAction(m_model->columns()[static_cast<std::size_t>(column)].title);
        entry->setCheckable(true);
        entry->setChecked(!isColumnHidden(column));
        connect(entry, &QAction::toggled, this, [this, column](bool shown) {
            if (!shown && shownColumns().size() < 2)
                return; // a table of no columns could not be mended
            setColumnHidden(column, !shown);
            keep();
        });
    }
    return menu;
}

QString ValueTable::name() const
{
    return accessibleName();
}

void ValueTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(m_model->held(currentIndex().row()));
        return;
    }
    if (event->key() == Qt::Key_Escape || (enter && event->modifiers().testFlag(Qt::ControlModifier))) {
        event->ignore(); // for the page or the panel
        return;
    }
    QTableView::keyPressEvent(event);
}

void ValueTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHoveredRow(rowAt(event->position().toPoint().y()));
}

void ValueTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHoveredRow(-1);
}

void ValueTable::setHoveredRow(int row)
{
    if (row == m_delegate->hoveredRow())
        return;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void ValueTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        const QFontMetrics metrics(theme::font(theme::Text::Body));
        verticalHeader()->setDefaultSectionSize(metrics.height() + theme::Medium);
    }
}

void ValueTable::beforeReset()
{
    // The rows are still the old ones: what is selected is known by its id.
    m_selectedIds.clear();
    for (const QModelIndex &index : selectionModel()->selectedRows())
        m_selectedIds.push_back(index.data(ValueTableModel::RowIdRole).toLongLong());
    m_hadCurrent = currentIndex().isValid();
    if (m_hadCurrent) {
        m_currentId = currentIndex().data(ValueTableModel::RowIdRole).toLongLong();
        m_currentColumn = currentIndex().column();
    }
}

void ValueTable::afterReset()
{
    QItemSelection selection;
    for (const std::int64_t id : m_selectedIds) {
        if (const int row = m_model->shownRowOf(id); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    const int current = m_hadCurrent ? m_model->shownRowOf(m_currentId) : -1;
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model->index(current, m_currentColumn), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current >= 0)
        scrollTo(currentIndex());
    m_delegate->setHoveredRow(-1);
    keep();
    Q_EMIT shownRowsChanged();
    if (m_hadCurrent && current < 0)
        Q_EMIT currentRowChanged();
}

} // namespace hearth
