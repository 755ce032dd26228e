// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/authority.h"
#include "tests/bench/benches.h"
#include "tests/bench/stopwatch.h"
#include "ui/widgets/valuetable.h"
#include "ui/widgets/valuetablemodel.h"

#include <QApplication>

#include <array>
#include <numeric>

namespace hearth::bench {

namespace {

constexpr int cellsOfRow = 8;

class RowsModel : public ValueTableModel
{
public:
    explicit RowsModel(int rows)
        : ValueTableModel({{.id = u"number"_qs, .title = u"Number"_qs},
                           {.id = u"name"_qs, .title = u"Name"_qs},
                           {.id = u"section"_qs, .title = u"Section"_qs},
                           {.id = u"worker"_qs, .title = u"Worker"_qs},
                           {.id = u"team"_qs, .title = u"Team"_qs},
                           {.id = u"rule"_qs, .title = u"Next"_qs},
                           {.id = u"due"_qs, .title = u"Due"_qs, .kind = ValueColumn::Kind::Day},
                           {.id = u"days"_qs, .title = u"Days"_qs, .kind = ValueColumn::Kind::Number}})
    {
        for (const ChildRecord &record : makeAuthority(rows))
            addRow(record);
        rowsChanged();
    }

    [[nodiscard]] std::size_t heldRows() const override { return m_rows.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override
    {
        return m_rows[row][static_cast<std::size_t>(column)];
    }

    /// What the table has to beat: looks at every cell of every row, and keeps nothing.
    [[nodiscard]] std::size_t plainScan(const QString &word) const
    {
        std::size_t found = 0;
        for (const auto &row : m_rows) {
            for (const QString &cell : row) {
                if (cell.contains(word, Qt::CaseInsensitive)) {
                    ++found;
                    break;
                }
            }
        }
        return found;
    }

    [[nodiscard]] std::vector<std::size_t> plainSort(int column) const
    {
        std::vector<std::size_t> order(m_rows.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, [this, column](std::size_t one, std::size_t other) {
            return text(one, column).compare(text(other, column), Qt::CaseInsensitive) < 0;
        });
        return order;
    }

private:
    void addRow(const ChildRecord &record)
    {
        const Child &child = record.child;
        const Event &last = record.events.back();
        m_rows.push_back({child.number, listName(child), record.spells.back().code, child.worker, child.team,
                          idOf(last.kind), britishText(last.on), QString::number(benchDay() - last.on)});
    }

    std::vector<std::array<QString, cellsOfRow>> m_rows;
};

/// A person needs half a second to see the table and reach for the keys.
void letItSettle()
{
    const double began = now();
    while (now() - began < 0.5)
        QApplication::processEvents();
}

} // namespace

QJsonObject timeTable(int rows, int times)
{
    const QString word = QStringLiteral("7");
    QJsonObject result{{QStringLiteral("rows"), rows}};
    double first = 1e9;
    double next = 1e9;
    double sort = 1e9;
    double scan = 1e9;
    double plainSort = 1e9;
    qsizetype found = -1;
    for (int i = 0; i < times; ++i) {
        // Everything anew each time, so that the first keystroke is one.
        RowsModel model(rows);
        ValueTable table(&model, QStringLiteral("bench"), QStringLiteral("Bench"));
        table.resize(1200, 800);
        table.show();
        letItSettle();
        scan = std::min(scan, best(1, [&] { found = static_cast<qsizetype>(model.plainScan(word)); }));
        first = std::min(first, best(1, [&] { model.setFilter(word); }));
        if (model.rowCount() != found)
            throw std::runtime_error("the table and the plain scan found different rows");
        next = std::min(next, best(1, [&] { model.setFilter(word + u'1'); }));
        model.setFilter({});
        plainSort = std::min(plainSort, best(1, [&] { (void)model.plainSort(1); }));
        sort = std::min(sort, best(1, [&] { model.sort(1); }));
    }
    result[QStringLiteral("plain_scan")] = scan;
    result[QStringLiteral("first_keystroke")] = first;
    result[QStringLiteral("next_keystroke")] = next;
    result[QStringLiteral("plain_sort")] = plainSort;
    result[QStringLiteral("sort")] = sort;
    return result;
}

} // namespace hearth::bench
