// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/missing.h"

#include "core/meetings/carryforward.h"
#include "core/meetings/ppmform.h"
#include "tests/core/meetings/meetingfixture.h"
#include "tests/support/catch.h"

#include <functional>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

const Date day(2026, 10, 14); // a Wednesday

/// A review with everything that is required.
PpmRecord complete(const MeetingFixture &fixture)
{
    PpmRecord record = recordOf(fixture);
    PpmContent &content = record.content;
    content.present = {{u"Ada Lovelace"_s, u"Social Worker"_s, u"yes"_s, {}},
                       {u"Margaret Hamilton"_s, u"Team Manager (chair)"_s, u"yes"_s, {}}};
    for (const QString &id : ppmOptionIds()) {
        PpmOption option;
        option.option = id;
        option.pursued = id == u"long-term-fostering" ? u"yes"_s : u"no"_s;
        option.comment = u"Discussed"_s;
        option.strengths = option.risks = option.toDo = u"Something"_s;
        option.by = Date(2026, 11, 11);
        content.options.push_back(option);
    }
    content.actions = {actionLine(u"a"_s, u"Match"_s, Date(2026, 11, 11))};
    for (const char *id : {"background", "contact-current", "life-story", "child-views", "parent-views", "iro-name",
                           "iro-view", "guardian-name"})
        content.answers.insert(QString::fromLatin1(id), u"Something"_s);
    content.answers.insert(u"child-views-on"_s, u"2026-10-12"_s);
    content.answers.insert(u"plan"_s, u"long-term-fostering"_s);
    content.answers.insert(u"contingency-options"_s, u"residential"_s);
    content.answers.insert(u"achieved"_s, u"no"_s);
    content.answers.insert(u"next-meeting"_s, u"2026-11-25"_s);
    return record;
}

QString placesOf(const std::vector<PpmMissing> &missing, PpmGap gap)
{
    QStringList places;
    for (const PpmMissing &each : missing) {
        if (each.gap == gap)
            places.append(u"%1/%2"_s.arg(each.place.section, each.place.focus()));
    }
    return places.join(u' ');
}

using Edit = std::function<void(PpmRecord &)>;

PpmOption &optionOf(PpmRecord &record, const char *id)
{
    for (PpmOption &option : record.content.options) {
        if (option.option == QLatin1StringView(id))
            return option;
    }
    throw std::logic_error("no such option");
}

void set(PpmRecord &record, const char *id, const char *text)
{
    record.content.answers.insert(QString::fromLatin1(id), QString::fromLatin1(text));
}

} // namespace

TEST_CASE("A record that says all that is required can be submitted", "[meetings]")
{
    const MeetingFixture fixture({u"care 2026-08-03"_s, u"legal-status:C2 2026-08-03"_s}, day);
    const auto missing = missingFrom(complete(fixture), fixture.situation());
    for (const PpmMissing &each : missing)
        INFO(each.words.toStdString());
    CHECK(missing.empty());
    CHECK(isFitToSubmit(missing));
}

