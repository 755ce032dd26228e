// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/codelists.h"
#include "core/quality/inspection.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr auto order = "check.order-of-adoption";

QString say(const char *text, Date day)
{
    return ReturnInspection::say(text, day);
}

QString say(const char *text, Date day, Date other)
{
    return ReturnInspection::say(text, day, other);
}

/// The last event of \a kind on or before \a day.
const Event *lastUpTo(const ReturnInspection &inspection, EventKind kind, Date day)
{
    const Event *last = nullptr;
    for (const Event &event : inspection.events(kind)) {
        if (event.on <= day)
            last = &event;
    }
    return last;
}

const Event *firstOf(const ReturnInspection &inspection, EventKind kind)
{
    const auto &events = inspection.events(kind);
    return events.empty() ? nullptr : &events.front();
}

bool hasStatusOn(const ReturnInspection &inspection, QStringView code, Date day)
{
    const auto &spells = inspection.spells(SpellKind::LegalStatus);
    return std::any_of(spells.begin(), spells.end(),
                       [&](const Spell &spell) { return spell.code == code && spell.inForceOn(day); });
}

/// A decision has to come first: none at all, or only a later one.
void needDecision(ReturnInspection &inspection, const Spell &spell, int ruleNone, const char *none, int ruleLate,
                  const char *late)
{
    if (lastUpTo(inspection, EventKind::ShobpaDecision, spell.from))
        return;
    if (const Event *decision = firstOf(inspection, EventKind::ShobpaDecision))
        inspection.find(ruleLate, spell, say(late, spell.from, decision->on), order);
    else if (spell.fromKnown && inspection.isComplete(QStringLiteral("placed-for-adoption"), spell.from))
        inspection.find(ruleNone, spell, say(none, spell.from), order);
}

void inspectPlacements(ReturnInspection &inspection)
{
    for (const Spell &placement : inspection.spells(SpellKind::Placement)) {
        if (!isAdoptivePlacement(placement.code))
            continue;
        needDecision(inspection, placement, 551,
                     QT_TRANSLATE_NOOP("ReturnChecks",
                                       "Placed for adoption on %1 with no decision that the child should "
                                       "be: enter the decision."),
                     552,
                     QT_TRANSLATE_NOOP("ReturnChecks", "Placed for adoption on %1, before the decision of %2 that the "
                                                       "child should be: correct one of the days."));
        const bool underOrder = placement.code == u"A5" || placement.code == u"A6";
        if (underOrder && !hasStatusOn(inspection, u"E1", placement.from) &&
            !lastUpTo(inspection, EventKind::PlacementOrder, placement.from))
            inspection.find(408, placement,
                            say(QT_TRANSLATE_NOOP("ReturnChecks", "Placed for adoption under a placement order on %1, "
                                                                  "and no placement order was in force: correct the "
                                                                  "placement's code or the legal status."),
                                placement.from));
    }
}

void inspectOrders(ReturnInspection &inspection)
{
    for (const Spell &status : inspection.spells(SpellKind::LegalStatus)) {
        if (status.code == u"E1")
            needDecision(inspection, status, 553,
                         QT_TRANSLATE_NOOP("ReturnChecks", "A placement order was made on %1 with no decision that the "
                                                           "child should be placed for adoption: enter the decision."),
                         554,
                         QT_TRANSLATE_NOOP("ReturnChecks",
                                           "A placement order was made on %1, before the decision of %2 "
                                           "that the child should be placed for adoption: correct one "
                                           "of the days."));
    }
}

/// A match belongs to the next adoptive placement, and follows the decision.
void inspectMatches(ReturnInspection &inspection)
{
    const Spell *last = nullptr;
    for (const Spell &placement : inspection.spells(SpellKind::Placement)) {
        if (isAdoptivePlacement(placement.code))
            last = &placement;
    }
    for (const Event &match : inspection.events(EventKind::AdoptionMatch)) {
        if (last && match.on > last->from && last->inForceOn(match.on))
            inspection.find(331, match,
                            say(QT_TRANSLATE_NOOP("ReturnChecks", "The match of %1 came after the child was placed for "
                                                                  "adoption on %2: correct one of the days."),
                                match.on, last->from),
                            order);
        const Event *decision = firstOf(inspection, EventKind::ShobpaDecision);
        if (decision && decision->on > match.on)
            inspection.find(333, match,
                            say(QT_TRANSLATE_NOOP("ReturnChecks", "The match of %1 came before the decision of %2 that "
                                                                  "the child should be placed for adoption: correct "
                                                                  "one of the days."),
                                match.on, decision->on),
                            order);
    }
}

