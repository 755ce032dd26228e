// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/authority.h"
#include "tests/bench/benches.h"
#include "tests/bench/benchpolicy.h"
#include "tests/bench/stopwatch.h"

#include "core/storage/store.h"
#include "core/tracker/tracker.h"

#include <QDir>
#include <QFileInfo>

#include <sqlcipher/sqlite3.h>

namespace hearth::bench {

namespace {

const QString passphrase = QStringLiteral("a passphrase of the bench");

void makeStore(const QString &path, int children)
{
    std::vector<Change> changes;
    for (ChildRecord &record : makeAuthority(children)) {
        forgetIds(record);
        changes.push_back({std::nullopt, record.child});
        for (const Spell &spell : record.spells)
            changes.push_back({std::nullopt, spell});
        for (const Event &event : record.events)
            changes.push_back({std::nullopt, event});
    }
    const auto store = Store::create(path, passphrase);
    (void)store->apply(std::move(changes), {QStringLiteral("import"), QStringLiteral("bench"), {}});
}

/// Takes a value as it lies in the file, with no conversion.
std::size_t valueOf(sqlite3_stmt *query, int column)
{
    switch (sqlite3_column_type(query, column)) {
    case SQLITE_INTEGER:
        return static_cast<std::size_t>(sqlite3_column_int64(query, column)) & 1U;
    case SQLITE_NULL:
        return 0;
    default:
        return sqlite3_column_text(query, column) ? static_cast<std::size_t>(sqlite3_column_bytes(query, column)) : 0;
    }
}

/// What SQLCipher itself needs: opens the file, decrypts the pages of the facts and hands over every value of every
/// row.
std::size_t readPlainly(const QString &path)
{
    sqlite3 *connection = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &connection, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        throw std::runtime_error("the store does not open");
    const QByteArray key = passphrase.toUtf8();
    sqlite3_key(connection, key.constData(), static_cast<int>(key.size()));
    std::size_t bytes = 0;
    for (const char *statement : {"SELECT * FROM child", "SELECT * FROM spell", "SELECT * FROM event"}) {
        sqlite3_stmt *query = nullptr;
        if (sqlite3_prepare_v2(connection, statement, -1, &query, nullptr) != SQLITE_OK)
            throw std::runtime_error("the store does not answer");
        const int columns = sqlite3_column_count(query);
        while (sqlite3_step(query) == SQLITE_ROW) {
            for (int column = 0; column < columns; ++column)
                bytes += valueOf(query, column);
        }
        sqlite3_finalize(query);
    }
    sqlite3_close(connection);
    return bytes;
}

} // namespace

QJsonObject timeStore(int children, const QString &folder, int times)
{
    const QString path =
        QDir(folder.isEmpty() ? QDir::tempPath() : folder).filePath(QStringLiteral("bench-%1.hearth").arg(children));
    double making = 0;
    if (!QFileInfo::exists(path))
        making = best(1, [&] { makeStore(path, children); });
    const Policy policy = benchPolicy();

    std::size_t bytes = 0;
    const double plain = best(times, [&] { bytes = readPlainly(path); });
    std::size_t rows = 0;
    double loading = 0;
    const double opening = best(times, [&] {
        const double began = now();
        const auto store = Store::open(path, passphrase);
        const std::vector<ChildRecord> records = store->loadAll();
        loading = now() - began;
        std::vector<const ChildRecord *> all;
        all.reserve(records.size());
        for (const ChildRecord &record : records)
            all.push_back(&record);
        rows = trackerRows(all, policy, benchDay()).size();
    });
    return {{QStringLiteral("children"), children},
            {QStringLiteral("making"), making},
            {QStringLiteral("bytes"), static_cast<double>(bytes)},
            {QStringLiteral("plain_read"), plain},
            {QStringLiteral("loading"), loading},
            {QStringLiteral("open_and_tracker"), opening},
            {QStringLiteral("rows"), static_cast<double>(rows)}};
}

} // namespace hearth::bench
