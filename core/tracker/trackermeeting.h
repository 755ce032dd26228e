// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/colour.h"
#include "core/tracker/since.h"

#include <span>

namespace hearth {

/// One child as the tracker meeting comes to it. What it points at lives as long as the records.
struct AgendaItem
{
    const ChildRecord *record = nullptr; ///< never null
    TrackerRow row;
    const ChildForm *note = nullptr; ///< of this meeting; null: nothing is noted yet
    const ChildForm *last = nullptr; ///< of the newest meeting before, in whatever section
    bool missedLastTime = false;     ///< it stood on the list of the section's last meeting and was not discussed
    bool leftCare = false;           ///< left, not archived: it is worked off here
    /// The Legal Gateway decided, and nobody has entered the child in a section since (Bradford 2017, App. 1 §2.1).
    std::optional<Date> gateway;
    std::vector<const PlannedAction *> actions; ///< outstanding, by the day set
    std::vector<SinceLine> since;               ///< since the section's last meeting
    TrackerColour byClocks = TrackerColour::Green;
    std::optional<ColourOverride> colour;

    [[nodiscard]] bool isDiscussed() const;
    [[nodiscard]] TrackerColour shownColour() const { return colour ? colour->colour : byClocks; }
};

/// What a meeting walks through.
struct TrackerAgenda
{
    SectionId section;
    Date on;
    std::optional<Date> lastOn; ///< of the section's last meeting; nothing: this is the first
    /// Who was not discussed last time first, then by what is due first, then by number; who left care comes last, and
    /// who was moved or archived in this meeting keeps a place among them.
    std::vector<AgendaItem> items;
    /// Children who stood in the section at the last meeting and do not now: moved elsewhere, or left.
    std::vector<SinceLine> gone;

    [[nodiscard]] const AgendaItem *item(RecordId child) const;
    [[nodiscard]] int discussed() const;
};

/// Tracker meetings and their notes among the forms of a store, for one section.
class TrackerForms
{
public:
    TrackerForms(std::span<const ServiceForm> forms, SectionId section) : m_forms(forms), m_section(std::move(section))
    {}

    /// The meeting that is being held: nothing when none is.
    [[nodiscard]] const ServiceForm *open() const;
    /// The newest that was held before \a day, or on it and is another than \a except.
    [[nodiscard]] const ServiceForm *last(Date day, const QString &except) const;
    /// All that were held, the newest first.
    [[nodiscard]] std::vector<const ServiceForm *> held() const;

private:
    std::span<const ServiceForm> m_forms;
    SectionId m_section;
};

/// The note of \a record at the meeting of that key; nothing when there is none.
[[nodiscard]] const ChildForm *trackerNote(const ChildRecord &record, const QString &meeting);

/// \a rows are those of the tracker on the day of the meeting, of everybody; \a last is the section's last meeting.
[[nodiscard]] TrackerAgenda agendaOf(const ServiceForm &meeting, const ServiceForm *last,
                                     const std::vector<const ChildRecord *> &records,
                                     const std::vector<TrackerRow> &rows, const Policy &policy);

/// A child's line in the minutes, as it was seen.
struct MinuteLine
{
    const ChildRecord *record = nullptr;
    const ChildForm *note = nullptr;
};
/// The notes of the meeting of that key in the order of its list.
[[nodiscard]] std::vector<MinuteLine> minuteLines(const QString &meeting,
                                                  const std::vector<const ChildRecord *> &records);

/// Writes into \a content how \a item stands on the day: what a note keeps as it was seen. What was typed stays.
/// \a place counts from 1.
void writeAsSeen(FormContent &content, const AgendaItem &item, Date on, int place);

} // namespace hearth
