// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importresult.h"
#include "core/exchange/json.h"

#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace hearth {

/// Takes the members of a JSON object one by one by name and type, and remembers which were asked for, so that one
/// that nobody knows can be refused by its path. Every fault is added to the list that it was made with.
class JsonObject
{
public:
    JsonObject(const JsonValue &value, QString path, std::vector<Fault> &faults);

    /// False when the value is something else, which is a fault already.
    [[nodiscard]] bool isObject() const { return m_value.type == JsonValue::Type::Object; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] int line() const { return m_value.line; }
    [[nodiscard]] bool has(const QString &name) const; ///< and it is not null

    /// Empty when it is not there or null.
    [[nodiscard]] QString text(const QString &name);
    [[nodiscard]] QString neededText(const QString &name);
    /// A text; true and false are read as yes and no, a list of texts as one text with commas.
    [[nodiscard]] QString detailText(const QString &name);
    [[nodiscard]] QStringList texts(const QString &name);
    [[nodiscard]] QMap<QString, QString> textMap(const QString &name);
    [[nodiscard]] std::optional<Date> day(const QString &name);
    [[nodiscard]] Date neededDay(const QString &name);
    [[nodiscard]] std::vector<Date> days(const QString &name);
    [[nodiscard]] bool flag(const QString &name, bool byDefault);
    [[nodiscard]] int year(const QString &name);                 ///< 0 when it is not there
    [[nodiscard]] int count(const QString &name, int byDefault); ///< a whole number
    [[nodiscard]] double decimal(const QString &name);           ///< a number, which has to be there
    /// What stands there, as JSON; empty when nothing does.
    [[nodiscard]] QByteArray compact(const QString &name);
    [[nodiscard]] std::unique_ptr<JsonObject> object(const QString &name);
    void forEach(const QString &name, const std::function<void(JsonObject &)> &take);

    void refuse(const QString &name, const QString &value, const QString &reason);
    /// Refuses every member that was not asked for.
    void finish();
    /// For an object that is refused as a whole: its other members are not looked at.
    void ignoreRest() { m_ignoreRest = true; }

    [[nodiscard]] static QString tr(const char *text);

private:
    const JsonValue *take(const QString &name); ///< nothing for null too
    void refuseAt(const QString &path, const JsonValue &value, const QString &reason);

    const JsonValue &m_value;
    QString m_path;
    std::vector<Fault> &m_faults;
    QSet<QString> m_known;
    bool m_ignoreRest = false;
};

} // namespace hearth
