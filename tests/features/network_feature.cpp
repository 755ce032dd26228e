// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/kinship.h"
#include "core/workspace/carerdesk.h"
#include "tests/features/featurewindow.h"
#include "ui/network/genogramview.h"
#include "ui/network/memberwords.h"

#include <QComboBox>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

using namespace hearth;
using namespace Qt::StringLiterals;
using hearth::test::FeatureWindow;

namespace {

GenogramView *genogramOf(const FeatureWindow &f)
{
    return f.find<GenogramView>("genogram");
}

// The keyboard goes to the genogram, and on to somebody by the arrows or, far away, by the list of people.
void chooseNamed(const FeatureWindow &f, const QString &name)
{
    for (const Person &person : f.workspace().people()) {
        if (person.name == name) {
            genogramOf(f)->setFocus(Qt::TabFocusReason);
            genogramOf(f)->choose(personMember(person.key));
        }
    }
    CHECK(genogramOf(f)->chosen() != Member());
}

void addRelative(const FeatureWindow &f, Qt::Key letter, const QString &name, const QString &sexLetter)
{
    f.press(Qt::Key_A);
    f.press(letter);
    REQUIRE(f.hasFocus("name"));
    f.type(name);
    f.tabTo("sex");
    f.type(sexLetter);
    f.press(Qt::Key_Return, Qt::ControlModifier);
}

bool hasLetterCheck(const FeatureWindow &f, RecordId child)
{
    const auto checks = f.workspace().checks(child);
    return std::any_of(checks.begin(), checks.end(),
                       [](const CheckFinding &finding) { return finding.check == u"check.letter-sent"; });
}

} // namespace

TEST_CASE("A family of three generations is built by keyboard, an aunt is asked and assessed, and all is undone",
          "[feature][network]")
{
    FeatureWindow f;
    const RecordId ada = f.store.addChild(u"T-1"_s, u"Ada"_s, u"Test"_s);
    Event decision;
    decision.stamp.childId = ada;
    decision.kind = EventKind::ThresholdDecision;
    decision.on = Date(2026, 11, 2);
    f.workspace().saveEvent(decision);
    f.window.resize(1280, 1200); // room for the genogram and a list at once
    f.window.openChild(ada, u"network"_s);
    CHECK(genogramOf(f)->hasFocus());
    REQUIRE(genogramOf(f)->chosen() == childMember(ada));

    // Three generations: the mother, her parents, her sister.
    addRelative(f, Qt::Key_P, u"Mary Test"_s, u"F"_s);
    chooseNamed(f, u"Mary Test"_s);
    addRelative(f, Qt::Key_P, u"Grace Other"_s, u"F"_s);
    chooseNamed(f, u"Mary Test"_s);
    addRelative(f, Qt::Key_P, u"Harold Other"_s, u"M"_s);
    chooseNamed(f, u"Mary Test"_s);
    addRelative(f, Qt::Key_B, u"Ann Other"_s, u"F"_s);
    const Family family = familyOf(f.workspace(), ada);
    REQUIRE(family.members.size() == 5);
    const auto kin = [&family](const QString &name) {
        const auto found = std::find_if(family.members.begin(), family.members.end(),
                                        [&name](const Relative &relative) { return relative.name == name; });
        return found == family.members.end() ? QString() : kinshipToChild(family, found->member);
    };
    CHECK(kin(u"Mary Test"_s) == u"mother");
    CHECK(kin(u"Grace Other"_s) == u"maternal grandmother");
    CHECK(kin(u"Harold Other"_s) == u"maternal grandfather");
    CHECK(kin(u"Ann Other"_s) == u"maternal aunt");
    CHECK(genogramOf(f)->picture()->layout().overlaps() == 0);

    // The aunt is asked; her viability is negative.
    chooseNamed(f, u"Ann Other"_s);
    const Member aunt = genogramOf(f)->chosen();
    f.press(Qt::Key_C);
    REQUIRE(f.hasFocus("wants"));
    f.type(u"Y"_s);
    f.tabTo("contacted");
    f.type(u"2/11/2026"_s);
    f.tabTo("viability_on");
    f.type(u"16/11/2026"_s);
    f.tabTo("viability");
    f.type(u"N"_s);
    f.tabTo("opposing");
    f.type(u"Y"_s);
    f.tabTo("comments");
    f.type(u"No room for a child."_s);
    f.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(hasLetterCheck(f, ada));
    CHECK(genogramOf(f)->picture()->input().marks.at(aunt) == CarerMark::Negative);
    auto *lists = f.find<QTabWidget>("networkLists");
    CHECK(lists->tabText(2) == u"Connected carers (1)");
    CHECK(lists->tabText(3) == u"Not yet asked (2)"); // her parents

    // The letter.
    lists->setCurrentIndex(2);
    auto *table = f.find<QTableView>("networkCarers");
    table->setFocus();
    CHECK(table->model()->index(0, 1).data().toString() == u"maternal aunt");
    CHECK(table->model()->index(0, 3).data().toString() == u"Negative on 16/11/2026");
    table->setCurrentIndex(table->model()->index(0, 0));
    f.press(Qt::Key_Return);
    f.tabTo("told_in_writing");
    f.type(u"18/11/2026"_s);
    f.tabTo("copy_sent");
    f.type(u"18/11/2026"_s);
    f.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(hasLetterCheck(f, ada));
    CHECK(table->model()->index(0, 4).data().toString().contains(u"told in writing 18/11/2026"_s));

    // And all of it back again, step by step: six acts.
    f.window.activateWindow();
    for (int act = 0; act < 6; ++act)
        f.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(f.workspace().people().empty());
    CHECK(f.workspace().relationships().empty());
    CHECK(f.workspace().child(ada)->carers.empty());
    CHECK(f.workspace().child(ada)->events.size() == 1);
    CHECK(genogramOf(f)->picture()->layout().symbols.size() == 1);
}
