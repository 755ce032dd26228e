// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

#include <functional>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 3, 2);

/// Two children of one store, a grandmother and a mother.
struct Family
{
    StoreFolder folder;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.file(), passphrase, defaultPack(), {u"Alder"_s, [] { return today; }});
    RecordId ada = workspace->saveChild(aChild(u"T-1"_s));
    RecordId ben = workspace->saveChild(aChild(u"T-2"_s));
    QString gran = person(u"Gwen"_s);
    QString mum = person(u"Ann"_s);

    QString person(const QString &name)
    {
        Person person;
        person.name = name;
        workspace->savePerson(person);
        return workspace->people().back().key;
    }
    Relationship relationship(RelationshipKind kind, const Member &first, const Member &second,
                              const QString &nature = {}) const
    {
        Relationship made;
        made.kind = kind;
        made.first = first;
        made.second = second;
        made.nature = nature;
        return made;
    }
    RecordId relate(RelationshipKind kind, const Member &first, const Member &second, const QString &nature = {})
    {
        return workspace->saveRelationship(relationship(kind, first, second, nature));
    }
    ConnectedCarer carer(RecordId child, const QString &person) const
    {
        ConnectedCarer made;
        made.stamp.childId = child;
        made.person = person;
        return made;
    }
    RecordId addMeeting(RecordId child, const QString &key)
    {
        PpmRecord ppm;
        ppm.stamp.childId = child;
        ppm.key = key;
        ppm.on = today;
        ppm.content.answers = {{u"background"_s, u"what it says of "_s + key}};
        const auto stored = workspace->perform({added(ppm)}, {u"begin"_s, u"Begin"_s, {}});
        return stampOf(stored.front().after.value()).id;
    }
    RecordId addAction(RecordId child, const QString &what)
    {
        PlannedAction action;
        action.stamp.childId = child;
        action.rule = u"ppm.action"_s;
        action.what = what;
        action.setOn = today;
        action.target = today + 20;
        return workspace->saveAction(action);
    }
    [[nodiscard]] const ChildRecord &record(RecordId child) const { return *workspace->child(child); }
    [[nodiscard]] Person stored(const QString &key) const { return *workspace->person(key); }
};

Member child(RecordId id)
{
    return {id, {}};
}

Member one(const QString &key)
{
    return {0, key};
}

// What is in memory is what is in the file, whatever was done.
void requireInStep(const Workspace &workspace)
{
    CHECK(workspace.children() == workspace.store().loadAll());
    CHECK(workspace.people() == workspace.store().people());
    CHECK(workspace.relationships() == workspace.store().relationships());
    CHECK(workspace.phrases() == workspace.store().phrases());
    CHECK(workspace.serviceForms() == workspace.store().serviceForms());
    CHECK(workspace.verify().join(u'\n') == QString());
}

/// Everything, but for the revisions, which only rise.
QByteArrayList everything(const Workspace &workspace)
{
    QByteArrayList all;
    for (ChildRecord &record : workspace.store().loadAll(Store::With::FactsAndReturnRows)) {
        all.append(record.child.number.toUtf8());
        for (const PpmRecord &ppm : record.ppms)
            all.append(ppm.key.toUtf8() + jsonOf(ppm.content));
        for (const PlannedAction &action : record.actions)
            all.append(action.what.toUtf8());
        for (const ConnectedCarer &carer : record.carers)
            all.append((carer.person + carer.wants + carer.comments).toUtf8());
        for (const Genogram &genogram : record.genograms) {
            for (const auto &[member, place] : genogram.moved)
                all.append(QByteArray::number(member.child) + member.person.toUtf8() + QByteArray::number(place.x));
        }
    }
    for (const Person &person : workspace.people())
        all.append((person.key + person.name).toUtf8());
    for (const Relationship &r : workspace.relationships())
        all.append(QByteArray::number(r.first.child) + r.first.person.toUtf8() + QByteArray::number(r.second.child) +
                   r.second.person.toUtf8() + r.nature.toUtf8());
    for (const Phrase &phrase : workspace.phrases())
        all.append(phrase.text.toUtf8());
    return all;
}

