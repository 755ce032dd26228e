// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ppmdesk.h"

#include "core/meetings/ppmform.h"
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

/// A team's store whose day can be moved, with two children of one family in care.
class Team
{
public:
    Team()
        : workspace(Workspace::create(m_folder.file(), passphrase, defaultPack(), session(u"Ada Lovelace"_s))),
          desk(*workspace)
    {
        ada = add(u"T-1"_s, u"Canaria"_s);
        bob = add(u"T-2"_s, u"Tenerife"_s);
    }

    [[nodiscard]] Session session(const QString &person)
    {
        return {person, [this] { return today; }};
    }
    [[nodiscard]] std::unique_ptr<Workspace> colleague()
    {
        return Workspace::open(m_folder.file(), passphrase, session(u"Grace Hopper"_s));
    }
    RecordId add(const QString &number, const QString &forename)
    {
        Child child = aChild(number);
        child.forename = forename;
        child.family = u"Testperson"_s;
        child.worker = u"Ada Lovelace"_s;
        const RecordId id = workspace->saveChild(child);
        workspace->saveSpell(aSpell(id, SpellKind::Care, {}, Date(2026, 8, 3)));
        workspace->saveSpell(aSpell(id, SpellKind::LegalStatus, u"C1"_s, Date(2026, 8, 3)));
        return id;
    }
    /// Types \a edit into the stored record.
    template <typename Edit>
    void type(RecordId record, Edit edit)
    {
        PpmRecord typed = workspace->ppm(record).value();
        edit(typed.content);
        desk.save(typed);
    }
    /// All that is required, with one action.
    void fill(RecordId record)
    {
        type(record, [this, record](PpmContent &content) {
            content.present = {{u"Ada Lovelace"_s, u"Social Worker"_s, u"yes"_s, {}},
                               {u"Margaret Hamilton"_s, u"Team Manager (chair)"_s, u"yes"_s, {}}};
            for (PpmOption &option : content.options)
                option.pursued = option.option == u"long-term-fostering" ? u"yes"_s : u"no"_s;
            for (const char *id : {"background", "child-views"})
                content.answers.insert(QString::fromLatin1(id), u"Something"_s);
            content.answers.insert(u"plan"_s, u"long-term-fostering"_s);
            content.answers.insert(u"contingency-options"_s, u"residential"_s);
            content.answers.insert(u"achieved"_s, u"no"_s);
            content.answers.insert(u"next-meeting"_s, isoText(today + 42));
            PpmActionLine action;
            action.key = u"find-"_s + QString::number(record);
            action.what = u"Refer to family finding"_s;
            action.owner = u"Ada Lovelace"_s;
            action.target = today + 14;
            content.actions.push_back(action);
        });
    }
    /// Submitted and signed off.
    void sign(RecordId record)
    {
        desk.submit(record, u"Ada Lovelace"_s);
        desk.approve(record, u"Margaret Hamilton"_s);
    }
    [[nodiscard]] const ChildRecord &child(RecordId id) const { return *workspace->child(id); }
    [[nodiscard]] PpmRecord record(RecordId id) const { return workspace->ppm(id).value(); }
    /// `ppm held 2026-10-14`, `plan adoption 2026-10-14..`, an action by its target.
    [[nodiscard]] QStringList facts(RecordId id) const
    {
        QStringList words;
        for (const Spell &spell : child(id).spells) {
            if (spell.kind == SpellKind::Plan)
                words.append(u"plan %1 %2..%3"_s.arg(spell.code, isoText(spell.from), isoText(spell.until)));
        }
        for (const Event &event : child(id).events)
            words.append(u"%1 %2 %3"_s.arg(idOf(event.kind), idOf(event.state), isoText(event.on)));
        for (const PlannedAction &action : child(id).actions)
            words.append(u"action by %1%2"_s.arg(isoText(action.target), action.done ? u", done"_s : QString()));
        return words;
    }
    [[nodiscard]] QStringList clockIds(RecordId id) const
    {
        QStringList ids;
        for (const Clock &clock : workspace->clocks(id)) {
            if (clock.isDuty())
                ids.append(clock.rule->id);
        }
        return ids;
    }

private:
    StoreFolder m_folder;

public:
    Date today = Date(2026, 10, 14);
    std::unique_ptr<Workspace> workspace;
    PpmDesk desk;
    RecordId ada = 0;
    RecordId bob = 0;
};

template <typename Act>
QString refusalOf(Act act)
{
    try {
        act();
    } catch (const InputError &error) {
        return QString::fromStdString(error.what());
    }
    return {};
}

} // namespace

