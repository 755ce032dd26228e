// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "tests/support/testtable.h"
#include "ui/widgets/valuetable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

std::vector<ValueColumn> twoColumns()
{
    return {{.id = u"name"_s, .title = u"Name"_s},
            {.id = u"days"_s, .title = u"Days"_s, .kind = ValueColumn::Kind::Number}};
}

std::vector<QStringList> threeRows()
{
    return {{u"Ada Test"_s, u"9"_s}, {u"ben Young"_s, u"10"_s}, {u"Cleo Test"_s, u"-2"_s}};
}

QStringList names(const ValueTableModel &model)
{
    QStringList answer;
    for (int row = 0; row < model.rowCount(); ++row)
        answer << model.index(row, 0).data().toString();
    return answer;
}

} // namespace

TEST_CASE("A table of the house is a sound model through sorting, filtering and new rows", "[ui]")
{
    WordTable model(twoColumns(), threeRows());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.sort(1);
    CHECK(names(model) == QStringList({u"Cleo Test"_s, u"Ada Test"_s, u"ben Young"_s}));
    model.sort(0, Qt::DescendingOrder);
    CHECK(names(model) == QStringList({u"Cleo Test"_s, u"ben Young"_s, u"Ada Test"_s}));
    model.setFilter(u"test"_s);
    CHECK(names(model) == QStringList({u"Cleo Test"_s, u"Ada Test"_s}));
    model.setRows({{u"Dan Test"_s, u"1"_s}});
    CHECK(names(model) == QStringList{u"Dan Test"_s});
}

TEST_CASE("The filter of a table finds every word, anywhere in the row, in any case", "[ui]")
{
    struct Case
    {
        const char *why;
        QString typed;
        QStringList found;
    };
    const auto c = GENERATE(values<Case>({
        {"one word in two rows", u"TEST"_s, {u"Ada Test"_s, u"Cleo Test"_s}},
        {"two words in any order", u"test ada"_s, {u"Ada Test"_s}},
        {"a word of one cell and a word of another", u"ben 10"_s, {u"ben Young"_s}},
        {"a word that is nowhere", u"test nobody"_s, {}},
        {"blanks are no words", u"   "_s, {u"Ada Test"_s, u"ben Young"_s, u"Cleo Test"_s}},
    }));
    INFO(c.why);
    WordTable model(twoColumns(), threeRows());
    model.setFilter(c.typed);
    CHECK(names(model) == c.found);
}

TEST_CASE("The row somebody is on stays theirs when the list is sorted, filtered and loaded anew", "[ui]")
{
    WordTable model(twoColumns(), threeRows());
    ValueTable table(&model, u"test"_s, u"Test list"_s);
    table.selectRow(1);
    REQUIRE(model.text(table.currentRow().value(), 0) == u"ben Young"_s);
    table.sortByColumn(1, Qt::DescendingOrder);
    CHECK(model.text(table.currentRow().value(), 0) == u"ben Young"_s);
    model.setRows({{u"New"_s, u"0"_s}, {u"ben Young"_s, u"11"_s}});
    CHECK(model.text(table.currentRow().value(), 0) == u"ben Young"_s);
    CHECK(table.selectedRows().size() == 1);
    model.setFilter(u"new"_s);
    CHECK_FALSE(table.currentRow());
}

TEST_CASE("Columns, order and sort of a table are remembered", "[ui]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    {
        WordTable model(twoColumns(), threeRows());
        ValueTable table(&model, u"test"_s, u"Test list"_s);
        table.remember(settings);
        table.horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
        table.horizontalHeader()->moveSection(1, 0);
    }
    WordTable model(twoColumns(), threeRows());
    ValueTable table(&model, u"test"_s, u"Test list"_s);
    table.remember(settings);
    CHECK(model.sortColumn() == 1);
    CHECK(model.sortOrder() == Qt::DescendingOrder);
    CHECK(table.horizontalHeader()->visualIndex(1) == 0);
    CHECK(table.asCsv() == "Days,Name\r\n10,ben Young\r\n9,Ada Test\r\n-2,Cleo Test\r\n");
}

TEST_CASE("What is copied or exported is exactly the list shown, and no cell of it is a formula", "[ui]")
{
    WordTable model(twoColumns(), {{u"=HYPERLINK(1)"_s, u"-3"_s}, {u"Ada, \"A\""_s, u"1"_s}, {u"Hidden"_s, u"2"_s}});
    ValueTable table(&model, u"test"_s, u"Test list"_s);
    model.setFilter(u"1"_s);
    CHECK(table.asCsv() == "Name,Days\r\n'=HYPERLINK(1),-3\r\n\"Ada, \"\"A\"\"\",1\r\n");
    table.clearSelection();
    QTest::keySequence(&table, QKeySequence::Copy);
    CHECK(QApplication::clipboard()->text() == u"Name\tDays\n'=HYPERLINK(1)\t-3\nAda, \"A\"\t1\n"_s);
}

TEST_CASE("Return and a double click open a row; Escape is left to the page", "[ui]")
{
    WordTable model(twoColumns(), threeRows());
    ValueTable table(&model, u"test"_s, u"Test list"_s);
    table.resize(400, 300);
    table.show();
    QStringList opened;
    QObject::connect(&table, &ValueTable::opened, &table, [&](std::size_t row) { opened << model.text(row, 0); });
    table.selectRow(2);
    QTest::keyClick(&table, Qt::Key_Return);
    const QPoint first = table.visualRect(model.index(0, 0)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, first);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, first);
    CHECK(opened == QStringList({u"Cleo Test"_s, u"Ada Test"_s}));
    CHECK(checkAccessible(&table).isEmpty());
}

TEST_CASE("A picture in a name is text in the tool tip too", "[ui]")
{
    WordTable model(twoColumns(), {{u"<img src=\"file:///x\">"_s, u"1"_s}});
    CHECK(model.index(0, 0).data(Qt::ToolTipRole).toString() == u"&lt;img src=&quot;file:///x&quot;&gt;"_s);
    CHECK(model.index(0, 0).data(Qt::DisplayRole).toString() == u"<img src=\"file:///x\">"_s);
}

TEST_CASE("A table whose rows become fewer keeps what is still there selected", "[ui]")
{
    WordTable model(twoColumns(), threeRows());
    ValueTable table(&model, u"fewer"_s, u"Fewer"_s);
    table.selectId(model.index(2, 0).data(ValueTableModel::RowIdRole).toLongLong());
    model.setRows({{u"Cleo Test"_s, u"-2"_s}});
    REQUIRE(table.currentRow().has_value());
    CHECK(*table.currentRow() == 0);
    model.setRows({});
    CHECK_FALSE(table.currentRow().has_value());
}
