// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/audit.h"
#include "core/storage/errors.h"
#include "core/storage/opening.h"
#include "core/storage/verification.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlcipher/sqlite3.h>

namespace hearth::storage {

namespace {

using namespace Qt::StringLiterals;

// Keyed already: onto a connection without a key the backup call writes plain text and says that all is well.
void copyPages(const Database &source, const Database &target)
{
    sqlite3_backup *copying = sqlite3_backup_init(target.connection(), "main", source.connection(), "main");
    if (!copying)
        throwFor(sqlite3_extended_errcode(target.connection()));
    const int stepped = sqlite3_backup_step(copying, -1);
    const int finished = sqlite3_backup_finish(copying);
    if (stepped != SQLITE_DONE)
        throwFor(stepped);
    if (finished != SQLITE_OK)
        throwFor(finished);
}

// A connection leaves an empty journal beside its file.
void removeWithJournal(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
}

void refusePlainText(const QString &path)
{
    QFile file(path);
    const QByteArray start = file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
    if (start.size() != 16 || start.startsWith("SQLite format 3"))
        throw WriteError(worded(QT_TRANSLATE_NOOP("Store", "The copy was not encrypted and was not kept")));
}

// What is wrong with the source may be wrong with the copy: somebody whose store was tampered with needs a copy of it.
void refuseUnsound(const Database &source, const QString &path, const QString &passphrase,
                   const std::vector<Migration> &steps)
{
    const Database copy(path, passphrase);
    bool sound = applicationIdOf(copy) == applicationId && confirmsHead(source, auditHeadOf(copy));
    if (const QStringList found = findings(copy, steps); sound && !found.isEmpty()) {
        const QStringList before = findings(source, steps);
        for (const QString &finding : found)
            sound = sound && before.contains(finding);
    }
    if (!sound)
        throw WriteError(worded(QT_TRANSLATE_NOOP("Store", "The copy was not sound and was not kept")));
}

} // namespace

void copyVerified(const Database &source, const QString &destination, const QString &passphrase,
                  const std::vector<Migration> &steps)
{
    if (QFileInfo::exists(destination))
        throw WriteError(worded(QT_TRANSLATE_NOOP("Store", "There is a file of this name already")));
    const QString unfinished = destination + u".part"_s;
    makePrivateFile(unfinished);
    try {
        {
            const Database target(unfinished, passphrase);
            copyPages(source, target);
        }
        refusePlainText(unfinished);
        refuseUnsound(source, unfinished, passphrase, steps);
        QFile::remove(unfinished + u"-journal"_s);
        if (!QFile::rename(unfinished, destination)) // refuses when somebody has made one meanwhile
            throw WriteError(worded(QT_TRANSLATE_NOOP("Store", "There is a file of this name already")));
    } catch (...) {
        removeWithJournal(unfinished);
        throw;
    }
}

} // namespace hearth::storage
