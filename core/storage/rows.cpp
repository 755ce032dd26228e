// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows.h"

#include "core/storage/database.h"
#include "core/storage/errors.h"

#include <sqlcipher/sqlite3.h>

namespace hearth::storage {

namespace {

constexpr std::size_t mostSharedTexts = 100'000;

int digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

QString SharedTexts::of(std::string_view utf8)
{
    if (utf8.empty())
        return {};
    if (const auto found = m_texts.find(utf8); found != m_texts.end())
        return found->second;
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (m_texts.size() < mostSharedTexts)
        m_texts.emplace(utf8, text);
    return text;
}

Rows::Rows(const Database &database, const QString &sql, std::optional<std::int64_t> parameter)
    : m_connection(database.connection())
{
    const QByteArray utf8 = sql.toUtf8();
    const int code =
        sqlite3_prepare_v2(m_connection, utf8.constData(), static_cast<int>(utf8.size()), &m_statement, nullptr);
    if (code != SQLITE_OK)
        throwFor(sqlite3_extended_errcode(m_connection));
    for (int i = 1; parameter && i <= sqlite3_bind_parameter_count(m_statement); ++i)
        sqlite3_bind_int64(m_statement, i, *parameter);
}

Rows::~Rows()
{
    sqlite3_finalize(m_statement);
}

bool Rows::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        throwFor(sqlite3_extended_errcode(m_connection));
    return false;
}

bool Rows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Rows::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Rows::bytes(int column) const
{
    const auto *text = sqlite3_column_text(m_statement, column);
    if (!text)
        return {};
    return {reinterpret_cast<const char *>(text), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

QByteArray Rows::blob(int column) const
{
    return {static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
            sqlite3_column_bytes(m_statement, column)};
}

QString Rows::text(int column) const
{
    const std::string_view utf8 = bytes(column);
    return utf8.empty() ? QString() : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Date Rows::day(int column) const
{
    return dayOf(bytes(column));
}

std::optional<Date> Rows::optionalDay(int column) const
{
    const std::string_view iso = bytes(column);
    if (iso.empty())
        return std::nullopt;
    return dayOf(iso);
}

Date dayOf(std::string_view iso)
{
    if (iso.size() == 10 && iso[4] == '-' && iso[7] == '-') {
        const int year = digits(iso.substr(0, 4));
        const int month = digits(iso.substr(5, 2));
        const int day = digits(iso.substr(8, 2));
        try {
            return Date(year, month, day);
        } catch (const DateError &) {
            // told below, without the text
        }
    }
    throw StoreError(worded(QT_TRANSLATE_NOOP("Store", "The store holds a day that does not exist")));
}

} // namespace hearth::storage
