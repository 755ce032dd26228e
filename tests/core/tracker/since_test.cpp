// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/since.h"

#include "core/tracker/colour.h"
#include "tests/support/catch.h"
#include "tests/support/factwords.h"

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

const Date lastMeeting(2026, 10, 21);
const Date thisMeeting(2026, 11, 18);

const Policy &bradford()
{
    static const Policy policy = policyOf(u"bradford-2017"_s);
    return policy;
}

ChildRecord child(const char *facts)
{
    QStringList list;
    for (const QString &fact : QString::fromLatin1(facts).split(u';', Qt::SkipEmptyParts))
        list.append(fact.trimmed());
    return childFrom(list);
}

/// `newly-over ppm.review, stuck`
QString since(const ChildRecord &record)
{
    QStringList words;
    for (const SinceLine &line : changesSince({&record}, bradford(), lastMeeting, thisMeeting)) {
        const QString of = line.kind == SinceKind::Moved ? line.before : line.subject;
        words.append(of.isEmpty() ? idOf(line.kind) : idOf(line.kind) + u' ' + of);
    }
    return words.join(u", "_s);
}

ChildRecord moved(EventState state, std::vector<Date> former, Date on)
{
    ChildRecord record = child("care 2026-10-26; legal-status:C1 2026-10-26");
    Event event;
    event.kind = EventKind::FinalHearing;
    event.state = state;
    event.formerDates = std::move(former);
    event.on = on;
    record.events.push_back(event);
    sortFacts(record);
    return record;
}

} // namespace

TEST_CASE("What became of a child since the last meeting", "[tracker][since]")
{
    struct Case
    {
        const char *why;
        const char *facts;
        const char *became;
    };
    const auto c = GENERATE(values<Case>({
        {"came into care in between", "care 2026-11-02; legal-status:V2 2026-11-02", "joined"},
        {"came on the day of the meeting itself", "care 2026-11-18", "joined"},
        {"was there on the day of the last, and its review is due today", "care 2026-10-21; legal-status:V2 2026-10-21",
         ""},
        {"a new order moves it", "care 2026-10-20; legal-status:V2 2026-10-20..2026-11-09; legal-status:C1 2026-11-09",
         "moved F, newly-over review.first"},
        {"left care in between", "care 2025-01-06..2026-11-02", "left"},
        {"left before the last meeting", "care 2025-01-06..2026-10-19", ""},
        {"over already at the last meeting: six weeks without change",
         "care 2026-08-03; legal-status:C2 2026-08-03; placement:U6 2026-08-03", "stuck"},
        {"a placement is a change",
         "care 2026-08-03; legal-status:C2 2026-08-03; placement:U6 2026-08-03..2026-10-12; placement:U6 2026-10-12",
         ""},
        {"a meeting that recurs by itself is none",
         "care 2026-08-03; legal-status:C2 2026-08-03; placement:U6 2026-08-03; cla-review 2026-10-30", "stuck"},
        {"matched: waiting is what is wanted",
         "care 2024-08-05; legal-status:C2 2024-08-05; placement:U4 2024-08-05; plan:long-term-fostering 2024-08-05; "
         "cla-review 2024-08-20; cla-review 2024-11-04; cla-review 2025-05-02; cla-review 2025-10-30; "
         "cla-review 2026-04-29; cla-review 2026-10-28; annual-permanence-review 2026-08-03",
         ""},
    }));
    CAPTURE(c.why);
    CHECK(since(child(c.facts)) == QString::fromLatin1(c.became));
}

