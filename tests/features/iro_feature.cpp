// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/featurewindow.h"
#include "ui/forms/answeredit.h"
#include "ui/forms/answerrows.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formview.h"
#include "ui/iro/iropage.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QPushButton>
#include <QtTest>

#include <algorithm>

using namespace hearth;
using hearth::test::FeatureWindow;
using namespace Qt::StringLiterals;

namespace {

/// The page of the reviewing officer, with a child whose first review was held a month and a half ago.
struct Reviewing : FeatureWindow
{
    Reviewing()
    {
        child = store.addChild(u"T-001"_s, u"Ada"_s, u"Test"_s, u"Grace Hopper"_s);
        Spell care;
        care.stamp.childId = child;
        care.kind = SpellKind::Care;
        care.from = workspace().today() - 60;
        workspace().saveSpell(care);
        Event review;
        review.stamp.childId = child;
        review.kind = EventKind::ClaReview;
        review.on = workspace().today() - 45;
        workspace().saveEvent(review);
        window.openPlace({.page = u"iro"_s});
        page = dynamic_cast<IroPage *>(window.currentPage());
        REQUIRE(page);
        auto *list = find<ValueTable>("caseload");
        REQUIRE(list->model()->rowCount() == 1);
        list->setFocus();
        list->selectRow(0);
    }
    void act(const QString &text) const
    {
        for (QAction *action : page->pageActions()) {
            if (action->text().remove(u'&').startsWith(text) && action->isEnabled())
                return action->trigger();
        }
        FAIL(text.toStdString());
    }
    void answer(const QString &field, const QString &typed) const
    {
        INFO(field.toStdString());
        REQUIRE(page->form()->view()->focusField(field));
        type(typed);
    }
    void tryToClose() const
    {
        QTest::mouseClick(find<QPushButton>("formSignOff"), Qt::LeftButton);
        if (auto *close = page->findChild<QPushButton *>(u"formDo"_s); close && close->isVisible())
            QTest::mouseClick(close, Qt::LeftButton);
    }
    [[nodiscard]] FormState state() const { return workspace().childForm(page->form()->key())->state; }

    RecordId child = 0;
    IroPage *page = nullptr;
};

} // namespace

TEST_CASE("A reviewing officer checks half way, challenges, and the challenge ends with what came of it",
          "[feature][iro]")
{
    Reviewing f;
    f.act(u"Mid-point"_s);
    f.answer(u"recommendations-on-track"_s, u"y"_s);
    f.answer(u"plan-on-track"_s, u"n"_s);
    f.answer(u"drift"_s, u"No visit to the aunt yet"_s);
    f.tryToClose();
    REQUIRE(f.state() == FormState::Approved);
    const auto &events = f.workspace().child(f.child)->events;
    CHECK(std::any_of(events.begin(), events.end(), [&f](const Event &event) {
        return event.kind == EventKind::MidPointCheck && event.on == f.workspace().today();
    }));
    f.press(Qt::Key_Escape);

    f.act(u"Challenge"_s);
    f.answer(u"about"_s, u"drift"_s);
    f.answer(u"concern"_s, u"The aunt waits for a visit"_s);
    f.answer(u"wanted"_s, u"A visit within two weeks"_s);
    f.tryToClose(); // nobody has answered, and nothing came of it
    CHECK(f.state() == FormState::Draft);
    f.press(Qt::Key_Escape);
    f.answer(u"resolved-on"_s, u"22/11/2026"_s);
    f.answer(u"outcome"_s, u"The aunt was seen"_s);
    f.tryToClose();
    CHECK(f.state() == FormState::Approved);
    CHECK(f.workspace().childForm(f.page->form()->key())->content.answer(u"outcome"_s) == u"The aunt was seen"_s);
}
