// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/panelcheckpoints.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"

#include <map>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

const Date asAt(2026, 11, 18);

QStringList words(const char *facts)
{
    QStringList list;
    for (const QString &fact : QString::fromLatin1(facts).split(u';', Qt::SkipEmptyParts))
        list.append(fact.trimmed());
    return list;
}

ChildForm formOn(const char *id, Date on, FormState state, const Details &answers = {})
{
    ChildForm form;
    form.form = QLatin1StringView(id);
    form.key = u"K"_s;
    form.on = on;
    form.state = state;
    if (state == FormState::Approved)
        form.approvedOn = on;
    form.content.answers = answers;
    return form;
}

ChildForm itemOn(const char *sitting, const Details &answers)
{
    ChildForm item = formOn("panel-item", Date(2026, 11, 2), FormState::Draft, answers);
    item.key = u"I"_s;
    item.meeting = QLatin1StringView(sitting);
    item.content.set(u"type"_s, u"residential-approval"_s);
    return item;
}

ServiceForm sittingOn(const char *key, Date on, FormState state)
{
    ServiceForm sitting;
    sitting.form = u"panel-sitting"_s;
    sitting.key = QLatin1StringView(key);
    sitting.on = on;
    sitting.state = state;
    return sitting;
}

const std::vector<ServiceForm> sittings = {sittingOn("past", Date(2026, 5, 5), FormState::Approved),
                                           sittingOn("next", Date(2026, 11, 24), FormState::Draft),
                                           sittingOn("off", Date(2026, 12, 1), FormState::Withdrawn)};

/// `challenge-panel: to be held, soon, to do`; empty where there is no line.
QString lineOf(const char *facts, const std::vector<ChildForm> &forms)
{
    static const Policy policy = policyOf(u"bradford-2017"_s);
    std::vector<ChildRecord> children = {childFrom(words(facts))};
    children.front().forms = forms;
    const std::vector<Clock> clocks = evaluate(children.front(), policy, asAt);
    QStringList lines;
    for (const CheckpointLine &line : checkpointLines(
             children, [&clocks](RecordId) -> const std::vector<Clock> & { return clocks; }, sittings, asAt))
        lines.append(u"%1: %2, %3%4"_s.arg(formOf(line.checkpoint), labelOf(line.step),
                                           line.clock ? idOf(line.clock->status) : u"no clock"_s,
                                           line.isToDo(asAt) ? u", to do"_s : QString()));
    return lines.join(u'\n');
}

const Details permanent = {{u"outcome"_s, u"permanent"_s}};

} // namespace