void inspectReversals(ReturnInspection &inspection)
{
    for (const Event &reversal : inspection.events(EventKind::ShobpaReversed)) {
        if (!lastUpTo(inspection, EventKind::ShobpaDecision, reversal.on))
            inspection.find(522, reversal,
                            say(QT_TRANSLATE_NOOP("ReturnChecks", "A decision that the child should be placed for "
                                                                  "adoption was reversed on %1, before any was made: "
                                                                  "correct one of the days."),
                                reversal.on),
                            order);
        if (reversal.details.value(QStringLiteral("reason")).isEmpty())
            inspection.find(119, reversal,
                            say(QT_TRANSLATE_NOOP("ReturnChecks", "The reversal of %1 has no reason that the return "
                                                                  "knows (RD1 to RD4): enter it."),
                                reversal.on));
    }
    for (const ReturnRow *row : inspection.rows(u"placed-for-adoption")) {
        const auto decided = dateFromBritish(row->fields.value(QStringLiteral("DATE_PLACED")));
        const bool hasReason = row->fields.contains(QStringLiteral("REASON_PLACED_CEASED"));
        if (decided && *decided <= inspection.asAt() && hasReason &&
            !row->fields.contains(QStringLiteral("DATE_PLACED_CEASED")))
            inspection.find(119, say(QT_TRANSLATE_NOOP("ReturnChecks", "The decision of %1 has a reason for being "
                                                                       "reversed and no day: enter the day, or take "
                                                                       "the reason out."),
                                     *decided));
    }
}

/// A second decision while one stands.
void inspectDecisions(ReturnInspection &inspection)
{
    const auto &decisions = inspection.events(EventKind::ShobpaDecision);
    const auto &reversals = inspection.events(EventKind::ShobpaReversed);
    for (std::size_t i = 1; i < decisions.size(); ++i) {
        const Date first = decisions[i - 1].on;
        const Date second = decisions[i].on;
        const bool reversed = std::any_of(reversals.begin(), reversals.end(), [first, second](const Event &reversal) {
            return reversal.on >= first && reversal.on <= second;
        });
        if (!reversed && first != second)
            inspection.find(579, decisions[i],
                            say(QT_TRANSLATE_NOOP("ReturnChecks", "A second decision that the child should be placed "
                                                                  "for adoption was made on %1 while that of %2 stood: "
                                                                  "enter the reversal, or take one out."),
                                second, first));
    }
}

/// The decision is told in two tables of a return, on one day.
void inspectBothTables(ReturnInspection &inspection)
{
    const auto decisions = inspection.rows(u"placed-for-adoption");
    for (const ReturnRow *adoption : inspection.rows(u"adoptions")) {
        const auto decided = dateFromBritish(adoption->fields.value(QStringLiteral("DATE_INT")));
        if (!decided || *decided > inspection.asAt() || decisions.empty())
            continue;
        const bool same = std::any_of(decisions.begin(), decisions.end(), [&decided](const ReturnRow *row) {
            return dateFromBritish(row->fields.value(QStringLiteral("DATE_PLACED"))) == decided;
        });
        if (!same)
            inspection.find(523,
                            say(QT_TRANSLATE_NOOP("ReturnChecks", "The adoption tells of a decision of %1, and the "
                                                                  "decisions that the child should be placed have none "
                                                                  "of that day: correct one of the days."),
                                *decided),
                            order);
    }
}

void inspectAdopted(ReturnInspection &inspection)
{
    const Event *adopted = firstOf(inspection, EventKind::AdoptionOrder);
    const auto rows = inspection.rows(u"adoptions");
    const auto &reversals = inspection.events(EventKind::ShobpaReversed);
    const Event *reversal = reversals.empty() ? nullptr : &reversals.back();
    const auto &decisions = inspection.events(EventKind::ShobpaDecision);
    const bool stands = reversal && (decisions.empty() || decisions.back().on <= reversal->on);
    if (stands && (adopted || !rows.empty()))
        inspection.find(adopted ? 558 : 525, *reversal,
                        say(QT_TRANSLATE_NOOP("ReturnChecks", "The child was adopted, and the decision for adoption is "
                                                              "recorded as reversed on %1: take the reversal out, or "
                                                              "correct why care ended."),
                            reversal->on));
    if (adopted && rows.empty() && adopted->collection > 0 &&
        inspection.isComplete(QStringLiteral("adoptions"), adopted->on))
        inspection.find(601, *adopted,
                        say(QT_TRANSLATE_NOOP("ReturnChecks", "The child was adopted on %1 and the return's table of "
                                                              "adoptions does not tell of it: enter the adoption."),
                            adopted->on));
    if (!adopted && !rows.empty())
        inspection.find(602, ReturnInspection::say(QT_TRANSLATE_NOOP(
                                 "ReturnChecks", "The return's table of adoptions has the child, and no episode ended "
                                                 "with an adoption: enter the end of care, or take the row out.")));
}

} // namespace

void inspectAdoption(ReturnInspection &inspection)
{
    inspectPlacements(inspection);
    inspectOrders(inspection);
    inspectMatches(inspection);
    inspectReversals(inspection);
    inspectDecisions(inspection);
    inspectBothTables(inspection);
    inspectAdopted(inspection);
}

} // namespace hearth
