// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

ChildRecord child(const char *facts)
{
    QStringList list;
    for (const QString &fact : QString::fromLatin1(facts).split(u';', Qt::SkipEmptyParts))
        list.append(fact.trimmed());
    ChildRecord record = childFrom(list);
    record.child.number = u"T-1"_s;
    record.child.stamp.id = 1;
    return record;
}

/// `placement U6 from 2026-05-04|2026-05-11`, or with `!` where the return's side can be taken.
QString differences(const ChildRecord *here, const ChildRecord *there)
{
    ReturnTold told{{}, Date(2026, 4, 1), Date(2026, 10, 31)};
    std::vector<const ChildRecord *> ours;
    if (here)
        ours.push_back(here);
    if (there)
        told.children.push_back(there);
    QStringList words;
    for (const Difference &difference : reconcile(ours, told)) {
        words.append(difference.field + u' ' + difference.here + u'|' + difference.there +
                     (difference.canBeAccepted() ? u"!"_s : QString()));
    }
    return words.join(u", "_s);
}

} // namespace

TEST_CASE("A return and the store are held against each other", "[quality][reconcile]")
{
    struct Case
    {
        const char *why;
        const char *here;
        const char *there;
        const char *differ;
    };
    const auto c = GENERATE(values<Case>({
        {"the same", "care 2026-05-04; placement:U6 2026-05-04; cla-review 2026-06-01",
         "care 2026-05-04; placement:U6 2026-05-04; cla-review 2026-06-01", ""},
        {"here and not there", "care 2026-05-04", "", "child 2026-05-04|"},
        {"there and not here", "", "care 2026-05-04", "child |2026-05-04!"},
        {"came after the return's latest day", "care 2026-11-02", "", ""},
        {"left before its first", "care 2025-05-04..2026-04-01", "", ""},
        {"left on its first day but one", "care 2025-05-04..2026-04-02", "", "child 2025-05-04|"},
        {"a date that differs", "care 2026-05-04; placement:U6 2026-05-04", "care 2026-05-04; placement:U6 2026-05-11",
         "placement U6 from 2026-05-04|2026-05-11!"},
        {"an end that is not here", "care 2026-05-04; placement:U6 2026-05-04",
         "care 2026-05-04; placement:U6 2026-05-04..2026-09-07", "placement U6 until |2026-09-07!"},
        {"an end that the return can not know", "care 2026-05-04..2026-11-09", "care 2026-05-04", ""},
        {"an end that it should know", "care 2026-05-04..2026-10-12", "care 2026-05-04", "care until 2026-10-12|!"},
        {"another placement", "care 2026-05-04; placement:U6 2026-05-04", "care 2026-05-04; placement:U4 2026-05-04",
         "placement U4 |2026-05-04!, placement U6 2026-05-04|"},
        {"two of one code are held against the nearest",
         "care 2026-05-04; placement:U6 2026-05-04..2026-07-06; placement:U6 2026-07-06",
         "care 2026-05-04; placement:U6 2026-05-04..2026-07-13; placement:U6 2026-07-13",
         "placement U6 until 2026-07-06|2026-07-13!, placement U6 from 2026-07-06|2026-07-13!"},
        {"a review on another day", "care 2026-05-04; cla-review 2026-06-01", "care 2026-05-04; cla-review 2026-06-02",
         "cla-review 2026-06-01|2026-06-02!"},
        {"a review each that the other has not", "care 2026-05-04; cla-review 2026-06-01",
         "care 2026-05-04; cla-review 2026-08-24", "cla-review |2026-08-24!, cla-review 2026-06-01|"},
        {"a review after its latest day", "care 2026-05-04; cla-review 2026-11-02", "care 2026-05-04", ""},
        {"the birthday", "born 2019-03-04; care 2026-05-04", "born 2019-04-03; care 2026-05-04",
         "born 2019-03-04|2019-04-03!"},
        {"a start that the return does not know", "care 2025-05-04", "care 2026-04-01 start-unknown", ""},
    }));
    CAPTURE(c.why);
    const ChildRecord here = child(c.here);
    const ChildRecord there = child(c.there);
    CHECK(differences(*c.here ? &here : nullptr, *c.there ? &there : nullptr) == QString::fromLatin1(c.differ));
}
