// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documents.h"
#include "core/tracker/trackermeeting.h"

namespace hearth {

/// What the minutes of a tracker meeting are made of: all of it as it was seen, so that they read the same years later.
struct TrackerMinutes
{
    const ServiceForm *meeting = nullptr; ///< never null
    std::vector<MinuteLine> lines;        ///< in the order of the list
    std::vector<SinceLine> gone;          ///< who stood in the section at the meeting before and does not now
};

/// A4 sideways: who was there, each child that was discussed, and each that was not. \throws DocumentError
void writeTrackerMinutes(const TrackerMinutes &minutes, const PolicyPack &pack, const Imprint &imprint,
                         const QString &fileName);
void paintTrackerMinutes(const TrackerMinutes &minutes, const PolicyPack &pack, const Imprint &imprint,
                         QPagedPaintDevice &device);

} // namespace hearth
