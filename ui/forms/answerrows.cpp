// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/answerrows.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

// In letters of the body font: what a cell needs to be worked in.
int lettersFor(FormAnswer answer)
{
    switch (answer) {
    case FormAnswer::Narrative:
    case FormAnswer::Behind:
        return 24;
    case FormAnswer::Choices:
        return 22;
    case FormAnswer::Line:
    case FormAnswer::Name:
    case FormAnswer::Choice:
    case FormAnswer::YesNo:
        return 16;
    case FormAnswer::Day:
        return 13;
    case FormAnswer::Time:
    case FormAnswer::Number:
        return 7;
    }
    return 16;
}

} // namespace

AnswerRows::AnswerRows(const FormTable &table, const AnswerAids &aids, QWidget *parent)
    : QWidget(parent), m_table(table), m_aids(aids), m_body(new QWidget(this)),
      m_add(new QPushButton(tr("Add a row"), this)), m_nothing(new PlainLabel(tr("Nothing yet."), this))
{
    setObjectName(id());
    for (const FormField &column : table.columns) {
        if (column.answer != FormAnswer::Behind)
            m_columns.push_back(column);
    }
    for (const FormField &column : m_columns) {
        auto *heading = new PlainLabel(labelOf(column), m_body);
        heading->setWraps();
        theme::setText(heading, theme::Text::Small);
        theme::setWeight(heading, theme::Weight::Muted);
        m_headings.push_back(heading);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Tight);
    auto *title = new PlainLabel(titleOf(table), this);
    title->setWraps();
    theme::setWeight(title, theme::Weight::Strong);
    column->addWidget(title);
    if (const QString hint = hintOf(table); !hint.isEmpty()) {
        auto *words = new PlainLabel(hint, this);
        words->setWraps();
        theme::setText(words, theme::Text::Small);
        theme::setWeight(words, theme::Weight::Muted);
        column->addWidget(words);
    }
    theme::setWeight(m_nothing, theme::Weight::Muted);
    column->addWidget(m_nothing);
    column->addWidget(m_body);
    m_add->setObjectName(id() + u"Add"_s);
    m_add->setAccessibleName(tr("Add a row: %1").arg(titleOf(table)));
    m_add->setToolTip(tr("Add a row (Ctrl+Return in the table)"));
    m_add->setIcon(lineIcon(u"add"_s));
    m_add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    theme::setButton(m_add, theme::Button::Quiet);
    column->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &AnswerRows::addRow);
    setAccessibleName(titleOf(table));
    arrange();
}

AnswerRows::Row AnswerRows::makeRow(const Details &values)
{
    Row row;
    row.behind = values;
    for (const FormField &column : m_columns) {
        auto *label = new PlainLabel(labelOf(column), m_body);
        theme::setText(label, theme::Text::Small);
        theme::setWeight(label, theme::Weight::Muted);
        auto *cell = new AnswerEdit(column, AnswerEdit::Place::InRow, m_aids, m_body);
        cell->setValue(values.value(cell->id()));
        cell->setReadOnly(m_readOnly);
        row.behind.remove(cell->id());
        connect(cell, &AnswerEdit::edited, this, &AnswerRows::edited);
        row.labels.push_back(label);
        row.cells.push_back(cell);
    }
    row.remove = new QToolButton(m_body);
    row.remove->setIcon(lineIcon(u"remove"_s));
    row.remove->setToolTip(tr("Take this row away (Ctrl+Shift+Delete)"));
    theme::setButton(row.remove, theme::Button::Quiet);
    row.remove->setVisible(!m_readOnly);
    connect(row.remove, &QToolButton::clicked, this, [this, button = row.remove] { removeRow(button); });
    return row;
}

void AnswerRows::dropRow(std::size_t index)
{
    Row &row = m_rows[index];
    for (QWidget *part : row.labels)
        part->deleteLater();
    for (QWidget *part : row.cells) {
        part->hide();
        part->deleteLater();
    }
    row.remove->hide();
    row.remove->deleteLater();
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(index));
}

void AnswerRows::removeRow(const QToolButton *button)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [button](const Row &row) { return row.remove == button; });
    if (found == m_rows.end() || m_readOnly)
        return;
    const auto index = static_cast<std::size_t>(found - m_rows.begin());
    dropRow(index);
    m_shape = Shape::None;
    arrange();
    if (!m_rows.empty())
        m_rows[std::min(index, m_rows.size() - 1)].cells.front()->editor()->setFocus();
    else
        m_add->setFocus();
    Q_EMIT edited();
}

void AnswerRows::addRow()
{
    if (m_readOnly)
        return;
    m_rows.push_back(makeRow({}));
    m_shape = Shape::None;
    arrange();
    m_rows.back().cells.front()->editor()->setFocus();
}

