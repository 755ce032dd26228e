// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/authority.h"
#include "core/demonstration/meetings.h"
#include "core/meetings/exceptionform.h"

#include <algorithm>
#include <array>

namespace hearth::demonstration {

using namespace Qt::StringLiterals;

namespace {

struct Reason
{
    const char *circumstance; ///< that it fits; empty: any
    const char *code;
    const char *words;
    const char *mitigation;
    const char *owner; ///< empty: the child's worker
};

constexpr std::array reasons = {
    Reason{"exception.placement-order", "no-family",
           "Three families were looked at and none could take a child of this age with so much contact to arrange.",
           "Search in the two neighbouring regions", "Family finder"},
    Reason{"exception.placement-order", "siblings",
           "The brothers are to live together, and only one approved family in the region has two rooms.",
           "Profile the brothers together and ask for a sibling assessment to be brought up to date", ""},
    Reason{"exception.adoptive-placement", "carers",
           "The adopters want therapy to be in place before they apply; the application is ready otherwise.",
           "Agree the support plan and who pays for it", "Adoption support team"},
    Reason{"exception.pre-proceedings", "assessment", "The second expert was ill, and the report is nine weeks late.",
           "Ask the expert for interim findings, and book the gateway review", "Team manager"},
    Reason{"exception.pre-proceedings", "court", "Papers are ready; the court has no hearing before next month.",
           "Ask for an earlier day for the first hearing", "Legal services"},
    Reason{"exception.placed-with-parents", "resource",
           "The discharge report was handed over twice as workers left; home is stable and school is glad.",
           "Finish the report and take the discharge to the Permanence Panel", ""},
    Reason{"", "other-agency", "The health assessment is still awaited from the other authority.",
           "Escalate to the designated doctor", ""},
};

/// What is written into \a content that was begun from the clocks.
void fillIn(FormContent &content, const ChildRecord &record, int report, Date on)
{
    const QString circumstances = content.answer(u"circumstances"_s);
    std::vector<Details> rows = content.rows(u"reasons"_s);
    const Reason *chosen = &reasons.back();
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        const Reason &reason = reasons.at((i + static_cast<std::size_t>(report)) % reasons.size());
        if (*reason.circumstance != '\0' && circumstances.startsWith(QLatin1StringView(reason.circumstance)))
            chosen = &reason;
    }
    Details row{{u"code"_s, QString::fromLatin1(chosen->code)},
                {u"reason"_s, QString::fromUtf8(chosen->words)},
                {u"mitigation"_s, QString::fromUtf8(chosen->mitigation)},
                {u"owner"_s, *chosen->owner == '\0' ? record.child.worker : QString::fromLatin1(chosen->owner)},
                {u"target"_s, isoText(on + 35)}};
    row.insert(u"action"_s, keyOf(record, u"exact%1"_s.arg(report)));
    rows.push_back(row);
    content.tables.insert(u"reasons"_s, rows);
    content.set(u"progress"_s, report == 0 ? u"This is the first report."_s
                                           : u"The search is wider than it was, and one link is to be visited."_s);
    content.set(u"impact"_s, u"%1 asks when things will be settled, and sleeps badly before each meeting."_s.arg(
                                 record.child.forename));
    content.set(u"involvement"_s, u"The worker spoke with the child at home, with the wishes cards."_s);
    content.set(u"danger"_s, u"People are worried that waiting much longer will make it harder to settle anywhere."_s);
    content.set(u"safety"_s,
                u"A home that is for good is found, and the adults now around the child stay until then."_s);
    if (report > 0)
        content.set(u"unblock"_s, u"Funding for the therapy that the family asks for."_s);
}

void apply(ChildRecord &record, const PpmFacts &facts)
{
    for (const auto &change : facts.events) {
        if (change.after && !change.before)
            record.events.push_back(*change.after);
    }
    for (const auto &change : facts.actions) {
        if (change.before)
            std::erase(record.actions, *change.before);
        if (change.after)
            record.actions.push_back(*change.after);
    }
}

class Reporting
{
public:
    explicit Reporting(Authority &authority) : m_authority(authority) {}

