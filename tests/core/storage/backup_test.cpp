// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"
#include "core/storage/sqlcipherdriver.h"
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>

#include <sqlcipher/sqlite3.h>

#include <atomic>
#include <chrono>
#include <future>

using namespace hearth;
using namespace hearth::storage;
using namespace hearth::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray startOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.read(15);
}

} // namespace

TEST_CASE("A backup is the store, encrypted under the same passphrase", "[storage]")
{
    const StoreFolder folder;
    const auto store = Store::create(folder.file(), passphrase);
    const Child child = addChild(*store, u"T-1"_s);
    static_cast<void>(store->apply({added(anEvent(child.stamp.id, Date(2026, 1, 1)))}, act));
    store->saveDraft({u"form"_s, 1, u"Ann"_s, {}, "{}"});
    const QString copy = folder.file(u"copy.hearth"_s);
    store->backup(copy);
    CHECK(startOf(copy) != "SQLite format 3");

    const auto restored = Store::open(copy, passphrase);
    CHECK(restored->loadAll() == store->loadAll());
    CHECK(restored->auditHead().hash == store->auditHead().hash);
    CHECK(restored->drafts().size() == 1);
    CHECK(restored->verify().isEmpty());
    CHECK_THROWS_AS(Store::open(copy, u"wrong"_s), NotAStoreError);
    // It goes on from there.
    CHECK_NOTHROW(addChild(*restored, u"T-2"_s));

    CHECK_THROWS_AS(store->backup(copy), WriteError); // never over a file
    CHECK(Store::open(copy, passphrase)->loadAll().size() == 2);
    CHECK_THROWS_AS(store->backup(folder.file(u"no/folder"_s)), WriteError);
    CHECK_THROWS_AS(store->backup(store->path()), WriteError);
    CHECK(QDir(folder.path()).entryList({u"*.part"_s}, QDir::Files).isEmpty());
}

TEST_CASE("Control: a copy onto a connection without a key is plain text", "[storage]")
{
    const StoreFolder folder;
    static_cast<void>(Store::create(folder.file(), passphrase));
    const Database source(folder.file(), passphrase);
    const QString copy = folder.file(u"plain"_s);
    makePrivateFile(copy);
    {
        SqlCipherDriver target;
        REQUIRE(target.open(copy, {}, {}, {}, 0, {}));
        sqlite3_backup *copying = sqlite3_backup_init(target.connection(), "main", source.connection(), "main");
        REQUIRE(copying);
        CHECK(sqlite3_backup_step(copying, -1) == SQLITE_DONE);
        CHECK(sqlite3_backup_finish(copying) == SQLITE_OK);
    }
    CHECK(startOf(copy) == "SQLite format 3");
}

TEST_CASE("A store that was tampered with can be backed up", "[storage]")
{
    const StoreFolder folder;
    const auto store = Store::create(folder.file(), passphrase);
    static_cast<void>(addChild(*store, u"T-1"_s));
    Database(folder.file(), passphrase).execute(u"UPDATE child SET surname = 'Forged'"_s);
    const QStringList found = store->verify();
    REQUIRE(found.size() == 1);
    store->backup(folder.file(u"copy.hearth"_s));
    CHECK(Store::open(folder.file(u"copy.hearth"_s), passphrase)->verify() == found);
}

TEST_CASE("A backup made while others save is sound", "[storage]")
{
    const StoreFolder folder;
    const auto store = Store::create(folder.file(), passphrase);
    const RecordId child = addChild(*store, u"T-1"_s).stamp.id;
    std::atomic<bool> stop = false;
    std::atomic<int> saved = 0;
    auto writer = std::async(std::launch::async, [&] {
        const auto other = Store::open(folder.file(), passphrase);
        for (; !stop; ++saved)
            static_cast<void>(other->apply({added(anEvent(child, Date(2026, 1, 1) + saved % 300))}, act));
    });
    const auto end = qScopeGuard([&stop] { stop = true; }); // before the writer is waited for
    int sound = 0;
    for (int i = 0; i < 4; ++i) {
        const int before = saved;
        while (saved == before && writer.wait_for(1ms) == std::future_status::timeout) {
        }
        const QString copy = folder.file(u"copy-%1"_s.arg(i));
        store->backup(copy);
        const auto restored = Store::open(copy, passphrase);
        sound += restored->verify().isEmpty() && store->confirms(restored->auditHead()) ? 1 : 0;
    }
    stop = true;
    CHECK_NOTHROW(writer.get());
    CHECK(sound == 4);
    CHECK(saved > 4);
    CHECK(store->verify().isEmpty());
}
