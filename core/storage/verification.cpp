// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verification.h"

#include "core/storage/rows.h"

#include <QCoreApplication>

namespace hearth::storage {

using namespace Qt::StringLiterals;

QStringList findings(const Database &database, const std::vector<Migration> &steps)
{
    const ReadTransaction transaction(database);
    QStringList found;
    Rows integrity(database, u"PRAGMA integrity_check(20)"_s);
    while (integrity.next()) {
        if (integrity.bytes(0) != "ok")
            found.append(QCoreApplication::translate("Store", "The file is damaged: %1").arg(integrity.text(0)));
    }
    for (const QString &difference : schemaDifferences(database, steps))
        found.append(QCoreApplication::translate("Store", "Not made by Hearth, or missing: %1").arg(difference));
    return found;
}

} // namespace hearth::storage
