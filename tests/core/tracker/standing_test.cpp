// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/tracker.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"

using namespace hearth;
using namespace hearth::test;

namespace {

QStringList words(const char *facts)
{
    QStringList list;
    for (const QString &fact : QString::fromLatin1(facts).split(u';', Qt::SkipEmptyParts))
        list.append(fact.trimmed());
    return list;
}

const Policy &bradford()
{
    static const Policy policy = policyOf(QStringLiteral("bradford-2017"));
    return policy;
}

/// `B since 2026-02-03 tags G`, or `-` for a child in no list.
QString standing(const char *facts, Date asAt)
{
    const Standing s = standingOf(childFrom(words(facts)), bradford(), asAt);
    if (s.section.isEmpty())
        return QStringLiteral("-");
    QString text = s.section + QStringLiteral(" since ") + isoText(s.since);
    if (!s.tags.isEmpty())
        text += QStringLiteral(" tags ") + s.tags.join(u' ');
    return text;
}

} // namespace

TEST_CASE("The facts suggest a section, and since when", "[tracker]")
{
    struct Case
    {
        const char *why;
        const char *facts;
        const char *stands;
    };
    const auto c = GENERATE(values<Case>({
        {"placed for adoption", "care 2025-06-02; legal-status:E1 2026-01-12; placement:A6 2026-03-02",
         "A since 2026-03-02"},
        {"placement order, waiting", "care 2025-06-02; legal-status:E1 2026-01-12; placement:U6 2025-06-02",
         "B since 2026-01-12 tags E"},
        {"the plan is adoption", "care 2025-06-02; plan:adoption 2026-02-02; placement:U6 2025-06-02",
         "C since 2026-02-02"},
        {"a target stands", "care 2025-06-02; placement:U6 2025-06-02; shobpa-target 2026-02-02 -> 2026-08-03",
         "C since 2026-02-02"},
        {"fostering for adoption", "care 2025-06-02; placement:U5 2025-06-02", "C since 2025-06-02"},
        {"placement order, another plan",
         "care 2025-06-02; legal-status:E1 2026-01-12; plan:long-term-fostering 2026-03-02",
         "D since 2026-03-02 tags E"},
        {"a decision that was reversed", "care 2025-06-02; legal-status:E1 2026-01-12; shobpa-reversed 2026-03-02",
         "D since 2026-03-02"},
        {"long-term fostering, not matched",
         "care 2025-06-02; placement:U6 2025-06-02; plan:long-term-fostering 2026-02-02", "E since 2025-06-02"},
        {"no plan, in a short-term foster home", "care 2025-06-02; placement:U6 2025-06-02", "E since 2025-06-02"},
        {"not at 16", "born 2010-02-02; care 2025-06-02; placement:U6 2025-06-02", "over-16 since 2026-02-02"},
        {"section 20", "care 2025-06-02; legal-status:V2 2025-06-02; placement:U6 2025-06-02", "F since 2025-06-02"},
        {"interim care order", "care 2025-06-02; legal-status:C1 2025-06-02; placement:U6 2025-06-02",
         "G since 2025-06-02"},
        {"a letter, the child at home", "letter-before-proceedings 2026-02-02", "G since 2026-02-02"},
        {"residential", "care 2025-06-02; legal-status:C2 2025-06-02; placement:K2 2025-06-02", "H since 2025-06-02"},
        {"connected carers", "care 2025-06-02; legal-status:C2 2025-06-02; placement:U3 2025-06-02",
         "I since 2025-06-02"},
        {"with parents", "care 2025-06-02; legal-status:C2 2025-06-02; placement:P1 2025-06-02", "J since 2025-06-02"},
        {"under an interim order with parents: the first in order, the other a tag",
         "care 2025-06-02; legal-status:C1 2025-06-02; placement:P1 2025-06-02", "G since 2025-06-02 tags J"},
        {"long-term foster home", "care 2025-06-02; legal-status:C2 2025-06-02; placement:U4 2025-06-02",
         "matched since 2025-06-02"},
        {"matched by the panel",
         "care 2025-06-02; legal-status:C2 2025-06-02; placement:U6 2025-06-02; long-term-match 2026-02-02",
         "matched since 2026-02-02"},
        {"in hospital for a week, still with parents",
         "care 2025-06-02; legal-status:C2 2025-06-02; placement:P1 2025-06-02..2026-03-30; placement:T1 2026-03-30",
         "J since 2025-06-02"},
        {"nothing says where", "care 2025-06-02; legal-status:C2 2025-06-02", "unallocated since 2025-06-02"},
        {"left care and was not archived", "care 2025-06-02..2026-02-02", "left since 2026-02-02"},
        {"left care and was archived", "care 2025-06-02..2026-02-02; case-closed 2026-02-03", "-"},
        {"left care more than a year ago", "care 2024-06-03..2025-04-01", "-"},
        {"left care a year ago to the day", "care 2024-06-03..2025-04-02", "left since 2025-04-02"},
        {"never a case", "", "-"},
        {"an unborn child with a gateway decision", "expected 2026-06-01; legal-gateway 2026-02-02",
         "unallocated since 2026-02-02"},
    }));
    INFO(c.why);
    CHECK(standing(c.facts, Date(2026, 4, 2)) == QString::fromLatin1(c.stands));
}

