// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/demonstration.h"

#include "core/demonstration/cast.h"

#include <QCoreApplication>

namespace hearth {

namespace {

using namespace demonstration;

constexpr std::uint64_t seed = 0x4e6f7274686d6f6fULL; // "Northmoo"

ChildRecord told(const Part &part, int index, Date day, const WorkingDays &workingDays)
{
    // A generator of its own for each child: a new part in the cast leaves the others as they were.
    Random random(seed + static_cast<std::uint64_t>(index) * 977);
    Story story(day, workingDays, random);
    story.record().child = childOf(part, index, story.random());
    if (part.age > 0)
        story.bornAgo(part.age);
    part.scene(story, part.variation);
    ChildRecord record = story.record();
    sortFacts(record);
    return record;
}

} // namespace

QString demonstrationTitle()
{
    return QCoreApplication::translate("Demonstration", "Northmoor, a fictional authority");
}

std::vector<ChildRecord> demonstrationChildren(Date day, const WorkingDays &workingDays)
{
    std::vector<ChildRecord> children;
    int index = 0;
    for (const Part &part : cast())
        children.push_back(told(part, index++, day, workingDays));
    return children;
}

} // namespace hearth
