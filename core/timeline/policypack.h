// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"
#include "core/casework/vocabulary.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <vector>

namespace hearth {

/// A pack that could not be read. The text is `file:line: reason`.
class PackError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

struct RuleSource
{
    QString title; ///< `Bradford 2017, App. 1 §3(1)(a)`
    std::optional<Date> inForceFrom;
};

/// What a row of a clock starts at (the `starts` key).
enum class Anchor : std::uint8_t {
    EventHeld,               ///< `cla-review`: each one held
    EventNumbered,           ///< `cla-review #1`, `cla-review #2+`: by number within a care period
    CareStarts,              ///< `care`: a care period, short breaks (V3, V4) apart
    LegalStatusStarts,       ///< `legal-status L2`: an unbroken run of it
    HomeStarts,              ///< `home U1 U4`: a placement of one of these codes, temporary moves joined
    EventInOtherHome,        ///< `long-term-match outside home U1 U4`
    WithParentsStarts,       ///< `with-parents`: an unbroken run of P1
    PlacementOrderUnplaced,  ///< `placement-order unplaced`: each stretch of one not in an adoptive placement
    PlacementOrderMade,      ///< `placement-order made`
    AdoptivePlacementStarts, ///< `adoptive-placement`
    CaseOpens,               ///< `case-open`
    BeforeEvent,             ///< `before legal-gateway`: counts back from one booked
    BeforeExpectedBirth,     ///< `before expected-birth`: counts back from the expected date of birth
    ActionSet,               ///< `action`: each PlannedAction that names this rule
    ExceptionStands,    ///< `exception, then each 3 months`: the day an exception is raised, and on while it stands
    AgeInCare,          ///< `age 16 in care`: that birthday, or the day care began if later
    ArrangementStarts,  ///< `arrangement staying-put`: each one of that kind, in care or after it
    ArrangementMovedIn, ///< `moved-in supported-tenancy`: the day of moving in that the arrangement notes
    // Of the service and of no child's journey alone (`serviceclocks.h`).
    PanelItem,      ///< `panel-item`: each item of a sitting of the Permanence Panel, counting back from the sitting
    PanelItemHeard, ///< `panel-item heard`: each item of a sitting that was held, on its day
    PanelSits,      ///< `panel-sitting`: each sitting that was held
    PanelAdvises,   ///< `panel-sitting advised`: each that was held and owes its written legal advice
    SectionMeets,   ///< `tracker-meeting`: each meeting of a section of the tracker that was held
    SectionReports, ///< `leads-report`: each report on a section that was sent
};

/// How the due day is found (the `due` key).
enum class DueBy : std::uint8_t {
    Periods, ///< `20 working days`; `4 weeks, then 3 months, then 6 months` for the occurrences of a recurring clock
    Review,  ///< `first review`, `second review`: the day held, else the day due; `day before first review`
    Target,  ///< `target`: the day that the event or the action itself sets
    OrderPeriod, ///< `over 26 weeks of the order`: from the order, or the day before a placement ended if later
    NextPanel,   ///< `next panel`: the day of the Permanence Panel on or after the start (`nextPanelDay`)
    Birthday,    ///< `18th birthday`
    NotedDay,    ///< `day of course_ends`: the day that this field of the arrangement notes; not known without it
    /// `13:00 on the thursday before`: the weekday before the day of a sitting, or the working day before that weekday
    /// where it is none.
    WeekdayBefore,
};

/// What meets a row (the `met_by` key).
enum class MetBy : std::uint8_t {
    Nothing,           ///< `nothing`: informative
    Events,            ///< `proceedings-issued or pre-proceedings-ended`
    NumberedEvent,     ///< `cla-review #2`: by number within the care period
    End,               ///< `end`: of what started it; met on the last day in force
    Plan,              ///< `plan`: one that counts for the care period
    AdoptivePlacement, ///< `adoptive-placement`: the next one starts
    EventAfterEvent,   ///< `cla-review after care-planning-meeting`
    /// `exception-report signed by both`: one that names the exception, or names none, once it has both signatures.
    ReportSigned,
    PapersComplete,    ///< `papers complete`, of an item of a sitting
    MinutesCirculated, ///< `minutes circulated`, of a sitting
    AdviceCirculated,  ///< `advice circulated`
    SummaryRecorded,   ///< `summary recorded`, of an item
    NextHeld,          ///< `next held`: the section's next meeting
    NextSent,          ///< `next sent`: the section's next report
    /// `done`: the action is; `done or legal-gateway-review`: or that event is held; `done or full-assessment of the
    /// person`: or one of the person whom the action names.
    Done,
};

/// What must hold for a row that is not met (the `while` key, a list).
enum class Condition : std::uint8_t {
    InCare,         ///< `care`: the care period that it began in lasts
    HomeLasts,      ///< `home`: the home that it began in lasts
    PlacementLasts, ///< `adoptive-placement`
    OrderLasts,     ///< `placement-order`
    Unplaced,       ///< `unplaced`: not in an adoptive placement
    AdoptionPlan,   ///< `adoption-plan`: adoption is the plan
    NoAdoptionPlan, ///< `no-adoption-plan`
    NotAchieved,    ///< `not-achieved`: no permanence stands achieved
    NoMatch,        ///< `no-match`: no long-term match stands
    CaseOpen,       ///< `case-open`
};

/// An adjustment that a rule allows (the `allows` key): `extension`, `extension once of 8 weeks`, `pause` ...
struct Allowance
{
    AdjustmentKind kind = AdjustmentKind::Extension;
    int times = 0;              ///< 0: as often as need be
    std::optional<Period> most; ///< how far one extension may move the due day
};

/// An example that a test evaluates. Either `from` (and for a few kinds of due a second day), or whole facts in words.
struct RuleExample
{
    QString why;
    std::optional<Date> from; ///< the start; `due` is what the rule makes of it
    std::optional<Date> due;
    QStringList facts;      ///< `care 2026-01-05..2026-03-01`, `legal-status C1 2026-01-05`, `cla-review 2026-01-30`
    std::optional<Date> on; ///< the day of evaluation
    std::optional<Date> started; ///< which row; empty: the only one
    QString status;              ///< `met`, `overdue` ... or `none`: the rule gives no row
    int line = 0;
};

struct Rule
{
    QString id;    ///< `review.first`
    QString title; ///< `First child looked after review`

