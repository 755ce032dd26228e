// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/authority.h"
#include "core/demonstration/random.h"
#include "core/tracker/leadsreport.h"

#include <algorithm>
#include <array>
#include <map>

namespace hearth::demonstration {

using namespace Qt::StringLiterals;

namespace {

constexpr int months = 12;
constexpr int betweenMeetings = 28; ///< days
constexpr int withNotes = 2;        ///< the newest meetings of a section, of which the notes are kept

const QStringList &sections()
{
    static const QStringList all = {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s, u"H"_s, u"I"_s, u"J"_s};
    return all;
}

struct Note
{
    const char *said;
    const char *decided;
};

constexpr std::array notes = {
    Note{"The plan holds. The next step is booked and everybody knows of it.",
         "Nothing to change; look again next month."},
    Note{"Two weeks lost, as the report came late.", "The team manager asks for the report by Friday."},
    Note{"The family network offers more than it did: an aunt would like to be assessed.",
         "Viability assessment within three weeks."},
    Note{"The carers ask who decides about the school trip. Delegated authority is not clear.",
         "The worker brings the delegated authority form up to date."},
    Note{"No movement since last month, and nobody could say why.", "The lead officer meets the worker this week."},
};

struct LeadsWords
{
    const char *analysis;
    const char *trend;
};

/// How many days before the newest meeting the newest reports of D to J were written: one is over, one is due soon.
constexpr std::array reportedAgo = {6, 34, 12, 62, -2, 24, 48};

constexpr std::array leadsWords = {
    LeadsWords{
        "Most children move on within the time that the policy gives. Those who wait longest wait for a report of "
        "somebody outside the service, and no longer for us.",
        "Fewer clocks are over than two months ago; the number of children is the same."},
    LeadsWords{"More children came in than moved on. The reviews were held in time; what comes late is the planning "
               "meeting after them, where two teams share one chair.",
               "Rising since the summer, by one or two children a month."},
    LeadsWords{"Nobody has stood here for more than a year without a decision. Three placements changed, each of them "
               "planned.",
               "Steady."},
};

class TrackerYear
{
public:
    explicit TrackerYear(Authority &authority) : m_authority(authority) {}

    void tell()
    {
        for (int month = months - 1; month >= 0; --month) {
            for (int i = 0; i < sections().size(); ++i) {
                const bool missed = sections().at(i) == u"I" && month == 0; // its meeting of this month is over
                if (!missed)
                    meeting(sections().at(i), dayOf(i, month), month < withNotes);
            }
        }
        for (int i = 3; i < sections().size(); ++i) { // D to J
            for (int month = months - 2; month >= 0; month -= 2)
                report(sections().at(i),
                       m_authority.workingDay(dayOf(0, month) - reportedAgo.at(static_cast<std::size_t>(i - 3))),
                       month);
        }
    }

private:
    /// A morning for A to E, and another a week before it for the rest.
    [[nodiscard]] Date dayOf(int section, int month) const
    {
        return m_authority.workingDay(m_authority.day - 5 - section / 5 * 7 - month * betweenMeetings);
    }

    [[nodiscard]] const std::vector<TrackerRow> &rowsOn(Date on)
    {
        if (m_rowsOn != on) {
            std::vector<const ChildRecord *> records;
            for (const ChildRecord &record : m_authority.children)
                records.push_back(&record);
            m_rows = trackerRows(records, m_authority.policy, on);
            m_rowsOn = on;
        }
        return m_rows;
    }

    void meeting(const QString &section, Date on, bool keepsNotes)
    {
        ServiceForm form = begunService("tracker-meeting", u"nm-tracker-%1-%2"_s.arg(section, isoText(on).remove(u'-')),
                                        on, leadOf(section));
        form.subject = section;
        form.content.set(u"chair"_s, leadOf(section));
        form.content.set(u"present"_s, u"Rowan, Pat, team manager\nSycamore, Leigh, team manager\nThorn, Adaeze, team "
                                       "manager\nPrivet, Alan, notes"_s);
        form.content.set(u"business"_s, numberOf(form.key) % 3 == 0
                                            ? u"Medical reports take six weeks now; the named nurse joins next time."_s
                                            : QString());
        form.content.set(u"next"_s, m_authority.workingDay(on + betweenMeetings));
        sign(form, on);
        approve(form, leadOf(section), on);
        if (keepsNotes)
            discuss(form, section, on);
        m_authority.serviceForms.push_back(form);
    }

    void discuss(ServiceForm &form, const QString &section, Date on)
    {
        int place = 0;
        int discussed = 0;
        for (const TrackerRow &row : rowsOn(on)) {
            if (row.standing.section != section)
                continue;
            const auto record = std::find_if(m_authority.children.begin(), m_authority.children.end(),
                                             [&row](const ChildRecord &r) { return r.child.number == row.number; });
            ++place;
            const bool isDiscussed = numberOf(row.number + form.key) % 9 != 2;
            discussed += isDiscussed ? 1 : 0;
            record->forms.push_back(noteOf(*record, row, form, place, isDiscussed));
        }
        const auto count = [&form](const char *field, int number) {
            form.content.set(QLatin1StringView(field), QString::number(number));
        };
        count("children", place);
        count("discussed", discussed);
        count("not-discussed", place - discussed);
        count("moved", 0);
        count("archived", 0);
    }

