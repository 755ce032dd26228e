// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/reviewing.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"

using namespace hearth;
using namespace hearth::test;

namespace {

using namespace Qt::StringLiterals;

const Date asAt = Date(2026, 6, 1);

QStringList words(const char *facts)
{
    QStringList list;
    for (const QString &fact : QString::fromLatin1(facts).split(u';', Qt::SkipEmptyParts))
        list.append(fact.trimmed());
    return list;
}

ChildRecord child(const char *facts, const QString &officer = u"Ann Reed"_s)
{
    ChildRecord record = childFrom(words(facts));
    record.child.reviewingOfficer = officer;
    return record;
}

std::vector<CaseloadLine> caseload(const std::vector<ChildRecord> &children, const QString &officer, Date day = asAt)
{
    static const Policy policy = policyOf(u"bradford-2017"_s);
    std::map<RecordId, std::vector<Clock>> clocks;
    for (const ChildRecord &record : children)
        clocks[record.child.stamp.id] = evaluate(record, policy, day);
    return caseloadOf(
        children, officer, [&clocks](RecordId id) -> const std::vector<Clock> & { return clocks[id]; },
        [](RecordId) { return std::nullopt; }, day);
}

ChildForm challenge(Date on, std::vector<Details> stages, const QString &resolved = {})
{
    ChildForm form;
    form.form = u"iro-challenge"_s;
    form.key = u"k"_s;
    form.on = on;
    form.content.set(u"about"_s, u"drift"_s);
    form.content.set(u"resolved-on"_s, resolved);
    form.content.tables.insert(u"stages"_s, std::move(stages));
    return form;
}

} // namespace

TEST_CASE("A caseload holds the officer's children in care, the next review first", "[meetings][iro]")
{
    std::vector<ChildRecord> children = {child("care 2026-05-18"), child("care 2026-05-11"),
                                         child("care 2026-01-05..2026-05-01"), child("care 2026-05-04", u"Bo Lane"_s)};
    for (std::size_t i = 0; i < children.size(); ++i)
        children[i].child.stamp.id = static_cast<RecordId>(i + 1);
    const auto ids = [](const std::vector<CaseloadLine> &lines) {
        std::vector<RecordId> found;
        for (const CaseloadLine &line : lines)
            found.push_back(line.childId);
        return found;
    };
    CHECK(ids(caseload(children, u"Ann Reed"_s)) == std::vector<RecordId>{2, 1});
    CHECK(ids(caseload(children, {})) == std::vector<RecordId>{4, 2, 1});
    CHECK(caseload(children, u"Nobody"_s).empty());
    CHECK(reviewingOfficers(children) == QStringList{u"Ann Reed"_s, u"Bo Lane"_s});
}

TEST_CASE("The mid-point lies half way from the last review to the next, and a check since then meets it",
          "[meetings][iro]")
{
    struct Case
    {
        const char *why;
        const char *facts;
        const char *midPoint;
        const char *checked;
    };
    const auto c = GENERATE(values<Case>({
        {"no review yet: nothing to be half way from", "care 2026-05-04", "", ""},
        {"first review 1 May, the second due 1 August: 92 days", "care 2026-04-06; cla-review 2026-05-01", "2026-06-16",
         ""},
        {"a booked review moves it", "care 2026-04-06; cla-review 2026-05-01; cla-review 2026-07-01 booked",
         "2026-05-31", ""},
        {"checked since", "care 2026-04-06; cla-review 2026-05-01; mid-point-check 2026-05-28", "2026-06-16",
         "2026-05-28"},
        {"a check before the last review is of the time before",
         "care 2026-04-06; mid-point-check 2026-04-20; "
         "cla-review 2026-05-01",
         "2026-06-16", ""},
    }));
    CAPTURE(c.why);
    const auto lines = caseload({child(c.facts)}, {});
    REQUIRE(lines.size() == 1);
    CHECK(isoText(lines[0].midPoint) == QString::fromLatin1(c.midPoint));
    CHECK(isoText(lines[0].midPointChecked) == QString::fromLatin1(c.checked));
}

TEST_CASE("What was asked for by the last review and is not done is listed, oldest first", "[meetings][iro]")
{
    ChildRecord record = child("care 2026-01-05; cla-review 2026-02-02; cla-review 2026-04-20");
    const auto add = [&record](const QString &what, Date set, Date target, std::optional<Date> done = {},
                               std::optional<Date> dropped = {}) {
        PlannedAction action;
        action.key = what;
        action.rule = u"ppm.action"_s;
        action.what = what;
        action.setOn = set;
        action.target = target;
        action.done = done;
        action.dropped = dropped;
        record.actions.push_back(action);
    };
    add(u"later"_s, Date(2026, 4, 1), Date(2026, 6, 30));
    add(u"late"_s, Date(2026, 2, 2), Date(2026, 3, 2));
    add(u"done"_s, Date(2026, 2, 2), Date(2026, 3, 2), Date(2026, 3, 1));
    add(u"done tomorrow"_s, Date(2026, 2, 2), Date(2026, 3, 3), asAt + 1);
    add(u"dropped"_s, Date(2026, 2, 2), Date(2026, 3, 2), {}, Date(2026, 3, 1));
    add(u"set after the review"_s, Date(2026, 5, 1), Date(2026, 5, 2));
    const auto lines = caseload({record}, {});
    REQUIRE(lines.size() == 1);
    QStringList undone;
    for (const PlannedAction &action : lines[0].undone)
        undone.append(action.what);
    CHECK(undone == QStringList{u"late"_s, u"done tomorrow"_s, u"later"_s});
}

