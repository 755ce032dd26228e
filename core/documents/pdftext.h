// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hearth {

/// What can be read in a finished PDF of our own: the glyphs of every page, looked up in the fonts of the file as a
/// viewer does when it searches. It shares nothing with what painted it. A text drawn in one go ends in a line end;
/// blanks are not to be relied upon.
///
/// It reads the files that Qt writes (a plain table of objects, deflated streams) and no others.
/// \throws DocumentError when \a file is not such a file
[[nodiscard]] QString textOfPdf(const QByteArray &file);

} // namespace hearth
