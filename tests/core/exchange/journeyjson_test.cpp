// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journeyjson.h"

#include "core/casework/codelists.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <random>

using namespace hearth;

namespace {

const QByteArray documented = R"({ "format": "hearth-journeys", "version": 1, "children": [
  { "number": "T-001", "forename": "Ada", "surname": "Test", "born": "2019-04-03", "expected": null, "sex": "F",
    "spells": [ {"kind": "care", "from": "2026-01-05", "until": null},
                {"kind": "legal-status", "code": "C1", "from": "2026-01-05", "until": null},
                {"kind": "placement", "code": "U3", "from": "2026-01-05", "until": "2026-03-01"},
                {"kind": "plan", "option": "adoption", "contingency": ["special-guardianship"], "from": "2026-03-01", "until": null} ],
    "events": [ {"kind": "threshold-decision", "on": "2026-01-02"}, {"kind": "cla-review", "on": "2026-01-30"},
                {"kind": "shobpa-target", "on": "2026-02-02", "target": "2026-05-01"} ],
    "adjustments": [ {"kind": "extension", "rule": "proceedings.length", "started": "2026-01-20", "until": "2026-08-26",
                      "approved": "2026-06-01", "reason": "expert report", "approver": "HHJ Example"},
                     {"kind": "pause", "rule": "ppm.review", "started": "2026-02-10", "from": "2026-02-20", "until": "2026-03-06",
                      "approved": "2026-02-20", "reason": "family bereavement", "approver": "Team manager"} ] } ] })";

const Date today(2026, 2, 1);

JourneyImport import(const std::vector<ChildRecord> &existing, const QByteArray &bytes)
{
    return importJourneys(existing, bytes, QStringLiteral("a.json"), today);
}

/// What a store would hold afterwards, with ids as it would give them.
std::vector<ChildRecord> stored(std::vector<ChildRecord> existing, const JourneyImport &result)
{
    REQUIRE(result.faults.empty());
    static RecordId nextId = 1;
    for (const ChildChange &change : result.children) {
        ChildRecord after = change.after;
        const auto number = [](auto &facts) {
            for (auto &fact : facts) {
                if (fact.stamp.id == 0)
                    fact.stamp = {nextId++, 0, 1};
            }
        };
        number(after.spells);
        number(after.events);
        number(after.adjustments);
        number(after.sections);
        number(after.updates);
        number(after.returnRows);
        const auto known = std::find_if(existing.begin(), existing.end(), [&after](const ChildRecord &record) {
            return record.child.number == after.child.number;
        });
        if (known == existing.end())
            existing.push_back(after);
        else
            *known = after;
    }
    return existing;
}

QByteArray childFile(const QByteArray &members)
{
    return "{\"format\": \"hearth-journeys\", \"version\": 1, \"children\": [{\"number\": \"1\"" +
           (members.isEmpty() ? QByteArray() : ", " + members) + "}]}";
}

QStringList pathsOf(const JourneyImport &result)
{
    QStringList paths;
    for (const Fault &fault : result.faults)
        paths.append(fault.column);
    return paths;
}

