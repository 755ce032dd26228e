// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/trackerdesk.h"

#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

/// A store whose day can be moved: three children under section 20, one with parents, one who left care.
class Section
{
public:
    Section()
        : workspace(Workspace::create(m_folder.file(), passphrase, defaultPack(),
                                      {u"Florence Nightingale"_s, [this] { return today; }})),
          desk(*workspace)
    {
        ada = add(u"T-1"_s, u"V2"_s, u"U6"_s);
        bea = add(u"T-2"_s, u"V2"_s, u"U6"_s);
        cat = add(u"T-3"_s, u"V2"_s, u"U6"_s);
        dan = add(u"T-4"_s, u"C2"_s, u"P1"_s);
    }
    RecordId add(const QString &number, const QString &status, const QString &placement)
    {
        const RecordId id = workspace->saveChild(aChild(number));
        workspace->saveSpell(aSpell(id, SpellKind::Care, {}, Date(2026, 8, 3)));
        workspace->saveSpell(aSpell(id, SpellKind::LegalStatus, status, Date(2026, 8, 3)));
        workspace->saveSpell(aSpell(id, SpellKind::Placement, placement, Date(2026, 8, 3)));
        return id;
    }
    void leaveCare(RecordId child, Date on)
    {
        for (Spell spell : std::vector<Spell>(workspace->child(child)->spells)) {
            spell.until = on;
            workspace->saveSpell(spell);
        }
    }
    [[nodiscard]] QStringList order(const QString &meeting) const
    {
        QStringList numbers;
        for (const AgendaItem &item : desk.agenda(meeting).items)
            numbers.append(item.record->child.number);
        return numbers;
    }
    void close(const QString &meeting)
    {
        desk.saveDetails(meeting, {{u"chair"_s, u"Florence Nightingale"_s}});
        desk.close(meeting);
    }
    [[nodiscard]] const ChildForm &note(RecordId child, const QString &meeting) const
    {
        const ChildForm *found = trackerNote(*workspace->child(child), meeting);
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QStringList kinds(RecordId child) const
    {
        QStringList kinds;
        for (const Event &event : workspace->child(child)->events)
            kinds.append(idOf(event.kind) + u' ' + isoText(event.on));
        return kinds;
    }

    Date today = Date(2026, 10, 21);

private:
    StoreFolder m_folder;

public:
    std::unique_ptr<Workspace> workspace;
    TrackerDesk desk;
    RecordId ada = 0;
    RecordId bea = 0;
    RecordId cat = 0;
    RecordId dan = 0;
};

} // namespace

TEST_CASE("A tracker meeting walks through its section, and who was not discussed comes first next time",
          "[workspace][tracker]")
{
    Section section;
    const QString first = section.desk.begin(u"F"_s, section.today);
    CHECK(section.desk.begin(u"F"_s, section.today) == first); // it is being held already
    CHECK(section.order(first) == QStringList{u"T-1"_s, u"T-2"_s, u"T-3"_s});
    section.desk.keepNote(first, section.ada, {u"Mother agreed."_s, u"Apply for the passport."_s, true});
    section.desk.keepNote(first, section.bea, {u"Waiting for the court."_s, {}, true});
    section.close(first);

    const ServiceForm *held = section.workspace->serviceForm(first);
    CHECK(held->state == FormState::Approved);
    CHECK(held->content.answer(u"discussed"_s) == u"2"_s);
    CHECK(held->content.answer(u"not-discussed"_s) == u"1"_s);
    CHECK(section.note(section.cat, first).content.answer(u"discussed"_s) == u"no"_s);
    CHECK(section.note(section.cat, first).state == FormState::Approved);

    section.today = Date(2026, 11, 18);
    section.workspace->setAsAt(std::nullopt);
    const QString second = section.desk.begin(u"F"_s, section.today);
    CHECK(second != first);
    CHECK(section.workspace->serviceForm(second)->content.answer(u"chair"_s) == u"Florence Nightingale"_s);
    const TrackerAgenda agenda = section.desk.agenda(second);
    CHECK(agenda.lastOn == Date(2026, 10, 21));
    REQUIRE(agenda.items.size() == 3);
    CHECK(agenda.items[0].record->child.number == u"T-3"_s);
    CHECK(agenda.items[0].missedLastTime);
    CHECK_FALSE(agenda.items[0].last);
    REQUIRE(agenda.items[1].last);
    CHECK(agenda.items[1].last->content.answer(u"note"_s) == u"Mother agreed."_s);
}

