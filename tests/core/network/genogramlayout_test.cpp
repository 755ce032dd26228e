// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/genogramlayout.h"

#include "tests/support/catch.h"
#include "tests/support/networkfixture.h"

#include <ctime>

using namespace hearth;

namespace {

GenogramText plainText()
{
    GenogramText text;
    text.asAt = Date(2026, 11, 22);
    return text;
}

GenogramLayout layoutOf(const Network &network, const std::map<Member, Genogram::Place> &moved = {})
{
    return layOut(network.family(), moved, plainText());
}

GenogramLayout layoutNamed(const char *name)
{
    return layoutOf(networkNamed(QString::fromUtf8(name)));
}

double middleOf(const GenogramLayout &layout, const Member &member)
{
    const GenogramSymbol *symbol = layout.find(member);
    return symbol == nullptr ? -1e9 : symbol->box.center().x();
}

/// Who stands between two of one row.
int betweenOf(const GenogramLayout &layout, const Member &one, const Member &other)
{
    const GenogramSymbol *first = layout.find(one);
    const GenogramSymbol *second = layout.find(other);
    const auto [left, right] = std::minmax({first->box.center().x(), second->box.center().x()});
    return static_cast<int>(
        std::count_if(layout.symbols.begin(), layout.symbols.end(), [&, l = left, r = right](const auto &symbol) {
            const double x = symbol.box.center().x();
            return std::abs(symbol.box.top() - first->box.top()) < 0.01 && l < x && x < r;
        }));
}

const GenogramLine *lineBetween(const GenogramLayout &layout, const Member &one, const Member &other)
{
    for (const GenogramLine &line : layout.lines) {
        if ((line.first == one && line.second == other) || (line.first == other && line.second == one))
            return &line;
    }
    return nullptr;
}

struct Shape
{
    const char *name;
    int crossings; ///< the fewest that can be had
    const char *why;
};

const std::vector<Shape> shapes{
    {"single-parent", 0, "one parent recorded"},
    {"remarriages", 0, "both parents with partners before and after"},
    {"half-siblings", 0, "three fathers"},
    {"twins", 0, "children of one birthday"},
    {"adoption-within", 0, "grandparents and an aunt adopt"},
    {"cousins", 0, "the parents are cousins"},
    {"unknown-father", 0, "a parent with a question mark"},
    {"great-grandparents", 0, "six generations"},
    {"same-sex", 0, "two mothers"},
    {"kinship-swap", 0, "the child lives with an aunt"},
    {"forty", 2, "the foster carers of two of four brothers and sisters cross what leads to the others"},
    {"nobody", 0, "only the child"},
    {"siblings-only", 0, "brothers and sisters with no recorded parents"},
    {"eight-children", 0, "eight children in three homes"},
    {"five-partners", 0, "a child by each"},
    {"step-adoption", 0, "a stepfather adopts"},
    {"foster-only", 0, "foster carers and long names"},
    {"three-sides", 1, "the parents of three partners of one family"},
    {"across-generations", 0, "a father and his daughter"},
    {"kinship", 2, "a couple in the middle of three families; foster carers beyond a step-sister"},
};

} // namespace

TEST_CASE("No symbol, label or line of a genogram lies upon another's, and few lines cross", "[network]")
{
    for (const Shape &shape : shapes) {
        INFO(shape.name << ": " << shape.why);
        const Network network = networkNamed(QString::fromUtf8(shape.name));
        const GenogramLayout layout = layoutOf(network);
        CHECK(layout.overlaps() == 0);
        CHECK(layout.crossings() <= shape.crossings);
        for (const Relative &relative : network.family().members)
            CHECK(layout.find(relative.member) != nullptr);
    }
}

TEST_CASE("A layout that is bad is counted as bad", "[network]")
{
    // The control of the test above: what it counts, it finds.
    const Network network = networkNamed(QStringLiteral("half-siblings"));
    const Member ada = network.member("Ada Test");
    const GenogramLayout upon = layoutOf(network, {{network.member("Ben Ford"), {0.2, 0.2}}});
    CHECK(upon.overlaps() > 0);
    CHECK(upon.find(ada)->box.intersects(upon.find(network.member("Ben Ford"))->box));
    const GenogramLayout across = layoutOf(network, {{network.member("Ben Ford"), {12, 0}}});
    CHECK(across.crossings() > 0);
}