TEST_CASE("A meeting's record lives from the first word to the sign-off and back", "[workspace][ppm]")
{
    Team team;
    const RecordId id = team.desk.start({team.ada}, team.today).front();
    CHECK(team.record(id).initial);
    CHECK(team.facts(team.ada) == QStringList{u"ppm held 2026-10-14"_s});
    CHECK(team.desk.start({team.ada}, team.today).front() == id); // a second time is the same record
    CHECK(team.desk.unfinished().size() == 1);

    // It cannot be handed in before it says what is required.
    CHECK(refusalOf([&] { team.desk.submit(id, u"Ada Lovelace"_s); }).contains(u"still missing"));
    team.fill(id);
    team.desk.submit(id, u"Ada Lovelace"_s);
    CHECK(team.record(id).state == PpmState::Submitted);
    CHECK(team.record(id).content.answers.value(u"child-details-number"_s) == u"T-1");
    CHECK(team.desk.waiting().size() == 1);
    CHECK_FALSE(refusalOf([&] { team.desk.save(team.record(id)); }).isEmpty());

    // Whoever handed it in does not sign it off, whatever the case of the name.
    CHECK(refusalOf([&] { team.desk.approve(id, u"ada  lovelace"_s); }).contains(u"somebody else"));
    CHECK_FALSE(refusalOf([&] { team.desk.sendBack(id, u"Margaret Hamilton"_s, {{u"plan"_s, u" "_s}}); }).isEmpty());
    team.desk.sendBack(id, u"Margaret Hamilton"_s, {{u"plan"_s, u"Why not adoption?"_s}, {u"next"_s, u"Sooner"_s}});
    CHECK(team.record(id).state == PpmState::Returned);
    CHECK_FALSE(team.record(id).content.answers.contains(u"child-details-number"_s));

    // A comment stays until it is answered, through another round too.
    team.desk.answerComment(id, u"next"_s);
    team.desk.submit(id, u"Ada Lovelace"_s);
    CHECK(team.record(id).comments.keys() == QStringList{u"plan"_s});
    team.desk.sendBack(id, u"Margaret Hamilton"_s, {{u"plan"_s, u"Still open"_s}});
    CHECK(team.record(id).comments.value(u"plan"_s) == u"Why not adoption?\nStill open");
    team.desk.submit(id, u"Ada Lovelace"_s);

    const QStringList before = team.facts(team.ada);
    team.desk.approve(id, u"Margaret Hamilton"_s);
    const QStringList signedOff = {u"plan long-term-fostering 2026-10-14.."_s, u"ppm held 2026-10-14"_s,
                                   u"ppm booked 2026-11-25"_s, u"action by 2026-10-28"_s};
    CHECK(team.facts(team.ada) == signedOff);
    CHECK(team.clockIds(team.ada).contains(u"ppm.action"_s));
    CHECK(team.clockIds(team.ada).contains(u"ppm.review"_s));
    CHECK(team.record(id).comments.isEmpty());

    // One step of undo takes all of it back, and one brings it again.
    team.workspace->undo();
    CHECK(team.facts(team.ada) == before);
    CHECK(team.record(id).state == PpmState::Submitted);
    team.workspace->redo();
    CHECK(team.facts(team.ada) == signedOff);

    // Reopened with a reason, changed, and signed off anew: changed and not doubled.
    CHECK_FALSE(refusalOf([&] { team.desk.reopen(id, u" "_s); }).isEmpty());
    const RecordId next = team.desk.reopen(id, u"The wrong plan was ticked"_s);
    CHECK(team.record(id).state == PpmState::Superseded);
    CHECK(team.record(next).version == 2);
    CHECK(team.desk.versions(next).size() == 2);
    team.type(next, [&team](PpmContent &content) {
        content.answers.insert(u"plan"_s, u"residential"_s);
        content.answers.insert(u"contingency-options"_s, u"long-term-fostering"_s);
        content.answers.insert(u"next-meeting"_s, isoText(team.today + 41));
        content.actions[0].target = team.today + 21;
    });
    team.sign(next);
    CHECK(team.facts(team.ada) == QStringList{u"plan residential 2026-10-14.."_s, u"ppm held 2026-10-14"_s,
                                              u"ppm booked 2026-11-24"_s, u"action by 2026-11-04"_s});
    CHECK(team.child(team.ada).actions[0].formerTargets.empty());
    CHECK(team.workspace->verify().isEmpty());
}