TEST_CASE("Ending a meeting needs a chair, is one step, and can be taken back", "[workspace][tracker]")
{
    Section section;
    const QString meeting = section.desk.begin(u"F"_s, section.today);
    CHECK_THROWS_AS(section.desk.close(meeting), InputError);
    section.close(meeting);
    CHECK_THROWS_AS(section.desk.keepNote(meeting, section.ada, {u"Too late."_s, {}, true}), InputError);
    section.workspace->undo();
    CHECK(section.workspace->serviceForm(meeting)->state == FormState::Draft);
    CHECK_FALSE(trackerNote(*section.workspace->child(section.ada), meeting));
    section.desk.keepNote(meeting, section.ada, {u"In time."_s, {}, true});
}

TEST_CASE("A note keeps the line as it was seen", "[workspace][tracker]")
{
    Section section;
    const QString meeting = section.desk.begin(u"F"_s, section.today);
    section.desk.keepNote(meeting, section.ada, {u"Said."_s, {}, true});
    section.close(meeting);
    const ChildForm before = section.note(section.ada, meeting);
    CHECK(before.content.answer(u"section"_s) == u"F"_s);
    CHECK(before.content.answer(u"legal-status"_s).startsWith(u"V2"));
    CHECK(before.content.answer(u"rating"_s) == u"red"_s);
    CHECK_FALSE(before.content.rows(u"clocks"_s).empty());

    section.workspace->saveSpell(aSpell(section.ada, SpellKind::LegalStatus, u"C1"_s, Date(2026, 10, 1)));
    CHECK(section.note(section.ada, meeting).content == before.content);
    ChildForm typed = before;
    typed.content.set(u"note"_s, u"Something else."_s);
    CHECK_THROWS_AS(section.workspace->saveForm(typed), InputError); // locked
}

TEST_CASE("A move is a decision with its reason, and stays in the meeting's list", "[workspace][tracker]")
{
    Section section;
    const QString meeting = section.desk.begin(u"F"_s, section.today);
    CHECK_THROWS_AS(section.desk.moveTo(meeting, section.ada, u"E"_s, u" "_s), InputError);
    CHECK_THROWS_AS(section.desk.moveTo(meeting, section.ada, u"left"_s, u"x"_s), InputError);
    CHECK_THROWS_AS(section.desk.moveTo(meeting, section.dan, u"E"_s, u"in another section"_s), InputError);
    section.desk.moveTo(meeting, section.ada, u"E"_s, u"Family finding has begun."_s);
    CHECK(section.desk.agenda(meeting).item(section.ada)->row.standing.section == u"E"_s);
    CHECK(section.note(section.ada, meeting).content.answer(u"section"_s) == u"F"_s); // as it was seen
    section.close(meeting);
    CHECK(section.note(section.ada, meeting).content.answer(u"moved-to"_s) == u"E"_s);
    CHECK(section.workspace->serviceForm(meeting)->content.answer(u"moved"_s) == u"1"_s);

    const QString next = section.desk.begin(u"F"_s, section.today);
    CHECK(section.order(next) == QStringList{u"T-2"_s, u"T-3"_s});
}

