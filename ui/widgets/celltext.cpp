// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celltext.h"

using namespace Qt::StringLiterals;

namespace hearth::cells {

namespace {

QString disarmed(const QString &text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    const QString start = text.trimmed();
    if (isNumber || start.isEmpty())
        return text;
    return u"=+-@|%\t\r\n＝＋－＠｜％"_s.contains(start[0]) ? u'\'' + text : text;
}

} // namespace

QString tabbedLine(const QStringList &cells)
{
    QStringList clean;
    for (const QString &cell : cells)
        clean << disarmed(cell.simplified());
    return clean.join(u'\t') + u'\n';
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        QString text = disarmed(cell);
        if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
            text = u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
        quoted << text;
    }
    return quoted.join(u',') + u"\r\n"_s;
}

} // namespace hearth::cells
