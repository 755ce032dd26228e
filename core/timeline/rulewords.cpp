// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/rulewords.h"

#include "core/casework/codelists.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace hearth {

namespace {

/// The words shown, for the translator.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Clock)
};

EventKind eventOf(const QString &id)
{
    const auto kind = eventKindOf(id);
    if (!kind)
        throw RuleWordError(QStringLiteral("unknown event \"%1\"").arg(id));
    return *kind;
}

constexpr std::array<std::pair<const char *, Anchor>, 6> serviceWords = {{
    {"panel-item", Anchor::PanelItem},
    {"panel-item heard", Anchor::PanelItemHeard},
    {"panel-sitting", Anchor::PanelSits},
    {"panel-sitting advised", Anchor::PanelAdvises},
    {"tracker-meeting", Anchor::SectionMeets},
    {"leads-report", Anchor::SectionReports},
}};

constexpr std::array<std::pair<const char *, MetBy>, 7> formWords = {{
    {"exception-report signed by both", MetBy::ReportSigned},
    {"papers complete", MetBy::PapersComplete},
    {"minutes circulated", MetBy::MinutesCirculated},
    {"advice circulated", MetBy::AdviceCirculated},
    {"summary recorded", MetBy::SummaryRecorded},
    {"next held", MetBy::NextHeld},
    {"next sent", MetBy::NextSent},
}};

constexpr std::array<const char *, 7> weekdays = {"monday", "tuesday",  "wednesday", "thursday",
                                                  "friday", "saturday", "sunday"};

constexpr std::array<std::pair<const char *, Condition>, 10> conditionWords = {{
    {"care", Condition::InCare},
    {"home", Condition::HomeLasts},
    {"adoptive-placement", Condition::PlacementLasts},
    {"placement-order", Condition::OrderLasts},
    {"unplaced", Condition::Unplaced},
    {"adoption-plan", Condition::AdoptionPlan},
    {"no-adoption-plan", Condition::NoAdoptionPlan},
    {"not-achieved", Condition::NotAchieved},
    {"no-match", Condition::NoMatch},
    {"case-open", Condition::CaseOpen},
}};

bool readNumbered(const QString &phrase, Rule &rule)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^([a-z0-9-]+) #(\d+)(\+?)$)"));
    const auto match = pattern.match(phrase);
    if (!match.hasMatch())
        return false;
    rule.anchor = Anchor::EventNumbered;
    rule.anchorEvent = eventOf(match.captured(1));
    rule.anchorNumber = match.captured(2).toInt();
    rule.anchorOnwards = !match.captured(3).isEmpty();
    if (rule.anchorNumber < 1)
        throw RuleWordError(QStringLiteral("events are numbered from #1"));
    return true;
}

/// Starts that are of arrangements, ages, exceptions and the forms of the service. False for any other.
bool readFormStarts(const QString &phrase, Rule &rule)
{
    static const QRegularExpression exception(QStringLiteral("^exception(?:, then each (.+))?$"));
    static const QRegularExpression age(QStringLiteral(R"(^age (\d{1,2}) in care$)"));
    static const QRegularExpression arrangement(QStringLiteral("^(arrangement|moved-in)( .+)$"));
    for (const auto &[word, anchor] : serviceWords) {
        if (phrase == QLatin1StringView(word)) {
            rule.anchor = anchor;
            return true;
        }
    }
    if (const auto match = exception.match(phrase); match.hasMatch()) {
        rule.anchor = Anchor::ExceptionStands;
        if (!match.captured(1).isEmpty())
            rule.anchorEvery = readPeriod(match.captured(1));
    } else if (const auto aged = age.match(phrase); aged.hasMatch()) {
        rule.anchor = Anchor::AgeInCare;
        rule.anchorNumber = aged.captured(1).toInt();
    } else if (const auto arranged = arrangement.match(phrase); arranged.hasMatch()) {
        rule.anchor = arranged.captured(1) == u"moved-in" ? Anchor::ArrangementMovedIn : Anchor::ArrangementStarts;
        rule.anchorCodes = arranged.captured(2).split(u' ', Qt::SkipEmptyParts);
        for (const QString &code : std::as_const(rule.anchorCodes)) {
            if (!isKnown(arrangementKinds(), code))
                throw RuleWordError(QStringLiteral("unknown arrangement \"%1\"").arg(code));
        }
    } else {
        return false;
    }
    return true;
}

/// Due days that are no period: a birthday, a panel's day, a day that is noted, a weekday before. False for any other.
bool readDueDay(const QString &phrase, Rule &rule)
{
    static const QRegularExpression aged(QStringLiteral(R"(^(\d{1,2})(?:st|nd|rd|th) birthday$)"));
    static const QRegularExpression noted(QStringLiteral("^day of ([a-z_]+)$"));
    static const QRegularExpression before(QStringLiteral("^(?:(.+) on )?the ([a-z]+) before$"));
    if (phrase == u"next panel") {
        rule.dueBy = DueBy::NextPanel;
    } else if (const auto years = aged.match(phrase); years.hasMatch()) {
        rule.dueBy = DueBy::Birthday;
        rule.years = years.captured(1).toInt();
    } else if (const auto day = noted.match(phrase); day.hasMatch()) {
        rule.dueBy = DueBy::NotedDay;
        rule.notedField = day.captured(1);
    } else if (const auto weekday = before.match(phrase); weekday.hasMatch()) {
        rule.dueBy = DueBy::WeekdayBefore;
        rule.dueTime = weekday.captured(1);
        if (!rule.dueTime.isEmpty())
            readTime(rule.dueTime);
        rule.weekday = readWeekday(weekday.captured(2));
    } else {
        return false;
    }
    return true;
}

