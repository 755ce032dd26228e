// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changeset.h"
#include "core/storage/opening.h"
#include "core/storage/sqlcipherdriver.h"
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

using namespace hearth;
using namespace hearth::storage;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

bool tells(const QByteArray &content)
{
    const QString canary = u"Canaria"_s;
    const QByteArray wide(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2);
    return content.contains(canary.toUtf8()) || content.contains(wide);
}

class Umask
{
public:
    explicit Umask(mode_t mask) : m_before(::umask(mask)) {}
    ~Umask() { ::umask(m_before); }
    Umask(const Umask &) = delete;
    Umask &operator=(const Umask &) = delete;

private:
    mode_t m_before;
};

} // namespace

TEST_CASE("Nothing of a child can be read from the file or its journal", "[storage]")
{
    const StoreFolder folder;
    RecordId id = 0;
    {
        const auto store = Store::create(folder.file(), passphrase);
        id = addChild(*store, u"T-1"_s).stamp.id;
        store->saveDraft({u"Canaria"_s, id, u"Canaria"_s, {}, "{\"text\":\"Canaria\"}"});
    }
    CHECK_FALSE(tells(contentOf(folder.file())));
    CHECK_FALSE(contentOf(folder.file()).startsWith("SQLite format 3"));

    Database database(folder.file(), passphrase);
    WriteTransaction transaction(database);
    for (int i = 0; i < 200; ++i)
        static_cast<void>(writeChanges(database, {added(anEvent(id, Date(2026, 1, 1)))}, act));
    const QByteArray journal = contentOf(folder.file() + u"-journal"_s);
    CHECK(journal.size() > 1000);
    CHECK_FALSE(tells(journal));
}

TEST_CASE("Control: without a key the same search finds the name", "[storage]")
{
    const StoreFolder folder;
    makePrivateFile(folder.file());
    SqlCipherDriver driver;
    REQUIRE(driver.open(folder.file(), {}, {}, {}, 0, {}));
    QSqlQuery query(driver.createResult());
    REQUIRE(query.exec(u"CREATE TABLE t (a TEXT)"_s));
    REQUIRE(query.exec(u"INSERT INTO t VALUES ('Canaria')"_s));
    CHECK(tells(contentOf(folder.file())));
}

TEST_CASE("A store can be read by its owner alone, whatever the mask", "[storage]")
{
    const auto mask = GENERATE(values<mode_t>({0, 022}));
    const Umask umask(mask);
    const StoreFolder folder;
    const auto ownerOnly = [](const QString &path) {
        struct stat status = {};
        REQUIRE(::stat(QFile::encodeName(path).constData(), &status) == 0);
        return (status.st_mode & 0777) == 0600;
    };
    const auto store = Store::create(folder.file(), passphrase);
    CHECK(ownerOnly(folder.file()));
    static_cast<void>(addChild(*store, u"T-1"_s));
    CHECK(ownerOnly(folder.file() + u"-journal"_s));
    store->backup(folder.file(u"copy.hearth"_s));
    CHECK(ownerOnly(folder.file(u"copy.hearth"_s)));
    // Nothing else is left lying about.
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 3);
}

TEST_CASE("What was removed is gone from the file", "[storage]")
{
    const StoreFolder folder;
    const auto store = Store::create(folder.file(), passphrase);
    store->saveDraft({u"form"_s, 0, u"Ann"_s, {}, QByteArray(200'000, 'x')});
    store->discardDraft(u"form"_s, u"Ann"_s);
    // Free pages are zeroed before they are encrypted; seen from inside by the pages themselves.
    Database database(folder.file(), passphrase);
    CHECK(database.value(u"PRAGMA freelist_count"_s).toInt() > 100);
    CHECK(database.value(u"PRAGMA secure_delete"_s).toInt() == 1);
    CHECK(store->drafts().empty());
}
