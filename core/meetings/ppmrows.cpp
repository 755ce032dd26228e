// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ppmrows.h"

#include "core/meetings/carryforward.h"
#include "core/meetings/ppmform.h"

#include <QtGlobal>

#include <array>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

using enum PpmColumnKind;
using enum PpmColumnUse;

constexpr std::array attendeeColumns = {
    PpmColumn<PpmAttendee>{"name", QT_TRANSLATE_NOOP("PpmCells", "Name"), Line, &PpmAttendee::name},
    PpmColumn<PpmAttendee>{"relation", QT_TRANSLATE_NOOP("PpmCells", "Relation"), Line, &PpmAttendee::relation},
    PpmColumn<PpmAttendee>{"attended", QT_TRANSLATE_NOOP("PpmCells", "Attended"), Word, &PpmAttendee::attended, Anew},
    PpmColumn<PpmAttendee>{"person", "", Line, &PpmAttendee::person, Counted},
};

constexpr std::array carerColumns = {
    PpmColumn<PpmCarerLine>{"name", QT_TRANSLATE_NOOP("PpmCells", "Name"), Line, &PpmCarerLine::name},
    PpmColumn<PpmCarerLine>{"relationship", QT_TRANSLATE_NOOP("PpmCells", "Relationship to child"), Line,
                            &PpmCarerLine::relationship},
    PpmColumn<PpmCarerLine>{"wants", QT_TRANSLATE_NOOP("PpmCells", "Wants to be assessed"), Line, &PpmCarerLine::wants},
    PpmColumn<PpmCarerLine>{"viability", QT_TRANSLATE_NOOP("PpmCells", "Viability"), Line, &PpmCarerLine::viability},
    PpmColumn<PpmCarerLine>{"opposing", QT_TRANSLATE_NOOP("PpmCells", "Opposing the decision"), Line,
                            &PpmCarerLine::opposing},
    PpmColumn<PpmCarerLine>{"full_assessment", QT_TRANSLATE_NOOP("PpmCells", "Full assessment"), Line,
                            &PpmCarerLine::fullAssessment},
    PpmColumn<PpmCarerLine>{"panel", QT_TRANSLATE_NOOP("PpmCells", "Panel"), Line, &PpmCarerLine::panel},
    PpmColumn<PpmCarerLine>{"comments", QT_TRANSLATE_NOOP("PpmCells", "Comments"), Narrative, &PpmCarerLine::comments},
};

constexpr std::array optionColumns = {
    PpmColumn<PpmOption>{"pursued", QT_TRANSLATE_NOOP("PpmCells", "Yes / No"), Word, &PpmOption::pursued},
    PpmColumn<PpmOption>{"comment", QT_TRANSLATE_NOOP("PpmCells", "Comment"), Narrative, &PpmOption::comment},
    PpmColumn<PpmOption>{"strengths", QT_TRANSLATE_NOOP("PpmCells", "Strengths"), Narrative, &PpmOption::strengths},
    PpmColumn<PpmOption>{"risks", QT_TRANSLATE_NOOP("PpmCells", "Risks"), Narrative, &PpmOption::risks},
    PpmColumn<PpmOption>{"to_do", QT_TRANSLATE_NOOP("PpmCells", "What must be done"), Narrative, &PpmOption::toDo},
    PpmColumn<PpmOption>{"by", QT_TRANSLATE_NOOP("PpmCells", "By when"), Day, &PpmOption::by},
    PpmColumn<PpmOption>{"order", QT_TRANSLATE_NOOP("PpmCells", "Order of consideration"), Number, &PpmOption::order},
    PpmColumn<PpmOption>{"ruled_out", QT_TRANSLATE_NOOP("PpmCells", "Ruled out on"), Day, &PpmOption::ruledOut},
    PpmColumn<PpmOption>{"ruled_out_why", QT_TRANSLATE_NOOP("PpmCells", "Why it was ruled out"), Narrative,
                         &PpmOption::ruledOutWhy},
};

constexpr std::array earlyColumns = {
    PpmColumn<PpmEarlyAction>{"state", QT_TRANSLATE_NOOP("PpmCells", "State"), Word, &PpmEarlyAction::state},
    PpmColumn<PpmEarlyAction>{"on", QT_TRANSLATE_NOOP("PpmCells", "Date"), Day, &PpmEarlyAction::on},
    PpmColumn<PpmEarlyAction>{"note", QT_TRANSLATE_NOOP("PpmCells", "Note"), Narrative, &PpmEarlyAction::note},
};

