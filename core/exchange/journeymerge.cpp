// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journeymerge.h"

#include "core/exchange/formjson.h"
#include "core/exchange/journeyfill.h"
#include "core/exchange/meetingjson.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace hearth {

namespace {

using filling::Filler;

QString tr(const char *text)
{
    return QCoreApplication::translate("Journeys", text);
}

bool sameKey(const Spell &a, const Spell &b)
{
    return std::tie(a.kind, a.code, a.from) == std::tie(b.kind, b.code, b.from);
}

/// Two events of a kind on one day are one, unless they are about different carers, assessments or orders.
bool sameKey(const Event &a, const Event &b)
{
    if (a.kind != b.kind || a.on != b.on)
        return false;
    const QStringList told = {QStringLiteral("carer"), QStringLiteral("assessment"), QStringLiteral("item"),
                              QStringLiteral("order"), QStringLiteral("kind"),       QStringLiteral("person")};
    return std::all_of(told.begin(), told.end(),
                       [&](const QString &name) { return a.details.value(name) == b.details.value(name); });
}

bool sameKey(const Adjustment &a, const Adjustment &b)
{
    return std::tie(a.kind, a.rule, a.subject, a.started, a.from, a.approved) ==
           std::tie(b.kind, b.rule, b.subject, b.started, b.from, b.approved);
}

bool sameKey(const SectionDecision &a, const SectionDecision &b)
{
    return a.on == b.on;
}

bool sameKey(const WeeklyUpdate &a, const WeeklyUpdate &b)
{
    return a.on == b.on && a.author == b.author && a.text == b.text;
}

bool sameKey(const ReturnRow &a, const ReturnRow &b)
{
    return std::tie(a.table, a.key, a.collection) == std::tie(b.table, b.key, b.collection);
}

void fillFact(Filler &filler, Spell &mine, const Spell &theirs)
{
    filler.fill(QStringLiteral("until"), mine.until, theirs.until);
    filler.fill(QStringLiteral("contingency"), mine.contingency, theirs.contingency);
    if (mine.sameCarer != theirs.sameCarer)
        filler.note(QStringLiteral("same_carer"), theirs.sameCarer ? QStringLiteral("true") : QStringLiteral("false"));
    filler.fillMap(QStringLiteral("details"), mine.details, theirs.details);
    mine.fromKnown = mine.fromKnown || theirs.fromKnown;
    mine.collection = std::max(mine.collection, theirs.collection);
}

void fillFact(Filler &filler, Event &mine, const Event &theirs)
{
    if (mine.state == EventState::Booked)
        mine.state = theirs.state;
    else if (theirs.state != EventState::Booked && theirs.state != mine.state)
        filler.note(QStringLiteral("state"), idOf(theirs.state));
    filler.fill(QStringLiteral("target"), mine.target, theirs.target);
    filler.fill(QStringLiteral("former_dates"), mine.formerDates, theirs.formerDates);
    filler.fillMap(QStringLiteral("details"), mine.details, theirs.details);
    mine.collection = std::max(mine.collection, theirs.collection);
}

void fillFact(Filler &filler, Adjustment &mine, const Adjustment &theirs)
{
    filler.fill(QStringLiteral("until"), mine.until, theirs.until);
    filler.fill(QStringLiteral("reason"), mine.reason, theirs.reason);
    filler.fill(QStringLiteral("approver"), mine.approver, theirs.approver);
}

void fillFact(Filler &filler, SectionDecision &mine, const SectionDecision &theirs)
{
    filler.fill(QStringLiteral("section"), mine.section, theirs.section);
    filler.fill(QStringLiteral("author"), mine.author, theirs.author);
    filler.fill(QStringLiteral("reason"), mine.reason, theirs.reason);
}

void fillFact(Filler &, WeeklyUpdate &, const WeeklyUpdate &) {}

void fillFact(Filler &filler, ReturnRow &mine, const ReturnRow &theirs)
{
    filler.fillMap(QStringLiteral("fields"), mine.fields, theirs.fields);
}

bool sameKey(const PpmRecord &a, const PpmRecord &b)
{
    return a.key == b.key;
}

bool sameKey(const PlannedAction &a, const PlannedAction &b)
{
    return a.key == b.key;
}

bool sameKey(const ChildForm &a, const ChildForm &b)
{
    return a.key == b.key;
}

bool sameKey(const ConnectedCarer &a, const ConnectedCarer &b)
{
    return a.person == b.person;
}

template <typename Fact>
bool identical(Fact a, Fact b)
{
    a.stamp = {};
    b.stamp = {};
    return a == b;
}

class JourneyMerge
{
public:
    JourneyMerge(const ReadJourney &read, std::vector<Fault> &faults) : m_read(read), m_faults(faults) {}

