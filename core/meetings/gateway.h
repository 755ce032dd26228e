// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/timeline/clocks.h"

#include <functional>

namespace hearth {

/// What should be looked at before a form of the gateway or of the court is signed off, a sentence each, with its
/// source: who chairs, how old the assessment is, what an unborn child's meeting has to set. It stops nobody.
[[nodiscard]] QStringList gatewayRemarks(const FormRecord &form, const ChildRecord &child, const WorkingDays &days);

/// How a child stands in the Public Law Outline (section G of the tracker).
enum class RegisterStage : std::uint8_t {
    Threshold,      ///< decided, and no letter yet
    PreProceedings, ///< from the letter before proceedings
    Proceedings,    ///< from the issue
};
[[nodiscard]] QString labelOf(RegisterStage stage);

/// A line of the register of pre-proceedings and proceedings.
struct RegisterLine
{
    RecordId childId = 0;
    QString number;
    QString name;
    QString worker;
    RegisterStage stage = RegisterStage::Threshold;
    Date since;                       ///< the day of the stage: decision, letter, issue
    int weeks = 0;                    ///< whole weeks since then, as at the day
    std::optional<Date> line;         ///< the last day in time by the pack, or as extended
    Status status = Status::Open;     ///< of that clock; Open where the pack has none
    std::optional<int> daysOver;      ///< past the line: positive
    int meetings = 0;                 ///< pre-proceedings meetings, or hearings, held in the stage
    std::optional<Date> lastMeeting;  ///< of these
    std::optional<Date> nextMeeting;  ///< booked
    std::optional<Date> plannedIssue; ///< booked
    std::optional<Date> plannedEnd;   ///< step-down, or final hearing, booked
    int slips = 0;                    ///< how often what is planned has moved
};
using ClocksOf = std::function<const std::vector<Clock> &(RecordId)>;
/// Every child for whom the threshold was decided, a letter sent or proceedings issued that have not ended by \a asAt;
/// the nearest line first, then those without one.
[[nodiscard]] std::vector<RegisterLine> outlineRegister(const std::vector<ChildRecord> &children,
                                                        const ClocksOf &clocks, Date asAt);

/// Something of the gateway or of the court that is still to come, or is owed.
struct GatewayLine
{
    RecordId childId = 0;
    QString number;
    QString name;
    QString worker;
    std::optional<Date> on; ///< of a meeting its day, of what is owed the day by which; nothing: as soon as may be
    QString what;
    QString note;                 ///< whose it is, how it stands
    Status status = Status::Open; ///< of what is owed: by its clock, or by its day
    QString form;                 ///< key of the form; empty: a booked event, an action
};
/// Gateway meetings, care planning meetings and hearings booked for \a asAt or later, and forms begun for such a day.
[[nodiscard]] std::vector<GatewayLine> meetingsToCome(const std::vector<ChildRecord> &children, Date asAt);
/// Assessments, reviews and papers that the gateway set or waits for and that are not done, forms not signed off whose
/// day has passed, and children under police protection or section 20 whom no gateway has seen.
[[nodiscard]] std::vector<GatewayLine> owedToGateway(const std::vector<ChildRecord> &children, const ClocksOf &clocks,
                                                     Date asAt);

} // namespace hearth
