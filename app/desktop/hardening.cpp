// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/hardening.h"

#include <sys/resource.h>
#include <sys/stat.h>

namespace hearth {

void hardenProcess()
{
    umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace hearth
