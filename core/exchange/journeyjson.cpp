// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journeyjson.h"

#include "core/exchange/journeymerge.h"
#include "core/exchange/journeyreader.h"
#include "core/exchange/json.h"

#include <QCoreApplication>
#include <QHash>

namespace hearth {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Journeys", text);
}

class JourneyImporter
{
public:
    JourneyImporter(const std::vector<ChildRecord> &existing, Date today, const AdjustmentCheck &check)
        : m_today(today), m_check(check)
    {
        for (const ChildRecord &record : existing)
            m_existing.insert(record.child.number, &record);
    }

    JourneyImport import(const QByteArray &bytes)
    {
        try {
            const JsonValue top =
                readJson(bytes, {QStringLiteral("children"),
                                 [this](const JsonValue &value, int index) { takeChild(value, index); }});
            checkTop(top);
        } catch (const JsonError &error) {
            m_result.faults.push_back({{}, error.line, {}, {}, QString::fromUtf8(error.what())});
        }
        return std::move(m_result);
    }

private:
    void fault(int line, const QString &path, const QString &value, const QString &reason)
    {
        m_result.faults.push_back({{}, line, path, value, reason});
    }

    void checkTop(const JsonValue &top)
    {
        if (top.type != JsonValue::Type::Object) {
            fault(top.line, {}, {}, tr("this is not a file of journeys"));
            return;
        }
        const JsonValue *format = top.member(u"format");
        const JsonValue *version = top.member(u"version");
        const JsonValue *children = top.member(u"children");
        if (!format || format->type != JsonValue::Type::String || format->text != u"hearth-journeys")
            fault(format ? format->line : top.line, QStringLiteral("format"), format ? format->text : QString(),
                  tr("this has to be “hearth-journeys”"));
        if (!version || version->type != JsonValue::Type::Number || version->text != u"1")
            fault(version ? version->line : top.line, QStringLiteral("version"), version ? version->text : QString(),
                  tr("only version 1 is known"));
        if (!children || children->type != JsonValue::Type::Array)
            fault(children ? children->line : top.line, QStringLiteral("children"), {}, tr("this has to be a list"));
        for (const auto &[name, value] : top.members) {
            if (name != u"format" && name != u"version" && name != u"children")
                fault(value.line, name, value.text, tr("this key is not known"));
        }
    }

    void takeChild(const JsonValue &value, int index)
    {
        const std::size_t faultsBefore = m_result.faults.size();
        const ReadJourney read = readJourney(value, index, m_today, m_result.faults);
        const QString number = read.record.child.number;
        if (!number.isEmpty() && m_seen.contains(number))
            fault(value.line, read.path + QStringLiteral(".number"), number, tr("this number is twice in the file"));
        m_seen.insert(number);
        if (m_result.faults.size() != faultsBefore)
            return;

        const ChildRecord *before = m_existing.value(number, nullptr);
        ChildRecord after;
        if (before)
            after = *before;
        else
            after.child.number = number;
        mergeJourney(after, read, m_result.faults);
        if (m_result.faults.size() != faultsBefore)
            return;
        checkAdjustments(read, before, after);
        note(before, std::move(after));
    }

    void checkAdjustments(const ReadJourney &read, const ChildRecord *before, const ChildRecord &after)
    {
        if (!m_check || read.record.adjustments.empty())
            return;
        ChildRecord sorted = after;
        sortFacts(sorted);
        for (std::size_t i = 0; i < read.record.adjustments.size(); ++i) {
            Adjustment adjustment = read.record.adjustments[i];
            const auto isStored = [&adjustment](Adjustment stored) {
                stored.stamp = {};
                return stored == adjustment;
            };
            if (before && std::any_of(before->adjustments.begin(), before->adjustments.end(), isStored))
                continue;
            if (const QString why = m_check(adjustment, sorted); !why.isEmpty())
                fault(read.adjustmentLines[i], QStringLiteral("%1.adjustments[%2]").arg(read.path).arg(i),
                      adjustment.rule, why);
        }
    }

    void note(const ChildRecord *before, ChildRecord after)
    {
        if (!before) {
            ++m_result.added;
            m_result.children.push_back({std::nullopt, std::move(after)});
        } else if (*before == after) {
            ++m_result.unchanged;
        } else {
            ++m_result.changed;
            m_result.children.push_back({*before, std::move(after)});
        }
    }

    Date m_today;
    const AdjustmentCheck &m_check;
    QHash<QString, const ChildRecord *> m_existing;
    QSet<QString> m_seen;
    JourneyImport m_result;
};

} // namespace

JourneyImport importJourneys(const std::vector<ChildRecord> &existing, const QByteArray &bytes, const QString &file,
                             Date today, const AdjustmentCheck &check)
{
    JourneyImport result = JourneyImporter(existing, today, check).import(bytes);
    for (Fault &fault : result.faults)
        fault.file = file;
    if (!result.faults.empty()) {
        result.children.clear();
        result.added = result.changed = result.unchanged = 0;
    }
    return result;
}

} // namespace hearth
