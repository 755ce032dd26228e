// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changeset.h"

#include "core/storage/audit.h"
#include "core/storage/errors.h"
#include "core/storage/recordjson.h"
#include "core/storage/recordmapping.h"

#include <QCoreApplication>

#include <map>

namespace hearth::storage {

namespace {

using namespace Qt::StringLiterals;

[[noreturn]] void refuse(RecordId record)
{
    throw ConflictError(
        worded(QT_TRANSLATE_NOOP("Store", "Somebody else has changed this record. Nothing was saved.")).c_str(),
        record);
}

[[noreturn]] void refuseCall()
{
    throw StoreError(
        worded(QT_TRANSLATE_NOOP("Store", "A change names no record, or two that do not belong together")));
}

// New ids. They are never used twice, even when the record is removed, since an undo puts it back under its own.
class Counters
{
public:
    explicit Counters(Database &database) : m_database(database)
    {
        Rows rows(database, u"SELECT name, last FROM counter"_s);
        while (rows.next())
            m_last[rows.text(0)] = {rows.integer(1), false};
    }
    RecordId next(const QString &kind)
    {
        Counter &counter = m_last[kind];
        counter.changed = true;
        return ++counter.last;
    }
    void use(const QString &kind, RecordId id)
    {
        Counter &counter = m_last[kind];
        if (id > counter.last)
            counter = {id, true};
    }
    void save()
    {
        for (const auto &[kind, counter] : m_last) {
            if (!counter.changed)
                continue;
            QSqlQuery &remove = m_database.prepared(u"DELETE FROM counter WHERE name = ?"_s);
            remove.addBindValue(kind);
            Database::run(remove);
            QSqlQuery &insert = m_database.prepared(u"INSERT INTO counter (name, last) VALUES (?, ?)"_s);
            insert.addBindValue(kind);
            insert.addBindValue(QVariant::fromValue<qlonglong>(counter.last));
            Database::run(insert);
        }
    }

private:
    struct Counter
    {
        RecordId last = 0;
        bool changed = false;
    };
    Database &m_database;
    std::map<QString, Counter> m_last;
};

class Writer
{
public:
    Writer(Database &database, const Act &act) : m_database(database), m_audit(database, act), m_counters(database) {}

    std::vector<Change> write(std::vector<Change> changes)
    {
        for (Change &change : changes)
            giveNumber(change);
        for (Change &change : changes) {
            if (!change.after)
                remove(change);
        }
        for (Change &change : changes) {
            if (change.after)
                save(change);
        }
        m_counters.save();
        return changes;
    }

private:
    // Children first get their ids, so that facts may stand before them.
    void giveNumber(Change &change)
    {
        if (!change.before && !change.after)
            refuseCall();
        if (change.before && change.after &&
            (change.before->index() != change.after->index() ||
             stampOf(*change.before).id != stampOf(*change.after).id))
            refuseCall();
        if (change.before || !std::holds_alternative<Child>(*change.after))
            return;
        RecordStamp &stamp = stampOf(*change.after);
        if (stamp.id > 0)
            return;
        const RecordId given = m_counters.next(u"child"_s);
        if (stamp.id < 0 && !m_newChildren.emplace(stamp.id, given).second)
            refuseCall();
        stamp.id = given;
    }

    void remove(Change &change)
    {
        std::visit([this](auto &before) { removeRecord(before); }, *change.before);
    }

    void save(Change &change)
    {
        std::visit(
            [this, &change](auto &after) {
                using Kind = std::decay_t<decltype(after)>;
                settleChild(after);
                if (change.before)
                    updateRecord(std::get<Kind>(*change.before), after);
                else
                    insertRecord(after);
            },
            *change.after);
    }

