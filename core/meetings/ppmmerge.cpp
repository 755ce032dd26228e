// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ppmmerge.h"

#include "core/meetings/ppmform.h"
#include "core/meetings/ppmrows.h"

#include <algorithm>
#include <set>

namespace hearth {

namespace {

QString sectionOfAnswer(const QString &id)
{
    const PpmSection *section = ppmSectionOfField(id);
    return section ? QString::fromLatin1(section->id) : QString();
}

enum class Verdict : std::uint8_t { KeepMine, TakeTheirs, Conflict };

Verdict judge(const QString &base, const QString &mine, const QString &theirs)
{
    if (mine == theirs || theirs == base)
        return Verdict::KeepMine;
    return mine == base ? Verdict::TakeTheirs : Verdict::Conflict;
}

void mergeAnswers(const PpmContent &base, const PpmContent &mine, const PpmContent &theirs, PpmMerge &merge)
{
    std::set<QString> ids;
    for (const PpmContent *content : {&base, &mine, &theirs}) {
        for (auto answer = content->answers.begin(); answer != content->answers.end(); ++answer)
            ids.insert(answer.key());
    }
    for (const QString &id : ids) {
        const QString before = base.answers.value(id);
        const QString own = mine.answers.value(id);
        const QString other = theirs.answers.value(id);
        const PpmPlace place{sectionOfAnswer(id), {}, id};
        const Verdict verdict = judge(before, own, other);
        setCell(merge.merged, place, verdict == Verdict::TakeTheirs ? other : own);
        if (verdict == Verdict::TakeTheirs)
            merge.taken.push_back(place);
        else if (verdict == Verdict::Conflict)
            merge.conflicts.push_back({place, before, own, other});
    }
}

/// What both versions call a row by: its key in the base where it has one. A row of the attendees whose name was filled
/// in is still the row that was there for the Virtual School.
template <typename Line>
QStringList identitiesOf(const std::vector<Line> &lines, [[maybe_unused]] const std::vector<Line> &base)
{
    QStringList identities = keysOf(lines);
    if constexpr (std::is_same_v<Line, PpmAttendee>) {
        const QStringList known = keysOf(base);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            QString &identity = identities[static_cast<qsizetype>(i)];
            if (known.contains(identity))
                continue;
            for (std::size_t j = 0; j < base.size(); ++j) {
                const QString &key = known[static_cast<qsizetype>(j)];
                const bool isFree = !identities.contains(key);
                if (isFree && base[j].name.isEmpty() && base[j].relation == lines[i].relation)
                    identity = key;
            }
        }
    }
    return identities;
}

template <typename Line>
QString lineText(const Line *line)
{
    if (!line)
        return {};
    QStringList texts;
    for (const PpmColumn<Line> &column : PpmRows<Line>::columns()) {
        if (column.use == PpmColumnUse::Counted)
            continue;
        const PpmPlace place{PpmRows<Line>::section(), PpmRows<Line>::key(*line), QString::fromLatin1(column.id)};
        texts.append(shownText(place, textOf(*line, column)));
    }
    texts.removeAll(QString());
    return texts.join(QStringLiteral("; "));
}

/// One table of the three versions, put together row by row.
template <typename Line>
class TableMerge
{
public:
    TableMerge(const std::vector<Line> &base, const std::vector<Line> &mine, const std::vector<Line> &theirs)
        : m_base(base), m_mine(mine), m_theirs(theirs), m_baseKeys(keysOf(base)), m_mineKeys(identitiesOf(mine, base)),
          m_theirKeys(identitiesOf(theirs, base))
    {}

    void into(std::vector<Line> &merged, PpmMerge &merge)
    {
        QStringList order = m_mineKeys;
        for (const QString &key : m_theirKeys) {
            if (!order.contains(key))
                order.append(key);
        }
        for (const QString &key : order)
            mergeRow(lineOf(m_base, m_baseKeys, key), lineOf(m_mine, m_mineKeys, key),
                     lineOf(m_theirs, m_theirKeys, key));
        merged = m_rows;
        const QStringList keys = keysOf(merged);
        for (auto &[index, conflict] : m_conflicts) {
            conflict.place.row = keys[static_cast<qsizetype>(index)];
            merge.conflicts.push_back(conflict);
        }
        for (auto &[index, place] : m_taken) {
            place.row = keys[static_cast<qsizetype>(index)];
            merge.taken.push_back(place);
        }
    }

private:
    static const Line *lineOf(const std::vector<Line> &lines, const QStringList &keys, const QString &key)
    {
        const qsizetype index = keys.indexOf(key);
        return index < 0 ? nullptr : &lines[static_cast<std::size_t>(index)];
    }