void requireUndone(Workspace &workspace, const std::function<void()> &act)
{
    const QByteArrayList before = everything(workspace);
    act();
    const QByteArrayList after = everything(workspace);
    CHECK(after != before);
    requireInStep(workspace);
    workspace.undo();
    CHECK(everything(workspace) == before);
    requireInStep(workspace);
    workspace.redo();
    CHECK(everything(workspace) == after);
    requireInStep(workspace);
    workspace.undo();
}

/// Ada has one of everything.
struct FullFamily : Family
{
    FullFamily()
    {
        relate(RelationshipKind::Parent, one(gran), one(mum), u"birth"_s);
        relate(RelationshipKind::Parent, one(mum), child(ada), u"birth"_s);
        meeting = addMeeting(ada, u"m1"_s);
        addAction(ada, u"Visit"_s);
        workspace->saveCarer(carer(ada, gran));
        Genogram genogram;
        genogram.stamp.childId = ada;
        genogram.moved = {{one(gran), {1, 2}}, {child(ben), {3, 4}}};
        workspace->saveGenogram(genogram);
        Genogram bens;
        bens.stamp.childId = ben;
        bens.moved = {{child(ada), {5, 6}}};
        workspace->saveGenogram(bens);
        workspace->savePhrase({{}, {}, u"A phrase"_s});
    }
    RecordId meeting = 0;
};

} // namespace

TEST_CASE("Each act on people, carers, actions, genograms and phrases can be taken back", "[workspace]")
{
    FullFamily f;
    Workspace &w = *f.workspace;
    requireInStep(w);
    struct Case
    {
        const char *why;
        std::function<void()> act;
    };
    const std::vector<Case> cases = {
        {"a person", [&] { f.person(u"Carl"_s); }},
        {"a relationship", [&] { f.relate(RelationshipKind::Sibling, child(f.ada), child(f.ben), u"half"_s); }},
        {"a carer", [&] { w.saveCarer(f.carer(f.ben, f.gran)); }},
        {"an action", [&] { f.addAction(f.ben, u"Write"_s); }},
        {"a phrase",
         [&] {
             w.savePhrase({{}, u"contact"_s, u"Another"_s});
         }},
        {"a correction of a carer",
         [&] {
             ConnectedCarer carer = f.record(f.ada).carers.front();
             carer.wants = u"yes"_s;
             w.saveCarer(carer);
         }},
        {"a genogram arranged",
         [&] {
             Genogram genogram = f.record(f.ada).genograms.front();
             genogram.moved[one(f.mum)] = {7, 8};
             w.saveGenogram(genogram);
         }},
        {"a record of a meeting removed, whose content is not in memory",
         [&] { w.remove(f.record(f.ada).ppms.front(), u"mistake"_s); }},
        {"a record of a meeting moved", [&] { w.moveFact(f.record(f.ada).ppms.front(), f.ben, u"wrong child"_s); }},
        {"an action moved", [&] { w.moveFact(f.record(f.ada).actions.front(), f.ben, u"wrong child"_s); }},
        {"a person with her relationships removed", [&] { w.remove(f.stored(f.mum), u"mistake"_s); }},
        {"a relationship removed", [&] { w.remove(w.relationships().front(), u"mistake"_s); }},
        {"a phrase removed", [&] { w.remove(w.phrases().front(), u"old"_s); }},
        {"a child removed", [&] { w.remove(f.record(f.ada).child, u"mistake"_s); }},
        {"two children merged", [&] { w.merge(f.ada, f.ben, u"one child"_s); }},
        {"the other way round", [&] { w.merge(f.ben, f.ada, u"one child"_s); }},
    };
    for (const Case &c : cases) {
        INFO(c.why);
        requireUndone(w, c.act);
    }
    CHECK(w.ppm(f.meeting)->content.answers.value(u"background"_s) == u"what it says of m1");
    CHECK(f.record(f.ada).ppms.front().content == PpmContent());
}

