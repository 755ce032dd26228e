// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/digest.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

const Date day(2026, 5, 6);

PlannedAction action(Date target)
{
    PlannedAction one;
    one.key = u"a"_s;
    one.rule = u"ppm.action"_s;
    one.what = u"Ask Aunt Maud"_s;
    one.setOn = Date(2026, 4, 1);
    one.target = target;
    return one;
}

ChildRecord quiet()
{
    ChildRecord child = childFrom({u"care 2026-01-05..2026-02-01"_s, u"case-closed 2026-02-02"_s});
    child.child.number = u"N1"_s;
    child.child.forename = u"Maud"_s;
    return child;
}

QStringList words(const ChildRecord &child, DigestKind kind)
{
    QStringList found;
    for (const DigestLine &line : digestOf({&child}, policyOf(u"bradford-2017"_s), day)) {
        CHECK(line.number == child.child.number);
        if (line.kind == kind)
            found.append(line.words);
    }
    return found;
}

} // namespace

TEST_CASE("A digest says nothing when there is nothing", "[tracker][manager]")
{
    const ChildRecord child = quiet();
    const auto lines = digestOf({&child}, policyOf(u"bradford-2017"_s), day);
    CHECK(lines.empty());
    CHECK(digestText(lines, u"The week"_s) == u"The week\nNothing this week.\n"_s);
}

TEST_CASE("What falls due within seven days is in the digest, and no name with it", "[tracker][manager]")
{
    struct Row
    {
        const char *why;
        Date target;
        qsizetype due;
        qsizetype over;
    };
    const std::vector<Row> rows = {
        {"today", day, 1, 0},
        {"in seven days", day + 7, 1, 0},
        {"in eight", day + 8, 0, 0},
        {"over since yesterday", day - 1, 0, 1},
        {"over for longer than a week: no news", day - 9, 0, 0},
    };
    for (const Row &row : rows) {
        INFO(row.why);
        ChildRecord child = childFrom({u"care 2026-01-05"_s});
        child.child.number = u"N1"_s;
        child.actions = {action(row.target)};
        const auto ofAction = [](const QStringList &all) { return all.filter(u"Meeting action"_s).size(); };
        CHECK(ofAction(words(child, DigestKind::Due)) == row.due);
        CHECK(ofAction(words(child, DigestKind::NewlyOver)) == row.over);
        CHECK(!digestText(digestOf({&child}, policyOf(u"bradford-2017"_s), day), {}).contains(u"Maud"_s));
    }
}

TEST_CASE("Moves, signatures that wait and bookings that slipped are in the digest of their week", "[tracker][manager]")
{
    ChildRecord child = childFrom({u"care 2026-01-05"_s, u"ppm 2026-05-20 booked"_s});
    child.child.number = u"N1"_s;
    for (Event &event : child.events)
        event.formerDates = {day - 2};
    ChildForm form;
    form.form = u"exception-report"_s;
    form.state = FormState::Submitted;
    form.submittedOn = day - 2;
    child.forms = {form};
    SectionDecision moved;
    moved.section = u"C"_s;
    moved.on = day - 3;
    child.sections = {moved};
    CHECK(words(child, DigestKind::Slipped).size() == 1);
    for (Event &event : child.events)
        event.formerDates = {day + 1};
    CHECK(words(child, DigestKind::Slipped).isEmpty()); // set for a day to come: it is told in the week of that day
    CHECK(words(child, DigestKind::ToSign).size() == 1);
    REQUIRE(words(child, DigestKind::Moved).size() == 1);
    CHECK(words(child, DigestKind::Moved).front().endsWith(u"to C"_s));

    child.forms.front().submittedOn = day + 1; // seen from the day, nobody had handed it on yet
    child.sections.front().on = day - 8;
    CHECK(words(child, DigestKind::ToSign).isEmpty());
    CHECK(words(child, DigestKind::Moved).isEmpty());
}
