// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exceptiondesk.h"
#include "tests/app/console/console.h"
#include "tests/support/catch.h"
#include "tests/support/pdf.h"

#include <QSet>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const char *call)
{
    return QString::fromUtf8(call).split(u' ', Qt::SkipEmptyParts);
}

/// Northmoor as at one day, made once for all that is read from it.
const Console &northmoor()
{
    static const Console console;
    static const bool made = console.run(words("demo n.hearth --on 2026-11-22")).status == 0;
    REQUIRE(made);
    return console;
}

std::vector<QMap<QString, QString>> rowsOf(const char *call)
{
    const Answer answer = northmoor().run(words(call) + words("n.hearth --on 2026-11-22 --format json"));
    REQUIRE(answer.status == 0);
    return jsonRows(answer);
}

QSet<QString> valuesOf(const std::vector<QMap<QString, QString>> &rows, const QString &column)
{
    QSet<QString> values;
    for (const auto &row : rows)
        values.insert(row[column]);
    return values;
}

// Ada, in care since January, as the example of the exchange form has her.
const QByteArray ada = R"({"format": "hearth-journeys", "version": 1, "children": [
  {"number": "T-001", "forename": "Ada", "surname": "Test", "born": "2019-04-03", "expected": null, "sex": "F",
   "spells": [{"kind": "care", "from": "2026-01-05", "until": null},
              {"kind": "legal-status", "code": "C1", "from": "2026-01-05", "until": null},
              {"kind": "placement", "code": "U6", "from": "2026-01-05"}],
   "events": [{"kind": "threshold-decision", "on": "2026-01-02"}, {"kind": "cla-review", "on": "2026-01-30"}]}]})";

} // namespace

TEST_CASE("The columns of each list are those that scripts rely on", "[console]")
{
    struct Case
    {
        const char *call;
        QString header;
    };
    const Case cases[] = {
        {"due", u"child,rule,started,due,met,status,days,explanation,source,subject"_s},
        {"tracker", u"child,name,section,tags,suggested,since,next_rule,next_due,overdue"_s},
        {"tracker --since 2026-11-15", u"child,name,section,tags,suggested,since,next_rule,next_due,overdue,change"_s},
        {"exceptions", u"child,rule,started,raised,days_over,report_due"_s},
        {"checks", u"child,check,message"_s},
    };
    for (const Case &c : cases) {
        INFO(c.call);
        const Answer answer = northmoor().run(words(c.call) + words("n.hearth --on 2026-11-22 --format csv"));
        REQUIRE(answer.status == 0);
        CHECK(answer.out.startsWith(c.header + u"\r\n"_s));
        CHECK(answer.lines().size() > 3);
        CHECK(answer.err.isEmpty());
    }
}

TEST_CASE("What is due says when, how late and why", "[console]")
{
    const Console console;
    console.write(u"ada.json"_s, ada);
    REQUIRE(console.run(words("new a.hearth")).status == 0);
    REQUIRE(console.run(words("import journeys a.hearth ada.json")).status == 0);
    const auto rows =
        jsonRows(console.run(words("due a.hearth --on 02/03/2026 --child T-001 --rule=ppm.initial --format json")));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"started"_s] == u"2026-01-02"_s);
    CHECK(rows[0][u"due"_s] == u"2026-01-16"_s);
    CHECK(rows[0][u"met"_s] == u"null"_s);
    CHECK(rows[0][u"status"_s] == u"overdue"_s);
    CHECK(rows[0][u"days"_s] == u"45"_s);
    CHECK(rows[0][u"explanation"_s].contains(u"02/01/2026 + 10 working days = 16/01/2026"_s));

    const QStringList first = words("due a.hearth --on 2026-03-02 --rule review.first --format json");
    CHECK(jsonRows(console.run(first)).empty()); // met, so not due
    const auto met = jsonRows(console.run(first + words("--all")));
    REQUIRE(met.size() == 1);
    CHECK(met[0][u"status"_s] == u"met"_s);
    CHECK(met[0][u"met"_s] == u"2026-01-30"_s);
    CHECK(met[0][u"days"_s] == u"-3"_s);

    CHECK(console.run(words("due a.hearth --child T-002")).status == 3);
}

TEST_CASE("Without --all only what still has to be done is listed", "[console]")
{
    const QSet<QString> duties = {u"open"_s, u"soon"_s, u"overdue"_s, u"paused"_s, u"exempt"_s};
    CHECK((valuesOf(rowsOf("due"), u"status"_s) == duties));
    CHECK((valuesOf(rowsOf("due --all"), u"status"_s) ==
           duties + QSet<QString>{u"met"_s, u"met-late"_s, u"ended"_s, u"unknown"_s}));
}

TEST_CASE("The tracker lists open cases by section, and who left when asked", "[console]")
{
    const QSet<QString> sections = valuesOf(rowsOf("tracker"), u"section"_s);
    CHECK_FALSE(sections.contains(u"left"_s));
    CHECK(sections.contains(u"A"_s));
    CHECK(sections.contains(u"matched"_s));
    CHECK((valuesOf(rowsOf("tracker --section h"), u"section"_s) == QSet<QString>{u"H"_s}));
    const auto left = rowsOf("tracker --section left");
    CHECK(left.size() >= 3);
    CHECK((valuesOf(left, u"section"_s) == QSet<QString>{u"left"_s}));
}

