// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendance.h"
#include "core/meetings/courttimetable.h"
#include "core/meetings/nextmeeting.h"
#include "core/meetings/ppmform.h"
#include "core/meetings/prompts.h"
#include "core/meetings/siblings.h"
#include "tests/core/meetings/meetingfixture.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

const Date day(2026, 10, 14);

QStringList relationsOf(const MeetingFixture &fixture, const QStringList &pursued = {})
{
    QStringList relations;
    for (const SuggestedAttendee &suggestion : suggestedAttendees(fixture.situation(), pursued)) {
        CHECK_FALSE(suggestion.why.isEmpty());
        CHECK_FALSE(suggestion.source.isEmpty());
        if (suggestion.expected)
            relations.append(suggestion.who.relation);
    }
    return relations;
}

} // namespace

TEST_CASE("Who belongs at the meeting follows from the child", "[meetings]")
{
    const QString adoption = u"Adoption team"_s;
    const QString connected = u"Connected carers and special guardianship team"_s;
    const QString fostering = u"Fostering team"_s;
    const QString residential = u"Residential service"_s;
    struct Case
    {
        const char *why;
        QStringList facts;
        QStringList pursued;
        QStringList relations;
    };
    const auto c = GENERATE_COPY(values<Case>({
        {"a small child with nobody connected", {u"care 2026-08-03"_s, u"born 2024-01-01"_s}, {}, {adoption}},
        {"a small child with an aunt",
         {u"care 2026-08-03"_s, u"placement:U3 2026-08-03"_s, u"born 2024-01-01"_s},
         {},
         {connected}},
        {"age 7 stands between the bands: both",
         {u"care 2026-08-03"_s, u"born 2019-01-01"_s},
         {},
         {adoption, fostering, residential, u"Virtual School"_s}},
        {"age 17 is the older band", {u"care 2026-08-03"_s, u"born 2009-01-01"_s}, {}, {fostering, residential}},
        {"an older child with an aunt",
         {u"care 2026-08-03"_s, u"placement:U3 2026-08-03"_s, u"born 2014-01-01"_s},
         {},
         {connected, u"Virtual School"_s}},
        {"what is pursued brings its team",
         {u"care 2026-08-03"_s, u"born 2024-01-01"_s},
         {u"long-term-fostering"_s, u"adoption"_s},
         {adoption, fostering}},
        {"proceedings",
         {u"care 2026-08-03"_s, u"proceedings-issued 2026-08-03"_s, u"born 2024-01-01"_s},
         {},
         {adoption, u"Legal Services"_s}},
        {"a letter before proceedings",
         {u"letter-before-proceedings 2026-08-03"_s, u"born 2024-01-01"_s},
         {},
         {adoption, u"Legal Services"_s}},
        {"proceedings that ended",
         {u"care 2026-01-05"_s, u"proceedings-issued 2026-01-05"_s, u"proceedings-concluded 2026-06-01"_s,
          u"born 2024-01-01"_s},
         {},
         {adoption}},
        {"not in care: no Virtual School", {u"born 2018-01-01"_s}, {}, {fostering, residential}},
    }));
    INFO(c.why);
    const MeetingFixture fixture(c.facts, day);
    QStringList relations = relationsOf(fixture, c.pursued);
    REQUIRE(relations.size() >= 2);
    CHECK(relations.takeFirst() == u"Social Worker");
    CHECK(relations.takeFirst() == u"Team Manager (chair)");
    CHECK(relations == c.relations);
}

TEST_CASE("Professionals of the network are offered by name, the family is not", "[meetings]")
{
    MeetingFixture fixture({u"care 2026-08-03"_s}, day);
    fixture.addPerson(u"gran"_s, u"Rosa Testperson"_s);
    fixture.addPerson(u"hv"_s, u"Mary Seacole"_s).role = u"Health visitor"_s;
    const auto suggestions = suggestedAttendees(fixture.situation(), {});
    const auto named = [&suggestions](const QString &key) {
        return std::any_of(suggestions.begin(), suggestions.end(),
                           [&key](const SuggestedAttendee &each) { return each.who.person == key; });
    };
    CHECK(named(u"hv"_s));
    CHECK_FALSE(named(u"gran"_s));
}

