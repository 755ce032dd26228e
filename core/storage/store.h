// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <stdexcept>
#include <variant>
#include <vector>

namespace hearth {

/// Something went wrong with the store. The text holds no child's data: ids and SQLite's code at most.
class StoreError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};
/// Not a store, no such file, or the wrong passphrase: which of the three the text says only where it may.
class NotAStoreError : public StoreError
{
public:
    using StoreError::StoreError;
};
/// It could not be written: disk full, read-only, locked.
class WriteError : public StoreError
{
public:
    using StoreError::StoreError;
};
/// Somebody else saved the record first. Nothing was changed.
class ConflictError : public StoreError
{
public:
    ConflictError(const char *text, RecordId record) : StoreError(text), recordId(record) {}
    RecordId recordId;
};

/// A line of a bank-holiday table that the user added.
struct HolidayRecord
{
    RecordStamp stamp;
    Date day;
    QString name;

    bool operator==(const HolidayRecord &) const = default;
};

/// Anything that is stored with a revision and an audit trail.
using Record = std::variant<Child, Spell, Event, Adjustment, SectionDecision, WeeklyUpdate, ReturnRow, PolicyInForce,
                            HolidayRecord, PpmRecord, PlannedAction, ConnectedCarer, Genogram, ChildForm, ServiceForm,
                            Person, Relationship, Phrase>;

[[nodiscard]] const RecordStamp &stampOf(const Record &record);
[[nodiscard]] RecordStamp &stampOf(Record &record);
/// `child`, `spell`, `event`, `ppm`, `action`, `carer`, `genogram`, `form`, `service-form`, `person` ...: as the audit
/// names it.
[[nodiscard]] QString kindOf(const Record &record);

/// One record added (no before), changed (both) or removed (no after). `before` carries the revision that was read.
struct Change
{
    std::optional<Record> before;
    std::optional<Record> after;
};

/// Who does what, for the audit.
struct Act
{
    QString name; ///< `add-fact`, `correct-fact`, `import`, `born`, `merge`, `undo` ...: a word of ours, no data
    QString person;
    QString reason;
};

struct AuditEntry
{
    std::int64_t sequence = 0;
    QString utc; ///< `2026-11-22T10:00:00Z`
    QString person;
    QString act;
    QString recordKind;
    RecordId recordId = 0;
    RecordId childId = 0;
    int revision = 0;
    QString reason;
    QByteArray before; ///< JSON, empty when added or erased
    QByteArray after;  ///< JSON, empty when removed or erased
};

struct AuditHead
{
    std::int64_t count = 0;
    QString hash; ///< of the newest row, hexadecimal
};

/// Typing that is not a fact yet: kept so that nothing typed is ever lost.
struct Draft
{
    QString key; ///< `child/12/facts/new-event`: which form
    RecordId childId = 0;
    QString person;
    QString saved;   ///< UTC
    QByteArray text; ///< JSON of the form
};

/// The encrypted file. Every write is one transaction with its audit rows; every read is complete before it returns.
class Store
{
public:
    /// Makes a new store. \throws WriteError, also when \a path exists.
    [[nodiscard]] static std::unique_ptr<Store> create(const QString &path, const QString &passphrase);
    /// Opens one, migrating an older one after a verified copy. \throws NotAStoreError, StoreError (a newer release's,
    /// an unexpected schema).
    [[nodiscard]] static std::unique_ptr<Store> open(const QString &path, const QString &passphrase);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] QString path() const;

    /// Every child with all facts, sorted, in order of number. Return rows, and what the records of meetings say
    /// (`PpmRecord::content`), are left out unless asked for.
    enum class With { Facts, FactsAndReturnRows };
    [[nodiscard]] std::vector<ChildRecord> loadAll(With with = With::Facts) const;
    [[nodiscard]] std::optional<ChildRecord> load(RecordId child, With with = With::Facts) const;
    /// With what it says; nothing when there is none of that id.
    [[nodiscard]] std::optional<PpmRecord> ppm(RecordId id) const;
    [[nodiscard]] std::vector<Person> people() const;              ///< in the order in which they were added
    [[nodiscard]] std::vector<Relationship> relationships() const; ///< the same
    [[nodiscard]] std::vector<Phrase> phrases() const;             ///< the same
    [[nodiscard]] std::vector<ServiceForm> serviceForms() const;   ///< the same
    [[nodiscard]] std::vector<PolicyInForce> policies() const;
    [[nodiscard]] std::vector<HolidayRecord> holidays() const;

    /// All of \a changes or none, with their audit rows. Answers them as stored: new ids and revisions in `after`, and
    /// in `before` what was there, whole, so that it can be put back.
    /// A record added with an id of its own keeps it (an undo puts back what was removed). A fact added with `childId`
    /// negative belongs to the child added in the same call with that negative id; so do a relationship and a genogram
    /// that name it.
    /// \throws ConflictError, WriteError.
    [[nodiscard]] std::vector<Change> apply(std::vector<Change> changes, const Act &act);

    /// Reading is an act too: a child opened, a list, a print, an export.
    void noteRead(const Act &act, RecordId child = 0);

    [[nodiscard]] std::vector<AuditEntry> history(RecordId child) const; ///< oldest first
    /// Of one record: `person`, `relationship`, `ppm` ...; oldest first.
    [[nodiscard]] std::vector<AuditEntry> history(const QString &recordKind, RecordId record) const;
    [[nodiscard]] AuditHead auditHead() const;
    /// The chain still holds \a earlier: nothing up to it was cut off or written anew. A chain proves nothing about its
    /// own tail, so this needs a head that was kept elsewhere.
    [[nodiscard]] bool confirms(const AuditHead &earlier) const;
    /// What is wrong with the file, its schema, its revisions or its chain; empty when nothing is.
    [[nodiscard]] QStringList verify() const;
    /// Changes when somebody else has written: for noticing a colleague's save.
    [[nodiscard]] std::int64_t dataVersion() const;

    void saveDraft(const Draft &draft);
    [[nodiscard]] std::vector<Draft> drafts() const;
    void discardDraft(const QString &key, const QString &person);

    /// A verified, encrypted copy. \throws WriteError.
    void backup(const QString &destination) const;

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace hearth
