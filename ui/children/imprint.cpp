// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/imprint.h"

#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace hearth {

namespace {

constexpr int shownOfHash = 12;

QString shortHead(const AuditHead &head)
{
    return QStringLiteral("%1, %2").arg(head.count).arg(head.hash.left(shownOfHash));
}

} // namespace

Imprint imprintOf(const Workspace &workspace)
{
    Imprint imprint;
    imprint.packTitle = workspace.pack().title;
    imprint.asAt = workspace.asAt();
    imprint.printed = workspace.today();
    imprint.auditHead = shortHead(workspace.auditHead());
    return imprint;
}

QString footerOf(const Workspace &workspace)
{
    const Imprint imprint = imprintOf(workspace);
    return QCoreApplication::translate("Imprint", "%1. As at %2, printed %3. Audit %4",
                                       "pack, day, day of printing, audit head")
        .arg(imprint.packTitle, britishText(imprint.asAt), britishText(imprint.printed), imprint.auditHead);
}

} // namespace hearth
