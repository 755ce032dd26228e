// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ppmcells.h"

#include "core/meetings/carryforward.h"
#include "core/meetings/ppmform.h"
#include "core/meetings/ppmrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PpmCells)
};

template <typename Line>
using Table = std::vector<Line> PpmContent::*;

/// Which section an answer belongs to: of the form, or what is frozen at submission.
QString sectionOfAnswer(const QString &id)
{
    if (const PpmSection *section = ppmSectionOfField(id))
        return QString::fromLatin1(section->id);
    if (id == u"court-timetable")
        return u"court"_s;
    return id.startsWith(u"child-details") ? u"child-details"_s : QString();
}

const PpmField *fieldOf(const QString &id)
{
    if (const PpmSection *section = ppmSectionOfField(id)) {
        for (const PpmField &field : section->fields) {
            if (id == QLatin1StringView(field.id))
                return &field;
        }
    }
    return nullptr;
}

/// The table of \a section that has a row of that key, or takes one: early actions and options share a section.
template <typename Line>
bool belongsTo(const PpmPlace &place)
{
    if (place.row.isEmpty() || place.section != PpmRows<Line>::section())
        return false;
    if constexpr (std::is_same_v<Line, PpmOption>)
        return ppmOptionIds().contains(place.row);
    else if constexpr (std::is_same_v<Line, PpmEarlyAction>)
        return !ppmOptionIds().contains(place.row);
    else
        return true;
}

template <typename Line>
void addCells(const PpmContent &content, Table<Line> table, std::vector<PpmCell> &cells)
{
    const std::vector<Line> &lines = content.*table;
    const QStringList keys = keysOf(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QString &key = keys[static_cast<qsizetype>(i)];
        cells.push_back({{PpmRows<Line>::section(), key, {}}, PpmRows<Line>::name(lines[i])});
        for (const PpmColumn<Line> &column : PpmRows<Line>::columns()) {
            const QString text = textOf(lines[i], column);
            if (!text.isEmpty())
                cells.push_back({{PpmRows<Line>::section(), key, QString::fromLatin1(column.id)}, text});
        }
    }
}

void addAnswers(const PpmContent &content, const QString &section, std::vector<PpmCell> &cells)
{
    const auto add = [&content, &section, &cells](const QString &id) {
        const QString text = content.answers.value(id);
        if (!text.isEmpty())
            cells.push_back({{section, {}, id}, text});
    };
    if (const PpmSection *known = ppmSection(section)) {
        for (const PpmField &field : known->fields)
            add(QString::fromLatin1(field.id));
    }
    for (auto answer = content.answers.begin(); answer != content.answers.end(); ++answer) {
        if (!fieldOf(answer.key()) && sectionOfAnswer(answer.key()) == section)
            add(answer.key());
    }
}

/// The line of \a place in a table, by index; -1 where there is none.
template <typename Line>
qsizetype indexOf(const std::vector<Line> &lines, const QString &key)
{
    return keysOf(lines).indexOf(key);
}

QString wordOfColumn(const QString &column, const QString &text)
{
    if (text == u"yes")
        return Words::tr("Yes");
    if (text == u"no")
        return Words::tr("No");
    if (column == u"attended" && text == u"apologies")
        return Words::tr("Apologies");
    return column == u"state" ? labelOfPpmEarlyActionState(text) : text;
}

template <typename Line>
QString shownInTable(const PpmPlace &place, const QString &text)
{
    const PpmColumn<Line> *column = columnOf<Line>(place.field);
    if (!column)
        return text;
    if (column->kind == PpmColumnKind::Day) {
        const auto day = dateFromIso(text);
        return day ? britishText(*day) : text;
    }
    return column->kind == PpmColumnKind::Word ? wordOfColumn(place.field, text) : text;
}

template <typename Line>
QString wordsInTable(const PpmPlace &place, const std::vector<Line> &lines)
{
    const qsizetype index = indexOf(lines, place.row);
    const Line line = index < 0 ? PpmRows<Line>::withKey(place.row) : lines[static_cast<std::size_t>(index)];
    const QString name = PpmRows<Line>::name(line);
    const PpmColumn<Line> *column = columnOf<Line>(place.field);
    if (!column || *column->label == '\0')
        return name;
    return Words::tr("%1: %2").arg(name, QCoreApplication::translate("PpmCells", column->label));
}

template <typename Line>
void copyRow(const PpmPlace &place, const std::vector<Line> &from, std::vector<Line> &to)
{
    const qsizetype source = indexOf(from, place.row);
    const qsizetype target = indexOf(to, place.row);
    if (source < 0) {
        if (target >= 0)
            to.erase(to.begin() + target);
    } else if (target < 0) {
        to.push_back(from[static_cast<std::size_t>(source)]);
    } else {
        to[static_cast<std::size_t>(target)] = from[static_cast<std::size_t>(source)];
    }
}

} // namespace

