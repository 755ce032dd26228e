// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hearth {

/// What a spell is a spell of (`RULES.md` section 2). `Missing` and `SocialWorker` come from SSDA903 and feed no clock;
/// an `Arrangement` is where somebody over 16 lives with support (Bradford 2017, 6.4.4 to 6.6), in care or after it.
enum class SpellKind : std::uint8_t { Care, LegalStatus, Placement, Plan, Missing, SocialWorker, Arrangement };

/// What happened, in the words of `RULES.md` section 2. The order is the order in which lists offer them.
enum class EventKind : std::uint8_t {
    LegalGateway,
    ThresholdDecision,
    LegalGatewayReview,
    SwetSubmitted,
    AssessmentCompleted,
    LetterBeforeProceedings,
    PreProceedingsMeeting,
    PreProceedingsEnded,
    ProceedingsIssued,
    CaseManagementHearing,
    IssuesResolutionHearing,
    FinalHearing,
    ProceedingsConcluded,
    CarePlanningMeeting,
    FinalCarePlanFiled,
    InterimCareOrder,
    CareOrder,
    PlacementOrder,
    SupervisionOrder,
    ChildArrangementsOrder,
    SpecialGuardianshipOrder,
    AdoptionOrder,
    NoOrder,
    OrderDischarged,
    Ppm,
    FamilyGroupConference,
    FamilyNetworkMeeting,
    FgcOffered,
    ParentsToldOfParallelPlans,
    ClaReview,
    Supervision,
    PermanenceAchieved,
    CaseClosed,
    Disruption,
    DisruptionMeeting,
    SupportPlan,
    PermanencePanel,
    ChallengePanel,
    LongTermMatch,
    ResidentialApproved,
    ExceptionReport,
    AnnualPermanenceReview,
    FamilyFindingReferral,
    ViabilityAssessment,
    FullAssessment,
    CarerApproved,
    Reg24Approval,
    EarlyPermanenceEndorsed,
    SiblingAssessment,
    SiblingDecision,
    ShobpaTarget,
    ShobpaDecision,
    ShobpaReversed,
    AdoptionConsent,
    AdoptionMatch,
    AdoptionApplication,
    CelebrationHearing,
    LifeStoryFirstStage,
    LifeStoryBook,
    LaterLifeLetter,
    ChildrensGuide,
    ChildsPermanenceReport,
    FamilyBook,
    MidPointCheck,
    Count_ ///< not a kind: how many there are
};

/// An event took place, is in the diary, or will not take place. A booked event whose day has passed meets nothing.
enum class EventState : std::uint8_t { Held, Booked, Cancelled };

enum class AdjustmentKind : std::uint8_t { Extension, Exemption, Pause };

/// How a further field of a fact is filled in.
enum class FieldType : std::uint8_t { Text, Narrative, Choice, Choices, YesNo, Day };

/// Whether a person fills a field in on the plain form of its kind of fact, or it is written by another screen alone
/// (the key of a person) and is not shown as it stands.
enum class FieldUse : std::uint8_t { OnForm, Behind };

/// A further field that a kind of fact may carry, beside its days.
struct DetailField
{
    const char *id;    ///< its key in journey JSON and in the store: `decision`
    const char *label; ///< English; shown through tr() in the context "Vocabulary"
    FieldType type;
    std::vector<const char *> choices; ///< ids allowed in a Choice or Choices (comma-separated), else empty
    FieldUse use = FieldUse::OnForm;
};

struct EventVocabulary
{
    EventKind kind;
    const char *id;    ///< `cla-review`
    const char *label; ///< `Child looked after review`
    const char *area;  ///< the heading it is offered under: `Gateway and court`
    std::vector<DetailField> fields;
};

struct SpellVocabulary
{
    SpellKind kind;
    const char *id;
    const char *label;
    std::vector<DetailField> fields;
};

/// All kinds, in the order of the enum.
[[nodiscard]] std::span<const EventVocabulary> eventVocabulary();
[[nodiscard]] std::span<const SpellVocabulary> spellVocabulary();

[[nodiscard]] QString idOf(EventKind kind);
[[nodiscard]] QString idOf(SpellKind kind);
[[nodiscard]] QString idOf(EventState state);
[[nodiscard]] QString idOf(AdjustmentKind kind);
/// The name a person reads, translated.
[[nodiscard]] QString labelOf(EventKind kind);
[[nodiscard]] QString labelOf(SpellKind kind);
[[nodiscard]] QString labelOf(EventState state);
[[nodiscard]] QString labelOf(AdjustmentKind kind);
/// The label of a detail field or of one of its choices, translated.
[[nodiscard]] QString labelOf(const DetailField &field);
[[nodiscard]] QString labelOfChoice(const QString &choice);

[[nodiscard]] std::optional<EventKind> eventKindOf(QStringView id);
[[nodiscard]] std::optional<SpellKind> spellKindOf(QStringView id);
[[nodiscard]] std::optional<EventState> eventStateOf(QStringView id);
[[nodiscard]] std::optional<AdjustmentKind> adjustmentKindOf(QStringView id);

[[nodiscard]] const EventVocabulary &vocabularyOf(EventKind kind);
[[nodiscard]] const SpellVocabulary &vocabularyOf(SpellKind kind);

} // namespace hearth