    int variant = 0; ///< a rule with several kinds of start is one entry for each, numbered from 0
    Anchor anchor = Anchor::EventHeld;
    EventKind anchorEvent = EventKind::Ppm;
    QStringList anchorCodes;
    int anchorNumber = 0;                 ///< of EventNumbered: the first number
    bool anchorOnwards = false;           ///< of EventNumbered: and each later one
    std::optional<EventKind> unlessEvent; ///< `unless = "ppm in the 42 days before"`
    int unlessDays = 0;
    bool unlessThresholdRunning = false; ///< `unless = "threshold-decision running"`
    std::optional<EventKind> onlyAfter;  ///< `only_after = "legal-gateway"`: one held before the birth

    DueBy dueBy = DueBy::Periods;
    std::vector<Period> periods;
    std::optional<Period> anchorEvery; ///< of ExceptionStands: the time between its rows
    int years = 0;        ///< of Birthday; of Periods: `18 months, at the latest the 19th birthday`, else 0
    QString notedField;   ///< of NotedDay
    int weekday = 0;      ///< of WeekdayBefore: 1 is Monday
    QString dueTime;      ///< `13:00` on the due day; empty: to its end
    int reviewNumber = 0; ///< of Review
    int reviewDays = 0;   ///< of Review: -1 for the day before
    bool over = false;    ///< strictly more than the period: raised the day after

    MetBy metBy = MetBy::Nothing;
    std::vector<EventKind> metEvents;
    int metNumber = 0;
    std::optional<EventKind> metAfter;
    bool metOfPerson = false; ///< of Done: the event must be of the person whom the action names
    /// Booked events that say when what meets it may be expected, though they do not meet it themselves (the
    /// `forecast_by` key): a final hearing, of the end of proceedings.
    std::vector<EventKind> forecastEvents;
    QStringList sections; ///< of SectionMeets and SectionReports: those it is for; empty: every one of the pack

    std::vector<Condition> conditions;
    std::vector<Allowance> allowances;
    bool recurs = false;
    bool exception = false;   ///< an exception report is owed while it is overdue
    bool advisory = false;    ///< good practice: shown, never counted as overdue in a list of duties
    bool informative = false; ///< holds nothing open
    bool afterCare = false;   ///< holds the case open until it is met
    QString besides;          ///< id of a rule this one is shown beside: `review.next`

    std::vector<RuleSource> sources;
    std::optional<Date> inForceFrom; ///< of this wording: the key of the rule, else its newest source's
    std::vector<RuleExample> examples;
    QString file;
    int line = 0;

    [[nodiscard]] bool allows(AdjustmentKind kind) const;
    /// It runs on the forms of the service and not on a child's journey.
    [[nodiscard]] bool isOfService() const;
    /// It runs on an arrangement after 16, which goes on when care ends and when the case is closed.
    [[nodiscard]] bool isOfArrangement() const;
    /// The sources in one line, `; ` between them.
    [[nodiscard]] QString sourceText() const;
};

/// A section of the tracker, with who leads on it.
struct SectionTitle
{
    QString id; ///< `A` ... `J`
    QString title;
    QString lead;
};

/// When the Permanence Panel sits (the `[panel]` table): every week on one day, and on the next working day where that
/// day is none.
struct PanelWeek
{
    int weekday = 2; ///< 1 is Monday, 2 is Tuesday
    QString opens;   ///< `13:30`, as a sitting is offered; may be empty
    QString source;
};

/// A check that a pack makes: its id is one that the program knows how to make.
struct CheckTitle
{
    QString id;
    QString title;
    QString source;
};

/// A pack as it applies: its own rules upon those of the packs it extends.
struct PolicyPack
{
    QString id;
    QString title;
    QString extends; ///< empty for a base pack
    QString source;  ///< the document
    QString file;
    std::vector<Rule> rules; ///< inherited ones first; several of one id differ in `inForceFrom`
    std::vector<CheckTitle> checks;
    std::vector<SectionTitle> sections;
    std::optional<PanelWeek> panel; ///< nothing: the authority has no panel that sits weekly

    [[nodiscard]] const Rule *rule(const QString &ruleId) const;
};

/// A pack file before it is put upon the one that it extends.
struct PackFile
{
    QString name; ///< for messages
    QByteArray text;
};

/// Reads \a files, puts each pack upon the one it extends, and answers by id.
/// \throws PackError naming file, line and reason: an unknown key, event, unit or check; a rule with no source; a rule
/// that is already there and not marked `override = true`; `remove` of a rule that is not there; a circle of
/// extensions.
[[nodiscard]] std::map<QString, std::shared_ptr<const PolicyPack>> readPacks(const std::vector<PackFile> &files);

} // namespace hearth
