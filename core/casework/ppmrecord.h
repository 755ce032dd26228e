// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/facts.h"

#include <QByteArray>

namespace hearth {

enum class PpmState : std::uint8_t {
    Draft,      ///< being written
    Submitted,  ///< the social worker has handed it to the team manager
    Returned,   ///< the team manager has sent it back with comments
    Approved,   ///< signed off, and locked
    Superseded, ///< was approved; reopened with a reason, and a later version stands in its place
};
[[nodiscard]] QString idOf(PpmState state);
[[nodiscard]] std::optional<PpmState> ppmStateOf(QStringView id);
[[nodiscard]] QString labelOf(PpmState state);

/// A line of `Present (and apologies)`.
struct PpmAttendee
{
    QString name;
    QString relation; ///< `Team Manager (chair)`, `Mother`, `Virtual School`
    QString attended; ///< `yes`, `no`, `apologies` or empty: not yet said
    QString person;   ///< key of the Person it was picked from, or empty

    bool operator==(const PpmAttendee &) const = default;
};

/// A line of the permanence options. `option` is an id of `ppmOptionIds()`.
struct PpmOption
{
    QString option;
    QString pursued; ///< `yes`, `no` or empty: not discussed
    QString comment;
    QString strengths; ///< for this child (Devon, PPMs)
    QString risks;
    QString toDo;                 ///< what must be done
    std::optional<Date> by;       ///< by when
    int order = 0;                ///< 1 is considered first; 0: no order given (Torbay 9.2.6)
    std::optional<Date> ruledOut; ///< the day of the meeting that ruled it out; stays visible in later records
    QString ruledOutWhy;

    bool operator==(const PpmOption &) const = default;
};

/// One of the five early actions of Bradford 2017, App. 2: `family-group-conference`, `parenting-assessment`,
/// `sibling-assessment`, `viability-assessments`, `risk-assessments`.
struct PpmEarlyAction
{
    QString action;
    QString state; ///< `needed`, `under-way`, `done`, `not-needed` or empty
    std::optional<Date> on;
    QString note;

    bool operator==(const PpmEarlyAction &) const = default;
};

/// A recommendation or action as it stood at this meeting. Signing the record off makes it a PlannedAction.
struct PpmActionLine
{
    QString key; ///< of the PlannedAction, the same in every record that carries it
    QString what;
    QString owner;
    std::optional<Date> target;
    std::optional<Date> firstTarget; ///< of one carried forward
    int carried = 0;                 ///< how many earlier meetings carried it forward
    std::optional<Date> done;
    std::optional<Date> dropped;
    QString update; ///< completed / updated

    bool operator==(const PpmActionLine &) const = default;
};

/// A line of the connected-carer table as it stood when the record was submitted, in words: what an approved record
/// says does not change with the network.
struct PpmCarerLine
{
    QString person; ///< key
    QString name;
    QString relationship;
    QString wants;
    QString viability;
    QString opposing;
    QString fullAssessment;
    QString panel;
    QString comments;

    bool operator==(const PpmCarerLine &) const = default;
};

/// What a record says, field by field. Single answers by the ids of `core/meetings/ppmform.h`; days as ISO text, yes or
/// no as `yes` and `no`; an answer left empty is not in the map.
struct PpmContent
{
    QMap<QString, QString> answers;
    std::vector<PpmAttendee> present;
    std::vector<PpmCarerLine> carers;
    std::vector<PpmOption> options;
    std::vector<PpmEarlyAction> earlyActions;
    std::vector<PpmActionLine> actions;

    bool operator==(const PpmContent &) const = default;
};

/// The record of one child's Permanence Planning Meeting (Bradford 2017, App. 3). That the meeting was held is the
/// child's `ppm` event of the same day, signed off or not.
struct PpmRecord
{
    RecordStamp stamp;
    QString key;     ///< unique in every store (`newKey`)
    QString sitting; ///< the same for the records of brothers and sisters whose meeting was one
    Date on;
    bool initial = false;
    PpmState state = PpmState::Draft;
    int version = 1;  ///< 2 and on after reopening; the superseded ones are kept
    QString reopened; ///< why this version was begun; empty for the first
    QString author;   ///< who began it
    QString submittedBy;
    std::optional<Date> submittedOn;
    QString approvedBy;
    std::optional<Date> approvedOn;
    QMap<QString, QString> comments; ///< of the team manager who returned it, by section; `` is for the whole
    /// Empty in a ChildRecord of `Store::loadAll(With::Facts)`, so that a whole authority fits into memory;
    /// `Workspace::ppm` has it.
    PpmContent content;

    bool operator==(const PpmRecord &) const = default;
};

/// The options of the record in their printed order, then ours: `early-permanence`, `return-home`, `connected-care`
/// (family or friends, CAO/SGO), `long-term-fostering`, `adoption`, `residential`, `supported-independence`.
[[nodiscard]] QStringList ppmOptionIds();

/// Canonical JSON of a content, and back: for the store, drafts and the exchange form alike.
[[nodiscard]] QByteArray jsonOf(const PpmContent &content);
/// Nothing when \a json is not what `jsonOf` writes; \a whyNot then says what is wrong, with no data in it.
[[nodiscard]] std::optional<PpmContent> ppmContentOf(const QByteArray &json, QString *whyNot = nullptr);

/// A sentence of the team's own, offered in narrative fields.
struct Phrase
{
    RecordStamp stamp; ///< belongs to the store
    QString section;   ///< id of the section it is offered in; empty: in all
    QString text;

    bool operator==(const Phrase &) const = default;
};

} // namespace hearth
