// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formjson.h"
#include "core/exchange/journeyjson.h"
#include "core/exchange/jsonmembers.h"
#include "core/exchange/meetingjson.h"
#include "core/exchange/networkjson.h"

#include <algorithm>
#include <tuple>

namespace hearth {

namespace {

QString textArray(const QStringList &texts)
{
    QStringList items;
    for (const QString &text : texts)
        items.append(jsonText(text));
    return u'[' + items.join(QStringLiteral(", ")) + u']';
}

QString json(const Spell &spell)
{
    Members members;
    members.text("kind", idOf(spell.kind));
    if (spell.kind != SpellKind::Care)
        members.text(spell.kind == SpellKind::Plan ? "option" : "code", spell.code);
    if (!spell.contingency.isEmpty())
        members.raw("contingency", textArray(spell.contingency));
    members.day("from", spell.from);
    members.day("until", spell.until);
    if (!spell.fromKnown)
        members.raw("from_known", QStringLiteral("false"));
    if (spell.sameCarer && spell.kind == SpellKind::Placement)
        members.raw("same_carer", QStringLiteral("true"));
    members.mapIfAny("details", spell.details);
    members.yearIfAny("collection", spell.collection);
    return members.object();
}

QString json(const Event &event)
{
    Members members;
    members.text("kind", idOf(event.kind));
    members.day("on", event.on);
    members.text("state", idOf(event.state));
    if (event.kind == EventKind::ShobpaTarget)
        members.day("target", event.target);
    members.daysIfAny("former_dates", event.formerDates);
    members.mapIfAny("details", event.details);
    members.yearIfAny("collection", event.collection);
    return members.object();
}

QString json(const Adjustment &adjustment)
{
    Members members;
    members.text("kind", idOf(adjustment.kind));
    members.text("rule", adjustment.rule);
    members.day("started", adjustment.started);
    if (adjustment.kind == AdjustmentKind::Pause)
        members.day("from", adjustment.from);
    members.day("until", adjustment.until);
    members.day("approved", adjustment.approved);
    members.text("reason", adjustment.reason);
    members.text("approver", adjustment.approver);
    members.textIfAny("subject", adjustment.subject);
    return members.object();
}

QString json(const SectionDecision &decision)
{
    Members members;
    members.text("section", decision.section);
    members.day("on", decision.on);
    members.text("author", decision.author);
    members.text("reason", decision.reason);
    return members.object();
}

QString json(const WeeklyUpdate &update)
{
    Members members;
    members.day("on", update.on);
    members.text("author", update.author);
    members.text("text", update.text);
    return members.object();
}

QString json(const ReturnRow &row)
{
    Members members;
    members.yearIfAny("collection", row.collection);
    members.text("table", row.table);
    members.text("key", row.key);
    members.mapIfAny("fields", row.fields);
    return members.object();
}

QString json(const PpmRecord &ppm)
{
    return ppmJson(ppm);
}

QString json(const PlannedAction &action)
{
    return actionJson(action);
}

QString json(const ConnectedCarer &carer)
{
    return carerJson(carer);
}

QString json(const ChildForm &form)
{
    return formJson(form);
}

/// The day, kind and code by which a list reads; among equals the text itself decides, never the id, which depends on
/// the order in which facts were entered.
template <typename Fact, typename Key>
QStringList orderedLines(const std::vector<Fact> &facts, const Key &key)
{
    using Entry = std::pair<decltype(key(facts.front())), QString>;
    std::vector<Entry> entries;
    entries.reserve(facts.size());
    for (const Fact &fact : facts)
        entries.emplace_back(key(fact), json(fact));
    std::sort(entries.begin(), entries.end());
    QStringList lines;
    for (Entry &entry : entries)
        lines.append(std::move(entry.second));
    return lines;
}

void appendList(QStringList &parts, const char *name, const QStringList &lines)
{
    const QString start = QStringLiteral("      \"") + QString::fromLatin1(name) + QStringLiteral("\": [");
    if (lines.isEmpty())
        parts.append(start + u']');
    else
        parts.append(start + QStringLiteral("\n        ") + lines.join(QStringLiteral(",\n        ")) +
                     QStringLiteral("\n      ]"));
}

void appendListIfAny(QStringList &parts, const char *name, const QStringList &lines)
{
    if (!lines.isEmpty())
        appendList(parts, name, lines);
}

Members childMembers(const Child &child)
{
    Members members;
    members.text("number", child.number);
    members.text("forename", child.forename);
    members.text("surname", child.surname);
    members.textIfAny("known_as", child.knownAs);
    members.day("born", child.born);
    members.day("expected", child.expected);
    members.text("sex", child.sex);
    members.textIfAny("ethnicity", child.ethnicity);
    members.textIfAny("religion", child.religion);
    members.textIfAny("first_language", child.firstLanguage);
    members.textIfAny("communication", child.communication);
    members.textIfAny("disability", child.disability);
    members.textIfAny("advocate", child.advocate);
    members.textIfAny("worker", child.worker);
    members.textIfAny("team", child.team);
    members.textIfAny("reviewing_officer", child.reviewingOfficer);
    members.textIfAny("family", child.family);
    members.textIfAny("upn", child.upn);
    members.dayIfAny("mother_child_born", child.motherChildBorn);
    members.dayIfAny("uasc_until", child.uascUntil);
    members.textIfAny("previous_permanence", child.previousPermanence);
    members.textIfAny("previous_permanence_authority", child.previousPermanenceAuthority);
    members.textIfAny("previous_permanence_date", child.previousPermanenceDate);
    QMap<QString, QString> complete;
    for (auto it = child.complete.cbegin(); it != child.complete.cend(); ++it)
        complete.insert(it.key(), isoText(it.value()));
    members.mapIfAny("complete", complete);
    members.yearIfAny("collection", child.collection);
    return members;
}

/// Decisions of one day keep the order in which they were taken: the later one counts.
QStringList sectionLines(std::vector<SectionDecision> sections)
{
    std::sort(sections.begin(), sections.end(), [](const SectionDecision &a, const SectionDecision &b) {
        return std::tie(a.on, a.stamp.id) < std::tie(b.on, b.stamp.id);
    });
    QStringList lines;
    for (const SectionDecision &decision : sections)
        lines.append(json(decision));
    return lines;
}

QString childText(const ChildRecord &record, const NumbersById &numbers)
{
    QStringList parts;
    const Members members = childMembers(record.child);
    for (const QString &member : members.list())
        parts.append(QStringLiteral("      ") + member);
    appendList(parts, "spells", orderedLines(record.spells, [](const Spell &spell) {
                   return std::make_tuple(spell.from, spell.kind, spell.code);
               }));
    appendList(parts, "events",
               orderedLines(record.events, [](const Event &event) { return std::make_tuple(event.on, event.kind); }));
    appendList(parts, "adjustments", orderedLines(record.adjustments, [](const Adjustment &adjustment) {
                   return std::make_tuple(adjustment.approved, adjustment.rule, adjustment.kind);
               }));
    appendListIfAny(parts, "sections", sectionLines(record.sections));
    appendListIfAny(parts, "updates",
                    orderedLines(record.updates, [](const WeeklyUpdate &update) { return update.on; }));
    appendListIfAny(parts, "ppms", orderedLines(record.ppms, [](const PpmRecord &ppm) {
                        return std::make_tuple(ppm.on, ppm.version, ppm.key);
                    }));
    appendListIfAny(parts, "actions", orderedLines(record.actions, [](const PlannedAction &action) {
                        return std::make_tuple(action.setOn, action.target, action.key);
                    }));
    appendListIfAny(parts, "carers",
                    orderedLines(record.carers, [](const ConnectedCarer &carer) { return carer.person; }));
    appendListIfAny(parts, "forms", orderedLines(record.forms, [](const ChildForm &form) {
                        return std::make_tuple(form.on, form.form, form.version, form.key);
                    }));
    for (const Genogram &genogram : record.genograms)
        appendListIfAny(parts, "genogram", genogramLines(genogram, numbers));
    appendListIfAny(parts, "return_rows", orderedLines(record.returnRows, [](const ReturnRow &row) {
                        return std::make_tuple(row.table, row.key, row.collection);
                    }));
    return QStringLiteral("    {\n") + parts.join(QStringLiteral(",\n")) + QStringLiteral("\n    }");
}

} // namespace

QByteArray exportJourneys(const std::vector<ChildRecord> &children, const NetworkRecords &network)
{
    std::vector<const ChildRecord *> ordered;
    NumbersById numbers;
    for (const ChildRecord &record : children) {
        ordered.push_back(&record);
        numbers.emplace(record.child.stamp.id, record.child.number);
    }
    std::sort(ordered.begin(), ordered.end(),
              [](const ChildRecord *a, const ChildRecord *b) { return a->child.number < b->child.number; });
    QByteArray bytes = "{\n  \"format\": \"hearth-journeys\",\n  \"version\": 1,\n  \"children\": [";
    const char *separator = "\n";
    for (const ChildRecord *record : ordered) {
        bytes += separator + childText(*record, numbers).toUtf8();
        separator = ",\n";
    }
    bytes += ordered.empty() ? "]" : "\n  ]";
    for (const auto &[name, lines] :
         {std::pair("people", personLines(network)), std::pair("relationships", relationshipLines(network, numbers))}) {
        if (!lines.isEmpty())
            bytes +=
                QByteArray(",\n  \"") + name + "\": [\n    " + lines.join(QStringLiteral(",\n    ")).toUtf8() + "\n  ]";
    }
    return bytes + "\n}\n";
}

} // namespace hearth
