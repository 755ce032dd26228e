// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/ppmpage.h"

#include "core/meetings/ppmform.h"
#include "core/workspace/ppmdesk.h"
#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"
#include "ui/meeting/changedtext.h"
#include "ui/meeting/sectionlist.h"
#include "ui/widgets/narrativeedit.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QtTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

struct Opened : PageFixture
{
    Opened()
        : ada(addInCare(u"T-1"_s, u"Ada"_s, today - 200)), record(PpmDesk(*workspace).start({ada}, today).front()),
          page(services())
    {
        page.resize(1100, 700);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
        page.refresh();
        page.goTo({.page = u"ppm"_s, .child = ada, .detail = QString::number(record)});
    }

    NarrativeEdit *narrative(const QString &field) { return page.findChild<NarrativeEdit *>(field); }

    RecordId ada;
    RecordId record;
    PpmPage page;
};

} // namespace

TEST_CASE("The keyboard walks through the sections in the order of the form", "[ui][ppm]")
{
    Opened opened;
    CHECK(opened.page.section() == u"child-details"_s);
    QStringList went{opened.page.section()};
    for (std::size_t step = 1; step < ppmSections().size(); ++step) {
        QTest::keyClick(&opened.page, Qt::Key_PageDown, Qt::ControlModifier);
        went.append(opened.page.section());
    }
    QStringList form;
    for (const PpmSection &section : ppmSections())
        form.append(QString::fromLatin1(section.id));
    CHECK(went == form);
    QTest::keyClick(&opened.page, Qt::Key_PageDown, Qt::ControlModifier); // there is no further one
    CHECK(opened.page.section() == form.last());
    QTest::keyClick(&opened.page, Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(opened.page.section() == form[form.size() - 2]);
    CHECK(opened.page.findChild<SectionList *>()->section() == opened.page.section());
}

TEST_CASE("What is typed on the page says so in words, and Ctrl+S stores it", "[ui][ppm]")
{
    Opened opened;
    opened.page.jumpTo(u"background"_s, u"background"_s);
    NarrativeEdit *edit = opened.narrative(u"background"_s);
    REQUIRE(edit->hasFocus());
    QTest::keyClicks(edit, u"Why"_s);
    CHECK(opened.page.hasUnsavedTyping());
    auto *kept = opened.page.findChild<PlainLabel *>(u"ppmKept"_s);
    CHECK(QTest::qWaitFor([kept] { return kept->text().startsWith(u"Kept "_s); }, 2000));
    QTest::keyClick(edit, Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(opened.page.hasUnsavedTyping());
    CHECK(opened.workspace->ppm(opened.record)->content.answers.value(u"background"_s) == u"Why"_s);
    CHECK(edit->hasFocus());
    CHECK(edit->textCursor().position() == 3); // storing does not move the caret
}

TEST_CASE("A colleague's change elsewhere leaves keyboard and caret where they are", "[ui][ppm]")
{
    Opened opened;
    opened.page.jumpTo(u"background"_s, u"background"_s);
    NarrativeEdit *edit = opened.narrative(u"background"_s);
    QTest::keyClicks(edit, u"Half a sentence"_s);
    QTest::keyClick(edit, Qt::Key_Left);
    auto theirs =
        Workspace::open(opened.workspace->path(), passphrase, {u"Mary Seacole"_s, [] { return PageFixture::today; }});
    PpmRecord stored = *theirs->ppm(opened.record);
    stored.content.answers[u"contact-current"_s] = u"Weekly"_s;
    PpmDesk(*theirs).save(stored);

    opened.workspace->reloadIfChanged();
    opened.page.refresh();
    CHECK(opened.page.content().answers.value(u"contact-current"_s) == u"Weekly"_s);
    CHECK(edit->text() == u"Half a sentence"_s);
    CHECK(edit->hasFocus());
    CHECK(edit->textCursor().position() == 14);
    auto *notice = opened.page.findChild<PlainLabel *>(u"ppmNotice"_s);
    CHECK(notice->isVisible());
}

TEST_CASE("Last time stands beside the child's details as well", "[ui][ppm]")
{
    Opened opened;
    const RecordId former = PpmDesk(*opened.workspace).start({opened.ada}, PageFixture::today - 30).front();
    REQUIRE(opened.workspace->ppm(former)->on == PageFixture::today - 30);
    PpmPage page(opened.services());
    page.resize(1100, 700);
    page.show();
    page.goTo({.page = u"ppm"_s, .child = opened.ada, .detail = QString::number(opened.record)});
    REQUIRE(page.section() == u"child-details"_s);
    QString beside;
    for (const ChangedText *text : page.findChildren<ChangedText *>())
        beside += text->toPlainText();
    CHECK(beside.contains(u"T-1"_s));
    CHECK(beside.contains(britishText(PageFixture::today - 30)));
    CHECK_FALSE(beside.contains(u"Not recorded"_s));
}

TEST_CASE("On a narrow window the list of sections waits behind its button, and last time stands beneath", "[ui][ppm]")
{
    Opened opened;
    auto *list = opened.page.findChild<SectionList *>();
    auto *button = opened.page.findChild<QToolButton *>(u"sectionsButton"_s);
    CHECK(list->isVisible());
    CHECK_FALSE(button->isVisible());
    opened.page.resize(460, 600);
    QCoreApplication::processEvents();
    CHECK_FALSE(list->isVisible());
    CHECK(button->isVisible());
    CHECK(opened.page.minimumSizeHint().width() <= 460);
    QTest::keyClick(&opened.page, Qt::Key_G, Qt::ControlModifier);
    CHECK(list->isVisible());
    QTest::keyClick(list, Qt::Key_Return);
    CHECK_FALSE(list->isVisible());
}

TEST_CASE("A section's narrative is as high as its text, with no scroll bar of its own", "[ui][ppm]")
{
    Opened opened;
    opened.page.jumpTo(u"background"_s, u"background"_s);
    NarrativeEdit *edit = opened.narrative(u"background"_s);
    const int before = edit->height();
    QString lines;
    for (int line = 0; line < 30; ++line)
        lines += u"A line of what was said.\n"_s;
    edit->insertPlainText(lines);
    QCoreApplication::processEvents();
    CHECK(edit->height() > before + 20 * edit->fontMetrics().lineSpacing());
    CHECK(edit->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff);
}

TEST_CASE("A record that is gone says so", "[ui][ppm]")
{
    Opened opened;
    opened.page.goTo({.page = u"ppm"_s, .child = opened.ada, .detail = u"999"_s});
    CHECK_FALSE(opened.page.sitting().isOpen());
    QTest::keyClick(&opened.page, Qt::Key_S, Qt::ControlModifier); // and nothing falls over
    QTest::keyClick(&opened.page, Qt::Key_PageDown, Qt::ControlModifier);
}

TEST_CASE("The page of a record has a name for everything that takes the keyboard", "[ui][ppm]")
{
    Opened opened;
    for (const PpmSection &section : ppmSections()) {
        opened.page.jumpTo(QString::fromLatin1(section.id), {});
        CHECK(checkAccessible(&opened.page) == QStringList());
    }
}