/// A child with every member of every kind of fact filled in.
ChildRecord fullRecord()
{
    ChildRecord record;
    Child &child = record.child;
    child.number = QStringLiteral("F-1");
    for (QString *text :
         {&child.forename, &child.surname, &child.knownAs, &child.religion, &child.firstLanguage, &child.communication,
          &child.disability, &child.advocate, &child.worker, &child.team, &child.reviewingOfficer, &child.family,
          &child.upn, &child.previousPermanenceAuthority, &child.previousPermanenceDate})
        *text = QStringLiteral("tëxt \"with\" \\ and\nlines %1").arg(text - &child.number);
    child.born = Date(2020, 2, 29);
    child.expected = Date(2020, 3, 1);
    child.sex = QStringLiteral("U");
    child.ethnicity = QStringLiteral("WBRI");
    child.motherChildBorn = Date(2025, 1, 1);
    child.uascUntil = Date(2038, 2, 28);
    child.previousPermanence = QStringLiteral("P4");
    child.complete = {{QStringLiteral("episodes"), Date(2024, 4, 1)}, {QStringLiteral("reviews"), Date(2025, 4, 1)}};
    child.collection = 2026;
    for (const SpellVocabulary &kind : spellVocabulary()) {
        Spell spell;
        spell.kind = kind.kind;
        const auto codes = codesOf(kind.kind);
        if (kind.kind == SpellKind::SocialWorker)
            spell.code = QStringLiteral("SW 1");
        else if (!codes.empty())
            spell.code = QString::fromLatin1(codes.back().code);
        spell.from = Date(2025, 1, 5);
        spell.until = Date(2025, 6, 5);
        spell.fromKnown = false;
        spell.sameCarer = kind.kind == SpellKind::Placement;
        if (kind.kind == SpellKind::Plan)
            spell.contingency = QStringList{QStringLiteral("adoption"), QStringLiteral("residential")};
        spell.details.insert(QStringLiteral("note"), QStringLiteral("a note"));
        spell.collection = 2026;
        record.spells.push_back(spell);
    }
    for (const EventVocabulary &kind : eventVocabulary()) {
        Event event;
        event.kind = kind.kind;
        event.on = Date(2025, 3, 1) + static_cast<int>(kind.kind);
        event.state = static_cast<EventState>(static_cast<int>(kind.kind) % 3);
        if (kind.kind == EventKind::ShobpaTarget)
            event.target = Date(2026, 1, 1);
        for (const DetailField &field : kind.fields) {
            QString value = QStringLiteral("free text");
            if (field.type == FieldType::Choice || field.type == FieldType::Choices)
                value = QString::fromLatin1(field.choices.back());
            else if (field.type == FieldType::YesNo)
                value = QStringLiteral("yes");
            else if (field.type == FieldType::Day)
                value = QStringLiteral("2025-05-01");
            event.details.insert(QString::fromLatin1(field.id), value);
        }
        event.formerDates = {Date(2025, 2, 1), Date(2025, 2, 2)};
        event.collection = 2025;
        record.events.push_back(event);
    }
    for (const AdjustmentKind kind : {AdjustmentKind::Extension, AdjustmentKind::Exemption, AdjustmentKind::Pause}) {
        Adjustment adjustment;
        adjustment.kind = kind;
        adjustment.rule = QStringLiteral("ppm.review");
        adjustment.started = Date(2025, 1, 1);
        if (kind == AdjustmentKind::Pause)
            adjustment.from = Date(2025, 1, 2);
        adjustment.until = Date(2025, 1, 3);
        adjustment.approved = Date(2025, 1, 4);
        adjustment.reason = QStringLiteral("a reason");
        adjustment.approver = QStringLiteral("an approver");
        adjustment.subject = QStringLiteral("an-action");
        record.adjustments.push_back(adjustment);
    }
    record.sections = {{{}, QStringLiteral("over-16"), Date(2025, 1, 1), QStringLiteral("a"), QStringLiteral("b")}};
    record.updates = {{{}, Date(2025, 1, 1), QStringLiteral("a"), QStringLiteral("text\nof two lines")}};
    record.returnRows = {{{},
                          2026,
                          QStringLiteral("episodes"),
                          QStringLiteral("2025-01-05"),
                          {{QStringLiteral("LS"), QStringLiteral("C2")}}}};
    return record;
}

} // namespace

TEST_CASE("The documented journey is read", "[exchange]")
{
    const JourneyImport result = import({}, documented);
    REQUIRE(result.faults.empty());
    REQUIRE(result.children.size() == 1);
    CHECK(result.added == 1);
    CHECK_FALSE(result.children[0].before.has_value());
    const ChildRecord &record = result.children[0].after;
    CHECK(record.child.surname == QStringLiteral("Test"));
    CHECK(record.child.born == Date(2019, 4, 3));
    REQUIRE(record.spells.size() == 4);
    CHECK(record.spells[2].until == Date(2026, 3, 1));
    CHECK(record.spells[3].code == QStringLiteral("adoption"));
    CHECK(record.spells[3].contingency == QStringList{QStringLiteral("special-guardianship")});
    REQUIRE(record.events.size() == 3);
    CHECK(record.events[1].state == EventState::Held);
    CHECK(record.events[2].state == EventState::Booked);
    CHECK(record.events[2].target == Date(2026, 5, 1));
    REQUIRE(record.adjustments.size() == 2);
    CHECK(record.adjustments[1].from == Date(2026, 2, 20));
}

