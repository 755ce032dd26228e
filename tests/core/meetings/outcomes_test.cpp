// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/outcomes.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"

#include <QSet>

using namespace hearth;
using namespace hearth::test;

namespace {

const SourcedText &said(const char *outcome, OutcomeAspect aspect)
{
    static const auto outcomes = legalOutcomes();
    for (const LegalOutcome &row : outcomes) {
        if (row.id == QLatin1StringView(outcome))
            return row.aspects.at(static_cast<std::size_t>(aspect));
    }
    throw std::invalid_argument(outcome);
}

QString own(OutcomeAspect aspect, std::initializer_list<const char *> facts)
{
    QStringList words;
    for (const char *fact : facts)
        words.append(QString::fromLatin1(fact));
    const ChildRecord record = childFrom(words);
    const Policy policy = policyOf(QStringLiteral("bradford-2017"));
    return ownFact(aspect, {record, Date(2026, 3, 2), policy, {}, {}, {}});
}

} // namespace

TEST_CASE("Every legal outcome says everything that it is compared by, and where it is written", "[meetings][outcomes]")
{
    QSet<QString> ids;
    for (const LegalOutcome &outcome : legalOutcomes()) {
        INFO(outcome.id.toStdString());
        ids.insert(outcome.id);
        REQUIRE(outcome.aspects.size() == outcomeAspects().size());
        for (const SourcedText &text : outcome.aspects) {
            CHECK_FALSE(text.text.isEmpty());
            CHECK_FALSE(text.source.isEmpty());
        }
        CHECK(outcome.advantages.size() >= 2);
        CHECK(outcome.disadvantages.size() >= 2);
        CHECK_FALSE(outcome.weighedBy.isEmpty());
    }
    CHECK(ids.size() == 6);
    CHECK(permanenceNeeds().size() == 5);
}

TEST_CASE("The law of each outcome is as it stands", "[meetings][outcomes]")
{
    struct Case
    {
        const char *why;
        const char *outcome;
        OutcomeAspect aspect;
        const char *says;
        const char *source;
    };
    const auto c = GENERATE(values<Case>({
        {"18 since 2014, whatever Torbay prints", "child-arrangements", OutcomeAspect::Lasts, "To 18", "2014"},
        {"one year, three in all", "supervision-order", OutcomeAspect::Lasts, "three at most", "Sch. 3 para 6"},
        {"a guardian may overrule", "special-guardianship", OutcomeAspect::ParentalResponsibility, "overrule", "s14C"},
        {"a parent needs leave", "special-guardianship", OutcomeAspect::Undoing, "leave", "s14D"},
        {"adoption ends everyone else's", "adoption", OutcomeAspect::ParentalResponsibility, "ends", "s46"},
        {"foster carers have none", "long-term-fostering", OutcomeAspect::ParentalResponsibility, "none", "s33(3)"},
        {"none from seventeen on", "care-order", OutcomeAspect::Lasts, "seventeenth", "s31(3)"},
    }));
    INFO(c.why);
    CHECK(said(c.outcome, c.aspect).text.contains(QString::fromLatin1(c.says)));
    CHECK(said(c.outcome, c.aspect).source.contains(QString::fromLatin1(c.source)));
}

TEST_CASE("Beside the law stand the child's own facts", "[meetings][outcomes]")
{
    using A = OutcomeAspect;
    CHECK(own(A::ParentalResponsibility, {"care 2026-01-05", "legal-status:V2 2026-01-05"}) ==
          QStringLiteral("Section 20 since 05/01/2026: the council has none."));
    CHECK(own(A::ParentalResponsibility, {"care 2026-01-05", "legal-status:C2 2026-01-05"})
              .contains(QStringLiteral("shares it with the parents")));
    CHECK(own(A::ParentalResponsibility, {"ppm 2026-01-05"}).contains(QStringLiteral("Not looked after")));
    CHECK(own(A::Lasts, {"born 2020-02-29"}).startsWith(QStringLiteral("Turns 18 on 01/03/2038")));
    CHECK(own(A::Lasts, {"born 2009-03-02"}).contains(QStringLiteral("in 12 months")));
    CHECK(own(A::Lasts, {"born 2008-03-02"}).startsWith(QStringLiteral("Turned 18")));
    CHECK(own(A::Lasts, {"expected 2026-04-01"}).isEmpty());
    CHECK(own(A::Reviews, {"care 2026-01-05"}) == QStringLiteral("Not reviewed yet."));
    CHECK(own(A::Reviews, {"care 2026-01-05", "cla-review 2026-01-30", "cla-review 2026-03-30"}) ==
          QStringLiteral("Last reviewed on 30/01/2026."));
    CHECK(own(A::Undoing, {"care 2026-01-05", "proceedings-issued 2026-01-08"}).contains(QStringLiteral("08/01/2026")));
    CHECK(own(A::Undoing, {"care 2026-01-05", "proceedings-issued 2026-01-08", "proceedings-concluded 2026-02-20"})
              .isEmpty());
    CHECK(own(A::Contact, {"care 2026-01-05", "sibling-decision 2026-02-02 contact=monthly"})
              .contains(QStringLiteral("arranged on 02/02/2026")));
}