TEST_CASE("Partners stand side by side", "[network]")
{
    for (const Shape &shape : shapes) {
        const Network network = networkNamed(QString::fromUtf8(shape.name));
        const GenogramLayout layout = layoutOf(network);
        std::map<Member, int> partners;
        for (const Relationship &r : network.relationships) {
            if (r.kind == RelationshipKind::Partner) {
                ++partners[r.first];
                ++partners[r.second];
            }
        }
        for (const Relationship &r : network.relationships) {
            if (r.kind != RelationshipKind::Partner ||
                layout.find(r.first)->generation != layout.find(r.second)->generation)
                continue;
            INFO(shape.name << ": " << r.first.person.toStdString() << " and " << r.second.person.toStdString());
            // Of several partners there is room for two beside somebody; between others stand partners only.
            const int several = std::max(partners[r.first], partners[r.second]);
            CHECK(betweenOf(layout, r.first, r.second) <= std::max(0, (several - 1) / 2));
        }
    }
}

TEST_CASE("Children stand in birth order under their parents", "[network]")
{
    struct Case
    {
        const char *network;
        std::vector<const char *> inOrder;
        const char *why;
    };
    const std::vector<Case> cases{
        {"twins", {"Ben Test", "Ada Test", "Baby Test"}, "the unborn last"},
        {"twins", {"Ben Test", "Amy Test", "Baby Test"}, "twins together"},
        {"half-siblings", {"Ben Ford", "Cal Ford"}, "of one father"},
        {"half-siblings", {"Anna Hill", "Mary Test", "Otis Hill"}, "with partners between"},
        {"forty", {"Ben Test", "Ada Featherstonehaugh-Montgomery", "Cal Test"}, "the child in the middle"},
        {"forty", {"Otto Test", "Rita Test", "John Test"}, "the father's side"},
        {"forty", {"Una Test", "Vic Test", "Will Test"}, "cousins"},
        {"forty", {"Anna Dean", "Paul Hill"}, "Mary stands at John's side, the others in order"},
        {"remarriages", {"Cal Penn", "Dot Penn"}, "of a former partner"},
        {"adoption-within", {"Ada Test", "Ben Test"}, "one of them adopted"},
        {"cousins", {"Tariq Khan", "Imran Khan"}, "whose children are a couple"},
        {"three-sides", {"Anna Dean", "Mary Hill", "Paul Hill"}, "each with a partner"},
    };
    for (const Case &c : cases) {
        INFO(c.network << ": " << c.why);
        const Network network = networkNamed(QString::fromUtf8(c.network));
        const GenogramLayout layout = layoutOf(network);
        for (std::size_t i = 1; i < c.inOrder.size(); ++i)
            CHECK(middleOf(layout, network.member(c.inOrder[i - 1])) < middleOf(layout, network.member(c.inOrder[i])));
    }
    // And not because of their names, numbers or the order in which they were entered.
    Network turned = networkNamed(QStringLiteral("forty"));
    for (ChildRecord &record : turned.children) {
        if (record.child.stamp.id != 1)
            record.child.born = Date(2026, 1, 1) + -365 * static_cast<int>(record.child.stamp.id);
    }
    const GenogramLayout layout = layoutOf(turned);
    CHECK(middleOf(layout, turned.member("Cal Test")) >
          middleOf(layout, turned.member("Ada Featherstonehaugh-Montgomery")));
}

TEST_CASE("Generations stand in rows, and half-siblings under their own couple", "[network]")
{
    const Network network = networkNamed(QStringLiteral("half-siblings"));
    const GenogramLayout layout = layoutOf(network);
    CHECK(layout.find(network.member("Ada Test"))->generation == 0);
    CHECK(layout.find(network.member("Mary Test"))->generation == -1);
    CHECK(layout.find(network.member("Gwen Hill"))->generation == -2);
    for (const auto &[child, father] :
         {std::pair("Ben Ford", "Ian Ford"), std::pair("Ada Test", "Jon Test"), std::pair("Dee Webb", "Kit Webb")}) {
        const GenogramLine *line = lineBetween(layout, network.member(child), network.member(father));
        const GenogramLine *other = lineBetween(layout, network.member(child), network.member("Mary Test"));
        CHECK((line != nullptr || other != nullptr));
    }
    // In order of time from the left, the present partner on his own side.
    CHECK(middleOf(layout, network.member("Ian Ford")) < middleOf(layout, network.member("Jon Test")));
    CHECK(middleOf(layout, network.member("Jon Test")) < middleOf(layout, network.member("Kit Webb")));

    const Network old = networkNamed(QStringLiteral("great-grandparents"));
    const GenogramLayout tall = layoutOf(old);
    CHECK(tall.find(old.member("Great Old Stone"))->generation == -4);
    CHECK(tall.find(old.member("Baby Test"))->generation == 1);
    double last = -1e9;
    int row = -100;
    for (const GenogramSymbol &symbol : tall.symbols) { // the order of the keyboard
        if (symbol.generation != row)
            last = -1e9;
        CHECK(symbol.generation >= row);
        CHECK(symbol.box.center().x() > last);
        row = symbol.generation;
        last = symbol.box.center().x();
    }
}