TEST_CASE("A child comes out as it went in, whatever is stored about it", "[exchange]")
{
    const QByteArray written = exportJourneys({fullRecord()});
    const JourneyImport result = import({}, written);
    for (const Fault &fault : result.faults)
        UNSCOPED_INFO(faultLine(fault).toStdString());
    REQUIRE(result.faults.empty());
    REQUIRE(result.children.size() == 1);
    CHECK(result.children[0].after == fullRecord());
    CHECK(exportJourneys({result.children[0].after}) == written);
}

TEST_CASE("The same facts give the same bytes whatever their ids and order", "[exchange]")
{
    ChildRecord record = fullRecord();
    record.events.push_back(record.events.front());
    record.events.back().details[QStringLiteral("note")] = QStringLiteral("another on the same day");
    ChildRecord other = fullRecord();
    other.child.number = QStringLiteral("A-1");
    const QByteArray written = exportJourneys({record, other});
    CHECK(written.indexOf("A-1") < written.indexOf("F-1"));
    CHECK_FALSE(written.contains('\r'));
    CHECK(written.endsWith("}\n"));
    std::mt19937 random(5);
    RecordId id = 100;
    for (int round = 0; round < 5; ++round) {
        std::shuffle(record.spells.begin(), record.spells.end(), random);
        std::shuffle(record.events.begin(), record.events.end(), random);
        std::shuffle(record.adjustments.begin(), record.adjustments.end(), random);
        for (Event &event : record.events)
            event.stamp.id = id++;
        CHECK(exportJourneys({other, record}) == written);
    }
}

TEST_CASE("What is written is JSON that others read, with two blanks a level", "[exchange]")
{
    CHECK(exportJourneys({}) == QByteArray("{\n  \"format\": \"hearth-journeys\",\n  \"version\": 1,\n"
                                           "  \"children\": []\n}\n"));
    const auto document = QJsonDocument::fromJson(exportJourneys({fullRecord()}));
    REQUIRE(document.isObject());
    CHECK(document.object()[QStringLiteral("children")].toArray().size() == 1);
}

TEST_CASE("Importing journeys twice changes nothing", "[exchange]")
{
    const QByteArray bytes = GENERATE(values<QByteArray>({documented, exportJourneys({fullRecord()})}));
    const auto once = stored({}, import({}, bytes));
    const JourneyImport again = import(once, bytes);
    CHECK(again.faults.empty());
    CHECK(again.children.empty());
    CHECK(again.unchanged == 1);
}

TEST_CASE("A known child gains what is missing, in either order", "[exchange]")
{
    struct Case
    {
        const char *why;
        QByteArray first;
        QByteArray second;
    };
    const auto c = GENERATE(values<Case>({
        {"a name", R"("forename": "Ada")", R"("surname": "Test")"},
        {"a birthday", R"("expected": "2026-01-01")", R"("born": "2026-01-03")"},
        {"a spell", R"("spells": [{"kind": "care", "from": "2026-01-05"}])",
         R"("spells": [{"kind": "placement", "code": "U3", "from": "2026-01-05"}])"},
        {"the end of a spell", R"("spells": [{"kind": "care", "from": "2026-01-05"}])",
         R"("spells": [{"kind": "care", "from": "2026-01-05", "until": "2026-02-05"}])"},
        {"that a start is known", R"("spells": [{"kind": "care", "from": "2026-01-05", "from_known": false}])",
         R"("spells": [{"kind": "care", "from": "2026-01-05"}])"},
        {"a detail", R"("events": [{"kind": "cla-review", "on": "2026-01-05"}])",
         R"("events": [{"kind": "cla-review", "on": "2026-01-05", "details": {"participation": "PN1"}}])"},
        {"that a booked one was held", R"("events": [{"kind": "ppm", "on": "2026-01-05", "state": "booked"}])",
         R"("events": [{"kind": "ppm", "on": "2026-01-05"}])"},
        {"that a booked one was cancelled", R"("events": [{"kind": "ppm", "on": "2026-03-05"}])",
         R"("events": [{"kind": "ppm", "on": "2026-03-05", "state": "cancelled"}])"},
        {"about another carer",
         R"("events": [{"kind": "viability-assessment", "on": "2026-01-05", "details": {"carer": "a"}}])",
         R"("events": [{"kind": "viability-assessment", "on": "2026-01-05", "details": {"carer": "b"}}])"},
        {"a longer completeness", R"("complete": {"episodes": "2025-04-01"})",
         R"("complete": {"episodes": "2024-04-01", "reviews": "2024-04-01"})"},
        {"an update", R"("updates": [{"on": "2026-01-05", "author": "a", "text": "b"}])",
         R"("updates": [{"on": "2026-01-05", "author": "a", "text": "c"}])"},
    }));
    INFO(c.why);

    auto there = stored({}, import({}, childFile(c.first)));
    there = stored(there, import(there, childFile(c.second)));
    auto back = stored({}, import({}, childFile(c.second)));
    back = stored(back, import(back, childFile(c.first)));
    CHECK(exportJourneys(there) == exportJourneys(back));
    CHECK(exportJourneys(there) != exportJourneys(stored({}, import({}, childFile(c.first)))));
    for (const QByteArray &part : {c.first, c.second})
        CHECK(import(there, childFile(part)).children.empty());
}

