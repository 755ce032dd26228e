// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/backup.h"

#include "core/workspace/workspace.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/page.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

} // namespace

void backUp(QWidget *parent, const Services &services)
{
    const Workspace &workspace = services.workspace;
    const QString proposed =
        u"%1-%2.hearth"_s.arg(QFileInfo(workspace.path()).completeBaseName(), isoText(workspace.today()));
    const QString path =
        services.files.save(parent, Text::tr("Back up to"), proposed, Text::tr("Hearth stores (*.hearth)"));
    if (!path.isEmpty() && attempt(services.navigator, [&] { workspace.backup(path); }))
        services.navigator.say(
            Text::tr("Backed up to %1. The copy opens with the same passphrase.").arg(QFileInfo(path).fileName()));
}

} // namespace hearth
