// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/install.h"

#include <QCoreApplication>
#include <QTranslator>

namespace {

void initialiseResources()
{
    Q_INIT_RESOURCE(hearth_translations); // it lies in a static library, which drops what nobody names
}

} // namespace

namespace hearth {

void installTranslations(QCoreApplication &application)
{
    initialiseResources();
    auto *translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/translations/hearth_en_GB.qm")))
        QCoreApplication::installTranslator(translator);
}

} // namespace hearth
