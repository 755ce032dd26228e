// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/featurewindow.h"
#include "tests/ui/meeting/parts/meetingfixture.h"
#include "ui/meeting/ppmpage.h"
#include "ui/widgets/narrativeedit.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/valuetable.h"

#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include <algorithm>

using namespace hearth;
using hearth::test::FeatureWindow;
using hearth::testing::fitToSubmit;
using namespace Qt::StringLiterals;

namespace {

/// A meeting held today, whose record is begun.
struct Meeting : FeatureWindow
{
    Meeting()
    {
        child = store.addChild(u"T-001"_s, u"Ada"_s, u"Test"_s);
        record = desk().start({child}, today()).front();
    }
    [[nodiscard]] Date today() const { return workspace().today(); }
    [[nodiscard]] PpmDesk desk() const { return PpmDesk(workspace()); }
    [[nodiscard]] PpmRecord stored() const { return workspace().ppm(record).value(); }
    [[nodiscard]] std::vector<PlannedAction> actions() const { return workspace().child(child)->actions; }
    void save(const PpmContent &content) const
    {
        PpmRecord changed = stored();
        changed.content = content;
        desk().save(changed);
    }
    /// The page of the record, by the table of My work.
    PpmPage *openFromMyWork()
    {
        window.openPlace({.page = u"my-work"_s, .detail = u"meetings"_s});
        auto *table = find<ValueTable>("meetingTable");
        table->selectRow(0);
        table->setFocus();
        press(Qt::Key_Return);
        auto *page = dynamic_cast<PpmPage *>(window.currentPage());
        REQUIRE(page);
        return page;
    }
    /// What the button of the page offers: submit, or sign off.
    void openSignOff(PpmPage *page) const
    {
        QTest::mouseClick(page->findChild<QPushButton *>(u"ppmNext"_s), Qt::LeftButton);
        REQUIRE(page->panel()->isOpen());
        find<QLineEdit>("signOffName")->setFocus();
    }

    RecordId child = 0;
    RecordId record = 0;
};

} // namespace

TEST_CASE("A record goes from the worker to the manager and into the facts, and its action is done in My work",
          "[feature][ppm]")
{
    Meeting f;
    f.save(fitToSubmit(f.stored().content, f.today()));
    f.openSignOff(f.openFromMyWork()); // it is being written
    f.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(f.stored().state == PpmState::Submitted);

    f.openSignOff(f.openFromMyWork()); // it waits for a sign-off
    f.find<QLineEdit>("signOffName")->selectAll();
    f.type(u"Florence Nightingale"_s);
    f.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(f.stored().state == PpmState::Approved);
    REQUIRE(f.actions().size() == 1);

    f.window.openPlace({.page = u"my-work"_s, .detail = u"actions"_s});
    auto *table = f.find<ValueTable>("actionTable");
    REQUIRE(table->model()->rowCount() == 1);
    table->setFocus();
    f.press(Qt::Key_Space);
    CHECK(f.actions()[0].done == f.today());
    f.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(f.actions()[0].isOutstanding());
}

TEST_CASE("The manager sends a record back by the button beside the sign-off", "[feature][ppm]")
{
    Meeting f;
    f.save(fitToSubmit(f.stored().content, f.today()));
    PpmPage *page = f.openFromMyWork();
    auto *sendBack = page->findChild<QPushButton *>(u"ppmSendBack"_s);
    REQUIRE(sendBack);
    CHECK_FALSE(sendBack->isVisible()); // nothing was handed in yet
    f.openSignOff(page);
    f.press(Qt::Key_Return); // accepts what the name's field proposes
    QCoreApplication::processEvents();
    REQUIRE(f.stored().state == PpmState::Submitted);
    CHECK_FALSE(page->panel()->isOpen());

    REQUIRE(sendBack->isVisible());
    QTest::mouseClick(sendBack, Qt::LeftButton);
    REQUIRE(page->panel()->isOpen());
    f.press(Qt::Key_Return, Qt::ControlModifier); // a comment is needed
    CHECK(f.stored().state == PpmState::Submitted);
    f.type(u"Say how often."_s);
    f.find<QLineEdit>("signOffName")->setFocus();
    f.type(u"Florence Nightingale"_s); // somebody else than the one who submitted it, who is not proposed
    f.press(Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(f.stored().state == PpmState::Returned);
    CHECK(f.stored().comments.value(QString()) == u"Say how often."_s);
    CHECK_FALSE(sendBack->isVisible());
}

TEST_CASE("A record comes back with the manager's comments and is submitted again", "[feature][ppm]")
{
    Meeting f;
    f.save(fitToSubmit(f.stored().content, f.today()));
    f.desk().submit(f.record, u"Somebody"_s);
    f.desk().sendBack(f.record, u"Florence Nightingale"_s, {{u"contact"_s, u"Say how often."_s}});
    PpmPage *page = f.openFromMyWork();
    page->jumpTo(u"contact"_s, u"contact-current"_s);
    REQUIRE(qobject_cast<NarrativeEdit *>(QApplication::focusWidget()));
    f.press(Qt::Key_End, Qt::ControlModifier);
    f.type(u" Every Saturday."_s);
    f.openSignOff(page);
    f.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.stored().state == PpmState::Submitted);
    CHECK(f.stored().content.answers.value(u"contact-current"_s) == u"Said. Every Saturday."_s);
}

TEST_CASE("Attendance and options are answered in the room by single keys", "[feature][ppm]")
{
    Meeting f;
    PpmContent content = f.stored().content;
    content.present = {{u"Grace Hopper"_s, u"Social worker"_s, {}, {}},
                       {u"Ada Lovelace"_s, u"Team Manager (chair)"_s, {}, {}}};
    f.save(content);
    PpmPage *page = f.openFromMyWork();
    page->jumpTo(u"present"_s, u"Grace Hopper"_s);
    f.press(Qt::Key_Y);
    f.press(Qt::Key_Down);
    f.press(Qt::Key_A);
    CHECK(page->content().present[0].attended == u"yes"_s);
    CHECK(page->content().present[1].attended == u"apologies"_s);

    page->jumpTo(u"options"_s, u"adoption"_s);
    f.press(Qt::Key_Y);
    f.press(Qt::Key_1);
    page->jumpTo(u"options"_s, u"residential"_s);
    f.press(Qt::Key_N);
    const auto optionOf = [&](const QString &id) {
        const auto options = page->content().options;
        return *std::ranges::find(options, id, &PpmOption::option);
    };
    CHECK(optionOf(u"adoption"_s).order == 1);
    CHECK(optionOf(u"residential"_s).ruledOut == f.today());
    f.press(Qt::Key_Z, Qt::ControlModifier); // undo is the page's, across sections
    CHECK(optionOf(u"residential"_s).pursued.isEmpty());
    f.press(Qt::Key_S, Qt::ControlModifier);
    const auto stored = f.stored().content.options;
    CHECK(std::ranges::find(stored, u"adoption"_s, &PpmOption::option)->pursued == u"yes"_s);
}
