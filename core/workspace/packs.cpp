// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/packs.h"

#include "core/workspace/workspace.h"
#include "resources/embedded.h"

#include <QDir>
#include <QStandardPaths>

#include <set>

namespace hearth {

namespace {

// Christmas Day, Boxing Day, New Year's Day, Good Friday, Easter Monday and three more since 1978.
constexpr std::size_t holidaysOfAYear = 8;

void addFolder(const QString &folder, std::vector<PackFile> &files)
{
    const QDir directory(folder);
    for (const QString &name : directory.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw PackError((name + QStringLiteral(": could not be read")).toStdString());
        files.push_back({name, file.readAll()});
    }
}

} // namespace

QString defaultPack()
{
    return QStringLiteral("bradford-2017");
}

QString userPackFolder()
{
    // Not the folder of an application: the window and the command line are two, and have the same packs.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/hearth/policies");
}

std::map<QString, std::shared_ptr<const PolicyPack>> packsWith(const QString &userFolder)
{
    loadEmbeddedResources();
    std::vector<PackFile> files;
    addFolder(QStringLiteral(":/hearth/policies"), files);
    if (!userFolder.isEmpty())
        addFolder(userFolder, files);
    return readPacks(files);
}

std::map<QString, std::shared_ptr<const PolicyPack>> availablePacks()
{
    return packsWith(userPackFolder());
}

const std::vector<BankHoliday> &shippedHolidays()
{
    static const std::vector<BankHoliday> holidays = [] {
        loadEmbeddedResources();
        const QString name = QStringLiteral(":/hearth/holidays/england-and-wales.csv");
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            throw HolidayError("the table of bank holidays is missing");
        return readBankHolidays(file.readAll(), QStringLiteral("england-and-wales.csv"));
    }();
    return holidays;
}

std::shared_ptr<const WorkingDays> workingDaysWith(const std::vector<HolidayRecord> &added)
{
    std::map<int, std::set<Date>> years;
    for (const BankHoliday &holiday : shippedHolidays())
        years[holiday.day.year()].insert(holiday.day);
    for (const HolidayRecord &holiday : added)
        years[holiday.day.year()].insert(holiday.day);

    const int shippedFirst = shippedHolidays().front().day.year();
    int first = shippedFirst;
    while (years.contains(first - 1) && years[first - 1].size() >= holidaysOfAYear)
        --first;
    int last = shippedFirst;
    while (years.contains(last + 1) && years[last + 1].size() >= holidaysOfAYear)
        ++last;
    std::vector<Date> days;
    for (int year = first; year <= last; ++year)
        days.insert(days.end(), years[year].begin(), years[year].end());
    return std::make_shared<const WorkingDays>(first, last, days);
}

} // namespace hearth
