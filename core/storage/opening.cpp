// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"

#include "core/storage/backup.h"
#include "core/storage/errors.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace hearth::storage {

namespace {

using namespace Qt::StringLiterals;

// Pages authenticate themselves, so this is a second look; of a large file only verify() takes it.
constexpr qint64 largestQuickCheck = 64 * 1024 * 1024;

void refuseUnlessOurs(const Database &database)
{
    if (applicationIdOf(database) != applicationId || schemaVersionOf(database) < 1)
        throw NotAStoreError(worded(QT_TRANSLATE_NOOP("Store", "This is not a store of Hearth")));
}

void refuseNewer(const Database &database, const std::vector<Migration> &steps)
{
    if (schemaVersionOf(database) > steps.back().version)
        throw StoreError(worded(QT_TRANSLATE_NOOP("Store", "The store was made by a newer release of Hearth")));
}

void refuseDamaged(const Database &database)
{
    if (database.value(u"PRAGMA quick_check(1)"_s).toString() != u"ok")
        throw StoreError(worded(QT_TRANSLATE_NOOP("Store", "The store is damaged")));
}

void refuseOtherSchema(const Database &database, const std::vector<Migration> &steps)
{
    const QStringList differences = schemaDifferences(database, steps);
    if (!differences.isEmpty())
        throw StoreError(worded(QT_TRANSLATE_NOOP("Store", "The store holds something that Hearth did not make: ")) +
                         differences.join(u", "_s).toStdString());
}

std::vector<Migration> stepsUpTo(const std::vector<Migration> &steps, int version)
{
    std::vector<Migration> known;
    for (const Migration &step : steps) {
        if (step.version <= version)
            known.push_back(step);
    }
    return known;
}

} // namespace

QString normalized(const QString &passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_C);
}

void makePrivateFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo::exists(path))
        throw WriteError(worded(QT_TRANSLATE_NOOP("Store", "There is a file of this name already")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        throw WriteError(worded(QT_TRANSLATE_NOOP("Store", "The file could not be made here")));
}

std::unique_ptr<Database> createFile(const QString &path, const QString &passphrase)
{
    if (passphrase.isEmpty())
        throw StoreError(worded(QT_TRANSLATE_NOOP("Store", "A store needs a passphrase")));
    makePrivateFile(path);
    try {
        auto database = std::make_unique<Database>(path, passphrase);
        migrate(*database, migrations());
        return database;
    } catch (...) {
        QFile::remove(path); // ours, since a moment
        QFile::remove(path + u"-journal"_s);
        throw;
    }
}

std::unique_ptr<Database> openFile(const QString &path, const QString &passphrase, const std::vector<Migration> &steps)
{
    const QFileInfo file(path);
    if (!file.isFile())
        throw NotAStoreError(worded(QT_TRANSLATE_NOOP("Store", "There is no such file")));
    auto database = std::make_unique<Database>(path, passphrase);
    int found = 0;
    {
        const ReadTransaction transaction(*database);
        refuseUnlessOurs(*database);
        refuseNewer(*database, steps);
        found = schemaVersionOf(*database);
        if (file.size() <= largestQuickCheck)
            refuseDamaged(*database);
        refuseOtherSchema(*database, stepsUpTo(steps, found));
    }
    if (found < steps.back().version) {
        const QString copy = path + u".version-"_s + QString::number(found) + u'-' +
                             QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
        copyVerified(*database, copy, passphrase, stepsUpTo(steps, found));
        migrate(*database, steps);
        refuseOtherSchema(*database, steps);
    }
    return database;
}

} // namespace hearth::storage
