// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/storage/audit.h"
#include "core/storage/backup.h"
#include "core/storage/changeset.h"
#include "core/storage/errors.h"
#include "core/storage/loading.h"
#include "core/storage/opening.h"
#include "core/storage/recordmapping.h"
#include "core/storage/verification.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

using namespace Qt::StringLiterals;
using namespace storage;

const RecordStamp &stampOf(const Record &record)
{
    return std::visit([](const auto &value) -> const RecordStamp & { return value.stamp; }, record);
}

RecordStamp &stampOf(Record &record)
{
    return std::visit([](auto &value) -> RecordStamp & { return value.stamp; }, record);
}

QString kindOf(const Record &record)
{
    return std::visit(
        [](const auto &value) { return QString::fromLatin1(Mapping<std::decay_t<decltype(value)>>::kind); }, record);
}

struct Store::Private
{
    QString path;
    QString passphrase; ///< a backup is keyed with it
    std::unique_ptr<Database> database;

    ~Private() { passphrase.fill(u'\0'); }
};

Store::Store(std::unique_ptr<Private> privatePart) : d(std::move(privatePart)) {}

Store::~Store() = default;

std::unique_ptr<Store> Store::create(const QString &path, const QString &passphrase)
{
    auto opened = std::make_unique<Private>();
    opened->path = path;
    opened->passphrase = normalized(passphrase);
    opened->database = createFile(path, opened->passphrase);
    return std::unique_ptr<Store>(new Store(std::move(opened)));
}

std::unique_ptr<Store> Store::open(const QString &path, const QString &passphrase)
{
    auto opened = std::make_unique<Private>();
    opened->path = path;
    opened->passphrase = normalized(passphrase);
    opened->database = openFile(path, opened->passphrase, migrations());
    return std::unique_ptr<Store>(new Store(std::move(opened)));
}

QString Store::path() const
{
    return d->path;
}

namespace {

// Whom a conflict is about when the file only says that something does not fit: the child, for it is loaded anew.
RecordId childOrRecordOf(const Change &change)
{
    const std::optional<Record> &record = change.before ? change.before : change.after;
    if (!record)
        return 0;
    const RecordStamp &stamp = stampOf(*record);
    return stamp.childId > 0 ? stamp.childId : stamp.id;
}

} // namespace

std::vector<ChildRecord> Store::loadAll(With with) const
{
    const ReadTransaction transaction(*d->database);
    return loadChildren(*d->database, with);
}

std::optional<ChildRecord> Store::load(RecordId child, With with) const
{
    const ReadTransaction transaction(*d->database);
    return loadChild(*d->database, child, with);
}

std::optional<PpmRecord> Store::ppm(RecordId id) const
{
    std::optional<PpmRecord> found;
    Rows rows(*d->database, Statements<PpmRecord>::select(u" WHERE id = ?"_s), id);
    if (rows.next())
        readAll(rows, found.emplace());
    return found;
}

std::vector<Person> Store::people() const
{
    return loadTable<Person>(*d->database, u" ORDER BY id"_s);
}

std::vector<Relationship> Store::relationships() const
{
    return loadTable<Relationship>(*d->database, u" ORDER BY id"_s);
}

std::vector<Phrase> Store::phrases() const
{
    return loadTable<Phrase>(*d->database, u" ORDER BY id"_s);
}

std::vector<ServiceForm> Store::serviceForms() const
{
    return loadTable<ServiceForm>(*d->database, u" ORDER BY id"_s);
}

std::vector<PolicyInForce> Store::policies() const
{
    return loadTable<PolicyInForce>(*d->database, u" ORDER BY from_day, id"_s);
}

std::vector<HolidayRecord> Store::holidays() const
{
    return loadTable<HolidayRecord>(*d->database, u" ORDER BY holiday_day, id"_s);
}

std::vector<Change> Store::apply(std::vector<Change> changes, const Act &act)
{
    if (changes.empty())
        return changes;
    const RecordId about = childOrRecordOf(changes.front());
    WriteTransaction transaction(*d->database);
    changes = writeChanges(*d->database, std::move(changes), act);
    try {
        transaction.commit();
    } catch (const ConstraintError &error) {
        // Foreign keys are looked at last: a fact of a child who is gone, or a child gone who still has facts.
        throw ConflictError(error.what(), about);
    }
    return changes;
}

void Store::noteRead(const Act &act, RecordId child)
{
    WriteTransaction transaction(*d->database);
    AuditRow row;
    row.childId = child;
    AuditWriter(*d->database, act).append(std::move(row), {}, {});
    transaction.commit();
}

std::vector<AuditEntry> Store::history(RecordId child) const
{
    return historyOf(*d->database, child);
}

std::vector<AuditEntry> Store::history(const QString &recordKind, RecordId record) const
{
    return historyOf(*d->database, recordKind, record);
}

AuditHead Store::auditHead() const
{
    return auditHeadOf(*d->database);
}

bool Store::confirms(const AuditHead &earlier) const
{
    return confirmsHead(*d->database, earlier);
}

QStringList Store::verify() const
{
    return findings(*d->database, migrations());
}

std::int64_t Store::dataVersion() const
{
    return d->database->value(u"PRAGMA data_version"_s).toLongLong();
}

void Store::saveDraft(const Draft &draft)
{
    WriteTransaction transaction(*d->database);
    QSqlQuery &remove = d->database->prepared(u"DELETE FROM draft WHERE form = ? AND person = ?"_s);
    remove.addBindValue(draft.key);
    remove.addBindValue(draft.person);
    Database::run(remove);
    QSqlQuery &insert =
        d->database->prepared(u"INSERT INTO draft (form, person, child_id, saved, typed) VALUES (?, ?, ?, ?, ?)"_s);
    insert.addBindValue(draft.key);
    insert.addBindValue(draft.person);
    insert.addBindValue(QVariant::fromValue<qlonglong>(draft.childId));
    insert.addBindValue(draft.saved.isEmpty() ? utcNow() : draft.saved);
    insert.addBindValue(QString::fromUtf8(draft.text));
    Database::run(insert);
    transaction.commit();
}

std::vector<Draft> Store::drafts() const
{
    std::vector<Draft> all;
    Rows rows(*d->database, u"SELECT form, child_id, person, saved, typed FROM draft ORDER BY saved, form, person"_s);
    while (rows.next())
        all.push_back({rows.text(0), rows.integer(1), rows.text(2), rows.text(3), rows.text(4).toUtf8()});
    return all;
}

void Store::discardDraft(const QString &key, const QString &person)
{
    WriteTransaction transaction(*d->database);
    QSqlQuery &remove = d->database->prepared(u"DELETE FROM draft WHERE form = ? AND person = ?"_s);
    remove.addBindValue(key);
    remove.addBindValue(person);
    Database::run(remove);
    transaction.commit();
}

void Store::backup(const QString &destination) const
{
    copyVerified(*d->database, destination, d->passphrase, migrations());
}

} // namespace hearth
