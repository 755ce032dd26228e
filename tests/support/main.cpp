// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Alone in its file: the runner takes long to compile.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "translations/install.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    // Before the application: without it a machine with no display would register no test at all.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    hearth::installTranslations(application);
    QApplication::setApplicationName(QStringLiteral("hearth-tests"));
    return Catch::Session().run(argc, argv);
}
