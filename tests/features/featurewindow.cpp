// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/featurewindow.h"

#include "app/desktop/pages.h"

#include <QApplication>
#include <QTest>

namespace hearth::test {

namespace {

constexpr int mostTabs = 60;

} // namespace

FeatureWindow::FeatureWindow()
    : window(*store.workspace, pageEntries(), Outside{store.files, store.print, store.settings})
{
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
}

void FeatureWindow::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *target = QApplication::activePopupWidget();
    if (!target)
        target = QApplication::focusWidget();
    REQUIRE(target);
    QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
    QTest::qWait(1);
    QCoreApplication::processEvents();
}

void FeatureWindow::type(const QString &text) const
{
    QWidget *target = QApplication::focusWidget();
    REQUIRE(target);
    QTest::keyClicks(target, text);
    QCoreApplication::processEvents();
}

bool FeatureWindow::hasFocus(const char *name) const
{
    for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (widget->objectName() == QLatin1StringView(name))
            return true;
    }
    return false;
}

void FeatureWindow::tabTo(const char *field) const
{
    for (int step = 0; step < mostTabs && !hasFocus(field); ++step)
        press(Qt::Key_Tab);
    INFO(field);
    REQUIRE(hasFocus(field));
}

} // namespace hearth::test