TEST_CASE("Who is due an annual permanence review, and who goes to the Challenge Panel", "[meetings][panel]")
{
    struct Case
    {
        const char *why;
        const char *facts;
        std::vector<ChildForm> forms;
        const char *line;
    };
    const ChildForm challenged = formOn("challenge-panel", Date(2026, 9, 1), FormState::Approved, permanent);
    const char *inHome = "care 2026-01-05; placement:K2 2026-01-05; challenge-panel 2026-09-01";
    const std::vector<Case> cases = {
        {"short-term fostering is neither", "care 2026-01-05; placement:U6 2026-01-05", {}, ""},
        {"long-term fostering, a year is far off",
         "care 2026-06-01; placement:U4 2026-06-01",
         {},
         "annual-permanence-review: to be held, open"},
        {"a fortnight before the year is over",
         "care 2025-12-01; placement:U4 2025-12-01",
         {},
         "annual-permanence-review: to be held, soon, to do"},
        {"the year is over",
         "care 2025-11-03; placement:U4 2025-11-03",
         {},
         "annual-permanence-review: to be held, overdue, to do"},
        {"held this year: the next one runs",
         "care 2025-06-02; placement:U4 2025-06-02; annual-permanence-review 2026-05-20",
         {},
         "annual-permanence-review: to be held, open"},
        {"a match in another home counts too",
         "care 2025-06-02; placement:U6 2025-06-02; long-term-match 2025-11-03",
         {},
         "annual-permanence-review: to be held, overdue, to do"},
        {"begun, ahead of its day",
         "care 2026-06-01; placement:U4 2026-06-01",
         {formOn("annual-permanence-review", Date(2026, 12, 1), FormState::Draft)},
         "annual-permanence-review: being written, open, to do"},
        {"one that was withdrawn is not being written",
         "care 2026-06-01; placement:U4 2026-06-01",
         {formOn("annual-permanence-review", Date(2026, 12, 1), FormState::Withdrawn)},
         "annual-permanence-review: to be held, open"},
        {"residential for four months",
         "care 2026-07-06; placement:K2 2026-07-06",
         {},
         "challenge-panel: to be held, open"},
        {"for six months and a day",
         "care 2026-05-17; placement:K2 2026-05-17",
         {},
         "challenge-panel: to be held, overdue, to do"},
        {"a residential school",
         "care 2026-05-30; placement:S1 2026-05-30",
         {},
         "challenge-panel: to be held, soon, to do"},
        {"left before the six months were over", "care 2026-01-05; placement:K2 2026-01-05..2026-04-01", {}, ""},
        {"held, and nothing follows", inHome, {}, "challenge-panel: held, met-late"},
        {"to be looked at again far ahead",
         "care 2026-01-05; placement:K2 2026-01-05; challenge-panel 2026-07-01; challenge-panel 2027-01-04 booked",
         {},
         "challenge-panel: to be looked at again, met"},
        {"the day on which it is looked at again has come",
         "care 2026-01-05; placement:K2 2026-01-05; challenge-panel 2026-07-01; challenge-panel 2026-11-16 booked",
         {},
         "challenge-panel: to be looked at again, met, to do"},
        {"to be permanent, and on no agenda",
         inHome,
         {challenged},
         "challenge-panel: to go to the Permanence Panel, met-late, to do"},
        {"on the agenda of the next sitting",
         inHome,
         {challenged, itemOn("next", {})},
         "challenge-panel: on the agenda of the Permanence Panel, met-late"},
        {"the sitting was cancelled",
         inHome,
         {challenged, itemOn("off", {})},
         "challenge-panel: to go to the Permanence Panel, met-late, to do"},
        {"an item of a sitting before it says nothing",
         inHome,
         {challenged, itemOn("past", {})},
         "challenge-panel: to go to the Permanence Panel, met-late, to do"},
        {"deferred from that sitting",
         inHome,
         {challenged, itemOn("next", {{u"deferred"_s, u"yes"_s}})},
         "challenge-panel: to go to the Permanence Panel, met-late, to do"},
        {"decided there",
         inHome,
         {challenged, itemOn("next", {{u"outcome"_s, u"not-agreed"_s}})},
         "challenge-panel: held, met-late"},
        {"approved since",
         "care 2026-01-05; placement:K2 2026-01-05; challenge-panel 2026-09-01; residential-approved 2026-10-06",
         {challenged},
         "challenge-panel: held, met-late"},
        {"another outcome goes nowhere",
         inHome,
         {formOn("challenge-panel", Date(2026, 9, 1), FormState::Approved, {{u"outcome"_s, u"move-on"_s}})},
         "challenge-panel: held, met-late"},
    };
    for (const Case &c : cases) {
        INFO(c.why);
        CHECK(lineOf(c.facts, c.forms).toStdString() == c.line);
    }
}

TEST_CASE("An annual review is shown beside the child looked after review that it prepares", "[meetings][panel]")
{
    struct Case
    {
        const char *why;
        const char *facts;
        std::optional<Date> review;
    };
    const std::vector<Case> cases = {
        {"booked", "care 2025-12-01; placement:U4 2025-12-01; cla-review 2026-12-07 booked", Date(2026, 12, 7)},
        {"the next of two",
         "care 2025-12-01; placement:U4 2025-12-01; cla-review 2027-06-07 booked; "
         "cla-review 2026-12-07 booked",
         Date(2026, 12, 7)},
        {"not booked: the day it is due",
         "care 2025-12-01; placement:U4 2025-12-01; cla-review 2025-12-22; cla-review 2026-03-16; cla-review "
         "2026-09-07",
         Date(2027, 3, 7)},
    };
    for (const Case &c : cases) {
        INFO(c.why);
        const std::vector<ChildRecord> children = {childFrom(words(c.facts))};
        const std::vector<Clock> clocks = evaluate(children.front(), policyOf(u"bradford-2017"_s), asAt);
        const auto lines = checkpointLines(
            children, [&clocks](RecordId) -> const std::vector<Clock> & { return clocks; }, {}, asAt);
        REQUIRE(lines.size() == 1);
        CHECK(lines.front().review == c.review);
    }
}