int ordinal(const QString &word)
{
    if (word == u"first")
        return 1;
    if (word == u"second")
        return 2;
    throw RuleWordError(QStringLiteral("expected \"first review\" or \"second review\""));
}

} // namespace

void readStarts(const QString &phrase, Rule &rule)
{
    const QStringList words = phrase.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        throw RuleWordError(QStringLiteral("\"starts\" is empty"));
    if (readFormStarts(phrase, rule)) {
        return;
    } else if (phrase == u"care") {
        rule.anchor = Anchor::CareStarts;
    } else if (words[0] == u"legal-status" && words.size() > 1) {
        rule.anchor = Anchor::LegalStatusStarts;
        rule.anchorCodes = words.mid(1);
    } else if (words[0] == u"home" && words.size() > 1) {
        rule.anchor = Anchor::HomeStarts;
        rule.anchorCodes = words.mid(1);
    } else if (phrase == u"with-parents") {
        rule.anchor = Anchor::WithParentsStarts;
    } else if (phrase == u"placement-order unplaced") {
        rule.anchor = Anchor::PlacementOrderUnplaced;
    } else if (phrase == u"placement-order made") {
        rule.anchor = Anchor::PlacementOrderMade;
    } else if (phrase == u"adoptive-placement") {
        rule.anchor = Anchor::AdoptivePlacementStarts;
    } else if (phrase == u"case-open") {
        rule.anchor = Anchor::CaseOpens;
    } else if (phrase == u"action") {
        rule.anchor = Anchor::ActionSet;
    } else if (phrase == u"before expected-birth") {
        rule.anchor = Anchor::BeforeExpectedBirth;
    } else if (words[0] == u"before" && words.size() == 2) {
        rule.anchor = Anchor::BeforeEvent;
        rule.anchorEvent = eventOf(words[1]);
    } else if (words.size() > 3 && words[1] == u"outside" && words[2] == u"home") {
        rule.anchor = Anchor::EventInOtherHome;
        rule.anchorEvent = eventOf(words[0]);
        rule.anchorCodes = words.mid(3);
    } else if (!readNumbered(phrase, rule)) {
        rule.anchor = Anchor::EventHeld;
        rule.anchorEvent = eventOf(phrase);
    }
}

Period readPeriod(const QString &phrase)
{
    if (phrase.trimmed() == u"the same day")
        return {0, Unit::Days, false};
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(-?\d{1,4}) (working days?|days?|weeks?|months?|years?)( beginning-with)?$)"));
    const auto match = pattern.match(phrase.trimmed());
    if (!match.hasMatch())
        throw RuleWordError(QStringLiteral("unknown period \"%1\" (as in \"20 working days\", \"26 weeks "
                                           "beginning-with\", \"3 months\")")
                                .arg(phrase));
    Period period;
    period.count = match.captured(1).toInt();
    const QString unit = match.captured(2);
    if (unit.startsWith(u"working"))
        period.unit = Unit::WorkingDays;
    else if (unit.startsWith(u"day"))
        period.unit = Unit::Days;
    else if (unit.startsWith(u"week"))
        period.unit = Unit::Weeks;
    else if (unit.startsWith(u"month"))
        period.unit = Unit::Months;
    else
        period.unit = Unit::Years;
    period.beginningWith = !match.captured(3).isEmpty();
    return period;
}

void readDue(const QString &phrase, Rule &rule)
{
    static const QRegularExpression review(QStringLiteral(R"(^(?:(day before) )?(first|second) review$)"));
    if (const auto match = review.match(phrase); match.hasMatch()) {
        rule.dueBy = DueBy::Review;
        rule.reviewDays = match.captured(1).isEmpty() ? 0 : -1;
        rule.reviewNumber = ordinal(match.captured(2));
        return;
    }
    if (phrase == u"target") {
        rule.dueBy = DueBy::Target;
        return;
    }
    if (readDueDay(phrase, rule))
        return;
    static const QRegularExpression latest(QStringLiteral(R"(, at the latest the (\d{1,2})(?:st|nd|rd|th) birthday$)"));
    QString rest = phrase;
    if (const auto match = latest.match(rest); match.hasMatch()) {
        rule.years = match.captured(1).toInt();
        rest.chop(match.capturedLength());
    }
    if (rest.startsWith(u"over ")) {
        rule.over = true;
        rest = rest.mid(5);
    }
    rule.dueBy = DueBy::Periods;
    if (rest.endsWith(u" of the order")) {
        rule.dueBy = DueBy::OrderPeriod;
        rest.chop(13);
    }
    static const QRegularExpression then(QStringLiteral(", then (?:each )?"));
    for (const QString &part : rest.split(then))
        rule.periods.push_back(readPeriod(part));
}

