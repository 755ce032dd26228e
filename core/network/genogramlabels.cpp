// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/genogramlabels.h"

#include "core/calendar/period.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Genogram)
};

constexpr int mostLines = 3;

double widthOf(const QString &words, bool isName, const GenogramText &text)
{
    constexpr double letter = 0.17; // an ordinary font beside a symbol of three lines' height
    return text.widthOf ? text.widthOf(words, isName) : letter * static_cast<double>(words.size());
}

/// Where a line may end: after a space, which is dropped, or after a hyphen, which is not.
QStringList piecesOf(const QString &words)
{
    QStringList pieces;
    for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = word.split(u'-');
        for (qsizetype i = 0; i < parts.size(); ++i)
            pieces.append(parts[i] + (i + 1 < parts.size() ? QStringLiteral("-") : QStringLiteral(" ")));
    }
    return pieces;
}

/// The lines when none may be wider than \a widest, but for a piece that is.
QStringList filled(const QStringList &pieces, double widest, bool isName, const GenogramText &text)
{
    QStringList lines;
    QString line;
    for (const QString &piece : pieces) {
        if (!line.isEmpty() && widthOf((line + piece).trimmed(), isName, text) > widest) {
            lines.append(line.trimmed());
            line.clear();
        }
        line += piece;
    }
    lines.append(line.trimmed());
    return lines;
}

double widestOf(const QStringList &lines, bool isName, const GenogramText &text)
{
    double widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, widthOf(line, isName, text));
    return widest;
}

SymbolShape shapeOf(const Relative &relative)
{
    if (relative.unborn)
        return SymbolShape::Triangle;
    if (relative.sex == QStringLiteral("M"))
        return SymbolShape::Square;
    return relative.sex == QStringLiteral("F") ? SymbolShape::Circle : SymbolShape::Diamond;
}

QString shortAge(Date born, Date day)
{
    const int years = ageOn(born, day);
    if (day < born)
        return {};
    if (years >= 2)
        return QString::number(years);
    const int months = wholeMonthsBetween(born, day);
    if (months >= 1)
        return Words::tr("%1m").arg(months);
    return Words::tr("%1w").arg((day - born) / 7);
}

} // namespace

QStringList wrapped(const QString &words, bool isName, const GenogramText &text)
{
    const QStringList pieces = piecesOf(words);
    if (pieces.isEmpty())
        return {};
    QStringList lines = filled(pieces, text.widest, isName, text);
    for (double widest = text.widest; lines.size() > mostLines; widest *= 1.1)
        lines = filled(pieces, widest, isName, text);
    // As narrow as this number of lines allows: two lines of one length rather than a long and a short one.
    for (double widest = widestOf(lines, isName, text) * 0.95; widest > 0; widest *= 0.95) {
        const QStringList narrower = filled(pieces, widest, isName, text);
        if (narrower.size() > lines.size() || widestOf(narrower, isName, text) > widest)
            break;
        lines = narrower;
    }
    return lines;
}

double labelWidth(const GenogramSymbol &symbol, const GenogramText &text)
{
    double widest = 0;
    for (qsizetype i = 0; i < symbol.lines.size(); ++i)
        widest = std::max(widest, widthOf(symbol.lines[i], i < symbol.nameLines, text));
    return widest;
}

void describeSymbol(GenogramSymbol &symbol, const Relative &relative, const QString &kinship, const GenogramText &text)
{
    symbol.member = relative.member;
    symbol.shape = shapeOf(relative);
    symbol.hasDied = relative.hasDied;
    symbol.isChildOfStore = relative.member.isChild();
    symbol.lines = wrapped(relative.name, true, text);
    symbol.nameLines = static_cast<int>(symbol.lines.size());
    if (relative.born && !relative.hasDied)
        symbol.inside = shortAge(*relative.born, text.asAt);
    if (relative.unborn && relative.expected)
        symbol.lines.append(Words::tr("due %1").arg(britishText(*relative.expected)));
    else if (relative.born)
        symbol.lines.append(Words::tr("b. %1").arg(britishText(*relative.born)));
    if (relative.hasDied && relative.died)
        symbol.lines.append(Words::tr("d. %1").arg(britishText(*relative.died)));
    else if (relative.hasDied)
        symbol.lines.append(Words::tr("died"));
    if (relative.hasDied && relative.born && relative.died)
        symbol.lines.append(Words::tr("aged %1").arg(std::max(0, ageOn(*relative.born, *relative.died))));
    symbol.lines.append(wrapped(kinship, false, text));
}

} // namespace hearth
