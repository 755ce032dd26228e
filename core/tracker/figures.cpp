// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/figures.h"

#include "core/calendar/period.h"
#include "core/casework/codelists.h"
#include "core/timeline/journey.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

constexpr int weeksOfPreProceedings = 12 * 7;
constexpr int lastDayOfProceedings = 26 * 7 - 1; // the day of issue is the first
constexpr int monthsInTheYear = 12;

/// One child on the day.
struct View
{
    const ChildRecord &record;
    Journey journey;
    Date asAt;
    Date yearAgo; ///< twelve months before the day
};

/// Answers whether the child belongs to the figure at all, with the day that decides.
using Measure = std::function<std::optional<FigureLine>(const View &)>;

FigureLine line(const View &view, bool counted, Date since, Date end)
{
    return {view.record.child.stamp.id, counted, since, end - since};
}

const Run *careOn(const View &view, Date day)
{
    for (const Run &period : view.journey.carePeriods()) {
        if (period.inForceOn(day))
            return &period;
    }
    return nullptr;
}

std::optional<FigureLine> inCare(const View &view)
{
    const Run *care = careOn(view, view.asAt);
    return care ? std::optional(line(view, true, care->from, view.asAt)) : std::nullopt;
}

// More than a year lies between the day twelve months before and the day: that first day itself is not in it.
std::optional<FigureLine> cameIn(const View &view)
{
    for (const Run &period : view.journey.carePeriods()) {
        if (period.from > view.yearAgo && period.from <= view.asAt)
            return line(view, true, period.from, period.until.value_or(view.asAt));
    }
    return std::nullopt;
}

std::optional<FigureLine> left(const View &view)
{
    for (const Run &period : view.journey.carePeriods()) {
        if (period.until && *period.until > view.yearAgo && *period.until <= view.asAt)
            return line(view, true, period.from, *period.until);
    }
    return std::nullopt;
}

// What began with the newest \a start and has not been ended by one of \a ends.
std::optional<Date> running(const View &view, EventKind start, std::initializer_list<EventKind> ends)
{
    const auto began = view.journey.lastHeld(start, view.asAt);
    if (!began)
        return std::nullopt;
    const bool ended =
        std::any_of(ends.begin(), ends.end(), [&](EventKind end) { return view.journey.firstHeld(end, *began); });
    return ended ? std::nullopt : began;
}

std::optional<FigureLine> preProceedings(const View &view)
{
    const auto letter = running(view, EventKind::LetterBeforeProceedings,
                                {EventKind::ProceedingsIssued, EventKind::PreProceedingsEnded, EventKind::CaseClosed});
    if (!letter)
        return std::nullopt;
    return line(view, view.asAt - *letter > weeksOfPreProceedings, *letter, view.asAt);
}

std::optional<FigureLine> proceedings(const View &view)
{
    const auto issued =
        running(view, EventKind::ProceedingsIssued, {EventKind::ProceedingsConcluded, EventKind::CaseClosed});
    if (!issued)
        return std::nullopt;
    return line(view, view.asAt - *issued > lastDayOfProceedings, *issued, view.asAt);
}

// Each order lasts until adoption or discharge: one that has gone on for more than four months was not in time.
std::optional<FigureLine> underPlacementOrder(const View &view)
{
    for (const OrderRun &order : view.journey.orders()) {
        if (order.inForceOn(view.asAt))
            return line(view, view.asAt > addCalendarMonths(order.from, 4), order.from, view.asAt);
    }
    return std::nullopt;
}

std::optional<FigureLine> longTermFostered(const View &view)
{
    const Home *home = view.journey.homeOf(view.asAt);
    if (!careOn(view, view.asAt) || !home || !home->inForceOn(view.asAt) ||
        (home->code != u"U1" && home->code != u"U4"))
        return std::nullopt;
    return line(view, view.journey.matchStands().contains(view.asAt), home->from, view.asAt);
}

std::optional<FigureLine> planWithinSixMonths(const View &view)
{
    const Run *care = careOn(view, view.asAt);
    if (!care || !care->fromKnown)
        return std::nullopt;
    const auto start = view.journey.clockStartOf(*care);
    if (!start || view.asAt <= addCalendarMonths(*start, 6))
        return std::nullopt;
    const auto plan = view.journey.planCounting(*care, *start);
    return line(view, plan && *plan <= addCalendarMonths(*start, 6), *start, plan.value_or(view.asAt));
}

