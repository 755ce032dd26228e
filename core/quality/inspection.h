// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/checks.h"

#include <optional>
#include <span>
#include <vector>

namespace hearth {

/// An episode of a return as its row says it.
struct EpisodeRow
{
    Date from;
    std::optional<Date> until;
    const ReturnRow *row = nullptr;

    [[nodiscard]] QString text(const char *column) const { return row->fields.value(QString::fromLatin1(column)); }
};

/// The facts and rows of one child as far as a day knows them, and the findings about them.
class ReturnInspection
{
public:
    ReturnInspection(const ChildRecord &record, Date asAt);

    [[nodiscard]] const Child &child() const { return m_record.child; }
    [[nodiscard]] Date asAt() const { return m_asAt; }
    /// By first day; an end that lies ahead is taken off.
    [[nodiscard]] const std::vector<Spell> &spells(SpellKind kind) const;
    /// Held, by day.
    [[nodiscard]] const std::vector<Event> &events(EventKind kind) const;
    [[nodiscard]] const std::vector<EpisodeRow> &episodes() const { return m_episodes; }
    [[nodiscard]] std::vector<const ReturnRow *> rows(QStringView table) const;
    /// What the table would hold about \a day is known: it came in with a return, or nothing ever did.
    [[nodiscard]] bool isComplete(const QString &table, Date day) const;

    /// \a check is `check.placed-with-parents-s20`, or `check.903-` with the number of \a rule when it is left out.
    void find(int rule, const QString &message, const char *check = nullptr);
    void find(int rule, const Spell &spell, const QString &message, const char *check = nullptr);
    void find(int rule, const Event &event, const QString &message, const char *check = nullptr);
    /// For what no rule of the return has a number for.
    void findUnnumbered(const char *check, const QString &message);

    [[nodiscard]] std::vector<CheckFinding> take() { return std::move(m_findings); }

    /// In the context of the messages; `%1` and `%2` are days.
    [[nodiscard]] static QString say(const char *text);
    [[nodiscard]] static QString say(const char *text, Date day);
    [[nodiscard]] static QString say(const char *text, Date day, Date other);

private:
    CheckFinding &add(int rule, const QString &message, const char *check);

    const ChildRecord &m_record;
    Date m_asAt;
    std::vector<std::vector<Spell>> m_spells; ///< by kind
    std::vector<std::vector<Event>> m_events; ///< by kind
    std::vector<EpisodeRow> m_episodes;
    std::vector<CheckFinding> m_findings;
};

/// Rules about the rows of a return alone: reasons, gaps, what changed.
void inspectEpisodes(ReturnInspection &inspection);
/// Rules about spells and reviews: overlaps, ages, how long a status may last.
void inspectSpells(ReturnInspection &inspection);
/// The order of things on the way to adoption.
void inspectAdoption(ReturnInspection &inspection);

} // namespace hearth
