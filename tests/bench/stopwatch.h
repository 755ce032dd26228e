// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <time.h>

#include <algorithm>
#include <limits>

namespace hearth::bench {

/// Processor time of this process, in seconds: on a machine that does other things too, the clock on the wall says
/// little.
[[nodiscard]] inline double now()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// The best of \a times runs of \a work, in seconds: the machine's other work only ever adds.
template <typename Work>
[[nodiscard]] double best(int times, const Work &work)
{
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < times; ++i) {
        const double began = now();
        work();
        least = std::min(least, now() - began);
    }
    return least;
}

} // namespace hearth::bench
