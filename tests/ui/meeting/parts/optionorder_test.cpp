// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/optionorder.h"

#include "tests/support/catch.h"

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

std::vector<PpmOption> optionsWith(const std::vector<std::pair<QString, int>> &orders)
{
    std::vector<PpmOption> options;
    for (const auto &[id, order] : orders) {
        PpmOption option;
        option.option = id;
        option.order = order;
        options.push_back(option);
    }
    return options;
}

std::vector<int> orders(const std::vector<PpmOption> &options)
{
    std::vector<int> numbers;
    for (const PpmOption &option : options)
        numbers.push_back(option.order);
    return numbers;
}

} // namespace

TEST_CASE("The order of options has no gap, wherever one is put", "[ui][ppm]")
{
    struct Case
    {
        const char *why;
        std::vector<int> before;
        int which;
        int place;
        std::vector<int> after;
    };
    const auto c = GENERATE(values<Case>({
        {"the first one to be given a place", {0, 0, 0}, 1, 1, {0, 1, 0}},
        {"a place beyond the end is the last", {0, 1, 0}, 2, 7, {0, 1, 2}},
        {"the one that stood there moves down", {1, 2, 0}, 2, 1, {2, 3, 1}},
        {"a place given up is closed", {1, 2, 3}, 0, 0, {0, 1, 2}},
        {"what stands there already stays", {1, 2, 3}, 1, 2, {1, 2, 3}},
    }));
    INFO(c.why);
    auto options = optionsWith({{u"a"_s, c.before[0]}, {u"b"_s, c.before[1]}, {u"c"_s, c.before[2]}});
    putAt(options, options[static_cast<std::size_t>(c.which)].option, c.place);
    CHECK(orders(options) == c.after);
}

TEST_CASE("An option moves by one place, and one without an order becomes the last", "[ui][ppm]")
{
    auto options = optionsWith({{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 0}});
    moveBy(options, u"b"_s, -1);
    CHECK(orders(options) == std::vector{2, 1, 0});
    moveBy(options, u"b"_s, -1);
    CHECK(orders(options) == std::vector{2, 1, 0}); // it is the first already
    moveBy(options, u"c"_s, -1);
    CHECK(orders(options) == std::vector{2, 1, 3});
    moveBy(options, u"nobody"_s, 1);
    CHECK(orders(options) == std::vector{2, 1, 3});
}

TEST_CASE("A no keeps the day of the ruling out that was first, and a yes takes back only this meeting's", "[ui][ppm]")
{
    const Date on(2026, 11, 18);
    PpmOption option;
    answer(option, u"no"_s, on);
    CHECK(option.ruledOut == on);
    answer(option, u"yes"_s, on);
    CHECK_FALSE(option.ruledOut.has_value());

    option.ruledOut = on - 42;
    answer(option, u"no"_s, on);
    CHECK(option.ruledOut == on - 42);
    answer(option, u"yes"_s, on);
    CHECK(option.ruledOut == on - 42); // an earlier meeting's: it stays visible
}
