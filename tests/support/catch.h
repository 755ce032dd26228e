// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <catch2/catch.hpp>

#include <QByteArray>
#include <QString>

#include <optional>
#include <ostream>

// How our values read in a failed check.
namespace Catch {

template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return bytes.toStdString(); }
};

template <>
struct StringMaker<hearth::Date>
{
    static std::string convert(hearth::Date date) { return hearth::isoText(date).toStdString(); }
};

template <>
struct StringMaker<std::optional<hearth::Date>>
{
    static std::string convert(const std::optional<hearth::Date> &date)
    {
        return date ? hearth::isoText(*date).toStdString() : "nothing";
    }
};

} // namespace Catch
