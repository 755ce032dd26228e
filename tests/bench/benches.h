// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace hearth::bench {

/// Times in seconds and how many of what, by name: `bench.py` makes the table of them.
[[nodiscard]] QJsonObject timeWorkingDays(int additions);
[[nodiscard]] QJsonObject timeClocks(int children, int times);
[[nodiscard]] QJsonObject timeStore(int children, const QString &folder, int times);
[[nodiscard]] QJsonObject timeTable(int rows, int times);

} // namespace hearth::bench