TEST_CASE("A contradiction is refused by its path and changes nothing", "[exchange]")
{
    struct Case
    {
        const char *why;
        QByteArray first;
        QByteArray second;
        const char *path;
    };
    const auto c = GENERATE(values<Case>({
        {"another birthday", R"("born": "2019-04-03")", R"("born": "2019-04-04")", "born"},
        {"another name", R"("surname": "Test")", R"("surname": "Tester")", "surname"},
        {"another end", R"("spells": [{"kind": "care", "from": "2026-01-05", "until": "2026-01-06"}])",
         R"("spells": [{"kind": "placement", "code": "U3", "from": "2026-01-05"},
                       {"kind": "care", "from": "2026-01-05", "until": "2026-01-07"}])",
         "spells[1].until"},
        {"another carer or the same",
         R"("spells": [{"kind": "placement", "code": "U3", "from": "2026-01-05", "same_carer": true}])",
         R"("spells": [{"kind": "placement", "code": "U3", "from": "2026-01-05"}])", "spells[0].same_carer"},
        {"another contingency",
         R"("spells": [{"kind": "plan", "option": "adoption", "contingency": ["residential"], "from": "2026-01-05"}])",
         R"("spells": [{"kind": "plan", "option": "adoption", "contingency": ["return-home"], "from": "2026-01-05"}])",
         "spells[0].contingency"},
        {"held here, cancelled there", R"("events": [{"kind": "ppm", "on": "2026-01-05"}])",
         R"("events": [{"kind": "ppm", "on": "2026-01-05", "state": "cancelled"}])", "events[0].state"},
        {"another target", R"("events": [{"kind": "shobpa-target", "on": "2026-01-05", "target": "2026-05-01"}])",
         R"("events": [{"kind": "shobpa-target", "on": "2026-01-05", "target": "2026-05-02"}])", "events[0].target"},
        {"another detail", R"("events": [{"kind": "cla-review", "on": "2026-01-05", "participation": "PN1"}])",
         R"("events": [{"kind": "cla-review", "on": "2026-01-05", "participation": "PN2"}])",
         "events[0].details.participation"},
    }));
    INFO(c.why);
    const auto before = stored({}, import({}, childFile(c.first)));
    const JourneyImport result = import(before, childFile(c.second));
    CHECK(pathsOf(result) == QStringList{QStringLiteral("children[0].") + QString::fromLatin1(c.path)});
    CHECK(result.children.empty());
    CHECK(result.changed == 0);
}