    void mergeRow(const Line *base, const Line *mine, const Line *theirs)
    {
        if (mine && theirs) {
            mergeCells(base, *mine, *theirs);
            return;
        }
        const Line *kept = mine ? mine : theirs;
        if (base && *kept == *base)
            return; // the other took it out, and nobody changed it
        m_rows.push_back(*kept);
        const PpmPlace place{PpmRows<Line>::section(), {}, {}};
        if (base)
            m_conflicts.push_back({m_rows.size() - 1, {place, lineText(base), lineText(mine), lineText(theirs)}});
        else if (theirs)
            m_taken.push_back({m_rows.size() - 1, place});
    }

    void mergeCells(const Line *base, const Line &mine, const Line &theirs)
    {
        Line line = mine;
        const std::size_t row = m_rows.size();
        for (const PpmColumn<Line> &column : PpmRows<Line>::columns()) {
            const QString before = base ? textOf(*base, column) : QString();
            const QString own = textOf(mine, column);
            const QString other = textOf(theirs, column);
            const PpmPlace place{PpmRows<Line>::section(), {}, QString::fromLatin1(column.id)};
            const Verdict verdict = judge(before, own, other);
            if (verdict == Verdict::TakeTheirs && setText(line, column, other))
                m_taken.push_back({row, place});
            else if (verdict == Verdict::Conflict)
                m_conflicts.push_back({row, {place, before, own, other}});
        }
        m_rows.push_back(std::move(line));
    }

    const std::vector<Line> &m_base;
    const std::vector<Line> &m_mine;
    const std::vector<Line> &m_theirs;
    QStringList m_baseKeys;
    QStringList m_mineKeys;
    QStringList m_theirKeys;
    std::vector<Line> m_rows;
    std::vector<std::pair<std::size_t, PpmConflict>> m_conflicts;
    std::vector<std::pair<std::size_t, PpmPlace>> m_taken;
};

bool isNarrative(const PpmPlace &place)
{
    if (place.row.isEmpty()) {
        const PpmSection *section = ppmSectionOfField(place.field);
        return section && std::any_of(section->fields.begin(), section->fields.end(), [&place](const PpmField &field) {
                   return place.field == QLatin1StringView(field.id) && field.answer == PpmAnswer::Narrative;
               });
    }
    bool narrative = false;
    forEachTable([&place, &narrative]<typename Line>(std::vector<Line> PpmContent::*) {
        const PpmColumn<Line> *column = columnOf<Line>(place.field);
        if (column && place.section == PpmRows<Line>::section())
            narrative = narrative || column->kind == PpmColumnKind::Narrative;
    });
    return narrative;
}

} // namespace

PpmMerge mergedContent(const PpmContent &base, const PpmContent &mine, const PpmContent &theirs)
{
    PpmMerge merge;
    mergeAnswers(base, mine, theirs, merge);
    forEachTable([&base, &mine, &theirs, &merge]<typename Line>(std::vector<Line> PpmContent::*table) {
        TableMerge<Line>(base.*table, mine.*table, theirs.*table).into(merge.merged.*table, merge);
    });
    return merge;
}

void settle(PpmContent &merged, const PpmConflict &conflict, PpmSide side)
{
    if (conflict.place.field.isEmpty()) { // a row that one side took out: it is still in
        const bool takenOut = side == PpmSide::Mine ? conflict.mine.isEmpty() : conflict.theirs.isEmpty();
        if (side != PpmSide::Both && takenOut)
            removeRow(merged, conflict.place);
        return;
    }
    if (side == PpmSide::Theirs)
        setCell(merged, conflict.place, conflict.theirs);
    else if (side == PpmSide::Both && isNarrative(conflict.place) && !conflict.theirs.isEmpty())
        setCell(merged, conflict.place,
                conflict.mine.isEmpty() ? conflict.theirs : conflict.mine + QStringLiteral("\n\n") + conflict.theirs);
}

} // namespace hearth
