// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/errors.h"
#include "core/storage/opening.h"
#include "core/storage/sqlcipherdriver.h"
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <random>

using namespace hearth;
using namespace hearth::storage;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

void makeStore(const QString &path)
{
    const auto store = Store::create(path, passphrase);
    static_cast<void>(store->apply({added(aChild(u"T-1"_s, -1)), added(anEvent(-1, Date(2026, 1, 1)))}, act));
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("What is not a store, or not with this passphrase, is refused as such", "[storage]")
{
    const StoreFolder folder;
    makeStore(folder.file());
    CHECK_NOTHROW(Store::open(folder.file(), passphrase)); // control
    CHECK_THROWS_AS(Store::open(folder.file(), u"wrong"_s), NotAStoreError);
    CHECK_THROWS_AS(Store::open(folder.file(), passphrase + u' '), NotAStoreError);
    CHECK_THROWS_AS(Store::open(folder.file(), {}), NotAStoreError);
    CHECK_THROWS_AS(Store::open(folder.file(u"none"_s), passphrase), NotAStoreError);
    CHECK_FALSE(QFile::exists(folder.file(u"none"_s)));
    CHECK_THROWS_AS(Store::open(folder.path(), passphrase), NotAStoreError);

    writeFile(folder.file(u"empty"_s), {});
    CHECK_THROWS_AS(Store::open(folder.file(u"empty"_s), passphrase), NotAStoreError);
    CHECK(QFileInfo(folder.file(u"empty"_s)).size() == 0);
    writeFile(folder.file(u"text"_s), QByteArray(5000, 'x'));
    CHECK_THROWS_AS(Store::open(folder.file(u"text"_s), passphrase), NotAStoreError);
}

TEST_CASE("An unencrypted database is not a store", "[storage]")
{
    const StoreFolder folder;
    makePrivateFile(folder.file());
    {
        SqlCipherDriver driver;
        REQUIRE(driver.open(folder.file(), {}, {}, {}, 0, {}));
        QSqlQuery query(driver.createResult());
        REQUIRE(query.exec(u"CREATE TABLE child (id INTEGER)"_s));
    }
    CHECK(contentOf(folder.file()).startsWith("SQLite format 3"));
    CHECK_THROWS_AS(Store::open(folder.file(), passphrase), NotAStoreError);
}

TEST_CASE("A passphrase is the same however its accents are composed", "[storage]")
{
    const StoreFolder folder;
    static_cast<void>(Store::create(folder.file(), u"caf\u00e9 T\u0177"_s));
    CHECK_NOTHROW(Store::open(folder.file(), u"cafe\u0301 Ty\u0302"_s));
    CHECK_THROWS_AS(Store::open(folder.file(), u"cafe Ty"_s), NotAStoreError);
}

TEST_CASE("A new store never takes the place of a file", "[storage]")
{
    const StoreFolder folder;
    writeFile(folder.file(), "somebody's work");
    CHECK_THROWS_AS(Store::create(folder.file(), passphrase), WriteError);
    CHECK(contentOf(folder.file()) == "somebody's work");
    CHECK_THROWS_AS(Store::create(folder.file(u"no/such/folder"_s), passphrase), WriteError);
    CHECK_THROWS_AS(Store::create(folder.file(u"new"_s), {}), StoreError);
    CHECK_FALSE(QFile::exists(folder.file(u"new"_s)));

    // A link that points nowhere would have the store written somewhere else.
    REQUIRE(QFile::link(folder.file(u"elsewhere"_s), folder.file(u"link"_s)));
    CHECK_THROWS_AS(Store::create(folder.file(u"link"_s), passphrase), WriteError);
    CHECK_FALSE(QFile::exists(folder.file(u"elsewhere"_s)));
}

TEST_CASE("A store with anything in it that Hearth did not make is refused", "[storage]")
{
    const StoreFolder folder;
    makeStore(folder.file());
    struct Case
    {
        const char *why;
        const char *sql;
        bool isStore;
    };
    const std::vector<Case> cases = {
        {"a trigger that would copy what is written",
         "CREATE TRIGGER spy AFTER INSERT ON child BEGIN"
         " UPDATE child SET worker = 'x'; END",
         true},
        {"a view in the place of nothing", "CREATE VIEW extra AS SELECT * FROM child", true},
        {"a further table", "CREATE TABLE extra (a)", true},
        {"a further index", "CREATE INDEX extra ON child (surname)", true},
        {"a further column", "ALTER TABLE child ADD COLUMN extra TEXT", true},
        {"a guard taken away", "DROP TRIGGER audit_is_not_changed", true},
        {"a newer release", "PRAGMA user_version = 9999", true},
        {"no version", "PRAGMA user_version = 0", false},
        {"another program's", "PRAGMA application_id = 1", false},
    };
    for (const Case &c : cases) {
        INFO(c.why);
        const QString path = folder.file(u"changed"_s);
        QFile::remove(path);
        REQUIRE(QFile::copy(folder.file(), path));
        {
            Database database(path, passphrase);
            database.execute(QString::fromUtf8(c.sql));
        }
        try {
            static_cast<void>(Store::open(path, passphrase));
            FAIL("it was opened");
        } catch (const NotAStoreError &) {
            CHECK_FALSE(c.isStore);
        } catch (const StoreError &error) {
            CHECK(c.isStore);
            CHECK_THAT(error.what(), Catch::Contains("newer") || Catch::Contains("did not make"));
        }
    }
}

TEST_CASE("A damaged file is refused or tells so, and is never read as if it were sound", "[storage]")
{
    const StoreFolder folder;
    makeStore(folder.file());
    const QByteArray sound = contentOf(folder.file());
    const auto expected = Store::open(folder.file(), passphrase)->loadAll();
    std::mt19937 random(20261122);
    const auto damaged = [&](int kind) {
        QByteArray content = sound;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(content.size()));
        switch (kind % 4) {
        case 0:
            content[at] = static_cast<char>(content[at] ^ (1 << (random() % 8)));
            break;
        case 1:
            content.truncate(at);
            break;
        case 2:
            content.replace(at / 1024 * 1024, 1024, QByteArray(1024, '\0'));
            break;
        default:
            content.replace(at / 1024 * 1024, 1024, content.mid(1024, 1024)); // a page in another's place
            break;
        }
        return content;
    };
    int refused = 0;
    for (int i = 0; i < 16; ++i) {
        const QByteArray content = damaged(i);
        if (content == sound)
            continue;
        writeFile(folder.file(u"damaged"_s), content);
        QStringList found;
        try {
            const auto store = Store::open(folder.file(u"damaged"_s), passphrase);
            found = store->verify();
            CHECK(store->loadAll() == expected);
            CHECK_FALSE(found.isEmpty());
        } catch (const StoreError &) {
            ++refused;
        }
    }
    CHECK(refused > 8);
}