TEST_CASE("A review carries on where the last meeting ended", "[workspace][ppm]")
{
    Team team;
    const RecordId first = team.desk.start({team.ada}, team.today).front();
    team.fill(first);
    team.sign(first);
    team.today = Date(2026, 11, 25);
    const RecordId second = team.desk.start({team.ada}, team.today).front();
    const PpmRecord review = team.record(second);
    CHECK_FALSE(review.initial);
    REQUIRE(team.desk.previous(second));
    CHECK(team.desk.previous(second)->stamp.id == first);
    CHECK(team.desk.previous(second)->content.answers.value(u"background"_s) == u"Something");
    CHECK_FALSE(review.content.answers.contains(u"background"_s));
    REQUIRE(review.content.actions.size() == 1);
    CHECK(review.content.actions[0].carried == 1);
    CHECK(review.content.actions[0].firstTarget == Date(2026, 10, 28));
    CHECK(review.content.answers.value(u"plan"_s) == u"long-term-fostering");
    // The meeting that was booked for the day is the one that was held.
    CHECK(team.facts(team.ada).filter(u"ppm "_s) == QStringList{u"ppm held 2026-10-14"_s, u"ppm held 2026-11-25"_s});

    team.fill(second);
    team.type(second, [&team](PpmContent &content) {
        content.actions[0].done = team.today;
        content.actions[0].update = u"Referred"_s;
    });
    team.sign(second);
    CHECK(team.facts(team.ada).filter(u"action"_s) ==
          QStringList{u"action by 2026-10-28, done"_s, u"action by 2026-12-09"_s});
    CHECK(team.facts(team.ada).filter(u"plan "_s).size() == 1); // the same plan goes on
}

TEST_CASE("A colleague who was first is put together with what was typed", "[workspace][ppm]")
{
    Team team;
    const RecordId id = team.desk.start({team.ada}, team.today).front();
    const auto other = team.colleague();
    PpmDesk theirs(*other);
    const PpmRecord base = team.record(id);
    PpmRecord their = other->ppm(id).value();
    their.content.answers.insert(u"contact-current"_s, u"Weekly"_s);
    their.content.answers.insert(u"background"_s, u"Theirs"_s);
    theirs.save(their);

    PpmRecord mine = base;
    mine.content.answers.insert(u"background"_s, u"Mine"_s);
    mine.content.answers.insert(u"iro-view"_s, u"Agrees"_s);
    CHECK_THROWS_AS(team.desk.save(mine), ConflictError);
    const PpmRecord stored = team.record(id);
    PpmMerge merge = team.desk.merge(base.content, mine.content, stored.content);
    REQUIRE(merge.conflicts.size() == 1);
    CHECK(merge.conflicts[0].mine == u"Mine");
    CHECK(merge.conflicts[0].theirs == u"Theirs");
    settle(merge.merged, merge.conflicts[0], PpmSide::Both);
    PpmRecord together = stored;
    together.content = merge.merged;
    team.desk.save(together);
    CHECK(team.record(id).content.answers.value(u"background"_s) == u"Mine\n\nTheirs");
    CHECK(team.record(id).content.answers.value(u"contact-current"_s) == u"Weekly");
    CHECK(team.record(id).content.answers.value(u"iro-view"_s) == u"Agrees");
}