TEST_CASE("The next meeting is offered on the last working day in time", "[meetings]")
{
    struct Case
    {
        const char *why;
        QString pack;
        QStringList facts;
        Date on;
        bool owed;
        std::optional<Date> lastDay;
        std::optional<Date> proposed;
    };
    const auto c = GENERATE(values<Case>({
        {"six weeks on is a Wednesday",
         u"bradford-2017"_s,
         {u"care 2026-08-03"_s},
         day,
         true,
         Date(2026, 11, 25),
         Date(2026, 11, 25)},
        {"six weeks on is a Saturday",
         u"bradford-2017"_s,
         {u"care 2026-08-03"_s},
         Date(2026, 10, 17),
         true,
         Date(2026, 11, 28),
         Date(2026, 11, 27)},
        {"six weeks on is the holiday for Boxing Day",
         u"bradford-2017"_s,
         {u"care 2026-08-03"_s},
         Date(2026, 11, 16),
         true,
         Date(2026, 12, 28),
         Date(2026, 12, 24)},
        {"a match stands",
         u"bradford-2017"_s,
         {u"care 2026-01-05"_s, u"placement:U4 2026-02-02"_s, u"long-term-match 2026-09-01"_s},
         day,
         false,
         std::nullopt,
         std::nullopt},
        {"a match stands, which stops nothing in Devon",
         u"devon"_s,
         {u"care 2026-01-05"_s, u"placement:U4 2026-02-02"_s, u"long-term-match 2026-09-01"_s},
         day,
         true,
         Date(2026, 11, 25),
         Date(2026, 11, 25)},
        {"a pack without the rule", u"torbay-2020"_s, {u"care 2026-08-03"_s}, day, false, std::nullopt, std::nullopt},
        {"a year whose holidays are not known",
         u"bradford-2017"_s,
         {u"care 2026-08-03"_s},
         Date(2028, 12, 20),
         true,
         Date(2029, 1, 31),
         std::nullopt},
    }));
    INFO(c.why);
    const MeetingFixture fixture(c.facts, c.on, c.pack);
    const NextMeeting next = nextMeeting(fixture.situation());
    CHECK(next.owed == c.owed);
    CHECK(next.lastDay == c.lastDay);
    CHECK(next.proposed == c.proposed);
    CHECK_FALSE(next.words.isEmpty());
    CHECK_FALSE(nextMeeting(fixture.situation(), Achieved::Yes).owed);
}

TEST_CASE("A day chosen for the next meeting is judged in words", "[meetings]")
{
    struct Case
    {
        Date chosen;
        QString words;
    };
    const auto c = GENERATE(values<Case>({
        {Date(2026, 11, 25), {}},
        {Date(2026, 11, 26), u"That is 1 day later than 25/11/2026, the last day in time."_s},
        {Date(2026, 11, 21), u"21/11/2026 is a Saturday."_s},
        {Date(2026, 12, 25),
         u"25/12/2026 is a bank holiday. That is 30 days later than 25/11/2026, the last day in time."_s},
        {Date(2026, 10, 14), u"14/10/2026 is not after this meeting."_s},
    }));
    const MeetingFixture fixture({u"care 2026-08-03"_s}, day);
    CHECK(whatIsWrongWith(c.chosen, fixture.situation(), nextMeeting(fixture.situation())) == c.words);
}

TEST_CASE("Brothers and sisters are counted where it is known how they live", "[meetings]")
{
    MeetingFixture fixture({u"care 2026-08-03"_s, u"placement:U6 2026-08-03"_s}, day);
    fixture.child.spells.back().details.insert(u"carer"_s, u"The Wells family"_s);
    const auto addToFamily = [&fixture](RecordId id, const QStringList &facts, const QString &carer) {
        ChildRecord other = childFrom(facts);
        other.child.stamp = {id, id, 1};
        for (Spell &spell : other.spells) {
            if (spell.kind == SpellKind::Placement && !carer.isEmpty())
                spell.details.insert(u"carer"_s, carer);
        }
        fixture.family.push_back(other);
    };
    const auto answers = [&fixture] { return answersOf(ppmSiblings(fixture.situation())); };

    CHECK(answers().isEmpty()); // the record knows of none, which is not that there are none
    addToFamily(2, {u"care 2026-08-03"_s, u"placement:U6 2026-08-03"_s}, u"The  wells family"_s);
    CHECK(answers() == QMap<QString, QString>{{u"sibling-group"_s, u"yes"_s}, {u"siblings-apart"_s, u"0"_s}});
    addToFamily(3, {u"care 2026-08-03"_s, u"placement:K2 2026-08-03"_s}, {});
    CHECK(answers().value(u"siblings-apart"_s) == u"1");
    addToFamily(4, {u"expected 2026-12-01"_s}, {}); // nobody asks where an unborn child lives
    CHECK(answers().value(u"siblings-apart"_s) == u"1");
    addToFamily(5, {u"care 2026-08-03"_s, u"placement:U4 2026-08-03"_s}, {});
    CHECK_FALSE(answers().contains(u"siblings-apart"_s)); // in which foster home is not known
    CHECK(ppmSiblings(fixture.situation()).all.size() == 4);

    Event decision;
    decision.kind = EventKind::SiblingDecision;
    decision.on = Date(2026, 9, 1);
    decision.details.insert(u"decision"_s, u"apart"_s);
    fixture.child.events.push_back(decision);
    CHECK(answers().value(u"siblings-assessed-apart"_s) == u"yes");
}

