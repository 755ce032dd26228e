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
};

/// How the due day is found (the `due` key).
enum class DueBy : std::uint8_t {
    Periods, ///< `20 working days`; `4 weeks, then 3 months, then 6 months` for the occurrences of a recurring clock
    Review,  ///< `first review`, `second review`: the day held, else the day due; `day before first review`
    Target,  ///< `target`: the day that the event or the action itself sets
    OrderPeriod, ///< `over 26 weeks of the order`: from the order, or the day before a placement ended if later
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
    int reviewNumber = 0; ///< of Review
    int reviewDays = 0;   ///< of Review: -1 for the day before
    bool over = false;    ///< strictly more than the period: raised the day after

    MetBy metBy = MetBy::Nothing;
    std::vector<EventKind> metEvents;
    int metNumber = 0;
    std::optional<EventKind> metAfter;
    bool metOfPerson = false; ///< of Done: the event must be of the person whom the action names

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
