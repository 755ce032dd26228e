// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/exchange/json.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace hearth {

/// The members of one object, on one line: `{"kind": "care", "from": "2026-01-05"}`.
class Members
{
public:
    void raw(const char *name, const QString &json)
    {
        m_list.append(jsonText(QString::fromLatin1(name)) + QStringLiteral(": ") + json);
    }
    void text(const char *name, const QString &value) { raw(name, jsonText(value)); }
    void day(const char *name, const std::optional<Date> &value)
    {
        raw(name, value ? jsonText(isoText(*value)) : QStringLiteral("null"));
    }
    void textIfAny(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            text(name, value);
    }
    void dayIfAny(const char *name, const std::optional<Date> &value)
    {
        if (value)
            day(name, value);
    }
    void flagIfSet(const char *name, bool value)
    {
        if (value)
            raw(name, QStringLiteral("true"));
    }
    void daysIfAny(const char *name, const std::vector<Date> &days)
    {
        QStringList items;
        for (const Date day : days)
            items.append(jsonText(isoText(day)));
        if (!items.isEmpty())
            raw(name, u'[' + items.join(QStringLiteral(", ")) + u']');
    }
    void yearIfAny(const char *name, int value)
    {
        if (value != 0)
            raw(name, QString::number(value));
    }
    void mapIfAny(const char *name, const QMap<QString, QString> &map)
    {
        QStringList inner;
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            inner.append(jsonText(it.key()) + QStringLiteral(": ") + jsonText(it.value()));
        if (!inner.isEmpty())
            raw(name, u'{' + inner.join(QStringLiteral(", ")) + u'}');
    }

    [[nodiscard]] const QStringList &list() const { return m_list; }
    [[nodiscard]] QString object() const { return u'{' + m_list.join(QStringLiteral(", ")) + u'}'; }

private:
    QStringList m_list;
};

} // namespace hearth
