// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/factform.h"

#include "tests/support/catch.h"
#include "ui/child/adjustmentform.h"
#include "ui/child/childform.h"
#include "ui/child/quickentry.h"

using namespace hearth;

namespace {

const WorkingDays &workingDays()
{
    static const WorkingDays days(2000, 2040, {});
    return days;
}

TypingContext context()
{
    return {Date(2026, 2, 20), &workingDays()};
}

// Something that fits the field.
QString sample(const ShapeField &field)
{
    switch (field.kind) {
    case FieldKind::Day:
        return QStringLiteral("03/02/2026");
    case FieldKind::Code:
        return field.id == QStringLiteral("state") ? QStringLiteral("held") : field.choices.back().id;
    case FieldKind::Choices:
        return field.choices.front().id + u',' + field.choices.at(1).id;
    case FieldKind::YesNo:
        return QStringLiteral("no");
    case FieldKind::Tick:
        return QStringLiteral("yes");
    default:
        return QStringLiteral("Some words, <b>as typed</b>");
    }
}

bool mentions(const FormProblems &problems, const char *field)
{
    return std::any_of(problems.begin(), problems.end(),
                       [field](const FormProblem &p) { return p.field == QLatin1StringView(field); });
}

} // namespace

TEST_CASE("Every kind of fact can be filled in, read, and shown again as it was typed", "[ui][child]")
{
    int kinds = 0;
    for (const KindChoice &kind : kindChoices()) {
        INFO(kind.id.toStdString());
        const FormShape shape = factShape(kind.id);
        REQUIRE_FALSE(shape.fields.empty());
        Typing typing;
        for (const ShapeField &field : shape.fields)
            put(typing, field.id, sample(field));
        const ReadFact read = readFact(kind.id, typing, 7, std::nullopt, context());
        for (const FormProblem &problem : read.problems)
            UNSCOPED_INFO(problem.text.toStdString());
        REQUIRE(read.record);
        CHECK(stampOf(*read.record).childId == 7);
        CHECK(kindIdOf(*read.record) == kind.id);
        CHECK(typingOfFact(*read.record) == typing);
        ++kinds;
    }
    CHECK(kinds == static_cast<int>(spellVocabulary().size() + eventVocabulary().size()) + 1);
}

TEST_CASE("A form says in one list what is missing or wrong, and names the field", "[ui][child]")
{
    struct Case
    {
        const char *why;
        const char *kind;
        std::vector<std::pair<const char *, const char *>> typed;
        const char *field; // nothing: it is fit to save
    };
    const auto c = GENERATE(values<Case>({
        {"an event needs its day", "ppm", {}, "on"},
        {"a word that is no day", "ppm", {{"on", "someday"}}, "on"},
        {"a day as people type it", "ppm", {{"on", "3/2"}}, nullptr},
        {"an event still to come is booked by itself", "ppm", {{"on", "+6w"}}, nullptr},
        {"what is to come cannot have taken place", "ppm", {{"on", "+6w"}, {"state", "held"}}, "on"},
        {"a target needs the day that it sets", "shobpa-target", {{"on", "3/2"}}, "target"},
        {"a legal status needs its code", "legal-status", {{"from", "3/2"}}, "code"},
        {"a code of another list", "legal-status", {{"from", "3/2"}, {"code", "U1"}}, "code"},
        {"a spell cannot stop before it starts",
         "placement",
         {{"from", "3/2"}, {"code", "U1"}, {"until", "2/2"}},
         "until"},
        {"it may stop on the day on which it began",
         "placement",
         {{"from", "3/2"}, {"code", "U1"}, {"until", "3/2"}},
         nullptr},
        {"care has no code", "care", {{"from", "3/2"}}, nullptr},
        {"the contingency is another plan",
         "plan",
         {{"from", "3/2"}, {"code", "adoption"}, {"contingency", "adoption"}},
         "contingency"},
        {"an update needs its words", "update", {{"on", "today"}}, "text"},
        {"a word typed into a list that is no choice",
         "cla-review",
         {{"on", "3/2"}, {"detail.participation", "?PN"}},
         "detail.participation"},
        {"half a word that happens to be a kind", "?care", {{"from", "3/2"}}, "kind"},
        {"nothing chosen yet", "", {}, "kind"},
    }));
    INFO(c.why);
    Typing typing;
    for (const auto &[id, value] : c.typed)
        put(typing, QString::fromLatin1(id), QString::fromLatin1(value));
    const ReadFact read = readFact(QString::fromLatin1(c.kind), typing, 1, std::nullopt, context());
    if (c.field) {
        CHECK(mentions(read.problems, c.field));
        CHECK_FALSE(read.record);
    } else {
        CHECK(read.problems.empty());
        CHECK(read.record);
    }
}

TEST_CASE("The state of an event follows its day unless somebody says otherwise", "[ui][child]")
{
    struct Case
    {
        const char *on;
        const char *state;
        EventState becomes;
    };
    const auto c = GENERATE(values<Case>({
        {"today", "", EventState::Held},
        {"yesterday", "", EventState::Held},
        {"tomorrow", "", EventState::Booked},
        {"yesterday", "booked", EventState::Booked},
        {"tomorrow", "cancelled", EventState::Cancelled},
    }));
    Typing typing;
    put(typing, QStringLiteral("on"), QString::fromLatin1(c.on));
    put(typing, QStringLiteral("state"), QString::fromLatin1(c.state));
    const ReadFact read = readFact(QStringLiteral("cla-review"), typing, 1, std::nullopt, context());
    REQUIRE(read.record);
    CHECK(std::get<Event>(*read.record).state == c.becomes);
}

