// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/errors.h"
#include "core/storage/sqlcipherdriver.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlcipher/sqlite3.h>

#include <chrono>
#include <thread>

namespace hearth::storage {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostPatience = 5000; // milliseconds

// SQLite holds its exclusive lock for nearly all of a commit, and its own handler comes to sleep a tenth of a second
// between two tries: beside somebody who saves without a pause it hardly ever meets the gap.
int waitForTurn(void *waited, int tries)
{
    auto *clock = static_cast<QElapsedTimer *>(waited);
    if (tries == 0)
        clock->start();
    if (clock->elapsed() >= mostPatience)
        return 0;
    std::this_thread::sleep_for(std::chrono::milliseconds(1 + tries % 3));
    return 1;
}

void runNow(sqlite3 *connection, const char *sql)
{
    if (sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throwFor(sqlite3_extended_errcode(connection));
}

} // namespace

Database::Database() : m_driver(std::make_unique<SqlCipherDriver>()) {}

Database::Database(const QString &path, const QString &passphrase) : Database()
{
    // With an empty key SQLCipher writes plain text.
    if (passphrase.isEmpty())
        throw NotAStoreError(worded(QT_TRANSLATE_NOOP("Store", "A store needs a passphrase")));
    open(path, passphrase);
    setUp();
}

std::unique_ptr<Database> Database::inMemory()
{
    std::unique_ptr<Database> database(new Database);
    database->open(u":memory:"_s, {});
    return database;
}

Database::~Database()
{
    m_prepared.clear(); // before the connection that they belong to
}

void Database::open(const QString &path, const QString &passphrase)
{
    if (!m_driver->open(path, {}, passphrase, {}, 0, {}))
        throwFor(m_driver->lastError().nativeErrorCode().toInt());
}

sqlite3 *Database::connection() const
{
    return m_driver->connection();
}

void Database::setUp()
{
    sqlite3_busy_handler(connection(), waitForTurn, &m_waited);
    if (value(u"PRAGMA cipher_version"_s).toString().isEmpty())
        throw StoreError(worded(QT_TRANSLATE_NOOP("Store", "This program was built without encryption")));
    static_cast<void>(value(u"SELECT count(*) FROM sqlite_master"_s)); // the key is tried here

    set("foreign_keys", "ON", {u"1"_s});
    set("journal_mode", "TRUNCATE", {u"truncate"_s});
    set("synchronous", "EXTRA", {u"3"_s, u"2"_s});
    set("secure_delete", "ON", {u"1"_s});
    set("temp_store", "MEMORY", {u"2"_s});
    set("recursive_triggers", "ON", {u"1"_s}); // a row replaced is a row removed: the audit refuses both
    set("cell_size_check", "ON", {u"1"_s});
    set("mmap_size", "0", {u"0"_s});
    set("trusted_schema", "OFF", {u"0"_s, QString()}); // the engine inside SQLCipher 3 does not know it
    set("cache_size", "-65536", {u"-65536"_s});
}

void Database::set(const char *pragma, const char *value, const QStringList &answers)
{
    const QString name = u"PRAGMA "_s + QLatin1StringView(pragma);
    // journal_mode answers when it is set; reading to the end is what matters for the others.
    static_cast<void>(this->value(name + u" = "_s + QLatin1StringView(value)));
    if (!answers.contains(this->value(name).toString()))
        throw StoreError(worded(QT_TRANSLATE_NOOP("Store", "A setting of the store did not take: ")) + pragma);
}

QSqlQuery &Database::prepared(const QString &sql)
{
    auto &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_driver->createResult());
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql))
            throwFor(fresh->lastError().nativeErrorCode().toInt());
        query = std::move(fresh);
    }
    return *query;
}

void Database::run(QSqlQuery &query)
{
    if (!query.exec())
        throwFor(query.lastError().nativeErrorCode().toInt());
}

void Database::execute(const QString &sql)
{
    QSqlQuery query(m_driver->createResult());
    if (!query.exec(sql))
        throwFor(query.lastError().nativeErrorCode().toInt());
}

QVariant Database::value(const QString &sql) const
{
    QSqlQuery query(m_driver->createResult());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throwFor(query.lastError().nativeErrorCode().toInt());
    const QVariant answer = query.next() ? query.value(0) : QVariant();
    query.finish();
    return answer;
}

bool Database::isIdle() const
{
    return sqlite3_get_autocommit(connection()) != 0;
}

WriteTransaction::WriteTransaction(Database &database) : m_database(database)
{
    runNow(m_database.connection(), "BEGIN IMMEDIATE");
}

WriteTransaction::~WriteTransaction()
{
    if (!m_committed && !m_database.isIdle())
        sqlite3_exec(m_database.connection(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void WriteTransaction::commit()
{
    runNow(m_database.connection(), "COMMIT");
    m_committed = true;
}

ReadTransaction::ReadTransaction(const Database &database) : m_database(database)
{
    if (!m_database.isIdle())
        return;
    runNow(m_database.connection(), "BEGIN");
    m_began = true;
}

ReadTransaction::~ReadTransaction()
{
    if (m_began && !m_database.isIdle())
        sqlite3_exec(m_database.connection(), "COMMIT", nullptr, nullptr, nullptr);
}

} // namespace hearth::storage
