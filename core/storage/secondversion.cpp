// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/secondversion.h"

namespace hearth::storage {

using namespace Qt::StringLiterals;

// Written out in full, as the first version: what a release has shipped must not change with the program.
const QStringList &secondVersion()
{
    static const QStringList statements = {
        u"ALTER TABLE adjustment ADD COLUMN subject TEXT NOT NULL DEFAULT '' CHECK (typeof(subject) ="
        " 'text')"_s,

        u"CREATE TABLE person ("
        " id INTEGER NOT NULL PRIMARY KEY,"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer' AND revision > 0),"
        " person_key TEXT NOT NULL UNIQUE CHECK (typeof(person_key) = 'text' AND person_key <> ''),"
        " name TEXT NOT NULL CHECK (typeof(name) = 'text'),"
        " sex TEXT NOT NULL CHECK (sex IN ('M', 'F', 'U', '')),"
        " unborn INTEGER NOT NULL CHECK (unborn IN (0, 1)),"
        " born TEXT CHECK (born GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " expected TEXT CHECK (expected GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " has_died INTEGER NOT NULL CHECK (has_died IN (0, 1)),"
        " died TEXT CHECK (died GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " role TEXT NOT NULL CHECK (typeof(role) = 'text'),"
        " organisation TEXT NOT NULL CHECK (typeof(organisation) = 'text'),"
        " address TEXT NOT NULL CHECK (typeof(address) = 'text'),"
        " phone TEXT NOT NULL CHECK (typeof(phone) = 'text'),"
        " email TEXT NOT NULL CHECK (typeof(email) = 'text'),"
        " note TEXT NOT NULL CHECK (typeof(note) = 'text'))"_s,

        u"CREATE TABLE relationship ("
        " id INTEGER NOT NULL PRIMARY KEY,"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer' AND revision > 0),"
        " kind TEXT NOT NULL CHECK (kind IN ('parent', 'partner', 'sibling', 'lives-with', 'other')),"
        " first_child INTEGER REFERENCES child (id) DEFERRABLE INITIALLY DEFERRED,"
        " first_person TEXT REFERENCES person (person_key) DEFERRABLE INITIALLY DEFERRED,"
        " second_child INTEGER REFERENCES child (id) DEFERRABLE INITIALLY DEFERRED,"
        " second_person TEXT REFERENCES person (person_key) DEFERRABLE INITIALLY DEFERRED,"
        " nature TEXT NOT NULL CHECK (nature IN ('', 'birth', 'adoptive', 'step', 'foster', 'unknown',"
        " 'married', 'living-together', 'together', 'separated', 'divorced', 'ended', 'full', 'half')),"
        " words TEXT NOT NULL CHECK (typeof(words) = 'text'),"
        " from_day TEXT CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " until_day TEXT CHECK (until_day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " note TEXT NOT NULL CHECK (typeof(note) = 'text'),"
        " CHECK ((first_child IS NULL) <> (first_person IS NULL)),"
        " CHECK ((second_child IS NULL) <> (second_person IS NULL)))"_s,
        u"CREATE INDEX relationship_of_first_child ON relationship (first_child)"_s,
        u"CREATE INDEX relationship_of_first_person ON relationship (first_person)"_s,
        u"CREATE INDEX relationship_of_second_child ON relationship (second_child)"_s,
        u"CREATE INDEX relationship_of_second_person ON relationship (second_person)"_s,

        u"CREATE TABLE phrase ("
        " id INTEGER NOT NULL PRIMARY KEY,"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer' AND revision > 0),"
        " section TEXT NOT NULL CHECK (typeof(section) = 'text'),"
        " phrase_text TEXT NOT NULL CHECK (typeof(phrase_text) = 'text' AND phrase_text <> ''))"_s,

        u"CREATE TABLE ppm ("
        " id INTEGER NOT NULL PRIMARY KEY,"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer' AND revision > 0),"
        " child_id INTEGER NOT NULL REFERENCES child (id) DEFERRABLE INITIALLY DEFERRED,"
        " ppm_key TEXT NOT NULL UNIQUE CHECK (typeof(ppm_key) = 'text' AND ppm_key <> ''),"
        " sitting TEXT NOT NULL CHECK (typeof(sitting) = 'text'),"
        " on_day TEXT NOT NULL CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " initial INTEGER NOT NULL CHECK (initial IN (0, 1)),"
        " state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'approved',"
        " 'superseded')),"
        " version INTEGER NOT NULL CHECK (typeof(version) = 'integer' AND version > 0),"
        " reopened TEXT NOT NULL CHECK (typeof(reopened) = 'text'),"
        " author TEXT NOT NULL CHECK (typeof(author) = 'text'),"
        " submitted_by TEXT NOT NULL CHECK (typeof(submitted_by) = 'text'),"
        " submitted_on TEXT CHECK (submitted_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " approved_by TEXT NOT NULL CHECK (typeof(approved_by) = 'text'),"
        " approved_on TEXT CHECK (approved_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " comments TEXT NOT NULL CHECK (comments GLOB '{*}'),"
        " content TEXT NOT NULL CHECK (content GLOB '{*}'))"_s,
        u"CREATE INDEX ppm_of_child ON ppm (child_id)"_s,

        u"CREATE TABLE planned_action ("
        " id INTEGER NOT NULL PRIMARY KEY,"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer' AND revision > 0),"
        " child_id INTEGER NOT NULL REFERENCES child (id) DEFERRABLE INITIALLY DEFERRED,"
        " action_key TEXT NOT NULL UNIQUE CHECK (typeof(action_key) = 'text' AND action_key <> ''),"
        " rule TEXT NOT NULL CHECK (typeof(rule) = 'text' AND rule <> ''),"
        " meeting TEXT NOT NULL CHECK (typeof(meeting) = 'text'),"
        " what TEXT NOT NULL CHECK (typeof(what) = 'text'),"
        " owner TEXT NOT NULL CHECK (typeof(owner) = 'text'),"
        " person TEXT REFERENCES person (person_key) DEFERRABLE INITIALLY DEFERRED,"
        " set_on TEXT NOT NULL CHECK (set_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " target TEXT NOT NULL CHECK (target GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " former_targets TEXT NOT NULL CHECK (former_targets GLOB '[[]*]'),"
        " done TEXT CHECK (done GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " dropped TEXT CHECK (dropped GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " update_text TEXT NOT NULL CHECK (typeof(update_text) = 'text'))"_s,
        u"CREATE INDEX planned_action_of_child ON planned_action (child_id)"_s,
        u"CREATE INDEX planned_action_of_person ON planned_action (person)"_s,

        u"CREATE TABLE connected_carer ("
        " id INTEGER NOT NULL PRIMARY KEY,"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer' AND revision > 0),"
        " child_id INTEGER NOT NULL REFERENCES child (id) DEFERRABLE INITIALLY DEFERRED,"
        " person TEXT NOT NULL REFERENCES person (person_key) DEFERRABLE INITIALLY DEFERRED,"
        " wants TEXT NOT NULL CHECK (wants IN ('yes', 'no', '')),"
        " contacted TEXT CHECK (contacted GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " opposing TEXT NOT NULL CHECK (opposing IN ('yes', 'no', '')),"
        " copy_sent TEXT CHECK (copy_sent GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " full_type TEXT NOT NULL CHECK (typeof(full_type) = 'text'),"
        " full_by TEXT NOT NULL CHECK (typeof(full_by) = 'text'),"
        " panel_on TEXT CHECK (panel_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " comments TEXT NOT NULL CHECK (typeof(comments) = 'text'))"_s,
        u"CREATE INDEX connected_carer_of_child ON connected_carer (child_id)"_s,
        u"CREATE INDEX connected_carer_of_person ON connected_carer (person)"_s,

        u"CREATE TABLE genogram ("
        " id INTEGER NOT NULL PRIMARY KEY,"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer' AND revision > 0),"
        " child_id INTEGER NOT NULL REFERENCES child (id) DEFERRABLE INITIALLY DEFERRED,"
        " moved TEXT NOT NULL CHECK (moved GLOB '[[]*]'))"_s,
        u"CREATE INDEX genogram_of_child ON genogram (child_id)"_s,

        // A CHECK cannot be changed, so the audit is made anew, row for row, with its kinds in a list that a later step
        // can add to. Its rows stand aside meanwhile: a table renamed would take the links to it along, or not, as the
        // engine is set.
        u"CREATE TABLE audited_kind (id TEXT NOT NULL PRIMARY KEY CHECK (typeof(id) = 'text'))"_s,
        u"INSERT INTO audited_kind (id) VALUES (''), ('child'), ('spell'), ('event'), ('adjustment'), ('section'),"
        " ('update'), ('return-row'), ('policy'), ('holiday'), ('ppm'), ('action'), ('carer'), ('genogram'),"
        " ('person'), ('relationship'), ('phrase')"_s,
        u"DROP TRIGGER audit_is_not_changed"_s,
        u"DROP TRIGGER audit_is_not_removed"_s,
        u"DROP TRIGGER audit_detail_is_not_changed"_s,
        u"DROP TRIGGER audit_detail_is_not_removed"_s,
        u"DROP INDEX audit_of_child"_s,
        u"DROP INDEX audit_of_former_child"_s,
        u"CREATE TABLE kept_audit (sequence INTEGER, utc TEXT, person TEXT, act TEXT, record_kind TEXT,"
        " record_id INTEGER, child_id INTEGER, former_child_id INTEGER, revision INTEGER, detail_hash BLOB,"
        " hash BLOB)"_s,
        u"INSERT INTO kept_audit SELECT sequence, utc, person, act, record_kind, record_id, child_id,"
        " former_child_id, revision, detail_hash, hash FROM audit"_s,
        u"CREATE TABLE kept_detail (sequence INTEGER, salt BLOB, reason TEXT, before_json TEXT, after_json TEXT)"_s,
        u"INSERT INTO kept_detail SELECT sequence, salt, reason, before_json, after_json FROM audit_detail"_s,
        u"DROP TABLE audit_detail"_s,
        u"DROP TABLE audit"_s,
        u"CREATE TABLE audit ("
        " sequence INTEGER NOT NULL PRIMARY KEY,"
        " utc TEXT NOT NULL CHECK (utc GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:*Z'),"
        " person TEXT NOT NULL CHECK (typeof(person) = 'text'),"
        " act TEXT NOT NULL CHECK (typeof(act) = 'text' AND act <> ''),"
        " record_kind TEXT NOT NULL REFERENCES audited_kind (id),"
        " record_id INTEGER NOT NULL CHECK (typeof(record_id) = 'integer'),"
        " child_id INTEGER NOT NULL CHECK (typeof(child_id) = 'integer'),"
        " former_child_id INTEGER NOT NULL CHECK (typeof(former_child_id) = 'integer'),"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer'),"
        " detail_hash BLOB NOT NULL CHECK (typeof(detail_hash) = 'blob' AND length(detail_hash) = 32),"
        " hash BLOB NOT NULL CHECK (typeof(hash) = 'blob' AND length(hash) = 32))"_s,
        u"INSERT INTO audit (sequence, utc, person, act, record_kind, record_id, child_id, former_child_id, revision,"
        " detail_hash, hash) SELECT sequence, utc, person, act, record_kind, record_id, child_id,"
        " former_child_id, revision, detail_hash, hash FROM kept_audit ORDER BY sequence"_s,
        u"CREATE TABLE audit_detail ("
        " sequence INTEGER NOT NULL PRIMARY KEY REFERENCES audit (sequence),"
        " salt BLOB NOT NULL CHECK (typeof(salt) = 'blob'),"
        " reason TEXT NOT NULL CHECK (typeof(reason) = 'text'),"
        " before_json TEXT NOT NULL CHECK (typeof(before_json) = 'text'),"
        " after_json TEXT NOT NULL CHECK (typeof(after_json) = 'text'))"_s,
        u"INSERT INTO audit_detail (sequence, salt, reason, before_json, after_json)"
        " SELECT sequence, salt, reason, before_json, after_json FROM kept_detail ORDER BY sequence"_s,
        u"DROP TABLE kept_audit"_s,
        u"DROP TABLE kept_detail"_s,
        u"CREATE INDEX audit_of_child ON audit (child_id)"_s,
        u"CREATE INDEX audit_of_former_child ON audit (former_child_id) WHERE former_child_id <> 0"_s,
        u"CREATE INDEX audit_of_record ON audit (record_id) WHERE record_id <> 0"_s,
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

} // namespace hearth::storage