std::optional<FigureLine> conferenceBeforePlan(const View &view)
{
    std::optional<Date> agreed;
    for (const Spell &spell : view.record.spells) {
        if (spell.kind == SpellKind::Plan && spell.fromKnown && spell.from > view.yearAgo && spell.from <= view.asAt) {
            agreed = spell.from;
            break;
        }
    }
    if (!agreed)
        return std::nullopt;
    const bool had = view.journey.lastHeld(EventKind::FamilyGroupConference, *agreed) ||
                     view.journey.lastHeld(EventKind::FamilyNetworkMeeting, *agreed) ||
                     view.journey.lastHeld(EventKind::FgcOffered, *agreed);
    return line(view, had, *agreed, view.asAt);
}

// Homes: a temporary move is none of its own. The one in which the year began counts among them.
std::optional<FigureLine> threeHomes(const View &view)
{
    const Run *care = careOn(view, view.asAt);
    if (!care)
        return std::nullopt;
    int homes = 0;
    for (const Home &home : view.journey.homes()) {
        const bool inYear = home.from <= view.asAt && (!home.until || *home.until > view.yearAgo);
        if (inYear && home.from >= care->from && !home.sameCarer)
            ++homes;
    }
    return line(view, homes >= 3, care->from, view.asAt);
}

// Under 16, looked after for two and a half years: the same home for the last two, or the adoptive placement and the
// home before it together, as the national measure has it.
std::optional<FigureLine> twoYearsInOneHome(const View &view)
{
    const Run *care = careOn(view, view.asAt);
    const auto &born = view.record.child.born;
    if (!care || !born || ageOn(*born, view.asAt) >= 16 || care->from > addCalendarMonths(view.asAt, -30))
        return std::nullopt;
    const Home *home = view.journey.homeOf(view.asAt);
    if (!home || !home->inForceOn(view.asAt))
        return line(view, false, care->from, view.asAt);
    Date since = home->from;
    bool follows = home->sameCarer || isAdoptivePlacement(home->code);
    for (auto before = view.journey.homes().rbegin(); follows && before != view.journey.homes().rend(); ++before) {
        if (before->from >= since)
            continue;
        since = before->from;
        follows = before->sameCarer;
    }
    return line(view, since <= addCalendarMonths(view.asAt, -24), since, view.asAt);
}

using Milestone = std::function<std::optional<Date>(const View &)>;

Milestone newest(EventKind kind)
{
    return [kind](const View &view) { return view.journey.lastHeld(kind, view.asAt); };
}

std::optional<Date> entry(const View &view)
{
    return view.journey.carePeriods().empty() ? std::nullopt : std::optional(view.journey.carePeriods().back().from);
}

std::optional<Date> firstPlan(const View &view)
{
    if (view.journey.carePeriods().empty())
        return std::nullopt;
    const Run &care = view.journey.carePeriods().back();
    return view.journey.planCounting(care, care.from);
}

std::optional<Date> order(const View &view)
{
    return view.journey.orders().empty() ? std::nullopt : std::optional(view.journey.orders().back().from);
}

std::optional<Date> placed(const View &view)
{
    const auto &placements = view.journey.adoptivePlacements();
    return placements.empty() ? std::nullopt : std::optional(placements.back().from);
}

// The days from one milestone to the next, of those who reached the second in the last twelve months.
Measure between(Milestone from, Milestone to)
{
    return [from = std::move(from), to = std::move(to)](const View &view) -> std::optional<FigureLine> {
        const auto first = from(view);
        const auto second = to(view);
        if (!first || !second || *second < *first || *second <= view.yearAgo || *second > view.asAt)
            return std::nullopt;
        return line(view, true, *first, *second);
    };
}

struct Recipe
{
    Figure figure;
    Measure measure;
};

