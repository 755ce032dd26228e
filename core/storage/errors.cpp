// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/errors.h"

#include <QCoreApplication>

#include <sqlcipher/sqlite3.h>

namespace hearth::storage {

namespace {

std::string withCode(const char *text, int code)
{
    return worded(text) + " (SQLite " + std::to_string(code) + ')';
}

} // namespace

std::string worded(const char *text)
{
    return QCoreApplication::translate("Store", text).toStdString();
}

void throwFor(int code)
{
    switch (code) {
    case SQLITE_CONSTRAINT_FOREIGNKEY:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
    case SQLITE_CONSTRAINT_UNIQUE:
        throw ConstraintError(withCode(
            QT_TRANSLATE_NOOP("Store", "A record refers to one that is not there, or its number is taken"), code));
    case SQLITE_READONLY_DBMOVED:
        throw WriteError(withCode(
            QT_TRANSLATE_NOOP("Store", "The store was moved or deleted while it was open. Nothing was saved."), code));
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
        throw StoreError(withCode(QT_TRANSLATE_NOOP("Store", "The store could not be read"), code));
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        throw NotAStoreError(
            withCode(QT_TRANSLATE_NOOP("Store", "This is not a store, or the passphrase is wrong"), code));
    case SQLITE_FULL:
        throw WriteError(withCode(QT_TRANSLATE_NOOP("Store", "There is no space left for the store"), code));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        throw WriteError(withCode(QT_TRANSLATE_NOOP("Store", "The store may only be read"), code));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw WriteError(
            withCode(QT_TRANSLATE_NOOP("Store", "Somebody else is writing to the store: please try again"), code));
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        throw WriteError(withCode(QT_TRANSLATE_NOOP("Store", "The store could not be written"), code));
    case SQLITE_CORRUPT:
        throw StoreError(withCode(QT_TRANSLATE_NOOP("Store", "The store is damaged"), code));
    case SQLITE_CONSTRAINT:
        throw StoreError(withCode(QT_TRANSLATE_NOOP("Store", "A value is not one that the store may hold"), code));
    default:
        throw StoreError(withCode(QT_TRANSLATE_NOOP("Store", "The store could not do what was asked"), code));
    }
}

} // namespace hearth::storage
