// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/authority.h"
#include "core/demonstration/random.h"

#include <algorithm>
#include <array>

namespace hearth::demonstration {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearBack = 360; ///< days

struct Concern
{
    const char *about;
    const char *concern;
    const char *wanted;
};

constexpr std::array concerns = {
    Concern{"drift", "The assessment that the last review asked for has not begun.",
            "The assessor is instructed, and the review is told by which day the report is in."},
    Concern{"recommendations", "Two of the four recommendations were not carried out, and nobody said why.",
            "Each has an owner and a day, or a reason for leaving it."},
    Concern{"no-plan", "There is no contingency if the family cannot go on.",
            "A contingency is written into the plan."},
    Concern{"child-not-heard", "Nobody has asked what the move would mean for school.",
            "The child is seen alone, and the words are written down."},
};

class ReviewingYear
{
public:
    explicit ReviewingYear(Authority &authority) : m_authority(authority) {}

    void tell(ChildRecord &record)
    {
        if (record.child.reviewingOfficer.isEmpty())
            return;
        std::vector<Date> reviews;
        for (const Event &event : record.events) {
            if (event.kind == EventKind::ClaReview && event.state == EventState::Held)
                reviews.push_back(event.on);
        }
        std::sort(reviews.begin(), reviews.end());
        m_given = 0;
        for (std::size_t i = 0; i < reviews.size(); ++i)
            checkAfter(record, reviews[i], i + 1 < reviews.size() ? reviews[i + 1] : m_authority.day);
        if (!reviews.empty() && m_turn++ % 9 == 4)
            challenge(record, reviews.back());
    }

private:
    /// Half way between two reviews; one child in five waits for the newest.
    void checkAfter(ChildRecord &record, Date review, Date next)
    {
        const bool isNewest = next == m_authority.day;
        const Date on = m_authority.workingDay(isNewest ? review + 85 : review + (next - review) / 2);
        if (on <= review || on > m_authority.day || on < m_authority.day - yearBack)
            return;
        const std::size_t own = numberOf(record.child.number);
        if (isNewest && own % 5 == 2)
            return;
        const bool drifts = (own + static_cast<std::size_t>(m_given)) % 4 == 0;
        ChildForm form = begun(record, "mid-point-check", keyOf(record, u"mid%1"_s.arg(++m_given)), on);
        form.author = record.child.reviewingOfficer;
        form.content.set(u"recommendations-on-track"_s, drifts ? u"no"_s : u"yes"_s);
        form.content.set(u"plan-on-track"_s, u"yes"_s);
        form.content.set(u"child-seen"_s, own % 3 == 0 ? u"yes"_s : u"no"_s);
        if (own % 3 == 0) {
            form.content.set(u"child-words"_s, u"\"I like it here. I want to see my brother more.\""_s);
            form.content.set(u"child-words-on"_s, on);
        }
        if (drifts) {
            form.content.set(u"drift"_s, u"The referral that the review asked for was made six weeks late."_s);
            form.content.set(u"asked-for"_s, u"A day for the first appointment, before the end of the month."_s);
        }
        sign(form, on);
        approve(form, form.author, on);
        record.forms.push_back(form);
        Event event;
        event.kind = EventKind::MidPointCheck;
        event.on = on;
        event.details.insert(u"by"_s, form.author);
        record.events.push_back(event);
    }

    void challenge(ChildRecord &record, Date review)
    {
        const Concern &one = concerns.at(m_challenged % concerns.size());
        const Date raised = m_authority.workingDay(std::max(review + 10, m_authority.day - 60));
        if (raised > m_authority.day)
            return;
        ChildForm form = begun(record, "iro-challenge", keyOf(record, u"chal"_s), raised);
        form.author = record.child.reviewingOfficer;
        form.content.set(u"about"_s, QString::fromLatin1(one.about));
        form.content.set(u"concern"_s, QString::fromLatin1(one.concern));
        form.content.set(u"wanted"_s, QString::fromLatin1(one.wanted));
        const Date due = m_authority.workingDaysAfter(raised, 10);
        Details stage{{u"stage"_s, u"team-manager"_s}, {u"raised"_s, isoText(raised)}, {u"due"_s, isoText(due)}};
        const Date answered = m_authority.workingDay(due - 1);
        const bool isResolved = m_challenged % 2 == 0 && answered < m_authority.day && answered > raised;
        if (isResolved) {
            stage.insert(u"answered"_s, isoText(answered));
            stage.insert(u"answer"_s, u"The team agrees, and has set a day for it."_s);
            form.content.set(u"resolved-on"_s, answered);
            form.content.set(u"outcome"_s, u"It was done within the fortnight."_s);
            sign(form, answered);
            approve(form, form.author, answered);
        }
        form.content.tables.insert(u"stages"_s, {stage});
        record.forms.push_back(form);
        ++m_challenged;
    }

    Authority &m_authority;
    int m_given = 0; ///< checks of the child
    std::size_t m_turn = 0;
    std::size_t m_challenged = 0;
};

} // namespace

void tellReviewing(Authority &authority)
{
    ReviewingYear year(authority);
    for (ChildRecord &record : authority.children)
        year.tell(record);
}

} // namespace hearth::demonstration
