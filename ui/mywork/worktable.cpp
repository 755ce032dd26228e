// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/worktable.h"

#include "ui/mywork/workmodel.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/valuetablemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

using Kind = ValueColumn::Kind;

std::vector<ValueColumn> workColumns(const WorkModel &model)
{
    std::vector<ValueColumn> columns;
    columns.push_back({u"band"_s, WorkModel::tr("When"), Kind::Text, ValueColumn::Shown::Yes, 14, {}});
    columns.push_back({u"family"_s, WorkModel::tr("Family"), Kind::Text, ValueColumn::Shown::Yes, 12, {}});
    for (int column = 0; column < WorkModel::ColumnCount; ++column) {
        const QString title = model.headerData(column, Qt::Horizontal).toString();
        const Kind kind = column == WorkModel::DueColumn ? Kind::Day : Kind::Text;
        columns.push_back({u"c%1"_s.arg(column), title, kind, ValueColumn::Shown::Yes, 0, {}});
    }
    return columns;
}

constexpr int ownColumns = 2;

/// The lines without their headings.
class WorkTable final : public ValueTableModel
{
public:
    explicit WorkTable(const WorkModel &model) : ValueTableModel(workColumns(model)), m_model(model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.itemAt(row))
                m_rows.push_back(row);
        }
        rowsChanged();
    }

    [[nodiscard]] std::size_t heldRows() const override { return m_rows.size(); }

    [[nodiscard]] QString text(std::size_t row, int column) const override
    {
        const WorkItem &item = *m_model.itemAt(m_rows[row]);
        if (column == 0)
            return labelOf(item.band);
        if (column == 1)
            return item.family;
        return m_model.index(m_rows[row], column - ownColumns).data().toString();
    }

    [[nodiscard]] QString exportText(std::size_t row, int column) const override
    {
        const WorkItem &item = *m_model.itemAt(m_rows[row]);
        return column == WorkModel::DueColumn + ownColumns && !item.isCheck() ? isoText(item.clock.due)
                                                                              : text(row, column);
    }

    [[nodiscard]] std::vector<int> allColumns() const
    {
        std::vector<int> all;
        for (int column = 0; column < columnCount(); ++column)
            all.push_back(column);
        return all;
    }

private:
    const WorkModel &m_model;
    std::vector<int> m_rows;
};

} // namespace

void copyWork(const WorkModel &model)
{
    const WorkTable table(model);
    auto *text = new QMimeData;
    text->setText(tabText(table, table.allColumns(), shownRows(table)));
    text->setData(u"x-kde-passwordManagerHint"_s, "secret"); // keeps it out of clipboard histories
    QApplication::clipboard()->setMimeData(text);
}

QString writeWork(const WorkModel &model, const QString &fileName)
{
    const WorkTable table(model);
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(csvBytes(table, table.allColumns(), shownRows(table))) < 0 ||
        !file.commit())
        return file.errorString();
    QFile::setPermissions(fileName, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

void paintWork(const WorkModel &model, const QString &title, const QString &footer, QPagedPaintDevice &device)
{
    const WorkTable table(model);
    paintTable(table, table.allColumns(), title, footer, device);
}

} // namespace hearth
