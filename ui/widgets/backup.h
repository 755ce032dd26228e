// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hearth {

struct Services;

/// Asks where to, makes a verified copy of the store there, and says how it went.
void backUp(QWidget *parent, const Services &services);

} // namespace hearth
