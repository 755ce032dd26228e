// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ppmmerge.h"

#include "core/meetings/carryforward.h"
#include "core/meetings/ppmform.h"
#include "tests/core/meetings/meetingfixture.h"
#include "tests/support/catch.h"

#include <functional>
#include <random>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

PpmContent aContent()
{
    PpmContent content;
    content.answers = {{u"background"_s, u"Neglect"_s}, {u"contact-current"_s, u"Weekly"_s}};
    content.present = {{u"Grace Hopper"_s, u"Social Worker"_s, {}, {}}, {{}, u"Virtual School"_s, {}, {}}};
    for (const QString &id : ppmOptionIds()) {
        PpmOption option;
        option.option = id;
        content.options.push_back(option);
    }
    content.actions = {actionLine(u"a"_s, u"First"_s, Date(2026, 12, 1)), actionLine(u"b"_s, u"Second"_s, {})};
    return content;
}

using Edit = std::function<void(PpmContent &)>;

void answerEdit(PpmContent &content, const char *id, const char *text)
{
    content.answers.insert(QString::fromLatin1(id), QString::fromLatin1(text));
}

} // namespace

TEST_CASE("What only one of two people changed is in the merged record", "[meetings]")
{
    struct Case
    {
        const char *why;
        Edit mine;
        Edit theirs;
    };
    const auto c = GENERATE(values<Case>({
        {"two answers", [](PpmContent &m) { answerEdit(m, "background", "Neglect and harm"); },
         [](PpmContent &t) { answerEdit(t, "contact-current", "Fortnightly"); }},
        {"an answer and an emptied one", [](PpmContent &m) { answerEdit(m, "iro-view", "Agrees"); },
         [](PpmContent &t) { t.answers.remove(u"background"_s); }},
        {"two columns of one action", [](PpmContent &m) { m.actions[0].owner = u"Mary Seacole"_s; },
         [](PpmContent &t) { t.actions[0].done = Date(2026, 11, 2); }},
        {"two options", [](PpmContent &m) { m.options[4].pursued = u"yes"_s; },
         [](PpmContent &t) { t.options[1].ruledOut = Date(2026, 11, 2); }},
        {"a new action each", [](PpmContent &m) { m.actions.push_back(actionLine(u"m"_s, u"Mine"_s, {})); },
         [](PpmContent &t) { t.actions.push_back(actionLine(u"t"_s, u"Theirs"_s, {})); }},
        {"one takes a row out, the other changes another", [](PpmContent &m) { m.actions.erase(m.actions.begin()); },
         [](PpmContent &t) { t.actions[1].target = Date(2026, 12, 2); }},
        {"a name for the Virtual School and that it attended",
         [](PpmContent &m) { m.present[1].name = u"Ada Teacher"_s; },
         [](PpmContent &t) { t.present[1].attended = u"yes"_s; }},
        {"both the same", [](PpmContent &m) { answerEdit(m, "background", "The same"); },
         [](PpmContent &t) { answerEdit(t, "background", "The same"); }},
    }));
    INFO(c.why);
    const PpmContent base = aContent();
    PpmContent mine = base;
    PpmContent theirs = base;
    PpmContent both = base;
    c.mine(mine);
    c.theirs(theirs);
    // What comes out is what one would have had who typed both.
    c.theirs(both);
    if (both.actions.size() == base.actions.size() || mine.actions.size() != base.actions.size() + 1)
        c.mine(both);
    else
        both.actions.insert(both.actions.end() - 1, mine.actions.back());
    const PpmMerge merge = mergedContent(base, mine, theirs);
    CHECK(merge.isClean());
    CHECK(jsonOf(merge.merged) == jsonOf(both));
}

