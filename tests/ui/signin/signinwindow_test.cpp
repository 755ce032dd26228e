// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinwindow.h"

#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"
#include "ui/signin/passphrase.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

struct SignIn
{
    TestStore store;
    int demonstrations = 0;
    SignInWindow window{StoreActs{[this](const QString &path, const QString &passphrase) {
                                      return Workspace::open(path, passphrase, store.session);
                                  },
                                  [this](const QString &path, const QString &passphrase, const QString &pack) {
                                      return Workspace::create(path, passphrase, pack, store.session);
                                  },
                                  [this] {
                                      ++demonstrations;
                                      return std::unique_ptr<Workspace>();
                                  }},
                        store.files, store.settings, availablePacks(), defaultPack()};
    QSignalSpy opened{&window, &SignInWindow::opened};

    SignIn() { window.show(); }
    [[nodiscard]] QLineEdit *line(const QString &name) const { return window.findChild<QLineEdit *>(name); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return window.findChild<QPushButton *>(name); }
    [[nodiscard]] QString error() const
    {
        auto *label = window.findChild<PlainLabel *>(u"signInError"_s);
        return label->isVisible() ? label->text() : QString();
    }
};

} // namespace

TEST_CASE("A store opens with its passphrase, and is offered again next time by its path alone", "[ui]")
{
    SignIn signIn;
    const QString path = signIn.store.file(u"test.hearth"_s);
    signIn.store.workspace.reset();
    CHECK_FALSE(signIn.button(u"open"_s)->isEnabled());
    QTest::keyClicks(signIn.line(u"storePath"_s), path);
    QTest::keyClicks(signIn.line(u"passphrase"_s), u"four words of nonsense"_s);
    QTest::keyClick(signIn.line(u"passphrase"_s), Qt::Key_Return);
    CHECK(signIn.error().isEmpty());
    REQUIRE(signIn.opened.size() == 1);
    const auto workspace = signIn.window.take();
    REQUIRE(workspace);
    CHECK(workspace->path() == path);
    CHECK(signIn.line(u"passphrase"_s)->text().isEmpty());
    const auto *recent = signIn.window.findChild<QListWidget *>(u"recent"_s);
    REQUIRE(recent->count() == 1);
    CHECK(recent->item(0)->data(Qt::UserRole).toString() == path);
}

TEST_CASE("A wrong passphrase is said plainly and nothing typed is lost", "[ui]")
{
    SignIn signIn;
    signIn.store.workspace.reset();
    signIn.window.propose(signIn.store.file(u"test.hearth"_s));
    QTest::keyClicks(signIn.line(u"passphrase"_s), u"four words of nonsens"_s);
    QTest::mouseClick(signIn.button(u"open"_s), Qt::LeftButton);
    CHECK(signIn.opened.isEmpty());
    CHECK(signIn.error().contains(u"passphrase"_s));
    CHECK(signIn.line(u"passphrase"_s)->text() == u"four words of nonsens"_s);
    CHECK(signIn.line(u"storePath"_s)->text() == signIn.store.file(u"test.hearth"_s));
    QTest::keyClick(signIn.line(u"passphrase"_s), Qt::Key_E);
    QTest::mouseClick(signIn.button(u"open"_s), Qt::LeftButton);
    CHECK(signIn.opened.size() == 1);
}

TEST_CASE("A store is made once both passphrases are the same, with the pack that was chosen", "[ui]")
{
    SignIn signIn;
    QTest::mouseClick(signIn.button(u"toCreate"_s), Qt::LeftButton);
    const QString path = signIn.store.file(u"new"_s);
    QTest::keyClicks(signIn.line(u"newPath"_s), path);
    QTest::keyClicks(signIn.line(u"newPassphrase"_s), u"correct horse battery"_s);
    CHECK_FALSE(signIn.button(u"create"_s)->isEnabled());
    QTest::keyClicks(signIn.line(u"repeatPassphrase"_s), u"correct horse battery"_s);
    CHECK(signIn.button(u"create"_s)->isEnabled());
    auto *box = signIn.window.findChild<QComboBox *>(u"packBox"_s);
    CHECK(box->currentData().toString() == defaultPack());
    CHECK(signIn.window.findChild<PlainLabel *>(u"packWords"_s)->text().contains(u"26 weeks"_s));
    box->setCurrentIndex(box->findData(u"bradford-panel-tor"_s));
    CHECK(signIn.window.findChild<PlainLabel *>(u"packWords"_s)->text().contains(u"40 weeks"_s));
    QTest::mouseClick(signIn.button(u"create"_s), Qt::LeftButton);
    CHECK(signIn.error().isEmpty());
    const auto workspace = signIn.window.take();
    REQUIRE(workspace);
    CHECK(workspace->path() == path + u".hearth"_s);
    CHECK(workspace->pack().id == u"bradford-panel-tor"_s);
}

TEST_CASE("The demonstration is one step away, and every field has a name", "[ui]")
{
    SignIn signIn;
    CHECK(checkAccessible(&signIn.window) == QStringList());
    QTest::mouseClick(signIn.button(u"demonstration"_s), Qt::LeftButton);
    CHECK(signIn.demonstrations == 1);
    CHECK(signIn.opened.isEmpty()); // it answered nothing
}

TEST_CASE("The strength of a passphrase follows what a guesser would try", "[ui]")
{
    struct Case
    {
        const char *why;
        QString passphrase;
        Strength strength;
    };
    const auto c = GENERATE(values<Case>({
        {"fewer than eight letters", u"x7!Qp_z"_s, Strength::TooShort},
        {"the word everybody tries", u"password1"_s, Strength::Weak},
        {"one letter many times", u"aaaaaaaaaaaaaaaa"_s, Strength::Weak},
        {"four common words", u"tree lamp river bread"_s, Strength::Strong},
        {"two words", u"treelampriver"_s, Strength::Fair},
    }));
    INFO(c.why);
    CHECK(strengthOf(c.passphrase) == c.strength);
    CHECK_FALSE(wordsOf(c.strength).isEmpty());
}
