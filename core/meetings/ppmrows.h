// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ppmrecord.h"

#include <span>
#include <variant>

namespace hearth {

/// What a column of a table of the record holds.
enum class PpmColumnKind : std::uint8_t { Line, Narrative, Word, Day, Number };

enum class PpmColumnUse : std::uint8_t {
    Said,
    Anew,   ///< said anew at each meeting: an empty one is not said yet
    Counted ///< what the record counts by itself
};

/// One column, so that comparing, merging and copying walk one list and cannot differ.
template <typename Line>
struct PpmColumn
{
    const char *id;
    const char *label; ///< in the context PpmCells
    PpmColumnKind kind;
    std::variant<QString Line::*, std::optional<Date> Line::*, int Line::*> member;
    PpmColumnUse use = PpmColumnUse::Said;
};

template <typename Line>
struct PpmRows; // section(), columns(), key(line), name(line): defined for each of the five kinds of line

template <>
struct PpmRows<PpmAttendee>
{
    static QString section();
    static std::span<const PpmColumn<PpmAttendee>> columns();
    static QString key(const PpmAttendee &line);
    static QString name(const PpmAttendee &line);
    static PpmAttendee withKey(const QString &key);
};
template <>
struct PpmRows<PpmCarerLine>
{
    static QString section();
    static std::span<const PpmColumn<PpmCarerLine>> columns();
    static QString key(const PpmCarerLine &line);
    static QString name(const PpmCarerLine &line);
    static PpmCarerLine withKey(const QString &key);
};
template <>
struct PpmRows<PpmOption>
{
    static QString section();
    static std::span<const PpmColumn<PpmOption>> columns();
    static QString key(const PpmOption &line);
    static QString name(const PpmOption &line);
    static PpmOption withKey(const QString &key);
};
template <>
struct PpmRows<PpmEarlyAction>
{
    static QString section();
    static std::span<const PpmColumn<PpmEarlyAction>> columns();
    static QString key(const PpmEarlyAction &line);
    static QString name(const PpmEarlyAction &line);
    static PpmEarlyAction withKey(const QString &key);
};
template <>
struct PpmRows<PpmActionLine>
{
    static QString section();
    static std::span<const PpmColumn<PpmActionLine>> columns();
    static QString key(const PpmActionLine &line);
    static QString name(const PpmActionLine &line);
    static PpmActionLine withKey(const QString &key);
};

/// Calls \a f with the member of each table of a content, in the order of the form.
template <typename Function>
void forEachTable(Function f)
{
    f(&PpmContent::present);
    f(&PpmContent::carers);
    f(&PpmContent::options);
    f(&PpmContent::earlyActions);
    f(&PpmContent::actions);
}

template <typename Line>
[[nodiscard]] QString textOf(const Line &line, const PpmColumn<Line> &column)
{
    struct Reader
    {
        const Line &line;
        QString operator()(QString Line::*member) const { return line.*member; }
        QString operator()(std::optional<Date> Line::*member) const { return isoText(line.*member); }
        QString operator()(int Line::*member) const
        {
            return line.*member == 0 ? QString() : QString::number(line.*member);
        }
    };
    return std::visit(Reader{line}, column.member);
}

/// False when \a text is no day or no number where one is wanted: then nothing is changed.
template <typename Line>
bool setText(Line &line, const PpmColumn<Line> &column, const QString &text)
{
    struct Writer
    {
        Line &line;
        const QString &text;
        bool operator()(QString Line::*member) const
        {
            line.*member = text;
            return true;
        }
        bool operator()(std::optional<Date> Line::*member) const
        {
            const auto day = dateFromIso(text);
            if (!day && !text.isEmpty())
                return false;
            line.*member = day;
            return true;
        }
        bool operator()(int Line::*member) const
        {
            bool isNumber = text.isEmpty();
            const int number = text.isEmpty() ? 0 : text.toInt(&isNumber);
            if (isNumber)
                line.*member = number;
            return isNumber;
        }
    };
    return std::visit(Writer{line, text}, column.member);
}

/// The keys of \a lines in order, each once: the second of a key ends in `#2`.
template <typename Line>
[[nodiscard]] QStringList keysOf(const std::vector<Line> &lines)
{
    QStringList keys;
    for (const Line &line : lines) {
        const QString key = PpmRows<Line>::key(line);
        QString own = key;
        for (int number = 2; keys.contains(own); ++number)
            own = key + u'#' + QString::number(number);
        keys.append(own);
    }
    return keys;
}

template <typename Line>
[[nodiscard]] const PpmColumn<Line> *columnOf(QStringView id)
{
    for (const PpmColumn<Line> &column : PpmRows<Line>::columns()) {
        if (id == QLatin1StringView(column.id))
            return &column;
    }
    return nullptr;
}

} // namespace hearth
