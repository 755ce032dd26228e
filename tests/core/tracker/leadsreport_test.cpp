// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/leadsreport.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"

#include <limits>
#include <map>
#include <set>
#include <string_view>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

const LeadsPeriod period{Date(2026, 1, 31), Date(2026, 3, 31)};

const Policy &policy()
{
    static const Policy bradford = policyOf(u"bradford-2017"_s);
    return bradford;
}

ChildRecord child(const char *facts, RecordId id)
{
    QStringList words;
    for (const QString &fact : QString::fromLatin1(facts).split(u';', Qt::SkipEmptyParts))
        words.append(fact.trimmed());
    ChildRecord record = childFrom(words);
    record.child.stamp.id = id;
    return record;
}

LeadsReport reportOf(const std::vector<ChildRecord> &children, const SectionId &section,
                     const std::vector<LeadsReason> &reasons = {})
{
    std::vector<const ChildRecord *> records;
    for (const ChildRecord &record : children)
        records.push_back(&record);
    return leadsReportOf(section, period, records, policy(), reasons);
}

/// `2025-06-02, 302 days, from section J`, or `-` for a child whom the number does not count.
QString placeIn(const char *number, const char *section, const char *facts)
{
    const LeadsReport report = reportOf({child(facts, 1)}, QString::fromLatin1(section));
    const LeadsNumber *found = report.number(QString::fromLatin1(number));
    if (!found || found->lines.empty())
        return u"-"_s;
    REQUIRE(found->value() == 1);
    const LeadsLine &line = found->lines.front();
    const bool isMove = found->id.startsWith(u"count/") && !found->id.endsWith(u"/now") &&
                        !found->id.endsWith(u"/before") && !found->id.endsWith(u"/oldest");
    QStringList parts;
    if (line.day)
        parts.append(isoText(*line.day));
    if (line.days)
        parts.append(u"%1 days"_s.arg(*line.days));
    if (isMove)
        parts.append(line.what);
    return parts.join(u", "_s);
}

constexpr auto residential = "care 2025-01-06; placement:K2 2025-06-02";

} // namespace

