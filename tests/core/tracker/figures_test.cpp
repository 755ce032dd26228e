// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/figures.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"

#include <algorithm>

using namespace hearth;
using namespace hearth::test;

namespace {

using namespace Qt::StringLiterals;

QStringList words(const char *facts)
{
    QStringList list;
    for (const QString &fact : QString::fromLatin1(facts).split(u';', Qt::SkipEmptyParts))
        list.append(fact.trimmed());
    return list;
}

Figure figure(const std::vector<ChildRecord> &children, const QString &id, Date asAt)
{
    std::vector<const ChildRecord *> records;
    for (const ChildRecord &child : children)
        records.push_back(&child);
    for (Figure &one : figuresOf(records, asAt)) {
        if (one.id == id)
            return one;
    }
    throw std::invalid_argument("no such figure");
}

/// `counted since 2026-01-05, 21 days`, `not counted ...`, or `-` for a child who does not belong to the figure.
QString placeIn(const char *id, const char *facts, Date asAt)
{
    const Figure found = figure({childFrom(words(facts))}, QString::fromLatin1(id), asAt);
    if (found.lines.empty())
        return u"-"_s;
    const FigureLine &line = found.lines.front();
    return (line.counted ? u"counted since %1, %2 days"_s : u"not counted since %1, %2 days"_s)
        .arg(isoText(line.since))
        .arg(line.days);
}

} // namespace

TEST_CASE("A figure counts whom it says, to the day", "[tracker]")
{
    struct Case
    {
        const char *why;
        const char *figure;
        const char *facts;
        Date on;
        const char *place;
    };
    const auto c = GENERATE(values<Case>({
        {"in care from the first day", "in-care", "care 2026-03-02", Date(2026, 3, 2),
         "counted since 2026-03-02, 0 days"},
        {"and not on the day it stopped", "in-care", "care 2026-01-05..2026-03-02", Date(2026, 3, 2), "-"},
        {"came in on the day after the year began", "came-in", "care 2025-03-03", Date(2026, 3, 2),
         "counted since 2025-03-03, 364 days"},
        {"came in twelve months ago to the day: the year before", "came-in", "care 2025-03-02", Date(2026, 3, 2), "-"},
        {"left within the year", "left", "care 2024-01-01..2025-12-01", Date(2026, 3, 2),
         "counted since 2024-01-01, 700 days"},
        {"an end still to come is not known", "left", "care 2024-01-01..2026-03-03", Date(2026, 3, 2), "-"},
        {"twelve weeks are not more than twelve", "pre-proceedings-over", "letter-before-proceedings 2026-01-05",
         Date(2026, 3, 30), "not counted since 2026-01-05, 84 days"},
        {"the day after they are", "pre-proceedings-over", "letter-before-proceedings 2026-01-05", Date(2026, 3, 31),
         "counted since 2026-01-05, 85 days"},
        {"issue ends them", "pre-proceedings-over",
         "letter-before-proceedings 2026-01-05; proceedings-issued 2026-02-02", Date(2026, 3, 31), "-"},
        {"26 weeks beginning with the day of issue", "proceedings-over", "proceedings-issued 2026-01-05",
         Date(2026, 7, 5), "not counted since 2026-01-05, 181 days"},
        {"and over the day after", "proceedings-over", "proceedings-issued 2026-01-05", Date(2026, 7, 6),
         "counted since 2026-01-05, 182 days"},
        {"four months from the end of October end in February", "placement-order-over", "placement-order 2025-10-31",
         Date(2026, 2, 28), "not counted since 2025-10-31, 120 days"},
        {"a day later it is over", "placement-order-over", "placement-order 2025-10-31", Date(2026, 3, 1),
         "counted since 2025-10-31, 121 days"},
        {"adopted: no order lasts", "placement-order-over", "placement-order 2025-10-31; adoption-order 2026-01-30",
         Date(2026, 3, 1), "-"},
        {"long-term fostered and not matched", "long-term-matched", "care 2025-01-06; placement:U4 2025-01-06",
         Date(2026, 3, 2), "not counted since 2025-01-06, 420 days"},
        {"matched", "long-term-matched", "care 2025-01-06; placement:U4 2025-01-06; long-term-match 2025-05-06",
         Date(2026, 3, 2), "counted since 2025-01-06, 420 days"},
        {"another foster placement is not of this figure", "long-term-matched",
         "care 2025-01-06; placement:U6 2025-01-06", Date(2026, 3, 2), "-"},
        {"six months to the day are not more than six", "plan-in-six-months", "care 2025-08-31", Date(2026, 2, 28),
         "-"},
        {"no plan by then", "plan-in-six-months", "care 2025-08-31", Date(2026, 3, 1),
         "not counted since 2025-08-31, 182 days"},
        {"a plan on the last day", "plan-in-six-months", "care 2025-08-31; plan:adoption 2026-02-28", Date(2026, 3, 2),
         "counted since 2025-08-31, 181 days"},
        {"a plan that came later was too late", "plan-in-six-months", "care 2025-08-31; plan:adoption 2026-03-01",
         Date(2026, 3, 2), "not counted since 2025-08-31, 182 days"},
        {"offered before the plan", "conference-before-plan",
         "care 2025-08-31; fgc-offered 2025-10-01; plan:adoption 2026-01-05", Date(2026, 3, 2),
         "counted since 2026-01-05, 56 days"},
        {"held only after it", "conference-before-plan",
         "care 2025-08-31; plan:adoption 2026-01-05; family-group-conference 2026-01-06", Date(2026, 3, 2),
         "not counted since 2026-01-05, 56 days"},
        {"two homes and a week in hospital", "three-homes",
         "care 2025-01-06; placement:U6 2025-01-06..2025-09-01; placement:T1 2025-09-01..2025-09-08; "
         "placement:U6 2025-09-08..2025-12-01; placement:U4 2025-12-01",
         Date(2026, 3, 2), "not counted since 2025-01-06, 420 days"},
        {"three, the one in which the year began among them", "three-homes",
         "care 2025-01-06; placement:U6 2025-01-06..2025-09-01; placement:U4 2025-09-01..2025-12-01; "
         "placement:U4 2025-12-01",
         Date(2026, 3, 2), "counted since 2025-01-06, 420 days"},
        {"left on the very day twelve months before: no home of this year", "three-homes",
         "care 2024-01-08; placement:U6 2024-01-08..2025-03-02; placement:U4 2025-03-02..2025-12-01; "
         "placement:U4 2025-12-01",
         Date(2026, 3, 2), "not counted since 2024-01-08, 784 days"},
        {"two years in one home", "two-years-in-one-home", "care 2023-01-02; placement:U4 2024-03-02", Date(2026, 3, 2),
         "counted since 2024-03-02, 730 days"},
        {"a day less", "two-years-in-one-home", "care 2023-01-02; placement:U4 2024-03-03", Date(2026, 3, 2),
         "not counted since 2024-03-03, 729 days"},
        {"with adopters, from the home before", "two-years-in-one-home",
         "care 2023-01-02; placement:U6 2023-01-02..2025-09-01; placement:A5 2025-09-01", Date(2026, 3, 2),
         "counted since 2023-01-02, 1155 days"},
        {"not in care for two and a half years", "two-years-in-one-home", "care 2023-10-02; placement:U4 2023-10-02",
         Date(2026, 3, 2), "-"},
        {"16 on the day", "two-years-in-one-home", "born 2010-03-02; care 2023-01-02; placement:U4 2023-01-02",
         Date(2026, 3, 2), "-"},
        {"from coming in to the plan", "entry-to-plan", "care 2025-08-31; plan:adoption 2025-12-09", Date(2026, 3, 2),
         "counted since 2025-08-31, 100 days"},
        {"a match before the order is no drift", "order-to-match",
         "care 2025-01-06; placement-order 2026-01-05; adoption-match 2025-12-01", Date(2026, 3, 2), "-"},
        {"from the order to the match", "order-to-match",
         "care 2025-01-06; placement-order 2025-12-01; adoption-match 2026-01-05", Date(2026, 3, 2),
         "counted since 2025-12-01, 35 days"},
    }));
    CAPTURE(c.why);
    CHECK(placeIn(c.figure, c.facts, c.on) == QString::fromLatin1(c.place));
}