std::vector<Details> AnswerRows::rows() const
{
    std::vector<Details> all;
    for (const Row &row : m_rows) {
        Details values = row.behind;
        bool isEmpty = true;
        for (const AnswerEdit *cell : row.cells) {
            const QString value = cell->value();
            if (value.trimmed().isEmpty())
                continue;
            values.insert(cell->id(), value);
            isEmpty = false;
        }
        if (!isEmpty)
            all.push_back(std::move(values));
    }
    return all;
}

void AnswerRows::setRows(const std::vector<Details> &rows)
{
    if (rows == this->rows() && (!rows.empty() || m_rows.empty()))
        return;
    // Rows that are there keep their widgets, and with them the caret.
    while (m_rows.size() > rows.size())
        dropRow(m_rows.size() - 1);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].behind = rows[i];
        for (AnswerEdit *cell : m_rows[i].cells) {
            cell->setValue(rows[i].value(cell->id()));
            m_rows[i].behind.remove(cell->id());
        }
    }
    for (std::size_t i = m_rows.size(); i < rows.size(); ++i)
        m_rows.push_back(makeRow(rows[i]));
    m_shape = Shape::None;
    arrange();
}

void AnswerRows::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (Row &row : m_rows) {
        row.remove->setVisible(!readOnly);
        for (AnswerEdit *cell : row.cells)
            cell->setReadOnly(readOnly);
    }
    m_nothing->setVisible(m_rows.empty() && readOnly);
}

QWidget *AnswerRows::firstFocus() const
{
    return m_rows.empty() ? static_cast<QWidget *>(m_add) : m_rows.front().cells.front()->editor();
}

AnswerEdit *AnswerRows::cell(int row, const QString &column) const
{
    if (row < 0 || row >= count())
        return nullptr;
    const auto &cells = m_rows[static_cast<std::size_t>(row)].cells;
    const auto found =
        std::find_if(cells.begin(), cells.end(), [&column](const AnswerEdit *cell) { return cell->id() == column; });
    return found == cells.end() ? nullptr : *found;
}

void AnswerRows::nameRows()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        for (AnswerEdit *cell : m_rows[i].cells)
            cell->setName(tr("%1, row %2").arg(labelOf(cell->field())).arg(i + 1));
        m_rows[i].remove->setAccessibleName(tr("Take row %1 away").arg(i + 1));
    }
}

AnswerRows::Shape AnswerRows::fitting() const
{
    int letters = 4; // the button at the end
    for (const FormField &column : m_columns)
        letters += lettersFor(column.answer);
    return width() >= letters * fontMetrics().averageCharWidth() + static_cast<int>(m_columns.size()) * theme::Small
               ? Shape::Wide
               : Shape::Narrow;
}

void AnswerRows::arrange()
{
    const Shape shape = fitting();
    if (shape == m_shape)
        return;
    m_shape = shape;
    delete m_grid;
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::Small);
    m_grid->setVerticalSpacing(theme::Tight);
    for (PlainLabel *heading : m_headings)
        heading->setVisible(shape == Shape::Wide && !m_rows.empty());
    for (Row &row : m_rows) {
        for (PlainLabel *label : row.labels)
            label->setVisible(shape == Shape::Narrow);
    }
    if (shape == Shape::Wide)
        arrangeWide();
    else
        arrangeNarrow();
    m_nothing->setVisible(m_rows.empty() && m_readOnly);
    nameRows();
}

void AnswerRows::arrangeWide()
{
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const int at = static_cast<int>(column);
        m_grid->addWidget(m_headings[column], 0, at);
        m_grid->setColumnStretch(at, lettersFor(m_columns[column].answer));
    }
    int line = 1;
    for (const Row &row : m_rows) {
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            m_grid->addWidget(row.cells[column], line, static_cast<int>(column), Qt::AlignTop);
        m_grid->addWidget(row.remove, line, static_cast<int>(m_columns.size()), Qt::AlignTop);
        ++line;
    }
}

void AnswerRows::arrangeNarrow()
{
    int line = 0;
    for (const Row &row : m_rows) {
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            m_grid->addWidget(row.labels[column], line, 0, Qt::AlignTop);
            m_grid->addWidget(row.cells[column], line, 1, Qt::AlignTop);
            if (column == 0)
                m_grid->addWidget(row.remove, line, 2, Qt::AlignTop);
            ++line;
        }
        m_grid->setRowMinimumHeight(line++, theme::Small); // room between one row and the next
    }
    m_grid->setColumnStretch(1, 1);
}

void AnswerRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AnswerRows::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->modifiers() == Qt::ControlModifier && isReturn) {
        addRow();
        return;
    }
    // Ctrl+Delete alone is the field's own: it takes a word away.
    if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && event->key() == Qt::Key_Delete) {
        const QWidget *focus = QApplication::focusWidget();
        for (const Row &row : m_rows) {
            const auto holds = [focus](const AnswerEdit *cell) { return focus && cell->isAncestorOf(focus); };
            if (std::any_of(row.cells.begin(), row.cells.end(), holds)) {
                removeRow(row.remove);
                return;
            }
        }
    }
    QWidget::keyPressEvent(event);
}

} // namespace hearth
