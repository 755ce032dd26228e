// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/store.h"

namespace hearth::storage {

/// How a kind of record lies in its table: the table begins with `id, revision`, then `child_id` where it belongs to a
/// child, then `columns` in the order of bind() and read().
template <typename Kind>
struct Mapping;

#define HEARTH_MAPPING(Kind, word, tableName, belongsToChild)                                                          \
    template <>                                                                                                        \
    struct Mapping<Kind>                                                                                               \
    {                                                                                                                  \
        static constexpr const char *kind = word;                                                                      \
        static constexpr const char *table = tableName;                                                                \
        static constexpr bool ofChild = belongsToChild;                                                                \
        static const QStringList &columns();                                                                           \
        static void bind(QSqlQuery &query, const Kind &record);                                                        \
        static void read(Rows &rows, int column, Kind &record);                                                        \
    };

HEARTH_MAPPING(Child, "child", "child", false)
HEARTH_MAPPING(Spell, "spell", "spell", true)
HEARTH_MAPPING(Event, "event", "event", true)
HEARTH_MAPPING(Adjustment, "adjustment", "adjustment", true)
HEARTH_MAPPING(SectionDecision, "section", "section_decision", true)
HEARTH_MAPPING(WeeklyUpdate, "update", "weekly_update", true)
HEARTH_MAPPING(ReturnRow, "return-row", "return_row", true)
HEARTH_MAPPING(PpmRecord, "ppm", "ppm", true)
HEARTH_MAPPING(PlannedAction, "action", "planned_action", true)
HEARTH_MAPPING(ConnectedCarer, "carer", "connected_carer", true)
HEARTH_MAPPING(Genogram, "genogram", "genogram", true)
HEARTH_MAPPING(ChildForm, "form", "child_form", true)
HEARTH_MAPPING(ServiceForm, "service-form", "service_form", false)
HEARTH_MAPPING(Person, "person", "person", false)
HEARTH_MAPPING(Relationship, "relationship", "relationship", false)
HEARTH_MAPPING(Phrase, "phrase", "phrase", false)
HEARTH_MAPPING(PolicyInForce, "policy", "policy_in_force", false)
HEARTH_MAPPING(HolidayRecord, "holiday", "holiday", false)

#undef HEARTH_MAPPING

/// The child that a record belongs to; of a child itself its own id, of what belongs to the store 0.
template <typename Kind>
[[nodiscard]] RecordId childOf(const Kind &record)
{
    if constexpr (std::is_same_v<Kind, Child>)
        return record.stamp.id;
    else
        return Mapping<Kind>::ofChild ? record.stamp.childId : 0;
}

/// The statements of one kind, made from constants alone, and once.
template <typename Kind>
struct Statements
{
    [[nodiscard]] static QString select(const QString &where = {})
    {
        return QStringLiteral("SELECT %1 FROM %2").arg(columns().join(QStringLiteral(", ")), table()) + where;
    }
    /// Without the last column, which then reads as `{}`: a record without what it says, from pages that hold no long
    /// text.
    [[nodiscard]] static QString selectWithoutLast(const QString &where = {})
    {
        return QStringLiteral("SELECT %1, '{}' FROM %2")
                   .arg(columns().mid(0, columns().size() - 1).join(QStringLiteral(", ")), table()) +
               where;
    }
    [[nodiscard]] static const QString &insert()
    {
        static const QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                       .arg(table(), columns().join(QStringLiteral(", ")),
                                            QStringList(columns().size(), QStringLiteral("?")).join(u','));
        return sql;
    }
    /// Takes the values of a row without its id, then the id and the revision that was read.
    [[nodiscard]] static const QString &update()
    {
        static const QString sql = QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ? AND revision = ?")
                                       .arg(table(), columns().mid(1).join(QStringLiteral(" = ?, ")));
        return sql;
    }
    [[nodiscard]] static const QString &remove()
    {
        static const QString sql = QStringLiteral("DELETE FROM %1 WHERE id = ? AND revision = ?").arg(table());
        return sql;
    }

    [[nodiscard]] static QString table() { return QString::fromLatin1(Mapping<Kind>::table); }
    [[nodiscard]] static QStringList columns()
    {
        QStringList names = {QStringLiteral("id"), QStringLiteral("revision")};
        if (Mapping<Kind>::ofChild)
            names.append(QStringLiteral("child_id"));
        return names + Mapping<Kind>::columns();
    }
};

/// Binds everything but the id.
template <typename Kind>
void bindAll(QSqlQuery &query, const Kind &record)
{
    query.addBindValue(record.stamp.revision);
    if constexpr (Mapping<Kind>::ofChild)
        query.addBindValue(QVariant::fromValue<qlonglong>(record.stamp.childId));
    Mapping<Kind>::bind(query, record);
}

template <typename Kind>
void readAll(Rows &rows, Kind &record)
{
    record.stamp.id = rows.integer(0);
    record.stamp.revision = rows.number(1);
    if constexpr (Mapping<Kind>::ofChild)
        record.stamp.childId = rows.integer(2);
    Mapping<Kind>::read(rows, Mapping<Kind>::ofChild ? 3 : 2, record);
    if constexpr (std::is_same_v<Kind, Child>)
        record.stamp.childId = record.stamp.id;
}

} // namespace hearth::storage
