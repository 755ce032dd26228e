// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit.h"

#include "core/storage/rows.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace hearth::storage {

namespace {

using namespace Qt::StringLiterals;

class LengthPrefixed
{
public:
    LengthPrefixed &operator<<(QByteArrayView field)
    {
        *this << static_cast<std::int64_t>(field.size());
        m_hash.addData(field);
        return *this;
    }
    LengthPrefixed &operator<<(const QString &field) { return *this << field.toUtf8(); }
    LengthPrefixed &operator<<(const QByteArray &field) { return *this << QByteArrayView(field); }
    LengthPrefixed &operator<<(std::int64_t number)
    {
        const std::int64_t bigEndian = qToBigEndian(number);
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian));
        return *this;
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QByteArray freshSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return {reinterpret_cast<const char *>(words.data()), sizeof words};
}

struct Head
{
    std::int64_t sequence = 0;
    QByteArray hash;
};

Head headOf(const Database &database)
{
    Rows rows(database, u"SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1"_s);
    if (!rows.next())
        return {};
    return {rows.integer(0), rows.blob(1)};
}

} // namespace

QByteArray hashOf(const AuditDetail &detail)
{
    LengthPrefixed hash;
    hash << detail.salt << detail.reason << detail.before << detail.after;
    return hash.result();
}

QByteArray hashOf(const AuditRow &row, const QByteArray &previous)
{
    LengthPrefixed hash;
    hash << previous << row.sequence << row.utc << row.person << row.act << row.recordKind << row.recordId
         << row.childId << row.formerChildId << static_cast<std::int64_t>(row.revision) << row.detailHash;
    return hash.result();
}

AuditWriter::AuditWriter(Database &database, const Act &act) : m_database(database), m_act(act), m_utc(utcNow())
{
    const Head head = headOf(database);
    m_sequence = head.sequence;
    m_previous = head.hash;
}

void AuditWriter::append(AuditRow row, const QByteArray &before, const QByteArray &after)
{
    AuditDetail detail{{}, m_act.reason, before, after};
    if (!detail.isEmpty())
        detail.salt = freshSalt();
    row.sequence = ++m_sequence;
    row.utc = m_utc;
    row.person = m_act.person;
    row.act = m_act.name;
    row.detailHash = hashOf(detail);
    m_previous = hashOf(row, m_previous);

    QSqlQuery &insert = m_database.prepared(
        u"INSERT INTO audit (sequence, utc, person, act, record_kind, record_id, child_id, former_child_id, revision,"
        " detail_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.addBindValue(QVariant::fromValue<qlonglong>(row.sequence));
    for (const QString &text : {row.utc, row.person, row.act, row.recordKind})
        insert.addBindValue(text);
    for (const RecordId id : {row.recordId, row.childId, row.formerChildId})
        insert.addBindValue(QVariant::fromValue<qlonglong>(id));
    insert.addBindValue(row.revision);
    insert.addBindValue(row.detailHash);
    insert.addBindValue(m_previous);
    Database::run(insert);
    if (detail.isEmpty())
        return;

    QSqlQuery &texts = m_database.prepared(
        u"INSERT INTO audit_detail (sequence, salt, reason, before_json, after_json) VALUES (?, ?, ?, ?, ?)"_s);
    texts.addBindValue(QVariant::fromValue<qlonglong>(row.sequence));
    texts.addBindValue(detail.salt);
    texts.addBindValue(detail.reason);
    texts.addBindValue(QString::fromUtf8(detail.before));
    texts.addBindValue(QString::fromUtf8(detail.after));
    Database::run(texts);
}

AuditHead auditHeadOf(const Database &database)
{
    const Head head = headOf(database);
    return {head.sequence, QString::fromLatin1(head.hash.toHex())};
}

bool confirmsHead(const Database &database, const AuditHead &earlier)
{
    if (earlier.count == 0)
        return true;
    Rows rows(database, u"SELECT hash FROM audit WHERE sequence = ?"_s, earlier.count);
    return rows.next() && QString::fromLatin1(rows.blob(0).toHex()) == earlier.hash;
}

namespace {

AuditEntry entryOf(Rows &rows)
{
    const auto bytesOf = [&rows](int column) {
        const auto text = rows.bytes(column);
        return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    };
    AuditEntry entry;
    entry.sequence = rows.integer(0);
    entry.utc = rows.word(1);
    entry.person = rows.word(2);
    entry.act = rows.word(3);
    entry.recordKind = rows.word(4);
    entry.recordId = rows.integer(5);
    entry.childId = rows.integer(6);
    entry.revision = rows.number(7);
    entry.reason = rows.text(8);
    entry.before = bytesOf(9);
    entry.after = bytesOf(10);
    return entry;
}

const QString selectEntries = QStringLiteral(
    "SELECT a.sequence, a.utc, a.person, a.act, a.record_kind, a.record_id, a.child_id, a.revision,"
    " d.reason, d.before_json, d.after_json FROM audit a LEFT JOIN audit_detail d ON d.sequence = a.sequence");

} // namespace

std::vector<AuditEntry> historyOf(const Database &database, RecordId child)
{
    std::vector<AuditEntry> entries;
    Rows rows(database,
              selectEntries + u" WHERE a.sequence IN (SELECT sequence FROM audit WHERE child_id = ? UNION"
                              " SELECT sequence FROM audit WHERE former_child_id = ? AND former_child_id <> 0)"
                              " ORDER BY a.sequence"_s,
              child);
    while (rows.next())
        entries.push_back(entryOf(rows));
    return entries;
}

std::vector<AuditEntry> historyOf(const Database &database, const QString &recordKind, RecordId record)
{
    std::vector<AuditEntry> entries;
    Rows rows(database, selectEntries + u" WHERE a.record_id = ? AND a.record_id <> 0 ORDER BY a.sequence"_s, record);
    while (rows.next()) {
        if (AuditEntry entry = entryOf(rows); entry.recordKind == recordKind)
            entries.push_back(std::move(entry));
    }
    return entries;
}

QString utcNow()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

} // namespace hearth::storage
