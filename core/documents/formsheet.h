// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/formvocabulary.h"
#include "core/documents/documents.h"

namespace hearth {

/// A form of the vocabulary for paper.
struct FormSheet
{
    const FormRecord *form = nullptr;   ///< never null when it is painted
    const ChildRecord *child = nullptr; ///< nothing: a form of the service
    QString about;                      ///< a further line beneath the title: which section, which sitting
};

/// Each form as it was printed: labels, answers, tables, who signed. What was left empty says so, and a form that is
/// not signed off says what it is. Fields that are written behind a form are left out. A form begins a page of its own,
/// A4 upright. \throws DocumentError
void writeFormSheets(const std::vector<FormSheet> &sheets, const Imprint &imprint, const QString &fileName);
void paintFormSheets(const std::vector<FormSheet> &sheets, const Imprint &imprint, QPagedPaintDevice &device);

/// `legal-gateway-T-001-2026-11-22.pdf`; \a number is empty for a form of the service.
[[nodiscard]] QString formFileName(const QString &form, const QString &number, Date on);

} // namespace hearth