TEST_CASE("Against an earlier day the tracker says who joined, moved and left", "[console]")
{
    QSet<QString> changes;
    for (const auto &row : rowsOf("tracker --since 2026-11-01")) {
        changes.insert(row[u"change"_s].section(u' ', 0, 0));
        if (row[u"section"_s] == u"left"_s)
            CHECK(row[u"change"_s] == u"left"_s);
    }
    CHECK(changes.contains(u"joined"_s));
    CHECK(changes.contains(u"left"_s));
    CHECK(changes.contains(QString()));
}

TEST_CASE("Reports are printed with no display, beside the list", "[console]")
{
    const Answer exceptions = northmoor().run(words("exceptions n.hearth --on 2026-11-22 --pdf exceptions.pdf"));
    REQUIRE(exceptions.status == 0);
    CHECK(exceptions.out.contains(u"exception.placement-order"_s));
    CHECK(northmoor().read(u"exceptions.pdf"_s).startsWith("%PDF"));
    REQUIRE(northmoor().run(words("tracker n.hearth --on 2026-11-22 --pdf=tracker.pdf")).status == 0);
    CHECK(northmoor().read(u"tracker.pdf"_s).startsWith("%PDF"));
    CHECK(northmoor().run(words("tracker n.hearth --pdf no/folder.pdf")).status == 5);
}

TEST_CASE("An exception report is printed with what was written, and the ones that nobody began are named",
          "[console][exceptions]")
{
    const Console other;
    REQUIRE(other.run(words("demo n.hearth --on 2026-11-22")).status == 0);
    QStringList begun;
    QStringList notBegun;
    {
        const auto workspace = Workspace::open(other.file(u"n.hearth"_s), u"test"_s,
                                               {u"Imelda Fairweather"_s, [] { return Date(2026, 11, 22); }});
        ExceptionDesk desk(*workspace);
        QString draft;
        for (const ExceptionLife &life : desk.lives()) {
            if (life.stage == ReportStage::Writing && !life.standing.empty())
                draft = life.current->key;
        }
        REQUIRE_FALSE(draft.isEmpty());
        FormContent content = workspace->childForm(draft)->content;
        content.set(u"impact"_s, u"She asks each week whether the quokka may come."_s);
        desk.save(draft, content);
        for (const ExceptionLife &life : desk.lives()) {
            if (!life.standing.empty())
                (life.current || !life.owedSince ? begun : notBegun)
                    .append(workspace->child(life.childId)->child.number);
        }
    }
    REQUIRE_FALSE(notBegun.isEmpty());
    const Answer answer = other.run(words("exceptions n.hearth --on 2026-11-22 --pdf reports.pdf"));
    REQUIRE(answer.status == 0);
    const QString text = test::Pdf(other.file(u"reports.pdf"_s)).text();
    CHECK(text.contains(u"quokka"_s));
    CHECK(text.count(u"Not begun, due since"_s) == notBegun.size());
    REQUIRE(answer.errorLines().size() == 1);
    for (const QString &number : notBegun)
        CHECK(answer.err.contains(number));
    for (const QString &number : begun)
        CHECK_FALSE(answer.err.contains(number));
}

TEST_CASE("The same demonstration is made for one day each time", "[console]")
{
    const Console other;
    REQUIRE(other.run(words("demo n.hearth --on 2026-11-22")).status == 0);
    const QStringList exported = words("export journeys n.hearth");
    CHECK((other.run(exported).out == northmoor().run(exported).out));
}

TEST_CASE("whatif lists what would be late if an event fell on a day, and writes nothing", "[console]")
{
    const Console console;
    REQUIRE(console.run(words("new w.hearth")).status == 0);
    const QByteArray journeys = R"({"format": "hearth-journeys", "version": 1, "children": [
      {"number": "T-1", "born": "2019-04-03", "expected": null,
       "spells": [{"kind": "care", "from": "2020-01-06", "until": null}],
       "events": [{"kind": "proceedings-issued", "on": "2020-01-06"}, {"kind": "ppm", "on": "2020-01-10"}]}]})";
    console.write(u"j.json"_s, journeys);
    REQUIRE(console.run(words("import journeys w.hearth j.json")).status == 0);
    const QByteArray before = console.run(words("export journeys w.hearth")).out.toUtf8();

    Answer answer = console.run(words("whatif w.hearth --child T-1 --event ppm --on 2035-01-01 --format csv"));
    REQUIRE(answer.status == 0);
    CHECK(answer.lines().first().trimmed() == u"child,rule,started,due,met,status,days,explanation,source,subject"_s);
    CHECK(answer.out.contains(u"T-1,ppm.review,2020-01-10,2020-02-21,2035-01-01,met-late,"_s));
    CHECK_FALSE(answer.out.contains(u"proceedings.length"_s)); // a planning meeting changes nothing there
    answer = console.run(words("whatif w.hearth --child T-1 --event final-hearing --on 2020-07-20 --format csv"));
    CHECK(answer.out.contains(u"T-1,proceedings.length,2020-01-06,2020-07-05,"_s));
    CHECK(console.run(words("export journeys w.hearth")).out.toUtf8() == before);

    CHECK(console.run(words("whatif w.hearth --child T-1 --event picnic --on 2035-01-01")).status == 2);
    CHECK(console.run(words("whatif w.hearth --child T-1 --event ppm")).status == 2);
    CHECK(console.run(words("whatif w.hearth --child T-9 --event ppm --on 2035-01-01")).status == 3);
}
