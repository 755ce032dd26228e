// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/inspection.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

constexpr auto spellKinds = static_cast<std::size_t>(SpellKind::Arrangement) + 1;
constexpr auto eventKinds = static_cast<std::size_t>(EventKind::Count_);

} // namespace

ReturnInspection::ReturnInspection(const ChildRecord &record, Date asAt)
    : m_record(record), m_asAt(asAt), m_spells(spellKinds), m_events(eventKinds)
{
    for (Spell spell : record.spells) {
        if (spell.from > asAt)
            continue;
        if (spell.until && *spell.until > asAt)
            spell.until.reset();
        m_spells[static_cast<std::size_t>(spell.kind)].push_back(std::move(spell));
    }
    for (const Event &event : record.events) {
        if (event.on <= asAt && event.state == EventState::Held)
            m_events[static_cast<std::size_t>(event.kind)].push_back(event);
    }
    for (const ReturnRow &row : record.returnRows) {
        const auto from = dateFromBritish(row.fields.value(QStringLiteral("DECOM")));
        if (row.table == u"episodes" && from && *from <= asAt)
            m_episodes.push_back({*from, dateFromBritish(row.fields.value(QStringLiteral("DEC"))), &row});
    }
    for (auto &spells : m_spells)
        std::stable_sort(spells.begin(), spells.end(), [](const Spell &a, const Spell &b) { return a.from < b.from; });
    for (auto &events : m_events)
        std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.on < b.on; });
    std::stable_sort(m_episodes.begin(), m_episodes.end(),
                     [](const EpisodeRow &a, const EpisodeRow &b) { return a.from < b.from; });
}

const std::vector<Spell> &ReturnInspection::spells(SpellKind kind) const
{
    return m_spells[static_cast<std::size_t>(kind)];
}

const std::vector<Event> &ReturnInspection::events(EventKind kind) const
{
    return m_events[static_cast<std::size_t>(kind)];
}

std::vector<const ReturnRow *> ReturnInspection::rows(QStringView table) const
{
    std::vector<const ReturnRow *> list;
    for (const ReturnRow &row : m_record.returnRows) {
        if (row.table == table)
            list.push_back(&row);
    }
    return list;
}

bool ReturnInspection::isComplete(const QString &table, Date day) const
{
    if (m_record.child.complete.isEmpty())
        return true;
    const auto from = m_record.child.complete.constFind(table);
    return from != m_record.child.complete.constEnd() && *from <= day;
}

CheckFinding &ReturnInspection::add(int rule, const QString &message, const char *check)
{
    CheckFinding finding;
    finding.childId = m_record.child.stamp.id;
    finding.check = check ? QString::fromLatin1(check) : QStringLiteral("check.903-%1").arg(rule);
    finding.message = message;
    finding.source = QCoreApplication::translate("ReturnChecks", "SSDA903 rule %1").arg(rule);
    m_findings.push_back(std::move(finding));
    return m_findings.back();
}

void ReturnInspection::find(int rule, const QString &message, const char *check)
{
    add(rule, message, check);
}

void ReturnInspection::find(int rule, const Spell &spell, const QString &message, const char *check)
{
    add(rule, message, check).spellId = spell.stamp.id;
}

void ReturnInspection::find(int rule, const Event &event, const QString &message, const char *check)
{
    add(rule, message, check).eventId = event.stamp.id;
}

void ReturnInspection::findUnnumbered(const char *check, const QString &message)
{
    add(0, message, check).source = QCoreApplication::translate("ReturnChecks", "SSDA903");
}

QString ReturnInspection::say(const char *text)
{
    return QCoreApplication::translate("ReturnChecks", text);
}

QString ReturnInspection::say(const char *text, Date day)
{
    return say(text).arg(britishText(day));
}

QString ReturnInspection::say(const char *text, Date day, Date other)
{
    return say(text).arg(britishText(day), britishText(other));
}

} // namespace hearth
