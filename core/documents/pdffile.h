// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <QByteArray>
#include <QPageLayout>
#include <QString>

#include <functional>

class QPagedPaintDevice;

namespace hearth {

/// `PPM-12345-2026-11-22.pdf`: \a kind, the child's number and a day. What a file name cannot hold is a hyphen.
[[nodiscard]] QString documentFileName(const QString &kind, const QString &number, Date on);

/// A4 \a orientation with the margins of our documents, on any device; a printer that cannot go as near to the edge
/// keeps its own.
void setPage(QPagedPaintDevice &device, QPageLayout::Orientation orientation);

/// Writes what \a paint paints as a PDF that only its owner may read, whole or not at all. Its metadata is \a title and
/// nothing else: no author, nothing of a child. \a check is given the finished document before a byte of it is written
/// and may throw. \throws DocumentError saying where and why.
void writePdf(const QString &fileName, const QString &title, const std::function<void(QPagedPaintDevice &)> &paint,
              const std::function<void(const QByteArray &)> &check = {});

/// The same in memory, for what is put together with other PDFs. \throws DocumentError
[[nodiscard]] QByteArray pdfBytes(const QString &title, const std::function<void(QPagedPaintDevice &)> &paint);

/// Writes a finished PDF, readable by its owner alone, whole or not at all. \throws DocumentError
void writePdfBytes(const QString &fileName, const QByteArray &pdf);

} // namespace hearth