TEST_CASE("What a file of journeys may not say is refused by its path", "[exchange]")
{
    struct Case
    {
        const char *why;
        QByteArray members;
        const char *path;
    };
    const auto c = GENERATE(values<Case>({
        {"an unknown key of a child", R"("colour": 1)", "colour"},
        {"an unknown key of a spell",
         R"("spells": [{"kind": "care", "from": "2026-01-05"}, {"kind": "care", "from": "2027-01-05", "colour": "red"}])",
         "spells[1].colour"},
        {"an unknown key of a detail",
         R"("events": [{"kind": "ppm", "on": "2026-01-05", "details": {"colour": "red"}}])",
         "events[0].details.colour"},
        {"a detail of another kind", R"("events": [{"kind": "ppm", "on": "2026-01-05", "participation": "PN1"}])",
         "events[0].participation"},
        {"an unknown kind of spell", R"("spells": [{"kind": "fostering", "from": "2026-01-05"}])", "spells[0].kind"},
        {"no kind", R"("events": [{"on": "2026-01-05"}])", "events[0].kind"},
        {"an unknown kind of event", R"("events": [{"kind": "party", "on": "2026-01-05"}])", "events[0].kind"},
        {"an unknown code", R"("spells": [{"kind": "legal-status", "code": "X9", "from": "2026-01-05"}])",
         "spells[0].code"},
        {"no code", R"("spells": [{"kind": "placement", "from": "2026-01-05"}])", "spells[0].code"},
        {"a code of care", R"("spells": [{"kind": "care", "code": "C1", "from": "2026-01-05"}])", "spells[0].code"},
        {"an unknown option", R"("spells": [{"kind": "plan", "option": "hope", "from": "2026-01-05"}])",
         "spells[0].option"},
        {"an unknown contingency",
         R"("spells": [{"kind": "plan", "option": "adoption", "contingency": ["hope"], "from": "2026-01-05"}])",
         "spells[0].contingency[0]"},
        {"a day that does not exist", R"("born": "2026-02-30")", "born"},
        {"a British day", R"("born": "03/04/2019")", "born"},
        {"a day as a number", R"("born": 20190403)", "born"},
        {"no first day", R"("spells": [{"kind": "care"}])", "spells[0].from"},
        {"an end before the beginning", R"("spells": [{"kind": "care", "from": "2026-01-05", "until": "2026-01-04"}])",
         "spells[0].until"},
        {"an unknown state", R"("events": [{"kind": "ppm", "on": "2026-01-05", "state": "maybe"}])", "events[0].state"},
        {"a target of another kind", R"("events": [{"kind": "ppm", "on": "2026-01-05", "target": "2026-01-06"}])",
         "events[0].target"},
        {"an unknown choice",
         R"("events": [{"kind": "cla-review", "on": "2026-01-05", "details": {"participation": "PN9"}}])",
         "events[0].details.participation"},
        {"an unknown sex", R"("sex": "1")", "sex"},
        {"a name that is a number", R"("forename": 5)", "forename"},
        {"a flag that is a text", R"("spells": [{"kind": "care", "from": "2026-01-05", "from_known": "no"}])",
         "spells[0].from_known"},
        {"a list that is none", R"("spells": {})", "spells"},
        {"a fact that is none", R"("events": ["ppm"])", "events[0]"},
        {"not the id of a rule",
         R"("adjustments": [{"kind": "exemption", "rule": "PPM", "approved": "2026-01-05", "reason": "a", "approver": "b"}])",
         "adjustments[0].rule"},
        {"no approver",
         R"("adjustments": [{"kind": "exemption", "rule": "ppm.review", "approved": "2026-01-05", "reason": "a"}])",
         "adjustments[0].approver"},
        {"an extension to nowhere",
         R"("adjustments": [{"kind": "extension", "rule": "ppm.review", "approved": "2026-01-05", "reason": "a", "approver": "b"}])",
         "adjustments[0].until"},
        {"an unknown section", R"("sections": [{"section": "K", "on": "2026-01-05"}])", "sections[0].section"},
        {"a year that is none", R"("collection": 20)", "collection"},
        {"an unknown table", R"("complete": {"oc2": "2026-01-05"})", "complete.oc2"},
    }));
    INFO(c.why);
    const JourneyImport result = import({}, childFile(c.members));
    CHECK(pathsOf(result) == QStringList{QStringLiteral("children[0].") + QString::fromLatin1(c.path)});
    CHECK(result.children.empty());
    for (const Fault &fault : result.faults) {
        CHECK(fault.file == QStringLiteral("a.json"));
        CHECK(fault.line == 1);
        CHECK_FALSE(fault.reason.isEmpty());
    }
}