TEST_CASE("A booking has slipped when it stood for a day to come and now for a later one", "[tracker][since]")
{
    struct Case
    {
        const char *why;
        EventState state;
        std::vector<Date> former;
        Date on;
        int slips; ///< 0: it has not slipped
    };
    const auto c = GENERATE(values<Case>({
        {"moved once", EventState::Booked, {Date(2026, 11, 10)}, Date(2026, 12, 1), 1},
        {"moved three times",
         EventState::Booked,
         {Date(2026, 9, 1), Date(2026, 10, 1), Date(2026, 11, 10)},
         Date(2026, 12, 1),
         3},
        {"once earlier in between: twice later",
         EventState::Booked,
         {Date(2026, 10, 1), Date(2026, 11, 20), Date(2026, 11, 10)},
         Date(2026, 12, 1),
         2},
        {"brought forward", EventState::Booked, {Date(2026, 12, 1)}, Date(2026, 11, 25), 0},
        {"it moved before the last meeting", EventState::Booked, {Date(2026, 10, 1)}, Date(2026, 12, 1), 0},
        {"held in the end, late", EventState::Held, {Date(2026, 11, 2)}, Date(2026, 11, 16), 1},
        {"cancelled", EventState::Cancelled, {Date(2026, 11, 2)}, Date(2026, 12, 1), 0},
    }));
    CAPTURE(c.why);
    int slips = 0;
    const ChildRecord record = moved(c.state, c.former, c.on);
    for (const SinceLine &line : changesSince({&record}, bradford(), lastMeeting, thisMeeting)) {
        if (line.kind == SinceKind::Slipped) {
            slips = line.count;
            CHECK(line.from == c.former.back());
            CHECK(line.to == c.on);
        }
    }
    CHECK(slips == c.slips);
}

TEST_CASE("Good practice is not counted as overdue", "[tracker]")
{
    // plan.first-review is advisory and due with the first review; review.first is a duty and overdue beside it.
    const ChildRecord record = child("care 2026-08-03; legal-status:C2 2026-08-03; cla-review 2026-08-24");
    const std::vector<TrackerRow> rows = trackerRows({&record}, bradford(), Date(2026, 10, 1));
    REQUIRE(rows.size() == 1);
    const bool hasAdvisory = std::any_of(rows[0].clocks.begin(), rows[0].clocks.end(), [](const Clock &clock) {
        return clock.rule->advisory && clock.status == Status::Overdue;
    });
    REQUIRE(hasAdvisory);
    CHECK(rows[0].overdue == 0);
    REQUIRE(rows[0].next);
    CHECK_FALSE(rows[0].clocks[*rows[0].next].rule->advisory);
    CHECK(colourByClocks(rows[0].clocks) == TrackerColour::Green);
}

TEST_CASE("A colour that a meeting set stands until it lapses or is taken back", "[tracker]")
{
    struct Case
    {
        const char *why;
        const char *colour;
        const char *until;
        FormState state;
        Date day;
        const char *stands;
    };
    const auto c = GENERATE(values<Case>({
        {"on the day of the meeting", "amber", "2026-12-01", FormState::Approved, Date(2026, 11, 18), "amber"},
        {"the last day", "amber", "2026-12-01", FormState::Approved, Date(2026, 11, 30), "amber"},
        {"the day on which it lapses", "amber", "2026-12-01", FormState::Approved, Date(2026, 12, 1), ""},
        {"before the meeting", "amber", "2026-12-01", FormState::Approved, Date(2026, 11, 17), ""},
        {"taken back", "clocks", "", FormState::Approved, Date(2026, 11, 18), ""},
        {"the meeting was withdrawn", "red", "2026-12-01", FormState::Withdrawn, Date(2026, 11, 18), ""},
    }));
    CAPTURE(c.why);
    ChildRecord record;
    ChildForm note;
    note.stamp.id = 1;
    note.form = u"tracker-note"_s;
    note.on = thisMeeting;
    note.state = c.state;
    note.content.set(u"colour"_s, QString::fromLatin1(c.colour));
    note.content.set(u"colour-until"_s, QString::fromLatin1(c.until));
    record.forms = {note};
    const auto found = colourOverride(record, c.day);
    CHECK((found ? idOf(found->colour) : QString()) == QString::fromLatin1(c.stands));
}
