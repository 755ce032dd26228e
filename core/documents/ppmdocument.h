// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documents.h"
#include "core/meetings/signoff.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hearth {

/// The record of one child's Permanence Planning Meeting, with what its form needs beside it.
struct PpmForm
{
    PpmRecord record; ///< with its content
    PpmChildDetails details;
    QString court;                    ///< the court's timetable, a line each
    std::vector<PpmCarerLine> carers; ///< printed where the record has frozen none of its own
    /// Addresses, telephone numbers and the like of the people round the child, as recorded: what a recipient may have
    /// withheld wherever it was typed.
    QStringList addresses;
};

/// The form of \a record: what it has frozen, else the facts as on the day of the meeting. \a carers are the lines of
/// the connected-carer table (`PpmDesk::carers`).
[[nodiscard]] PpmForm ppmFormOf(const PpmRecord &record, const PpmSituation &situation,
                                std::vector<PpmCarerLine> carers);

/// Somebody who is given a copy of their own.
struct PpmRecipient
{
    QString name;
    QString kind;                   ///< what they are to the child: `Mother`, `Children's guardian`; may be empty
    QSet<QString> withheldSections; ///< ids of `ppmSections()`
    bool withholdAddresses = false;
};

/// `PPM-12345-2026-11-22.pdf`: never a name. What a file name cannot hold is a hyphen.
[[nodiscard]] QString ppmFileName(const QString &number, Date on);

/// One record after another, each beginning a page of its own, in the order, with the headings and tables of Bradford
/// 2017, Appendix 3: A4 upright, to a file that only its owner may read, or to any page device. A record that is not
/// signed off says DRAFT on each page.
///
/// For a recipient, what is withheld is left out before anything is laid out, and the pages say for whom they are and
/// what was withheld. Before a page is painted, what was laid out is searched for it, and a finished file is read back
/// and searched once more before it is written. \throws DocumentError, also where a withheld sentence stands in a
/// section that is given
void writePpmRecords(const std::vector<PpmForm> &forms, const Imprint &imprint, const QString &fileName,
                     const std::optional<PpmRecipient> &recipient = {});
void paintPpmRecords(const std::vector<PpmForm> &forms, const Imprint &imprint, QPagedPaintDevice &device,
                     const std::optional<PpmRecipient> &recipient = {});

/// The whole record as plain text, in the words of the printed form: for pasting into the case system.
/// \throws DocumentError as above
[[nodiscard]] QString ppmText(const PpmForm &form, const std::optional<PpmRecipient> &recipient = {});
/// What one section says, without its title, which the field it is pasted into has already; `Not discussed` where it is
/// empty.
[[nodiscard]] QString ppmSectionText(const PpmForm &form, QStringView section);

} // namespace hearth
