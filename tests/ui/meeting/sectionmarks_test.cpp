// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/sectionmarks.h"

#include "core/meetings/ppmform.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

SectionMark markOf(const std::vector<SectionMark> &marks, const QString &section)
{
    for (const SectionMark &mark : marks) {
        if (mark.section == section)
            return mark;
    }
    return {};
}

} // namespace

TEST_CASE("Every section of the form has a short name of its own", "[meeting]")
{
    QSet<QString> names;
    for (const PpmSection &section : ppmSections()) {
        const QString id = QString::fromLatin1(section.id);
        CHECK(shortTitle(id) != id);
        names.insert(shortTitle(id));
    }
    CHECK(names.size() == static_cast<qsizetype>(ppmSections().size()));
}

TEST_CASE("The list tells how each section stands against last time", "[meeting]")
{
    PpmRecord last;
    last.content.answers = {
        {u"background"_s, u"As it was."_s}, {u"contact-current"_s, u"Weekly"_s}, {u"iro-name"_s, u"Mary Seacole"_s}};
    PpmRecord now;
    now.content.answers = {
        {u"background"_s, u"As it was."_s}, {u"contact-current"_s, u"Monthly"_s}, {u"guardian-name"_s, u"Ada Test"_s}};
    now.comments = {{u"contact"_s, u"With whom?"_s}};
    const PpmMissing gap{PpmGap::Required, {u"plan"_s, {}, u"plan"_s}, u"Choose"_s, {}};
    const auto marks = sectionMarks(now, &last, {gap});

    using State = SectionMark::State;
    CHECK(markOf(marks, u"background"_s).state == State::Same);
    CHECK(markOf(marks, u"contact"_s).state == State::Changed);
    CHECK(markOf(marks, u"contact"_s).hasComment);
    CHECK(markOf(marks, u"contact"_s).words == u"changed · comment"_s);
    CHECK(markOf(marks, u"iro"_s).state == State::Untouched);
    CHECK(markOf(marks, u"guardian"_s).state == State::Filled);
    CHECK(markOf(marks, u"referrals"_s).state == State::Empty);
    CHECK(markOf(marks, u"plan"_s).required == 1);
    CHECK(markOf(marks, u"child-details"_s).state == State::Facts);
    CHECK(marks.size() == ppmSections().size());
    // Contact and guardian; the background was only carried over, and the child's details nobody writes.
    CHECK(progressWords(marks) == u"2 of 20 sections are written for this meeting · 1 as last time"_s);
}

TEST_CASE("An initial record has nothing to be compared with", "[meeting]")
{
    PpmRecord now;
    now.content.answers = {{u"background"_s, u"Why"_s}};
    const auto marks = sectionMarks(now, nullptr, {});
    CHECK(markOf(marks, u"background"_s).state == SectionMark::State::Filled);
    CHECK(markOf(marks, u"contact"_s).state == SectionMark::State::Empty);
    CHECK(progressWords(marks) == u"1 of 20 sections are written for this meeting"_s);
}