    template <typename Kind>
    void settleChild(Kind &record)
    {
        record.stamp.childId = Mapping<Kind>::ofChild ? settled(record.stamp.childId) : childOf(record);
        if constexpr (std::is_same_v<Kind, Relationship>) {
            record.first.child = settled(record.first.child);
            record.second.child = settled(record.second.child);
        } else if constexpr (std::is_same_v<Kind, Genogram>) {
            std::map<Member, Genogram::Place> moved;
            for (const auto &[member, place] : record.moved)
                moved.emplace(Member{settled(member.child), member.person}, place);
            record.moved = std::move(moved);
        }
    }

    [[nodiscard]] RecordId settled(RecordId child) const
    {
        if (child >= 0)
            return child;
        const auto found = m_newChildren.find(child);
        if (found == m_newChildren.end())
            refuseCall();
        return found->second;
    }

    template <typename Kind>
    void insertRecord(Kind &record)
    {
        const QString kind = QString::fromLatin1(Mapping<Kind>::kind);
        if (record.stamp.id <= 0)
            record.stamp.id = m_counters.next(kind);
        m_counters.use(kind, record.stamp.id);
        // One put back goes on counting, so that a copy read before it was removed stays stale.
        ++record.stamp.revision;
        QSqlQuery &query = m_database.prepared(Statements<Kind>::insert());
        query.addBindValue(QVariant::fromValue<qlonglong>(record.stamp.id));
        bindAll(query, record);
        runFor(query, record.stamp.id);
        note(record, 0, {}, jsonOf(record));
    }

    template <typename Kind>
    void updateRecord(Kind &before, Kind &after)
    {
        const Kind stored = read(before);
        after.stamp.revision = stored.stamp.revision + 1;
        QSqlQuery &query = m_database.prepared(Statements<Kind>::update());
        bindAll(query, after);
        query.addBindValue(QVariant::fromValue<qlonglong>(stored.stamp.id));
        query.addBindValue(stored.stamp.revision);
        runFor(query, stored.stamp.id);
        if (query.numRowsAffected() != 1)
            refuse(stored.stamp.id);
        const RecordId former = childOf(stored) == childOf(after) ? 0 : childOf(stored);
        note(after, former, jsonOf(stored), jsonOf(after));
        before = stored;
    }

    template <typename Kind>
    void removeRecord(Kind &before)
    {
        const Kind stored = read(before);
        QSqlQuery &query = m_database.prepared(Statements<Kind>::remove());
        query.addBindValue(QVariant::fromValue<qlonglong>(stored.stamp.id));
        query.addBindValue(stored.stamp.revision);
        runFor(query, stored.stamp.id);
        if (query.numRowsAffected() != 1)
            refuse(stored.stamp.id);
        note(stored, 0, jsonOf(stored), {});
        before = stored;
    }

    // The audit keeps what was stored, whatever the caller believes; and only the revision that was read may be
    // changed.
    template <typename Kind>
    Kind read(const Kind &before)
    {
        Kind stored;
        Rows rows(m_database, Statements<Kind>::select(u" WHERE id = ?"_s), before.stamp.id);
        if (!rows.next())
            refuse(before.stamp.id);
        readAll(rows, stored);
        if (stored.stamp.revision != before.stamp.revision)
            refuse(before.stamp.id);
        return stored;
    }

    template <typename Kind>
    void note(const Kind &record, RecordId former, const QByteArray &before, const QByteArray &after)
    {
        AuditRow row;
        row.recordKind = QString::fromLatin1(Mapping<Kind>::kind);
        row.recordId = record.stamp.id;
        row.childId = childOf(record);
        row.formerChildId = former;
        row.revision = record.stamp.revision;
        m_audit.append(std::move(row), before, after);
    }

    static void runFor(QSqlQuery &query, RecordId record)
    {
        try {
            Database::run(query);
        } catch (const ConstraintError &) {
            refuse(record);
        }
    }

    Database &m_database;
    AuditWriter m_audit;
    Counters m_counters;
    std::map<RecordId, RecordId> m_newChildren;
};

} // namespace

std::vector<Change> writeChanges(Database &database, std::vector<Change> changes, const Act &act)
{
    return Writer(database, act).write(std::move(changes));
}

} // namespace hearth::storage
