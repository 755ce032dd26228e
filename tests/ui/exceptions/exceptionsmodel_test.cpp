// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/exceptionsmodel.h"

#include "tests/support/catch.h"
#include "ui/exceptions/reasonsmodel.h"

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
        add({stretch(0, 11), stretch(1, 200)}, ada);
        add({stretch(1, 3)}, bob);
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
    ExceptionStretch stretch(std::size_t rule, int daysOver) const
    {
        const Date raised = day - daysOver + 1;
        return {clock(rule, daysOver),     pack.rules[rule].id, pack.rules[rule].title, raised, daysOver, {}, {},
                {{raised, raised + 6, {}}}};
    }
    void add(std::vector<ExceptionStretch> standing, const ChildRecord &record)
    {
        ExceptionLife life;
        life.standing = std::move(standing);
        life.stage = ReportStage::Owed;
        for (const ExceptionLine &line : exceptionLinesOf(life, record, day))
            lines.push_back(line);
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
    REQUIRE(circumstances.size() == 11);
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

TEST_CASE("A list of exceptions says how the report of each stands", "[ui][exceptions]")
{
    Fixture fixture;
    ExceptionLife written;
    written.standing = {fixture.stretch(0, 40)};
    written.stage = ReportStage::ToSign;
    ExceptionLife over;
    over.closed = {fixture.stretch(1, 12)};
    over.closed[0].closed = fixture.day - 2;
    over.closed[0].closedBy = u"Adoptive placement"_s;
    ExceptionLife longAgo = over;
    longAgo.closed[0].closed = Date(2025, 11, 22); // twelve months: it leaves the list
    for (const ExceptionLife &life : {written, over, longAgo}) {
        for (const ExceptionLine &line : exceptionLinesOf(life, fixture.ada, fixture.day, Date(2026, 11, 24)))
            fixture.lines.push_back(line);
    }
    ExceptionsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines(fixture.lines);
    const auto shown = [&](const QString &list, int column) {
        model.show(list, {});
        return model.rowCount() == 1 ? model.index(0, column).data().toString() : QString::number(model.rowCount());
    };
    CHECK(shown({}, 0) == u"4"_s); // what has ended is not among those that stand
    CHECK(shown(listOfStage(ReportStage::Owed), 0) == u"3"_s);
    CHECK(shown(listOfStage(ReportStage::ToSign), ExceptionsModel::StateColumn) == u"Waits for signature"_s);
    CHECK(shown(listOfStage(ReportStage::ToSign), ExceptionsModel::PanelColumn) == u"24/11/2026"_s);
    CHECK(shown(listOfStage(ReportStage::Signed), 0) == u"0"_s);
    CHECK(shown(closedCircumstance(), ExceptionsModel::EndedByColumn) == u"Adoptive placement"_s);
    model.show({}, {});
    model.sort(ExceptionsModel::DaysColumn, Qt::DescendingOrder);
    const QModelIndex oldest = model.index(0, ExceptionsModel::StateColumn);
    CHECK(oldest.data().toString() == u"Owed since 07/05/2026"_s);
    CHECK(oldest.data(ValueTableModel::StatusRole).toInt() == static_cast<int>(Status::Overdue)); // its Panel has been
}

TEST_CASE("Each kind of reason opens exactly the lines that it counts", "[ui][exceptions]")
{
    std::vector<ReasonLine> lines;
    RecordId child = 0;
    for (const QString &code : {u"court"_s, u"no-family"_s, u"court"_s, QString(), u"court"_s}) {
        ReasonLine line;
        line.code = code;
        line.kind = labelOfReason(code);
        line.child.id = child++ / 2;
        line.row = lines.size();
        lines.push_back(line);
    }
    ReasonsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines(lines);
    const auto counts = reasonCountsOf(lines);
    CHECK(counts[0].lines == 5);
    CHECK(counts[1].code == u"court"_s); // the most frequent first
    CHECK(counts[1].children == 3);
    for (const ReasonCount &count : counts) {
        INFO(count.title.toStdString());
        model.show(count.code);
        CHECK(model.rowCount() == count.lines);
    }
}
