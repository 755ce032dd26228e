// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlcipherdriver.h"

#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QSqlResult>

#include <sqlcipher/sqlite3.h>

#include <utility>

namespace hearth::storage {

namespace {

QSqlError errorOf(const char *what, QSqlError::ErrorType type, int code)
{
    return {QString::fromLatin1(what), QString::fromLatin1(sqlite3_errstr(code)), type, QString::number(code)};
}

class SqlCipherResult final : public QSqlResult
{
public:
    explicit SqlCipherResult(const SqlCipherDriver *driver) : QSqlResult(driver), m_driver(driver)
    {
        setForwardOnly(true);
    }
    ~SqlCipherResult() override { finalize(); }

protected:
    QVariant handle() const override { return QVariant::fromValue(static_cast<void *>(m_statement)); }

    bool prepare(const QString &query) override
    {
        finalize();
        const QByteArray sql = query.toUtf8();
        const char *rest = nullptr;
        const int code = sqlite3_prepare_v2(m_driver->connection(), sql.constData(), static_cast<int>(sql.size()),
                                            &m_statement, &rest);
        if (code != SQLITE_OK)
            return fail("Statement not understood", QSqlError::StatementError);
        if (!m_statement || (rest && *rest != '\0')) {
            finalize();
            setLastError(errorOf("One statement at a time", QSqlError::StatementError, SQLITE_MISUSE));
            return false;
        }
        return true;
    }

    bool exec() override
    {
        if (!m_statement)
            return false;
        sqlite3_reset(m_statement);
        setAt(QSql::BeforeFirstRow);
        setActive(false);
        const int bound = std::exchange(m_bound, 0);
        if (bound != sqlite3_bind_parameter_count(m_statement)) {
            setLastError(errorOf("Values not bound", QSqlError::StatementError, SQLITE_RANGE));
            return false;
        }
        return start();
    }

    // Straight into the statement, all anew for each exec(): no second copy of the values stays behind.
    void bindValue(int position, const QVariant &value, QSql::ParamType) override
    {
        if (!m_statement)
            return;
        if (position == 0)
            sqlite3_reset(m_statement);
        if (position == m_bound && bind(position + 1, value) == SQLITE_OK)
            ++m_bound;
    }

    bool reset(const QString &query) override { return prepare(query) && exec(); }

    bool fetch(int index) override
    {
        while (at() < index) {
            if (!fetchNext())
                return false;
        }
        return at() == index;
    }
    bool fetchFirst() override { return at() == QSql::BeforeFirstRow && fetchNext(); }
    bool fetchLast() override { return false; }

    bool fetchNext() override
    {
        if (!m_waiting && !step())
            return false;
        m_waiting = false;
        setAt(at() == QSql::BeforeFirstRow ? 0 : at() + 1);
        return true;
    }

    QVariant data(int column) override
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER:
            return QVariant::fromValue<qlonglong>(sqlite3_column_int64(m_statement, column));
        case SQLITE_FLOAT:
            return sqlite3_column_double(m_statement, column);
        case SQLITE_BLOB:
            return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                              sqlite3_column_bytes(m_statement, column));
        case SQLITE_TEXT:
            return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
                                     sqlite3_column_bytes(m_statement, column));
        default:
            return {};
        }
    }
    bool isNull(int column) override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    int size() override { return -1; }
    int numRowsAffected() override { return isSelect() ? -1 : sqlite3_changes(m_driver->connection()); }
    QVariant lastInsertId() const override
    {
        return QVariant::fromValue<qlonglong>(sqlite3_last_insert_rowid(m_driver->connection()));
    }

    QSqlRecord record() const override
    {
        QSqlRecord columns;
        for (int i = 0; m_statement && i < sqlite3_column_count(m_statement); ++i)
            columns.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i))));
        return columns;
    }

    void detachFromResultSet() override
    {
        m_waiting = false;
        if (m_statement)
            sqlite3_reset(m_statement);
    }

