// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDriver>
#include <QSqlError>

struct sqlite3;

namespace hearth::storage {

/// Qt Sql over SQLCipher's C interface. The password given to open() is the key of the file; the file must exist, for a
/// file that SQLite makes by itself is readable by others. Results are forward-only, and a select that is not read to
/// its end keeps a colleague's save waiting: finish() it.
///
/// Errors carry SQLite's extended code and its standing text for it, never a value.
class SqlCipherDriver final : public QSqlDriver
{
    Q_OBJECT

public:
    explicit SqlCipherDriver(QObject *parent = nullptr);
    ~SqlCipherDriver() override;

    [[nodiscard]] sqlite3 *connection() const { return m_connection; }

    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &path, const QString &user, const QString &key, const QString &host, int port,
              const QString &options) override;
    void close() override;
    QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    QStringList tables(QSql::TableType type) const override;
    QVariant handle() const override;
    QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;

private:
    bool runNow(const char *sql);
    void refuse(const char *what, QSqlError::ErrorType type, int code);

    sqlite3 *m_connection = nullptr;
};

} // namespace hearth::storage
