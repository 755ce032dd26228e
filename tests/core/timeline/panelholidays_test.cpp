// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Permanence Panel over the bank holidays of 2024 to 2028: when it sits, and when papers, minutes, written advice
// and summaries are due.
#include "core/timeline/paneldays.h"
#include "core/timeline/serviceclocks.h"
#include "tests/support/catch.h"
#include "tests/support/factwords.h"

#include <set>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

Policy bradford()
{
    return policyOf(u"bradford-2017"_s);
}

/// The due day of the one row of \a rule for a sitting that was held on \a sitting.
std::optional<Date> dueOf(const char *rule, Date sitting)
{
    const QStringList facts = {u"sitting %1 key=s1 held advice-owed"_s.arg(isoText(sitting)),
                               u"item sitting=s1 key=i1 child=1"_s};
    std::vector<Clock> rows = evaluateService(serviceFactsFrom(facts), bradford(), sitting);
    std::erase_if(rows, [rule](const Clock &clock) { return clock.rule->id != QLatin1StringView(rule); });
    return rows.size() == 1 ? rows.front().due : std::nullopt;
}

/// As published for England and Wales, typed from the list and not read from our table.
bool isBankHoliday(Date day)
{
    static const std::set<Date> published = {
        Date(2024, 1, 1),   Date(2024, 3, 29),  Date(2024, 4, 1),   Date(2024, 5, 6),   Date(2024, 5, 27),
        Date(2024, 8, 26),  Date(2024, 12, 25), Date(2024, 12, 26), Date(2025, 1, 1),   Date(2025, 4, 18),
        Date(2025, 4, 21),  Date(2025, 5, 5),   Date(2025, 5, 26),  Date(2025, 8, 25),  Date(2025, 12, 25),
        Date(2025, 12, 26), Date(2026, 1, 1),   Date(2026, 4, 3),   Date(2026, 4, 6),   Date(2026, 5, 4),
        Date(2026, 5, 25),  Date(2026, 8, 31),  Date(2026, 12, 25), Date(2026, 12, 28), Date(2027, 1, 1),
        Date(2027, 3, 26),  Date(2027, 3, 29),  Date(2027, 5, 3),   Date(2027, 5, 31),  Date(2027, 8, 30),
        Date(2027, 12, 27), Date(2027, 12, 28), Date(2028, 1, 3),   Date(2028, 4, 14),  Date(2028, 4, 17),
        Date(2028, 5, 1),   Date(2028, 5, 29),  Date(2028, 8, 28),  Date(2028, 12, 25), Date(2028, 12, 26)};
    return published.contains(day);
}

bool isWorking(Date day)
{
    return day.weekday() <= 5 && !isBankHoliday(day);
}

} // namespace

