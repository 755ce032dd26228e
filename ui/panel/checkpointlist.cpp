// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of annual permanence reviews and of what goes to the Challenge Panel, as values.
#include "core/casework/formvocabulary.h"
#include "ui/children/childrow.h"
#include "ui/children/wording.h"
#include "ui/panel/panellists.h"

#include <QCoreApplication>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;
using Kind = ValueColumn::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Panel)
};

PanelCell words(const QString &text)
{
    return {text, {}, {}, {}};
}

QString stepWords(const CheckpointLine &line)
{
    switch (line.step) {
    case CheckpointStep::OnAgenda:
        return Text::tr("to the Permanence Panel of %1").arg(britishText(line.panel));
    case CheckpointStep::ToHold:
        return line.booked ? Text::tr("booked for %1").arg(britishText(line.booked)) : labelOf(line.step);
    case CheckpointStep::Again:
    case CheckpointStep::Writing:
    case CheckpointStep::ToPanel:
    case CheckpointStep::Held:
        break;
    }
    return labelOf(line.step);
}

/// The clock, or the day on which it is to be looked at again.
PanelCell dueCell(const CheckpointLine &line, Date asAt)
{
    if (line.step != CheckpointStep::Again)
        return clockCell(line.clock);
    const int days = *line.booked - asAt;
    const Status status = days < 0 ? Status::Overdue : line.isToDo(asAt) ? Status::Soon : Status::Open;
    const QString said =
        days < 0 ? Text::tr("%n day(s) over", nullptr, -days) : Text::tr("in %n day(s)", nullptr, days);
    return {said, {line.booked->dayNumber(), {}}, status, {}};
}

} // namespace

std::vector<ValueColumn> checkpointColumns()
{
    const auto column = [](const char *id, const QString &title, int width, Kind kind = Kind::Text,
                           const QString &help = {}) {
        return ValueColumn{QString::fromLatin1(id), title, kind, ValueColumn::Shown::Yes, width, help};
    };
    return {column("child", Text::tr("Child"), 20),
            column("number", Text::tr("Number"), 10),
            column("what", Text::tr("Checkpoint"), 22),
            column("due", Text::tr("Due"), 0, Kind::Day),
            column("state", Text::tr("Clock"), 16, Kind::Status),
            column("step", Text::tr("Next step"), 28),
            column("since", Text::tr("Counts from"), 0, Kind::Day,
                   Text::tr("The day on which the home or the match began, else that of the last annual review")),
            column("held", Text::tr("Held last"), 0, Kind::Day),
            column("outcome", Text::tr("Outcome"), 28),
            column("review", Text::tr("Next review"), 0, Kind::Day,
                   Text::tr("The child looked after review that it prepares")),
            column("worker", Text::tr("Worker"), 16)};
}

std::vector<CheckpointLine> shownLines(std::vector<CheckpointLine> lines, CheckpointsShown shown, Date asAt)
{
    std::erase_if(lines, [shown, asAt](const CheckpointLine &line) {
        switch (shown) {
        case CheckpointsShown::ToDo:
            return !line.isToDo(asAt);
        case CheckpointsShown::AnnualReviews:
            return line.checkpoint != PanelCheckpoint::AnnualReview;
        case CheckpointsShown::Challenges:
            return line.checkpoint != PanelCheckpoint::ChallengePanel;
        case CheckpointsShown::All:
            break;
        }
        return false;
    });
    return lines;
}

std::vector<PanelRow> checkpointRows(const Workspace &workspace, const std::vector<CheckpointLine> &lines)
{
    const Date asAt = workspace.asAt();
    std::vector<PanelRow> rows;
    for (const CheckpointLine &line : lines) {
        const ChildRecord *child = workspace.child(line.childId);
        const FormVocabulary *form = formVocabularyOf(formOf(line.checkpoint));
        if (!child || !form)
            continue;
        const bool isAgain = line.step == CheckpointStep::Again;
        rows.push_back({keyOf(line),
                        line.childId,
                        {words(childRowOf(*child, asAt).listName), words(child->child.number), words(titleOf(*form)),
                         dayCell(isAgain      ? line.booked
                                 : line.clock ? line.clock->due
                                              : std::nullopt),
                         dueCell(line, asAt), words(stepWords(line)),
                         dayCell(line.clock ? std::optional(line.clock->base) : std::nullopt), dayCell(line.held),
                         words(line.outcome), dayCell(line.review), words(child->child.worker)},
                        line.step == CheckpointStep::Held});
    }
    return rows;
}

QString keyOf(const CheckpointLine &line)
{
    return QString::number(line.childId) + u'/' + formOf(line.checkpoint);
}

} // namespace hearth
