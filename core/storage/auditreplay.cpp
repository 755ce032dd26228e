// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/auditreplay.h"

#include "core/storage/rows.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>

namespace hearth::storage {

namespace {

using namespace Qt::StringLiterals;

QByteArray bytesOf(const Rows &rows, int column)
{
    const std::string_view text = rows.bytes(column);
    return {text.data(), static_cast<qsizetype>(text.size())};
}

AuditRow rowOf(Rows &rows)
{
    AuditRow row;
    row.sequence = rows.integer(0);
    row.utc = rows.word(1);
    row.person = rows.word(2);
    row.act = rows.word(3);
    row.recordKind = rows.word(4);
    row.recordId = rows.integer(5);
    row.childId = rows.integer(6);
    row.formerChildId = rows.integer(7);
    row.revision = rows.number(8);
    row.detailHash = rows.blob(9);
    return row;
}

} // namespace

void AuditReplay::run()
{
    Rows rows(m_database,
              u"SELECT a.sequence, a.utc, a.person, a.act, a.record_kind, a.record_id, a.child_id, a.former_child_id,"
              " a.revision, a.detail_hash, a.hash, d.salt, d.reason, d.before_json, d.after_json"
              " FROM audit a LEFT JOIN audit_detail d ON d.sequence = a.sequence ORDER BY a.sequence"_s);
    while (rows.next()) {
        const AuditRow row = rowOf(rows);
        const AuditDetail detail{rows.blob(11), rows.text(12), bytesOf(rows, 13), bytesOf(rows, 14)};
        follow(row, rows.blob(10));
        replay(row, detail);
    }
    weighErasures();
}

void AuditReplay::follow(const AuditRow &row, const QByteArray &hash)
{
    const std::int64_t expected = m_sequence + 1;
    if (row.sequence != expected)
        find(QT_TRANSLATE_NOOP("Store", "Rows of the audit are missing: %1 to %2"),
             {QString::number(expected), QString::number(row.sequence - 1)});
    else if (hashOf(row, m_previous) != hash)
        find(QT_TRANSLATE_NOOP("Store", "Row %1 of the audit was changed, or does not follow the one before it"),
             {QString::number(row.sequence)});
    m_sequence = row.sequence;
    m_previous = hash;
}

void AuditReplay::replay(const AuditRow &row, const AuditDetail &detail)
{
    const bool sound = hashOf(detail) == row.detailHash;
    if (!sound && detail.isEmpty() && detail.salt.isEmpty())
        m_withoutTexts.emplace_back(row.sequence, row.childId);
    else if (!sound)
        find(QT_TRANSLATE_NOOP("Store", "The texts of row %1 of the audit were changed"),
             {QString::number(row.sequence)});
    if (row.act == u"erase")
        m_erasures[row.childId] = row.sequence;
    if (row.recordKind.isEmpty())
        return;

    State &state = m_states[row.recordKind][row.recordId];
    if (sound && !detail.before.isEmpty() && state.known && (!state.stored || state.content != digestOf(detail.before)))
        find(QT_TRANSLATE_NOOP("Store", "%1 %2 was changed outside Hearth before row %3 of the audit"),
             {row.recordKind, QString::number(row.recordId), QString::number(row.sequence)});
    state.sequence = row.sequence;
    state.revision = row.revision;
    state.known = sound;
    state.stored = !detail.after.isEmpty();
    if (state.known && state.stored)
        state.content = digestOf(detail.after);
}

// A lawful erasure is an act of its own, later than the rows whose texts it emptied.
void AuditReplay::weighErasures()
{
    for (const auto &[sequence, child] : m_withoutTexts) {
        const auto erased = m_erasures.find(child);
        if (erased == m_erasures.end() || erased->second < sequence)
            find(QT_TRANSLATE_NOOP("Store", "The texts of row %1 of the audit are gone, and no act erased them"),
                 {QString::number(sequence)});
    }
}

void AuditReplay::compare(const QString &kind, RecordId id, int revision, const QByteArray &json)
{
    States &states = m_states[kind];
    const auto found = states.find(id);
    const QString number = QString::number(id);
    if (found == states.end() || (found->second.known && !found->second.stored)) {
        find(QT_TRANSLATE_NOOP("Store", "%1 %2 is there, and no act added it"), {kind, number});
        return;
    }
    State &state = found->second;
    state.seen = true;
    if (state.revision != revision)
        find(QT_TRANSLATE_NOOP("Store", "%1 %2 has revision %3 where the audit says %4"),
             {kind, number, QString::number(revision), QString::number(state.revision)});
    if (state.known && state.content != digestOf(json))
        find(QT_TRANSLATE_NOOP("Store", "%1 %2 was changed outside Hearth: %3"),
             {kind, number, fieldsChanged(state.sequence, json).join(u", "_s)});
}

void AuditReplay::missing(const QString &kind)
{
    for (const auto &[id, state] : m_states[kind]) {
        if (state.known && state.stored && !state.seen)
            find(QT_TRANSLATE_NOOP("Store", "%1 %2 is gone, and no act removed it"), {kind, QString::number(id)});
    }
}

QStringList AuditReplay::fieldsChanged(std::int64_t sequence, const QByteArray &json) const
{
    Rows rows(m_database, u"SELECT after_json FROM audit_detail WHERE sequence = ?"_s, sequence);
    if (!rows.next())
        return {};
    const QJsonObject was = QJsonDocument::fromJson(bytesOf(rows, 0)).object();
    const QJsonObject is = QJsonDocument::fromJson(json).object();
    QStringList names = was.keys() + is.keys();
    names.sort();
    names.removeDuplicates();
    names.removeIf([&](const QString &name) { return was.value(name) == is.value(name); });
    return names;
}

AuditReplay::Digest AuditReplay::digestOf(const QByteArray &json)
{
    const QByteArray hash = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    Digest digest;
    std::memcpy(digest.data(), hash.constData(), sizeof digest);
    return digest;
}

void AuditReplay::find(const char *text, const QStringList &values)
{
    QString finding = QCoreApplication::translate("Store", text);
    for (const QString &value : values)
        finding = finding.arg(value);
    m_found.append(finding);
}

} // namespace hearth::storage