TEST_CASE("What is required is named with its place", "[meetings]")
{
    struct Case
    {
        const char *why;
        Edit edit;
        QString required;
    };
    const auto c = GENERATE(values<Case>({
        {"nobody was there",
         [](PpmRecord &r) { r.content.present[0].attended = r.content.present[1].attended = u"no"_s; },
         u"present/attended"_s},
        {"nobody chaired", [](PpmRecord &r) { r.content.present[1].attended = u"apologies"_s; }, u"present/"_s},
        {"the chair has no name", [](PpmRecord &r) { r.content.present[1].name.clear(); },
         u"present/Team Manager (chair)"_s},
        {"an initial one without its background",
         [](PpmRecord &r) {
             r.initial = true;
             set(r, "background", " ");
         },
         u"background/background"_s},
        {"no wishes and feelings", [](PpmRecord &r) { set(r, "child-views", ""); }, u"child-views/child-views"_s},
        {"not followed, and nobody says whether that was explained",
         [](PpmRecord &r) { set(r, "child-views-not-followed", "Too far"); }, u"child-views/child-views-explained"_s},
        {"explained, and no reasons", [](PpmRecord &r) { set(r, "child-views-explained", "yes"); },
         u"child-views/child-views-not-followed"_s},
        {"an option not answered", [](PpmRecord &r) { optionOf(r, "return-home").pursued.clear(); },
         u"options/return-home"_s},
        {"an option not there", [](PpmRecord &r) { r.content.options.erase(r.content.options.begin()); },
         u"options/early-permanence"_s},
        {"one ruled out before needs no answer",
         [](PpmRecord &r) {
             optionOf(r, "return-home").pursued.clear();
             optionOf(r, "return-home").ruledOut = Date(2026, 9, 2);
             optionOf(r, "return-home").ruledOutWhy = u"Assessed"_s;
         },
         {}},
        {"ruled out with no reason", [](PpmRecord &r) { optionOf(r, "return-home").ruledOut = day; },
         u"options/return-home"_s},
        {"adoption without a word of early permanence",
         [](PpmRecord &r) { optionOf(r, "adoption").pursued = u"yes"_s; }, u"options/early-considered"_s},
        {"adoption with early permanence pursued",
         [](PpmRecord &r) {
             optionOf(r, "adoption").pursued = u"yes"_s;
             optionOf(r, "early-permanence").pursued = u"yes"_s;
         },
         {}},
        {"no plan and no word why", [](PpmRecord &r) { set(r, "plan", ""); }, u"plan/plan"_s},
        {"no plan yet, with the reason",
         [](PpmRecord &r) {
             set(r, "plan", "");
             set(r, "plan-comment", "Assessments are under way");
         },
         {}},
        {"no contingency", [](PpmRecord &r) { set(r, "contingency-options", ""); },
         u"contingency/contingency-options"_s},
        {"the plan as its own contingency", [](PpmRecord &r) { set(r, "contingency-options", "long-term-fostering"); },
         u"contingency/contingency-options"_s},
        {"an action with no owner", [](PpmRecord &r) { r.content.actions[0].owner.clear(); }, u"actions/a"_s},
        {"an action with no target", [](PpmRecord &r) { r.content.actions[0].target.reset(); }, u"actions/a"_s},
        {"a finished action needs no owner",
         [](PpmRecord &r) {
             r.content.actions[0].owner.clear();
             r.content.actions[0].done = day;
         },
         {}},
        {"no longer needed, and not why", [](PpmRecord &r) { r.content.actions[0].dropped = day; }, u"actions/a"_s},
        {"whether permanence is achieved", [](PpmRecord &r) { set(r, "achieved", ""); }, u"achieved/achieved"_s},
        {"no next meeting", [](PpmRecord &r) { set(r, "next-meeting", ""); }, u"next/next-meeting"_s},
        {"none is needed when permanence is achieved",
         [](PpmRecord &r) {
             set(r, "achieved", "yes");
             set(r, "next-meeting", "");
         },
         {}},
        {"a next meeting before this one", [](PpmRecord &r) { set(r, "next-meeting", "2026-10-14"); },
         u"next/next-meeting"_s},
        {"finished on a day to come", [](PpmRecord &r) { r.content.actions[0].done = day + 1; }, u"actions/a"_s},
        {"finished and not needed",
         [](PpmRecord &r) {
             r.content.actions[0].done = r.content.actions[0].dropped = day;
             r.content.actions[0].update = u"Both"_s;
         },
         u"actions/a"_s},
        {"told after the meeting", [](PpmRecord &r) { set(r, "parents-told-on", "2026-10-15"); },
         u"parent-views/parents-told-on"_s},
    }));
    INFO(c.why);
    const MeetingFixture fixture({u"care 2026-08-03"_s, u"legal-status:C2 2026-08-03"_s}, day);
    PpmRecord record = complete(fixture);
    c.edit(record);
    const auto missing = missingFrom(record, fixture.situation());
    CHECK(placesOf(missing, PpmGap::Required) == c.required);
    CHECK(isFitToSubmit(missing) == c.required.isEmpty());
    for (const PpmMissing &each : missing) {
        CHECK_FALSE(each.words.isEmpty());
        CHECK(ppmSection(each.place.section));
    }
}