TEST_CASE("Lines say what they stand for", "[network]")
{
    const Network within = networkNamed(QStringLiteral("adoption-within"));
    const GenogramLayout adoption = layoutOf(within);
    int byBirth = 0;
    int byAdoption = 0;
    for (const GenogramLine &line : adoption.lines) {
        if (line.kind == GenogramLineKind::Descent && line.second == within.member("Ada Test"))
            ++(line.nature == QStringLiteral("adoptive") ? byAdoption : byBirth);
    }
    CHECK(byBirth == 1);
    CHECK(byAdoption == 1);

    const Network related = networkNamed(QStringLiteral("cousins"));
    const GenogramLayout cousins = layoutOf(related);
    CHECK(lineBetween(cousins, related.member("Yusuf Khan"), related.member("Maryam Khan"))->isDouble);
    CHECK_FALSE(lineBetween(cousins, related.member("Tariq Khan"), related.member("Noor Khan"))->isDouble);
    CHECK(cousins.symbols.size() == related.family().members.size()); // each drawn once

    const auto unrecorded = [](const GenogramLayout &layout) {
        return std::count_if(layout.symbols.begin(), layout.symbols.end(),
                             [](const GenogramSymbol &symbol) { return symbol.member.isNobody(); });
    };
    const GenogramLayout father = layoutNamed("unknown-father");
    CHECK(unrecorded(father) == 1);
    CHECK(unrecorded(layoutNamed("single-parent")) == 0); // only where it is needed
}

TEST_CASE("Twins hang from one point", "[network]")
{
    const Network network = networkNamed(QStringLiteral("twins"));
    const GenogramLayout layout = layoutOf(network);
    const auto forkOf = [&](const char *name) {
        for (const GenogramLine &line : layout.lines) {
            if (line.kind == GenogramLineKind::Descent && line.second == network.member(name))
                return line.points[line.points.size() - 2];
        }
        return QPointF();
    };
    CHECK(forkOf("Ada Test") == forkOf("Amy Test"));
    CHECK(forkOf("Ada Test") != forkOf("Ben Test"));
    CHECK(forkOf("Tom Test") == forkOf("John Test"));
}

TEST_CASE("A ring holds those who live together and nobody else", "[network]")
{
    for (const Shape &shape : shapes) {
        const GenogramLayout layout = layoutNamed(shape.name);
        for (const GenogramRing &ring : layout.rings) {
            for (const GenogramSymbol &symbol : layout.symbols) {
                INFO(shape.name << ": " << symbol.lines.join(u' ').toStdString());
                const bool isOfIt =
                    std::find(ring.members.begin(), ring.members.end(), symbol.member) != ring.members.end();
                const bool isInside = std::any_of(ring.pieces.begin(), ring.pieces.end(), [&](const QRectF &piece) {
                    return piece.intersects(symbol.box.adjusted(0.05, 0.05, -0.05, -0.05));
                });
                CHECK(isInside == isOfIt);
            }
        }
    }
    CHECK(layoutNamed("forty").rings.size() == 3);
}

TEST_CASE("Names are wrapped and never cut", "[network]")
{
    const Network network = networkNamed(QStringLiteral("forty"));
    const GenogramSymbol *symbol = layoutOf(network).find(network.member("Ada Featherstonehaugh-Montgomery"));
    REQUIRE(symbol != nullptr);
    const GenogramLayout layout = layoutOf(network);
    symbol = layout.find(network.member("Ada Featherstonehaugh-Montgomery"));
    CHECK(symbol->nameLines == 3);
    CHECK(symbol->lines.mid(0, symbol->nameLines).join(QString()) == QStringLiteral("AdaFeatherstonehaugh-Montgomery"));
    CHECK(symbol->inside == QStringLiteral("10"));
    const GenogramSymbol *walt = layout.find(network.member("Walt Test"));
    CHECK(walt->hasDied);
    CHECK(walt->lines.contains(QStringLiteral("d. 02/03/2019")));
    CHECK(layout.find(network.member("Hetty Ward"))->isAside);
    CHECK_FALSE(layout.find(network.member("Beth Cole"))->isAside);
}