TEST_CASE("A part is rounded half up, and a median is the lower of two", "[tracker]")
{
    std::vector<ChildRecord> children;
    for (const char *facts : {"care 2025-01-06; placement:U4 2025-01-06; long-term-match 2025-05-06",
                              "care 2025-01-06; placement:U4 2025-01-06", "care 2025-01-06; placement:U4 2025-01-06"})
        children.push_back(childFrom(words(facts)));
    const Figure matched = figure(children, u"long-term-matched"_s, Date(2026, 3, 2));
    CHECK(matched.counted() == 1);
    CHECK(matched.of() == 3);
    CHECK(matched.percent() == 33);
    children.erase(children.begin() + 1, children.end());
    for (int i = 0; i < 7; ++i)
        children.push_back(childFrom(words("care 2025-01-06; placement:U4 2025-01-06")));
    CHECK(figure(children, u"long-term-matched"_s, Date(2026, 3, 2)).percent() == 13); // 12.5

    const std::vector<ChildRecord> two = {childFrom(words("care 2025-08-31; plan:adoption 2025-12-09")),
                                          childFrom(words("care 2025-08-31; plan:adoption 2025-12-10"))};
    CHECK(figure(two, u"entry-to-plan"_s, Date(2026, 3, 2)).median() == 100);
    CHECK_FALSE(figure({}, u"entry-to-plan"_s, Date(2026, 3, 2)).median());
    CHECK_FALSE(figure({}, u"long-term-matched"_s, Date(2026, 3, 2)).percent());
}
