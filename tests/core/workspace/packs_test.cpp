// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/packs.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

TEST_CASE("The program carries the six packs and the default is among them", "[workspace]")
{
    const auto packs = packsWith({});
    QStringList ids;
    for (const auto &[id, pack] : packs)
        ids += id;
    CHECK(ids.join(u' ') == u"bradford-2017 bradford-panel-tor devon england somerset torbay-2020"_s);
    CHECK(packs.contains(defaultPack()));
}

TEST_CASE("A pack in the user's folder extends a shipped one", "[workspace]")
{
    QTemporaryDir folder;
    write(folder.filePath(u"ours.toml"_s), R"(format = 1
id = "ours"
title = "Ours"
extends = "bradford-2017"
source = "A decision of the team"
)");
    const auto packs = packsWith(folder.path());
    REQUIRE(packs.contains(u"ours"_s));
    CHECK(packs.at(u"ours"_s)->rule(u"ppm.review"_s) != nullptr);
}

TEST_CASE("A pack of the user's that cannot be read is named with its line", "[workspace]")
{
    QTemporaryDir folder;
    write(folder.filePath(u"ours.toml"_s), "format = 1\nid = \"ours\"\ncolour = \"blue\"\n");
    CHECK_THROWS_WITH(packsWith(folder.path()), Catch::Contains("ours.toml:3"));
}

TEST_CASE("The shipped holidays cover 1995 to 2028", "[workspace]")
{
    const auto days = workingDaysWith({});
    CHECK(days->first() == Date(1995, 1, 1));
    CHECK(days->last() == Date(2028, 12, 31));
    CHECK(days->isWorkingDay(Date(2026, 12, 25)) == false);
}

TEST_CASE("A year to come counts once its holidays are there, not with the first of them", "[workspace]")
{
    std::vector<HolidayRecord> added = {{{}, Date(2029, 1, 1), u"New Year's Day"_s}};
    CHECK(workingDaysWith(added)->last() == Date(2028, 12, 31));
    for (const Date day : {Date(2029, 3, 30), Date(2029, 4, 2), Date(2029, 5, 7), Date(2029, 5, 28), Date(2029, 8, 27),
                           Date(2029, 12, 25), Date(2029, 12, 26)})
        added.push_back({{}, day, u"a holiday"_s});
    const auto days = workingDaysWith(added);
    CHECK(days->last() == Date(2029, 12, 31));
    CHECK(days->isWorkingDay(Date(2029, 5, 7)) == false);
}

TEST_CASE("A day off that the user adds is no working day", "[workspace]")
{
    REQUIRE(workingDaysWith({})->isWorkingDay(Date(2026, 11, 23)) == true);
    CHECK(workingDaysWith({{{}, Date(2026, 11, 23), u"a royal funeral"_s}})->isWorkingDay(Date(2026, 11, 23)) == false);
}