TEST_CASE("Brothers and sisters are known from the network, once each", "[meetings]")
{
    MeetingFixture fixture({u"care 2026-08-03"_s}, day);
    const Member self{1, {}};
    const Member mother{0, u"mother"_s};
    const Member father{0, u"father"_s};
    const Member other{0, u"other-father"_s};
    for (const char *key : {"mother", "father", "other-father", "full", "half", "step-child", "grown"}) {
        Person person;
        person.key = QString::fromLatin1(key);
        person.name = person.key;
        fixture.people.push_back(person);
    }
    fixture.people.back().born = Date(2000, 1, 1);
    const auto parents = [&fixture](const Member &child, const Member &one, const Member &two, const QString &nature) {
        fixture.relate(RelationshipKind::Parent, one, child, u"birth"_s);
        fixture.relate(RelationshipKind::Parent, two, child, nature);
    };
    parents(self, mother, father, u"birth"_s);
    parents(Member{0, u"full"_s}, mother, father, u"birth"_s);
    parents(Member{0, u"half"_s}, mother, other, u"birth"_s);
    fixture.relate(RelationshipKind::Parent, mother, Member{0, u"step-child"_s}, u"step"_s);
    fixture.relate(RelationshipKind::Sibling, self, Member{0, u"grown"_s}, u"half"_s);
    fixture.relate(RelationshipKind::Sibling, Member{0, u"full"_s}, self, u"full"_s);
    fixture.relate(RelationshipKind::LivesWith, self, Member{0, u"full"_s});
    fixture.relate(RelationshipKind::LivesWith, self, Member{0, u"half"_s});

    const PpmSiblings known = ppmSiblings(fixture.situation());
    QStringList words;
    for (const PpmSibling &sibling : known.all)
        words.append(sibling.name + u':' + sibling.nature);
    words.sort();
    CHECK(words == QStringList{u"full:full"_s, u"grown:half"_s, u"half:half"_s});
    CHECK(known.apart == 0); // both under age live with the child, and nobody asks of the grown one
}

TEST_CASE("The court's timetable is laid out from the facts", "[meetings]")
{
    MeetingFixture fixture({u"care 2026-01-05"_s, u"letter-before-proceedings 2025-11-03"_s,
                            u"proceedings-issued 2026-04-06"_s, u"case-management-hearing 2026-04-20"_s,
                            u"issues-resolution-hearing 2026-10-30 booked"_s, u"final-hearing 2026-11-20 booked"_s,
                            u"final-hearing 2026-11-27 cancelled"_s, u"cla-review 2026-05-01"_s},
                           day);
    for (Event &event : fixture.child.events) {
        if (event.kind == EventKind::FinalHearing && event.state == EventState::Booked)
            event.formerDates = {Date(2026, 10, 2)};
    }
    CHECK(textOf(courtTimetable(fixture.situation())).split(u'\n') ==
          QStringList{u"06/04/2026: Proceedings issued"_s, u"20/04/2026: Case management hearing"_s,
                      u"04/10/2026: Proceedings should be concluded; 10 days over"_s,
                      u"30/10/2026: Issues resolution hearing, booked"_s,
                      u"20/11/2026: Final hearing, booked (before that booked for 02/10/2026)"_s});
    fixture.day = Date(2026, 9, 30);
    CHECK(textOf(courtTimetable(fixture.situation())).contains(u"should be concluded; 4 days left"));
    fixture.day = Date(2026, 1, 7); // before the issue: the letter
    CHECK(textOf(courtTimetable(fixture.situation())).startsWith(u"03/11/2025: Letter before proceedings"));
    CHECK(courtTimetable(MeetingFixture({u"care 2026-01-05"_s}, day).situation()).empty());
}

TEST_CASE("Things to think about stand where they apply, each with its source", "[meetings]")
{
    const auto idsOf = [](const MeetingFixture &fixture, const PpmContent &content) {
        QStringList ids;
        for (const PpmPrompt &prompt : promptsFor(fixture.situation(), content)) {
            CHECK(ppmSection(prompt.section));
            CHECK_FALSE(prompt.text.isEmpty());
            CHECK_FALSE(prompt.source.isEmpty());
            CHECK_FALSE(ids.contains(prompt.id));
            ids.append(prompt.id);
        }
        return ids;
    };
    PpmContent adoption;
    adoption.options = {PpmOption{}};
    adoption.options[0].option = u"adoption"_s;
    adoption.options[0].pursued = u"yes"_s;
    const MeetingFixture underOrder({u"care 2026-08-03"_s, u"legal-status:C2 2026-08-03"_s}, day);
    const MeetingFixture accommodated({u"care 2026-08-03"_s, u"legal-status:V2 2026-08-03"_s}, day);
    CHECK_FALSE(idsOf(underOrder, {}).contains(u"s20.partnership"_s));
    CHECK(idsOf(accommodated, {}).contains(u"s20.partnership"_s));
    CHECK_FALSE(idsOf(underOrder, {}).contains(u"options.early-permanence"_s));
    CHECK(idsOf(underOrder, adoption).contains(u"options.early-permanence"_s));
    CHECK(idsOf(underOrder, {}).contains(u"options.heritage"_s));
    CHECK_FALSE(idsOf(underOrder, {}).contains(u"plan.protection"_s));
    CHECK(idsOf(MeetingFixture({}, day), {}).contains(u"plan.protection"_s));
}
