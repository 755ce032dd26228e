// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracker/sectionmodel.h"
#include "ui/tracker/trackermodel.h"

#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

TrackerLine line(RecordId id, const char *name, const char *section, int overdue = 0)
{
    TrackerLine made;
    made.child.id = id;
    made.child.number = u"T-%1"_s.arg(id);
    made.child.name = QString::fromUtf8(name);
    made.child.listName = made.child.name;
    made.child.searchText = made.child.name.toCaseFolded();
    made.section = QString::fromUtf8(section);
    made.suggested = made.section;
    made.overdue = overdue;
    return made;
}

std::vector<TrackerLine> someLines()
{
    std::vector<TrackerLine> lines = {line(1, "Ada", "B", 2), line(2, "Bea", "B"), line(3, "Cy", "G", 1),
                                      line(4, "Di", "left")};
    lines[0].nextDue = Date(2026, 12, 4);
    lines[0].hasNext = true;
    lines[0].nextStatus = Status::Soon;
    lines[0].nextDays = u"due in 3 days"_s;
    lines[2].suggested = u"C"_s;
    lines[2].disagrees = true;
    lines[1].change = u"joined"_s;
    lines[1].update = u"First line\nsecond line"_s;
    lines[3].left = true;
    return lines;
}

QStringList shownNumbers(const TrackerModel &model)
{
    QStringList numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.append(model.index(row, TrackerModel::NumberColumn).data().toString());
    return numbers;
}

PolicyPack pack()
{
    PolicyPack made;
    made.sections = {{u"B"_s, u"Placement orders"_s, u"Service Manager"_s}};
    return made;
}

} // namespace

TEST_CASE("A count of the tracker opens exactly the children that it counted", "[ui]")
{
    TrackerModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines(someLines());
    for (const TrackerList &list : trackerListsOf(someLines(), pack(), Compared::Yes)) {
        INFO(list.id.toStdString());
        model.show(list.id, {}, TrackerModel::Overdue::Any);
        CHECK(model.rowCount() == list.children);
        model.show(list.id, {}, TrackerModel::Overdue::Only);
        CHECK(model.rowCount() == list.overdue);
    }
}

TEST_CASE("The tracker's lists across sections hold who belongs there", "[ui]")
{
    TrackerModel model;
    model.setLines(someLines());
    struct Case
    {
        const char *why;
        QString list;
        QStringList numbers;
    };
    const auto c = GENERATE(values<Case>({
        {"a section", u"B"_s, {u"T-1"_s, u"T-2"_s}},
        {"recorded differs from suggested", crossReferenceList(), {u"T-3"_s}},
        {"what changed", changedList(), {u"T-2"_s}},
        {"left and not archived", u"left"_s, {u"T-4"_s}},
    }));
    INFO(c.why);
    model.show(c.list, {}, TrackerModel::Overdue::Any);
    CHECK(shownNumbers(model) == c.numbers);
}

TEST_CASE("A section that must be empty is flagged when it is not", "[ui]")
{
    auto lines = someLines();
    const auto flagged = [&](const QString &id) {
        for (const TrackerList &list : trackerListsOf(lines, pack(), Compared::No)) {
            if (list.id == id)
                return list.flagged;
        }
        FAIL("no such list");
        return false;
    };
    CHECK_FALSE(flagged(u"unallocated"_s));
    CHECK(flagged(crossReferenceList()));
    CHECK_FALSE(flagged(u"B"_s));
    lines[0].section = u"unallocated"_s;
    CHECK(flagged(u"unallocated"_s));
}

TEST_CASE("The tracker's cells say in words what their colour says", "[ui]")
{
    TrackerModel model;
    model.setLines(someLines());
    model.show(allList(), {}, TrackerModel::Overdue::Any);
    const QModelIndex status = model.index(0, TrackerModel::StatusColumn);
    CHECK(status.data().toString() == u"due in 3 days"_s);
    CHECK(status.data(ValueTableModel::StatusRole).toInt() == static_cast<int>(Status::Soon));
    CHECK(model.index(0, TrackerModel::NextDueColumn).data().toString() == u"04/12/2026"_s);
    CHECK(model.exportText(0, TrackerModel::NextDueColumn) == u"2026-12-04"_s);
    CHECK(model.index(1, TrackerModel::UpdateColumn).data().toString() == u"First line second line"_s);
    CHECK(model.exportText(1, TrackerModel::UpdateColumn) == u"First line\nsecond line"_s);
}

TEST_CASE("Only the update of the day can be typed in the tracker", "[ui]")
{
    TrackerModel model;
    model.setLines(someLines());
    QSignalSpy entered(&model, &TrackerModel::updateEntered);
    CHECK_FALSE(model.flags(model.index(0, TrackerModel::NameColumn)).testFlag(Qt::ItemIsEditable));
    CHECK(model.flags(model.index(0, TrackerModel::UpdateColumn)).testFlag(Qt::ItemIsEditable));
    CHECK(model.setData(model.index(0, TrackerModel::UpdateColumn), u"Seen at school"_s, Qt::EditRole));
    CHECK(entered.size() == 1);
    CHECK_FALSE(model.setData(model.index(0, TrackerModel::NameColumn), u"X"_s, Qt::EditRole));
    model.setEditing(TrackerModel::Editing::No);
    CHECK_FALSE(model.flags(model.index(0, TrackerModel::UpdateColumn)).testFlag(Qt::ItemIsEditable));
}

TEST_CASE("A change of section reads in words", "[ui]")
{
    CHECK(changeText(u"moved from B"_s) == u"moved from B"_s);
    CHECK(changeText(u"moved from over-16"_s) == u"moved from over 16"_s);
    CHECK(changeText({}).isEmpty());
}

TEST_CASE("The list of sections says its counts and its lead to those who cannot see it", "[ui]")
{
    SectionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLists(trackerListsOf(someLines(), pack(), Compared::No));
    const QModelIndex index = model.index(model.rowOf(u"B"_s));
    CHECK(index.data(Qt::AccessibleTextRole).toString() ==
          u"B Placement orders: 2 children, 1 overdue; lead: Service Manager"_s);
    CHECK(model.rowOf(changedList()) == -1);
    model.setLists(trackerListsOf(someLines(), pack(), Compared::Yes));
    CHECK(model.rowOf(changedList()) >= 0);
}
