// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/plans.h"
#include "core/meetings/routes.h"

#include <QString>

class QWidget;

namespace hearth {

/// What stands behind a heading of the plan tab, and how it reads as text.
struct PlanSection
{
    QString summary; ///< for the heading
    QWidget *body = nullptr;
    QString text; ///< for pasting into the case system
};

/// The plans before the one in force; \a steps as `planHistory` answers them.
[[nodiscard]] PlanSection formerPlans(const std::vector<PlanStep> &steps, QWidget *parent);
/// The options as the last finished meeting left them, those ruled out with day and reason.
[[nodiscard]] PlanSection lastOptions(const PpmRecord *meeting, const PpmContent &content, QWidget *parent);
[[nodiscard]] PlanSection earlyActions(const PpmRecord *meeting, const PpmContent &content, QWidget *parent);
/// The routes that fit the child; \a pursued are the options that the last meeting pursues.
[[nodiscard]] PlanSection fittingRoutes(const RouteAdvice &advice, const QStringList &pursued, QWidget *parent);
/// The plans of brothers and sisters beside the child's own, and what was decided of living together.
[[nodiscard]] PlanSection siblingPlans(const PpmSituation &situation, QWidget *parent);

} // namespace hearth
