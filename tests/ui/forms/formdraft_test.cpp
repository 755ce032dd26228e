// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formdraft.h"

#include "tests/support/catch.h"

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

FormContent content(const Details &answers, const std::vector<Details> &rows = {})
{
    FormContent made;
    made.answers = answers;
    if (!rows.empty())
        made.tables.insert(u"rows"_s, rows);
    return made;
}

} // namespace

TEST_CASE("The draft of a form is read back as it was kept", "[ui][forms]")
{
    const FormDraft draft{content({{u"a"_s, u"1"_s}}), content({{u"a"_s, u"“two”\nlines"_s}}, {{{u"b"_s, u"3"_s}}}),
                          Date(2026, 2, 28)};
    CHECK(formDraftOf(textOfDraft(draft)) == draft);
    CHECK(!formDraftOf("{}"));
    CHECK(!formDraftOf("not JSON"));
}

TEST_CASE("What two people typed into one form is put together, and nothing of mine is lost", "[ui][forms]")
{
    const QString mine = u"What I wrote, which is a sentence or two long."_s;
    const QString theirs = u"What she wrote, which is a sentence or two long."_s;
    struct Row
    {
        const char *why;
        FormContent base;
        FormContent mine;
        FormContent theirs;
        FormContent merged;
        QStringList taken;
        QStringList both;
    };
    const Details one = {{u"x"_s, u"1"_s}};
    const Details two = {{u"x"_s, u"2"_s}};
    const Details three = {{u"x"_s, u"3"_s}};
    const std::vector<Row> rows = {
        {"she changed what I left",
         content({}),
         content({{u"a"_s, u"1"_s}}),
         content({{u"b"_s, u"2"_s}}),
         content({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}),
         {u"b"_s},
         {}},
        {"she took away what I left",
         content({{u"a"_s, u"1"_s}}),
         content({{u"a"_s, u"1"_s}}),
         content({}),
         content({}),
         {u"a"_s},
         {}},
        {"the same",
         content({}),
         content({{u"a"_s, u"1"_s}}),
         content({{u"a"_s, u"1"_s}}),
         content({{u"a"_s, u"1"_s}}),
         {},
         {}},
        {"sentences of both are kept",
         content({}),
         content({{u"a"_s, mine}}),
         content({{u"a"_s, theirs}}),
         content({{u"a"_s, mine + u'\n' + theirs}}),
         {},
         {u"a"_s}},
        {"of two short answers mine stands",
         content({}),
         content({{u"a"_s, u"yes"_s}}),
         content({{u"a"_s, u"no"_s}}),
         content({{u"a"_s, u"yes"_s}}),
         {},
         {u"a"_s}},
        {"rows of both are kept",
         content({}, {one}),
         content({}, {one, two}),
         content({}, {one, three}),
         content({}, {one, two, three}),
         {},
         {u"rows"_s}},
        {"a row that I took away does not come back",
         content({}, {one}),
         content({}, {two}),
         content({}, {one, three}),
         content({}, {two, three}),
         {},
         {u"rows"_s}},
        {"rows that I left are hers",
         content({}, {one}),
         content({}, {one}),
         content({}, {three}),
         content({}, {three}),
         {u"rows"_s},
         {}},
    };
    for (const Row &row : rows) {
        INFO(row.why);
        const FormMerge merge = mergedForms(row.base, row.mine, row.theirs);
        CHECK(merge.content == row.merged);
        CHECK(merge.taken == row.taken);
        CHECK(merge.both == row.both);
    }
}
