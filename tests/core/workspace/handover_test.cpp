// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/handover.h"

#include "core/workspace/inputerror.h"
#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

struct Leaving : PageFixture
{
    Leaving()
    {
        for (const char *number : {"T-1", "T-2", "T-3"})
            children.push_back(addInCare(QLatin1StringView(number), u"Ada"_s, today - 100,
                                         children.size() < 2 ? u"Lee Ver"_s : u"Jo Stay"_s));
        add(children[0], u"Ring the school"_s, u"lee ver"_s, today + 3);
        add(children[1], u"Somebody else's"_s, u"Jo Stay"_s, today + 4);
        add(children[2], u"Of a child that stays"_s, u"Lee Ver"_s, today - 1);
        PlannedAction done = action(children[0], u"Done"_s, u"Lee Ver"_s, today);
        done.done = today - 1;
        workspace->saveAction(done);
    }
    static PlannedAction action(RecordId child, const QString &what, const QString &owner, Date target)
    {
        PlannedAction one;
        one.stamp.childId = child;
        one.key = newKey();
        one.rule = u"ppm.action"_s;
        one.what = what;
        one.owner = owner;
        one.setOn = today - 20;
        one.target = target;
        return one;
    }
    void add(RecordId child, const QString &what, const QString &owner, Date target)
    {
        workspace->saveAction(action(child, what, owner, target));
    }
    /// `T-1 worker: what owner`
    [[nodiscard]] QStringList state() const
    {
        QStringList lines;
        for (const ChildRecord &record : workspace->children()) {
            lines.append(record.child.number + u' ' + record.child.worker);
            for (const PlannedAction &one : record.actions)
                lines.append(one.what + u": "_s + one.owner);
        }
        return lines;
    }

    std::vector<RecordId> children;
};

} // namespace

TEST_CASE("A leaver's children and actions go in one act, and come back in one", "[workspace][manager]")
{
    struct Row
    {
        const char *why;
        Handover::Actions actions;
        QString others;
        QStringList owners; ///< of the actions, afterwards
    };
    const std::vector<Row> rows = {
        {"children alone",
         Handover::Actions::Stay,
         u"Jo Stay"_s,
         {u"Ring the school: lee ver"_s, u"Of a child that stays: Lee Ver"_s, u"Done: Lee Ver"_s}},
        {"with the actions of those children",
         Handover::Actions::HandedOver,
         {},
         {u"Ring the school: Ann New"_s, u"Of a child that stays: Lee Ver"_s, u"Done: Lee Ver"_s}},
        {"and with those of other children",
         Handover::Actions::HandedOver,
         u"Jo Stay"_s,
         {u"Ring the school: Ann New"_s, u"Of a child that stays: Jo Stay"_s, u"Done: Lee Ver"_s}},
    };
    for (const Row &row : rows) {
        INFO(row.why);
        Leaving f;
        const QStringList before = f.state();
        Handover handover;
        handover.from = u"Lee Ver"_s;
        handover.to = {{f.children[0], u"Ann New"_s}, {f.children[1], u"Bo New"_s}};
        handover.actions = row.actions;
        handover.others = row.others;
        CHECK(handOver(*f.workspace, handover) == 2);
        CHECK(f.workspace->child(f.children[0])->child.worker == u"Ann New"_s);
        CHECK(f.workspace->child(f.children[1])->child.worker == u"Bo New"_s);
        CHECK(f.workspace->child(f.children[2])->child.worker == u"Jo Stay"_s);
        const QStringList after = f.state();
        for (const QString &owner : row.owners) {
            INFO(owner.toStdString());
            CHECK(after.contains(owner));
        }
        CHECK(after.contains(u"Somebody else's: Jo Stay"_s));
        CHECK(f.workspace->undoText().contains(u'2'));
        f.workspace->undo();
        CHECK(f.state() == before);
    }
}

TEST_CASE("What makes no sense of a handover is refused, and nothing is written", "[workspace][manager]")
{
    Leaving f;
    const QStringList before = f.state();
    const std::vector<std::pair<const char *, Handover>> rows = {
        {"nobody's children", {u"Lee Ver"_s, {}, {}}},
        {"to nobody", {u"Lee Ver"_s, {{f.children[0], u"  "_s}}, {}}},
        {"to the leaver", {u"Lee Ver"_s, {{f.children[0], u"lee  ver"_s}}, {}}},
        {"a child of somebody else, the second of two",
         {u"Lee Ver"_s, {{f.children[0], u"Bo"_s}, {f.children[2], u"Bo"_s}}, {}}},
    };
    for (const auto &[why, handover] : rows) {
        INFO(why);
        CHECK_THROWS_AS(handOver(*f.workspace, handover), InputError);
        CHECK(f.state() == before);
    }
}

TEST_CASE("Only what is still to be done counts as somebody's, the oldest first", "[workspace][manager]")
{
    const Leaving f;
    QStringList owned;
    for (const OwnedAction &one : actionsOwnedBy(*f.workspace, u"Lee Ver"_s))
        owned.append(one.number + u": "_s + one.action.what);
    CHECK(owned == QStringList{u"T-3: Of a child that stays"_s, u"T-1: Ring the school"_s});
    CHECK(childrenOf(*f.workspace, u"Lee Ver"_s).size() == 2);
}
