// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verification.h"

#include "core/storage/auditreplay.h"
#include "core/storage/errors.h"
#include "core/storage/recordjson.h"
#include "core/storage/recordmapping.h"

#include <QCoreApplication>

#include <functional>

namespace hearth::storage {

namespace {

using namespace Qt::StringLiterals;

QString said(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

void checkFile(const Database &database, QStringList &found)
{
    Rows rows(database, u"PRAGMA integrity_check(20)"_s);
    while (rows.next()) {
        if (rows.bytes(0) != "ok")
            found.append(said(QT_TRANSLATE_NOOP("Store", "The file is damaged: %1")).arg(rows.text(0)));
    }
}

void checkSchema(const Database &database, const std::vector<Migration> &steps, QStringList &found)
{
    for (const QString &difference : schemaDifferences(database, steps))
        found.append(said(QT_TRANSLATE_NOOP("Store", "Not made by Hearth, or missing: %1")).arg(difference));
}

void checkForeignKeys(const Database &database, QStringList &found)
{
    Rows rows(database, u"PRAGMA foreign_key_check"_s);
    while (rows.next())
        found.append(said(QT_TRANSLATE_NOOP("Store", "%1 %2 belongs to nothing that is there"))
                         .arg(rows.text(0), QString::number(rows.integer(1))));
}

template <typename Kind>
void checkRecords(const Database &database, AuditReplay &replay, QStringList &found)
{
    const QString kind = QString::fromLatin1(Mapping<Kind>::kind);
    RecordId highest = 0;
    {
        Rows rows(database, Statements<Kind>::select());
        while (rows.next()) {
            Kind record;
            readAll(rows, record);
            highest = std::max(highest, record.stamp.id);
            replay.compare(kind, record.stamp.id, record.stamp.revision, jsonOf(record));
        }
    }
    replay.missing(kind);
    Rows counter(database, u"SELECT last FROM counter WHERE name = '"_s + kind + u'\'');
    if (highest > (counter.next() ? counter.integer(0) : 0))
        found.append(said(QT_TRANSLATE_NOOP("Store", "The counter of new numbers is behind: %1")).arg(kind));
}

// Damage makes reading stop: that is a finding, and the other looks still have their turn.
void look(QStringList &found, const char *what, const std::function<void()> &check)
{
    try {
        check();
    } catch (const StoreError &error) {
        found.append(said(QT_TRANSLATE_NOOP("Store", "%1 could not be read: %2"))
                         .arg(said(what), QString::fromUtf8(error.what())));
    }
}

} // namespace

QStringList findings(const Database &database, const std::vector<Migration> &steps)
{
    QStringList found;
    const ReadTransaction transaction(database);
    look(found, QT_TRANSLATE_NOOP("Store", "The file"), [&] { checkFile(database, found); });
    look(found, QT_TRANSLATE_NOOP("Store", "The schema"), [&] { checkSchema(database, steps, found); });
    look(found, QT_TRANSLATE_NOOP("Store", "The links between records"), [&] { checkForeignKeys(database, found); });
    // Columns of an older schema are not those that this release reads.
    if (steps.back().version < migrations().back().version)
        return found;
    AuditReplay replay(database, found);
    look(found, QT_TRANSLATE_NOOP("Store", "The audit"), [&] { replay.run(); });
    look(found, QT_TRANSLATE_NOOP("Store", "A record"), [&] {
        checkRecords<Child>(database, replay, found);
        checkRecords<Spell>(database, replay, found);
        checkRecords<Event>(database, replay, found);
        checkRecords<Adjustment>(database, replay, found);
        checkRecords<SectionDecision>(database, replay, found);
        checkRecords<WeeklyUpdate>(database, replay, found);
        checkRecords<ReturnRow>(database, replay, found);
        checkRecords<PpmRecord>(database, replay, found);
        checkRecords<PlannedAction>(database, replay, found);
        checkRecords<ConnectedCarer>(database, replay, found);
        checkRecords<Genogram>(database, replay, found);
        checkRecords<ChildForm>(database, replay, found);
        checkRecords<ServiceForm>(database, replay, found);
        checkRecords<Person>(database, replay, found);
        checkRecords<Relationship>(database, replay, found);
        checkRecords<Phrase>(database, replay, found);
        checkRecords<PolicyInForce>(database, replay, found);
        checkRecords<HolidayRecord>(database, replay, found);
    });
    return found;
}

} // namespace hearth::storage