private:
    // The first row is fetched by exec(), since only stepping runs a statement; it waits for fetchNext().
    bool start()
    {
        setSelect(sqlite3_column_count(m_statement) > 0);
        setLastError({});
        m_waiting = step();
        if (lastError().isValid())
            return false;
        setActive(true);
        return true;
    }

    bool step()
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code != SQLITE_DONE)
            fail("Statement not run", QSqlError::StatementError);
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        return false;
    }

    int bind(int index, const QVariant &value)
    {
        switch (value.typeId()) {
        case QMetaType::UnknownType:
        case QMetaType::Nullptr:
            return sqlite3_bind_null(m_statement, index);
        case QMetaType::Int:
        case QMetaType::LongLong:
        case QMetaType::Bool:
        case QMetaType::Long:
            return sqlite3_bind_int64(m_statement, index, value.toLongLong());
        case QMetaType::QByteArray: {
            const QByteArray bytes = value.toByteArray();
            // An empty array may have no data, and SQLite takes no data for NULL.
            return sqlite3_bind_blob(m_statement, index, bytes.isEmpty() ? "" : bytes.constData(),
                                     static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
        }
        case QMetaType::QString: {
            const QByteArray text = value.toString().toUtf8();
            return sqlite3_bind_text(m_statement, index, text.isEmpty() ? "" : text.constData(),
                                     static_cast<int>(text.size()), SQLITE_TRANSIENT);
        }
        default:
            return SQLITE_MISMATCH;
        }
    }

    bool fail(const char *what, QSqlError::ErrorType type)
    {
        setLastError(errorOf(what, type, sqlite3_extended_errcode(m_driver->connection())));
        return false;
    }

    void finalize()
    {
        m_waiting = false;
        m_bound = 0;
        sqlite3_finalize(m_statement);
        m_statement = nullptr;
    }

    const SqlCipherDriver *m_driver;
    sqlite3_stmt *m_statement = nullptr;
    bool m_waiting = false; ///< the first row was stepped to and not yet asked for
    int m_bound = 0;
};

} // namespace

SqlCipherDriver::SqlCipherDriver(QObject *parent) : QSqlDriver(parent) {}

SqlCipherDriver::~SqlCipherDriver()
{
    SqlCipherDriver::close();
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case FinishQuery:
        return true;
    default:
        return false;
    }
}

bool SqlCipherDriver::open(const QString &path, const QString &, const QString &key, const QString &, int,
                           const QString &)
{
    close();
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &m_connection,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX, nullptr);
    if (opened != SQLITE_OK) {
        const int code = m_connection ? sqlite3_extended_errcode(m_connection) : opened;
        sqlite3_close_v2(m_connection);
        m_connection = nullptr;
        refuse("Not opened", QSqlError::ConnectionError, code);
        return false;
    }
    sqlite3_extended_result_codes(m_connection, 1);
    if (!key.isEmpty()) {
        QByteArray bytes = key.toUtf8();
        const int keyed = sqlite3_key(m_connection, bytes.constData(), static_cast<int>(bytes.size()));
        bytes.fill('\0');
        if (keyed != SQLITE_OK) {
            close();
            refuse("Not keyed", QSqlError::ConnectionError, keyed);
            return false;
        }
    }
    setOpen(true);
    setOpenError(false);
    return true;
}

void SqlCipherDriver::close()
{
    if (!m_connection)
        return;
    sqlite3_close_v2(m_connection);
    m_connection = nullptr;
    setOpen(false);
    setOpenError(false);
}

QSqlResult *SqlCipherDriver::createResult() const
{
    return new SqlCipherResult(this); // Qt Sql takes it
}

bool SqlCipherDriver::beginTransaction()
{
    return runNow("BEGIN IMMEDIATE"); // deferred, two writers that have both read fail at once
}

bool SqlCipherDriver::commitTransaction()
{
    return runNow("COMMIT");
}

bool SqlCipherDriver::rollbackTransaction()
{
    return runNow("ROLLBACK");
}

bool SqlCipherDriver::runNow(const char *sql)
{
    if (!m_connection)
        return false;
    if (sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    refuse("Transaction", QSqlError::TransactionError, sqlite3_extended_errcode(m_connection));
    return false;
}

void SqlCipherDriver::refuse(const char *what, QSqlError::ErrorType type, int code)
{
    setLastError(errorOf(what, type, code));
    if (type == QSqlError::ConnectionError)
        setOpenError(true);
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const
{
    QStringList names;
    if (!isOpen() || !(type & QSql::Tables))
        return names;
    QSqlQuery query(createResult());
    query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
    while (query.next())
        names.append(query.value(0).toString());
    return names;
}

QVariant SqlCipherDriver::handle() const
{
    return QVariant::fromValue(static_cast<void *>(m_connection));
}

QString SqlCipherDriver::escapeIdentifier(const QString &identifier, IdentifierType) const
{
    QString quoted = identifier;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + u'"';
}

} // namespace hearth::storage