    template <typename Fact>
    void mergeFacts(const char *list, std::vector<Fact> &mine, const std::vector<Fact> &theirs,
                    const std::vector<int> &lines)
    {
        // Facts of the same file are not filled from one another: it may well hold two meetings on one day.
        const std::size_t stored = mine.size();
        for (std::size_t i = 0; i < theirs.size(); ++i) {
            const auto isSame = [&](const Fact &fact) { return identical(fact, theirs[i]); };
            if (std::any_of(mine.begin(), mine.end(), isSame))
                continue;
            if (!fillOne(list, mine, stored, theirs[i], i, lines[i]))
                mine.push_back(theirs[i]);
        }
    }

    template <typename T>
    void fillMember(const char *name, T &mine, const T &theirs)
    {
        Filler filler;
        filler.fill(QString::fromLatin1(name), mine, theirs);
        report(filler, m_read.path, m_read.line);
    }

private:
    /// True when a stored fact took it up or contradicts it.
    template <typename Fact>
    bool fillOne(const char *list, std::vector<Fact> &mine, std::size_t stored, const Fact &theirs, std::size_t index,
                 int line)
    {
        Filler firstRefusal;
        for (std::size_t i = 0; i < stored; ++i) {
            if (!sameKey(mine[i], theirs))
                continue;
            Fact filled = mine[i];
            Filler filler;
            fillFact(filler, filled, theirs);
            if (filler.agrees) {
                mine[i] = std::move(filled);
                return true;
            }
            if (firstRefusal.agrees)
                firstRefusal = filler;
        }
        report(firstRefusal, QStringLiteral("%1.%2[%3]").arg(m_read.path, QLatin1StringView(list)).arg(index), line);
        return !firstRefusal.agrees;
    }

    void report(const Filler &filler, const QString &path, int line)
    {
        if (!filler.agrees)
            m_faults.push_back({{},
                                line,
                                path + u'.' + filler.where,
                                filler.what,
                                tr("this contradicts what is stored about the child")});
    }

    const ReadJourney &m_read;
    std::vector<Fault> &m_faults;
};

void mergeChild(JourneyMerge &merge, Child &mine, const Child &theirs)
{
    merge.fillMember("forename", mine.forename, theirs.forename);
    merge.fillMember("surname", mine.surname, theirs.surname);
    merge.fillMember("known_as", mine.knownAs, theirs.knownAs);
    merge.fillMember("born", mine.born, theirs.born);
    merge.fillMember("expected", mine.expected, theirs.expected);
    merge.fillMember("sex", mine.sex, theirs.sex);
    merge.fillMember("ethnicity", mine.ethnicity, theirs.ethnicity);
    merge.fillMember("religion", mine.religion, theirs.religion);
    merge.fillMember("first_language", mine.firstLanguage, theirs.firstLanguage);
    merge.fillMember("communication", mine.communication, theirs.communication);
    merge.fillMember("disability", mine.disability, theirs.disability);
    merge.fillMember("advocate", mine.advocate, theirs.advocate);
    merge.fillMember("worker", mine.worker, theirs.worker);
    merge.fillMember("team", mine.team, theirs.team);
    merge.fillMember("reviewing_officer", mine.reviewingOfficer, theirs.reviewingOfficer);
    merge.fillMember("family", mine.family, theirs.family);
    merge.fillMember("upn", mine.upn, theirs.upn);
    merge.fillMember("mother_child_born", mine.motherChildBorn, theirs.motherChildBorn);
    merge.fillMember("uasc_until", mine.uascUntil, theirs.uascUntil);
    merge.fillMember("previous_permanence", mine.previousPermanence, theirs.previousPermanence);
    merge.fillMember("previous_permanence_authority", mine.previousPermanenceAuthority,
                     theirs.previousPermanenceAuthority);
    merge.fillMember("previous_permanence_date", mine.previousPermanenceDate, theirs.previousPermanenceDate);
    for (auto it = theirs.complete.cbegin(); it != theirs.complete.cend(); ++it) {
        const auto known = mine.complete.find(it.key());
        if (known == mine.complete.end())
            mine.complete.insert(it.key(), it.value());
        else
            *known = std::min(*known, it.value());
    }
    mine.collection = std::max(mine.collection, theirs.collection);
}

} // namespace

void mergeJourney(ChildRecord &record, const ReadJourney &read, std::vector<Fault> &faults)
{
    JourneyMerge merge(read, faults);
    mergeChild(merge, record.child, read.record.child);
    merge.mergeFacts("spells", record.spells, read.record.spells, read.spellLines);
    merge.mergeFacts("events", record.events, read.record.events, read.eventLines);
    merge.mergeFacts("adjustments", record.adjustments, read.record.adjustments, read.adjustmentLines);
    merge.mergeFacts("sections", record.sections, read.record.sections, read.sectionLines);
    merge.mergeFacts("updates", record.updates, read.record.updates, read.updateLines);
    merge.mergeFacts("ppms", record.ppms, read.record.ppms, read.ppmLines);
    merge.mergeFacts("actions", record.actions, read.record.actions, read.actionLines);
    merge.mergeFacts("carers", record.carers, read.record.carers, read.carerLines);
    merge.mergeFacts("forms", record.forms, read.record.forms, read.formLines);
    merge.mergeFacts("return_rows", record.returnRows, read.record.returnRows, read.returnRowLines);
}

} // namespace hearth
