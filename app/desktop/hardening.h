// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hearth {

/// What the process owes to what it reads: files of ours are the owner's alone, and no core dump holds a child's data.
void hardenProcess();

} // namespace hearth
