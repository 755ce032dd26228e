// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journeyjson.h"

#include "core/exchange/journeymerge.h"
#include "core/exchange/journeyreader.h"
#include "core/exchange/json.h"
#include "core/exchange/networkjson.h"

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
    JourneyImporter(const std::vector<ChildRecord> &existing, const NetworkRecords &network, Date today,
                    const AdjustmentCheck &check)
        : m_today(today), m_check(check), m_network(network, m_result.faults)
    {
        for (const ChildRecord &record : existing) {
            m_existing.insert(record.child.number, &record);
            m_ids.insert(record.child.number, record.child.stamp.id);
            for (const PpmRecord &ppm : record.ppms)
                m_ownerOfKey.insert(ppm.key, record.child.number);
            for (const PlannedAction &action : record.actions)
                m_ownerOfKey.insert(action.key, record.child.number);
            for (const ChildForm &form : record.forms)
                m_ownerOfKey.insert(form.key, record.child.number);
        }
    }

    JourneyImport import(const QByteArray &bytes)
    {
        try {
            const JsonValue top =
                readJson(bytes, {QStringLiteral("children"),
                                 [this](const JsonValue &value, int index) { takeChild(value, index); }});
            checkTop(top);
            if (top.type == JsonValue::Type::Object)
                takeNetwork(top);
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
            static const QStringList known = {QStringLiteral("format"), QStringLiteral("version"),
                                              QStringLiteral("children"), QStringLiteral("people"),
                                              QStringLiteral("relationships")};
            if (!known.contains(name))
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
        checkKeys(read);
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
        if (!read.places.empty())
            m_places.emplace_back(number, read.places);
    }

    /// A key names one record, and that record one child. People may stand behind the children.
    void checkKeys(const ReadJourney &read)
    {
        const auto check = [&](const auto &facts, const std::vector<int> &lines, const char *list) {
            for (std::size_t i = 0; i < facts.size(); ++i) {
                const QString path = QStringLiteral("%1.%2[%3].key").arg(read.path, QLatin1StringView(list)).arg(i);
                const QString &key = facts[i].key;
                if (m_seenKeys.contains(key))
                    fault(lines[i], path, key, tr("this key is twice in the file"));
                else if (m_ownerOfKey.value(key, read.record.child.number) != read.record.child.number)
                    fault(lines[i], path, key, tr("another child has the record of this key"));
                m_seenKeys.insert(key);
            }
        };
        check(read.record.ppms, read.ppmLines, "ppms");
        check(read.record.actions, read.actionLines, "actions");
        check(read.record.forms, read.formLines, "forms");
        QSet<QString> carers;
        for (std::size_t i = 0; i < read.record.carers.size(); ++i) {
            const QString path = QStringLiteral("%1.carers[%2].person").arg(read.path).arg(i);
            const QString &person = read.record.carers[i].person;
            if (carers.contains(person))
                fault(read.carerLines[i], path, person, tr("this person is twice in the table"));
            carers.insert(person);
            m_named.push_back({path, person, read.carerLines[i]});
        }
        for (std::size_t i = 0; i < read.record.actions.size(); ++i) {
            if (const QString &person = read.record.actions[i].person; !person.isEmpty())
                m_named.push_back(
                    {QStringLiteral("%1.actions[%2].person").arg(read.path).arg(i), person, read.actionLines[i]});
        }
    }

    void takeNetwork(const JsonValue &top)
    {
        m_network.read(top);
        if (!m_result.faults.empty())
            return; // what those would cause is not worth reading
        for (const Named &named : m_named) {
            if (!m_network.knows(named.person))
                fault(named.line, named.path, named.person, tr("nobody has this key, here or in the file"));
        }
        m_network.settle(m_ids);
        for (const auto &[number, places] : m_places)
            takePlaces(number, places);
        m_result.people = m_network.people();
        m_result.relationships = m_network.relationships();
    }

    /// Where somebody has moved a symbol here, it stays.
    void takePlaces(const QString &number, const std::vector<ReadPlace> &places)
    {
        const auto changed = std::find_if(m_result.children.begin(), m_result.children.end(),
                                          [&](const ChildChange &c) { return c.after.child.number == number; });
        ChildRecord after = changed == m_result.children.end() ? *m_existing.value(number) : changed->after;
        Genogram genogram = after.genograms.empty() ? Genogram() : after.genograms.front();
        for (const ReadPlace &place : places)
            genogram.moved.emplace(m_network.memberOf(place.member, m_ids), place.place);
        if (!after.genograms.empty() && genogram == after.genograms.front())
            return;
        after.genograms = {genogram};
        if (changed != m_result.children.end()) {
            changed->after = std::move(after);
            return;
        }
        --m_result.unchanged;
        ++m_result.changed;
        m_result.children.push_back({*m_existing.value(number), std::move(after)});
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
            m_ids.insert(after.child.number, -m_result.added);
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
    struct Named
    {
        QString path;
        QString person;
        int line;
    };

    QSet<QString> m_seen;
    QSet<QString> m_seenKeys;
    QHash<QString, QString> m_ownerOfKey; // of records and actions: the child's number
    IdsByNumber m_ids;
    std::vector<Named> m_named;
    std::vector<std::pair<QString, std::vector<ReadPlace>>> m_places;
    JourneyImport m_result;
    NetworkImport m_network; // after the result, whose faults it adds to
};

} // namespace

JourneyImport importJourneys(const std::vector<ChildRecord> &existing, const QByteArray &bytes, const QString &file,
                             Date today, const AdjustmentCheck &check, const NetworkRecords &network)
{
    JourneyImport result = JourneyImporter(existing, network, today, check).import(bytes);
    for (Fault &fault : result.faults)
        fault.file = file;
    if (!result.faults.empty()) {
        result.children.clear();
        result.people.clear();
        result.relationships.clear();
        result.added = result.changed = result.unchanged = 0;
    }
    return result;
}

} // namespace hearth
