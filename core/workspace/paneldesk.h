// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/panelprint.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <functional>

namespace hearth {

/// What the panel decided on an item.
struct PanelDecision
{
    QString outcome; ///< one of `outcomesOf` its type
    QString discussion;
    QString recommendation;
    QString reasons; ///< the decision in words
    QString reached; ///< `consensus`, `chair` or `view`
    QString dissent;
    QString carer; ///< empty: as the item has it
    QString legalAdvice;
    QString lawyer;
    QString summary; ///< for the child's file
    std::vector<PanelTask> tasks;
};

/// A decision of an earlier sitting that is not complied with yet, or was since the last one.
struct PanelMatter
{
    RecordId childId = 0;
    QString action;  ///< key of the PlannedAction `panel.decision`
    QString item;    ///< key of the item it comes from
    Date decidedOn;  ///< the day of the earlier sitting
    QString chaired; ///< who chaired it
    QString what;
    QString owner;
    Date target;
    std::optional<Date> done;
    int daysOver = 0; ///< of an outstanding one, as at the sitting or the day, the earlier; 0: not over
    QString complied; ///< what this sitting recorded: `yes`, `not-yet`, `no`; empty: not looked at
    QString why;
    QString discussedWith;
    std::optional<Date> discussedOn;
    std::optional<Date> administratorTold;
};

/// What a sitting records of a matter arising.
struct MatterAnswer
{
    QString complied;         ///< `yes`, `not-yet` or `no`
    std::optional<Date> done; ///< of `yes`: when; empty: the day of the sitting
    QString why;              ///< required of `not-yet` and `no`
    QString discussedWith;
    std::optional<Date> discussedOn;
    std::optional<Date> administratorTold;
    std::optional<Date> newDay; ///< of `not-yet`: the day agreed anew
};

/// Where an item goes that is deferred, and why.
struct PanelDeferral
{
    QString why;  ///< a choice of the form's `deferred-why`
    QString note; ///< required of `other`
    QString to;   ///< key of a later sitting; empty: the next one, planned where there is none
};

/// Whose signature a paper gets.
enum class PaperSignature : std::uint8_t { TeamManager, ServiceManager };

struct PaperReceipt
{
    QString paper; ///< id of the checklist, or the words of another one
    Date on;
    std::optional<QTime> at;
    QString from;
};

/// What somebody still owes to a sitting, ready to send.
struct PanelChase
{
    QString whose;     ///< a name, or a role where no name is known
    QStringList items; ///< keys
    QString text;      ///< plain text; it names the children by number alone
};

/// The use cases of the Permanence Panel. Each act is one transaction and one step of undo. Acts throw InputError,
/// ConflictError or WriteError as the workspace's do. Keys are those of the forms.
class PanelDesk
{
    Q_DECLARE_TR_FUNCTIONS(PanelDesk)

public:
    explicit PanelDesk(Workspace &workspace) : m_workspace(workspace) {}

    // Seats.
    [[nodiscard]] std::vector<PanelSeatHolder> seats() const; ///< all that is recorded, former holders too
    [[nodiscard]] std::vector<PanelSeatHolder> seatsOn(Date day) const;
    void saveSeats(const std::vector<PanelSeatHolder> &holders);

    // Sittings.
    /// All of them, the earliest first; cancelled ones too.
    [[nodiscard]] std::vector<PanelSitting> sittings() const;
    [[nodiscard]] PanelSitting sitting(const QString &key) const; ///< \throws InputError
    /// The first one on or after \a day that is neither held nor cancelled; empty: none is planned.
    [[nodiscard]] QString nextSitting(Date day) const;
    /// The panel's days from \a from until \a until, both included, for which nothing is recorded.
    [[nodiscard]] std::vector<Date> unplannedDays(Date from, Date until) const;
    /// Answers the key. Those who hold seats are expected.
    QString planSitting(Date on);
    /// What `planSitting` would add: for an act that puts something on its agenda at once.
    [[nodiscard]] ServiceForm newSitting(Date on) const;
    /// Each of `unplannedDays`; one step of undo. Answers how many.
    int planSittings(Date from, Date until);
    /// Time, place, chair, attendance, general business; of a planned or a held one.
    void saveSitting(const PanelSitting &sitting);
    void moveSitting(const QString &key, Date to);
    /// Its items are deferred to the next one.
    void cancelSitting(const QString &key, const QString &reason);

