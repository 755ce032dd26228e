// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "tests/support/testnavigator.h"
#include "tests/support/teststore.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

struct Opened
{
    TestStore store;
    TestNavigator navigator;
    SettingsPage page{Services{*store.workspace, navigator, store.files, store.print, store.settings}};

    Opened()
    {
        page.refresh();
        page.show();
    }
    template <typename Kind>
    [[nodiscard]] Kind *find(const QString &name) const
    {
        return page.findChild<Kind *>(name);
    }
};

} // namespace

TEST_CASE("A change of pack needs another pack, a day and a reason, and can be undone", "[ui]")
{
    Opened open;
    auto *change = open.find<QPushButton>(u"packChange"_s);
    CHECK_FALSE(change->isEnabled());
    auto *box = open.find<QComboBox>(u"packBox"_s);
    box->setCurrentIndex(box->findData(u"torbay-2020"_s));
    CHECK_FALSE(change->isEnabled());
    QTest::keyClicks(open.find<QLineEdit>(u"packFrom"_s), u"today"_s);
    CHECK_FALSE(change->isEnabled());
    QTest::keyClicks(open.find<QLineEdit>(u"packReason"_s), u"joint panel"_s);
    REQUIRE(change->isEnabled());
    QTest::mouseClick(change, Qt::LeftButton);
    CHECK(open.navigator.complaints == QStringList());
    CHECK(open.store.workspace->pack().id == u"torbay-2020"_s);
    CHECK(open.navigator.offers.last() == Navigator::Offer::Undo);
    CHECK(open.find<PlainLabel>(u"packHistory"_s)->text().contains(u"joint panel"_s));
    CHECK_FALSE(open.page.hasUnsavedTyping());
    open.store.workspace->undo();
    CHECK(open.store.workspace->pack().id == defaultPack());
}

TEST_CASE("A bank holiday that is added is no working day from then on", "[ui]")
{
    Opened open;
    CHECK(open.store.workspace->workingDays().isWorkingDay(Date(2027, 5, 10)) == true);
    QTest::keyClicks(open.find<QLineEdit>(u"holidayDay"_s), u"10/5/2027"_s);
    QTest::keyClicks(open.find<QLineEdit>(u"holidayName"_s), u"A royal day"_s);
    QTest::mouseClick(open.find<QPushButton>(u"holidayAdd"_s), Qt::LeftButton);
    CHECK(open.navigator.complaints == QStringList());
    CHECK(open.store.workspace->workingDays().isWorkingDay(Date(2027, 5, 10)) == false);
    CHECK(open.find<PlainLabel>(u"holidaysAdded"_s)->text() == u"10/05/2027  A royal day"_s);
}

TEST_CASE("The look that is chosen is seen at once and kept", "[ui]")
{
    Opened open;
    auto *box = open.find<QComboBox>(u"themeBox"_s);
    box->setCurrentIndex(box->findData(u"dark"_s));
    CHECK(theme::look() == theme::Look::Dark);
    CHECK(open.store.settings.value(u"look/theme"_s).toString() == u"dark"_s);
    box->setCurrentIndex(box->findData(u"light"_s));
    CHECK(theme::look() == theme::Look::Light);
}

TEST_CASE("A backup opens with the same passphrase", "[ui]")
{
    Opened open;
    open.store.answer = {open.store.file(u"copy.hearth"_s)};
    QTest::mouseClick(open.find<QPushButton>(u"backupNow"_s), Qt::LeftButton);
    CHECK(open.navigator.complaints == QStringList());
    CHECK_NOTHROW(Workspace::open(open.store.answer.first(), u"four words of nonsense"_s, open.store.session));
}

TEST_CASE("Everything in the settings has a name", "[ui]")
{
    Opened open;
    CHECK(checkAccessible(&open.page) == QStringList());
}
