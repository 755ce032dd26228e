// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/loading.h"
#include "core/storage/migrations.h"
#include "core/storage/opening.h"
#include "core/storage/recordjson.h"
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <future>

using namespace hearth;
using namespace hearth::storage;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

// A step that a later release might take.
std::vector<Migration> withANextStep()
{
    std::vector<Migration> steps = migrations();
    steps.push_back({steps.back().version + 1,
                     {u"ALTER TABLE weekly_update ADD COLUMN mood TEXT NOT NULL DEFAULT ''"_s,
                      u"CREATE TABLE visit (id INTEGER NOT NULL PRIMARY KEY, child_id INTEGER REFERENCES child (id))"_s,
                      u"INSERT INTO visit (id, child_id) SELECT id, id FROM child"_s,
                      u"CREATE INDEX visit_of_child ON visit (child_id)"_s}});
    return steps;
}

// `vN.sql` makes the store; `vN.expected` is what is read from it, whatever the newest schema is.
QString fixture(int version, const QString &kind)
{
    return QStringLiteral(HEARTH_TEST_DATA "/schema/v%1.%2").arg(QString::number(version), kind);
}

QByteArray rowsOf(const Store &store)
{
    QByteArray rows;
    const auto append = [&rows](const auto &records) {
        for (const auto &record : records)
            rows += storage::jsonOf(record) + '\n';
    };
    for (const ChildRecord &record : store.loadAll(Store::With::FactsAndReturnRows)) {
        append(std::vector<Child>{record.child});
        append(record.spells);
        append(record.events);
        append(record.adjustments);
        append(record.sections);
        append(record.updates);
        append(record.returnRows);
        append(record.ppms);
        append(record.actions);
        append(record.carers);
        append(record.genograms);
        append(record.forms);
    }
    append(store.people());
    append(store.relationships());
    append(store.phrases());
    append(store.serviceForms());
    append(store.policies());
    append(store.holidays());
    for (const Draft &draft : store.drafts())
        rows += draft.text + '\n';
    return rows;
}

// A store of an earlier release, one statement a line.
void makeFromFixture(const QString &path, int version)
{
    QFile file(fixture(version, u"sql"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    makePrivateFile(path);
    Database database(path, passphrase);
    WriteTransaction transaction(database);
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty() && !line.startsWith("--"))
            database.execute(QString::fromUtf8(line));
    }
    transaction.commit();
}

// A little of everything: facts of every kind, a correction, a removal, a reading, a draft.
void fillFixture(Store &store)
{
    const auto stored = store.apply(additionsOf(aFullRecord()), act);
    Event moved = std::get<Event>(stored[2].after.value());
    moved.on = moved.on + 1;
    static_cast<void>(
        store.apply({changed(stored[2].after.value(), moved), added(aChild(u"T-2"_s)),
                     added(PolicyInForce{{}, u"bradford-2017"_s, Date(2017, 4, 1), u"the default"_s, u"Lead"_s}),
                     added(HolidayRecord{{}, Date(2029, 1, 1), u"New Year's Day"_s})},
                    act));
    static_cast<void>(store.apply({removed(stored[0].after.value())}, act));
    store.noteRead({u"open-child"_s, u"Ann"_s, {}}, 1);
    store.saveDraft({u"child/1/facts"_s, 1, u"Ann"_s, u"2026-11-22T10:00:00Z"_s, "{\"a\":1}"});
}

// Texts in hexadecimal, so that each statement is one line of plain letters.
QByteArray rowsAsSql(const Database &database, const QString &table)
{
    QStringList columns;
    {
        Rows info(database, u"PRAGMA table_info(%1)"_s.arg(table));
        while (info.next())
            columns.append(
                u"CASE typeof(%1) WHEN 'text' THEN 'CAST(' || quote(CAST(%1 AS BLOB)) || ' AS TEXT)' ELSE quote(%1) END"_s
                    .arg(info.text(1)));
    }
    QByteArray sql;
    Rows rows(database, u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table));
    while (rows.next()) {
        QStringList values;
        for (int i = 0; i < columns.size(); ++i)
            values.append(rows.text(i));
        sql += "INSERT INTO " + table.toUtf8() + " VALUES (" + values.join(u", "_s).toUtf8() + ")\n";
    }
    return sql;
}

QByteArray dumpOf(const Database &database, int version)
{
    QByteArray sql = "-- A store as version " + QByteArray::number(version) + " made it, one statement a line.\n";
    QByteArray inserts;
    Rows rows(database, u"SELECT sql, type, name FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"_s);
    while (rows.next()) {
        sql += rows.text(0).toUtf8() + '\n';
        if (rows.text(1) == u"table")
            inserts += rowsAsSql(database, rows.text(2));
    }
    return sql + inserts + "PRAGMA application_id = " + QByteArray::number(applicationId) +
           "\nPRAGMA user_version = " + QByteArray::number(version) + '\n';
}

QStringList copiesIn(const StoreFolder &folder)
{
    return QDir(folder.path()).entryList({u"*.version-*"_s}, QDir::Files);
}

} // namespace