TEST_CASE("A file that is none of journeys is refused", "[exchange]")
{
    struct Case
    {
        const char *why;
        QByteArray bytes;
        const char *path;
    };
    const auto c = GENERATE(values<Case>({
        {"another format", R"({"format": "x", "version": 1, "children": []})", "format"},
        {"a newer version", R"({"format": "hearth-journeys", "version": 2, "children": []})", "version"},
        {"no children", R"({"format": "hearth-journeys", "version": 1})", "children"},
        {"an unknown key", R"({"format": "hearth-journeys", "version": 1, "children": [], "x": 1})", "x"},
        {"a list", "[]", ""},
        {"no JSON", "number,name\n", ""},
        {"a number twice",
         R"({"format": "hearth-journeys", "version": 1, "children": [{"number": "1"}, {"number": "1"}]})",
         "children[1].number"},
        {"no number", R"({"format": "hearth-journeys", "version": 1, "children": [{}]})", "children[0].number"},
        {"a child that is none", R"({"format": "hearth-journeys", "version": 1, "children": [1]})", "children[0]"},
    }));
    INFO(c.why);
    const JourneyImport result = import({}, c.bytes);
    CHECK(pathsOf(result) == QStringList{QString::fromLatin1(c.path)});
    CHECK(result.children.empty());
}

TEST_CASE("An adjustment that cannot count is refused by its path, unless it is stored already", "[exchange]")
{
    const AdjustmentCheck check = [](const Adjustment &adjustment, const ChildRecord &after) {
        CHECK(after.spells.size() == 4);
        return adjustment.kind == AdjustmentKind::Pause ? QStringLiteral("not allowed") : QString();
    };
    const JourneyImport result = importJourneys({}, documented, QStringLiteral("a.json"), today, check);
    CHECK(pathsOf(result) == QStringList{QStringLiteral("children[0].adjustments[1]")});
    const auto there = stored({}, import({}, documented));
    CHECK(importJourneys(there, documented, QStringLiteral("a.json"), today, check).faults.empty());
}

TEST_CASE("Two meetings on one day in one file both come in, and only once", "[exchange]")
{
    const QByteArray bytes = childFile(R"("events": [{"kind": "ppm", "on": "2026-01-05", "details": {"note": "a"}},
        {"kind": "ppm", "on": "2026-01-05", "details": {"note": "b"}}, {"kind": "ppm", "on": "2026-01-05", "note": "a"}])");
    const auto there = stored({}, import({}, bytes));
    REQUIRE(there.size() == 1);
    CHECK(there[0].events.size() == 2);
    CHECK(import(there, bytes).children.empty());
}

TEST_CASE("The schema names the keys that are written, and no others", "[exchange]")
{
    QFile file(QStringLiteral(HEARTH_SOURCE_DIR "/resources/journeys.schema.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto definitions = QJsonDocument::fromJson(file.readAll())[QStringLiteral("$defs")];
    const auto keysOf = [&definitions](const char *definition) {
        return definitions[QString::fromLatin1(definition)][QStringLiteral("properties")].toObject().keys();
    };
    const auto child =
        QJsonDocument::fromJson(exportJourneys({fullRecord()}))[QStringLiteral("children")][0].toObject();
    QStringList wanted = keysOf("child");
    for (const char *list :
         {"actions", "carers", "forms", "genogram", "ppms"}) // networkjson_test.cpp, formjson_test.cpp
        CHECK(wanted.removeOne(QLatin1StringView(list)));
    CHECK(child.keys() == wanted);
    const auto keysOfAll = [&child](const char *list) {
        QStringList keys;
        for (const auto &fact : child[QString::fromLatin1(list)].toArray())
            keys += fact.toObject().keys();
        keys.removeDuplicates();
        keys.sort();
        return keys;
    };
    CHECK(keysOfAll("spells") == keysOf("spell"));
    CHECK(keysOfAll("events") == keysOf("event"));
    CHECK(keysOfAll("adjustments") == keysOf("adjustment"));
    CHECK(keysOfAll("sections") == keysOf("section"));
    CHECK(keysOfAll("updates") == keysOf("update"));
    CHECK(keysOfAll("return_rows") == keysOf("returnRow"));
}
