// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/siblingindex.h"
#include "core/workspace/workspace.h"
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 3, 2);

RecordId addFostered(Workspace &workspace, const QString &number, const QString &carer, const QString &family = {})
{
    Child child = aChild(number);
    child.family = family;
    const RecordId id = workspace.saveChild(child);
    workspace.saveSpell(aSpell(id, SpellKind::Care, {}, Date(2026, 1, 5)));
    Spell home = aSpell(id, SpellKind::Placement, u"U6"_s, Date(2026, 1, 5));
    home.details = {{u"carer"_s, carer}};
    workspace.saveSpell(home);
    return id;
}

bool livesApart(const Workspace &workspace, RecordId child)
{
    const auto findings = workspace.checks(child);
    return std::any_of(findings.begin(), findings.end(),
                       [](const CheckFinding &finding) { return finding.check == u"check.siblings-apart"; });
}

Relationship link(RelationshipKind kind, const QString &nature, Member first, Member second)
{
    Relationship relationship;
    relationship.kind = kind;
    relationship.nature = nature;
    relationship.first = std::move(first);
    relationship.second = std::move(second);
    return relationship;
}

} // namespace

TEST_CASE("Brothers and sisters are those of one family, with one parent, or called so", "[workspace][siblings]")
{
    struct Case
    {
        const char *why;
        Relationship first;
        Relationship second;
        bool siblings;
    };
    const Member one{1, {}};
    const Member two{2, {}};
    const Member mother{0, u"mother"_s};
    using Kind = RelationshipKind;
    const auto c = GENERATE_COPY(values<Case>({
        {"called so", link(Kind::Sibling, u"half"_s, one, two), {}, true},
        {"one mother", link(Kind::Parent, u"birth"_s, mother, one), link(Kind::Parent, u"adoptive"_s, mother, two),
         true},
        {"how she is the mother is not known", link(Kind::Parent, u"unknown"_s, mother, one),
         link(Kind::Parent, u"birth"_s, mother, two), true},
        {"a step-parent of one of them", link(Kind::Parent, u"birth"_s, mother, one),
         link(Kind::Parent, u"step"_s, mother, two), false},
        {"one foster carer", link(Kind::Parent, u"foster"_s, mother, one), link(Kind::Parent, u"foster"_s, mother, two),
         false},
        {"parent and child", link(Kind::Parent, u"birth"_s, one, two), {}, false},
        {"one household", link(Kind::LivesWith, {}, one, two), {}, false},
    }));
    INFO(c.why);
    const SiblingIndex index({}, {c.first, c.second});
    CHECK(index.siblingsOf(1) == (c.siblings ? std::vector<RecordId>{2} : std::vector<RecordId>{}));
    CHECK(index.siblingsOf(2) == (c.siblings ? std::vector<RecordId>{1} : std::vector<RecordId>{}));
}

TEST_CASE("What is saved of one child changes the checks of brothers and sisters", "[workspace][siblings]")
{
    const StoreFolder folder;
    const auto workspace =
        Workspace::create(folder.file(), passphrase, defaultPack(), {u"Alder"_s, [] { return today; }});
    const RecordId brother = addFostered(*workspace, u"T-1"_s, u"Mrs One"_s, u"Oak"_s);
    CHECK_FALSE(livesApart(*workspace, brother));
    const RecordId sister = addFostered(*workspace, u"T-2"_s, u"Mrs Other"_s, u"Oak"_s);
    CHECK(livesApart(*workspace, brother));
    CHECK(livesApart(*workspace, sister));

    Spell home = workspace->child(sister)->spells.back();
    home.details = {{u"carer"_s, u"Mrs One"_s}};
    workspace->saveSpell(home);
    CHECK_FALSE(livesApart(*workspace, brother));
    workspace->undo();
    CHECK(livesApart(*workspace, brother));

    Child moved = workspace->child(sister)->child;
    moved.family.clear();
    workspace->saveChild(moved);
    CHECK_FALSE(livesApart(*workspace, brother));
    workspace->saveRelationship(link(RelationshipKind::Sibling, u"full"_s, Member{brother, {}}, Member{sister, {}}));
    CHECK(livesApart(*workspace, brother));
    workspace->undo();
    CHECK_FALSE(livesApart(*workspace, brother));
}
