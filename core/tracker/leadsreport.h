// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/tracker.h"

#include <map>

namespace hearth {

/// What a lead's report counts: from the day after \c from to \c until. How many there were is counted on both days.
struct LeadsPeriod
{
    Date from;
    Date until;

    bool operator==(const LeadsPeriod &) const = default;
};

/// One line of the list that a number is the number of. A child may stand in several: with two clocks, two reasons.
struct LeadsLine
{
    RecordId childId = 0;
    std::optional<Date> day; ///< in the section since; of a clock the day it was met or due; of a reason its report's
    std::optional<int> days; ///< in the section; of a clock over its due day
    QString what;            ///< `from section C`, the clock, the reason in words
    SectionId other;         ///< of those who came or moved on: the other section
};

/// A number of a lead's report, with its list, its day and where it comes from.
struct LeadsNumber
{
    /// As stored, exported and gone to: `count/now`, `late/ppm.review`, `late/all`, `reason/health`,
    /// `trend/2026-10-31`.
    QString id;
    QString title;   ///< translated
    QString meaning; ///< one sentence: what is counted, and on which day
    QString source;  ///< `Bradford 2017, App. 1`
    Date on;         ///< the day as at which it is counted
    std::vector<LeadsLine> lines;

    [[nodiscard]] int value() const { return static_cast<int>(lines.size()); }
    /// `count`, `oldest`, `in-time`, `late`, `overdue`, `reason`, `trend`.
    [[nodiscard]] QString kind() const { return id.section(u'/', 0, 0); }
    /// The rule, the reason, the month's end.
    [[nodiscard]] QString of() const { return id.section(u'/', 1); }
};

/// The figures of a section for its lead's report (Bradford 2017, App. 1), worked out and never typed.
struct LeadsReport
{
    SectionId section;
    LeadsPeriod period;
    std::vector<LeadsNumber> numbers;

    /// Nothing when there is none of that id.
    [[nodiscard]] const LeadsNumber *number(const QString &id) const;
    /// Those of a kind, in their order.
    [[nodiscard]] std::vector<const LeadsNumber *> ofKind(QStringView kind) const;
    /// The number of that id; 0 where there is none.
    [[nodiscard]] int value(const QString &id) const;
};

/// A reason that the newest signed exception report of a child gives, in the order of the form. `core/meetings` knows
/// them, which this room does not.
struct LeadsReason
{
    RecordId childId = 0;
    QString code;  ///< `health`; empty: its kind was not said
    QString label; ///< of the kind, in words
    QString words; ///< of the report
    std::optional<Date> signedOn;
};

/// The rule by which leads report; nothing where the pack has none.
[[nodiscard]] const Rule *leadsRule(const PolicyPack &pack);
/// The sections whose leads report: those of the rule, else D to J.
[[nodiscard]] QStringList leadsSections(const PolicyPack &pack);

/// The figures of \a section. A child counts where it stood: in numbers of children on the days of the period, in
/// clocks on the day before the one on which it was met, since what meets a clock may move the child on (on the day
/// itself where the case was not open yet). Good practice is not counted. Who came and went again within the period is
/// in neither of the moves, so that those before, plus who came, less who went, are those now. The trend is the number
/// at the last twelve ends of a month, as known now. \a reasons: of the children with a standing exception; those of
/// others are passed over. \pre `period.from` is not after `period.until`.
[[nodiscard]] LeadsReport leadsReportOf(const SectionId &section, const LeadsPeriod &period,
                                        const std::vector<const ChildRecord *> &records, const Policy &policy,
                                        const std::vector<LeadsReason> &reasons = {});

/// `2 to section A, 1 to Matched`: where those of a number of moves went or came from; empty when nobody moved.
[[nodiscard]] QString movesInWords(const LeadsNumber &moves, const PolicyPack &pack);

/// The clocks of a report rule by rule, those with the most rows first: id of the rule, its title.
[[nodiscard]] std::vector<std::pair<QString, QString>> clocksOf(const LeadsReport &report);

/// The figures as they are sent, into table `figures` of the form: numbers and no child.
void writeFigures(FormContent &content, const LeadsReport &report);
/// The figures as they were sent, by id; empty before that.
[[nodiscard]] std::map<QString, int> figuresAsSent(const FormContent &content);

} // namespace hearth
