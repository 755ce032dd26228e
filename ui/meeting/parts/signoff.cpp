// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/signoff.h"

namespace hearth {

Editor *makeSignOff(SignOff, PpmHost &, const Services &, QWidget *)
{
    return nullptr;
}

} // namespace hearth