TEST_CASE("A record of a meeting that moves to another child keeps what it says", "[workspace]")
{
    FullFamily f;
    f.workspace->moveFact(f.record(f.ada).ppms.front(), f.ben, u"wrong child"_s);
    CHECK(f.record(f.ada).ppms.empty());
    CHECK(f.workspace->ppm(f.meeting)->content.answers.value(u"background"_s) == u"what it says of m1");
    const Genogram genogram = f.record(f.ada).genograms.front();
    CHECK_THROWS_AS(f.workspace->moveFact(genogram, f.ben, u"wrong"_s), InputError); // Ben has one
}

TEST_CASE("Merging two children keeps both records' people and meetings, once", "[workspace]")
{
    FullFamily f;
    Workspace &w = *f.workspace;
    f.relate(RelationshipKind::Parent, one(f.mum), child(f.ben), u"birth"_s);   // said of both
    f.relate(RelationshipKind::Sibling, child(f.ada), child(f.ben), u"full"_s); // of one child with itself
    f.addMeeting(f.ben, u"m2"_s);
    ConnectedCarer again = f.carer(f.ben, f.gran);
    again.comments = u"said of Ben"_s;
    w.saveCarer(again);
    w.merge(f.ada, f.ben, u"one child"_s);
    requireInStep(w);
    REQUIRE(w.children().size() == 1);
    const ChildRecord &merged = w.children().front();
    CHECK(merged.ppms.size() == 2);
    CHECK(merged.actions.size() == 1);
    REQUIRE(merged.carers.size() == 1);
    CHECK(merged.carers.front().comments == u"said of Ben");
    REQUIRE(merged.genograms.size() == 1);
    CHECK_FALSE(merged.genograms.front().moved.contains(child(f.ada)));
    CHECK(merged.genograms.front().moved.contains(one(f.gran)));
    REQUIRE(w.relationships().size() == 2);
    CHECK(w.relationships().back().second == child(f.ben));
}

TEST_CASE("Two lines about one carer that differ keep two children apart", "[workspace]")
{
    Family f;
    ConnectedCarer carer = f.carer(f.ada, f.gran);
    carer.wants = u"yes"_s;
    f.workspace->saveCarer(carer);
    carer.stamp.childId = f.ben;
    carer.wants = u"no"_s;
    f.workspace->saveCarer(carer);
    CHECK_THROWS_AS(f.workspace->merge(f.ada, f.ben, u"one child"_s), InputError);
}

TEST_CASE("A child that is removed leaves no relationship and no place behind", "[workspace]")
{
    FullFamily f;
    f.workspace->remove(f.record(f.ada).child, u"mistake"_s);
    REQUIRE(f.workspace->relationships().size() == 1);
    CHECK(f.workspace->relationships().front().first == one(f.gran));
    CHECK(f.record(f.ben).genograms.front().moved.empty());
    requireInStep(*f.workspace);
}

