// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/changes.h"

#include "core/meetings/ppmform.h"
#include "core/meetings/ppmrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PpmChanges)
};

void addDifference(const PpmPlace &place, const QString &before, const QString &now, PpmSectionChange &change)
{
    const PpmDifference difference = differenceOf(before.trimmed(), now.trimmed());
    if (difference != PpmDifference::Same)
        change.cells.push_back({place, difference, shownText(place, before), shownText(place, now)});
}

/// An option that nobody has said anything of, or an early action: its row is there and says nothing.
template <typename Line>
bool saysNothing(const Line &line)
{
    if constexpr (std::is_same_v<Line, PpmOption> || std::is_same_v<Line, PpmEarlyAction>) {
        const auto columns = PpmRows<Line>::columns();
        return std::all_of(columns.begin(), columns.end(),
                           [&line](const auto &column) { return textOf(line, column).isEmpty(); });
    } else {
        return false;
    }
}

/// A finished action leaves the list with the next record: that is no change of what was said.
template <typename Line>
bool leavesByItself(const Line &line)
{
    if constexpr (std::is_same_v<Line, PpmActionLine>)
        return line.done || line.dropped;
    else
        return saysNothing(line);
}

template <typename Line>
void compareRows(const std::vector<Line> &before, const std::vector<Line> &now, PpmSectionChange &change)
{
    const QStringList keysBefore = keysOf(before);
    const QStringList keysNow = keysOf(now);
    const QString section = PpmRows<Line>::section();
    for (std::size_t i = 0; i < now.size(); ++i) {
        const QString &key = keysNow[static_cast<qsizetype>(i)];
        const qsizetype earlier = keysBefore.indexOf(key);
        if (earlier < 0) {
            if (!saysNothing(now[i]))
                change.cells.push_back({{section, key, {}}, PpmDifference::New, {}, PpmRows<Line>::name(now[i])});
            continue;
        }
        for (const PpmColumn<Line> &column : PpmRows<Line>::columns()) {
            const QString text = textOf(now[i], column);
            const bool isNotSaidYet = column.use == PpmColumnUse::Anew && text.isEmpty();
            if (column.use != PpmColumnUse::Counted && !isNotSaidYet)
                addDifference({section, key, QString::fromLatin1(column.id)},
                              textOf(before[static_cast<std::size_t>(earlier)], column), text, change);
        }
    }
    for (std::size_t i = 0; i < before.size(); ++i) {
        const QString &key = keysBefore[static_cast<qsizetype>(i)];
        if (!keysNow.contains(key) && !leavesByItself(before[i]))
            change.cells.push_back({{section, key, {}}, PpmDifference::Cleared, PpmRows<Line>::name(before[i]), {}});
    }
}

struct Said
{
    bool before = false;
    bool now = false;
};

/// Whether the section says anything in either record. Who was there is said once somebody has attended.
Said saidIn(const PpmSection &section, const PpmContent &before, const PpmContent &now)
{
    Said said;
    for (const PpmField &field : section.fields) {
        const QString id = QString::fromLatin1(field.id);
        said.before = said.before || !before.answers.value(id).trimmed().isEmpty();
        said.now = said.now || !now.answers.value(id).trimmed().isEmpty();
    }
    forEachTable([&section, &before, &now, &said]<typename Line>(std::vector<Line> PpmContent::*table) {
        if (PpmRows<Line>::section() != QLatin1StringView(section.id))
            return;
        const auto says = [](const Line &line) { return !saysNothing(line); };
        said.before = said.before || std::any_of((before.*table).begin(), (before.*table).end(), says);
        said.now = said.now || std::any_of((now.*table).begin(), (now.*table).end(), says);
    });
    return said;
}

PpmDifference sumOf(const PpmSectionChange &change, const Said &said)
{
    if (change.cells.empty())
        return PpmDifference::Same;
    if (!said.before)
        return PpmDifference::New;
    return said.now ? PpmDifference::Changed : PpmDifference::Cleared;
}

} // namespace

PpmDifference differenceOf(const QString &before, const QString &now)
{
    if (before == now)
        return PpmDifference::Same;
    if (before.isEmpty())
        return PpmDifference::New;
    return now.isEmpty() ? PpmDifference::Cleared : PpmDifference::Changed;
}

std::vector<PpmSectionChange> changesBetween(const PpmContent &before, const PpmContent &now)
{
    std::vector<PpmSectionChange> changes;
    for (const PpmSection &section : ppmSections()) {
        PpmSectionChange change;
        change.section = QString::fromLatin1(section.id);
        forEachTable([&change, &before, &now]<typename Line>(std::vector<Line> PpmContent::*table) {
            // A draft has no lines of carers of its own until they are frozen.
            const bool isUnfrozen =
                std::is_same_v<Line, PpmCarerLine> && ((before.*table).empty() || (now.*table).empty());
            if (PpmRows<Line>::section() == change.section && !isUnfrozen)
                compareRows(before.*table, now.*table, change);
        });
        for (const PpmField &field : section.fields) {
            const QString id = QString::fromLatin1(field.id);
            addDifference({change.section, {}, id}, before.answers.value(id), now.answers.value(id), change);
        }
        const Said said = saidIn(section, before, now);
        change.empty = !said.before && !said.now;
        change.difference = sumOf(change, said);
        changes.push_back(std::move(change));
    }
    return changes;
}

QString wordsFor(const PpmSectionChange &change, Date before)
{
    const QString day = britishText(before);
    if (change.empty)
        return Words::tr("Nothing said then or now");
    switch (change.difference) {
    case PpmDifference::Same:
        return Words::tr("The same as on %1").arg(day);
    case PpmDifference::Changed:
        return Words::tr("Changed since %1").arg(day);
    case PpmDifference::New:
        return Words::tr("New since %1").arg(day);
    case PpmDifference::Cleared:
        break;
    }
    return Words::tr("Nothing said yet; answered on %1").arg(day);
}

} // namespace hearth
