// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/returnchecks.h"

#include "core/quality/inspection.h"

namespace hearth {

std::vector<CheckFinding> checkReturnData(const ChildRecord &record, Date asAt)
{
    ReturnInspection inspection(record, asAt);
    inspectEpisodes(inspection);
    inspectSpells(inspection);
    inspectAdoption(inspection);
    return inspection.take();
}

const QStringList &returnDataChecks()
{
    static const QStringList ids = [] {
        QStringList list;
        for (const int rule : {119, 142, 148, 217, 302, 352, 355, 356, 359, 361, 362, 363, 367, 388,
                               408, 432, 433, 434, 435, 436, 440, 441, 501, 525, 558, 579, 601, 602})
            list.append(QStringLiteral("check.903-%1").arg(rule));
        list << QStringLiteral("check.903-end") << QStringLiteral("check.903-int")
             << QStringLiteral("check.order-of-adoption") << QStringLiteral("check.placed-with-parents-s20");
        return list;
    }();
    return ids;
}

} // namespace hearth
