// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changeset.h"
#include "core/storage/errors.h"
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <map>
#include <random>
#include <thread>

using namespace hearth;
using namespace hearth::storage;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

// What a writer in a process of its own said before it ended.
struct Spoken
{
    int saved = 0;
    int conflicts = 0;
    std::map<RecordId, int> revisions; ///< of events, as acknowledged
    QString failure;

    void hear(const QByteArray &output)
    {
        for (const QByteArray &line : output.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.first() == "saved" && words.size() == 4) {
                ++saved;
                int &revision = revisions[words[1].toLongLong()];
                revision = std::max(revision, words[2].toInt());
                revisions.emplace(words[3].toLongLong(), 1);
            } else if (words.first() == "conflict") {
                ++conflicts;
            } else if (words.first() == "failed") {
                failure = QString::fromUtf8(line);
            }
        }
    }
};

void makeStoreWithEvents(const QString &path, int events)
{
    const auto store = Store::create(path, passphrase);
    std::vector<Change> changes = {added(aChild(u"T-1"_s, -1))};
    for (int i = 0; i < events; ++i)
        changes.push_back(added(anEvent(-1, Date(2026, 1, 1) + i)));
    static_cast<void>(store->apply(std::move(changes), act));
}

void startWriter(QProcess &process, const QString &path, int saves)
{
    process.start(QStringLiteral(HEARTH_STORE_WRITER), {path, passphrase, QString::number(saves)});
    REQUIRE(process.waitForStarted());
}

// Kills a process while it saves, again and again, and looks at what is left each time.
void killWhileSaving(int kills)
{
    const StoreFolder folder;
    makeStoreWithEvents(folder.file(), 20);
    std::mt19937 random(std::random_device{}());
    int journals = 0;
    int saved = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess process;
        startWriter(process, folder.file(), 1'000'000);
        while (!process.peek(1000).contains("saved"))
            REQUIRE(process.waitForReadyRead());
        std::this_thread::sleep_for(std::chrono::milliseconds(random() % 60));
        process.kill();
        REQUIRE(process.waitForFinished());
        CHECK(process.exitStatus() == QProcess::CrashExit);
        Spoken spoken;
        const QByteArray output = process.readAllStandardOutput();
        INFO(output.toStdString());
        spoken.hear(output);
        saved += spoken.saved;
        journals += QFileInfo(folder.file() + u"-journal"_s).size() > 0 ? 1 : 0;

        const auto store = Store::open(folder.file(), passphrase);
        CHECK(store->verify().join(u'\n') == QString()); // every row has its audit, and the file is whole
        std::map<RecordId, int> stored;
        const auto record = store->load(1);
        for (const Event &event : record->events)
            stored[event.stamp.id] = event.stamp.revision;
        for (const auto &[id, revision] : spoken.revisions)
            CHECK(stored[id] >= revision); // none that was acknowledged is lost
    }
    INFO(saved << " saves, " << journals << " journals left behind by " << kills << " kills");
    CHECK(saved >= kills);
    CHECK(journals * 10 >= kills); // else the kills do not hit; on a real disk it is most of them
}

/// For the time that it lives, root is held to the permissions of files like anybody else.
class HeldToPermissions
{
public:
    HeldToPermissions() { set(false); }
    ~HeldToPermissions() { set(true); }
    HeldToPermissions(const HeldToPermissions &) = delete;
    HeldToPermissions &operator=(const HeldToPermissions &) = delete;

private:
    void set(bool back)
    {
        __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
        std::array<__user_cap_data_struct, 2> data = {};
        if (::syscall(SYS_capget, &header, data.data()) != 0)
            return;
        constexpr unsigned powers = (1U << CAP_DAC_OVERRIDE) | (1U << CAP_DAC_READ_SEARCH);
        if (back)
            data[0].effective |= data[0].permitted & powers;
        else
            data[0].effective &= ~powers;
        ::syscall(SYS_capset, &header, data.data());
    }
};

} // namespace

TEST_CASE("No acknowledged save is lost when a process is killed while it saves", "[storage]")
{
    killWhileSaving(20);
}

TEST_CASE("No acknowledged save is lost in two hundred kills", "[.reliability]")
{
    killWhileSaving(200);
}

