// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/network.h"
#include "core/storage/rows.h"

#include <QByteArray>

#include <string_view>

namespace hearth::storage {

/// Writes an object of JSON in canonical form: UTF-8, no spaces, keys in order (the caller writes them so), and what is
/// empty or nothing left out, so that equal values have equal text.
class JsonObject
{
public:
    void text(std::string_view key, const QString &value);
    void number(std::string_view key, std::int64_t value);
    /// Written only when it is not what it usually is.
    void flag(std::string_view key, bool value, bool usual);
    void day(std::string_view key, const std::optional<Date> &value);
    /// \a json is canonical already; `{}` and `[]` are left out.
    void json(std::string_view key, const QByteArray &json);
    /// Ends the object and hands it out.
    [[nodiscard]] QByteArray take();

private:
    void key(std::string_view name);

    QByteArray m_json = "{";
};

[[nodiscard]] QByteArray jsonOf(const Details &details);
[[nodiscard]] QByteArray jsonOf(const Completeness &complete);
[[nodiscard]] QByteArray jsonOf(const QStringList &texts);
[[nodiscard]] QByteArray jsonOf(const std::vector<Date> &days);
/// `[{"child":12,"x":1,"y":-0.5}]`, in order of the members.
[[nodiscard]] QByteArray jsonOf(const std::map<Member, Genogram::Place> &places);

/// The other way. Keys and values that recur are shared. \throws StoreError
[[nodiscard]] Details detailsOf(std::string_view json, SharedTexts &words);
[[nodiscard]] Completeness completenessOf(std::string_view json, SharedTexts &words);
[[nodiscard]] QStringList textsOf(std::string_view json, SharedTexts &words);
[[nodiscard]] std::vector<Date> daysOf(std::string_view json);
[[nodiscard]] std::map<Member, Genogram::Place> placesOf(std::string_view json);

} // namespace hearth::storage
