// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/auditreplay.h"
#include "core/storage/rows.h"
#include "core/storage/verification.h"
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

#include <random>

using namespace hearth;
using namespace hearth::storage;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

// Two children, a few facts, a correction, a removal and a reading: the audit's rows 1 to 8.
std::unique_ptr<Store> aStoreWithHistory(const QString &path)
{
    auto store = Store::create(path, passphrase);
    auto stored =
        store->apply({added(aChild(u"T-1"_s, -1)), added(aChild(u"T-2"_s, -2)), added(anEvent(-1, Date(2026, 1, 1))),
                      added(anEvent(-2, Date(2026, 1, 2))), added(aSpell(-1, SpellKind::Care, {}, Date(2026, 1, 5)))},
                     act);
    Event corrected = std::get<Event>(stored[2].after.value());
    corrected.on = Date(2026, 1, 3);
    static_cast<void>(store->apply({changed(*stored[2].after, corrected)}, act));
    static_cast<void>(store->apply({removed(*stored[3].after)}, act));
    store->noteRead(act, 1);
    return store;
}

// What somebody does who has the passphrase and another program.
void tamper(Database &database, const QStringList &statements)
{
    QStringList guards;
    {
        Rows rows(database, u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"_s);
        while (rows.next())
            guards << rows.text(0) << rows.text(1);
    }
    for (qsizetype i = 0; i < guards.size(); i += 2)
        database.execute(u"DROP TRIGGER "_s + guards[i]);
    for (const QString &statement : statements)
        database.execute(statement);
    for (qsizetype i = 0; i < guards.size(); i += 2)
        database.execute(guards[i + 1]);
}

// Writes the chain anew over the rows as they are now: what a forger does who knows how it is made.
void rebuildChain(const QString &path)
{
    Database database(path, passphrase);
    QStringList statements;
    QByteArray previous;
    {
        Rows rows(database, u"SELECT sequence, utc, person, act, record_kind, record_id, child_id, former_child_id,"
                            " revision, detail_hash FROM audit ORDER BY sequence"_s);
        while (rows.next()) {
            const AuditRow row = {rows.integer(0), rows.text(1),    rows.text(2),    rows.text(3),   rows.text(4),
                                  rows.integer(5), rows.integer(6), rows.integer(7), rows.number(8), rows.blob(9)};
            previous = hashOf(row, previous);
            statements.append(u"UPDATE audit SET hash = X'%1' WHERE sequence = %2"_s.arg(
                QString::fromLatin1(previous.toHex()), QString::number(row.sequence)));
        }
    }
    tamper(database, statements);
}

} // namespace

TEST_CASE("Verifying names what was changed outside the program", "[storage]")
{
    const StoreFolder folder;
    aStoreWithHistory(folder.file()).reset();
    Database database(folder.file(), passphrase);
    struct Case
    {
        const char *why;
        QStringList statements;
        QStringList findings;
    };
    const std::vector<Case> cases = {
        {"nothing: the control", {}, {}},
        {"a day of a fact",
         {u"UPDATE event SET on_day = '2026-02-02' WHERE id = 1"_s},
         {u"event 1 was changed outside Hearth: on"_s}},
        {"two fields of a child",
         {u"UPDATE child SET born = '2011-01-01', surname = 'Forged' WHERE id = 2"_s},
         {u"child 2 was changed outside Hearth: born, surname"_s}},
        {"a fact given to another child",
         {u"UPDATE spell SET child_id = 2"_s},
         {u"spell 1 was changed outside Hearth: child"_s}},
        {"a revision", {u"UPDATE event SET revision = 7"_s}, {u"event 1 has revision 7 where the audit says 2"_s}},
        {"a fact removed", {u"DELETE FROM spell"_s}, {u"spell 1 is gone, and no act removed it"_s}},
        {"a fact brought back",
         {u"INSERT INTO event SELECT 2, 1, 2, kind, on_day, state, target, details, former_dates, collection"
          " FROM event"_s},
         {u"event 2 is there, and no act added it"_s}},
        {"a fact added",
         {u"INSERT INTO event SELECT 9, 1, 2, kind, on_day, state, target, details, former_dates, collection"
          " FROM event"_s},
         {u"event 9 is there, and no act added it"_s, u"The counter of new numbers is behind: event"_s}},
        {"a fact of nobody",
         {u"DELETE FROM child WHERE id = 1"_s},
         {u"spell 1 belongs to nothing that is there"_s, u"event 1 belongs to nothing that is there"_s,
          u"child 1 is gone, and no act removed it"_s}},
        {"who did it",
         {u"UPDATE audit SET person = 'Somebody' WHERE sequence = 3"_s},
         {u"Row 3 of the audit was changed, or does not follow the one before it"_s}},
        {"the newest row",
         {u"UPDATE audit SET utc = '2020-01-01T00:00:00Z' WHERE sequence = 8"_s},
         {u"Row 8 of the audit was changed, or does not follow the one before it"_s}},
        {"a hash",
         {u"UPDATE audit SET hash = zeroblob(32) WHERE sequence = 4"_s},
         {u"Row 4 of the audit was changed, or does not follow the one before it"_s,
          u"Row 5 of the audit was changed, or does not follow the one before it"_s}},
        {"a row cut out, with its texts",
         {u"DELETE FROM audit_detail WHERE sequence = 7"_s, u"DELETE FROM audit WHERE sequence = 7"_s},
         {u"Rows of the audit are missing: 7 to 7"_s, u"event 2 is gone, and no act removed it"_s}},
        {"the first row cut off",
         {u"DELETE FROM audit_detail WHERE sequence = 1"_s, u"DELETE FROM audit WHERE sequence = 1"_s},
         {u"Rows of the audit are missing: 1 to 1"_s, u"child 1 is there, and no act added it"_s}},
        {"the texts of a row",
         {u"UPDATE audit_detail SET reason = 'another' WHERE sequence = 6"_s},
         {u"The texts of row 6 of the audit were changed"_s}},
        {"the texts of a row taken away",
         {u"DELETE FROM audit_detail WHERE sequence = 6"_s},
         {u"The texts of row 6 of the audit are gone, and no act erased them"_s}},
    };
    for (const Case &c : cases) {
        INFO(c.why);
        const WriteTransaction transaction(database); // rolled back
        tamper(database, c.statements);
        CHECK(findings(database, migrations()).join(u'\n') == c.findings.join(u'\n'));
    }
    // The same from outside, with the file closed in between.
    tamper(database, {u"UPDATE event SET on_day = '2026-02-02' WHERE id = 1"_s});
    CHECK(Store::open(folder.file(), passphrase)->verify() == QStringList{u"event 1 was changed outside Hearth: on"_s});
}

