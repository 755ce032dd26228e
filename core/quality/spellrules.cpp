// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/period.h"
#include "core/casework/codelists.h"
#include "core/quality/inspection.h"

#include <algorithm>
#include <set>

namespace hearth {

namespace {

constexpr int adulthood = 18;
constexpr int youngestWithViews = 4;
constexpr int mostShortBreakDays = 75;

QString say(const char *text, Date day)
{
    return ReturnInspection::say(text, day);
}

/// Care, legal status and placement each follow one another; what is found of one day is told once.
void inspectOverlaps(ReturnInspection &inspection)
{
    std::set<std::pair<int, Date>> told;
    for (const SpellKind kind : {SpellKind::Placement, SpellKind::LegalStatus, SpellKind::Care}) {
        const Spell *latest = nullptr; // the one before that lasts longest
        for (const Spell &spell : inspection.spells(kind)) {
            if (latest && !latest->until && told.insert({142, spell.from}).second)
                inspection.find(142, spell,
                                say(QT_TRANSLATE_NOOP("ReturnChecks",
                                                      "Something new began on %1 and what went before has no end, so "
                                                      "both count as in force: enter the end."),
                                    spell.from));
            else if (latest && latest->until && *latest->until > spell.from && told.insert({501, spell.from}).second)
                inspection.find(501, spell,
                                say(QT_TRANSLATE_NOOP("ReturnChecks", "What began on %1 overlaps what went before, "
                                                                      "which ended on %2: correct one of the days."),
                                    spell.from)
                                    .arg(britishText(*latest->until)));
            if (!latest || (latest->until && (!spell.until || *spell.until > *latest->until)))
                latest = &spell;
        }
    }
}

/// Accommodation past eighteen under section 20(5), in a community home, is lawful.
bool isSection20InHome(const ReturnInspection &inspection, Date day)
{
    const auto holds = [&inspection, day](SpellKind kind, QStringView code) {
        const auto &spells = inspection.spells(kind);
        return std::any_of(spells.begin(), spells.end(),
                           [&](const Spell &spell) { return spell.code == code && spell.inForceOn(day); });
    };
    return holds(SpellKind::LegalStatus, u"V2") && holds(SpellKind::Placement, u"K2");
}

void inspectAges(ReturnInspection &inspection)
{
    if (!inspection.child().born)
        return;
    const Date born = *inspection.child().born;
    const Date adult = birthday(born, adulthood);
    for (const Spell &care : inspection.spells(SpellKind::Care)) {
        if (care.from < born)
            inspection.find(302, care,
                            say(QT_TRANSLATE_NOOP("ReturnChecks", "Care began on %1, before the child was born: "
                                                                  "correct that day or the date of birth."),
                                care.from));
        if (care.from >= adult)
            inspection.find(352, care,
                            say(QT_TRANSLATE_NOOP("ReturnChecks", "Care began on %1, when the child was 18 already: "
                                                                  "correct that day or the date of birth."),
                                care.from));
        else if (care.until.value_or(inspection.asAt()) > adult && !isSection20InHome(inspection, adult))
            inspection.find(359, care,
                            say(QT_TRANSLATE_NOOP("ReturnChecks", "The child turned 18 on %1 and is still recorded in "
                                                                  "care after it: enter the end of care."),
                                adult));
    }
}

struct Limit
{
    const char *code;
    int days;
    int rule;
    const char *message;
};

void inspectLimits(ReturnInspection &inspection)
{
    static constexpr Limit limits[] = {
        {"L1", 3, 361,
         QT_TRANSLATE_NOOP("ReturnChecks",
                           "Police protection from %1 is recorded for more than 72 hours: enter its end "
                           "and the legal status that followed.")},
        {"L2", 21, 362,
         QT_TRANSLATE_NOOP("ReturnChecks", "The emergency protection order of %1 is recorded for more than 21 days: "
                                           "enter its end and the legal status that followed.")},
        {"L3", 7, 363,
         QT_TRANSLATE_NOOP("ReturnChecks", "The child assessment order of %1 is recorded for more than 7 days: enter "
                                           "its end and the legal status that followed.")},
    };
    for (const Spell &status : inspection.spells(SpellKind::LegalStatus)) {
        for (const Limit &limit : limits) {
            const int days = status.until.value_or(inspection.asAt()) - status.from;
            if (status.code == QLatin1StringView(limit.code) && days > limit.days)
                inspection.find(limit.rule, status, say(limit.message, status.from));
        }
    }
}

/// Days of short breaks in the twelve months before \a end.
int shortBreakDays(const ReturnInspection &inspection, Date end)
{
    const Date start = addCalendarMonths(end, -12);
    int days = 0;
    for (const Spell &status : inspection.spells(SpellKind::LegalStatus)) {
        if (isShortBreak(status.code))
            days += std::max(0, std::min(status.until.value_or(inspection.asAt()), end) - std::max(status.from, start));
    }
    return days;
}

void inspectShortBreaks(ReturnInspection &inspection)
{
    for (const Spell &status : inspection.spells(SpellKind::LegalStatus)) {
        if (!isShortBreak(status.code))
            continue;
        const Date end = status.until.value_or(inspection.asAt());
        if (shortBreakDays(inspection, end) > mostShortBreakDays) {
            inspection.find(367, status,
                            say(QT_TRANSLATE_NOOP("ReturnChecks", "Short breaks come to more than 75 days in the 12 "
                                                                  "months up to %1: look at the legal status."),
                                end));
            return;
        }
    }
}

void inspectWithParents(ReturnInspection &inspection)
{
    for (const Spell &placement : inspection.spells(SpellKind::Placement)) {
        if (placement.code != u"P1")
            continue;
        for (const Spell &status : inspection.spells(SpellKind::LegalStatus)) {
            const Date start = std::max(placement.from, status.from);
            if (status.code != u"V2" || !placement.inForceOn(start) || !status.inForceOn(start))
                continue;
            inspection.find(378, placement,
                            say(QT_TRANSLATE_NOOP("ReturnChecks", "Placed with parents on %1 while accommodated under "
                                                                  "section 20, which cannot be: correct the placement "
                                                                  "or the legal status."),
                                start),
                            "check.placed-with-parents-s20");
            break;
        }
    }
}

void inspectReviews(ReturnInspection &inspection)
{
    if (!inspection.child().born)
        return;
    for (const Event &review : inspection.events(EventKind::ClaReview)) {
        const QString participation = review.details.value(QStringLiteral("participation"));
        const bool young = ageOn(*inspection.child().born, review.on) < youngestWithViews;
        if (participation == u"PN0" && !young)
            inspection.find(440, review,
                            say(QT_TRANSLATE_NOOP("ReturnChecks", "The review of %1 says that the child was under 4, "
                                                                  "and the child was not: correct how the child took "
                                                                  "part."),
                                review.on));
        else if (!participation.isEmpty() && participation != u"PN0" && young)
            inspection.find(441, review,
                            say(QT_TRANSLATE_NOOP("ReturnChecks", "The review of %1 says how the child took part, and "
                                                                  "the child was under 4: PN0 is meant."),
                                review.on));
    }
}

} // namespace

void inspectSpells(ReturnInspection &inspection)
{
    inspectOverlaps(inspection);
    inspectAges(inspection);
    inspectLimits(inspection);
    inspectShortBreaks(inspection);
    inspectWithParents(inspection);
    inspectReviews(inspection);
}

} // namespace hearth