TEST_CASE("Control: with authentication of pages off, a changed file reads on", "[storage]")
{
    const StoreFolder folder;
    const auto attempt = [&folder](const QString &name, const QString &setting) {
        makePrivateFile(folder.file(name));
        const auto open = [&](SqlCipherDriver &driver) {
            REQUIRE(driver.open(folder.file(name), {}, passphrase, {}, 0, {}));
            QSqlQuery query(driver.createResult());
            REQUIRE(query.exec(setting));
        };
        {
            SqlCipherDriver driver;
            open(driver);
            QSqlQuery query(driver.createResult());
            REQUIRE(query.exec(u"CREATE TABLE t (a TEXT)"_s));
            REQUIRE(query.exec(u"INSERT INTO t VALUES ('%1')"_s.arg(QString(800, u'x'))));
        }
        QByteArray content = contentOf(folder.file(name));
        content[1024 + 600] = static_cast<char>(content[1024 + 600] ^ 1);
        writeFile(folder.file(name), content);
        SqlCipherDriver driver;
        open(driver);
        QSqlQuery query(driver.createResult());
        return query.exec(u"SELECT a FROM t"_s) && query.next();
    };
    CHECK(attempt(u"without"_s, u"PRAGMA cipher_use_hmac = OFF"_s));
    CHECK_FALSE(attempt(u"with"_s, u"PRAGMA cipher_use_hmac = ON"_s));
}