TEST_CASE("What makes no sense of people and relationships is refused and changes nothing", "[workspace]")
{
    FullFamily f;
    Workspace &w = *f.workspace;
    const auto saves = [&w](const std::function<void(Person &)> &change) {
        Person person;
        person.name = u"Carl"_s;
        change(person);
        w.savePerson(person);
    };
    struct Case
    {
        const char *why;
        std::function<void()> act;
    };
    const std::vector<Case> cases = {
        {"no name and no role", [&] { saves([](Person &p) { p.name = u"  "_s; }); }},
        {"died before birth",
         [&] {
             saves([](Person &p) {
                 p.born = Date(2000, 1, 2);
                 p.died = Date(2000, 1, 1);
             });
         }},
        {"born and unborn",
         [&] {
             saves([](Person &p) {
                 p.unborn = true;
                 p.born = today;
             });
         }},
        {"an unknown sex", [&] { saves([](Person &p) { p.sex = u"X"_s; }); }},
        {"one end only", [&] { f.relate(RelationshipKind::Sibling, child(f.ada), {}); }},
        {"an end that is not there", [&] { f.relate(RelationshipKind::Sibling, child(f.ada), one(u"nobody"_s)); }},
        {"with oneself", [&] { f.relate(RelationshipKind::Sibling, child(f.ada), child(f.ada)); }},
        {"twice", [&] { f.relate(RelationshipKind::Parent, one(f.mum), child(f.ada), u"step"_s); }},
        {"her own grandmother", [&] { f.relate(RelationshipKind::Parent, child(f.ada), one(f.gran), u"birth"_s); }},
        {"a nature of another kind",
         [&] { f.relate(RelationshipKind::Sibling, child(f.ada), child(f.ben), u"married"_s); }},
        {"another kind without words", [&] { f.relate(RelationshipKind::Other, one(f.gran), child(f.ben)); }},
        {"ended before it began",
         [&] {
             Relationship r = f.relationship(RelationshipKind::LivesWith, one(f.gran), child(f.ben));
             r.from = today;
             r.until = today - 1;
             w.saveRelationship(r);
         }},
        {"a carer nobody knows", [&] { w.saveCarer(f.carer(f.ada, u"nobody"_s)); }},
        {"a carer twice", [&] { w.saveCarer(f.carer(f.ada, f.gran)); }},
        {"neither yes nor no",
         [&] {
             ConnectedCarer carer = f.carer(f.ada, f.mum);
             carer.wants = u"perhaps"_s;
             w.saveCarer(carer);
         }},
        {"nothing to do", [&] { f.addAction(f.ada, u" "_s); }},
        {"an empty phrase",
         [&] {
             w.savePhrase({{}, {}, u" \n"_s});
         }},
        {"a phrase twice",
         [&] {
             w.savePhrase({{}, {}, u"A phrase"_s});
         }},
        {"a person in a table of carers removed", [&] { w.remove(f.stored(f.gran), u"mistake"_s); }},
    };
    const QByteArrayList before = everything(w);
    for (const Case &c : cases) {
        INFO(c.why);
        CHECK_THROWS_AS(c.act(), InputError);
    }
    CHECK(everything(w) == before);
    // Controls: the same but for the fault.
    CHECK_NOTHROW(f.relate(RelationshipKind::Sibling, child(f.ada), child(f.ben)));
    CHECK(w.relationships().back().nature == u"unknown");
    CHECK_THROWS_AS(f.relate(RelationshipKind::Sibling, child(f.ben), child(f.ada)), InputError); // read both ways
    CHECK_NOTHROW(saves([](Person &p) { p.died = today; }));
    CHECK(w.people().back().hasDied);
}

TEST_CASE("Who was first with a person or a carer is seen, and the later save is refused", "[workspace]")
{
    FullFamily f;
    const auto other = Workspace::open(f.folder.file(), passphrase, {u"Beech"_s, [] { return today; }});
    Person person = *other->person(f.mum);
    person.phone = u"01632 960001"_s;
    other->savePerson(person);
    ConnectedCarer carer = other->child(f.ada)->carers.front();
    carer.comments = u"theirs"_s;
    other->saveCarer(carer);

    Person mine = f.stored(f.mum);
    mine.name = u"Anne"_s;
    CHECK_THROWS_AS(f.workspace->savePerson(mine), ConflictError);
    CHECK(f.stored(f.mum).phone == u"01632 960001"); // read again
    ConnectedCarer my = carer;
    my.stamp.revision = 1;
    my.comments = u"mine"_s;
    CHECK_THROWS_AS(f.workspace->saveCarer(my), ConflictError);
    Genogram second;
    second.stamp.childId = f.ada;
    CHECK_THROWS_AS(f.workspace->saveGenogram(second), ConflictError); // she has one
    requireInStep(*f.workspace);
    CHECK(f.workspace->historyOf(u"person"_s, mine.stamp.id).size() == 2);
    CHECK(f.workspace->historyOf(u"person"_s, mine.stamp.id).back().person == u"Beech");
}

TEST_CASE("Who else is at a form is seen by their draft", "[workspace]")
{
    Family f;
    const auto other = Workspace::open(f.folder.file(), passphrase, {u"Beech"_s, [] { return today; }});
    other->saveDraft({u"child/1/ppm"_s, 1, {}, {}, "{}"});
    f.workspace->saveDraft({u"child/1/ppm"_s, 1, {}, {}, "{}"});
    REQUIRE(f.workspace->draftsOfOthers(u"child/1/ppm"_s).size() == 1);
    CHECK(f.workspace->draftsOfOthers(u"child/1/ppm"_s).front().person == u"Beech");
    CHECK(f.workspace->draftsOfOthers(u"child/1/facts"_s).empty());
}
