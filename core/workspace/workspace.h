// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"
#include "core/timeline/checks.h"
#include "core/timeline/clocks.h"
#include "core/tracker/tracker.h"
#include "core/workspace/inputerror.h"
#include "core/workspace/undo.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace hearth {

/// Who works here, and what day it is. A test, a demonstration or `--on` can set the day.
struct Session
{
    QString person;
    std::function<Date()> today;
};

/// Today by the machine's clock.
[[nodiscard]] Date systemToday();
/// The name the machine knows its user by: who the audit says it was, until stores have users of their own.
[[nodiscard]] QString systemPerson();

/// The shipped packs together with the user's own (`.toml` in the folder of the user's packs).
/// \throws PackError
[[nodiscard]] std::map<QString, std::shared_ptr<const PolicyPack>> availablePacks();
/// `bradford-2017`.
[[nodiscard]] QString defaultPack();

/// The use cases: what a window or a command may do with a store. Everything is held in memory as values and computed
/// from them; each act is one transaction with its audit, and can be undone.
///
/// Acts throw InputError (what was asked makes no sense; says why), ConflictError (somebody was first) or WriteError.
class Workspace : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static std::unique_ptr<Workspace> create(const QString &path, const QString &passphrase,
                                                           const QString &pack, Session session);
    [[nodiscard]] static std::unique_ptr<Workspace> open(const QString &path, const QString &passphrase,
                                                         Session session);
    ~Workspace() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString person() const;
    [[nodiscard]] Date today() const;
    /// The day that everything is judged as at: today, unless the user looks at another day.
    [[nodiscard]] Date asAt() const;
    void setAsAt(std::optional<Date> day); ///< nothing: today again

    // What is known.
    [[nodiscard]] const Policy &policy() const;
    [[nodiscard]] const PolicyPack &pack() const; ///< in force as at the day
    [[nodiscard]] const WorkingDays &workingDays() const;
    [[nodiscard]] const std::vector<ChildRecord> &children() const; ///< in order of number
    [[nodiscard]] const ChildRecord *child(RecordId id) const;
    [[nodiscard]] const ChildRecord *childByNumber(const QString &number) const;
    /// Children whose names or number hold every word of \a words, at the start of a name first; at most \a most.
    [[nodiscard]] std::vector<const ChildRecord *> find(const QString &words, int most = 50) const;
    [[nodiscard]] std::vector<const ChildRecord *> siblingsOf(RecordId id) const;
    [[nodiscard]] QStringList workers() const;
    [[nodiscard]] QStringList teams() const;

    // The people round the children and the records of meetings.
    [[nodiscard]] const std::vector<Person> &people() const; ///< in the order in which they were added
    [[nodiscard]] const Person *person(const QString &key) const;
    [[nodiscard]] const std::vector<Relationship> &relationships() const;
    [[nodiscard]] const std::vector<Phrase> &phrases() const;
    /// The forms of the service: sittings, tracker meetings, reports; in the order in which they were begun.
    [[nodiscard]] const std::vector<ServiceForm> &serviceForms() const;
    [[nodiscard]] const ServiceForm *serviceForm(const QString &key) const;
    /// A form of any child, by its key; nothing when there is none.
    [[nodiscard]] const ChildForm *childForm(const QString &key) const;
    /// With what it says, which `ChildRecord::ppms` leaves out: save and change this one, never one of those.
    [[nodiscard]] std::optional<PpmRecord> ppm(RecordId id) const;

    // What follows from it, as at the day. Computed once until something changes.
    [[nodiscard]] const std::vector<Clock> &clocks(RecordId id) const;
    /// Of the service: the Panel's papers, minutes, advice and summaries, the meetings and reports of the tracker.
    [[nodiscard]] const std::vector<Clock> &serviceClocks() const;
    [[nodiscard]] const std::vector<TrackerRow> &tracker() const;
    [[nodiscard]] std::vector<TrackerRow> trackerSince(Date since) const;
    [[nodiscard]] std::vector<Exception> exceptions() const; ///< of all children
    [[nodiscard]] std::vector<CheckFinding> checks() const;  ///< of all children: the pack's and the data's
    [[nodiscard]] std::vector<CheckFinding> checks(RecordId id) const;
    [[nodiscard]] std::vector<AuditEntry> history(RecordId id) const;
    /// Of one record (`person`, `relationship`, `ppm` ...), oldest first.
    [[nodiscard]] std::vector<AuditEntry> historyOf(const QString &recordKind, RecordId id) const;
    [[nodiscard]] AuditHead auditHead() const;
    [[nodiscard]] QStringList verify() const;

    // Facts. A fact with stamp.id 0 is added, else the stored one is corrected. Answers the stored record's id.
    RecordId saveChild(const Child &child, const QString &reason = {});
    RecordId saveSpell(const Spell &spell, const QString &reason = {});
    RecordId saveEvent(const Event &event, const QString &reason = {});
    RecordId saveAdjustment(const Adjustment &adjustment);
    RecordId saveUpdate(const WeeklyUpdate &update);
    RecordId savePerson(const Person &person);
    RecordId saveRelationship(const Relationship &relationship);
    RecordId saveCarer(const ConnectedCarer &carer);
    RecordId saveGenogram(const Genogram &genogram);
    RecordId saveAction(const PlannedAction &action);
    RecordId savePhrase(const Phrase &phrase);
    /// Refused: a form, field, table, column, choice or day that the vocabulary does not know, and a locked form.
    RecordId saveForm(const ChildForm &form);
    RecordId saveForm(const ServiceForm &form);
    /// Removing is for what was entered by mistake; the audit keeps it. A person goes with its relationships.
    void remove(const Record &fact, const QString &reason);
    /// Answers "did it take place?" of a booked event: held (on its day or another), cancelled, or booked anew.
    void settleBooking(RecordId child, RecordId event, EventState state, std::optional<Date> on);

    /// An act that was worked out elsewhere: one transaction, one step of undo. Answers the changes as stored.
    struct Doing
    {
        QString act;  ///< for the audit: a word of ours, no data
        QString text; ///< translated, for Undo
        QString reason;
    };
    std::vector<Change> perform(std::vector<Change> changes, const Doing &doing);

    // Acts on a child.
    void born(RecordId child, Date born, const QString &forename = {}, const QString &surname = {},
              const QString &newNumber = {});
    void renumber(RecordId child, const QString &newNumber);
    /// Everything of \a from goes to \a into, identical facts once; \a from is removed. A contradiction is refused.
    void merge(RecordId from, RecordId into, const QString &reason);
    /// Wrong child: the fact is moved to \a to, with its revision trail.
    void moveFact(const Record &fact, RecordId to, const QString &reason);
    /// An empty worker or team stays as it is.
    void reassign(const std::vector<RecordId> &children, const QString &worker, const QString &team);
    /// Records the section a child stands in; \a on is the day of the decision.
    void moveToSection(RecordId child, const SectionId &section, Date on, const QString &reason);
    void archive(RecordId child, Date on, const QString &outcome);

    // The store.
    void setPack(const QString &pack, Date from, const QString &reason);
    void addHoliday(const HolidayRecord &holiday);
    /// Applies what an import worked out, in one transaction.
    void applyImport(std::vector<Change> changes, const QString &what);

    // Undo, newest first.
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] QString undoText() const;
    void undo();
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString redoText() const;
    void redo();

    // Drafts: what was typed and not saved.
    void saveDraft(const Draft &draft);
    [[nodiscard]] std::vector<Draft> drafts() const;
    /// Who else is at the same form.
    [[nodiscard]] std::vector<Draft> draftsOfOthers(const QString &key) const;
    void discardDraft(const QString &key);

    /// A row in the audit: a list, a print or an export was read.
    /// Opening a child (`open-child`) is noted once in a session.
    void noteRead(const QString &act, RecordId child = 0);
    /// Loads again when somebody else has written; true when it did.
    bool reloadIfChanged();
    void backup(const QString &destination) const;
    [[nodiscard]] const Store &store() const;

Q_SIGNALS:
    void changed(); ///< facts, the policy or the day: everything computed is new
    void asAtChanged();

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace hearth
