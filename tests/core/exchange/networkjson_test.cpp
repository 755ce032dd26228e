// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journeyjson.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 11, 22);

/// What a store holds: children and those round them, with ids as it would give them.
struct Stored
{
    std::vector<ChildRecord> children;
    NetworkRecords network;

    [[nodiscard]] QByteArray text() const { return exportJourneys(children, network); }
    [[nodiscard]] JourneyImport read(const QByteArray &bytes) const
    {
        return importJourneys(children, bytes, u"a.json"_s, today, {}, network);
    }
    void take(const JourneyImport &result)
    {
        REQUIRE(result.faults.empty());
        std::map<RecordId, RecordId> given;
        RecordId newChild = 0;
        for (const ChildChange &change : result.children) {
            ChildRecord after = change.after;
            if (!change.before) {
                given[--newChild] = ++lastId;
                after.child.stamp.id = lastId;
            }
            std::erase_if(children, [&](const ChildRecord &r) { return r.child.number == after.child.number; });
            children.push_back(after);
        }
        const auto settle = [&given](Member member) {
            return member.child < 0 ? Member{given.at(member.child), {}} : member;
        };
        for (ChildRecord &record : children) {
            for (Genogram &genogram : record.genograms) {
                std::map<Member, Genogram::Place> moved;
                for (const auto &[member, place] : genogram.moved)
                    moved.emplace(settle(member), place);
                genogram.moved = moved;
            }
        }
        for (const auto &change : result.people) {
            std::erase_if(network.people, [&](const Person &p) { return p.key == change.after.key; });
            network.people.push_back(change.after);
        }
        for (const auto &change : result.relationships) {
            if (change.before)
                std::erase(network.relationships, *change.before);
            Relationship after = change.after;
            after.first = settle(after.first);
            after.second = settle(after.second);
            network.relationships.push_back(after);
        }
    }

    RecordId lastId = 0;
};

/// Two brothers, their mother, and a grandmother who wants to care for one of them.
const QByteArray family = R"({ "format": "hearth-journeys", "version": 1, "children": [
  { "number": "1", "forename": "Ada",
    "adjustments": [ {"kind": "exemption", "rule": "ppm.action", "started": null, "until": "2026-12-20", "approved": "2026-11-02",
                      "reason": "ill", "approver": "Team manager", "subject": "act1"} ],
    "ppms": [ {"key": "ppm1", "sitting": "sit", "on": "2026-10-01", "initial": true, "state": "returned", "author": "Jo",
               "submitted_by": "Jo", "submitted_on": "2026-10-02", "comments": {"": "Say more.", "contact": "How often?"},
               "content": {"answers": {"background": "Line one\nline \"two\"", "plan": "adoption"},
                           "present": [{"name": "Ann", "relation": "Mother", "attended": "yes", "person": "mum"}],
                           "actions": [{"key": "act1", "what": "Visit", "owner": "Jo", "target": "2026-11-20", "carried": 1}]}} ],
    "actions": [ {"key": "act1", "rule": "ppm.action", "meeting": "ppm1", "what": "Visit", "owner": "Jo", "set_on": "2026-10-01",
                  "target": "2026-11-20", "former_targets": ["2026-10-20"]} ],
    "carers": [ {"person": "gran", "wants": "yes", "contacted": "2026-09-01", "full_type": "SGO", "comments": "Keen."} ],
    "genogram": [ {"child": "2", "x": 1.5, "y": -0.25}, {"person": "mum", "x": 0.1, "y": -2} ] },
  { "number": "2", "forename": "Bob" } ],
  "people": [ {"key": "gran", "name": "Gwen", "sex": "F", "born": "1960-02-29", "has_died": true},
              {"key": "mum", "name": "Ann", "role": "", "note": "asks for a quiet room"} ],
  "relationships": [ {"kind": "parent", "first": {"person": "gran"}, "second": {"person": "mum"}, "nature": "birth"},
                     {"kind": "parent", "first": {"person": "mum"}, "second": {"child": "1"}, "nature": "birth"},
                     {"kind": "sibling", "first": {"child": "1"}, "second": {"child": "2"}, "nature": "half", "from": "2019-01-01"},
                     {"kind": "other", "first": {"person": "gran"}, "second": {"child": "2"}, "words": "godmother"} ] })";

QByteArray with(const QByteArray &from, const QByteArray &to)
{
    QByteArray changed = family;
    REQUIRE(changed.contains(from));
    return changed.replace(from, to);
}

QString firstPath(const JourneyImport &result)
{
    return result.faults.empty() ? QString() : result.faults.front().column;
}

} // namespace

TEST_CASE("Meetings, actions, carers, genograms and the people round a child go out and come back", "[exchange]")
{
    Stored store;
    store.take(store.read(family));
    const QByteArray text = store.text();
    for (const char *said : {"asks for a quiet room", "How often?", "\"subject\": \"act1\"", "\"x\": 0.1", "godmother"})
        CHECK(text.contains(said));

    Stored other;
    other.take(other.read(text));
    CHECK(other.text().toStdString() == text.toStdString());
    CHECK(other.children.front().ppms.front().content == store.children.front().ppms.front().content);

    // Again: nothing changes.
    const JourneyImport again = store.read(text);
    CHECK(again.faults.empty());
    CHECK(again.children.empty());
    CHECK(again.people.empty());
    CHECK(again.relationships.empty());
    CHECK(again.unchanged == 2);
}