TEST_CASE("Two different texts for one place are both listed", "[meetings]")
{
    struct Case
    {
        const char *why;
        Edit mine;
        Edit theirs;
        PpmPlace place;
        QString textOfMine;
        QString textOfTheirs;
    };
    const auto c = GENERATE(values<Case>({
        {"an answer",
         [](PpmContent &m) { answerEdit(m, "background", "Mine"); },
         [](PpmContent &t) { answerEdit(t, "background", "Theirs"); },
         {u"background"_s, {}, u"background"_s},
         u"Mine"_s,
         u"Theirs"_s},
        {"an answer that one emptied",
         [](PpmContent &m) { m.answers.remove(u"background"_s); },
         [](PpmContent &t) { answerEdit(t, "background", "Theirs"); },
         {u"background"_s, {}, u"background"_s},
         {},
         u"Theirs"_s},
        {"a new answer from both",
         [](PpmContent &m) { answerEdit(m, "iro-view", "Agrees"); },
         [](PpmContent &t) { answerEdit(t, "iro-view", "Objects"); },
         {u"iro"_s, {}, u"iro-view"_s},
         u"Agrees"_s,
         u"Objects"_s},
        {"the target of an action",
         [](PpmContent &m) { m.actions[0].target = Date(2026, 12, 8); },
         [](PpmContent &t) { t.actions[0].target = Date(2026, 12, 9); },
         {u"actions"_s, u"a"_s, u"target"_s},
         u"2026-12-08"_s,
         u"2026-12-09"_s},
        {"an action that one took out and the other finished",
         [](PpmContent &m) { m.actions.erase(m.actions.begin()); },
         [](PpmContent &t) { t.actions[0].done = Date(2026, 11, 2); },
         {u"actions"_s, u"a"_s, {}},
         {},
         u"First; Ada Lovelace; 01/12/2026; 02/11/2026"_s},
        {"an option",
         [](PpmContent &m) { m.options[4].pursued = u"yes"_s; },
         [](PpmContent &t) { t.options[4].pursued = u"no"_s; },
         {u"options"_s, u"adoption"_s, u"pursued"_s},
         u"yes"_s,
         u"no"_s},
    }));
    INFO(c.why);
    const PpmContent base = aContent();
    PpmContent mine = base;
    PpmContent theirs = base;
    c.mine(mine);
    c.theirs(theirs);
    PpmMerge merge = mergedContent(base, mine, theirs);
    REQUIRE(merge.conflicts.size() == 1);
    const PpmConflict conflict = merge.conflicts.front();
    CHECK(conflict.place == c.place);
    CHECK(conflict.mine == c.textOfMine);
    CHECK(conflict.theirs == c.textOfTheirs);
    CHECK_FALSE(wordsFor(conflict.place, merge.merged).isEmpty());

    PpmContent asMine = merge.merged;
    settle(asMine, conflict, PpmSide::Mine);
    CHECK(jsonOf(asMine) == jsonOf(mine));
    PpmContent asTheirs = merge.merged;
    settle(asTheirs, conflict, PpmSide::Theirs);
    CHECK(asTheirs.answers == theirs.answers);
    CHECK(rowKeys(asTheirs, u"actions"_s).size() == rowKeys(theirs, u"actions"_s).size());
    if (!conflict.place.field.isEmpty())
        CHECK(cellText(asTheirs, conflict.place) == c.textOfTheirs);
}

TEST_CASE("Keeping both texts puts one under the other, where there is room for two", "[meetings]")
{
    const PpmContent base = aContent();
    PpmContent mine = base;
    PpmContent theirs = base;
    answerEdit(mine, "background", "Mine");
    answerEdit(theirs, "background", "Theirs");
    mine.actions[0].target = Date(2026, 12, 8);
    theirs.actions[0].target = Date(2026, 12, 9);
    PpmMerge merge = mergedContent(base, mine, theirs);
    REQUIRE(merge.conflicts.size() == 2);
    for (const PpmConflict &conflict : merge.conflicts)
        settle(merge.merged, conflict, PpmSide::Both);
    CHECK(merge.merged.answers.value(u"background"_s) == u"Mine\n\nTheirs");
    CHECK(merge.merged.actions[0].target == Date(2026, 12, 8));
}

