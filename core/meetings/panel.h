// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/timeline/clocks.h"
#include "core/timeline/paneldays.h"

#include <QTime>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hearth {

// The Permanence Panel (Bradford's terms of reference) as values: seats, sittings, items, papers, quorum, agenda, the
// order that is kept. Sittings are ServiceForms `panel-sitting`, items ChildForms `panel-item` that name their sitting.
// Nothing here writes: core/workspace/paneldesk.h does.

// --- Seats -----------------------------------------------------------------------------------------------------------

/// What a seat counts for in the quorum.
enum class PanelRank : std::uint8_t {
    HeadOfService,
    ServiceManager,
    Member,  ///< counts among the three
    Support, ///< the lawyer and the administrator: do not count
    Guest,   ///< presents an item or observes: does not count
};

struct PanelSeat
{
    QString id; ///< as the forms' choice `seat` has it
    QString label;
    PanelRank rank = PanelRank::Guest;
    bool standing = false; ///< somebody holds it from sitting to sitting; else it is taken on the day
};
/// In the order of the terms of reference.
[[nodiscard]] const std::vector<PanelSeat> &panelSeats();
/// A guest's for an id that is none.
[[nodiscard]] PanelRank rankOfSeat(const QString &seat);
[[nodiscard]] QString labelOfSeat(const QString &seat);

/// Who holds which seat, and when.
struct PanelSeatHolder
{
    QString seat;
    QString name;
    std::optional<Date> from;
    std::optional<Date> until; ///< from this day no more

    [[nodiscard]] bool holdsOn(Date day) const { return (!from || *from <= day) && (!until || day < *until); }
    bool operator==(const PanelSeatHolder &) const = default;
};

struct PanelAttendee
{
    QString name;
    QString seat;
    bool present = true;
    bool remotely = false;
    QString note; ///< apologies, or for whom

    bool operator==(const PanelAttendee &) const = default;
};

// --- Quorum ----------------------------------------------------------------------------------------------------------

struct Quorum
{
    bool quorate = false;
    int members = 0;         ///< who count, each person once
    int headsOfService = 0;  ///< among them
    int serviceManagers = 0; ///< among them
    QStringList whyNot;      ///< in words, what is lacking; empty when it is quorate
    QString words;           ///< `Quorate: 4 members, with a Head of Service and 1 Service Manager.` or why not
};
/// Three members at least, with a Head of Service and a Service Manager among them; with no Head of Service two Service
/// Managers among the three, one of whom chairs. Whoever is not present, has a seat of support or a guest's, or is
/// one of \a presenting, does not count; a person with two seats counts once, as the higher. \a chair: who chairs, by
/// name; it matters only with no Head of Service.
[[nodiscard]] Quorum quorumOf(const std::vector<PanelAttendee> &present, const QString &chair,
                              const QStringList &presenting = {});

// --- Items and their papers ------------------------------------------------------------------------------------------

enum class PanelItemType : std::uint8_t {
    LongTermMatch,
    ResidentialApproval,
    DischargeOfCareOrder,
    SgoSupport,
    FinalCarePlan,
    ExceptionReport,
    PlacementOrderOver12Months,
    Advice,
};
[[nodiscard]] std::span<const PanelItemType> panelItemTypes();
[[nodiscard]] QString idOf(PanelItemType type); ///< `long-term-match`: as the answer `type` has it
[[nodiscard]] QString labelOf(PanelItemType type);
[[nodiscard]] std::optional<PanelItemType> panelItemTypeOf(QStringView id);
/// The panel gives a view and the decision stays with the social work service: a final care plan.
[[nodiscard]] bool isViewOnly(PanelItemType type);

/// Whose approval a paper needs.
enum class PaperApproval : std::uint8_t {
    TeamManager,
    TeamAndServiceManager, ///< the discharge form and the final care plan
    Lawyer,                ///< written legal advice: the lawyer's own, received and not approved
};

struct PanelPaper
{
    QString id;
    QString label;
    PaperApproval approval = PaperApproval::TeamManager;
    bool privileged = false; ///< legal advice: never in a copy for members
    bool required = true;    ///< else it may be handed in; a required one may be said not to be needed, with the reason
};
/// The checklist of an item of that type.
[[nodiscard]] const std::vector<PanelPaper> &papersOf(PanelItemType type);

