// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <stdexcept>
#include <utility>
#include <vector>

namespace hearth {

/// Text that is not JSON. The message holds nothing of the text.
class JsonError : public std::runtime_error
{
public:
    JsonError(const QString &reason, int errorLine) : std::runtime_error(reason.toStdString()), line(errorLine) {}

    int line; ///< from 1
};

/// A value as it was read, with its members in the order of the file. Qt's own reader takes the last of two members of
/// one name in silence and forgets the lines, neither of which an import of children's records can afford.
struct JsonValue
{
    enum class Type : std::uint8_t { Null, True, False, Number, String, Array, Object };

    Type type = Type::Null;
    int line = 0;
    QString text; ///< of a string; of a number as it was written
    std::vector<JsonValue> items;
    std::vector<std::pair<QString, JsonValue>> members;

    [[nodiscard]] const JsonValue *member(QStringView name) const;
};

/// Takes the items of one array one by one, so that a large file is never held whole as a tree.
struct JsonItems
{
    QString member; ///< of the outermost object; the array itself is left empty there
    std::function<void(const JsonValue &item, int index)> take;
};

/// Reads RFC 8259 in UTF-8, at most 32 levels deep.
/// \throws JsonError for anything else, two members of one name, NUL or half a surrogate pair included
[[nodiscard]] JsonValue readJson(const QByteArray &bytes, const JsonItems &items = {});

/// \a value again as JSON, on one line with no blanks.
[[nodiscard]] QByteArray compactJson(const JsonValue &value);

/// \a text as a JSON string, quotation marks included; nothing but control characters, `"` and `\` is escaped.
[[nodiscard]] QString jsonText(const QString &text);

} // namespace hearth