TEST_CASE("What a manager would ask is worth a look and holds nothing up", "[meetings]")
{
    struct Case
    {
        const char *why;
        Edit edit;
        QString look;
    };
    const auto c = GENERATE(values<Case>({
        {"two plans side by side, of which the parents may not know",
         [](PpmRecord &r) {
             optionOf(r, "residential").pursued = u"yes"_s;
             optionOf(r, "residential").order = 2;
             optionOf(r, "long-term-fostering").order = 1;
         },
         u"parent-views/parents-told-on"_s},
        {"a next meeting in the seventh week", [](PpmRecord &r) { set(r, "next-meeting", "2026-11-26"); },
         u"next/next-meeting"_s},
        {"on a Saturday", [](PpmRecord &r) { set(r, "next-meeting", "2026-11-21"); }, u"next/next-meeting"_s},
        {"an action that is late", [](PpmRecord &r) { r.content.actions[0].target = Date(2026, 10, 1); },
         u"actions/a"_s},
        {"a plan that is not pursued",
         [](PpmRecord &r) {
             set(r, "plan", "adoption");
             set(r, "early-considered", "Yes");
         },
         u"plan/plan"_s},
        {"no strengths weighed", [](PpmRecord &r) { optionOf(r, "long-term-fostering").strengths.clear(); },
         u"options/long-term-fostering"_s},
    }));
    INFO(c.why);
    const MeetingFixture fixture({u"care 2026-08-03"_s, u"legal-status:C2 2026-08-03"_s}, day);
    PpmRecord record = complete(fixture);
    c.edit(record);
    const auto missing = missingFrom(record, fixture.situation());
    CHECK(placesOf(missing, PpmGap::WorthALook) == c.look);
    CHECK(isFitToSubmit(missing));
}

TEST_CASE("What happened between the meeting and today may be in its record", "[meetings]")
{
    const MeetingFixture fixture({u"care 2026-08-03"_s, u"legal-status:C2 2026-08-03"_s}, day);
    PpmRecord record = complete(fixture);
    record.content.actions[0].done = day + 2;
    set(record, "parents-told-on", "2026-10-15");
    CHECK_FALSE(isFitToSubmit(missingFrom(record, fixture.situation())));
    CHECK(isFitToSubmit(missingFrom(record, fixture.situation(), day + 2)));
}

TEST_CASE("Early permanence under section 20 is asked about first", "[meetings]")
{
    MeetingFixture fixture({u"care 2026-08-03"_s, u"legal-status:V2 2026-08-03"_s}, day);
    PpmRecord record = complete(fixture);
    optionOf(record, "early-permanence").pursued = u"yes"_s;
    const auto required = [&] { return placesOf(missingFrom(record, fixture.situation()), PpmGap::Required); };
    CHECK(required() == u"options/early-no-return");
    set(record, "early-no-return", "no");
    CHECK(required() == u"options/early-no-return");
    set(record, "early-no-return", "yes");
    CHECK(required().isEmpty());
}

TEST_CASE("An empty record lacks everything in the order of the form", "[meetings]")
{
    const MeetingFixture fixture({u"care 2026-08-03"_s}, day);
    PpmRecord record = recordOf(fixture);
    record.initial = true;
    record.content = newPpmContent(fixture.situation(), nullptr);
    const auto missing = missingFrom(record, fixture.situation());
    QStringList sections;
    for (const PpmMissing &each : missing)
        sections.append(each.place.section);
    sections.removeDuplicates();
    QStringList inOrder;
    for (const PpmSection &section : ppmSections()) {
        if (sections.contains(QString::fromLatin1(section.id)))
            inOrder.append(QString::fromLatin1(section.id));
    }
    CHECK(sections == inOrder);
    CHECK_FALSE(isFitToSubmit(missing));
}

TEST_CASE("A pack with no six weeks asks for no next meeting", "[meetings]")
{
    const MeetingFixture fixture({u"care 2026-08-03"_s}, day, u"somerset"_s);
    PpmRecord record = complete(fixture);
    set(record, "next-meeting", "");
    CHECK(isFitToSubmit(missingFrom(record, fixture.situation())));
}