TEST_CASE("The program's own guards refuse a change of the audit", "[storage]")
{
    const StoreFolder folder;
    aStoreWithHistory(folder.file()).reset();
    Database database(folder.file(), passphrase);
    for (const char *sql : {
             "UPDATE audit SET person = 'x'",
             "DELETE FROM audit WHERE sequence = 8",
             "REPLACE INTO audit SELECT * FROM audit WHERE sequence = 8",
             "UPDATE audit_detail SET reason = 'x'",
             "UPDATE audit_detail SET after_json = ''",
             "DELETE FROM audit_detail",
             "UPDATE spell SET kind = 'holiday'",
             "UPDATE spell SET from_day = '3/2/2026'",
             "UPDATE spell SET from_day = 20260203",
             "UPDATE event SET kind = 'party'",
             "UPDATE event SET child_id = 77",
             "UPDATE child SET number = 'T-1'",
             "UPDATE child SET revision = 'x'",
             "UPDATE child SET collection = 1.5",
             "UPDATE child SET forename = NULL",
             "UPDATE child SET forename = X'00'",
         }) {
        INFO(sql);
        CHECK_THROWS_AS(database.execute(QString::fromLatin1(sql)), StoreError);
    }
}

TEST_CASE("Texts that are lawfully erased do not break the chain", "[storage]")
{
    const StoreFolder folder;
    const auto store = aStoreWithHistory(folder.file());
    const AuditHead before = store->auditHead();
    Database database(folder.file(), passphrase);
    database.execute(u"UPDATE audit_detail SET salt = X'', reason = '', before_json = '', after_json = ''"
                     " WHERE sequence IN (SELECT sequence FROM audit WHERE child_id = 1)"_s);
    // As long as no act says so, it is a finding, though the chain holds.
    CHECK(store->verify().size() == 5); // child, event, spell, the correction, the reading
    CHECK_FALSE(store->verify().join(u' ').contains(u"follow"_s));
    store->noteRead({u"erase"_s, u"Lead"_s, u"order of the court"_s}, 1);
    CHECK(store->verify().join(u'\n') == QString());
    CHECK(store->confirms(before));
    CHECK(store->history(1).front().after.isEmpty());
}

TEST_CASE("A cut tail, a forged chain and an older file are found by a head kept elsewhere", "[storage]")
{
    const StoreFolder folder;
    aStoreWithHistory(folder.file()).reset();
    const auto head = [&folder] { return Store::open(folder.file(), passphrase)->auditHead(); };
    const AuditHead kept = head();
    Database database(folder.file(), passphrase);
    CHECK(kept.count == 8);
    CHECK(kept.hash.size() == 64);

    SECTION("what is added later confirms it")
    {
        const auto store = Store::open(folder.file(), passphrase);
        static_cast<void>(addChild(*store, u"T-3"_s));
        CHECK(store->confirms(kept));
        CHECK(store->confirms(AuditHead()));
        CHECK(store->auditHead().hash != kept.hash);
    }
    SECTION("a cut tail")
    {
        tamper(database, {u"DELETE FROM audit_detail WHERE sequence = 8"_s, u"DELETE FROM audit WHERE sequence = 8"_s});
        const auto store = Store::open(folder.file(), passphrase);
        CHECK(store->verify().isEmpty()); // which is why the head is printed on paper
        CHECK_FALSE(store->confirms(kept));
        static_cast<void>(addChild(*store, u"T-3"_s));
        CHECK_FALSE(store->confirms(kept));
    }
    SECTION("a chain written anew")
    {
        tamper(database, {u"UPDATE audit SET person = 'Somebody' WHERE sequence = 3"_s});
        CHECK_FALSE(Store::open(folder.file(), passphrase)->verify().isEmpty());
        rebuildChain(folder.file());
        const auto store = Store::open(folder.file(), passphrase);
        CHECK(store->verify().isEmpty());
        CHECK_FALSE(store->confirms(kept));
        CHECK(store->auditHead().count == kept.count);
    }
}

