// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/factwords.h"

#include "core/calendar/bankholidays.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace hearth::test {

namespace {

Date dayOf(const QString &text)
{
    const auto day = dateFromIso(text);
    if (!day)
        throw std::invalid_argument("not a day: " + text.toStdString());
    return *day;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(QStringLiteral(HEARTH_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

/// Further fields, as in `result=positive`.
Details detailsIn(const QStringList &words)
{
    Details details;
    for (const QString &word : words.mid(2)) {
        if (word.contains(u'='))
            details.insert(word.section(u'=', 0, 0), word.section(u'=', 1).replace(u'_', u' '));
    }
    return details;
}

/// `action:ppm.action 2026-02-03 -> 2026-02-17 first=2026-02-10,2026-02-12 done=2026-02-14 person=p1`
void addAction(ChildRecord &record, const QString &rule, const QStringList &words, RecordId id)
{
    const Details given = detailsIn(words);
    PlannedAction action;
    action.stamp.id = id;
    action.rule = rule;
    action.key = given.value(QStringLiteral("key"), QStringLiteral("a%1").arg(id));
    action.meeting = given.value(QStringLiteral("meeting"), QStringLiteral("m1"));
    action.what = given.value(QStringLiteral("what"));
    action.owner = given.value(QStringLiteral("owner"));
    action.person = given.value(QStringLiteral("person"));
    action.setOn = dayOf(words.at(1));
    action.target = dayOf(words.at(3));
    for (const QString &day : given.value(QStringLiteral("first")).split(u',', Qt::SkipEmptyParts))
        action.formerTargets.push_back(dayOf(day));
    action.done = dateFromIso(given.value(QStringLiteral("done")));
    action.dropped = dateFromIso(given.value(QStringLiteral("dropped")));
    record.actions.push_back(action);
}

void addFact(ChildRecord &record, const QString &fact, RecordId id)
{
    const QStringList words = fact.split(u' ');
    const QString kind = words.at(0).section(u':', 0, 0);
    const QString code = words.at(0).section(u':', 1);
    const QString days = words.at(1);
    if (kind == u"born") {
        record.child.born = dayOf(days);
    } else if (kind == u"expected") {
        record.child.expected = dayOf(days);
        record.child.born.reset();
    } else if (kind == u"action") {
        addAction(record, code, words, id);
    } else if (const auto spellKind = spellKindOf(kind)) {
        Spell spell;
        spell.stamp.id = id;
        spell.kind = *spellKind;
        spell.code = code;
        spell.from = dayOf(days.section(QStringLiteral(".."), 0, 0));
        if (days.contains(QStringLiteral("..")))
            spell.until = dayOf(days.section(QStringLiteral(".."), 1));
        spell.sameCarer = words.contains(QStringLiteral("same-carer"));
        spell.details = detailsIn(words);
        spell.contingency = spell.details.take(QStringLiteral("contingency")).split(u',', Qt::SkipEmptyParts);
        spell.fromKnown = !words.contains(QStringLiteral("start-unknown"));
        record.spells.push_back(spell);
    } else if (const auto eventKind = eventKindOf(kind)) {
        Event event;
        event.stamp.id = id;
        event.kind = *eventKind;
        event.on = dayOf(days);
        if (words.contains(QStringLiteral("booked")))
            event.state = EventState::Booked;
        if (words.contains(QStringLiteral("cancelled")))
            event.state = EventState::Cancelled;
        event.details = detailsIn(words);
        if (words.contains(QStringLiteral("->")))
            event.target = dayOf(words.last());
        record.events.push_back(event);
    } else {
        throw std::invalid_argument("no such fact: " + fact.toStdString());
    }
}

} // namespace

ChildRecord childFrom(const QStringList &facts)
{
    ChildRecord record;
    record.child.stamp = {1, 1, 1};
    record.child.number = QStringLiteral("T-001");
    record.child.born = Date(2020, 1, 1);
    RecordId id = 0;
    for (const QString &fact : facts)
        addFact(record, fact, ++id);
    sortFacts(record);
    return record;
}

ServiceFacts serviceFactsFrom(const QStringList &facts)
{
    ServiceFacts service;
    for (const QString &fact : facts) {
        const QStringList words = fact.split(u' ');
        const QString kind = words.at(0).section(u':', 0, 0);
        const QString section = words.at(0).section(u':', 1);
        const auto given = [&words](const char *name) {
            const QString start = QLatin1StringView(name) + u'=';
            for (const QString &word : words) {
                if (word.startsWith(start))
                    return word.mid(start.size());
            }
            return QString();
        };
        const auto has = [&words](const char *word) { return words.contains(QLatin1StringView(word)); };
        if (kind == u"sitting") {
            using State = ServiceFacts::SittingState;
            const State state = has("held") ? State::Held : has("cancelled") ? State::Cancelled : State::Planned;
            service.sittings.push_back({given("key"), dayOf(words.at(1)), state, has("advice-owed"),
                                        dateFromIso(given("minutes")), dateFromIso(given("advice"))});
        } else if (kind == u"item") {
            const QString key = given("key").isEmpty() ? QStringLiteral("i1") : given("key");
            service.items.push_back({given("child").toLongLong(), key, given("sitting"), dateFromIso(given("papers")),
                                     given("at"), has("deferred"), dateFromIso(given("summary"))});
        } else if (kind == u"tracker-meeting") {
            service.meetings.push_back({QString(), section, dayOf(words.at(1)), !has("planned")});
        } else if (kind == u"leads-report") {
            service.reports.push_back({QString(), section, dayOf(words.at(1)), dayOf(words.at(1))});
        } else {
            throw std::invalid_argument("no such fact of the service: " + fact.toStdString());
        }
    }
    return service;
}

std::map<QString, std::shared_ptr<const PolicyPack>> shippedPacks()
{
    std::vector<PackFile> files;
    const QDir folder(QStringLiteral(HEARTH_SOURCE_DIR "/resources/policies"));
    for (const QString &name : folder.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name))
        files.push_back({name, contentsOf(QStringLiteral("resources/policies/") + name)});
    return readPacks(files);
}

Policy policyOf(const QString &pack)
{
    static const auto packs = shippedPacks();
    static const auto days = std::make_shared<const WorkingDays>(
        workingDaysOf(readBankHolidays(contentsOf(QStringLiteral("resources/holidays/england-and-wales.csv")),
                                       QStringLiteral("england-and-wales.csv"))));
    return {{{Date(1995, 1, 1), packs.at(pack)}}, days};
}

} // namespace hearth::test
