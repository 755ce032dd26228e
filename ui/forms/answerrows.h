// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/facts.h"
#include "ui/forms/answeredit.h"

class QGridLayout;
class QPushButton;
class QToolButton;

namespace hearth {

class PlainLabel;

/// A table of a form: a row each with its answers side by side under the headings, or beneath each other where it is
/// too narrow. Ctrl+Return adds a row, Ctrl+Shift+Delete takes the one with the keyboard away. Fields that are written
/// behind the form stay with their row.
class AnswerRows final : public QWidget
{
    Q_OBJECT

public:
    AnswerRows(const FormTable &table, const AnswerAids &aids, QWidget *parent);

    [[nodiscard]] QString id() const { return QString::fromLatin1(m_table.id); }
    /// Rows in which nothing stands are left out.
    [[nodiscard]] std::vector<Details> rows() const;
    void setRows(const std::vector<Details> &rows);
    void setReadOnly(bool readOnly);
    /// The first cell of the first row; without one, the button that adds one.
    [[nodiscard]] QWidget *firstFocus() const;
    /// Adds a row and gives it the keyboard.
    void addRow();
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// The editor of a cell; nothing when there is none.
    [[nodiscard]] AnswerEdit *cell(int row, const QString &column) const;

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row
    {
        Details behind; ///< what no cell shows
        std::vector<PlainLabel *> labels;
        std::vector<AnswerEdit *> cells;
        QToolButton *remove = nullptr;
    };
    enum class Shape : std::uint8_t { None, Wide, Narrow };

    Row makeRow(const Details &values);
    void dropRow(std::size_t index);
    void removeRow(const QToolButton *button);
    void nameRows();
    [[nodiscard]] Shape fitting() const;
    void arrange();
    void arrangeWide();
    void arrangeNarrow();

    FormTable m_table;
    AnswerAids m_aids;
    std::vector<FormField> m_columns; ///< those that are shown
    std::vector<PlainLabel *> m_headings;
    std::vector<Row> m_rows;
    QWidget *m_body;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_add;
    PlainLabel *m_nothing;
    Shape m_shape = Shape::None;
    bool m_readOnly = false;
};

} // namespace hearth