TEST_CASE("A challenge is with the stage it was last raised to, until it is resolved", "[meetings][iro]")
{
    const Details manager = {
        {u"stage"_s, u"team-manager"_s}, {u"raised"_s, u"2026-05-01"_s}, {u"due"_s, u"2026-05-08"_s}};
    Details answered = manager;
    answered.insert(u"answered"_s, u"2026-05-07"_s);
    const Details head = {
        {u"stage"_s, u"head-of-service"_s}, {u"raised"_s, u"2026-05-20"_s}, {u"due"_s, u"2026-06-05"_s}};
    struct Case
    {
        const char *why;
        ChildForm form;
        bool open;
        const char *due;
        int over;
    };
    const std::vector<Case> cases = {
        {"no stage yet", challenge(Date(2026, 5, 1), {}), true, "", 0},
        {"24 days past its day", challenge(Date(2026, 5, 1), {manager}), true, "2026-05-08", 24},
        {"answered: nothing is due", challenge(Date(2026, 5, 1), {answered}), true, "", 0},
        {"raised to the next", challenge(Date(2026, 5, 1), {answered, head}), true, "2026-06-05", 0},
        {"resolved on the day", challenge(Date(2026, 5, 1), {manager}, u"2026-06-01"_s), false, "", 0},
        {"resolved only tomorrow", challenge(Date(2026, 5, 1), {manager}, u"2026-06-02"_s), true, "2026-05-08", 24},
        {"begun after the day", challenge(Date(2026, 6, 2), {}), false, "", 0},
    };
    for (const Case &c : cases) {
        CAPTURE(c.why);
        ChildRecord record = child("care 2026-01-05");
        record.forms.push_back(c.form);
        const auto open = openChallenges(record, asAt);
        REQUIRE(open.size() == (c.open ? 1U : 0U));
        if (c.open) {
            CHECK(isoText(open[0].due) == QString::fromLatin1(c.due));
            CHECK(open[0].daysOver == c.over);
            CHECK(open[0].about == u"drift or delay"_s);
        }
    }
}

TEST_CASE("Since the last review: what happened after it, in order, and what fell due", "[meetings][iro]")
{
    const ChildRecord record =
        child("care 2026-01-05; placement:U6 2026-01-05..2026-04-21; placement:U4 2026-04-21; cla-review 2026-01-30; "
              "cla-review 2026-04-20; ppm 2026-05-11; ppm 2026-06-08 booked; plan:long-term-fostering 2026-04-20");
    const Policy policy = policyOf(u"bradford-2017"_s);
    QStringList happened;
    for (const SinceReview &one : sinceReview(record, evaluate(record, policy, asAt), Date(2026, 4, 20), asAt))
        happened.append(isoText(one.on) + u' ' + one.words);
    REQUIRE(happened.size() == 2); // the plan of the review's own day and what is only booked are not among them
    CHECK(happened[0].startsWith(u"2026-04-21 Placement: U4"_s));
    CHECK(happened[1] == u"2026-05-11 Permanence Planning Meeting"_s);
}

TEST_CASE("The child's words are the newest that an officer wrote down", "[meetings][iro]")
{
    ChildRecord record = child("care 2026-01-05");
    const auto add = [&record](Date on, const QString &said, FormState state, const QString &saidOn = {}) {
        ChildForm form;
        form.form = u"mid-point-check"_s;
        form.key = said;
        form.on = on;
        form.state = state;
        form.content.set(u"child-words"_s, said);
        form.content.set(u"child-words-on"_s, saidOn);
        record.forms.push_back(form);
    };
    add(Date(2026, 3, 2), u"older"_s, FormState::Approved);
    add(Date(2026, 5, 4), u"newest"_s, FormState::Approved, u"2026-04-30"_s);
    add(Date(2026, 5, 20), u"a draft"_s, FormState::Draft);
    add(Date(2026, 6, 2), u"to come"_s, FormState::Approved);
    const auto lines = caseload({record}, {});
    REQUIRE(lines.size() == 1);
    REQUIRE(lines[0].childsWords);
    CHECK(lines[0].childsWords->words == u"newest"_s);
    CHECK(isoText(lines[0].childsWords->on) == u"2026-04-30"_s);
}
