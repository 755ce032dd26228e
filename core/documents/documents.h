// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/tracker.h"

#include <QString>

#include <vector>

class QPagedPaintDevice;

namespace hearth {

/// A document that could not be written; the text says where and why.
class DocumentError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// What stands in the footer of every page, so that a print can be held against the store.
struct Imprint
{
    QString packTitle; ///< `Bradford 2017`
    Date asAt;
    Date printed;
    QString auditHead; ///< head and count of the audit chain, shortened
};

/// One child's exception report (Bradford 2017, Appendix 4).
struct ExceptionForm
{
    const ChildRecord *record = nullptr; ///< never null when it is painted
    std::vector<Exception> standing;
    /// What was written, as far as it was signed; nothing: a form to fill in by hand. What stood is printed as the
    /// report has kept it once the worker has signed, else from `standing`.
    const ChildForm *report = nullptr;
};

/// One form a child, each beginning a page of its own: A4 upright, to a file that only its owner may read, or to any
/// page device such as a printer. Needs a QGuiApplication, for its fonts. \throws DocumentError
void writeExceptionReports(const std::vector<ExceptionForm> &forms, const PolicyPack &pack, const Imprint &imprint,
                           const QString &fileName);
void paintExceptionReports(const std::vector<ExceptionForm> &forms, const PolicyPack &pack, const Imprint &imprint,
                           QPagedPaintDevice &device);

/// What the tracker sheet says of one child beside the row.
struct SheetLine
{
    TrackerRow row;
    const ChildRecord *record = nullptr;
    QString update; ///< the newest weekly update
};

/// The tracker section by section, as the meeting reads it: A4 sideways. \throws DocumentError
void writeTrackerSheet(const std::vector<SheetLine> &lines, const PolicyPack &pack, const Imprint &imprint,
                       const QString &fileName);
void paintTrackerSheet(const std::vector<SheetLine> &lines, const PolicyPack &pack, const Imprint &imprint,
                       QPagedPaintDevice &device);

} // namespace hearth
