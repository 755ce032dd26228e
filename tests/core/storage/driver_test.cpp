// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/errors.h"
#include "core/storage/opening.h"
#include "core/storage/sqlcipherdriver.h"
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

#include <QSqlDatabase>
#include <QSqlRecord>

using namespace hearth;
using namespace hearth::storage;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

TEST_CASE("The driver gives back what was bound, of each type", "[storage]")
{
    const auto database = Database::inMemory();
    database->execute(u"CREATE TABLE t (id INTEGER PRIMARY KEY, v)"_s);
    const auto value = GENERATE(values<QVariant>({
        QVariant(),
        QVariant(u"text with 名 and \U0001F600 and '"_s),
        QVariant(QString()),
        QVariant(QVariant::fromValue<qlonglong>(std::numeric_limits<qlonglong>::min())),
        QVariant(QByteArray("\0\1\2", 3)),
        QVariant(QByteArray()),
    }));
    QSqlQuery &insert = database->prepared(u"INSERT INTO t (v) VALUES (?)"_s);
    insert.addBindValue(value);
    Database::run(insert);
    CHECK(insert.numRowsAffected() == 1);
    CHECK(insert.lastInsertId().toLongLong() == 1);
    const QVariant found = database->value(u"SELECT v FROM t"_s);
    CHECK(found == value);
    CHECK(found.isValid() == value.isValid());
}

TEST_CASE("The driver is a driver of Qt Sql", "[storage]")
{
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(new SqlCipherDriver, u"driver-test"_s);
        connection.setDatabaseName(u":memory:"_s);
        REQUIRE(connection.open());
        QSqlQuery query(connection);
        REQUIRE(query.exec(u"CREATE TABLE t (a INTEGER, \"b c\" TEXT)"_s));
        CHECK(connection.tables() == QStringList{u"t"_s});
        REQUIRE(connection.transaction());
        REQUIRE(query.exec(u"INSERT INTO t VALUES (1, 'x'), (2, 'y'), (3, NULL)"_s));
        REQUIRE(connection.commit());

        REQUIRE(query.exec(u"SELECT a, \"b c\" FROM t ORDER BY a"_s));
        CHECK(query.isSelect());
        CHECK(query.record().fieldName(1) == u"b c");
        QStringList rows;
        while (query.next())
            rows.append(query.value(0).toString() + query.value(1).toString());
        CHECK(rows == QStringList{u"1x"_s, u"2y"_s, u"3"_s});
        CHECK_FALSE(query.next());

        REQUIRE(connection.transaction());
        REQUIRE(query.exec(u"DELETE FROM t"_s));
        CHECK(query.numRowsAffected() == 3);
        REQUIRE(connection.rollback());
        REQUIRE(query.exec(u"SELECT count(*) FROM t"_s));
        REQUIRE(query.next());
        CHECK(query.value(0).toInt() == 3);

        CHECK_FALSE(query.exec(u"SELECT nonsense FROM t"_s));
        CHECK(query.lastError().isValid());
        CHECK_FALSE(query.exec(u"DELETE FROM t; DELETE FROM t"_s)); // one statement at a time
        REQUIRE(query.exec(u"SELECT count(*) FROM t"_s));
        REQUIRE(query.next());
        CHECK(query.value(0).toInt() == 3);
        CHECK(connection.driver()->escapeIdentifier(u"a\"b"_s, QSqlDriver::FieldName) == u"\"a\"\"b\"");
    }
    QSqlDatabase::removeDatabase(u"driver-test"_s);
}

TEST_CASE("A statement runs only with all its values", "[storage]")
{
    const auto database = Database::inMemory();
    database->execute(u"CREATE TABLE t (a, b)"_s);
    QSqlQuery &insert = database->prepared(u"INSERT INTO t VALUES (?, ?)"_s);
    insert.addBindValue(1);
    CHECK_THROWS_AS(Database::run(insert), StoreError);
    insert.addBindValue(1);
    insert.addBindValue(2);
    CHECK_NOTHROW(Database::run(insert));
    CHECK_THROWS_AS(Database::run(insert), StoreError); // nothing stays bound
    CHECK(database->value(u"SELECT count(*) FROM t"_s).toInt() == 1);
}