TEST_CASE("A number of a lead's report counts whom it says, to the day", "[tracker][leads]")
{
    struct Case
    {
        const char *why;
        const char *number;
        const char *section;
        const char *facts;
        const char *place;
    };
    const auto c = GENERATE(values<Case>({
        {"in a children's home on the last day", "count/now", "H", residential, "2025-06-02, 302 days"},
        {"and on the day of the last report", "count/before", "H", residential, "2025-06-02, 243 days"},
        {"not in another section", "count/now", "J", residential, "-"},
        {"moved in on the day after the last report", "count/came", "H",
         "care 2025-01-06; placement:P1 2025-01-06..2026-02-01; placement:K2 2026-02-01",
         "2026-02-01, 58 days, from section J"},
        {"moved in on the very day of the last report: it counted there already", "count/came", "H",
         "care 2025-01-06; placement:P1 2025-01-06..2026-01-31; placement:K2 2026-01-31", "-"},
        {"came in on the last day of the period", "count/came", "H", "care 2026-03-31; placement:K2 2026-03-31",
         "2026-03-31, 0 days, new to the tracker"},
        {"came in the day after: not yet", "count/now", "H", "care 2026-04-01; placement:K2 2026-04-01", "-"},
        {"moved on within the period", "count/moved", "H",
         "care 2025-01-06; placement:K2 2025-06-02..2026-03-02; placement:P1 2026-03-02",
         "2026-03-02, 29 days, to section J"},
        {"who moved on has not left", "count/left", "H",
         "care 2025-01-06; placement:K2 2025-06-02..2026-03-02; placement:P1 2026-03-02", "-"},
        {"left care, and nobody archived the case", "count/left", "H",
         "care 2025-01-06..2026-03-02; placement:K2 2025-06-02..2026-03-02", "2026-03-02, left care, not archived"},
        {"archived", "count/left", "H",
         "care 2025-01-06..2026-03-02; placement:K2 2025-06-02..2026-03-02; case-closed 2026-03-09",
         "the case is closed"},
        {"who left has not moved on", "count/moved", "H",
         "care 2025-01-06..2026-03-02; placement:K2 2025-06-02..2026-03-02", "-"},
        {"came and went again in between: in neither", "count/came", "H",
         "care 2025-01-06; placement:P1 2025-01-06..2026-02-10; placement:K2 2026-02-10..2026-03-10; "
         "placement:P1 2026-03-10",
         "-"},
        {"nor did it move on", "count/moved", "H",
         "care 2025-01-06; placement:P1 2025-01-06..2026-02-10; placement:K2 2026-02-10..2026-03-10; "
         "placement:P1 2026-03-10",
         "-"},
        {"the first review, held before its twenty working days are over", "in-time/review.first", "H",
         "care 2026-02-02; placement:K2 2026-02-02; cla-review 2026-02-20", "2026-02-20, -10 days"},
        {"held two weeks late", "late/review.first", "H",
         "care 2026-02-02; placement:K2 2026-02-02; cla-review 2026-03-16", "2026-03-16, 14 days"},
        {"late is not in time", "in-time/review.first", "H",
         "care 2026-02-02; placement:K2 2026-02-02; cla-review 2026-03-16", "-"},
        {"not held at all", "overdue/review.first", "H", "care 2026-02-02; placement:K2 2026-02-02",
         "2026-03-02, 29 days"},
        {"met on the day of the last report: it was in that one", "in-time/review.first", "H",
         "care 2026-01-12; placement:K2 2026-01-12; cla-review 2026-01-31", "-"},
        {"met on the day after", "in-time/review.first", "H",
         "care 2026-01-12; placement:K2 2026-01-12; cla-review 2026-02-01", "2026-02-01, -8 days"},
        {"met on the day on which the child moved on: of the section it stood in", "in-time/review.first", "H",
         "care 2026-02-02; placement:K2 2026-02-02..2026-02-20; placement:P1 2026-02-20; cla-review 2026-02-20",
         "2026-02-20, -10 days"},
        {"and not of the one it moved to", "in-time/review.first", "J",
         "care 2026-02-02; placement:K2 2026-02-02..2026-02-20; placement:P1 2026-02-20; cla-review 2026-02-20", "-"},
        {"overdue clocks are of the section in which the child stands now", "overdue/review.first", "J",
         "care 2026-02-02; placement:K2 2026-02-02..2026-02-20; placement:P1 2026-02-20", "2026-03-02, 29 days"},
        {"good practice is no duty", "overdue/plan.first-review", "H", "care 2026-02-02; placement:K2 2026-02-02", "-"},
        {"placed with parents for more than twelve months", "count/exceptions", "J",
         "care 2025-01-06; placement:P1 2025-02-03", "2026-02-04, 56 days, Placed with parents over twelve months"},
        {"twelve months to the day stand not yet", "count/exceptions", "J", "care 2025-01-06; placement:P1 2025-03-31",
         "-"},
        {"at the end of a month within the year", "trend/2025-06-30", "H", residential, "2025-06-02, 28 days"},
        {"and not at the end of the month before it came", "trend/2025-05-31", "H", residential, "-"},
    }));
    INFO(c.why);
    CHECK(placeIn(c.number, c.section, c.facts) == QString::fromLatin1(c.place));
}

TEST_CASE("Those before, and who came, less who went, are those now, in every section", "[tracker][leads]")
{
    std::vector<ChildRecord> children;
    for (
        const char *facts :
        {residential, "care 2025-01-06; placement:P1 2025-01-06..2026-02-01; placement:K2 2026-02-01",
         "care 2025-01-06; placement:K2 2025-06-02..2026-03-02; placement:P1 2026-03-02",
         "care 2025-01-06..2026-03-02; placement:K2 2025-06-02..2026-03-02", "care 2026-03-02; placement:K2 2026-03-02",
         "care 2025-05-05; legal-status:V2 2025-05-05; placement:U6 2025-05-05",
         "care 2025-05-05; legal-status:V2 2025-05-05..2026-02-16; legal-status:C2 2026-02-16; placement:P1 2025-05-05",
         "born 2011-03-01; care 2024-01-08; placement:U1 2024-01-08"})
        children.push_back(child(facts, static_cast<RecordId>(children.size()) + 1));
    int all = 0;
    for (const SectionId &section : sectionIds()) {
        const LeadsReport report = reportOf(children, section);
        CAPTURE(section.toStdString());
        CHECK(report.value(u"count/before"_s) + report.value(u"count/came"_s) - report.value(u"count/moved"_s) -
                  report.value(u"count/left"_s) ==
              report.value(u"count/now"_s));
        // Counted again by walking the children, with nothing of the report's own.
        int standing = 0;
        std::set<RecordId> listed;
        for (const LeadsLine &line : report.number(u"count/now"_s)->lines)
            listed.insert(line.childId);
        for (const ChildRecord &record : children) {
            const Standing now = standingOf(record, policy(), period.until);
            const bool isHere = now.open && now.section == section;
            standing += isHere ? 1 : 0;
            CHECK(listed.contains(record.child.stamp.id) == isHere);
        }
        CHECK(report.value(u"count/now"_s) == standing);
        all += standing;
    }
    CHECK(all == 7); // one left; each other child stands in one section
}

