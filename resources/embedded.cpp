// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/embedded.h"

#include <QtGlobal>

#include <QResource>

void loadEmbeddedResources()
{
    Q_INIT_RESOURCE(hearth);
}
