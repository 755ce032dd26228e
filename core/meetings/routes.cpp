// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/routes.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

/// The words shown, for the translator.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Routes)
};

constexpr int firstOlderAge = 8; ///< "under 7" and "8 to 16": at 7 both are shown (`RULES.md` section 8)
constexpr int adultAge = 18;

struct Outcome
{
    const char *option;
    const char *words;
};

constexpr const char *guardianship = QT_TRANSLATE_NOOP("Routes", "Special guardianship");
constexpr const char *arrangements = QT_TRANSLATE_NOOP("Routes", "Child arrangements order");

constexpr std::array withNobodyYoung = {
    Outcome{"early-permanence", QT_TRANSLATE_NOOP("Routes", "Early permanence placement")},
    Outcome{"adoption", QT_TRANSLATE_NOOP("Routes", "Adoption")},
    Outcome{"special-guardianship", QT_TRANSLATE_NOOP("Routes", "Special guardianship with the present carers")},
    Outcome{"long-term-fostering", QT_TRANSLATE_NOOP("Routes", "Long-term fostering")},
};
constexpr std::array withConnectedYoung = {
    Outcome{"special-guardianship", guardianship},
    Outcome{"child-arrangements", arrangements},
    Outcome{"connected-care",
            QT_TRANSLATE_NOOP("Routes", "Care order with them, while a move to special guardianship or a child "
                                        "arrangements order is worked towards")},
};
constexpr std::array withNobodyOlder = {
    Outcome{"special-guardianship", guardianship},
    Outcome{"child-arrangements", arrangements},
    Outcome{"long-term-fostering",
            QT_TRANSLATE_NOOP("Routes", "Long-term fostering under a care order; the carers may take on parental "
                                        "responsibility later")},
    Outcome{"residential", QT_TRANSLATE_NOOP("Routes", "Residential care under a care order")},
};
constexpr std::array withConnectedOlder = {
    Outcome{"special-guardianship", guardianship},
    Outcome{"child-arrangements", arrangements},
    Outcome{"connected-care",
            QT_TRANSLATE_NOOP("Routes", "Care order with them, which may become special guardianship or a child "
                                        "arrangements order")},
};

template <typename Table>
std::vector<RouteOutcome> outcomesOf(const Table &table)
{
    std::vector<RouteOutcome> outcomes;
    for (const Outcome &row : table)
        outcomes.push_back({QString::fromLatin1(row.option), QCoreApplication::translate("Routes", row.words)});
    return outcomes;
}

Route youngerWithNobody()
{
    return {QStringLiteral("younger-nobody"),
            Words::tr("Under 7, with nobody connected who could care"),
            Words::tr("Plan on several tracks, early permanence among them, for as long as a return home has not been "
                      "ruled out."),
            {Words::tr("the adoption agency")},
            Words::tr("The agency decision maker"),
            {Words::tr("whether the child should be placed for adoption"), Words::tr("the match and its support")},
            false,
            Words::tr("The document lists these without ranking them."),
            outcomesOf(withNobodyYoung),
            Words::tr("Bradford 2017, App. 2, scenario 1")};
}

Route youngerWithConnected()
{
    return {
        QStringLiteral("younger-connected"),
        Words::tr("Under 7, with connected people who could care"),
        Words::tr("Plan on several tracks for as long as a return home has not been ruled out, with what the family "
                  "group conference said about carers in hand."),
        {Words::tr("the social worker who supervises connected carers")},
        Words::tr("The Fostering Panel"),
        {Words::tr("whether the child needs permanence"), Words::tr("approval of the connected carers"),
         Words::tr("the match and its support")},
        true,
        Words::tr("The first is preferred to the second, and so on."),
        outcomesOf(withConnectedYoung),
        Words::tr("Bradford 2017, App. 2, scenario 2")};
}

Route olderWithNobody()
{
    return {
        QStringLiteral("older-nobody"),
        Words::tr("8 to 16, with nobody connected who could care"),
        Words::tr("Settle which kind of home meets the child's needs. The order below supposes an assessment that a "
                  "family can meet them."),
        {Words::tr("the fostering team"), Words::tr("the residential service")},
        Words::tr("A panel"),
        {Words::tr("whether the child needs permanence"), Words::tr("which kind of placement is best"),
         Words::tr("approval of the carers"), Words::tr("the support that is needed, and the plan for it"),
         Words::tr("the match of placement and child")},
        true,
        Words::tr("The first is preferred to the second, and so on."),
        outcomesOf(withNobodyOlder),
        Words::tr("Bradford 2017, App. 2, scenario 3")};
}

Route olderWithConnected()
{
    return {
        QStringLiteral("older-connected"),
        Words::tr("8 to 16, with connected people who could care"),
        Words::tr("Look at each connected carer, with what the family group conference or network meeting said where "
                  "there was one."),
        {Words::tr("the team for connected carers and special guardianship")},
        Words::tr("A panel"),
        {Words::tr("whether the child needs permanence"), Words::tr("approval of the connected carers"),
         Words::tr("the match and its support")},
        true,
        Words::tr("The first is preferred to the second, and so on."),
        outcomesOf(withConnectedOlder),
        Words::tr("Bradford 2017, App. 2, scenario 4")};
}

QString ageWords(std::optional<int> age)
{
    if (!age)
        return Words::tr("Age not known");
    return *age == 0 ? Words::tr("Under 1 year old") : Words::tr("%n year(s) old", nullptr, *age);
}

/// What the bands of the document leave open at some ages (`RULES.md` section 8).
QString ageNote(std::optional<int> age)
{
    if (!age)
        return Words::tr("The routes differ by age: record the date of birth to have the one that fits.");
    switch (*age) {
    case 7:
        return Words::tr("The document has routes for children under 7 and from 8 on, and none at 7: both are shown.");
    case 16:
        return Words::tr("At 16 this route still applies, though section E of the tracker stops at the sixteenth "
                         "birthday.");
    case 17:
        return Words::tr(
            "The document's routes stop at 16: at 17 the older one is shown. An order that lasts to 18 has "
            "little time left, and no care order can be made from the seventeenth birthday on.");
    default:
        return *age >= adultAge ? Words::tr("From 18 on no route of permanence planning applies.") : QString();
    }
}

} // namespace

std::vector<Route> allRoutes()
{
    return {youngerWithNobody(), youngerWithConnected(), olderWithNobody(), olderWithConnected()};
}

RouteAdvice routesFor(std::optional<int> age, bool connectedPeople)
{
    RouteAdvice advice;
    advice.because = Words::tr("%1; %2", "age, whether there is somebody")
                         .arg(ageWords(age),
                              connectedPeople ? Words::tr("somebody of the family or friends could care.")
                                              : Words::tr("nobody of the family or friends is known who could care."));
    if (const QString note = ageNote(age); !note.isEmpty())
        advice.notes.append(note);
    if (age && *age >= adultAge)
        return advice;
    if (!age || *age < firstOlderAge)
        advice.routes.push_back(connectedPeople ? youngerWithConnected() : youngerWithNobody());
    if (!age || *age >= firstOlderAge - 1)
        advice.routes.push_back(connectedPeople ? olderWithConnected() : olderWithNobody());
    advice.notes.append(
        Words::tr("These are the likeliest outcomes and not the only ones: adoption stays possible at any "
                  "age (Bradford 2017, App. 2)."));
    return advice;
}

RouteAdvice routesFor(const PpmSituation &situation)
{
    const auto age = isUnborn(situation.child.child, situation.on) ? std::optional(0) : ageOf(situation);
    return routesFor(age, hasConnectedPeople(situation));
}

} // namespace hearth