TEST_CASE("An error of the driver names no value", "[storage]")
{
    const auto database = Database::inMemory();
    database->execute(u"CREATE TABLE t (a TEXT UNIQUE CHECK (a <> 'Canary child'))"_s);
    QSqlQuery &insert = database->prepared(u"INSERT INTO t VALUES (?)"_s);
    insert.addBindValue(u"Canary child"_s);
    REQUIRE_FALSE(insert.exec());
    CHECK_FALSE(insert.lastError().text().contains(u"Canary"_s));
    CHECK(insert.lastError().nativeErrorCode().toInt() != 0);
}

TEST_CASE("Each setting of a connection is as it was asked for", "[storage]")
{
    const StoreFolder folder;
    static_cast<void>(Store::create(folder.file(), passphrase));
    const Database database(folder.file(), normalized(passphrase));
    struct Case
    {
        const char *pragma;
        const char *value;
        const char *why;
    };
    const std::vector<Case> cases = {
        {"cipher_version", "3.4.1", "the file is encrypted"},
        {"journal_mode", "truncate", "WAL does not work on a share"},
        {"synchronous", "3", "EXTRA: the folder is synced as well"},
        {"foreign_keys", "1", "off unless asked for"},
        {"secure_delete", "1", "what is removed is gone from the pages"},
        {"temp_store", "2", "no texts in temporary files"},
        {"cell_size_check", "1", "damaged pages are noticed"},
        {"mmap_size", "0", "no reading past the cipher"},
        {"recursive_triggers", "1", "a row replaced is a row removed"},
    };
    for (const Case &c : cases) {
        INFO(c.why);
        const QString found = database.value(u"PRAGMA "_s + QLatin1StringView(c.pragma)).toString();
        if (qstrcmp(c.pragma, "cipher_version") == 0)
            CHECK_FALSE(found.isEmpty());
        else
            CHECK(found == QLatin1StringView(c.value));
    }
}

TEST_CASE("A write transaction rolls back unless it is committed", "[storage]")
{
    const auto database = Database::inMemory();
    database->execute(u"CREATE TABLE t (a)"_s);
    {
        const WriteTransaction transaction(*database);
        database->execute(u"INSERT INTO t VALUES (1)"_s);
    }
    CHECK(database->value(u"SELECT count(*) FROM t"_s).toInt() == 0);
    {
        WriteTransaction transaction(*database);
        database->execute(u"INSERT INTO t VALUES (1)"_s);
        transaction.commit();
    }
    CHECK(database->value(u"SELECT count(*) FROM t"_s).toInt() == 1);
    {
        const WriteTransaction transaction(*database);
        database->execute(u"ROLLBACK"_s); // as SQLite does by itself when the disk is full
        CHECK(database->isIdle());
    }
    CHECK_NOTHROW(WriteTransaction(*database));
}

TEST_CASE("Two that have read may both write, one after the other", "[storage]")
{
    const StoreFolder folder;
    static_cast<void>(Store::create(folder.file(), passphrase));
    Database a(folder.file(), passphrase);
    Database b(folder.file(), passphrase);
    a.execute(u"PRAGMA busy_timeout = 50"_s);
    b.execute(u"PRAGMA busy_timeout = 50"_s);
    const QString count = u"SELECT count(*) FROM draft"_s;
    const auto write = [](Database &database, const QString &form) {
        database.execute(u"INSERT INTO draft VALUES ('%1', '', 0, '', '')"_s.arg(form));
    };
    {
        // Control: begun deferred, the second is refused however long it would wait.
        a.execute(u"BEGIN"_s);
        b.execute(u"BEGIN"_s);
        static_cast<void>(a.value(count));
        static_cast<void>(b.value(count));
        write(a, u"a"_s);
        CHECK_THROWS_AS(write(b, u"b"_s), WriteError);
        b.execute(u"ROLLBACK"_s);
        a.execute(u"COMMIT"_s);
    }
    for (Database *database : {&a, &b}) {
        WriteTransaction transaction(*database);
        static_cast<void>(database->value(count));
        write(*database, database == &a ? u"c"_s : u"d"_s);
        transaction.commit();
    }
    CHECK(a.value(count).toInt() == 3);
}