TEST_CASE("A later export of the same moves the stored one on, and an older one changes nothing", "[exchange]")
{
    Stored store;
    store.take(store.read(family));
    QByteArray later = with(R"("state": "returned")", R"("state": "approved", "approved_by": "Tim")");
    later.replace(R"("target": "2026-11-20", "former_targets": ["2026-10-20"])",
                  R"("target": "2026-12-11", "former_targets": ["2026-10-20", "2026-11-20"])");
    later.replace(R"("nature": "birth"},)", R"("nature": "birth", "until": "2026-01-01"},)");
    store.take(store.read(later));
    const ChildRecord &ada = store.children.back();
    CHECK(ada.ppms.front().state == PpmState::Approved);
    CHECK(ada.actions.front().target == Date(2026, 12, 11));
    const QByteArray text = store.text();
    store.take(store.read(family));
    CHECK(store.text().toStdString() == text.toStdString());
}

TEST_CASE("What contradicts the people and meetings that are stored is refused by its path", "[exchange]")
{
    struct Case
    {
        const char *why;
        QByteArray from;
        QByteArray to;
        const char *path;
    };
    const auto c = GENERATE(values<Case>({
        {"another name", "\"name\": \"Gwen\"", "\"name\": \"Greta\"", "people[0].name"},
        {"another content at the same stage", "Line one", "Line 1", "children[0].ppms[0].content"},
        {"another day", "\"on\": \"2026-10-01\"", "\"on\": \"2026-10-02\"", "children[0].ppms[0].on"},
        {"another history of targets", "2026-10-20", "2026-10-21", "children[0].actions[0].target"},
        {"another answer", "\"wants\": \"yes\"", "\"wants\": \"no\"", "children[0].carers[0].wants"},
        {"another nature", "\"nature\": \"half\"", "\"nature\": \"full\"", "relationships[2].nature"},
    }));
    INFO(c.why);
    Stored store;
    store.take(store.read(family));
    CHECK(firstPath(store.read(with(c.from, c.to))) == QLatin1StringView(c.path));
}

TEST_CASE("What a file says of people and meetings that makes no sense is refused by its path", "[exchange]")
{
    struct Case
    {
        const char *why;
        QByteArray from;
        QByteArray to;
        const char *path;
    };
    const auto c = GENERATE(values<Case>({
        {"nobody of that key", R"("carers": [ {"person": "gran")", R"("carers": [ {"person": "grandad")",
         "children[0].carers[0].person"},
        {"no child of that number", R"("first": {"child": "1"})", R"("first": {"child": "9"})",
         "relationships[2].first.child"},
        {"her own grandmother", R"("second": {"child": "1"}, "nature": "birth")",
         R"("second": {"person": "gran"}, "nature": "birth")", "relationships[1]"},
        {"related to herself", R"("second": {"person": "mum"}, "nature")", R"("second": {"person": "gran"}, "nature")",
         "relationships[0].second"},
        {"a nature that a couple has", R"("nature": "half")", R"("nature": "married")", "relationships[2].nature"},
        {"an unknown kind", R"("kind": "sibling")", R"("kind": "cousin")", "relationships[2].kind"},
        {"an unknown key", R"("note": "asks)", R"("notes": "asks)", "people[1].notes"},
        {"a key twice", R"("key": "mum")", R"("key": "gran")", "people[1].key"},
        {"an unknown state", R"("state": "returned")", R"("state": "lost")", "children[0].ppms[0].state"},
        {"content of another form", R"("present": [)", R"("attending": [)", "children[0].ppms[0].content"},
        {"no place", R"("x": 1.5, )", "", "children[0].genogram[0].x"},
    }));
    INFO(c.why);
    const Stored nothing;
    const JourneyImport result = nothing.read(with(c.from, c.to));
    CHECK(firstPath(result) == QLatin1StringView(c.path));
    CHECK(result.children.empty());
    CHECK(result.people.empty());
    CHECK(result.relationships.empty());
}

TEST_CASE("The schema names the keys that are written of people and meetings, and no others", "[exchange]")
{
    QFile file(QStringLiteral(HEARTH_SOURCE_DIR "/resources/journeys.schema.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const Date day(2026, 1, 1);
    const QString x = u"x"_s;
    ChildRecord record;
    record.child.stamp.id = 1;
    record.child.number = x;
    record.ppms = {{{}, x, x, day, true, PpmState::Approved, 2, x, x, x, day, x, day, {{x, x}}, {}}};
    record.actions = {{{}, x, x, x, x, x, x, day, day, {day}, day, {}, x},
                      {{}, x, x, x, x, x, x, day, day, {}, {}, day, x}};
    record.carers = {{{}, x, x, day, x, day, x, x, day, x}};
    record.genograms = {{{}, {{Member{1, {}}, {1, 2}}, {Member{0, x}, {3, 4}}}}};
    NetworkRecords network;
    network.people = {{{}, x, x, x, true, day, day, true, day, x, x, x, x, x, x}};
    network.relationships = {{{}, RelationshipKind::Other, {1, {}}, {0, x}, x, x, day, day, x}};
    const QJsonObject written = QJsonDocument::fromJson(exportJourneys({record}, network)).object();
    const QJsonObject child = written[u"children"_s].toArray().first().toObject();
    CHECK(written.keys() == schema[u"properties"_s].toObject().keys());

    const auto check = [&schema](const QJsonValue &list, const QString &definition) {
        INFO(definition.toStdString());
        QStringList keys;
        for (const auto &entry : list.toArray())
            keys += entry.toObject().keys();
        keys.removeDuplicates();
        keys.sort();
        const QJsonObject known = schema[u"$defs"_s].toObject()[definition].toObject()[u"properties"_s].toObject();
        CHECK(keys == known.keys());
    };
    check(child[u"ppms"_s], u"ppm"_s);
    check(child[u"actions"_s], u"action"_s);
    check(child[u"carers"_s], u"carer"_s);
    check(child[u"genogram"_s], u"place"_s);
    check(written[u"people"_s], u"person"_s);
    check(written[u"relationships"_s], u"relationship"_s);
}
