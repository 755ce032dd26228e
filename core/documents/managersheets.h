// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/sentencesheet.h"
#include "core/network/family.h"
#include "core/tracker/digest.h"
#include "core/tracker/supervision.h"

namespace hearth {

/// One worker's children as supervision goes through them.
struct SupervisionSession
{
    QString worker;
    std::vector<SupervisionLine> lines;
    RecordOf recordOf;
    Date asAt;
};

/// What a screen and the paper say of one child: where it stands, what is over and due, what changed, what is open.
[[nodiscard]] SentenceSheet supervisionBrief(const SupervisionLine &line, const ChildRecord &record, Date asAt);

/// The sheet of a session: A4 sideways, two pages at most for as long as that can be; of a worker with many children
/// it says less of each, and how much it left out.
void paintSupervisionSheet(const SupervisionSession &session, const Imprint &imprint, QPagedPaintDevice &device);

/// One child of a handover, with what is computed and who is round it.
struct HandoverChild
{
    const ChildRecord *record = nullptr; ///< never null when it is painted
    QString from;                        ///< who leaves
    QString to;                          ///< the new worker; empty: not said yet
    std::vector<Clock> clocks;
    Family family;
    std::vector<Person> people; ///< of the store, for telephone numbers
};

/// A page a child, or less: who, plan, legal status, what is over and next, what is open, who is there, what is not
/// signed. What the page does not hold is counted.
void paintHandoverPack(const std::vector<HandoverChild> &children, Date asAt, const Imprint &imprint,
                       QPagedPaintDevice &device);

/// A week's digest, a table for each kind of line that there is.
[[nodiscard]] std::vector<SentenceSheet> digestSheets(const std::vector<DigestLine> &lines);

} // namespace hearth
