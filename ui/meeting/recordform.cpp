// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/recordform.h"

#include "core/workspace/ppmdesk.h"

namespace hearth {

PpmForm formOf(Workspace &workspace, const PpmRecord &record)
{
    const PpmDesk desk(workspace);
    return ppmFormOf(record, desk.situation(record.stamp.childId, record.on),
                     desk.carers(record.stamp.childId, record.on));
}

} // namespace hearth