TEST_CASE("Brothers and sisters have one sitting and each a record and a sign-off", "[workspace][ppm]")
{
    Team team;
    const std::vector<RecordId> ids = team.desk.start({team.ada, team.bob}, team.today);
    REQUIRE(ids.size() == 2);
    CHECK(team.record(ids[0]).sitting == team.record(ids[1]).sitting);
    REQUIRE(team.desk.sitting(ids[0]).size() == 1);
    CHECK(team.desk.sitting(ids[0])[0].stamp.id == ids[1]);

    PpmContent typed = team.record(ids[0]).content;
    typed.answers.insert(u"background"_s, u"For both"_s);
    CHECK(team.desk.applyToSitting(ids[0], u"background"_s, typed) == std::vector{team.bob, team.ada});
    CHECK(team.record(ids[1]).content.answers.value(u"background"_s) == u"For both");
    typed = team.record(ids[0]).content;
    typed.answers.insert(u"child-views"_s, u"Hers alone"_s);
    CHECK(team.desk.applyToSitting(ids[0], u"child-views"_s, typed, {team.bob}) == std::vector{team.ada});
    CHECK_FALSE(team.record(ids[1]).content.answers.contains(u"child-views"_s));

    // An action for both is one for each, known again when it is reworded or taken out.
    for (const RecordId id : ids)
        team.fill(id);
    typed = team.record(ids[0]).content;
    PpmActionLine shared;
    shared.key = newKey();
    shared.what = u"Family group conference"_s;
    shared.owner = u"Ada Lovelace"_s;
    shared.target = team.today + 20;
    typed.actions.push_back(shared);
    team.desk.applyToSitting(ids[0], u"actions"_s, typed);
    typed.actions.back().what = u"Family network meeting"_s;
    team.desk.applyToSitting(ids[0], u"actions"_s, typed);
    REQUIRE(team.record(ids[1]).content.actions.size() == 3); // its own, the sister's first one, and this
    CHECK(team.record(ids[1]).content.actions.back().what == u"Family network meeting");
    CHECK(team.record(ids[1]).content.actions.back().key != shared.key);
    // From the brother's side it is the same one.
    PpmContent his = team.record(ids[1]).content;
    his.actions.back().owner = u"Grace Hopper"_s;
    team.desk.applyToSitting(ids[1], u"actions"_s, his);
    const std::vector<PpmActionLine> hers = team.record(ids[0]).content.actions;
    CHECK(std::count_if(hers.begin(), hers.end(),
                        [](const PpmActionLine &line) { return line.owner == u"Grace Hopper"; }) == 1);

    team.sign(ids[0]);
    CHECK(team.record(ids[1]).state == PpmState::Draft);
    CHECK(team.facts(team.bob).filter(u"plan"_s).isEmpty());
    // What is typed for all no longer reaches one that is signed off.
    his.answers.insert(u"background"_s, u"Later"_s);
    CHECK(team.desk.applyToSitting(ids[1], u"background"_s, his) == std::vector{team.bob});
    team.sign(ids[1]);
    CHECK(team.child(team.bob).actions.size() == team.child(team.ada).actions.size());
}

TEST_CASE("A meeting to come is booked, and its record waits for the day", "[workspace][ppm]")
{
    Team team;
    const Date day = team.today + 7;
    const RecordId id = team.desk.start({team.ada}, day).front();
    CHECK(team.facts(team.ada) == QStringList{u"ppm booked 2026-10-21"_s});
    team.fill(id);
    CHECK(refusalOf([&] { team.desk.submit(id, u"Ada Lovelace"_s); }).contains(u"once it was held"));
    // The day was mistaken: the event goes with the record.
    PpmRecord moved = team.record(id);
    moved.on = team.today;
    team.desk.save(moved);
    CHECK(team.facts(team.ada) == QStringList{u"ppm held 2026-10-14"_s});
    team.desk.submit(id, u"Ada Lovelace"_s);
    CHECK(team.record(id).state == PpmState::Submitted);
}

TEST_CASE("A meeting that was booked has been held once its record is submitted", "[workspace][ppm]")
{
    Team team;
    const RecordId id = team.desk.start({team.ada}, team.today + 7).front();
    team.fill(id);
    team.today = team.today + 8;
    CHECK(team.facts(team.ada) == QStringList{u"ppm booked 2026-10-21"_s});
    team.desk.submit(id, u"Ada Lovelace"_s);
    CHECK(team.facts(team.ada) == QStringList{u"ppm held 2026-10-21"_s});
}

TEST_CASE("A record that was begun by mistake goes, with a reason; that the meeting was held stays", "[workspace][ppm]")
{
    Team team;
    const RecordId id = team.desk.start({team.ada}, team.today).front();
    CHECK_FALSE(refusalOf([&] { team.desk.discard(id, {}); }).isEmpty());
    team.desk.discard(id, u"Begun twice"_s);
    CHECK_FALSE(team.workspace->ppm(id));
    CHECK(team.facts(team.ada) == QStringList{u"ppm held 2026-10-14"_s});
    team.workspace->undo();
    CHECK(team.workspace->ppm(id));

    // A reopened one leaves the version that was signed off standing.
    team.fill(id);
    team.sign(id);
    const RecordId next = team.desk.reopen(id, u"To look again"_s);
    team.desk.discard(next, u"It was right"_s);
    CHECK(team.record(id).state == PpmState::Approved);
    CHECK_FALSE(refusalOf([&] { team.desk.discard(id, u"No"_s); }).isEmpty());
}

TEST_CASE("Outstanding actions are found by their owner", "[workspace][ppm]")
{
    Team team;
    for (const RecordId id : team.desk.start({team.ada, team.bob}, team.today)) {
        team.fill(id);
        team.sign(id);
    }
    CHECK(team.desk.actionsOf(u"ada lovelace"_s).size() == 2);
    CHECK(team.desk.actionsOf(u"Grace Hopper"_s).empty());
}
