// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/store.h"

namespace hearth::storage {

/// What a row of the audit says, without the texts that an erasure may empty.
struct AuditRow
{
    std::int64_t sequence = 0;
    QString utc;
    QString person;
    QString act;
    QString recordKind;
    RecordId recordId = 0;
    RecordId childId = 0;
    RecordId formerChildId = 0; ///< where a fact was moved from, else 0
    int revision = 0;
    QByteArray detailHash;
};

/// The texts. The salt keeps a short one from being guessed from its hash once it is erased.
struct AuditDetail
{
    QByteArray salt;
    QString reason;
    QByteArray before;
    QByteArray after;

    [[nodiscard]] bool isEmpty() const { return reason.isEmpty() && before.isEmpty() && after.isEmpty(); }
};

/// SHA-256 over the fields, each with its length before it, so that two fields cannot trade characters.
[[nodiscard]] QByteArray hashOf(const AuditDetail &detail);
/// Of the row and, through \a previous, of all before it.
[[nodiscard]] QByteArray hashOf(const AuditRow &row, const QByteArray &previous);

/// Adds rows to the chain, inside one write transaction.
class AuditWriter
{
public:
    AuditWriter(Database &database, const Act &act);
    /// \a row's sequence, time, person and act are filled in.
    void append(AuditRow row, const QByteArray &before, const QByteArray &after);

private:
    Database &m_database;
    const Act &m_act;
    QString m_utc;
    std::int64_t m_sequence = 0;
    QByteArray m_previous;
};

[[nodiscard]] AuditHead auditHeadOf(const Database &database);
[[nodiscard]] bool confirmsHead(const Database &database, const AuditHead &earlier);
[[nodiscard]] std::vector<AuditEntry> historyOf(const Database &database, RecordId child);
[[nodiscard]] std::vector<AuditEntry> historyOf(const Database &database, const QString &recordKind, RecordId record);
/// Now, as the audit writes it.
[[nodiscard]] QString utcNow();

} // namespace hearth::storage
