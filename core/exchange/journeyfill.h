// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/facts.h"

namespace hearth::filling {

[[nodiscard]] inline QString shown(const QString &value)
{
    return value;
}

[[nodiscard]] inline QString shown(const std::optional<Date> &value)
{
    return isoText(value);
}

[[nodiscard]] inline QString shown(const QStringList &value)
{
    return value.join(u',');
}

[[nodiscard]] inline QString shown(const std::vector<Date> &value)
{
    QStringList days;
    for (const Date date : value)
        days.append(isoText(date));
    return days.join(u',');
}

[[nodiscard]] inline bool isNothing(const std::optional<Date> &value)
{
    return !value;
}

[[nodiscard]] inline bool isNothing(const QString &value)
{
    return value.isEmpty();
}

template <typename T>
[[nodiscard]] bool isNothing(const T &value)
{
    return value.empty();
}

/// Fills in what is missing, member by member, and notes the first member that says something else.
class Filler
{
public:
    template <typename T>
    void fill(const QString &name, T &mine, const T &theirs)
    {
        if (isNothing(theirs) || mine == theirs)
            return;
        if (isNothing(mine))
            mine = theirs;
        else
            note(name, shown(theirs));
    }

    void fillMap(const QString &name, Details &mine, const Details &theirs)
    {
        for (auto it = theirs.cbegin(); it != theirs.cend(); ++it) {
            if (!it.value().isEmpty())
                fill(name + u'.' + it.key(), mine[it.key()], it.value());
        }
    }

    void note(const QString &name, const QString &value)
    {
        if (agrees)
            where = name;
        if (agrees)
            what = value;
        agrees = false;
    }

    bool agrees = true;
    QString where;
    QString what;
};

} // namespace hearth::filling