TEST_CASE("A store of every released version opens with its rows", "[storage]")
{
    for (const Migration &step : migrations()) {
        INFO("version " << step.version);
        const StoreFolder folder;
        makeFromFixture(folder.file(), step.version);
        const auto store = Store::open(folder.file(), passphrase);
        CHECK(store->verify().join(u'\n') == QString());
        QFile expected(fixture(step.version, u"expected"_s));
        REQUIRE(expected.open(QIODevice::ReadOnly));
        CHECK(rowsOf(*store).toStdString() == expected.readAll().toStdString());
    }
}

TEST_CASE("The newest schema knows every kind of event", "[storage]")
{
    const auto database = Database::inMemory();
    migrate(*database, migrations());
    QStringList known;
    Rows rows(*database, u"SELECT id FROM event_kind"_s);
    while (rows.next())
        known.append(rows.text(0));
    QStringList wanted;
    for (const EventVocabulary &row : eventVocabulary())
        wanted.append(QString::fromLatin1(row.id));
    known.sort();
    wanted.sort();
    CHECK(known == wanted); // a new kind needs a migration that names it
}

TEST_CASE("An older store is migrated after a copy that opens", "[storage]")
{
    const StoreFolder folder;
    {
        const auto store = Store::create(folder.file(), passphrase);
        static_cast<void>(addChild(*store, u"T-1"_s));
    }
    const auto steps = withANextStep();
    {
        const auto database = openFile(folder.file(), passphrase, steps);
        CHECK(schemaVersionOf(*database) == steps.back().version);
        CHECK(schemaDifferences(*database, steps).isEmpty());
        CHECK(database->value(u"SELECT count(*) FROM visit"_s).toInt() == 1);
    }
    REQUIRE(copiesIn(folder).size() == 1);
    const auto copy = Store::open(folder.file(copiesIn(folder).front()), passphrase);
    CHECK(copy->loadAll().size() == 1);
    CHECK(copy->verify().isEmpty());
    // This release refuses what the next has made; opening again migrates nothing.
    CHECK_THROWS_WITH(Store::open(folder.file(), passphrase), Catch::Contains("newer release"));
    static_cast<void>(openFile(folder.file(), passphrase, steps));
    CHECK(copiesIn(folder).size() == 1);
}

TEST_CASE("A migration that fails at any statement leaves the store as it was", "[storage]")
{
    const StoreFolder folder;
    static_cast<void>(addChild(*Store::create(folder.file(), passphrase), u"T-1"_s));
    Database database(folder.file(), passphrase);
    const auto whole = withANextStep();
    for (qsizetype at = 0; at <= whole.back().statements.size(); ++at) {
        INFO("statement " << at);
        auto steps = whole;
        steps.back().statements.insert(at, u"INSERT INTO no_such_table VALUES (1)"_s);
        CHECK_THROWS_AS(migrate(database, steps), StoreError);
        CHECK(schemaVersionOf(database) == migrations().back().version);
        CHECK(schemaDifferences(database, migrations()).isEmpty());
    }
    const auto store = Store::open(folder.file(), passphrase);
    CHECK(store->loadAll().size() == 1);
    CHECK(store->verify().isEmpty());
    CHECK_NOTHROW(migrate(database, whole)); // control
}

TEST_CASE("A migration that leaves a link to nothing is taken back", "[storage]")
{
    const StoreFolder folder;
    static_cast<void>(addChild(*Store::create(folder.file(), passphrase), u"T-1"_s));
    auto steps = withANextStep();
    steps.back().statements.append(u"PRAGMA defer_foreign_keys = ON"_s);
    steps.back().statements.append(u"INSERT INTO visit (id, child_id) VALUES (99, 99)"_s);
    CHECK_THROWS_AS(openFile(folder.file(), passphrase, steps), StoreError);
    CHECK(Store::open(folder.file(), passphrase)->loadAll().size() == 1);
}

TEST_CASE("Two that start at once migrate once", "[storage]")
{
    const StoreFolder folder;
    static_cast<void>(addChild(*Store::create(folder.file(), passphrase), u"T-1"_s));
    const auto steps = withANextStep();
    Database one(folder.file(), passphrase);
    Database two(folder.file(), passphrase);
    auto first = std::async(std::launch::async, [&] { migrate(one, steps); });
    auto second = std::async(std::launch::async, [&] { migrate(two, steps); });
    CHECK_NOTHROW(first.get());
    CHECK_NOTHROW(second.get());
    CHECK(one.value(u"SELECT count(*) FROM visit"_s).toInt() == 1);
    CHECK(schemaDifferences(two, steps).isEmpty());
}

// Run by hand when a version is about to be released: writes its fixture beside the others.
TEST_CASE("Write the fixture of the newest schema", "[.schema-fixture]")
{
    const StoreFolder folder;
    const int version = migrations().back().version;
    REQUIRE_FALSE(QFile::exists(fixture(version, u"sql"_s)));
    QByteArray expected;
    {
        const auto store = Store::create(folder.file(), passphrase);
        fillFixture(*store);
        expected = rowsOf(*store);
    }
    const auto write = [version](const QString &kind, const QByteArray &content) {
        QFile file(fixture(version, kind));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    };
    write(u"sql"_s, dumpOf(Database(folder.file(), passphrase), version));
    write(u"expected"_s, expected);
}
