// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/typist.h"

#include "app/desktop/pages.h"
#include "core/workspace/workspace.h"
#include "ui/meeting/ppmpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/narrativeedit.h"

#include <QApplication>
#include <QDateTime>
#include <QSettings>
#include <QtTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace hearth::testing {

QChar typedLetter(int index)
{
    return index % 7 == 6 ? QChar(u' ') : QChar(u'a' + (index / 7 + index) % 26);
}

int typeUntilKilled(const QString &store, RecordId child, RecordId record)
{
    auto workspace = Workspace::open(store, killPassphrase, {u"Grace Hopper"_s, systemToday});
    QSettings settings(store + u".ini"_s, QSettings::IniFormat);
    MainWindow window(*workspace, pageEntries(), Outside{{}, {}, settings});
    window.show();
    window.openPpm(child, record);
    auto *page = dynamic_cast<PpmPage *>(window.currentPage());
    if (!page)
        return 1;
    page->jumpTo(u"background"_s, u"background"_s);
    auto *edit = page->findChild<NarrativeEdit *>(u"background"_s);
    if (!edit)
        return 1;
    edit->moveCursor(QTextCursor::End);
    for (int count = static_cast<int>(edit->text().size());; ++count) {
        QTest::keyClick(edit, typedLetter(count).toLatin1());
        std::printf("%d %lld\n", count + 1, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
        QTest::qWait(15);
    }
}

} // namespace hearth::testing
