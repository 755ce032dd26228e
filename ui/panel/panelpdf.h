// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/panelpapers.h"
#include "ui/widgets/page.h"

namespace hearth {

// The papers of a sitting as PDF: each asks where, writes, and says so in the window. The names that are offered are
// made of days and of a child's number.

void writeAgendaPdf(const Services &services, QWidget *parent, const QString &sitting);
void writeMinutesPdf(const Services &services, QWidget *parent, const QString &sitting);
/// The summary of one item, for the child's own file.
void writeSummaryPdf(const Services &services, QWidget *parent, const QString &item);
/// \a kind: what the file is called before its day: `panel-month`.
void writeFiguresPdf(const Services &services, QWidget *parent, const QString &title, const QString &kind,
                     const PanelFigures &figures);
/// Nothing: it was cancelled, or could not be written, which is then said.
[[nodiscard]] std::optional<PackReport> writePackPdf(const Services &services, QWidget *parent, const QString &sitting,
                                                     PanelCopy copy, const std::vector<PackPaper> &papers);

} // namespace hearth
