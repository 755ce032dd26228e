// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/changedtext.h"

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace hearth;
using namespace Qt::StringLiterals;

TEST_CASE("What was said last time is shown whole, however narrow the column", "[ui][meeting]")
{
    QWidget column;
    auto *layout = new QVBoxLayout(&column);
    auto *text = new ChangedText(&column);
    layout->addWidget(text);
    layout->addStretch();
    const QString before = u"She came to the notice of the service when school reported her hunger. "_s.repeated(12);
    const bool changed = GENERATE(false, true);
    INFO(changed);
    if (changed)
        text->show(before, u"Something else."_s, ChangedText::Side::Before);
    else
        text->show(before);
    column.resize(600, 900);
    column.show();
    QCoreApplication::processEvents();
    const int wide = text->height();
    column.resize(260, 900);
    QCoreApplication::processEvents();
    CHECK(text->height() > 2 * wide - 40); // it breaks anew, and grows

    QTextCursor last(text->document());
    last.movePosition(QTextCursor::End);
    CHECK(text->cursorRect(last).bottom() <= text->viewport()->height());
}

TEST_CASE("The two texts stand as they are where little is left of the one before", "[ui][meeting]")
{
    struct Case
    {
        const char *now;
        bool struck;
    };
    const auto c = GENERATE(Case{"Ada sees her mother every month.", true}, Case{"Nobody came.", false});
    ChangedText text;
    text.show(u"Ada sees her mother every week."_s, QString::fromLatin1(c.now), ChangedText::Side::Before);
    CHECK(text.toPlainText() == u"Ada sees her mother every week."_s);
    QTextCursor last(text.document());
    last.movePosition(QTextCursor::End);
    CHECK(last.charFormat().fontStrikeOut() == c.struck);
}
