// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/outline.h"

namespace hearth {

std::vector<OutlineLine> outlineOf(const Family &family, Date)
{
    std::vector<OutlineLine> lines;
    for (const Relative &relative : family.members)
        lines.push_back({1, relative.name, relative.member});
    return lines;
}

QStringList outlineText(const Family &family, Date asAt)
{
    QStringList text;
    for (const OutlineLine &line : outlineOf(family, asAt))
        text.append(QString(2 * line.depth, u' ') + line.text);
    return text;
}

} // namespace hearth
