// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace hearth::storage {

// What is bound is text even when it is empty; NULL is a day, a child or a person that is not there.

inline void bindText(QSqlQuery &query, const QString &text)
{
    query.addBindValue(text.isNull() ? QStringLiteral("") : text);
}

inline void bindDay(QSqlQuery &query, const std::optional<Date> &day)
{
    query.addBindValue(day ? QVariant(isoText(*day)) : QVariant());
}

inline void bindFlag(QSqlQuery &query, bool flag)
{
    query.addBindValue(flag ? 1 : 0);
}

inline void bindJson(QSqlQuery &query, const QByteArray &json)
{
    query.addBindValue(QString::fromUtf8(json));
}

/// NULL when there is none.
inline void bindKey(QSqlQuery &query, const QString &key)
{
    query.addBindValue(key.isEmpty() ? QVariant() : QVariant(key));
}

inline void bindId(QSqlQuery &query, std::int64_t id)
{
    query.addBindValue(id == 0 ? QVariant() : QVariant::fromValue<qlonglong>(id));
}

} // namespace hearth::storage
