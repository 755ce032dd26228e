// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/kinship.h"

#include "tests/support/catch.h"
#include "tests/support/networkfixture.h"

using namespace hearth;

namespace {

std::string words(const Network &network, const char *who, const char *whom)
{
    return kinshipOf(network.family(), network.member(who), network.member(whom)).words.toStdString();
}

} // namespace

TEST_CASE("What two people are to each other is said in words, in both directions", "[network]")
{
    struct Case
    {
        const char *one;
        const char *other;
        const char *oneIs;   ///< to the other
        const char *otherIs; ///< to the one
        Tie tie;             ///< of the first
    };
    const Network network = networkNamed(QStringLiteral("kinship"));
    const std::vector<Case> cases{
        {"Mary Test", "Ada Test", "mother", "daughter", Tie::Blood},
        {"John Test", "Ben Test", "father", "son", Tie::Blood},
        {"Ben Test", "Ada Test", "brother", "sister", Tie::Blood},
        {"Cal Test", "Ada Test", "half-brother", "half-sister", Tie::Blood},
        {"Gwen Hill", "Ada Test", "maternal grandmother", "granddaughter", Tie::Blood},
        {"Hugh Hill", "Ben Test", "maternal grandfather", "grandson", Tie::Blood},
        {"Vera Test", "Ada Test", "paternal grandmother", "granddaughter", Tie::Blood},
        {"Olga Stone", "Ada Test", "maternal great-grandmother", "great-granddaughter", Tie::Blood},
        {"Edna Stone", "Ada Test", "maternal great-great-grandmother", "great-great-granddaughter", Tie::Blood},
        {"Anna Hill", "Ada Test", "maternal aunt", "niece", Tie::Blood},
        {"Paul Hill", "Ben Test", "maternal uncle", "nephew", Tie::Blood},
        {"Otto Test", "Ada Test", "paternal uncle", "niece", Tie::Blood},
        {"Ruth Stone", "Ada Test", "maternal great-aunt", "great-niece", Tie::Blood},
        {"Iris Reed", "Ada Test", "paternal great-aunt", "great-niece", Tie::Blood},
        {"Zoe Dean", "Ada Test", "cousin", "cousin", Tie::Blood},
        {"Zac Dean", "Ada Test", "cousin's son", "mother's cousin", Tie::Blood},
        {"Nina Stone", "Ada Test", "mother's cousin", "cousin's daughter", Tie::Blood},
        {"Noel Stone", "Ada Test", "second cousin", "second cousin", Tie::Blood},
        {"Elsa Test", "Ada Test", "niece", "paternal aunt", Tie::Blood},
        {"Gwen Hill", "Hugh Hill", "wife", "husband", Tie::Couple},
        {"Mary Test", "John Test", "former wife", "former husband", Tie::Couple},
        {"Mary Test", "Rob Kerr", "partner", "partner", Tie::Couple},
        {"Dan Penn", "Mary Test", "former partner", "former partner", Tie::Couple},
        {"Rob Kerr", "Ada Test", "mother's partner", "partner's daughter", Tie::Step},
        {"Dan Penn", "Ada Test", "mother's former partner", "former partner's daughter", Tie::Step},
        {"Lucy Lane", "Ada Test", "stepmother", "stepdaughter", Tie::Step},
        {"Tess Lane", "Ada Test", "stepsister", "stepsister", Tie::Step},
        {"Sam Kerr", "Ada Test", "stepbrother or stepsister", "stepsister", Tie::Step},
        {"Sam Kerr", "Cal Test", "brother or sister (same father)", "brother (same father)", Tie::Blood},
        {"Luke Dean", "Ada Test", "maternal aunt's husband", "wife's niece", Tie::ByMarriage},
        {"Kim Vale", "Ada Test", "maternal grandfather's former partner", "former partner's granddaughter",
         Tie::ByMarriage},
        {"Luke Dean", "Mary Test", "sister's husband", "wife's sister", Tie::ByMarriage},
        {"Gwen Hill", "John Test", "former wife's mother", "daughter's former husband", Tie::ByMarriage},
        {"Joan Kerr", "Ada Test", "half-brother's paternal grandmother", "grandson's half-sister", Tie::ByMarriage},
        {"Joan Kerr", "Cal Test", "paternal grandmother", "grandson", Tie::Blood},
        {"Beth Cole", "Ada Test", "foster carer", "foster child", Tie::Foster},
        {"Gail Moss", "Ada Test", "godmother", "someone to whom they are godmother", Tie::Other},
        {"Ivor Moss", "Ada Test", "godmother's husband", "connected through Gail Moss", Tie::Other},
        {"Hetty Ward", "Ada Test", "half-brother's health visitor", "connected through Cal Test", Tie::Other},
        {"Greg Hall", "Ada Test", "father's probation officer", "connected through John Test", Tie::Other},
        {"Ned Young", "Ada Test", "connected through Paul Hill", "connected through Paul Hill", Tie::Through},
        {"Ned Young", "Paul Hill", "lives in the same home", "lives in the same home", Tie::Through},
        {"Otto Test", "John Test", "brother", "brother", Tie::Blood},
        {"Anna Hill", "Gwen Hill", "daughter", "mother", Tie::Blood},
        {"Ruth Stone", "Mary Test", "maternal aunt", "niece", Tie::Blood},
    };
    for (const Case &c : cases) {
        INFO(c.one << " and " << c.other);
        CHECK(words(network, c.one, c.other) == c.oneIs);
        CHECK(words(network, c.other, c.one) == c.otherIs);
        CHECK(kinshipOf(network.family(), network.member(c.one), network.member(c.other)).tie == c.tie);
    }
}

