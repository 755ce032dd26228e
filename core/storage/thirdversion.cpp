// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/thirdversion.h"

namespace hearth::storage {

using namespace Qt::StringLiterals;

// Written out in full, as the versions before: what a release has shipped must not change with the program.
const QStringList &thirdVersion()
{
    static const QStringList statements = {
        u"ALTER TABLE child ADD COLUMN reviewing_officer TEXT NOT NULL DEFAULT '' CHECK ("
        "typeof(reviewing_officer) = 'text')"_s,
        u"INSERT INTO event_kind (id) VALUES ('childs-permanence-report'), ('family-book'), ('mid-point-check')"_s,

        // A CHECK cannot be changed, so the spells are laid down anew, row for row.
        u"DROP INDEX spell_of_child"_s,
        u"CREATE TABLE kept_spell (id INTEGER, revision INTEGER, child_id INTEGER, kind TEXT, code TEXT, from_day TEXT,"
        " from_known INTEGER, until_day TEXT, same_carer INTEGER, contingency TEXT, details TEXT, collection INTEGER)"_s,
        u"INSERT INTO kept_spell SELECT id, revision, child_id, kind, code, from_day, from_known, until_day, "
        u"same_carer,"
        " contingency, details, collection FROM spell"_s,
        u"DROP TABLE spell"_s,
        u"CREATE TABLE spell ("
        " id INTEGER NOT NULL PRIMARY KEY,"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer' AND revision > 0),"
        " child_id INTEGER NOT NULL REFERENCES child (id) DEFERRABLE INITIALLY DEFERRED,"
        " kind TEXT NOT NULL CHECK (kind IN ('care', 'legal-status', 'placement', 'plan', 'missing',"
        " 'social-worker', 'arrangement')),"
        " code TEXT NOT NULL CHECK (typeof(code) = 'text'),"
        " from_day TEXT NOT NULL CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " from_known INTEGER NOT NULL CHECK (from_known IN (0, 1)),"
        " until_day TEXT CHECK (until_day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " same_carer INTEGER NOT NULL CHECK (same_carer IN (0, 1)),"
        " contingency TEXT NOT NULL CHECK (contingency GLOB '[[]*]'),"
        " details TEXT NOT NULL CHECK (details GLOB '{*}'),"
        " collection INTEGER NOT NULL CHECK (typeof(collection) = 'integer' AND collection >= 0))"_s,
        u"INSERT INTO spell (id, revision, child_id, kind, code, from_day, from_known, until_day, same_carer,"
        " contingency, details, collection) SELECT id, revision, child_id, kind, code, from_day, from_known, until_day,"
        " same_carer, contingency, details, collection FROM kept_spell ORDER BY id"_s,
        u"DROP TABLE kept_spell"_s,
        u"CREATE INDEX spell_of_child ON spell (child_id)"_s,

        u"CREATE TABLE child_form ("
        " id INTEGER NOT NULL PRIMARY KEY,"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer' AND revision > 0),"
        " child_id INTEGER NOT NULL REFERENCES child (id) DEFERRABLE INITIALLY DEFERRED,"
        " form_key TEXT NOT NULL UNIQUE CHECK (typeof(form_key) = 'text' AND form_key <> ''),"
        " form TEXT NOT NULL CHECK (typeof(form) = 'text' AND form <> ''),"
        " meeting TEXT NOT NULL CHECK (typeof(meeting) = 'text'),"
        " subject TEXT NOT NULL CHECK (typeof(subject) = 'text'),"
        " on_day TEXT NOT NULL CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'approved',"
        " 'superseded', 'withdrawn')),"
        " version INTEGER NOT NULL CHECK (typeof(version) = 'integer' AND version > 0),"
        " reopened TEXT NOT NULL CHECK (typeof(reopened) = 'text'),"
        " author TEXT NOT NULL CHECK (typeof(author) = 'text'),"
        " submitted_by TEXT NOT NULL CHECK (typeof(submitted_by) = 'text'),"
        " submitted_on TEXT CHECK (submitted_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " approved_by TEXT NOT NULL CHECK (typeof(approved_by) = 'text'),"
        " approved_on TEXT CHECK (approved_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " comments TEXT NOT NULL CHECK (comments GLOB '{*}'),"
        " content TEXT NOT NULL CHECK (content GLOB '{*}'))"_s,
        u"CREATE INDEX child_form_of_child ON child_form (child_id)"_s,

        u"CREATE TABLE service_form ("
        " id INTEGER NOT NULL PRIMARY KEY,"
        " revision INTEGER NOT NULL CHECK (typeof(revision) = 'integer' AND revision > 0),"
        " form_key TEXT NOT NULL UNIQUE CHECK (typeof(form_key) = 'text' AND form_key <> ''),"
        " form TEXT NOT NULL CHECK (typeof(form) = 'text' AND form <> ''),"
        " meeting TEXT NOT NULL CHECK (typeof(meeting) = 'text'),"
        " subject TEXT NOT NULL CHECK (typeof(subject) = 'text'),"
        " on_day TEXT NOT NULL CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'approved',"
        " 'superseded', 'withdrawn')),"
        " version INTEGER NOT NULL CHECK (typeof(version) = 'integer' AND version > 0),"
        " reopened TEXT NOT NULL CHECK (typeof(reopened) = 'text'),"
        " author TEXT NOT NULL CHECK (typeof(author) = 'text'),"
        " submitted_by TEXT NOT NULL CHECK (typeof(submitted_by) = 'text'),"
        " submitted_on TEXT CHECK (submitted_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " approved_by TEXT NOT NULL CHECK (typeof(approved_by) = 'text'),"
        " approved_on TEXT CHECK (approved_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),"
        " comments TEXT NOT NULL CHECK (comments GLOB '{*}'),"
        " content TEXT NOT NULL CHECK (content GLOB '{*}'))"_s,
        u"INSERT INTO audited_kind (id) VALUES ('form'), ('service-form')"_s,
    };
    return statements;
}

} // namespace hearth::storage