std::vector<Recipe> counts()
{
    using Kind = Figure::Kind;
    const QString torbay = u"Torbay 2020, 1.2"_s;
    const QString report = Text::tr("Torbay, report of April 2017, 2.5");
    return {
        {{u"in-care"_s, Text::tr("Looked after"), Text::tr("Children in care on the day."), report, Kind::Count, {}},
         inCare},
        {{u"came-in"_s,
          Text::tr("Came into care"),
          Text::tr("Children who came into care in the twelve months."),
          report,
          Kind::Count,
          {}},
         cameIn},
        {{u"left"_s,
          Text::tr("Left care"),
          Text::tr("Children who left care in the twelve months."),
          report,
          Kind::Count,
          {}},
         left},
        {{u"pre-proceedings-over"_s,
          Text::tr("Pre-proceedings over 12 weeks"),
          Text::tr("Of children in pre-proceedings: those for whom the letter is more than 12 weeks old."),
          torbay,
          Kind::Part,
          {}},
         preProceedings},
        {{u"proceedings-over"_s,
          Text::tr("Proceedings over 26 weeks"),
          Text::tr("Of children in proceedings: those for whom they have gone on for more than 26 weeks."),
          torbay,
          Kind::Part,
          {}},
         proceedings},
        {{u"placement-order-over"_s,
          Text::tr("Placement order over 4 months"),
          Text::tr("Of children under a placement order: those not adopted four months after it."),
          torbay,
          Kind::Part,
          {}},
         underPlacementOrder},
        {{u"long-term-matched"_s,
          Text::tr("Long-term fostering matched"),
          Text::tr("Of children in a long-term foster placement: those matched to it by the Panel."),
          torbay,
          Kind::Part,
          {}},
         longTermFostered},
        {{u"plan-in-six-months"_s,
          Text::tr("Plan within 6 months"),
          Text::tr("Of children in care for more than six months: those who had a plan by then."),
          torbay,
          Kind::Part,
          {}},
         planWithinSixMonths},
        {{u"conference-before-plan"_s,
          Text::tr("Family conference before the plan"),
          Text::tr("Of children whose plan was made in the twelve months: those for whom a conference or network "
                   "meeting was held or offered before it."),
          torbay,
          Kind::Part,
          {}},
         conferenceBeforePlan},
        {{u"three-homes"_s,
          Text::tr("Three or more homes in a year"),
          Text::tr("Of children in care: those who lived in three homes or more in the twelve months."),
          report,
          Kind::Part,
          {}},
         threeHomes},
        {{u"two-years-in-one-home"_s,
          Text::tr("Two years in the same home"),
          Text::tr("Of children under 16 in care for two and a half years: those in one home for the last two, or "
                   "placed with adopters from it."),
          report,
          Kind::Part,
          {}},
         twoYearsInOneHome},
    };
}

std::vector<Recipe> drifts()
{
    const auto drift = [](const QString &id, const QString &title, Milestone from, Milestone to) {
        return Recipe{{id,
                       title,
                       Text::tr("%1: the middle number of days, of the children who reached the second of the two in "
                                "the twelve months.")
                           .arg(title),
                       Text::tr("Torbay, report of April 2017, 2.5"),
                       Figure::Kind::MedianDays,
                       {}},
                      between(std::move(from), std::move(to))};
    };
    const Milestone match = newest(EventKind::AdoptionMatch);
    const Milestone decision = newest(EventKind::ShobpaDecision);
    return {
        drift(u"entry-to-plan"_s, Text::tr("Entry to plan"), entry, firstPlan),
        drift(u"plan-to-shobpa"_s, Text::tr("Plan to adoption decision"), firstPlan, decision),
        drift(u"shobpa-to-order"_s, Text::tr("Decision to placement order"), decision, order),
        drift(u"order-to-match"_s, Text::tr("Placement order to match"), order, match),
        drift(u"match-to-placed"_s, Text::tr("Match to moving in"), match, placed),
        drift(u"placed-to-adopted"_s, Text::tr("Moving in to adoption order"), placed,
              newest(EventKind::AdoptionOrder)),
    };
}

} // namespace

int Figure::counted() const
{
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [](const FigureLine &one) { return one.counted; }));
}

std::optional<int> Figure::median() const
{
    if (lines.empty())
        return std::nullopt;
    std::vector<int> days;
    for (const FigureLine &one : lines)
        days.push_back(one.days);
    const auto middle = days.begin() + static_cast<std::ptrdiff_t>((days.size() - 1) / 2);
    std::nth_element(days.begin(), middle, days.end());
    return *middle;
}

std::optional<int> Figure::percent() const
{
    return lines.empty() ? std::nullopt : std::optional((counted() * 200 + of()) / (2 * of()));
}

std::vector<Figure> figuresOf(const std::vector<const ChildRecord *> &records, Date asAt)
{
    std::vector<Recipe> recipes = counts();
    for (Recipe &recipe : drifts())
        recipes.push_back(std::move(recipe));
    for (const ChildRecord *record : records) {
        const View view{*record, Journey(*record, asAt), asAt, addCalendarMonths(asAt, -monthsInTheYear)};
        for (Recipe &recipe : recipes) {
            if (const auto found = recipe.measure(view))
                recipe.figure.lines.push_back(*found);
        }
    }
    std::vector<Figure> figures;
    figures.reserve(recipes.size());
    for (Recipe &recipe : recipes)
        figures.push_back(std::move(recipe.figure));
    return figures;
}

} // namespace hearth
