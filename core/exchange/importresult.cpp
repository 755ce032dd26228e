// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importresult.h"

#include "core/exchange/tabletext.h"

namespace hearth {

namespace {

constexpr int longestValueShown = 60;

} // namespace

QString faultLine(const Fault &fault)
{
    QString text = printable(fault.file);
    if (fault.line > 0)
        text += u':' + QString::number(fault.line);
    text += QStringLiteral(": ");
    if (!fault.column.isEmpty())
        text += printable(fault.column) + QStringLiteral(": ");
    QString value = printable(fault.value);
    if (value.size() > longestValueShown)
        value = value.left(longestValueShown) + u'…';
    if (!value.isEmpty())
        text += u'"' + value + QStringLiteral("\": ");
    return text + fault.reason;
}

} // namespace hearth
