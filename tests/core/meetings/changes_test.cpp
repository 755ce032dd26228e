// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/changes.h"

#include "core/meetings/carryforward.h"
#include "core/meetings/ppmform.h"
#include "tests/core/meetings/meetingfixture.h"
#include "tests/support/catch.h"

#include <functional>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

const PpmSectionChange &sectionOf(const std::vector<PpmSectionChange> &changes, const QString &section)
{
    for (const PpmSectionChange &change : changes) {
        if (change.section == section)
            return change;
    }
    throw std::logic_error("no such section");
}

PpmContent aContent()
{
    PpmContent content;
    content.answers = {{u"background"_s, u"Neglect"_s}, {u"plan"_s, u"adoption"_s}};
    content.actions = {actionLine(u"a"_s, u"First"_s, Date(2026, 12, 1))};
    content.actions[0].update = u"Chased"_s;
    content.present = {{u"Grace Hopper"_s, u"Social Worker"_s, u"yes"_s, {}}};
    PpmOption option;
    option.option = u"adoption"_s;
    option.pursued = u"yes"_s;
    content.options = {option};
    return content;
}

} // namespace

TEST_CASE("Each section says how it differs from last time", "[meetings]")
{
    struct Case
    {
        const char *why;
        QString section;
        std::function<void(PpmContent &)> edit;
        PpmDifference difference;
        int cells;
    };
    const auto c = GENERATE(values<Case>({
        {"untouched", u"background"_s, [](PpmContent &) {}, PpmDifference::Same, 0},
        {"a space at its end", u"background"_s, [](PpmContent &n) { n.answers[u"background"_s] += u' '; },
         PpmDifference::Same, 0},
        {"another text", u"background"_s, [](PpmContent &n) { n.answers[u"background"_s] = u"Harm"_s; },
         PpmDifference::Changed, 1},
        {"nothing said yet", u"background"_s, [](PpmContent &n) { n.answers.remove(u"background"_s); },
         PpmDifference::Cleared, 1},
        {"said for the first time", u"court"_s, [](PpmContent &n) { n.answers[u"court"_s] = u"Experts"_s; },
         PpmDifference::New, 1},
        {"carried once more, which is no change", u"actions"_s,
         [](PpmContent &n) {
             n.actions[0].carried = 1;
             n.actions[0].firstTarget = n.actions[0].target;
         },
         PpmDifference::Same, 0},
        {"nobody has said yet who is there", u"present"_s, [](PpmContent &n) { n.present[0].attended.clear(); },
         PpmDifference::Same, 0},
        {"somebody is not there this time", u"present"_s, [](PpmContent &n) { n.present[0].attended = u"no"_s; },
         PpmDifference::Changed, 1},
        {"nothing new of an action", u"actions"_s, [](PpmContent &n) { n.actions[0].update.clear(); },
         PpmDifference::Same, 0},
        {"an action done", u"actions"_s, [](PpmContent &n) { n.actions[0].done = Date(2026, 11, 2); },
         PpmDifference::Changed, 1},
        {"an action more", u"actions"_s,
         [](PpmContent &n) { n.actions.push_back(actionLine(u"b"_s, u"Second"_s, {})); }, PpmDifference::Changed, 1},
        {"an option ruled out, two columns", u"options"_s,
         [](PpmContent &n) {
             n.options[0].pursued = u"no"_s;
             n.options[0].ruledOutWhy = u"No match"_s;
         },
         PpmDifference::Changed, 2},
        {"an option that says nothing", u"options"_s, [](PpmContent &n) { n.options.push_back(PpmOption{}); },
         PpmDifference::Same, 0},
        {"frozen details are no change", u"child-details"_s,
         [](PpmContent &n) { n.answers[u"child-details-name"_s] = u"Canaria"_s; }, PpmDifference::Same, 0},
    }));
    INFO(c.why);
    const PpmContent before = aContent();
    PpmContent now = before;
    c.edit(now);
    const auto changes = changesBetween(before, now);
    CHECK(changes.size() == ppmSections().size());
    const PpmSectionChange &change = sectionOf(changes, c.section);
    CHECK(change.difference == c.difference);
    CHECK(static_cast<int>(change.cells.size()) == c.cells);
    for (const PpmSectionChange &other : changes) {
        INFO(other.section.toStdString());
        if (other.section != c.section)
            CHECK(other.difference == PpmDifference::Same);
    }
}

TEST_CASE("A finished action that left the list is no change", "[meetings]")
{
    PpmContent before = aContent();
    before.actions[0].done = Date(2026, 10, 1);
    PpmContent now = aContent();
    now.actions.clear();
    CHECK(sectionOf(changesBetween(before, now), u"actions"_s).difference == PpmDifference::Same);
}

TEST_CASE("What changed is said as a person reads it", "[meetings]")
{
    const PpmContent before = aContent();
    PpmContent now = before;
    now.actions[0].target = Date(2026, 12, 24);
    now.answers[u"plan"_s] = u"long-term-fostering"_s;
    const auto changes = changesBetween(before, now);
    const PpmCellChange &target = sectionOf(changes, u"actions"_s).cells.at(0);
    CHECK(target.place == PpmPlace{u"actions"_s, u"a"_s, u"target"_s});
    CHECK(target.before == u"01/12/2026");
    CHECK(target.now == u"24/12/2026");
    CHECK(sectionOf(changes, u"plan"_s).cells.at(0).before == u"adoption");
    const Date day(2026, 10, 7);
    CHECK(wordsFor(sectionOf(changes, u"plan"_s), day) == u"Changed since 07/10/2026");
    CHECK(wordsFor(sectionOf(changes, u"background"_s), day) == u"The same as on 07/10/2026");
    CHECK(wordsFor(sectionOf(changes, u"guardian"_s), day) == u"Nothing said then or now");
}

TEST_CASE("A draft's table of carers, which is not frozen yet, is not compared", "[meetings]")
{
    PpmContent before = aContent();
    before.carers.emplace_back();
    before.carers.back().person = u"gran"_s;
    before.carers.back().wants = u"Yes"_s;
    PpmContent now = aContent();
    CHECK(sectionOf(changesBetween(before, now), u"carers"_s).difference == PpmDifference::Same);
    now.carers = before.carers;
    now.carers.back().wants = u"No"_s;
    CHECK(sectionOf(changesBetween(before, now), u"carers"_s).difference == PpmDifference::Changed);
}