TEST_CASE("Somebody who is two things at once is called both", "[network]")
{
    const Network network = networkOf(QStringLiteral(R"(
child  Ada Test | F | 2016-04-03
person Mary Test | F | 1990-01-01
person Gwen Hill | F | 1960-01-01
person Anna Hill | F | 1992-01-01
person Luke Dean | M | 1991-01-01
person Jim Hill | M | 1993-01-01
parents Mary Test > Ada Test
parents Gwen Hill > Mary Test, Anna Hill, Jim Hill
parents Gwen Hill > Ada Test : adoptive
parents Anna Hill > Ada Test : foster
couple Anna Hill + Luke Dean : married
couple Jim Hill + Anna Hill : ended
other  Jim Hill > Ada Test : godfather
)"));
    CHECK(words(network, "Gwen Hill", "Ada Test") == "adoptive mother and maternal grandmother");
    CHECK(words(network, "Ada Test", "Gwen Hill") == "adopted daughter and granddaughter");
    CHECK(words(network, "Mary Test", "Ada Test") == "mother");
    CHECK(words(network, "Anna Hill", "Ada Test") == "foster carer and maternal aunt");
    CHECK(words(network, "Jim Hill", "Ada Test") == "maternal uncle and godfather");
    CHECK(words(network, "Jim Hill", "Anna Hill") == "former partner and brother");
    CHECK(kinshipOf(network.family(), network.member("Gwen Hill"), network.member("Ada Test")).tie == Tie::Adoptive);
    CHECK(kinshipToChild(network.family(), network.member("Ada Test")) == QStringLiteral("the child"));
    CHECK(kinshipOf(network.family(), {0, QStringLiteral("nobody")}, network.member("Ada Test")).tie == Tie::None);
}

TEST_CASE("An adoptive family has the words of a family", "[network]")
{
    const Network network = networkOf(QStringLiteral(R"(
child  Ada Test | F | 2016-04-03
child  Ben Wells | M | 2014-04-03
person Mary Test | F | 1990-01-01
person Pat Wells | F | 1975-01-01
person Sue Wells | F | 1974-01-01
person Old Wells | M | 1940-01-01
person Putative | M | 1990-01-01
couple Pat Wells + Sue Wells : married
parents Mary Test > Ada Test
parents Putative > Ada Test : unknown
parents Pat Wells + Sue Wells > Ada Test : adoptive
parents Pat Wells + Sue Wells > Ben Wells : adoptive
parents Old Wells > Pat Wells
)"));
    CHECK(words(network, "Pat Wells", "Ada Test") == "adoptive mother");
    CHECK(words(network, "Ada Test", "Pat Wells") == "adopted daughter");
    CHECK(words(network, "Ben Wells", "Ada Test") == "adoptive brother");
    CHECK(words(network, "Old Wells", "Ada Test") == "maternal grandfather by adoption");
    CHECK(words(network, "Putative", "Ada Test") == "father (not known how)");
    CHECK(words(network, "Pat Wells", "Sue Wells") == "wife");
}