TEST_CASE("The recorded section stands until the case ends", "[tracker]")
{
    ChildRecord record = childFrom(words("care 2025-06-02..2025-12-01; care 2026-02-02; placement:U6 2026-02-02"));
    const auto record1 = [&](const char *section, Date on) {
        SectionDecision decision;
        decision.section = QString::fromLatin1(section);
        decision.on = on;
        record.sections.push_back(decision);
    };
    record1("H", Date(2025, 7, 1));
    CHECK(standingOf(record, bradford(), Date(2025, 8, 1)).section == QStringLiteral("H"));
    CHECK(standingOf(record, bradford(), Date(2026, 3, 1)).section == QStringLiteral("E")); // lapsed with the case
    record1("F", Date(2026, 3, 2));
    record1("F", Date(2026, 3, 9));
    const Standing s = standingOf(record, bradford(), Date(2026, 4, 1));
    CHECK(s.section == QStringLiteral("F"));
    CHECK(s.suggested == QStringLiteral("E"));
    CHECK(s.since == Date(2026, 3, 2)); // said again is not said anew
    CHECK(checkSection(record, s, bradford().packOn(Date(2026, 4, 1))).size() == 1);
    CHECK(standingOf(record, bradford(), Date(2026, 3, 1)).section == QStringLiteral("E")); // not known yet
}

TEST_CASE("The tracker says who joined, moved and left since a day", "[tracker]")
{
    const ChildRecord joined = childFrom(words("care 2026-03-02; placement:U6 2026-03-02"));
    const ChildRecord moved = childFrom(
        words("care 2025-06-02; legal-status:E1 2025-09-01; placement:U6 2025-06-02..2026-03-02; placement:A6 "
              "2026-03-02"));
    const ChildRecord left = childFrom(words("care 2025-06-02..2026-03-02; case-closed 2026-03-02"));
    const ChildRecord stayed = childFrom(words("care 2025-06-02; placement:U6 2025-06-02"));
    const auto rows = trackerRows({&joined, &moved, &left, &stayed}, bradford(), Date(2026, 3, 9), Date(2026, 2, 2));
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].change == QStringLiteral("joined"));
    CHECK(rows[1].change == QStringLiteral("moved from B"));
    CHECK(rows[2].change.isEmpty());
    CHECK(rows[3].change == QStringLiteral("left"));
    CHECK(rows[3].standing.section == QStringLiteral("left"));
    CHECK(trackerRows({&left}, bradford(), Date(2026, 3, 9)).empty());
}

TEST_CASE("A row counts what is overdue and names what is due first", "[tracker]")
{
    const ChildRecord record = childFrom(words("care 2026-01-05; placement:U6 2026-01-05; ppm 2026-01-12"));
    const auto rows = trackerRows({&record}, bradford(), Date(2026, 2, 24));
    REQUIRE(rows.size() == 1);
    REQUIRE(rows[0].next);
    CHECK(rows[0].clocks[*rows[0].next].rule->id == QStringLiteral("review.first"));
    CHECK(rows[0].overdue == 2); // the first review, and the PPM since yesterday: the plan for it is good practice
}