TEST_CASE("Fields of the audit cannot trade characters", "[storage]")
{
    AuditRow row;
    row.person = u"ab"_s;
    row.act = u"c"_s;
    AuditRow other = row;
    other.person = u"a"_s;
    other.act = u"bc"_s;
    CHECK(hashOf(row, {}) != hashOf(other, {}));
    CHECK(hashOf(row, {}) == hashOf(row, {}));
    CHECK(hashOf(row, {}) != hashOf(row, "x"));
    CHECK(hashOf(AuditDetail{"s", u"ab"_s, "c", {}}) != hashOf(AuditDetail{"s", u"a"_s, "bc", {}}));
    CHECK(hashOf(AuditDetail{"s", {}, "c", {}}) != hashOf(AuditDetail{"s", {}, {}, "c"}));
    CHECK(hashOf(AuditDetail{"s", {}, "c", {}}) != hashOf(AuditDetail{"t", {}, "c", {}}));
}

TEST_CASE("The same text twice has another hash each time", "[storage]")
{
    const StoreFolder folder;
    const auto store = Store::create(folder.file(), passphrase);
    store->noteRead({u"print"_s, u"Ann"_s, u"for the panel"_s});
    store->noteRead({u"print"_s, u"Ann"_s, u"for the panel"_s});
    const Database database(folder.file(), passphrase);
    CHECK(database.value(u"SELECT count(DISTINCT detail_hash) FROM audit"_s).toInt() == 2);
    CHECK(store->auditHead().count == 2);
}

TEST_CASE("Any edit, cut, insertion or swap in the audit is found", "[storage]")
{
    const StoreFolder folder;
    {
        const auto store = Store::create(folder.file(), passphrase);
        for (int i = 0; i < 40; ++i)
            store->noteRead({u"act-%1"_s.arg(i), u"Ann"_s, {}}, i);
    }
    Database database(folder.file(), passphrase);
    for (const auto *guard : {"audit_is_not_changed", "audit_is_not_removed"})
        database.execute(u"DROP TRIGGER "_s + QLatin1StringView(guard));
    const auto chainFindings = [&database] {
        QStringList found;
        AuditReplay(database, found).run();
        return found;
    };
    REQUIRE(chainFindings().isEmpty());
    std::mt19937 random(7);
    const QString row = u" WHERE sequence = %1"_s;
    const QStringList columns = {u"utc"_s,       u"person"_s,     u"act"_s,      u"record_kind"_s,
                                 u"record_id"_s, u"child_id"_s,   u"revision"_s, u"former_child_id"_s,
                                 u"hash"_s,      u"detail_hash"_s};
    const QStringList values = {
        u"'2001-01-01T00:00:00Z'"_s, u"'x'"_s,         u"'x'"_s, u"'event'"_s, u"77"_s, u"77"_s, u"77"_s, u"77"_s,
        u"zeroblob(32)"_s,           u"zeroblob(32)"_s};
    int missed = 0;
    for (int i = 0; i < 100; ++i) {
        const int at = 1 + static_cast<int>(random() % 39); // the tail is another matter
        const WriteTransaction transaction(database);       // rolled back each time
        switch (i % 4) {
        case 0: {
            const auto column = static_cast<qsizetype>(random() % 10);
            database.execute(u"UPDATE audit SET "_s + columns[column] + u" = "_s + values[column] + row.arg(at));
            break;
        }
        case 1:
            database.execute(u"DELETE FROM audit"_s + row.arg(at));
            break;
        case 2:
            database.execute(u"UPDATE audit SET sequence = -sequence WHERE sequence > %1"_s.arg(at));
            database.execute(u"UPDATE audit SET sequence = 1 - sequence WHERE sequence < 0"_s);
            database.execute(
                u"INSERT INTO audit SELECT %1, utc, person, act, record_kind, record_id, child_id,"
                " former_child_id, revision, detail_hash, hash FROM audit WHERE sequence = %2"_s.arg(at + 1)
                    .arg(at));
            break;
        default:
            database.execute(u"UPDATE audit SET sequence = 1000"_s + row.arg(at));
            database.execute(u"UPDATE audit SET sequence = %1 WHERE sequence = %2"_s.arg(at).arg(at + 1));
            database.execute(u"UPDATE audit SET sequence = %1 WHERE sequence = 1000"_s.arg(at + 1));
            break;
        }
        missed += chainFindings().isEmpty() ? 1 : 0;
    }
    CHECK(missed == 0);
}
