// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/install.h"

#include <QCoreApplication>
#include <QTranslator>

// Outside any namespace, as the macro asks. A static library drops the resources that nobody names.
static void initialiseResources()
{
    Q_INIT_RESOURCE(hearth_translations);
}

namespace hearth {

void installTranslations(QCoreApplication &application)
{
    initialiseResources();
    auto *translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/translations/hearth_en_GB.qm")))
        QCoreApplication::installTranslator(translator);
}

} // namespace hearth
