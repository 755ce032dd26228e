// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include <QDate>

#include <pwd.h>
#include <unistd.h>

namespace hearth {

Date systemToday()
{
    const QDate today = QDate::currentDate();
    return {today.year(), today.month(), today.day()};
}

QString systemPerson()
{
    // The machine's own word before the environment, which anybody may set.
    if (const passwd *entry = getpwuid(getuid()); entry && entry->pw_name && *entry->pw_name)
        return QString::fromLocal8Bit(entry->pw_name);
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? QString::number(getuid()) : user;
}

} // namespace hearth