/// How a paper of an item stands.
enum class PaperState : std::uint8_t { Missing, AwaitsTeamManager, AwaitsServiceManager, Ready, NotNeeded };
[[nodiscard]] QString labelOf(PaperState state);

struct PanelPaperLine
{
    PanelPaper paper;
    std::optional<Date> received;
    std::optional<QTime> receivedAt;
    QString from;
    QString approvedBy; ///< the team manager
    std::optional<Date> approvedOn;
    QString secondBy; ///< the service manager
    std::optional<Date> secondOn;
    QString notNeeded; ///< why it is not needed; empty: it is

    [[nodiscard]] PaperState state() const;
    [[nodiscard]] bool isSettled() const { return state() == PaperState::Ready || state() == PaperState::NotNeeded; }
};

/// What a decision asks of somebody; it becomes a PlannedAction `panel.decision`.
struct PanelTask
{
    QString what;
    QString owner;
    std::optional<Date> target; ///< the agreed day
    QString action;             ///< key of its PlannedAction; empty: not written yet

    bool operator==(const PanelTask &) const = default;
};

/// An item as it is read from its form.
struct PanelItem
{
    QString key;
    RecordId childId = 0;
    QString sitting; ///< key
    QString subject; ///< of an exception item: key of its ChildForm `exception-report`, where there is one
    FormState state = FormState::Draft;
    PanelItemType type = PanelItemType::Advice;
    QString question;
    QString carer; ///< of a match or an approval: the carer or the home
    QString worker;
    QString manager;
    QString serviceManager;
    std::optional<QTime> starts;
    int minutes = 0;  ///< allowed; 0: not said
    int position = 0; ///< on the agenda, from 1; 0: not placed
    std::optional<Date> carriedFrom;
    std::vector<PanelPaperLine> papers; ///< a line for each paper of the checklist, then others that were added
    bool childInvolved = false;         ///< what the papers must show (Signs of Safety)
    bool dangerStatement = false;
    bool safetyStatement = false;
    std::optional<Date> papersComplete;
    std::optional<QTime> papersCompleteAt;
    bool deferred = false;
    QString deferredWhy; ///< a choice of the form's `deferred-why`
    QString deferredNote;
    std::optional<Date> deferredTo;
    QString outcome; ///< a choice of the form's `outcome`; empty: not decided
    QString discussion;
    QString recommendation;
    QString reasons;
    QString reached; ///< `consensus`, `chair` or `view`
    QString dissent;
    QString legalAdvice; ///< `given`, `given-remotely`, `not-required`; empty: nothing said
    QString lawyer;
    std::vector<PanelTask> tasks;
    QString summary;
    std::optional<Date> summaryRecorded;
    QString summaryBy;
    std::optional<Date> minutesUploaded;

    [[nodiscard]] bool isDecided() const { return !outcome.isEmpty(); }
    /// On the sitting's agenda: neither withdrawn nor superseded. A deferred one is still of the sitting it left.
    [[nodiscard]] bool stands() const { return state != FormState::Withdrawn && state != FormState::Superseded; }
    [[nodiscard]] bool isAgreed() const; ///< with conditions too
    [[nodiscard]] bool showsSafety() const { return childInvolved && dangerStatement && safetyStatement; }
};
/// \pre `form.form` is `panel-item`.
[[nodiscard]] PanelItem panelItemOf(const ChildForm &form);
/// Puts what \a item says into \a form, and leaves what it has no member for. The checklist's lines that say nothing
/// are not written.
void write(const PanelItem &item, FormContent &content);
/// The items of \a child, the oldest sitting first; superseded and withdrawn ones are left out.
[[nodiscard]] std::vector<PanelItem> panelItemsOf(const ChildRecord &child);

enum class SittingState : std::uint8_t { Planned, Held, Cancelled };
[[nodiscard]] QString labelOf(SittingState state);

struct PanelSitting
{
    QString key;
    Date on;
    SittingState state = SittingState::Planned;
    QString cancelledWhy;
    std::optional<QTime> starts;
    std::optional<QTime> ends;
    QString venue;
    QString chair; ///< by name; empty: not said yet
    std::vector<PanelAttendee> attendance;
    QString general;
    std::optional<Date> minutesCirculated;
    QString minutesTo;
    bool adviceOwed = false;
    QString adviceConfirmedBy;
    std::optional<Date> adviceCirculated;
    QString adviceTo;
};
/// \pre `form.form` is `panel-sitting`.
[[nodiscard]] PanelSitting panelSittingOf(const ServiceForm &form);
void write(const PanelSitting &sitting, FormContent &content);

