// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/managersheets.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ManagerSheets)
};

constexpr std::size_t everything = 1000;
constexpr std::size_t pagesOfASession = 2;

QString joined(QStringList lines, std::size_t most, const QString &nothing)
{
    if (lines.isEmpty())
        return nothing;
    const auto shown = static_cast<qsizetype>(most);
    const auto left = lines.size() - shown;
    if (left > 0) {
        lines = lines.first(shown);
        lines.append(Text::tr("and %n more", "lines", static_cast<int>(left)));
    }
    return lines.join(u'\n');
}

QString placeOf(const SupervisionLine &line)
{
    return Text::tr("section %1, %2", "section, colour").arg(line.section, labelOf(line.colour));
}

QString clocksOf(const SupervisionLine &line, const ChildRecord &record, Date asAt, std::size_t most)
{
    QStringList lines;
    const auto say = [&](const Clock &clock) {
        lines.append(
            Text::tr("%1: %2 %3", "status, clock, explanation")
                .arg(labelOf(clock.status), clockTitle(clock, record) + u'.', explanation(clock, record, asAt)));
    };
    for (const Clock &clock : line.overdue)
        say(clock);
    for (const Clock &clock : line.soon)
        say(clock);
    return joined(lines, most, Text::tr("nothing over or due soon"));
}

QString changesOf(const SupervisionLine &line, std::size_t most)
{
    QStringList lines;
    for (const SinceLine &change : line.changes)
        lines.append(wordsOf(change));
    return joined(lines, most, Text::tr("no change since %1").arg(britishText(line.changedSince)));
}

QString actionsOf(const SupervisionLine &line, Date asAt, std::size_t most)
{
    QStringList lines;
    for (const PlannedAction &action : line.actions)
        lines.append(Text::tr("%1 (%2, %3)", "action, who, how late")
                         .arg(action.what.simplified(),
                              action.owner.isEmpty() ? Text::tr("nobody named") : action.owner,
                              lateWords(action, asAt)));
    return joined(lines, most, Text::tr("none"));
}

QString supervisedOf(const SupervisionLine &line)
{
    const QString last = line.last ? britishText(*line.last) : Text::tr("not recorded");
    return line.nextDue ? Text::tr("last %1; next due %2 (%3)", "days and status")
                              .arg(last, britishText(*line.nextDue), labelOf(line.nextStatus))
                        : Text::tr("last %1").arg(last);
}

SentenceSheet tableOf(const SupervisionSession &session, std::size_t most)
{
    SentenceSheet sheet{Text::tr("%n child(ren)", nullptr, static_cast<int>(session.lines.size())),
                        {Text::tr("Child"), Text::tr("Over and due soon"), Text::tr("Since the last supervision"),
                         Text::tr("Open actions"), Text::tr("Supervision")},
                        {3, 8, 5, 5, 3},
                        {}};
    for (const SupervisionLine &line : session.lines) {
        const ChildRecord *record = session.recordOf(line.childId);
        if (!record)
            continue;
        sheet.rows.push_back({line.name + u'\n' + line.number + u'\n' + placeOf(line),
                              clocksOf(line, *record, session.asAt, most), changesOf(line, most),
                              actionsOf(line, session.asAt, most), supervisedOf(line)});
    }
    return sheet;
}

} // namespace

SentenceSheet supervisionBrief(const SupervisionLine &line, const ChildRecord &record, Date asAt)
{
    SentenceSheet sheet{Text::tr("For supervision"), {Text::tr("What"), Text::tr("How it stands")}, {1, 4}, {}};
    sheet.rows = {{Text::tr("Stands in"), placeOf(line)},
                  {Text::tr("Supervision"), supervisedOf(line)},
                  {Text::tr("Over and due soon"), clocksOf(line, record, asAt, everything)},
                  {Text::tr("Since %1").arg(britishText(line.changedSince)), changesOf(line, everything)},
                  {Text::tr("Open actions"), actionsOf(line, asAt, everything)}};
    return sheet;
}

void paintSupervisionSheet(const SupervisionSession &session, const Imprint &imprint, QPagedPaintDevice &device)
{
    const QString title = Text::tr("Supervision: %1, %2", "worker, day").arg(session.worker, britishText(session.asAt));
    SentencePages pages{title, {}};
    for (const std::size_t most : {everything, std::size_t{5}, std::size_t{3}, std::size_t{2}, std::size_t{1}}) {
        pages.sheets = {tableOf(session, most)};
        if (pageCountOf(pages, imprint, device) <= pagesOfASession)
            break;
    }
    paintSentencePages({pages}, imprint, device);
}

std::vector<SentenceSheet> digestSheets(const std::vector<DigestLine> &lines)
{
    std::vector<SentenceSheet> sheets;
    std::optional<DigestKind> kind;
    for (const DigestLine &line : lines) {
        if (kind != line.kind) {
            kind = line.kind;
            sheets.push_back(
                {labelOf(line.kind), {Text::tr("Day"), Text::tr("Child"), Text::tr("What")}, {2, 2, 10}, {}});
        }
        sheets.back().rows.push_back({britishText(line.on), line.number, line.words});
    }
    return sheets;
}

} // namespace hearth
