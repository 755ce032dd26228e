// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/exceptionsmodel.h"

#include "tests/support/catch.h"

#include <QAbstractItemModelTester>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    PolicyPack pack;
    ChildRecord ada;
    ChildRecord bob;
    std::vector<ExceptionLine> lines;

    Fixture()
    {
        Rule rule;
        rule.exception = true;
        for (const char *id : {"exception.one", "exception.two", "exception.three"}) {
            rule.id = QString::fromUtf8(id);
            rule.title = rule.id;
            pack.rules.push_back(rule);
        }
        ada.child.stamp.id = 1;
        ada.child.number = u"T-1"_s;
        bob.child.stamp.id = 2;
        bob.child.number = u"T-2"_s;
        lines.push_back(exceptionLineOf(exception(0, 11), ada, day));
        lines.push_back(exceptionLineOf(exception(1, 200), ada, day));
        lines.push_back(exceptionLineOf(exception(1, 3), bob, day));
        for (const ExceptionLine &line : notKnownLinesOf({unknown(40), unknown(-3)}, bob, day))
            lines.push_back(line);
    }

    const Date day = Date(2026, 11, 22);

    Clock clock(std::size_t rule, int daysOver) const
    {
        Clock made;
        made.rule = &pack.rules[rule];
        made.started = day - 300;
        made.due = day - daysOver;
        made.days = daysOver;
        made.status = Status::Overdue;
        return made;
    }
    Exception exception(std::size_t rule, int daysOver) const
    {
        return {clock(rule, daysOver), day - daysOver + 1, daysOver, day - daysOver + 1};
    }
    Clock unknown(int daysOver) const
    {
        Clock made = clock(0, daysOver);
        made.status = Status::Unknown;
        made.startKnown = false;
        return made;
    }
};

} // namespace

TEST_CASE("A count of exceptions opens exactly the lines that it counted", "[ui]")
{
    const Fixture fixture;
    ExceptionsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines(fixture.lines);
    const auto circumstances = circumstancesOf(fixture.lines, fixture.pack);
    for (const Circumstance &circumstance : circumstances) {
        INFO(circumstance.title.toStdString());
        model.show(circumstance.rule, {});
        CHECK(model.rowCount() == circumstance.count);
    }
    REQUIRE(circumstances.size() == 5);
    CHECK(circumstances[0].count == 3);
    CHECK(circumstances[0].children == 2);
    CHECK(circumstances[3].count == 0); // a circumstance with nobody in it is still named
}

TEST_CASE("An exception whose start is not known stands apart and raises nothing", "[ui]")
{
    const Fixture fixture;
    ExceptionsModel model;
    model.setLines(fixture.lines);
    model.show(notKnownCircumstance(), {});
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, ExceptionsModel::DaysColumn).data().toString() == u"at least 40 days over"_s);
    CHECK(model.index(0, ExceptionsModel::RaisedColumn).data().toString().isEmpty());
    CHECK(model.index(0, ExceptionsModel::ReportColumn).data().toString().isEmpty());
    CHECK(model.index(0, ExceptionsModel::DaysColumn).data(ValueTableModel::StatusRole).toInt() ==
          static_cast<int>(Status::Unknown));
}

TEST_CASE("The longest over comes first in the exceptions", "[ui]")
{
    const Fixture fixture;
    ExceptionsModel model;
    model.setLines(fixture.lines);
    model.show({}, {});
    model.sort(ExceptionsModel::DaysColumn, Qt::DescendingOrder);
    QStringList days;
    for (int row = 0; row < model.rowCount(); ++row)
        days.append(model.index(row, ExceptionsModel::DaysColumn).data().toString());
    CHECK(days == QStringList{u"200 days over"_s, u"11 days over"_s, u"3 days over"_s});
}
