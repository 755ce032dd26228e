// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Makes `:/hearth/policies` and `:/hearth/holidays` readable: they are part of the program, so that it needs no file
/// beside it. A static library has to be told; calling it again does nothing.
void loadEmbeddedResources();
