// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/groupedmodel.h"

#include "tests/support/catch.h"

#include <QAbstractItemModelTester>

using namespace hearth;

namespace {

GroupedRow row(const char *key, const char *what, const char *day)
{
    return {QString::fromLatin1(key),
            {{QString::fromLatin1(what), {}, false}, {QString::fromLatin1(day), Status::Overdue, false}},
            false};
}

std::vector<RowGroup> sampleGroups()
{
    return {{QStringLiteral("a"), QStringLiteral("Planning"), {row("1", "PPM", "3"), row("2", "Review <b>", "4")}},
            {QStringLiteral("b"), QStringLiteral("Adoption"), {row("3", "Match", "5")}}};
}

} // namespace

TEST_CASE("The model of grouped rows keeps the rules of models", "[ui][child]")
{
    GroupedModel model({QStringLiteral("What"), QStringLiteral("Day")});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setGroups(sampleGroups());
    REQUIRE(model.rowCount() == 2);
    const QModelIndex planning = model.index(0, 0);
    CHECK(model.rowCount(planning) == 2);
    CHECK(model.index(1, 0, planning).parent() == planning);
    CHECK(model.indexOfKey(QStringLiteral("3")).parent() == model.index(1, 0));
    CHECK_FALSE(model.indexOfKey(QStringLiteral("9")).isValid());
    CHECK(GroupedModel::keyOf(planning).isEmpty());
    CHECK(GroupedModel::keyOf(model.index(1, 0, planning)) == QStringLiteral("2"));
    CHECK(model.index(1, 1, planning).data(GroupedModel::StatusRole).toInt() == static_cast<int>(Status::Overdue));
    // A tool tip guesses rich text: it never gets any.
    CHECK(model.index(1, 0, planning).data(Qt::ToolTipRole).toString() == QStringLiteral("Review &lt;b&gt;"));
    model.setGroups({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Grouped rows are filtered by all words and copied as text", "[ui][child]")
{
    const auto found = filteredGroups(sampleGroups(), QStringLiteral("  review 4 "));
    REQUIRE(found.size() == 1);
    REQUIRE(found.front().rows.size() == 1);
    CHECK(found.front().rows.front().key == QStringLiteral("2"));
    CHECK(filteredGroups(sampleGroups(), QStringLiteral("review 5")).empty());
    CHECK(filteredGroups(sampleGroups(), QString()).size() == 2);
    CHECK(groupsAsText({QStringLiteral("What"), QStringLiteral("Day")}, found) ==
          QStringLiteral("What\tDay\nPlanning\nReview <b>\t4\n"));
}
