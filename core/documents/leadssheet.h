// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documents.h"
#include "core/meetings/leadsform.h"
#include "core/tracker/leadsreport.h"

#include <map>

namespace hearth {

/// What a lead's report is made of.
struct LeadsSheet
{
    LeadsReport figures;
    const ServiceForm *report = nullptr;      ///< nothing: the figures alone, to be talked about
    const ServiceForm *last = nullptr;        ///< the report before it: what was changed since is marked
    std::map<RecordId, QString> childNumbers; ///< the children here the longest stand by their numbers, never by name
};

/// `Leads-report-E-2026-11-22.pdf`.
[[nodiscard]] QString leadsFileName(const SectionId &section, Date until);

/// A4 upright: the figures and two charts, each with its table, then what the lead makes of them. Two pages, and a
/// third only when the words need it. A figure that has changed since it was sent is printed as known now, with what
/// was sent beside it. \throws DocumentError
void writeLeadsReport(const LeadsSheet &sheet, const PolicyPack &pack, const Imprint &imprint, const QString &fileName);
void paintLeadsReport(const LeadsSheet &sheet, const PolicyPack &pack, const Imprint &imprint,
                      QPagedPaintDevice &device);

} // namespace hearth