TEST_CASE("Several processes save at once and nothing is lost or refused as locked", "[storage]")
{
    const StoreFolder folder;
    makeStoreWithEvents(folder.file(), 6);
    constexpr int writers = 4;
    constexpr int saves = 25;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < writers; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        startWriter(*processes.back(), folder.file(), saves);
    }
    Spoken all;
    for (const auto &process : processes) {
        REQUIRE(process->waitForFinished(60'000));
        all.hear(process->readAllStandardOutput());
        CHECK(process->exitCode() == 0);
    }
    CHECK(all.failure == QString());
    CHECK(all.saved + all.conflicts == writers * saves);
    CHECK(all.saved > saves);

    const auto store = Store::open(folder.file(), passphrase);
    CHECK(store->verify().isEmpty());
    int changes = 0;
    const auto events = store->load(1)->events;
    for (const Event &event : events)
        changes += event.stamp.revision - 1;
    CHECK(changes == all.saved);
    CHECK(static_cast<int>(events.size()) == 6 + all.saved);
    CHECK(store->auditHead().count == 7 + 2 * all.saved);
}

TEST_CASE("A full disk refuses a save whole, and the next one works once there is room", "[storage]")
{
    const StoreFolder folder;
    makeStoreWithEvents(folder.file(), 20);
    Database database(folder.file(), passphrase);
    const auto store = Store::open(folder.file(), passphrase);
    Event large = anEvent(1, Date(2026, 3, 1));
    large.details = {{u"note"_s, QString(12'000, u'x')}};
    int refused = 0;
    for (int more = 0; more <= 40; ++more) {
        INFO(more << " pages free");
        const auto before = store->load(1);
        const std::int64_t count = store->auditHead().count;
        const int pages = database.value(u"PRAGMA page_count"_s).toInt();
        static_cast<void>(database.value(u"PRAGMA max_page_count = %1"_s.arg(pages + more)));
        const auto save = [&] {
            WriteTransaction transaction(database);
            static_cast<void>(writeChanges(database, {added(large), added(anEvent(1, Date(2026, 4, 1)))}, act));
            transaction.commit();
        };
        bool full = false;
        try {
            save();
        } catch (const WriteError &error) {
            full = true;
            CHECK_THAT(error.what(), Catch::Contains("no space left"));
        }
        CHECK(database.isIdle());
        if (full) {
            ++refused;
            CHECK(store->load(1) == before);
            CHECK(store->auditHead().count == count);
            static_cast<void>(database.value(u"PRAGMA max_page_count = 1000000"_s));
            CHECK_NOTHROW(save());
        }
    }
    CHECK(refused > 5);
    CHECK(refused < 41); // control: with room enough it is saved
    CHECK(store->verify().isEmpty());
}

TEST_CASE("A file or folder that may only be read refuses a save and stays as it was", "[storage]")
{
    const StoreFolder folder;
    makeStoreWithEvents(folder.file(), 1);
    const bool ofFolder = GENERATE(false, true);
    INFO((ofFolder ? "the folder" : "the file"));
    const QString path = ofFolder ? folder.path() : folder.file();
    QFile::remove(folder.file() + u"-journal"_s);
    const auto before = QFile::permissions(path);
    REQUIRE(QFile::setPermissions(path, ofFolder ? QFile::ReadOwner | QFile::ExeOwner : QFile::ReadOwner));
    {
        const HeldToPermissions held;
        QElapsedTimer clock;
        clock.start();
        CHECK_THROWS_AS(addChild(*Store::open(folder.file(), passphrase), u"T-2"_s), WriteError);
        if (ofFolder)
            CHECK_THROWS_AS(Store::create(folder.file(u"new"_s), passphrase), WriteError);
        CHECK(clock.elapsed() < 5000);
    }
    REQUIRE(QFile::setPermissions(path, before));
    const auto store = Store::open(folder.file(), passphrase);
    CHECK(store->loadAll().size() == 1);
    CHECK(store->verify().isEmpty());
    CHECK_NOTHROW(addChild(*store, u"T-2"_s)); // control
}

TEST_CASE("A store that is moved or deleted while it is open takes no save into nowhere", "[storage]")
{
    const StoreFolder folder;
    makeStoreWithEvents(folder.file(), 1);
    const auto store = Store::open(folder.file(), passphrase);
    REQUIRE(QFile::rename(folder.file(), folder.file(u"elsewhere"_s)));
    CHECK_THROWS_WITH(addChild(*store, u"T-2"_s), Catch::Contains("moved or deleted"));
    CHECK_FALSE(QFile::exists(folder.file()));
    REQUIRE(QFile::rename(folder.file(u"elsewhere"_s), folder.file()));
    CHECK_NOTHROW(addChild(*store, u"T-2"_s)); // control
    REQUIRE(QFile::remove(folder.file()));
    CHECK_THROWS_AS(addChild(*store, u"T-3"_s), WriteError);
    CHECK_FALSE(QFile::exists(folder.file()));
}

TEST_CASE("Whoever holds the lock too long is told of in words, and the save can be tried again", "[storage]")
{
    const StoreFolder folder;
    makeStoreWithEvents(folder.file(), 1);
    const auto store = Store::open(folder.file(), passphrase);
    Database other(folder.file(), passphrase);
    {
        const WriteTransaction held(other);
        QElapsedTimer clock;
        clock.start();
        CHECK_THROWS_AS(addChild(*store, u"T-2"_s), WriteError);
        CHECK(clock.elapsed() >= 4500); // it waited for its turn
    }
    CHECK_NOTHROW(addChild(*store, u"T-2"_s));
}