std::vector<PpmCell> cellsOf(const PpmContent &content)
{
    std::vector<PpmCell> cells;
    for (const PpmSection &section : ppmSections()) {
        const QString id = QString::fromLatin1(section.id);
        forEachTable([&content, &cells, &id]<typename Line>(Table<Line> table) {
            if (id == PpmRows<Line>::section())
                addCells(content, table, cells);
        });
        addAnswers(content, id, cells);
    }
    addAnswers(content, QString(), cells); // what a later release may say
    return cells;
}

QStringList rowKeys(const PpmContent &content, const QString &section)
{
    QStringList keys;
    forEachTable([&content, &section, &keys]<typename Line>(Table<Line> table) {
        if (section == PpmRows<Line>::section())
            keys += keysOf(content.*table);
    });
    return keys;
}

QString cellText(const PpmContent &content, const PpmPlace &place)
{
    if (place.row.isEmpty())
        return content.answers.value(place.field);
    QString text;
    forEachTable([&content, &place, &text]<typename Line>(Table<Line> table) {
        if (!belongsTo<Line>(place))
            return;
        const qsizetype index = indexOf(content.*table, place.row);
        const PpmColumn<Line> *column = columnOf<Line>(place.field);
        if (index >= 0 && column)
            text = textOf((content.*table)[static_cast<std::size_t>(index)], *column);
    });
    return text;
}

void setCell(PpmContent &content, const PpmPlace &place, const QString &text)
{
    if (place.row.isEmpty()) {
        if (text.isEmpty())
            content.answers.remove(place.field);
        else if (!place.field.isEmpty())
            content.answers.insert(place.field, text);
        return;
    }
    forEachTable([&content, &place, &text]<typename Line>(Table<Line> table) {
        const PpmColumn<Line> *column = columnOf<Line>(place.field);
        if (!belongsTo<Line>(place) || !column)
            return;
        std::vector<Line> &lines = content.*table;
        const qsizetype index = indexOf(lines, place.row);
        Line line = index < 0 ? PpmRows<Line>::withKey(place.row) : lines[static_cast<std::size_t>(index)];
        if (!setText(line, *column, text))
            return;
        if (index < 0)
            lines.push_back(std::move(line));
        else
            lines[static_cast<std::size_t>(index)] = std::move(line);
    });
}

void removeRow(PpmContent &content, const PpmPlace &place)
{
    forEachTable([&content, &place]<typename Line>(Table<Line> table) {
        if (!belongsTo<Line>(place))
            return;
        std::vector<Line> &lines = content.*table;
        if (const qsizetype index = indexOf(lines, place.row); index >= 0)
            lines.erase(lines.begin() + index);
    });
}

QString wordsFor(const PpmPlace &place, const PpmContent &content)
{
    const PpmSection *section = ppmSection(place.section);
    if (place.row.isEmpty()) {
        const PpmField *field = fieldOf(place.field);
        // A section of one answer has its name: the answer's label may be a whole sentence.
        if (section && (!field || section->fields.size() == 1))
            return titleOf(*section);
        return field ? labelOf(*field) : place.field;
    }
    QString words;
    forEachTable([&content, &place, &words]<typename Line>(Table<Line> table) {
        if (belongsTo<Line>(place))
            words = wordsInTable(place, content.*table);
    });
    return words;
}

QString shownText(const PpmPlace &place, const QString &text)
{
    if (place.row.isEmpty()) {
        const PpmField *field = fieldOf(place.field);
        return field ? answerText(*field, text) : text;
    }
    QString shown = text;
    forEachTable([&place, &text, &shown]<typename Line>(Table<Line>) {
        if (belongsTo<Line>(place))
            shown = shownInTable<Line>(place, text);
    });
    return shown;
}

void copySection(const QString &section, const PpmContent &from, PpmContent &to)
{
    for (const QString &id : from.answers.keys() + to.answers.keys()) {
        if (sectionOfAnswer(id) == section)
            setCell(to, {section, {}, id}, from.answers.value(id));
    }
    forEachTable([&section, &from, &to]<typename Line>(Table<Line> table) {
        if (section == PpmRows<Line>::section())
            to.*table = from.*table;
    });
}

void copyPlace(const PpmPlace &place, const PpmContent &from, PpmContent &to)
{
    if (place.row.isEmpty() || !place.field.isEmpty()) {
        setCell(to, place, cellText(from, place));
        return;
    }
    forEachTable([&place, &from, &to]<typename Line>(Table<Line> table) {
        if (belongsTo<Line>(place))
            copyRow(place, from.*table, to.*table);
    });
}

} // namespace hearth