// --- Days ------------------------------------------------------------------------------------------------------------

/// The panel's afternoon where neither a sitting nor the pack says another time: 13:30.
[[nodiscard]] QTime usualStart();
/// Complete in time, judged by the hour where it is known.
[[nodiscard]] bool wereInTime(const PanelItem &item, const PapersDue &due);

// --- What is missing -------------------------------------------------------------------------------------------------

/// Something that an item still lacks, and from whom.
struct PanelGap
{
    QString what;  ///< `Financial assessment: to be handed in`
    QString whose; ///< a name, or a role where no name is known
};
[[nodiscard]] std::vector<PanelGap> missingOf(const PanelItem &item);

// --- Agenda ----------------------------------------------------------------------------------------------------------

/// How long an item is allowed, unless it says so itself.
[[nodiscard]] int usualMinutes(PanelItemType type);
/// Gives each of \a items a time from \a starts on, one after the other in the order of their places; those of one
/// team manager or worker stay together where they are not placed yet. Deferred ones get none. The same items are
/// answered in the order of the agenda, with `position`, `starts` and `minutes` set.
[[nodiscard]] std::vector<PanelItem> timed(std::vector<PanelItem> items, QTime starts);

/// Two items of one sitting at once.
struct AgendaClash
{
    QString one; ///< keys of the items
    QString other;
    QStringList people; ///< who would have to be in both; empty: only the panel itself
};
/// Items that overlap; those with no time are left out.
[[nodiscard]] std::vector<AgendaClash> clashesOf(const std::vector<PanelItem> &items);

// --- The order that is kept ------------------------------------------------------------------------------------------

/// Something that comes in the wrong order, or would.
struct OrderFinding
{
    QString item; ///< key of the item, or empty where the finding is that there is none
    Date on;      ///< of the review, the order or the sitting that it is about
    QString words;
};
/// As at \a asAt: a final care plan that the panel sees after the review that decides on it, or not at all; a care
/// order discharged with no approval; a special guardianship order with no support plan and finance agreed before it.
[[nodiscard]] std::vector<OrderFinding> orderFindings(const ChildRecord &child, Date asAt);
/// Why \a item cannot have \a outcome; empty when it can: a discharge with neither advice nor the lawyer's "not
/// required", special guardianship before support plan and finance, a decision on a final care plan, a view on what
/// the panel decides.
[[nodiscard]] QString whyNotDecided(const PanelItem &item, const QString &outcome);
/// The outcomes that an item of that type may have, as ids of the form's choice.
[[nodiscard]] QStringList outcomesOf(PanelItemType type);

// --- Words and figures -----------------------------------------------------------------------------------------------

/// The words of a choice of the form `panel-item`: `outcome`, `deferred-why`, `reached`, `legal-advice`.
[[nodiscard]] QString panelWords(const char *field, const QString &id);

/// How often something came, of a period: for the monthly report and the year's view.
struct PanelCount
{
    QString id; ///< of a type, an outcome or a reason
    QString label;
    QStringList items; ///< keys, so that each number opens its list
};
struct PanelFigures
{
    Date from;
    Date until;             ///< the first day after it
    QStringList sittings;   ///< keys of those held
    QStringList cancelled;  ///< keys
    QStringList notQuorate; ///< keys of those held that were not
    QStringList considered; ///< items decided
    QStringList deferred;
    QStringList latePapers;         ///< items whose papers came late or were incomplete on the day they were due
    QStringList lateMinutes;        ///< keys of sittings
    QStringList lateSummaries;      ///< items whose summary was not recorded on the day
    std::vector<PanelCount> byType; ///< of all items that came to a sitting
    std::vector<PanelCount> byOutcome;
    std::vector<PanelCount> byReason; ///< of deferral
    QStringList decisionsDue;         ///< keys of actions `panel.decision` whose agreed day fell in the period
    QStringList decisionsMet;         ///< of those: done by the day
    QStringList decisionsLate;        ///< of those: done later
    QStringList decisionsOutstanding; ///< of those: not done
};
/// \a sittings and \a children are all that there are. As at \a asAt: a sitting later than it does not count.
[[nodiscard]] PanelFigures panelFigures(const std::vector<ServiceForm> &sittings,
                                        const std::vector<ChildRecord> &children, const Policy &policy, Date from,
                                        Date until, Date asAt);

} // namespace hearth
