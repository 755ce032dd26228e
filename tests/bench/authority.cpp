// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/authority.h"

#include <array>
#include <random>

namespace hearth::bench {

namespace {

struct Step
{
    EventKind kind;
    int day; ///< after care began
};

// What befalls most children whose case goes to court, in the order in which it does.
constexpr std::array<Step, 15> courtSteps = {{
    {EventKind::ThresholdDecision, -30},
    {EventKind::LegalGateway, -25},
    {EventKind::LetterBeforeProceedings, -20},
    {EventKind::Ppm, -12},
    {EventKind::ProceedingsIssued, 3},
    {EventKind::InterimCareOrder, 5},
    {EventKind::ClaReview, 26},
    {EventKind::Ppm, 31},
    {EventKind::Ppm, 74},
    {EventKind::ClaReview, 115},
    {EventKind::Ppm, 118},
    {EventKind::ShobpaTarget, 120},
    {EventKind::ShobpaDecision, 150},
    {EventKind::PlacementOrder, 190},
    {EventKind::ClaReview, 290},
}};

// And those whose case does not.
constexpr std::array<Step, 15> careSteps = {{
    {EventKind::FamilyGroupConference, -9},
    {EventKind::ClaReview, 24},
    {EventKind::Ppm, 30},
    {EventKind::Ppm, 70},
    {EventKind::ClaReview, 113},
    {EventKind::Ppm, 114},
    {EventKind::SiblingAssessment, 140},
    {EventKind::Ppm, 155},
    {EventKind::FamilyFindingReferral, 160},
    {EventKind::Ppm, 199},
    {EventKind::LongTermMatch, 230},
    {EventKind::ClaReview, 290},
    {EventKind::AnnualPermanenceReview, 590},
    {EventKind::ClaReview, 470},
    {EventKind::ClaReview, 650},
}};

class Maker
{
public:
    explicit Maker(int number) : m_number(number), m_random(static_cast<unsigned>(number) * 2654435761U) {}

    ChildRecord make()
    {
        const bool court = between(0, 1) == 0;
        const Date care = benchDay() - between(20, 1400);
        makeChild(care);
        addSpell(SpellKind::Care, "", care, 0);
        addSpell(SpellKind::LegalStatus, court ? "C1" : "V2", care, court ? 185 : 0);
        if (court)
            addSpell(SpellKind::LegalStatus, "E1", care + 185, 0);
        addSpell(SpellKind::Placement, "U6", care, court ? 210 : 232);
        addSpell(SpellKind::Placement, court ? "A5" : "U4", care + (court ? 210 : 232), 0);
        addSpell(SpellKind::Plan, court ? "adoption" : "long-term-fostering", care + 31, 0);
        for (const Step &step : court ? courtSteps : careSteps)
            addEvent(step, care);
        sortFacts(m_record);
        return std::move(m_record);
    }

private:
    int between(int least, int most) { return least + static_cast<int>(m_random() % unsigned(most - least + 1)); }
    RecordStamp stamp() { return {RecordId(m_number) * 64 + ++m_facts, m_number, 1}; }

    void makeChild(Date care)
    {
        Child &child = m_record.child;
        child.stamp = {m_number, 0, 1};
        child.number = QStringLiteral("B-%1").arg(m_number, 6, 10, QLatin1Char('0'));
        child.forename = QStringLiteral("Forename%1").arg(between(1, 900));
        child.surname = QStringLiteral("Surname%1").arg(between(1, 4000));
        child.born = care - between(10, 5500);
        child.sex = between(0, 1) == 0 ? QStringLiteral("F") : QStringLiteral("M");
        child.worker = QStringLiteral("Worker %1").arg(between(1, 5000));
        child.team = QStringLiteral("Team %1").arg(between(1, 600));
    }

    void addSpell(SpellKind kind, const char *code, Date from, int days)
    {
        if (from > benchDay())
            return;
        Spell spell;
        spell.stamp = stamp();
        spell.kind = kind;
        spell.code = QString::fromLatin1(code);
        spell.from = from;
        if (days > 0 && from + days <= benchDay())
            spell.until = from + days;
        m_record.spells.push_back(spell);
    }

    void addEvent(const Step &step, Date care)
    {
        Event event;
        event.stamp = stamp();
        event.kind = step.kind;
        event.on = care + (step.day + between(-2, 9));
        event.state = event.on > benchDay() ? EventState::Booked : EventState::Held;
        if (step.kind == EventKind::ShobpaTarget)
            event.target = event.on + 40;
        m_record.events.push_back(event);
    }

    int m_number;
    int m_facts = 0;
    std::minstd_rand m_random;
    ChildRecord m_record;
};

} // namespace

Date benchDay()
{
    return {2026, 3, 2};
}

std::vector<ChildRecord> makeAuthority(int children)
{
    std::vector<ChildRecord> records;
    records.reserve(static_cast<std::size_t>(children));
    for (int number = 1; number <= children; ++number)
        records.push_back(Maker(number).make());
    return records;
}

void forgetIds(ChildRecord &record)
{
    const RecordId child = -record.child.stamp.id;
    record.child.stamp = {child, 0, 0};
    for (Spell &spell : record.spells)
        spell.stamp = {0, child, 0};
    for (Event &event : record.events)
        event.stamp = {0, child, 0};
}

} // namespace hearth::bench