TEST_CASE("Who left care is worked off in the meeting of the section left", "[workspace][tracker]")
{
    Section section;
    section.leaveCare(section.ada, Date(2026, 10, 5));
    const QString meeting = section.desk.begin(u"F"_s, section.today);
    CHECK(section.order(meeting) == QStringList{u"T-2"_s, u"T-3"_s, u"T-1"_s});
    CHECK(section.desk.agenda(meeting).items.back().leftCare);

    section.desk.archive(
        meeting, section.ada,
        {Date(2026, 10, 5), u"Special guardianship"_s, true, EventKind::SpecialGuardianshipOrder, Date(2026, 10, 2)});
    CHECK(section.kinds(section.ada) == QStringList{u"special-guardianship-order 2026-10-02"_s,
                                                    u"permanence-achieved 2026-10-05"_s, u"case-closed 2026-10-05"_s});
    CHECK(section.order(meeting).contains(u"T-1"_s)); // worked off, and still in the list of this meeting
    section.close(meeting);
    CHECK(section.note(section.ada, meeting).content.answer(u"archived-outcome"_s) == u"Special guardianship"_s);
    const QString next = section.desk.begin(u"F"_s, section.today);
    CHECK_FALSE(section.order(next).contains(u"T-1"_s));
}

TEST_CASE("A child in care is not closed: only that permanence is achieved is recorded", "[workspace][tracker]")
{
    Section section;
    const QString meeting = section.desk.begin(u"F"_s, section.today);
    CHECK_THROWS_AS(section.desk.archive(meeting, section.ada, {section.today, u"moved away"_s, false, {}, {}}),
                    InputError);
    section.desk.archive(meeting, section.ada, {section.today, u"Long-term fostering"_s, true, {}, {}});
    CHECK(section.kinds(section.ada) == QStringList{u"permanence-achieved 2026-10-21"_s});
    section.workspace->undo();
    CHECK(section.kinds(section.ada).isEmpty());
}

TEST_CASE("The decision of the Legal Gateway waits for its entry in a section", "[workspace][tracker]")
{
    Section section;
    section.workspace->saveEvent(anEvent(section.bea, Date(2026, 10, 14), EventKind::LegalGateway));
    const QString meeting = section.desk.begin(u"F"_s, section.today);
    CHECK(section.desk.agenda(meeting).item(section.bea)->gateway == Date(2026, 10, 14));
    CHECK_THROWS_AS(section.desk.enter(meeting, section.ada), InputError);
    section.desk.enter(meeting, section.bea);
    const Standing standing = section.desk.agenda(meeting).item(section.bea)->row.standing;
    REQUIRE(standing.recorded);
    CHECK(standing.recorded->section == u"F"_s);
    CHECK(standing.recorded->reason.contains(u"14/10/2026"_s));
    CHECK_FALSE(section.desk.agenda(meeting).item(section.bea)->gateway);
}

TEST_CASE("A colour against the clocks needs a reason and a day to come", "[workspace][tracker]")
{
    Section section;
    const QString meeting = section.desk.begin(u"F"_s, section.today);
    CHECK_THROWS_AS(section.desk.setColour(meeting, section.ada, {TrackerColour::Green, u" "_s, section.today + 30}),
                    InputError);
    CHECK_THROWS_AS(section.desk.setColour(meeting, section.ada, {TrackerColour::Green, u"why"_s, section.today}),
                    InputError);
    section.desk.setColour(meeting, section.ada, {TrackerColour::Green, u"The review was held."_s, section.today + 30});
    CHECK(section.desk.agenda(meeting).item(section.ada)->shownColour() == TrackerColour::Green);
    section.desk.setColour(meeting, section.ada, {std::nullopt, {}, std::nullopt});
    CHECK(section.desk.agenda(meeting).item(section.ada)->shownColour() == TrackerColour::Red);
}

TEST_CASE("A meeting that did not take place is withdrawn with its notes", "[workspace][tracker]")
{
    Section section;
    const QString meeting = section.desk.begin(u"F"_s, section.today);
    section.desk.keepNote(meeting, section.ada, {u"Said."_s, {}, true});
    CHECK_THROWS_AS(section.desk.withdraw(meeting, {}), InputError);
    section.desk.withdraw(meeting, u"Nobody came."_s);
    CHECK(section.workspace->serviceForm(meeting)->state == FormState::Withdrawn);
    CHECK_FALSE(trackerNote(*section.workspace->child(section.ada), meeting));
    CHECK(section.desk.begin(u"F"_s, section.today) != meeting);
}

