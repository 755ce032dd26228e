// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <limits>

namespace hearth::bench {

[[nodiscard]] inline double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
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