    // Items.
    [[nodiscard]] std::vector<PanelItem> items(const QString &sitting) const; ///< as the agenda has them
    [[nodiscard]] PanelItem item(const QString &key) const;                   ///< \throws InputError
    /// Worker and manager are the child's, unless said. Refused: the same type for the child at the same sitting.
    QString addItem(RecordId child, const QString &sitting, PanelItemType type, const QString &question = {},
                    const QString &subject = {});
    /// What is typed on an item: question, carer, people, times, what the papers show, the text of its minutes. What a
    /// decision or a deferral says is written by their acts.
    void saveItem(const PanelItem &item);
    /// A late or unready one goes to a later sitting with its papers: answers the key of the item there.
    QString defer(const QString &item, const PanelDeferral &deferral);
    void withdraw(const QString &item, const QString &reason);
    void receivePaper(const QString &item, const PaperReceipt &receipt);
    /// \a by is not who handed it in. Once the last one is settled the item's papers are complete on that day.
    void approvePaper(const QString &item, const QString &paper, const QString &by, PaperSignature as,
                      std::optional<QTime> at = {});
    void paperNotNeeded(const QString &item, const QString &paper, const QString &why);
    /// Takes back what was said of a paper.
    void resetPaper(const QString &item, const QString &paper);
    /// Gives each item of the sitting its time.
    void makeAgenda(const QString &sitting);
    /// Up or down the agenda: to place \a position, from 1. The others make room and times follow.
    void place(const QString &item, int position);

    // At the sitting.
    [[nodiscard]] Quorum quorum(const QString &sitting) const;
    [[nodiscard]] Quorum quorumFor(const QString &item) const; ///< those who present it do not count
    /// Until the sitting is closed it may be decided anew: facts and actions are brought to what it says now.
    void decide(const QString &item, const PanelDecision &decision);
    void recordSummary(const QString &item, const QString &by, Date on);
    /// The sitting was held: items are locked. Refused: one that is neither decided nor deferred, no quorum (defer the
    /// items: `not-quorate`), a day to come.
    void close(const QString &sitting, const QString &by);
    /// A decided item of a closed sitting, to be corrected: answers the key of the new version.
    QString reopenItem(const QString &item, const QString &reason);
    /// The corrected one is locked again.
    void closeItem(const QString &item, const QString &by);
    void circulateMinutes(const QString &sitting, Date on, const QString &to);
    void circulateAdvice(const QString &sitting, Date on, const QString &to);
    void minutesUploaded(const QString &item, Date on);

    // Matters arising.
    /// What earlier sittings decided and is outstanding, or was done or looked at since the one before; by agreed day.
    [[nodiscard]] std::vector<PanelMatter> mattersArising(const QString &sitting) const;
    void answerMatter(const QString &sitting, const QString &action, const MatterAnswer &answer);

    // What is owed.
    [[nodiscard]] std::optional<PapersDue> papersDueOf(const QString &sitting) const;
    /// Whom to chase for what, one text a person.
    [[nodiscard]] std::vector<PanelChase> chases(const QString &sitting) const;
    /// Social worker, team manager and service manager of each item: to whom minutes and advice go.
    [[nodiscard]] QStringList circulation(const QString &sitting) const;
    [[nodiscard]] PanelFigures figures(Date from, Date until) const;
    /// All that the papers of a sitting are made of (`core/documents/panelpapers.h`).
    [[nodiscard]] PanelPrint print(const QString &sitting) const;

private:
    using Doing = Workspace::Doing;

    [[nodiscard]] const ChildForm &requireItem(const QString &key) const;
    [[nodiscard]] const ServiceForm &requireSitting(const QString &key) const;
    [[nodiscard]] std::vector<const ChildForm *> itemForms(const QString &sitting) const;
    [[nodiscard]] PanelSitting read(const ServiceForm &form) const;
    /// Where a deferred item of \a from goes; adds the sitting to \a changes where it has to be planned.
    [[nodiscard]] ServiceForm sittingAfter(const ServiceForm &from, const QString &to,
                                           std::vector<Change> &changes) const;
    /// Of a draft item: completeness of its papers is worked out anew.
    void change(const ChildForm &before, PanelItem item, const Doing &doing, std::optional<QTime> at = {});
    void savePapers(const QString &item, const QString &paper, const Doing &doing, std::optional<QTime> at,
                    const std::function<void(PanelPaperLine &)> &edit);

    Workspace &m_workspace;
};

} // namespace hearth
