// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/featurewindow.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formview.h"
#include "ui/manager/managerpage.h"
#include "ui/manager/supervisiontab.h"
#include "ui/widgets/valuetable.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QtTest>

#include <algorithm>

using namespace hearth;
using hearth::test::FeatureWindow;
using namespace Qt::StringLiterals;

namespace {

/// A team manager's week: three children of one worker.
struct Manager : FeatureWindow
{
    Manager()
    {
        for (const char *number : {"T-001", "T-002", "T-003"}) {
            children.push_back(store.addChild(QLatin1StringView(number), u"Ada"_s, u"Test"_s, u"Lee Ver"_s));
            Spell care;
            care.stamp.childId = children.back();
            care.kind = SpellKind::Care;
            care.from = workspace().today() - 100;
            workspace().saveSpell(care);
        }
        store.addChild(u"T-004"_s, u"Bea"_s, u"Test"_s, u"Jo Stay"_s);
        press(Qt::Key_9, Qt::ControlModifier);
        page = dynamic_cast<ManagerPage *>(window.currentPage());
        REQUIRE(page);
    }
    void click(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void turnTo(int face) const
    {
        find<QTabWidget>("managerTabs")->setCurrentIndex(face);
        QTest::qWait(0);
    }
    [[nodiscard]] int supervisions(RecordId child) const
    {
        const auto &events = workspace().child(child)->events;
        return static_cast<int>(std::count_if(events.begin(), events.end(), [](const Event &event) {
            return event.kind == EventKind::Supervision && event.state == EventState::Held;
        }));
    }
    [[nodiscard]] int childrenOf(const QString &worker) const
    {
        const auto &all = workspace().children();
        return static_cast<int>(std::count_if(
            all.begin(), all.end(), [&worker](const ChildRecord &record) { return record.child.worker == worker; }));
    }

    std::vector<RecordId> children;
    ManagerPage *page = nullptr;
};

} // namespace

TEST_CASE("A manager goes through a child in supervision, and gives a leaver's children away", "[feature][manager]")
{
    Manager f;
    CHECK(f.find<ValueTable>("load")->model()->rowCount() >= 1);

    // Supervision: chosen, written and closed by keys.
    f.turnTo(1);
    f.page->goTo({.detail = u"supervision"_s, .state = u"Lee Ver/"_s});
    auto *list = f.find<ValueTable>("supervision");
    list->selectId(f.children[0]);
    list->setFocus();
    f.press(Qt::Key_Return);
    auto *tab = dynamic_cast<SupervisionTab *>(f.page->tab(u"supervision"_s));
    REQUIRE(tab);
    REQUIRE(tab->form()->isVisible());
    REQUIRE(tab->form()->view()->focusField(u"direction"_s));
    f.type(u"See her alone this week"_s);
    f.click("formSignOff");
    f.click("formDo");
    CHECK(f.supervisions(f.children[0]) == 1);
    const QString key = tab->form()->key();
    CHECK(f.workspace().childForm(key)->state == FormState::Approved);
    CHECK(f.workspace().childForm(key)->content.answer(u"direction"_s) == u"See her alone this week"_s);
    f.press(Qt::Key_Escape);

    // The leaver: all three go, and one key brings them back.
    f.turnTo(2);
    f.page->goTo({.detail = u"leaver"_s, .state = u"Lee Ver"_s});
    auto *to = f.find<QLineEdit>("leaverTo");
    to->setFocus();
    f.type(u"Bo New"_s);
    f.press(Qt::Key_Return);
    f.click("leaverDo");
    CHECK(f.childrenOf(u"Lee Ver"_s) == 0);
    CHECK(f.childrenOf(u"Bo New"_s) == 3);
    f.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(f.childrenOf(u"Lee Ver"_s) == 3);
    f.press(Qt::Key_Z, Qt::ControlModifier); // and supervision, with what it wrote
    CHECK(f.supervisions(f.children[0]) == 0);
    CHECK(f.workspace().childForm(key)->state == FormState::Draft);
}
