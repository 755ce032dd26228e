// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace hearth::storage {

class Database;

/// Hands out one shared text for the same bytes: codes and names of workers come in thousands of rows.
class SharedTexts
{
public:
    [[nodiscard]] QString of(std::string_view utf8);

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, QString, Hash, std::equal_to<>> m_texts;
};

/// The rows of a select, straight into values: the path by which whole stores are read. Ends when it is destroyed, so
/// it never outlives the function that reads.
class Rows
{
public:
    /// \a sql is a constant of ours; each `?` in it takes \a parameter.
    Rows(const Database &database, const QString &sql, std::optional<std::int64_t> parameter = std::nullopt);
    ~Rows();
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    /// \throws StoreError
    bool next();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    /// Valid until next().
    [[nodiscard]] std::string_view bytes(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// The same text as in other rows, shared.
    [[nodiscard]] QString word(int column) { return m_words.of(bytes(column)); }
    [[nodiscard]] SharedTexts &words() { return m_words; }
    /// \throws StoreError when it is no day
    [[nodiscard]] Date day(int column) const;
    [[nodiscard]] std::optional<Date> optionalDay(int column) const;

private:
    sqlite3 *m_connection;
    sqlite3_stmt *m_statement = nullptr;
    SharedTexts m_words;
};

/// Reads `yyyy-mm-dd`. \throws StoreError
[[nodiscard]] Date dayOf(std::string_view iso);

} // namespace hearth::storage
