// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/returnfixture.h"

#include "tests/support/catch.h"

#include <QHash>

#include <algorithm>

namespace hearth {

namespace {

template <typename Fact>
void giveIds(std::vector<Fact> &facts)
{
    static RecordId next = 1;
    for (Fact &fact : facts) {
        if (fact.stamp.id == 0)
            fact.stamp = {next++, 0, 1};
    }
}

} // namespace

std::vector<ReturnFile> sampleFiles(const char *folder)
{
    std::vector<Fault> faults;
    const auto files =
        findReturnFiles({QStringLiteral(HEARTH_TEST_DATA "/ssda903/") + QString::fromLatin1(folder)}, faults);
    REQUIRE(faults.empty());
    return files;
}

ReturnFile tableFile(const char *name, const QByteArray &text, const QByteArray &folder)
{
    const QString path = QString::fromUtf8(folder);
    return {path + u'/' + QString::fromLatin1(name), path, text};
}

std::vector<ReturnFile> smallReturn(const QByteArray &episodes, const QByteArray &folder)
{
    return {
        tableFile("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,1,01/01/2015,WBRI,,,\n2,F,01/01/2016,,,,\n",
                  folder),
        tableFile("episodes.csv",
                  "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n" +
                      episodes,
                  folder)};
}

ReturnImport importFiles(const std::vector<ChildRecord> &existing, const std::vector<ReturnFile> &files,
                         const ReturnOptions &options)
{
    return importReturns(existing, readReturns(files), options);
}

std::vector<ChildRecord> storedAfter(std::vector<ChildRecord> existing, const ReturnImport &result)
{
    QHash<QString, std::size_t> known;
    for (std::size_t i = 0; i < existing.size(); ++i)
        known.insert(existing[i].child.number, i);
    for (const ChildChange &change : result.children) {
        ChildRecord after = change.after;
        giveIds(after.spells);
        giveIds(after.events);
        giveIds(after.returnRows);
        sortFacts(after);
        if (const auto at = known.constFind(after.child.number); at != known.constEnd())
            existing[*at] = std::move(after);
        else
            existing.push_back(std::move(after));
    }
    return existing;
}

std::vector<ChildRecord> storeOf(const std::vector<std::vector<ReturnFile>> &imports)
{
    std::vector<ChildRecord> records;
    for (const auto &files : imports) {
        const ReadReturns read = readReturns(files);
        const ReturnImport result = importReturns(records, read, {importDay, OnFault::RefuseAll, {}});
        for (const Fault &fault : result.faults)
            UNSCOPED_INFO(faultLine(fault).toStdString());
        REQUIRE(result.faults.empty());
        records = storedAfter(std::move(records), result);
    }
    return records;
}

QStringList spellsOf(const ChildRecord &record, SpellKind kind)
{
    ChildRecord sorted = record;
    sortFacts(sorted);
    QStringList list;
    for (const Spell &spell : sorted.spells) {
        if (spell.kind != kind)
            continue;
        QString text = spell.code.isEmpty() ? QString() : spell.code + u' ';
        text += QString::fromLatin1(spell.fromKnown ? "" : "?") + QString::fromLatin1(spell.sameCarer ? "=" : "");
        list.append(text + isoText(spell.from) + QStringLiteral("..") + isoText(spell.until));
    }
    return list;
}

QStringList eventsOf(const ChildRecord &record)
{
    ChildRecord sorted = record;
    sortFacts(sorted);
    QStringList list;
    for (const Event &event : sorted.events)
        list.append(idOf(event.kind) + u' ' + isoText(event.on) + u' ' + idOf(event.state));
    return list;
}

const ChildRecord &childOf(const std::vector<ChildRecord> &records, const char *number)
{
    const auto found = std::find_if(records.begin(), records.end(), [number](const ChildRecord &record) {
        return record.child.number == QLatin1StringView(number);
    });
    REQUIRE(found != records.end());
    return *found;
}

} // namespace hearth