TEST_CASE("The five who stand in a section the longest come with the longest first", "[tracker][leads]")
{
    std::vector<ChildRecord> children;
    for (int i = 0; i < 7; ++i) {
        const QString day = isoText(Date(2025, 1, 6) + (i * 37) % 100);
        children.push_back(child(u"care 2025-01-01; placement:K2 %1"_s.arg(day).toLatin1().constData(), i + 1));
    }
    const LeadsReport report = reportOf(children, u"H"_s);
    const LeadsNumber *oldest = report.number(u"count/oldest"_s);
    REQUIRE(oldest);
    QStringList found;
    for (const LeadsLine &line : oldest->lines)
        found.append(u"%1 %2"_s.arg(line.childId).arg(isoText(line.day)));
    // (i * 37) % 100: 0 37 74 11 48 85 22
    CHECK(found ==
          QStringList{u"1 2025-01-06"_s, u"4 2025-01-17"_s, u"7 2025-01-28"_s, u"2 2025-02-12"_s, u"5 2025-02-23"_s});
    CHECK(report.value(u"count/now"_s) == 7);
}

TEST_CASE("The trend has the last twelve ends of a month", "[tracker][leads]")
{
    struct Case
    {
        const char *why;
        Date until;
        const char *first;
        const char *last;
    };
    const auto c = GENERATE(values<Case>({
        {"a month's end is one of them", Date(2026, 3, 31), "2025-04-30", "2026-03-31"},
        {"the day before it is not", Date(2026, 3, 30), "2025-03-31", "2026-02-28"},
        {"the end of February in a leap year", Date(2024, 2, 29), "2023-03-31", "2024-02-29"},
        {"over a new year", Date(2026, 1, 1), "2025-01-31", "2025-12-31"},
    }));
    INFO(c.why);
    const LeadsReport report = leadsReportOf(u"H"_s, {c.until - 60, c.until}, {}, policy());
    const auto months = report.ofKind(u"trend");
    REQUIRE(months.size() == 12);
    CHECK(months.front()->of() == QString::fromLatin1(c.first));
    CHECK(months.back()->of() == QString::fromLatin1(c.last));
    for (const LeadsNumber *month : months)
        CHECK((month->on + 1).day() == 1);
}

TEST_CASE("Reasons are counted of what stands, by kind, and those with no report are not lost", "[tracker][leads]")
{
    std::vector<ChildRecord> children;
    for (RecordId id = 1; id <= 4; ++id)
        children.push_back(child("care 2024-01-08; placement:P1 2024-01-08", id));
    children.push_back(child("care 2026-01-05; placement:P1 2026-01-05", 5)); // nothing stands
    const Date signedOn(2026, 2, 20);
    const std::vector<LeadsReason> reasons = {{1, u"court"_s, u"Court timetable"_s, u"Listed in May."_s, signedOn},
                                              {1, u"health"_s, u"Health"_s, u"Medical awaited."_s, signedOn},
                                              {2, u"court"_s, u"Court timetable"_s, u"Adjourned twice."_s, signedOn},
                                              {3, {}, u"Kind not said"_s, u"Unclear."_s, signedOn},
                                              {5, u"court"_s, u"Court timetable"_s, u"Long ago."_s, signedOn}};
    const LeadsReport report = reportOf(children, u"J"_s, reasons);
    CHECK(report.value(u"count/exceptions"_s) == 4);
    QStringList found;
    for (const LeadsNumber *reason : report.ofKind(u"reason")) {
        QStringList of;
        for (const LeadsLine &line : reason->lines)
            of.append(QString::number(line.childId));
        found.append(reason->of() + u": "_s + of.join(u' '));
    }
    CHECK(found == QStringList{u"court: 1 2"_s, u"health: 1"_s, u"unsaid: 3"_s, u"none: 4"_s});
}

