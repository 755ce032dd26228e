// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/facts.h"

#include <compare>
#include <map>

namespace hearth {

/// One of the people round a child: a child of this store by its id, or a person by key. Exactly one of the two is set.
struct Member
{
    RecordId child = 0;
    QString person;

    [[nodiscard]] bool isChild() const { return child != 0; }
    [[nodiscard]] bool isNobody() const { return child == 0 && person.isEmpty(); }
    std::strong_ordering operator<=>(const Member &) const = default;
    bool operator==(const Member &) const = default;
};

/// Somebody round one or more children: a relative, a friend, a carer, a professional. Kept once and shared by brothers
/// and sisters, so it belongs to the store and to no child (`stamp.childId` is 0).
struct Person
{
    RecordStamp stamp;
    QString key; ///< unique in every store and kept when it is exchanged (`newKey`)
    QString name;
    QString sex;         ///< `M`, `F`, `U` (neither fits) or empty (not known)
    bool unborn = false; ///< a pregnancy or an unborn child
    std::optional<Date> born;
    std::optional<Date> expected; ///< of one unborn
    bool hasDied = false;
    std::optional<Date> died; ///< the day, where it is known; `hasDied` says that it happened
    QString role;             ///< of a professional: `Health visitor`; empty for family and friends
    QString organisation;
    QString address;
    QString phone;
    QString email;
    QString note;

    bool operator==(const Person &) const = default;
};

enum class RelationshipKind : std::uint8_t {
    Parent,    ///< the first is a parent of the second
    Partner,   ///< a couple
    Sibling,   ///< brother or sister where no shared parent is recorded that says so
    LivesWith, ///< one household: drawn as a ring
    Other      ///< `words` says what the first is to the second: `godmother`, `health visitor`
};

/// What two people are to each other. Recorded once, read in both directions.
struct Relationship
{
    RecordStamp stamp; ///< belongs to the store: `stamp.childId` is 0
    RelationshipKind kind = RelationshipKind::Other;
    Member first;
    Member second;
    /// Of a parent: `birth`, `adoptive`, `step`, `foster`, `unknown`. Of a couple: `married`, `living-together`,
    /// `together` (in two homes), `separated`, `divorced`, `ended`, `unknown`. Of siblings: `full`, `half`, `step`,
    /// `adoptive`, `unknown`. Else empty.
    QString nature;
    QString words; ///< of an Other
    std::optional<Date> from;
    std::optional<Date> until;
    QString note;

    bool operator==(const Relationship &) const = default;
};

/// The ids of the natures that \a kind may have, the commonest first; none for LivesWith and Other.
[[nodiscard]] QStringList naturesOf(RelationshipKind kind);
[[nodiscard]] QString idOf(RelationshipKind kind); ///< `parent`, `partner`, `sibling`, `lives-with`, `other`
[[nodiscard]] std::optional<RelationshipKind> relationshipKindOf(QStringView id);
/// The word a person reads for a nature of a kind, translated: `birth parent`, `married`, `half brother or sister`.
[[nodiscard]] QString labelOfNature(RelationshipKind kind, const QString &nature);
[[nodiscard]] QString labelOf(RelationshipKind kind);

/// A line of the connected-carer table (Bradford 2017, App. 3). The relationship is read from the network. Viability
/// and full assessment, approval and panel are events of the child whose detail `person` is this person's key: they are
/// facts, and are not entered twice.
struct ConnectedCarer
{
    RecordStamp stamp;
    QString person;                ///< key of the Person
    QString wants;                 ///< wants to be assessed: `yes`, `no` (declined) or empty: not yet asked
    std::optional<Date> contacted; ///< asked directly on
    QString opposing;              ///< of a negative viability: opposes the decision: `yes`, `no` or empty
    std::optional<Date> copySent;  ///< sent a copy of the assessment; told in writing is the event's `told_in_writing`
    QString fullType;              ///< what kind of full assessment
    QString fullBy;                ///< who carries it out
    std::optional<Date> panelOn;   ///< date of panel, where one is needed
    QString comments;              ///< with the reason where negative or declined

    bool operator==(const ConnectedCarer &) const = default;
};

/// Where a person moved a symbol of the child's genogram to; those not named stand where the layout puts them.
struct Genogram
{
    RecordStamp stamp;
    struct Place
    {
        double x = 0; ///< in units of one symbol, from the child's symbol to the right
        double y = 0; ///< and downwards
        bool operator==(const Place &) const = default;
    };
    std::map<Member, Place> moved;

    bool operator==(const Genogram &) const = default;
};

/// A key that no other store has: 16 letters and digits, from the system's random source.
[[nodiscard]] QString newKey();

} // namespace hearth