    [[nodiscard]] ChildForm noteOf(const ChildRecord &record, const TrackerRow &row, const ServiceForm &meeting,
                                   int place, bool isDiscussed) const
    {
        ChildForm form =
            begun(record, "tracker-note", keyOf(record, u"tracker"_s + isoText(meeting.on).remove(u'-')), meeting.on);
        form.meeting = meeting.key;
        form.author = meeting.author;
        FormContent &content = form.content;
        content.set(u"discussed"_s, isDiscussed ? u"yes"_s : u"no"_s);
        if (isDiscussed) {
            const Note &note = notes.at(numberOf(form.key) % notes.size());
            content.set(u"note"_s, QString::fromLatin1(note.said));
            content.set(u"decided"_s, QString::fromLatin1(note.decided));
        }
        if (isDiscussed && row.overdue > 0 && numberOf(form.key) % 7 == 0) {
            content.set(u"colour"_s, u"amber"_s);
            content.set(u"colour-why"_s, u"What is over is known, and the way out of it is agreed."_s);
            content.set(u"colour-until"_s, isoText(meeting.on + betweenMeetings));
        }
        content.set(u"place"_s, QString::number(place));
        content.set(u"section"_s, row.standing.section);
        content.set(u"since"_s, isoText(row.standing.since));
        content.set(u"suggested"_s, row.standing.suggested);
        content.set(u"suggested-why"_s, row.standing.reason);
        content.set(u"worker"_s, record.child.worker);
        content.set(u"overdue"_s, QString::number(row.overdue));
        sign(form, meeting.on);
        approve(form, meeting.approvedBy, meeting.on);
        return form;
    }

    void report(const QString &section, Date on, int month)
    {
        ServiceForm form = begunService("leads-report", u"nm-leads-%1-%2"_s.arg(section, isoText(on).remove(u'-')), on,
                                        leadOf(section));
        form.subject = section;
        FormContent &content = form.content;
        Date &reported = m_reported.try_emplace(section, on - 2 * betweenMeetings).first->second;
        const LeadsPeriod period{reported, on};
        reported = on;
        content.set(u"from"_s, period.from);
        content.set(u"until"_s, period.until);
        content.set(u"lead"_s, leadOf(section));
        const LeadsWords &words =
            leadsWords.at((numberOf(section) + static_cast<std::size_t>(month) / 4) % leadsWords.size());
        content.set(u"analysis"_s, QString::fromLatin1(words.analysis));
        content.set(u"trend"_s, QString::fromLatin1(words.trend));
        putConcern(content, section, on);
        if (month == 0 && section == u"H") { // is being written
            content.answers.remove(u"analysis"_s);
        } else {
            if (month < 2)
                writeFigures(content, figuresOf(section, period));
            sign(form, on);
            approve(form, leadOf(section), on);
        }
        m_authority.serviceForms.push_back(form);
    }

    // It was new half a year ago, and is carried on since.
    void putConcern(FormContent &content, const QString &section, Date on) const
    {
        const Date since = m_authority.workingDay(m_authority.day - 190);
        const bool hasConcern = numberOf(section) % 2 == 0 && since <= on;
        content.set(u"none"_s, hasConcern ? u"no"_s : u"yes"_s);
        if (!hasConcern)
            return;
        content.tables.insert(u"concerns"_s,
                              {{{u"key"_s, u"nm-concern-"_s + section},
                                {u"concern"_s, u"Medical reports take six weeks where they took three."_s},
                                {u"since"_s, isoText(since)},
                                {u"doing"_s, u"The named nurse joins the tracker meeting."_s},
                                {u"owner"_s, leadOf(section)}}});
        content.set(u"asked"_s, u"To take the time for medicals up with the health board."_s);
    }

    /// As they were known on the day. Why exceptions stand is told later than this, and left out.
    [[nodiscard]] LeadsReport figuresOf(const QString &section, const LeadsPeriod &period) const
    {
        std::vector<const ChildRecord *> records;
        for (const ChildRecord &record : m_authority.children)
            records.push_back(&record);
        LeadsReport figures = leadsReportOf(section, period, records, m_authority.policy);
        std::erase_if(figures.numbers, [](const LeadsNumber &number) { return number.kind() == u"reason"; });
        return figures;
    }

    Authority &m_authority;
    std::optional<Date> m_rowsOn;
    std::vector<TrackerRow> m_rows;
    std::map<QString, Date> m_reported; ///< the day up to which the section's last report counts
};

} // namespace

void tellTracker(Authority &authority)
{
    TrackerYear(authority).tell();
}

} // namespace hearth::demonstration