    void tell(ChildRecord &record)
    {
        m_report = 0;
        tellPast(record);
        const Date day = m_authority.day;
        if (lifeOf(record, day).stage != ReportStage::Owed)
            return;
        // One of each in turn, so that every screen has something to show.
        switch (m_turn++ % 6) {
        case 1: {
            ChildForm draft = newReport(record, day - 2);
            draft.content.tables.clear();
            record.forms.push_back(draft);
            break;
        }
        case 2:
        case 4: {
            ChildForm form = newReport(record, day - 4);
            form.content = readyToSign(form.content, lifeOf(record, day - 4));
            sign(form, m_authority.workingDay(day - 1));
            record.forms.push_back(form);
            break;
        }
        case 3: {
            ChildForm form = newReport(record, day - 6);
            sign(form, m_authority.workingDay(day - 5));
            form.state = FormState::Returned;
            form.comments = {{QString(), u"The reason is clear; what we do about it is not yet."_s},
                             {u"reasons"_s, u"By when does the family finder answer, and to whom?"_s}};
            record.forms.push_back(form);
            break;
        }
        case 5:
            signBoth(record, m_authority.workingDay(day - 5));
            break;
        default:
            break; // owed, and nobody has begun it
        }
    }

private:
    [[nodiscard]] ExceptionLife lifeOf(const ChildRecord &record, Date on) const
    {
        return exceptionLifeOf(record, evaluate(record, m_authority.policy, on), on);
    }

    /// The reports of which the scenes tell, and those of quarters that are over, but for one here and there.
    void tellPast(ChildRecord &record)
    {
        std::vector<Date> days;
        for (const Event &event : record.events) {
            if (event.kind == EventKind::ExceptionReport && event.state == EventState::Held)
                days.push_back(event.on);
        }
        for (const ExceptionStretch &stretch : lifeOf(record, m_authority.day).standing) {
            for (const ExceptionQuarter &quarter : stretch.quarters) {
                const Date on = m_authority.workingDay(quarter.since + 16);
                const bool isOver = on < m_authority.day - 60 && !quarter.reported && m_turn++ % 4 != 3;
                const bool near = std::any_of(days.begin(), days.end(), [on](Date d) { return std::abs(d - on) < 40; });
                if (isOver && !near)
                    days.push_back(on);
            }
        }
        std::sort(days.begin(), days.end());
        std::erase_if(record.events, [](const Event &event) {
            return event.kind == EventKind::ExceptionReport && event.state == EventState::Held;
        });
        for (const Date on : days)
            signBoth(record, on);
    }

    [[nodiscard]] ChildForm newReport(const ChildRecord &record, Date on)
    {
        const Date begunOn = m_authority.workingDay(on);
        ChildForm form = begun(record, "exception-report", keyOf(record, u"exc%1"_s.arg(m_report)), begunOn);
        form.content = newExceptionReport(record, lifeOf(record, begunOn));
        fillIn(form.content, record, m_report++, begunOn);
        return form;
    }

    void signBoth(ChildRecord &record, Date on)
    {
        ChildForm form = newReport(record, on - 4);
        const ExceptionLife life = lifeOf(record, on);
        form.content = readyToSign(form.content, life);
        if (form.content.answer(u"circumstances"_s).isEmpty())
            return; // nothing stood
        sign(form, m_authority.workingDay(on - 1));
        approve(form, managerOf(record.child.team), on);
        apply(record, exceptionFacts(form, record, on));
        record.forms.push_back(form);
    }

    Authority &m_authority;
    int m_turn = 0;
    int m_report = 0; ///< of the child
};

} // namespace

void tellExceptions(Authority &authority)
{
    Reporting reporting(authority);
    for (ChildRecord &record : authority.children) {
        reporting.tell(record);
        sortFacts(record);
    }
}

} // namespace hearth::demonstration
