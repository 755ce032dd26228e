// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/narrativeedit.h"

#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"
#include "ui/widgets/phrasepopup.h"
#include "ui/widgets/writingaids.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>
#include <QtTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

struct Writing : PageFixture
{
    Writing() : aids(services())
    {
        edit.setAids(&aids, u"contact"_s);
        edit.resize(400, 100);
        edit.show();
        edit.setFocus();
        (void)QTest::qWaitForWindowActive(&edit);
    }

    [[nodiscard]] QStringList marked() const
    {
        QStringList words;
        for (const QTextLayout::FormatRange &range : edit.document()->firstBlock().layout()->formats())
            words.append(edit.document()->firstBlock().text().mid(range.start, range.length));
        return words;
    }

    WritingAids aids;
    NarrativeEdit edit;
};

} // namespace

TEST_CASE("A misspelt word is marked once the caret has left it", "[ui][spelling]")
{
    Writing writing;
    QTest::keyClicks(&writing.edit, u"Her freind"_s);
    CHECK(writing.marked().isEmpty()); // still being typed
    QTest::keyClicks(&writing.edit, u" visits"_s);
    CHECK(writing.marked() == QStringList{u"freind"_s});
}

TEST_CASE("Marking a word is no typing", "[ui][spelling]")
{
    Writing writing;
    writing.edit.setText(u"Her freind visits"_s);
    const QSignalSpy edited(&writing.edit, &NarrativeEdit::edited);
    writing.aids.setNames({u"Freind"_s});
    CHECK(writing.marked().isEmpty());
    CHECK(edited.isEmpty());
}

TEST_CASE("Ctrl+; offers what a word may be meant to be", "[ui][spelling]")
{
    Writing writing;
    QTest::keyClicks(&writing.edit, u"Her freind visits"_s);
    QTimer::singleShot(0, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::keyClick(&writing.edit, Qt::Key_Semicolon, Qt::ControlModifier);
    CHECK(writing.edit.text() == u"Her friend visits"_s);
}

TEST_CASE("A phrase of the team is found by a few letters and put in at the caret", "[ui][phrases]")
{
    Writing writing;
    writing.workspace->savePhrase({{}, {}, u"Contact is supervised at the family centre."_s});
    writing.workspace->savePhrase({{}, u"plan"_s, u"Only for the plan."_s});
    QTest::keyClicks(&writing.edit, u"So far:"_s);
    QTest::keyClick(&writing.edit, Qt::Key_Space, Qt::ControlModifier);
    auto *popup = writing.edit.findChild<PhrasePopup *>();
    REQUIRE(popup);
    CHECK(popup->findChild<QListWidget *>()->count() == 1); // the other is for another section
    auto *words = popup->findChild<QLineEdit *>(u"phraseWords"_s);
    QTest::keyClicks(words, u"superv"_s);
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(writing.edit.text() == u"So far: Contact is supervised at the family centre."_s);
}

TEST_CASE("A phrase is kept, changed and taken out where it is used", "[ui][phrases]")
{
    Writing writing;
    QTest::keyClick(&writing.edit, Qt::Key_Space, Qt::ControlModifier);
    auto *popup = writing.edit.findChild<PhrasePopup *>();
    REQUIRE(popup);
    auto *words = popup->findChild<QLineEdit *>(u"phraseWords"_s);
    QTest::keyClicks(words, u"School is told."_s);
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(writing.workspace->phrases().size() == 1);
    QTest::keyClick(words, Qt::Key_F2);
    QTest::keyClicks(words, u" In writing."_s);
    QTest::keyClick(words, Qt::Key_Return);
    REQUIRE(writing.workspace->phrases().size() == 1);
    CHECK(writing.workspace->phrases().front().text == u"School is told. In writing."_s);
    QTest::keyClick(words, Qt::Key_Delete);
    CHECK(writing.workspace->phrases().empty());
}

TEST_CASE("Setting a text leaves the caret where the text is the same", "[ui]")
{
    Writing writing;
    writing.edit.setText(u"Ada sees her mother weekly."_s);
    QTextCursor cursor = writing.edit.textCursor();
    cursor.setPosition(8);
    writing.edit.setTextCursor(cursor);
    writing.edit.setText(u"Ada sees her mother weekly. And her father."_s);
    CHECK(writing.edit.textCursor().position() == 8);
}