TEST_CASE("No text of either side is lost by a merge, whatever they did", "[meetings]")
{
    std::mt19937 random(20261122); // NOLINT: the same run each time
    const auto dice = [&random](int sides) { return static_cast<int>(random() % static_cast<unsigned>(sides)); };
    const QStringList answers = {u"background"_s, u"contact-current"_s, u"iro-view"_s, u"court"_s};
    int number = 0;
    const auto change = [&](PpmContent &content) {
        const QString text = u"text-%1"_s.arg(++number);
        switch (dice(5)) {
        case 0:
            content.answers.insert(answers[dice(static_cast<int>(answers.size()))], text);
            break;
        case 1:
            content.actions.push_back(actionLine(u"new-%1"_s.arg(number), text, Date(2026, 12, 1)));
            break;
        case 2:
            content.actions[static_cast<std::size_t>(dice(static_cast<int>(content.actions.size())))].update = text;
            break;
        case 3:
            content.options[static_cast<std::size_t>(dice(7))].comment = text;
            break;
        default:
            content.present.push_back({text, u"Guest"_s, u"yes"_s, {}});
        }
        return text;
    };
    for (int round = 0; round < 300; ++round) {
        const PpmContent base = aContent();
        PpmContent mine = base;
        PpmContent theirs = base;
        for (int i = 0; i < 4; ++i) {
            change(mine);
            change(theirs);
        }
        if (dice(3) == 0)
            mine.actions.erase(mine.actions.begin());
        const PpmMerge merge = mergedContent(base, mine, theirs);
        QString everything = QString::fromUtf8(jsonOf(merge.merged));
        for (const PpmConflict &conflict : merge.conflicts)
            everything += conflict.mine + conflict.theirs;
        for (const PpmContent *side : {&mine, &theirs}) {
            for (const PpmCell &cell : cellsOf(*side)) {
                if (cell.text.startsWith(u"text-"))
                    REQUIRE(everything.contains(cell.text));
            }
        }
    }
}

TEST_CASE("Cells can be read, written and copied by their places", "[meetings]")
{
    PpmContent content = aContent();
    for (const PpmCell &cell : cellsOf(content)) {
        if (!cell.place.field.isEmpty()) {
            INFO(cell.place.row.toStdString() << '/' << cell.place.field.toStdString());
            CHECK(cellText(content, cell.place) == cell.text);
        }
    }
    setCell(content, {u"actions"_s, u"a"_s, u"target"_s}, u"not a day"_s);
    CHECK(content.actions[0].target == Date(2026, 12, 1));
    setCell(content, {u"actions"_s, u"a"_s, u"target"_s}, u"2026-12-24"_s);
    CHECK(content.actions[0].target == Date(2026, 12, 24));
    setCell(content, {u"options"_s, u"family-group-conference"_s, u"state"_s}, u"done"_s);
    REQUIRE(content.earlyActions.size() == 1);
    CHECK(content.options.size() == 7);
    CHECK(wordsFor({u"options"_s, u"family-group-conference"_s, u"state"_s}, content) ==
          u"Family group conference or family network meeting: State");
    CHECK(wordsFor({u"actions"_s, u"a"_s, u"owner"_s}, content) == u"First: By whom");
    CHECK(wordsFor({u"background"_s, {}, u"background"_s}, content) == u"Background");
    CHECK(shownText({u"actions"_s, u"a"_s, u"target"_s}, u"2026-12-24"_s) == u"24/12/2026");

    PpmContent other;
    copySection(u"actions"_s, content, other);
    CHECK(other.actions == content.actions);
    CHECK(other.answers.isEmpty());
    copyPlace({u"present"_s, u"Grace Hopper"_s, {}}, content, other);
    REQUIRE(other.present.size() == 1);
    CHECK(other.present[0] == content.present[0]);
}

TEST_CASE("Two attendees of one name are two rows", "[meetings]")
{
    PpmContent content;
    content.present = {{u"Ann Smith"_s, u"Aunt"_s, {}, {}}, {u"Ann Smith"_s, u"School"_s, {}, {}}};
    CHECK(rowKeys(content, u"present"_s) == QStringList{u"Ann Smith"_s, u"Ann Smith#2"_s});
    CHECK(cellText(content, {u"present"_s, u"Ann Smith#2"_s, u"relation"_s}) == u"School");
}