TEST_CASE("Whom later facts or a meeting have brought to a section is no newcomer from the Legal Gateway",
          "[workspace][tracker]")
{
    Section section;
    // In the section since August; the decision is older.
    section.workspace->saveEvent(anEvent(section.ada, Date(2026, 5, 14), EventKind::LegalGateway));
    section.workspace->saveEvent(anEvent(section.bea, Date(2026, 10, 14), EventKind::LegalGateway));
    section.workspace->saveEvent(anEvent(section.cat, Date(2026, 10, 14), EventKind::LegalGateway));
    const QString first = section.desk.begin(u"F"_s, section.today);
    CHECK_FALSE(section.desk.agenda(first).item(section.ada)->gateway);
    CHECK(section.desk.agenda(first).item(section.bea)->gateway == Date(2026, 10, 14));
    section.desk.keepNote(first, section.bea, {u"Stays where she is."_s, {}, true});
    section.close(first);

    section.today = Date(2026, 11, 18);
    section.workspace->setAsAt(std::nullopt);
    const TrackerAgenda next = section.desk.agenda(section.desk.begin(u"F"_s, section.today));
    CHECK_FALSE(next.item(section.bea)->gateway);                 // spoken of since
    CHECK(next.item(section.cat)->gateway == Date(2026, 10, 14)); // not discussed: it still waits
}

TEST_CASE("An action that a tracker meeting asks for runs as a clock, and one undo takes it back",
          "[workspace][tracker]")
{
    Section section;
    const QString meeting = section.desk.begin(u"F"_s, section.today);
    const TrackerDesk::Task task{u" Ask the aunt. "_s, u"Grace Hopper"_s, Date(2026, 11, 4)};
    section.desk.setAction(meeting, section.ada, task);

    const ChildRecord *ada = section.workspace->child(section.ada);
    REQUIRE(ada->actions.size() == 1);
    CHECK(ada->actions.front().what == u"Ask the aunt."_s);
    CHECK(ada->actions.front().meeting == meeting);
    CHECK(section.desk.agenda(meeting).item(section.ada)->actions.size() == 1);
    CHECK(section.desk.agenda(meeting).item(section.ada)->isDiscussed());
    const auto clocks = section.workspace->clocks(section.ada);
    const auto runs = std::find_if(clocks.begin(), clocks.end(),
                                   [](const Clock &clock) { return clock.rule->id == u"ppm.action"_s; });
    REQUIRE(runs != clocks.end());
    CHECK(runs->due == Date(2026, 11, 4));

    section.workspace->undo();
    CHECK(section.workspace->child(section.ada)->actions.empty());
    CHECK_FALSE(section.desk.agenda(meeting).item(section.ada)->isDiscussed());
}

TEST_CASE("An action without its words, its owner or a day that can be kept is not set", "[workspace][tracker]")
{
    struct Row
    {
        TrackerDesk::Task task;
        const char *why;
    };
    Section section;
    const QString meeting = section.desk.begin(u"F"_s, section.today);
    for (const auto &[task, why] : std::vector<Row>{
             {{u" "_s, u"Grace Hopper"_s, Date(2026, 11, 4)}, "nothing to do"},
             {{u"Ask the aunt."_s, {}, Date(2026, 11, 4)}, "nobody does it"},
             {{u"Ask the aunt."_s, u"Grace Hopper"_s, std::nullopt}, "no day"},
             {{u"Ask the aunt."_s, u"Grace Hopper"_s, section.today - 1}, "before the meeting"},
         }) {
        INFO(why);
        CHECK_THROWS_AS(section.desk.setAction(meeting, section.ada, task), InputError);
    }
    CHECK(section.workspace->child(section.ada)->actions.empty());
    CHECK_NOTHROW(section.desk.setAction(meeting, section.ada,
                                         {u"Ask the aunt."_s, u"Grace Hopper"_s, section.today})); // the control
}
