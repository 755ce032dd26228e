// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/returnreader.h"

namespace hearth {

/// Reads the XML form of the return (root `EXPSSDA903`) into the rows that CSV would have given. A document type is
/// refused, so no entity can be declared.
void readReturnXml(const ReturnFile &file, ReadCollection &collection, std::vector<Fault> &faults);

} // namespace hearth
