// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/sharing.h"

#include "tests/support/catch.h"

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

PpmActionLine line(const QString &key, const QString &what, int carried = 0)
{
    PpmActionLine line;
    line.key = key;
    line.what = what;
    line.carried = carried;
    return line;
}

} // namespace

TEST_CASE("Two children's records say the same when their words do", "[meeting]")
{
    PpmContent a;
    PpmContent b;
    a.answers = {{u"background"_s, u"The same."_s}, {u"iro-name"_s, u"A"_s}};
    b.answers = {{u"background"_s, u"The same."_s}, {u"iro-name"_s, u"B"_s}};
    a.actions = {line(u"key-a"_s, u"Refer"_s, 2)};
    b.actions = {line(u"key-b"_s, u"Refer"_s)};
    CHECK(saysTheSame(u"background"_s, a, b));
    CHECK_FALSE(saysTheSame(u"iro"_s, a, b));
    CHECK(saysTheSame(u"actions"_s, a, b)); // each child's own record of the same action
    b.actions.front().what = u"Refer again"_s;
    CHECK_FALSE(saysTheSame(u"actions"_s, a, b));
}

TEST_CASE("A shared action is a record of its own for each child, and stays it while it is typed", "[meeting]")
{
    PpmContent ada;
    PpmContent ben;
    ben.actions = {line(u"ben-1"_s, u"Refer"_s, 3)};
    QMap<QString, QString> twins;
    ada.actions = {line(u"ada-1"_s, u"Refer"_s), line(u"ada-2"_s, u"F"_s)};
    copyToSibling(u"actions"_s, ada, ben, twins);
    REQUIRE(ben.actions.size() == 2);
    CHECK(ben.actions[0].key == u"ben-1"_s); // it had it already
    CHECK(ben.actions[0].carried == 3);
    const QString second = ben.actions[1].key;
    CHECK(second != u"ada-2"_s);
    CHECK_FALSE(second.isEmpty());

    ada.actions[1].what = u"Family finding"_s; // letter by letter
    copyToSibling(u"actions"_s, ada, ben, twins);
    CHECK(ben.actions[1].key == second);
    CHECK(ben.actions[1].what == u"Family finding"_s);
}

TEST_CASE("What is a child's own by its nature is never the same for all", "[meeting]")
{
    CHECK(isOfOneChild(u"child-details"_s));
    CHECK(isOfOneChild(u"carers"_s));
    CHECK_FALSE(isOfOneChild(u"background"_s));
    CHECK(beginsAsOwn(u"child-views"_s));
    CHECK_FALSE(beginsAsOwn(u"contact"_s));
}
