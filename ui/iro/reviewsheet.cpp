// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iro/reviewsheet.h"

#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReviewSheet)
};

QString orNone(const QString &text)
{
    return text.isEmpty() ? Text::tr("none") : text;
}

QString orNotKnown(const std::optional<Date> &day)
{
    return day ? britishText(*day) : Text::tr("not known");
}

QString nextReview(const CaseloadLine &line)
{
    if (!line.nextDue)
        return Text::tr("no review clock runs");
    const QString due = Text::tr("due by %1 (%2)").arg(britishText(*line.nextDue), labelOf(line.reviewStatus));
    return line.nextBooked ? Text::tr("%1; booked for %2").arg(due, britishText(*line.nextBooked)) : due;
}

SentenceSheet standing(const CaseloadLine &line)
{
    SentenceSheet sheet{Text::tr("How it stands"), {Text::tr("What"), Text::tr("How")}, {1, 3}, {}};
    sheet.rows = {{Text::tr("Last review"), orNotKnown(line.lastReview)},
                  {Text::tr("Next review"), nextReview(line)},
                  {Text::tr("Permanence plan"), orNone(line.plan)},
                  {Text::tr("Contingency"), orNone(line.contingency)}};
    if (line.planDue)
        sheet.rows.push_back(
            {Text::tr("Plan by the second review"),
             Text::tr("%1 (%2)", "day, status").arg(britishText(*line.planDue), labelOf(line.planBySecondReview))});
    if (line.midPoint)
        sheet.rows.push_back({Text::tr("Mid-point check"),
                              line.midPointChecked
                                  ? Text::tr("done on %1").arg(britishText(*line.midPointChecked))
                                  : Text::tr("not done; the mid-point is %1").arg(britishText(*line.midPoint))});
    return sheet;
}

SentenceSheet words(const CaseloadLine &line)
{
    SentenceSheet sheet{
        Text::tr("In the child's own words"), {Text::tr("Said on"), Text::tr("What was said")}, {1, 5}, {}};
    if (line.childsWords)
        sheet.rows.push_back({britishText(line.childsWords->on), line.childsWords->words});
    else
        sheet.rows.push_back({{}, Text::tr("Nobody has written down what the child says.")});
    return sheet;
}

SentenceSheet since(const CaseloadLine &line, const Workspace &workspace)
{
    SentenceSheet sheet{Text::tr("Since my last review"), {Text::tr("Day"), Text::tr("What")}, {1, 5}, {}};
    const ChildRecord *child = workspace.child(line.childId);
    if (!child || !line.lastReview) {
        sheet.rows.push_back({{}, Text::tr("No review is recorded yet.")});
        return sheet;
    }
    for (const SinceReview &one :
         sinceReview(*child, workspace.clocks(line.childId), *line.lastReview, workspace.asAt()))
        sheet.rows.push_back({britishText(one.on), one.words});
    if (sheet.rows.empty())
        sheet.rows.push_back({{}, Text::tr("Nothing was recorded since %1.").arg(britishText(*line.lastReview))});
    return sheet;
}

SentenceSheet undone(const CaseloadLine &line, Date asAt)
{
    SentenceSheet sheet{Text::tr("Asked for and not done"),
                        {Text::tr("By when"), Text::tr("What"), Text::tr("By whom"), Text::tr("Late")},
                        {2, 6, 3, 2},
                        {}};
    for (const PlannedAction &action : line.undone) {
        const int late = asAt - action.target;
        sheet.rows.push_back({britishText(action.target), action.what, action.owner,
                              late > 0 ? Text::tr("%n day(s)", "late", late) : Text::tr("in time")});
    }
    if (sheet.rows.empty())
        sheet.rows.push_back({{}, Text::tr("Everything asked for is done."), {}, {}});
    return sheet;
}

SentenceSheet challenges(const CaseloadLine &line)
{
    SentenceSheet sheet{Text::tr("Challenged and not resolved"),
                        {Text::tr("Raised"), Text::tr("About"), Text::tr("With"), Text::tr("Answer due")},
                        {2, 4, 3, 4},
                        {}};
    for (const OpenChallenge &challenge : line.challenges) {
        const QString due = challenge.daysOver > 0 ? Text::tr("%1 (%2)", "day, how late")
                                                         .arg(britishText(challenge.due),
                                                              Text::tr("%n day(s) over", nullptr, challenge.daysOver))
                                                   : britishText(challenge.due);
        sheet.rows.push_back({britishText(challenge.raised), challenge.about, orNone(challenge.stage), due});
    }
    return sheet;
}

} // namespace

std::vector<SentenceSheet> reviewSheets(const CaseloadLine &line, const Workspace &workspace)
{
    std::vector<SentenceSheet> sheets = {standing(line), words(line), since(line, workspace),
                                         undone(line, workspace.asAt())};
    if (!line.challenges.empty())
        sheets.push_back(challenges(line));
    return sheets;
}

} // namespace hearth