TEST_CASE("The same facts give the same picture, in whatever order they come", "[network]")
{
    for (const Shape &shape : shapes) {
        INFO(shape.name);
        const Network network = networkNamed(QString::fromUtf8(shape.name));
        const GenogramLayout one = layoutOf(network);
        const GenogramLayout other = layoutOf(network);
        REQUIRE(one.symbols.size() == other.symbols.size());
        for (std::size_t i = 0; i < one.symbols.size(); ++i) {
            CHECK(one.symbols[i].member == other.symbols[i].member);
            CHECK(one.symbols[i].box == other.symbols[i].box);
        }
    }
}

TEST_CASE("Somebody who was moved stands where they were moved to, and the others stay", "[network]")
{
    const Network network = networkNamed(QStringLiteral("half-siblings"));
    const Member otis = network.member("Otis Hill");
    const GenogramLayout before = layoutOf(network);
    const GenogramLayout after = layoutOf(network, {{otis, {7, -2}}});
    const QPointF child = after.find(network.member("Ada Test"))->box.center();
    CHECK(after.find(otis)->box.center() == child + QPointF(7, -2));
    for (const GenogramSymbol &symbol : before.symbols) {
        if (symbol.member != otis)
            CHECK(after.find(symbol.member)->box == symbol.box);
    }
    const auto ends = std::count_if(after.lines.begin(), after.lines.end(), [&](const GenogramLine &line) {
        return line.second == otis && std::abs(line.points.back().x() - (child.x() + 7)) < 0.01;
    });
    CHECK(ends == 1);
}

TEST_CASE("A circle in what was recorded is drawn all the same", "[network]")
{
    const Network network =
        networkOf(QStringLiteral("child Ada Test | F | 2016-04-03\nperson Mary Test | F | 1990-01-01\n"
                                 "person John Test | M | 1990-01-01\n"
                                 "parents Mary Test > Ada Test\nparents Ada Test > Mary Test\n"
                                 "parents John Test > Mary Test\nparents Mary Test > John Test\n"
                                 "couple Ada Test + John Test : ended\n"
                                 "sibling Ada Test + Mary Test : half"));
    const GenogramLayout layout = layoutOf(network);
    CHECK(layout.symbols.size() == 3);
    CHECK(layOut({}, {}, plainText()).symbols.empty());
}

TEST_CASE("A family of a hundred and fifty is laid out in reasonable time", "[network]")
{
    QString lines = QStringLiteral("child Ada Test | F | 2016-04-03\n");
    const auto person = [&](const QString &name, const char *sex, int year) {
        lines += QStringLiteral("person %1 | %2 | %3-01-01\n").arg(name, QString::fromUtf8(sex)).arg(year);
    };
    person(QStringLiteral("M0"), "F", 1990);
    lines += QStringLiteral("parents M0 > Ada Test\n");
    person(QStringLiteral("G"), "F", 1940);
    lines += QStringLiteral("parents G > M0\n");
    for (int i = 1; i <= 24; ++i) { // aunts with husbands and four children each
        const QString n = QString::number(i);
        person(QStringLiteral("A") + n, "F", 1960 + i);
        person(QStringLiteral("H") + n, "M", 1960 + i);
        lines += QStringLiteral("parents G > A%1\ncouple A%1 + H%1 : married\n").arg(n);
        for (int k = 0; k < 4; ++k) {
            const QString child = QStringLiteral("C%1x%2").arg(i).arg(k);
            person(child, k % 2 == 0 ? "F" : "M", 1990 + i + k);
            lines += QStringLiteral("parents A%1 + H%1 > %2\n").arg(n, child);
        }
    }
    const Network network = networkOf(lines);
    REQUIRE(network.family().members.size() == 147);
    const std::clock_t before = std::clock(); // of this process: other work beside it does not count
    const GenogramLayout layout = layoutOf(network);
    const double seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    CHECK(seconds < 20); // a tenth of a second where it is optimised
    CHECK(layout.overlaps() == 0);
    CHECK(layout.crossings() == 0);
}
