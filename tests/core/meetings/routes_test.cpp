// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/routes.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"

using namespace hearth;

namespace {

QStringList idsOf(const std::vector<Route> &routes)
{
    QStringList ids;
    for (const Route &route : routes)
        ids.append(route.id);
    return ids;
}

QStringList optionsOf(const Route &route)
{
    QStringList options;
    for (const RouteOutcome &outcome : route.outcomes)
        options.append(outcome.option);
    return options;
}

const Route &routeOf(const char *id)
{
    static const auto routes = allRoutes();
    for (const Route &route : routes) {
        if (route.id == QLatin1StringView(id))
            return route;
    }
    throw std::invalid_argument(id);
}

} // namespace

TEST_CASE("The route follows from the child's age and from whether somebody connected could care", "[meetings][routes]")
{
    struct Case
    {
        const char *why;
        std::optional<int> age;
        bool connected;
        const char *routes;
    };
    const auto c = GENERATE(values<Case>({
        {"a child to be born", 0, false, "younger-nobody"},
        {"six, with an aunt", 6, true, "younger-connected"},
        {"seven has no route of its own: both", 7, false, "younger-nobody,older-nobody"},
        {"seven, with an aunt: both", 7, true, "younger-connected,older-connected"},
        {"eight", 8, false, "older-nobody"},
        {"sixteen is in the band", 16, true, "older-connected"},
        {"seventeen has no route of its own: the older", 17, false, "older-nobody"},
        {"an adult", 18, true, ""},
        {"age not known: both", std::nullopt, true, "younger-connected,older-connected"},
    }));
    INFO(c.why);
    const RouteAdvice advice = routesFor(c.age, c.connected);
    CHECK(idsOf(advice.routes).join(u',') == QString::fromLatin1(c.routes));
    CHECK_FALSE(advice.because.isEmpty());
}

TEST_CASE("Ages that the document leaves open are explained, and adoption stays possible at any age",
          "[meetings][routes]")
{
    for (int age = 0; age < 18; ++age) {
        INFO(age);
        const RouteAdvice advice = routesFor(age, true);
        const bool isOpen = age == 7 || age == 16 || age == 17;
        REQUIRE(advice.notes.size() == (isOpen ? 2 : 1));
        CHECK(advice.notes.last().contains(QStringLiteral("adoption stays possible")));
    }
    CHECK(routesFor(7, true).notes.first().contains(QStringLiteral("both are shown")));
    CHECK(routesFor(16, true).notes.first().contains(QStringLiteral("section E")));
    CHECK(routesFor(17, true).notes.first().contains(QStringLiteral("the older one")));
    CHECK(routesFor(18, true).notes.size() == 1);
}

TEST_CASE("Each route names its outcomes in the order of the document", "[meetings][routes]")
{
    CHECK(optionsOf(routeOf("younger-nobody")).join(u' ') ==
          QStringLiteral("early-permanence adoption special-guardianship long-term-fostering"));
    CHECK(optionsOf(routeOf("younger-connected")).join(u' ') ==
          QStringLiteral("special-guardianship child-arrangements connected-care"));
    CHECK(optionsOf(routeOf("older-nobody")).join(u' ') ==
          QStringLiteral("special-guardianship child-arrangements long-term-fostering residential"));
    CHECK(optionsOf(routeOf("older-connected")).join(u' ') ==
          QStringLiteral("special-guardianship child-arrangements connected-care"));
    int scenario = 0;
    for (const Route &route : allRoutes()) {
        CHECK(route.source.endsWith(QString::number(++scenario)));
        CHECK_FALSE(route.attendees.isEmpty());
        CHECK(route.isRanked == (scenario != 1)); // the first only lists them
        CHECK_FALSE(route.panel.isEmpty());
        CHECK(route.considers.size() >= 2);
    }
    CHECK(scenario == 4);
}