TEST_CASE("Bank holidays on a Tuesday, a Thursday and between move what the panel owes", "[timeline][panel]")
{
    struct Case
    {
        const char *why;
        Date tuesday;
        Date sits;
        Date papers;
        std::optional<Date> minutes; ///< written advice is due on the same day
    };
    const auto c = GENERATE(values<Case>({
        {"an ordinary week", Date(2024, 2, 27), Date(2024, 2, 27), Date(2024, 2, 22), Date(2024, 3, 1)},
        {"New Year's Day is the Monday before", Date(2024, 1, 2), Date(2024, 1, 2), Date(2023, 12, 28),
         Date(2024, 1, 5)},
        {"Good Friday and Easter Monday after it", Date(2024, 3, 26), Date(2024, 3, 26), Date(2024, 3, 21),
         Date(2024, 4, 2)},
        {"Good Friday between papers and sitting", Date(2024, 4, 2), Date(2024, 4, 2), Date(2024, 3, 28),
         Date(2024, 4, 5)},
        {"Christmas Eve: Wednesday and Thursday after it are none", Date(2024, 12, 24), Date(2024, 12, 24),
         Date(2024, 12, 19), Date(2024, 12, 31)},
        {"the Thursday is Boxing Day and the Wednesday before it Christmas Day", Date(2024, 12, 31), Date(2024, 12, 31),
         Date(2024, 12, 24), Date(2025, 1, 6)},
        {"the Easter of 2025", Date(2025, 4, 15), Date(2025, 4, 15), Date(2025, 4, 10), Date(2025, 4, 22)},
        {"Thursday and Friday after it are none", Date(2025, 12, 23), Date(2025, 12, 23), Date(2025, 12, 18),
         Date(2025, 12, 30)},
        {"the Thursday is Christmas Day", Date(2025, 12, 30), Date(2025, 12, 30), Date(2025, 12, 24), Date(2026, 1, 5)},
        {"the Thursday is New Year's Day", Date(2026, 1, 6), Date(2026, 1, 6), Date(2025, 12, 31), Date(2026, 1, 9)},
        {"a bank holiday on the Monday before", Date(2026, 5, 5), Date(2026, 5, 5), Date(2026, 4, 30),
         Date(2026, 5, 8)},
        {"Christmas Day and a substitute Monday after it", Date(2026, 12, 22), Date(2026, 12, 22), Date(2026, 12, 17),
         Date(2026, 12, 29)},
        {"the day after the substitute Monday", Date(2026, 12, 29), Date(2026, 12, 29), Date(2026, 12, 24),
         Date(2027, 1, 4)},
        {"the Tuesday is Boxing Day's substitute: it sits on Wednesday", Date(2027, 12, 28), Date(2027, 12, 29),
         Date(2027, 12, 23), Date(2028, 1, 4)},
        {"the leap day is that Tuesday", Date(2028, 2, 29), Date(2028, 2, 29), Date(2028, 2, 24), Date(2028, 3, 3)},
        {"the Easter of 2028", Date(2028, 4, 11), Date(2028, 4, 11), Date(2028, 4, 6), Date(2028, 4, 18)},
        {"the Tuesday is Boxing Day; the third working day lies behind the end of the table", Date(2028, 12, 26),
         Date(2028, 12, 27), Date(2028, 12, 21), std::nullopt},
    }));
    INFO(c.why);
    CHECK(c.tuesday.weekday() == 2);
    CHECK(nextPanelDay(bradford(), c.tuesday) == c.sits);
    CHECK((papersDue(bradford(), c.sits) == PapersDue{c.papers, QTime(13, 0)}));
    CHECK(dueOf("panel.papers", c.sits) == c.papers);
    CHECK(minutesDue(bradford(), c.sits) == c.minutes);
    CHECK(dueOf("panel.minutes", c.sits) == c.minutes);
    CHECK(dueOf("panel.advice", c.sits) == c.minutes);
    CHECK(dueOf("panel.summary", c.sits) == c.sits); // the same day, whatever follows it
}

TEST_CASE("Every week of 2024 to 2028 agrees with the published bank holidays, counted on by hand", "[timeline][panel]")
{
    const Policy policy = bradford();
    int weeks = 0;
    int tuesdays = 0;
    int thursdays = 0;
    int wrong = 0;
    for (Date tuesday(2024, 1, 2); tuesday <= Date(2028, 12, 19); tuesday = tuesday + 7) {
        Date sits = tuesday;
        while (!isWorking(sits))
            sits = sits + 1;
        Date papers = sits - 1;
        while (papers.weekday() != 4)
            papers = papers - 1;
        thursdays += isBankHoliday(papers) ? 1 : 0;
        while (!isWorking(papers))
            papers = papers - 1;
        Date minutes = sits;
        for (int counted = 0; counted < 3; counted += isWorking(minutes) ? 1 : 0)
            minutes = minutes + 1;
        ++weeks;
        tuesdays += isBankHoliday(tuesday) ? 1 : 0;
        const auto due = papersDue(policy, sits);
        wrong +=
            nextPanelDay(policy, tuesday) != sits || !due || due->on != papers || minutesDue(policy, sits) != minutes
                ? 1
                : 0;
    }
    CHECK(weeks == 260);
    CHECK(tuesdays == 1);  // 28/12/2027; that of 2028 stands in the table above
    CHECK(thursdays == 3); // 26/12/2024, 25/12/2025, 01/01/2026
    CHECK(wrong == 0);
}
