// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>

struct sqlite3;

namespace hearth::storage {

class SqlCipherDriver;

/// One connection to an encrypted file, with its settings read back. Failures are exceptions of ours.
class Database
{
public:
    /// Opens the file \a path, which must exist.
    /// \throws NotAStoreError when it cannot be read with \a passphrase, StoreError when a setting did not take.
    Database(const QString &path, const QString &passphrase);
    /// Holds nothing and is not encrypted: for comparing schemas.
    [[nodiscard]] static std::unique_ptr<Database> inMemory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] sqlite3 *connection() const;

    /// Prepares \a sql once and hands out the same query again.
    [[nodiscard]] QSqlQuery &prepared(const QString &sql);
    /// \throws ConstraintError, WriteError, StoreError
    static void run(QSqlQuery &query);
    void execute(const QString &sql);
    /// The first column of the first row; invalid when there is none.
    [[nodiscard]] QVariant value(const QString &sql) const;
    /// No transaction is open, be it that none was begun or that SQLite rolled it back by itself.
    [[nodiscard]] bool isIdle() const;

private:
    Database();
    void open(const QString &path, const QString &passphrase);
    void setUp();
    void set(const char *pragma, const char *value, const QStringList &answers);

    /// Held here and not in Qt's list of connections, which ties each to a thread.
    std::unique_ptr<SqlCipherDriver> m_driver;
    QElapsedTimer m_waited; ///< for a lock
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

/// `BEGIN IMMEDIATE`: waits for its turn, then holds the only right to write. Rolls back unless committed; after an
/// error for which SQLite has already rolled back by itself (a full disk) it lets that be.
class WriteTransaction
{
public:
    explicit WriteTransaction(Database &database);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction &) = delete;
    WriteTransaction &operator=(const WriteTransaction &) = delete;

    void commit();

private:
    Database &m_database;
    bool m_committed = false;
};

/// Everything that is read inside it is of one moment.
class ReadTransaction
{
public:
    explicit ReadTransaction(const Database &database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    const Database &m_database;
    bool m_began = false; ///< not when it stands inside another
};

} // namespace hearth::storage
