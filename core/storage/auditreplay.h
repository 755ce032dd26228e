// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audit.h"

#include <array>
#include <unordered_map>

namespace hearth::storage {

/// Walks the whole audit from its first row: are its links and texts as they were written, and what do they say that
/// each record should be now? Then each record is held against that. Findings name rows and ids, never a value.
class AuditReplay
{
public:
    AuditReplay(const Database &database, QStringList &found) : m_database(database), m_found(found) {}

    void run();
    /// Holds the record as it is stored against what the audit says.
    void compare(const QString &kind, RecordId id, int revision, const QByteArray &json);
    /// After all of a kind were compared: those that should be there and are not.
    void missing(const QString &kind);

private:
    using Digest = std::array<quint64, 2>;
    struct State
    {
        std::int64_t sequence = 0;
        int revision = 0;
        bool stored = false; ///< it was not removed
        bool known = false;  ///< its texts are there, so that its content is known
        bool seen = false;
        Digest content{};
    };
    using States = std::unordered_map<RecordId, State>;

    void follow(const AuditRow &row, const QByteArray &hash);
    void replay(const AuditRow &row, const AuditDetail &detail);
    void weighErasures();
    [[nodiscard]] QStringList fieldsChanged(std::int64_t sequence, const QByteArray &json) const;
    [[nodiscard]] static Digest digestOf(const QByteArray &json);
    void find(const char *text, const QStringList &values);

    const Database &m_database;
    QStringList &m_found;
    std::int64_t m_sequence = 0;
    QByteArray m_previous;
    QHash<QString, States> m_states;
    std::unordered_map<RecordId, std::int64_t> m_erasures;         ///< of a child: the newest act `erase`
    std::vector<std::pair<std::int64_t, RecordId>> m_withoutTexts; ///< row and child
};

} // namespace hearth::storage
