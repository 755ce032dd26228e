// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/database.h"
#include "core/storage/errors.h"
#include "core/storage/rows.h"
#include "core/storage/secondversion.h"
#include "core/storage/thirdversion.h"

#include <QCoreApplication>
#include <QSet>

namespace hearth::storage {

namespace {

using namespace Qt::StringLiterals;

// Written out in full, with no constant of the program in them: what a release has shipped must not change with it.
// Deferred foreign keys let a change set come in any order.
const QStringList &firstVersion()
{
    static const QStringList statements = {
        u"CREATE TABLE counter ("
        " name TEXT NOT NULL PRIMARY KEY CHECK (typeof(name) = 'text'),"
        " last INTEGER NOT NULL CHECK (typeof(last) = 'integer' AND last >= 0))"_s,

        u"CREATE TABLE event_kind (id TEXT NOT NULL PRIMARY KEY CHECK (typeof(id) = 'text' AND id <> ''))"_s,
        u"INSERT INTO event_kind (id) VALUES"
        " ('legal-gateway'), ('threshold-decision'), ('legal-gateway-review'), ('swet-submitted'),"
        " ('assessment-completed'), ('letter-before-proceedings'), ('pre-proceedings-meeting'),"
        " ('pre-proceedings-ended'), ('proceedings-issued'), ('case-management-hearing'),"
        " ('issues-resolution-hearing'), ('final-hearing'), ('proceedings-concluded'), ('care-planning-meeting'),"
        " ('final-care-plan-filed'), ('interim-care-order'), ('care-order'), ('placement-order'),"
        " ('supervision-order'), ('child-arrangements-order'), ('special-guardianship-order'), ('adoption-order'),"
        " ('no-order'), ('order-discharged'), ('ppm'), ('family-group-conference'), ('family-network-meeting'),"
        " ('fgc-offered'), ('parents-told-of-parallel-plans'), ('cla-review'), ('supervision'),"
        " ('permanence-achieved'), ('case-closed'), ('disruption'), ('disruption-meeting'), ('support-plan'),"
        " ('permanence-panel'), ('challenge-panel'), ('long-term-match'), ('residential-approved'),"
        " ('exception-report'), ('annual-permanence-review'), ('family-finding-referral'),"
        " ('viability-assessment'), ('full-assessment'), ('carer-approved'), ('reg24-approval'),"
        " ('early-permanence-endorsed'), ('sibling-assessment'), ('sibling-decision'), ('shobpa-target'),"
        " ('shobpa-decision'), ('shobpa-reversed'), ('adoption-consent'), ('adoption-match'),"
        " ('adoption-application'), ('celebration-hearing'), ('life-story-first-stage'), ('life-story-book'),"
        " ('later-life-letter'), ('childrens-guide')"_s,

        u"CREATE TABLE child ("
        " id INTEGER NOT NULL PRIMARY KEY,"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer' AND revision > 0),"
        " number TEXT NOT NULL UNIQUE CHECK (typeof(number) = 'text' AND number <> ''),"
        " forename TEXT NOT NULL CHECK (typeof(forename) = 'text'),"
        " surname TEXT NOT NULL CHECK (typeof(surname) = 'text'),"
        " known_as TEXT NOT NULL CHECK (typeof(known_as) = 'text'),"
        " born TEXT CHECK (born GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " expected TEXT CHECK (expected GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " sex TEXT NOT NULL CHECK (sex IN ('M', 'F', 'U', '')),"
        " ethnicity TEXT NOT NULL CHECK (typeof(ethnicity) = 'text'),"
        " religion TEXT NOT NULL CHECK (typeof(religion) = 'text'),"
        " first_language TEXT NOT NULL CHECK (typeof(first_language) = 'text'),"
        " communication TEXT NOT NULL CHECK (typeof(communication) = 'text'),"
        " disability TEXT NOT NULL CHECK (typeof(disability) = 'text'),"
        " advocate TEXT NOT NULL CHECK (typeof(advocate) = 'text'),"
        " worker TEXT NOT NULL CHECK (typeof(worker) = 'text'),"
        " team TEXT NOT NULL CHECK (typeof(team) = 'text'),"
        " family TEXT NOT NULL CHECK (typeof(family) = 'text'),"
        " upn TEXT NOT NULL CHECK (typeof(upn) = 'text'),"
        " mother_child_born TEXT CHECK (mother_child_born GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " uasc_until TEXT CHECK (uasc_until GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " previous_permanence TEXT NOT NULL CHECK (typeof(previous_permanence) = 'text'),"
        " previous_permanence_authority TEXT NOT NULL CHECK (typeof(previous_permanence_authority) = 'text'),"
        " previous_permanence_date TEXT NOT NULL CHECK (typeof(previous_permanence_date) = 'text'),"
        " complete TEXT NOT NULL CHECK (complete GLOB '{*}'),"
        " collection INTEGER NOT NULL CHECK (typeof(collection) = 'integer' AND collection >= 0))"_s,

        u"CREATE TABLE spell ("
        " id INTEGER NOT NULL PRIMARY KEY,"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer' AND revision > 0),"
        " child_id INTEGER NOT NULL REFERENCES child (id) DEFERRABLE INITIALLY DEFERRED,"
        " kind TEXT NOT NULL CHECK (kind IN ('care', 'legal-status', 'placement', 'plan', 'missing',"
        " 'social-worker')),"
        " code TEXT NOT NULL CHECK (typeof(code) = 'text'),"
        " from_day TEXT NOT NULL CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " from_known INTEGER NOT NULL CHECK (from_known IN (0, 1)),"
        " until_day TEXT CHECK (until_day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " same_carer INTEGER NOT NULL CHECK (same_carer IN (0, 1)),"
        " contingency TEXT NOT NULL CHECK (contingency GLOB '[[]*]'),"
        " details TEXT NOT NULL CHECK (details GLOB '{*}'),"
        " collection INTEGER NOT NULL CHECK (typeof(collection) = 'integer' AND collection >= 0))"_s,
        u"CREATE INDEX spell_of_child ON spell (child_id)"_s,

        u"CREATE TABLE event ("
        " id INTEGER NOT NULL PRIMARY KEY,"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer' AND revision > 0),"
        " child_id INTEGER NOT NULL REFERENCES child (id) DEFERRABLE INITIALLY DEFERRED,"
        " kind TEXT NOT NULL REFERENCES event_kind (id),"
        " on_day TEXT NOT NULL CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " state TEXT NOT NULL CHECK (state IN ('held', 'booked', 'cancelled')),"
        " target TEXT CHECK (target GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " details TEXT NOT NULL CHECK (details GLOB '{*}'),"
        " former_dates TEXT NOT NULL CHECK (former_dates GLOB '[[]*]'),"
        " collection INTEGER NOT NULL CHECK (typeof(collection) = 'integer' AND collection >= 0))"_s,
        u"CREATE INDEX event_of_child ON event (child_id)"_s,

        u"CREATE TABLE adjustment ("
        " id INTEGER NOT NULL PRIMARY KEY,"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer' AND revision > 0),"
        " child_id INTEGER NOT NULL REFERENCES child (id) DEFERRABLE INITIALLY DEFERRED,"
        " kind TEXT NOT NULL CHECK (kind IN ('extension', 'exemption', 'pause')),"
        " rule TEXT NOT NULL CHECK (typeof(rule) = 'text' AND rule <> ''),"
        " started TEXT CHECK (started GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " from_day TEXT CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " until_day TEXT CHECK (until_day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " approved TEXT NOT NULL CHECK (approved GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " reason TEXT NOT NULL CHECK (typeof(reason) = 'text'),"
        " approver TEXT NOT NULL CHECK (typeof(approver) = 'text'))"_s,
        u"CREATE INDEX adjustment_of_child ON adjustment (child_id)"_s,

        u"CREATE TABLE section_decision ("
        " id INTEGER NOT NULL PRIMARY KEY,"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer' AND revision > 0),"
        " child_id INTEGER NOT NULL REFERENCES child (id) DEFERRABLE INITIALLY DEFERRED,"
        " section TEXT NOT NULL CHECK (section IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'matched',"
        " 'over-16', 'unallocated')),"
        " on_day TEXT NOT NULL CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " author TEXT NOT NULL CHECK (typeof(author) = 'text'),"
        " reason TEXT NOT NULL CHECK (typeof(reason) = 'text'))"_s,
        u"CREATE INDEX section_decision_of_child ON section_decision (child_id)"_s,

        u"CREATE TABLE weekly_update ("
        " id INTEGER NOT NULL PRIMARY KEY,"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer' AND revision > 0),"
        " child_id INTEGER NOT NULL REFERENCES child (id) DEFERRABLE INITIALLY DEFERRED,"
        " on_day TEXT NOT NULL CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " author TEXT NOT NULL CHECK (typeof(author) = 'text'),"
        " update_text TEXT NOT NULL CHECK (typeof(update_text) = 'text'))"_s,
        u"CREATE INDEX weekly_update_of_child ON weekly_update (child_id)"_s,

        u"CREATE TABLE return_row ("
        " id INTEGER NOT NULL PRIMARY KEY,"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer' AND revision > 0),"
        " child_id INTEGER NOT NULL REFERENCES child (id) DEFERRABLE INITIALLY DEFERRED,"
        " collection INTEGER NOT NULL CHECK (typeof(collection) = 'integer' AND collection >= 0),"
        " table_name TEXT NOT NULL CHECK (typeof(table_name) = 'text' AND table_name <> ''),"
        " row_key TEXT NOT NULL CHECK (typeof(row_key) = 'text'),"
        " fields TEXT NOT NULL CHECK (fields GLOB '{*}'))"_s,
        u"CREATE INDEX return_row_of_child ON return_row (child_id)"_s,

        u"CREATE TABLE policy_in_force ("
        " id INTEGER NOT NULL PRIMARY KEY,"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer' AND revision > 0),"
        " pack TEXT NOT NULL CHECK (typeof(pack) = 'text' AND pack <> ''),"
        " from_day TEXT NOT NULL CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " reason TEXT NOT NULL CHECK (typeof(reason) = 'text'),"
        " author TEXT NOT NULL CHECK (typeof(author) = 'text'))"_s,

        u"CREATE TABLE holiday ("
        " id INTEGER NOT NULL PRIMARY KEY,"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer' AND revision > 0),"
        " holiday_day TEXT NOT NULL CHECK (holiday_day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " name TEXT NOT NULL CHECK (typeof(name) = 'text'))"_s,

        u"CREATE TABLE draft ("
        " form TEXT NOT NULL CHECK (typeof(form) = 'text'),"
        " person TEXT NOT NULL CHECK (typeof(person) = 'text'),"
        " child_id INTEGER NOT NULL CHECK (typeof(child_id) = 'integer'),"
        " saved TEXT NOT NULL CHECK (typeof(saved) = 'text'),"
        " typed TEXT NOT NULL CHECK (typeof(typed) = 'text'),"
        " PRIMARY KEY (form, person))"_s,

        u"CREATE TABLE audit ("
        " sequence INTEGER NOT NULL PRIMARY KEY,"
        " utc TEXT NOT NULL CHECK (utc GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:*Z'),"
        " person TEXT NOT NULL CHECK (typeof(person) = 'text'),"
        " act TEXT NOT NULL CHECK (typeof(act) = 'text' AND act <> ''),"
        " record_kind TEXT NOT NULL CHECK (record_kind IN ('', 'child', 'spell', 'event', 'adjustment', 'section',"
        " 'update', 'return-row', 'policy', 'holiday')),"
        " record_id INTEGER NOT NULL CHECK (typeof(record_id) = 'integer'),"
        " child_id INTEGER NOT NULL CHECK (typeof(child_id) = 'integer'),"
        " former_child_id INTEGER NOT NULL CHECK (typeof(former_child_id) = 'integer'),"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer'),"
        " detail_hash BLOB NOT NULL CHECK (typeof(detail_hash) = 'blob' AND length(detail_hash) = 32),"
        " hash BLOB NOT NULL CHECK (typeof(hash) = 'blob' AND length(hash) = 32))"_s,
        u"CREATE INDEX audit_of_child ON audit (child_id)"_s,
        u"CREATE INDEX audit_of_former_child ON audit (former_child_id) WHERE former_child_id <> 0"_s,

        u"CREATE TABLE audit_detail ("
        " sequence INTEGER NOT NULL PRIMARY KEY REFERENCES audit (sequence),"
        " salt BLOB NOT NULL CHECK (typeof(salt) = 'blob'),"
        " reason TEXT NOT NULL CHECK (typeof(reason) = 'text'),"
        " before_json TEXT NOT NULL CHECK (typeof(before_json) = 'text'),"
        " after_json TEXT NOT NULL CHECK (typeof(after_json) = 'text'))"_s,

        u"CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN"
        " SELECT RAISE(ABORT, 'the audit is only added to'); END"_s,
        u"CREATE TRIGGER audit_is_not_removed BEFORE DELETE ON audit BEGIN"
        " SELECT RAISE(ABORT, 'the audit is only added to'); END"_s,
        u"CREATE TRIGGER audit_detail_is_not_changed BEFORE UPDATE ON audit_detail"
        " WHEN length(NEW.salt) > 0 OR NEW.reason <> '' OR NEW.before_json <> '' OR NEW.after_json <> ''"
        " OR NEW.sequence <> OLD.sequence BEGIN"
        " SELECT RAISE(ABORT, 'the details of the audit are only erased'); END"_s,
        u"CREATE TRIGGER audit_detail_is_not_removed BEFORE DELETE ON audit_detail BEGIN"
        " SELECT RAISE(ABORT, 'the details of the audit are only erased'); END"_s,
    };
    return statements;
}

QSet<QString> schemaOf(const Database &database)
{
    QSet<QString> objects;
    Rows rows(database, u"SELECT type, name, tbl_name, sql FROM sqlite_master"_s);
    while (rows.next())
        objects.insert(rows.text(0) + u' ' + rows.text(1) + u'\n' + rows.text(2) + u'\n' + rows.text(3));
    return objects;
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps = {{1, firstVersion()}, {2, secondVersion()}, {3, thirdVersion()}};
    return steps;
}

int applicationIdOf(const Database &database)
{
    return database.value(u"PRAGMA application_id"_s).toInt();
}

int schemaVersionOf(const Database &database)
{
    return database.value(u"PRAGMA user_version"_s).toInt();
}

void migrate(Database &database, const std::vector<Migration> &steps)
{
    WriteTransaction transaction(database);
    const int found = schemaVersionOf(database);
    if (found > steps.back().version)
        throw StoreError(worded(QT_TRANSLATE_NOOP("Store", "The store was made by a newer release of Hearth")));
    for (const Migration &step : steps) {
        if (step.version <= found)
            continue;
        for (const QString &statement : step.statements)
            database.execute(statement);
    }
    database.execute(u"PRAGMA application_id = "_s + QString::number(applicationId));
    database.execute(u"PRAGMA user_version = "_s + QString::number(steps.back().version));
    if (database.value(u"PRAGMA foreign_key_check"_s).isValid())
        throw StoreError(worded(QT_TRANSLATE_NOOP("Store", "The store could not be brought up to date")));
    transaction.commit();
}

QStringList schemaDifferences(const Database &database, const std::vector<Migration> &steps)
{
    const auto fresh = Database::inMemory();
    migrate(*fresh, steps);
    const QSet<QString> expected = schemaOf(*fresh);
    const QSet<QString> found = schemaOf(database);
    QStringList differences;
    for (const QString &object : (found - expected) + (expected - found))
        differences.append(object.section(u'\n', 0, 0));
    differences.sort();
    differences.removeDuplicates();
    return differences;
}

} // namespace hearth::storage
