// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace hearth {

/// Makes \a application say its texts, plurals in British English among them. Call it once, before any text is made.
void installTranslations(QCoreApplication &application);

} // namespace hearth
