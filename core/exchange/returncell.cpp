// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/returncell.h"

#include <QCoreApplication>

namespace hearth {

namespace {

constexpr int earliestYear = 1900;
constexpr int latestYear = 2100;

QString tr(const char *text)
{
    return QCoreApplication::translate("Return", text);
}

bool isPlausibleDay(const QString &text)
{
    const auto date = dateFromBritish(text);
    return date && date->year() >= earliestYear && date->year() <= latestYear;
}

QString whyBlank(QStringView column)
{
    if (column == u"CHILD")
        return tr("the child's number is blank");
    if (column == u"LS")
        return tr("the legal status is blank");
    if (column == u"DOB")
        return tr("the date of birth is blank");
    return tr("this is blank");
}

QString whyRefused(const ReturnColumn &column, const QString &value)
{
    switch (column.form) {
    case CellForm::Code:
        return isKnown(column.codes(), value) ? QString() : tr("this code is not known");
    case CellForm::Day:
        return isPlausibleDay(value) ? QString() : tr("this is not a day as dd/mm/yyyy");
    case CellForm::PartialDay:
        return isPartialDay(value) ? QString() : tr("this is not a day as dd/mm/yyyy, with zz for what is not known");
    case CellForm::Postcode:
        return isPostcode(value) ? QString() : tr("this is not a postcode");
    case CellForm::Text:
    case CellForm::CodeOrDoubt:
        break;
    }
    return {};
}

/// Returns list every child in some tables, with nothing said about most.
bool saysSomething(const ReadRow &row)
{
    for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it) {
        if (it.key() != u"CHILD" && it.key() != u"DOB" && it.key() != u"SEX")
            return true;
    }
    return row.table == ReturnTable::Header || row.table == ReturnTable::Episodes;
}

} // namespace

QString returnCell(const ReturnColumn &column, const QString &text)
{
    QString value = text.trimmed().toUpper();
    switch (column.form) {
    case CellForm::Text:
    case CellForm::Code:
    case CellForm::CodeOrDoubt:
        if (value.endsWith(QLatin1StringView(".0")))
            value.chop(2);
        break;
    case CellForm::Day:
    case CellForm::PartialDay:
    case CellForm::Postcode:
        break;
    }
    return value;
}

std::vector<Fault> faultsOf(const ReadRow &row)
{
    std::vector<Fault> faults;
    const bool speaks = saysSomething(row);
    for (const ReturnColumn &column : formOf(row.table).columns) {
        const QString name = QString::fromLatin1(column.name);
        const QString value = row.fields.value(name);
        QString reason;
        if (!value.isEmpty())
            reason = whyRefused(column, value);
        else if (column.needed && (speaks || name == u"CHILD"))
            reason = whyBlank(name);
        if (!reason.isEmpty())
            faults.push_back({row.file, row.line, name, value, reason});
    }
    return faults;
}

} // namespace hearth
