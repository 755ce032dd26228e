// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/situation.h"

#include <optional>

namespace hearth {

/// An outcome of a route, in the order in which the route names it.
struct RouteOutcome
{
    QString option; ///< the plan option that it is (`planOptions`), or `early-permanence`
    QString words;  ///< translated: `Special guardianship with the present carers`
};

/// One of the four routes of Bradford 2017, App. 2, in our words.
struct Route
{
    QString id; ///< `younger-nobody`, `younger-connected`, `older-nobody`, `older-connected`
    QString title;
    QString meeting;       ///< what the meeting has to look at
    QStringList attendees; ///< beside the team manager and the social worker, who always come
    QString panel;         ///< who considers it
    QStringList considers;
    bool isRanked = false; ///< the outcomes stand in the order in which they are preferred
    QString order;         ///< the same in words
    std::vector<RouteOutcome> outcomes;
    QString source;
};

/// The routes that fit a child, and why.
struct RouteAdvice
{
    QString because;           ///< `7 years old; nobody of the family or friends who could care is known.`
    std::vector<Route> routes; ///< one; two at 7 or where the age is not known; none from 18 on
    QStringList notes;         ///< on the child's age, and that adoption stays possible
};

/// \a age in whole years, 0 for a child to be born, nothing where it is not known.
[[nodiscard]] RouteAdvice routesFor(std::optional<int> age, bool connectedPeople);
[[nodiscard]] RouteAdvice routesFor(const PpmSituation &situation);
/// All four, in the order of the document.
[[nodiscard]] std::vector<Route> allRoutes();

} // namespace hearth
