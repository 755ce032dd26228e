// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstddef>
#include <cstdint>
#include <span>

namespace hearth::demonstration {

/// A number that belongs to \a text, the same in every run and on every machine: qHash is salted anew by each process.
[[nodiscard]] inline std::size_t numberOf(QStringView text)
{
    std::uint64_t number = 0xcbf29ce484222325ULL; // FNV-1a
    for (const QChar letter : text)
        number = (number ^ letter.unicode()) * 0x100000001b3ULL;
    return static_cast<std::size_t>(number >> 32U);
}

/// SplitMix64: small, and the same numbers on every machine, which the standard's distributions do not promise.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    [[nodiscard]] std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 up to but not including \a end.
    [[nodiscard]] int below(int end) { return static_cast<int>(next() % static_cast<std::uint64_t>(end)); }
    template <typename Value>
    [[nodiscard]] const Value &oneOf(std::span<const Value> values)
    {
        return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
    }

private:
    std::uint64_t m_state;
};

} // namespace hearth::demonstration
