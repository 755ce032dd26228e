// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/period.h"
#include "core/casework/codelists.h"
#include "core/meetings/outcomes.h"
#include "core/timeline/journey.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

/// The words shown, for the translator.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(LegalOutcomes)
};

QString responsibility(const Journey &journey)
{
    const Spell *status = journey.inForce(SpellKind::LegalStatus);
    if (status == nullptr || !journey.inCare().contains(journey.asAt()))
        return Words::tr("Not looked after now: the council has none.");
    const QString since = britishText(status->from);
    if (status->code == u"C1")
        return Words::tr("Interim care order since %1: the council shares it with the parents.").arg(since);
    if (status->code == u"C2")
        return Words::tr("Care order since %1: the council shares it with the parents.").arg(since);
    if (status->code == u"E1")
        return Words::tr("Placement order since %1: the council has it, beside the parents, and adopters gain it once "
                         "the child is placed with them.")
            .arg(since);
    if (status->code == u"V2")
        return Words::tr("Section 20 since %1: the council has none.").arg(since);
    return Words::tr("%1 since %2.", "legal status, day").arg(meaningOf(legalStatusCodes(), status->code), since);
}

QString lasting(const Child &child, Date on)
{
    constexpr int adult = 18;
    if (!child.born)
        return {};
    const Date grown = birthday(*child.born, adult);
    if (grown <= on)
        return Words::tr("Turned 18 on %1.").arg(britishText(grown));
    const int months = wholeMonthsBetween(on, grown);
    constexpr int year = 12;
    const QString left =
        months < 2 * year ? Words::tr("%n month(s)", nullptr, months) : Words::tr("%n year(s)", nullptr, months / year);
    return Words::tr("Turns 18 on %1, in %2.").arg(britishText(grown), left);
}

QString contact(const Journey &journey, std::size_t family)
{
    QStringList said;
    if (family > 0)
        said.append(Words::tr("%n brother(s) or sister(s) on record.", nullptr, static_cast<int>(family)));
    if (const auto decided = journey.lastHeld(EventKind::SiblingDecision, journey.asAt())) {
        const Event *event = journey.eventOn(EventKind::SiblingDecision, *decided);
        const bool arranged = event && !event->details.value(QStringLiteral("contact")).isEmpty();
        said.append((arranged ? Words::tr("Contact between them was arranged on %1.")
                              : Words::tr("The decision of %1 arranges no contact between them."))
                        .arg(britishText(*decided)));
    }
    return said.join(u' ');
}

QString support(const Journey &journey)
{
    QStringList said;
    if (const Spell *placement = journey.inForce(SpellKind::Placement))
        said.append(Words::tr("Lives in %1 since %2.", "placement, day")
                        .arg(meaningOf(placementCodes(), placement->code), britishText(placement->from)));
    if (const auto planned = journey.lastHeld(EventKind::SupportPlan, journey.asAt()))
        said.append(Words::tr("Support plan of %1.").arg(britishText(*planned)));
    return said.join(u' ');
}

QString undoing(const Journey &journey)
{
    for (const OrderRun &order : journey.orders()) {
        if (order.inForceOn(journey.asAt()))
            return Words::tr("Placement order since %1.").arg(britishText(order.from));
    }
    const auto issued = journey.lastHeld(EventKind::ProceedingsIssued, journey.asAt());
    if (issued && !journey.firstHeld(EventKind::ProceedingsConcluded, *issued, journey.asAt()))
        return Words::tr("Proceedings issued on %1 are before the court.").arg(britishText(*issued));
    return {};
}

} // namespace

QString ownFact(OutcomeAspect aspect, const PpmSituation &situation)
{
    const Journey journey(situation.child, situation.on);
    switch (aspect) {
    case OutcomeAspect::ParentalResponsibility:
        return responsibility(journey);
    case OutcomeAspect::Lasts:
        return lasting(situation.child.child, situation.on);
    case OutcomeAspect::Contact:
        return contact(journey, situation.family.size());
    case OutcomeAspect::Support:
        return support(journey);
    case OutcomeAspect::Reviews:
        if (const auto last = journey.lastHeld(EventKind::ClaReview, situation.on))
            return Words::tr("Last reviewed on %1.").arg(britishText(*last));
        return journey.inCare().contains(situation.on) ? Words::tr("Not reviewed yet.") : QString();
    case OutcomeAspect::Undoing:
        return undoing(journey);
    }
    return {};
}

} // namespace hearth
