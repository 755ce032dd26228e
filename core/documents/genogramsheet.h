// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documents.h"

namespace hearth {

class GenogramPicture;

/// A child's genogram with legend, caption and imprint on one page of A4: to a file that only its owner may read, or to
/// any page device. \a number, and no name, says whose it is in the heading. \throws DocumentError
void writeGenogramSheet(const GenogramPicture &picture, const QString &number, const Imprint &imprint,
                        const QString &fileName);
void paintGenogramSheet(const GenogramPicture &picture, const QString &number, const Imprint &imprint,
                        QPagedPaintDevice &device);

/// `Genogram-12345-2026-11-22.pdf`: never a name.
[[nodiscard]] QString genogramFileName(const QString &number, Date asAt);

} // namespace hearth