TEST_CASE("Correcting keeps what the form does not show", "[ui][child]")
{
    Event stored;
    stored.stamp = {12, 3, 4};
    stored.kind = EventKind::ClaReview;
    stored.on = Date(2026, 2, 3);
    stored.collection = 2021;
    stored.formerDates = {Date(2026, 1, 9)};
    Typing typing = typingOfFact(stored);
    put(typing, QStringLiteral("on"), QStringLiteral("4/2/2026"));
    const ReadFact read = readFact(QStringLiteral("cla-review"), typing, 3, Record(stored), context());
    REQUIRE(read.record);
    Event expected = stored;
    expected.on = Date(2026, 2, 4);
    CHECK(std::get<Event>(*read.record) == expected);
}

TEST_CASE("Quick entry fills the form of a new fact", "[ui][child]")
{
    const Typing event = quickTyping(QStringLiteral("ppm"), QStringLiteral("3/2"));
    CHECK(readFact(QStringLiteral("ppm"), event, 1, std::nullopt, context()).record);
    const Typing spell = quickTyping(QStringLiteral("placement/U1"), QStringLiteral("3/2"));
    const ReadFact read = readFact(QStringLiteral("placement"), spell, 1, std::nullopt, context());
    REQUIRE(read.record);
    CHECK(std::get<Spell>(*read.record).code == QStringLiteral("U1"));
    CHECK(std::get<Spell>(*read.record).from == Date(2026, 2, 3));
    // Every line that quick entry offers is one that the form takes.
    for (const KindChoice &choice : quickChoices()) {
        INFO(choice.id.toStdString());
        CHECK_FALSE(factShape(choice.id.section(u'/', 0, 0)).fields.empty());
    }
}

TEST_CASE("An adjustment offers only what its rule allows, with the fields that it needs", "[ui][child]")
{
    Rule rule;
    rule.allowances = {{AdjustmentKind::Pause, 0, {}}};
    const FormShape shape = adjustmentShape(&rule, QStringLiteral("pause"));
    REQUIRE(shape.field(QStringLiteral("kind")));
    CHECK(shape.field(QStringLiteral("kind"))->choices.size() == 1);
    CHECK(shape.field(QStringLiteral("from")));
    CHECK_FALSE(adjustmentShape(&rule, QStringLiteral("extension")).field(QStringLiteral("from")));

    Typing typing;
    const ReadFact empty = readAdjustment(typing, 1, std::nullopt, context());
    for (const char *field : {"kind", "reason", "approver", "approved"})
        CHECK(mentions(empty.problems, field));
    put(typing, QStringLiteral("kind"), QStringLiteral("pause"));
    put(typing, QStringLiteral("rule"), QStringLiteral("ppm.review"));
    put(typing, QStringLiteral("from"), QStringLiteral("10/2/2026"));
    put(typing, QStringLiteral("until"), QStringLiteral("9/2/2026"));
    put(typing, QStringLiteral("reason"), QStringLiteral("Bereavement"));
    put(typing, QStringLiteral("approver"), QStringLiteral("Team manager"));
    put(typing, QStringLiteral("approved"), QStringLiteral("tomorrow"));
    const ReadFact wrong = readAdjustment(typing, 1, std::nullopt, context());
    CHECK(mentions(wrong.problems, "until"));
    CHECK(mentions(wrong.problems, "approved"));
    put(typing, QStringLiteral("until"), QStringLiteral("24/2/2026"));
    put(typing, QStringLiteral("approved"), QStringLiteral("10/2/2026"));
    const ReadFact right = readAdjustment(typing, 1, std::nullopt, context());
    REQUIRE(right.record);
    CHECK(std::get<Adjustment>(*right.record).until == Date(2026, 2, 24));
}

TEST_CASE("All of a child's details go through the form and come back", "[ui][child]")
{
    Child child;
    child.stamp = {3, 0, 2};
    child.collection = 2021;
    child.complete.insert(QStringLiteral("episodes"), Date(2020, 4, 1));
    Typing typing;
    const FormShape shape = childShape();
    for (const ShapeField &field : shape.fields)
        put(typing, field.id, sample(field));
    const ReadFact read = readChild(typing, child, context());
    REQUIRE(read.record);
    const Child &now = std::get<Child>(*read.record);
    CHECK(typingOfChild(now) == typing);
    CHECK(now.stamp == child.stamp);
    CHECK(now.complete == child.complete);
    CHECK(now.collection == child.collection);

    put(typing, QStringLiteral("number"), QString());
    CHECK(mentions(readChild(typing, child, context()).problems, "number"));
    put(typing, QStringLiteral("number"), QStringLiteral("T-1"));
    put(typing, QStringLiteral("born"), QStringLiteral("+2w"));
    CHECK(mentions(readChild(typing, child, context()).problems, "born"));
}