TEST_CASE("Clocks come rule by rule, and their sums are those of the tiles", "[tracker][leads]")
{
    const std::vector<ChildRecord> children = {
        child("care 2026-02-02; placement:K2 2026-02-02; cla-review 2026-02-20", 1),
        child("care 2026-02-02; placement:K2 2026-02-02; cla-review 2026-03-16", 2),
        child("care 2026-02-02; placement:K2 2026-02-02", 3),
        child(residential, 4),
    };
    const LeadsReport report = reportOf(children, u"H"_s);
    const auto rules = clocksOf(report);
    REQUIRE_FALSE(rules.empty());
    int before = std::numeric_limits<int>::max();
    std::map<QString, int> sums;
    for (const auto &[rule, title] : rules) {
        int rows = 0;
        for (const QString &kind : {u"in-time"_s, u"late"_s, u"overdue"_s}) {
            const int value = report.value(kind + u'/' + rule);
            rows += value;
            sums[kind] += value;
        }
        CHECK(rows <= before); // the most first
        CHECK_FALSE(title.isEmpty());
        before = rows;
    }
    for (const QString &kind : {u"in-time"_s, u"late"_s, u"overdue"_s}) {
        CAPTURE(kind.toStdString());
        CHECK(sums[kind] == report.value(kind + u"/all"_s));
    }
    CHECK(report.value(u"in-time/review.first"_s) == 1);
    CHECK(report.value(u"late/review.first"_s) == 1);
    CHECK(report.value(u"overdue/review.first"_s) >= 1);
}

TEST_CASE("The figures are kept as they were sent: numbers, and no child", "[tracker][leads]")
{
    const LeadsReport report = reportOf({child(residential, 71)}, u"H"_s);
    FormContent content;
    writeFigures(content, report);
    const std::map<QString, int> sent = figuresAsSent(content);
    CHECK(sent.size() == report.numbers.size());
    for (const LeadsNumber &number : report.numbers)
        CHECK(sent.at(number.id) == number.value());
    CHECK_FALSE(QString::fromUtf8(jsonOf(content)).contains(u"71"_s));
}

TEST_CASE("Every number says what it counts, as at which day, and where it comes from", "[tracker][leads]")
{
    const LeadsReport report =
        reportOf({child(residential, 1), child("care 2026-02-02; placement:K2 2026-02-02", 2)}, u"H"_s);
    std::set<QString> ids;
    for (const LeadsNumber &number : report.numbers) {
        CAPTURE(number.id.toStdString());
        CHECK(ids.insert(number.id).second);
        CHECK_FALSE(number.title.isEmpty());
        CHECK_FALSE(number.source.isEmpty());
        CHECK(number.meaning.contains(britishText(number.on)));
    }
}

TEST_CASE("Where those who moved went is said section by section", "[tracker][leads]")
{
    const std::vector<ChildRecord> children = {
        child("care 2025-01-06; placement:K2 2025-06-02..2026-03-02; placement:P1 2026-03-02", 1),
        child("care 2025-01-06; placement:K2 2025-06-02..2026-03-09; placement:P1 2026-03-09", 2),
        child("care 2025-01-06; placement:K2 2025-06-02..2026-03-02; placement:U4 2026-03-02", 3),
    };
    const LeadsReport report = reportOf(children, u"H"_s);
    const PolicyPack &pack = policy().packOn(period.until);
    CHECK(movesInWords(*report.number(u"count/moved"_s), pack) == u"2 to section J, 1 to Matched"_s);
    CHECK(movesInWords(*report.number(u"count/came"_s), pack).isEmpty());
}

TEST_CASE("The leads of D to J report, as the pack has it", "[tracker][leads]")
{
    const QStringList letters = {u"D"_s, u"E"_s, u"F"_s, u"G"_s, u"H"_s, u"I"_s, u"J"_s};
    for (const auto &[id, pack] : shippedPacks()) {
        CAPTURE(id.toStdString());
        CHECK(leadsSections(*pack) == letters);
    }
    CHECK(leadsRule(policy().packOn(period.until)));
}