constexpr std::array actionColumns = {
    PpmColumn<PpmActionLine>{"what", QT_TRANSLATE_NOOP("PpmCells", "Recommendation or action"), Narrative,
                             &PpmActionLine::what},
    PpmColumn<PpmActionLine>{"owner", QT_TRANSLATE_NOOP("PpmCells", "By whom"), Line, &PpmActionLine::owner},
    PpmColumn<PpmActionLine>{"target", QT_TRANSLATE_NOOP("PpmCells", "Target date"), Day, &PpmActionLine::target},
    PpmColumn<PpmActionLine>{"first_target", QT_TRANSLATE_NOOP("PpmCells", "First target date"), Day,
                             &PpmActionLine::firstTarget, Counted},
    PpmColumn<PpmActionLine>{"carried", QT_TRANSLATE_NOOP("PpmCells", "Times carried forward"), Number,
                             &PpmActionLine::carried, Counted},
    PpmColumn<PpmActionLine>{"done", QT_TRANSLATE_NOOP("PpmCells", "Completed"), Day, &PpmActionLine::done},
    PpmColumn<PpmActionLine>{"dropped", QT_TRANSLATE_NOOP("PpmCells", "No longer needed from"), Day,
                             &PpmActionLine::dropped},
    PpmColumn<PpmActionLine>{"update", QT_TRANSLATE_NOOP("PpmCells", "Completed / updated"), Narrative,
                             &PpmActionLine::update, Anew},
};

} // namespace

QString PpmRows<PpmAttendee>::section()
{
    return u"present"_s;
}

std::span<const PpmColumn<PpmAttendee>> PpmRows<PpmAttendee>::columns()
{
    return attendeeColumns;
}

QString PpmRows<PpmAttendee>::key(const PpmAttendee &line)
{
    if (!line.person.isEmpty())
        return line.person;
    return line.name.isEmpty() ? line.relation : line.name;
}

QString PpmRows<PpmAttendee>::name(const PpmAttendee &line)
{
    return line.name.isEmpty() ? line.relation : line.name;
}

PpmAttendee PpmRows<PpmAttendee>::withKey(const QString &key)
{
    return {.name = key, .relation = {}, .attended = {}, .person = {}};
}

QString PpmRows<PpmCarerLine>::section()
{
    return u"carers"_s;
}

std::span<const PpmColumn<PpmCarerLine>> PpmRows<PpmCarerLine>::columns()
{
    return carerColumns;
}

QString PpmRows<PpmCarerLine>::key(const PpmCarerLine &line)
{
    return line.person;
}

QString PpmRows<PpmCarerLine>::name(const PpmCarerLine &line)
{
    return line.name;
}

PpmCarerLine PpmRows<PpmCarerLine>::withKey(const QString &key)
{
    PpmCarerLine line;
    line.person = key;
    return line;
}

QString PpmRows<PpmOption>::section()
{
    return u"options"_s;
}

std::span<const PpmColumn<PpmOption>> PpmRows<PpmOption>::columns()
{
    return optionColumns;
}

QString PpmRows<PpmOption>::key(const PpmOption &line)
{
    return line.option;
}

QString PpmRows<PpmOption>::name(const PpmOption &line)
{
    return labelOfPpmOption(line.option);
}

PpmOption PpmRows<PpmOption>::withKey(const QString &key)
{
    PpmOption line;
    line.option = key;
    return line;
}

QString PpmRows<PpmEarlyAction>::section()
{
    return u"options"_s;
}

std::span<const PpmColumn<PpmEarlyAction>> PpmRows<PpmEarlyAction>::columns()
{
    return earlyColumns;
}

QString PpmRows<PpmEarlyAction>::key(const PpmEarlyAction &line)
{
    return line.action;
}

QString PpmRows<PpmEarlyAction>::name(const PpmEarlyAction &line)
{
    return labelOfPpmEarlyAction(line.action);
}

PpmEarlyAction PpmRows<PpmEarlyAction>::withKey(const QString &key)
{
    PpmEarlyAction line;
    line.action = key;
    return line;
}

QString PpmRows<PpmActionLine>::section()
{
    return u"actions"_s;
}

std::span<const PpmColumn<PpmActionLine>> PpmRows<PpmActionLine>::columns()
{
    return actionColumns;
}

QString PpmRows<PpmActionLine>::key(const PpmActionLine &line)
{
    return line.key;
}

QString PpmRows<PpmActionLine>::name(const PpmActionLine &line)
{
    constexpr int most = 60; // of an action's words, in the name of its row
    const QString words = line.what.simplified();
    return words.size() <= most ? words : words.left(most - 1).trimmed() + u'…';
}

PpmActionLine PpmRows<PpmActionLine>::withKey(const QString &key)
{
    PpmActionLine line;
    line.key = key;
    return line;
}

} // namespace hearth