void readMetBy(const QString &phrase, Rule &rule)
{
    static const QRegularExpression numbered(QStringLiteral(R"(^([a-z0-9-]+) #(\d+)$)"));
    static const QRegularExpression after(QStringLiteral(R"(^([a-z0-9-]+) after ([a-z0-9-]+)$)"));
    static const QRegularExpression done(QStringLiteral(R"(^done(?: or ([a-z0-9-]+)( of the person)?)?$)"));
    for (const auto &[words, metBy] : formWords) {
        if (phrase == QLatin1StringView(words)) {
            rule.metBy = metBy;
            return;
        }
    }
    if (phrase == u"nothing") {
        rule.metBy = MetBy::Nothing;
    } else if (phrase == u"end") {
        rule.metBy = MetBy::End;
    } else if (phrase == u"plan") {
        rule.metBy = MetBy::Plan;
    } else if (phrase == u"adoptive-placement") {
        rule.metBy = MetBy::AdoptivePlacement;
    } else if (const auto doing = done.match(phrase); doing.hasMatch()) {
        rule.metBy = MetBy::Done;
        if (!doing.captured(1).isEmpty())
            rule.metEvents = {eventOf(doing.captured(1))};
        rule.metOfPerson = !doing.captured(2).isEmpty();
    } else if (const auto match = numbered.match(phrase); match.hasMatch()) {
        rule.metBy = MetBy::NumberedEvent;
        rule.metEvents = {eventOf(match.captured(1))};
        rule.metNumber = match.captured(2).toInt();
    } else if (const auto then = after.match(phrase); then.hasMatch()) {
        rule.metBy = MetBy::EventAfterEvent;
        rule.metEvents = {eventOf(then.captured(1))};
        rule.metAfter = eventOf(then.captured(2));
    } else {
        rule.metBy = MetBy::Events;
        for (const QString &id : phrase.split(QStringLiteral(" or ")))
            rule.metEvents.push_back(eventOf(id.trimmed()));
    }
}

void readUnless(const QString &phrase, Rule &rule)
{
    static const QRegularExpression before(QStringLiteral(R"(^([a-z0-9-]+) in the (\d+) days before$)"));
    if (phrase == u"threshold-decision running") {
        rule.unlessThresholdRunning = true;
    } else if (const auto match = before.match(phrase); match.hasMatch()) {
        rule.unlessEvent = eventOf(match.captured(1));
        rule.unlessDays = match.captured(2).toInt();
    } else {
        throw RuleWordError(QStringLiteral("\"unless\" is not understood: \"%1\"").arg(phrase));
    }
}

Condition readCondition(const QString &word)
{
    for (const auto &[id, condition] : conditionWords) {
        if (word == QLatin1StringView(id))
            return condition;
    }
    throw RuleWordError(QStringLiteral("unknown condition \"%1\"").arg(word));
}

Allowance readAllowance(const QString &phrase)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^([a-z]+)( once)?(?: of (?:at most )?(.+))?$)"));
    const auto match = pattern.match(phrase);
    const auto kind = adjustmentKindOf(match.captured(1));
    if (!kind)
        throw RuleWordError(QStringLiteral("unknown adjustment \"%1\"").arg(phrase));
    Allowance allowance;
    allowance.kind = *kind;
    allowance.times = match.captured(2).isEmpty() ? 0 : 1;
    if (!match.captured(3).isEmpty())
        allowance.most = readPeriod(match.captured(3));
    return allowance;
}

int readWeekday(const QString &word)
{
    for (std::size_t i = 0; i < weekdays.size(); ++i) {
        if (word.compare(QLatin1StringView(weekdays.at(i)), Qt::CaseInsensitive) == 0)
            return static_cast<int>(i) + 1;
    }
    throw RuleWordError(QStringLiteral("\"%1\" is no day of the week").arg(word));
}

void readTime(const QString &word)
{
    static const QRegularExpression time(QStringLiteral("^([01][0-9]|2[0-3]):[0-5][0-9]$"));
    if (!time.match(word).hasMatch())
        throw RuleWordError(QStringLiteral("\"%1\" is no time of the day (as in \"13:00\")").arg(word));
}

QString periodText(const Period &period)
{
    const int count = std::abs(period.count);
    QString said;
    switch (period.unit) {
    case Unit::WorkingDays:
        said = Words::tr("%n working day(s)", nullptr, count);
        break;
    case Unit::Days:
        said = Words::tr("%n day(s)", nullptr, count);
        break;
    case Unit::Weeks:
        said = Words::tr("%n week(s)", nullptr, count);
        break;
    case Unit::Months:
        said = Words::tr("%n month(s)", nullptr, count);
        break;
    case Unit::Years:
        said = Words::tr("%n year(s)", nullptr, count);
        break;
    }
    if (period.beginningWith)
        said = Words::tr("%1 beginning with that day").arg(said);
    return said;
}

} // namespace hearth
