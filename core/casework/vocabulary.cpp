// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/vocabulary.h"

#include "core/casework/codelists.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

// One row a kind: a new kind of fact is a row here and nowhere else. Stores and files keep the ids, so an id that a
// release has shipped is never changed.
const std::vector<EventVocabulary> &events()
{
    static const std::vector<EventVocabulary> table = {
        {EventKind::LegalGateway,
         "legal-gateway",
         QT_TRANSLATE_NOOP("Vocabulary", "Legal Gateway Panel"),
         QT_TRANSLATE_NOOP("Vocabulary", "Gateway and court"),
         {
             {"kind",
              QT_TRANSLATE_NOOP("Vocabulary", "Asked for"),
              FieldType::Choice,
              {"pre-proceedings", "proceedings", "s20", "police-protection"}},
             {"decision", QT_TRANSLATE_NOOP("Vocabulary", "Decision"), FieldType::Text, {}},
             {"basis", QT_TRANSLATE_NOOP("Vocabulary", "On what basis"), FieldType::Narrative, {}},
             {"decider", QT_TRANSLATE_NOOP("Vocabulary", "Decided by"), FieldType::Text, {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::ThresholdDecision,
         "threshold-decision",
         QT_TRANSLATE_NOOP("Vocabulary", "Threshold decision"),
         QT_TRANSLATE_NOOP("Vocabulary", "Gateway and court"),
         {
             {"decider", QT_TRANSLATE_NOOP("Vocabulary", "Decided by"), FieldType::Text, {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::LegalGatewayReview,
         "legal-gateway-review",
         QT_TRANSLATE_NOOP("Vocabulary", "Legal Gateway review"),
         QT_TRANSLATE_NOOP("Vocabulary", "Gateway and court"),
         {
             {"decision", QT_TRANSLATE_NOOP("Vocabulary", "Decision"), FieldType::Text, {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::SwetSubmitted,
         "swet-submitted",
         QT_TRANSLATE_NOOP("Vocabulary", "Social work evidence template submitted"),
         QT_TRANSLATE_NOOP("Vocabulary", "Gateway and court"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::AssessmentCompleted,
         "assessment-completed",
         QT_TRANSLATE_NOOP("Vocabulary", "Assessment completed"),
         QT_TRANSLATE_NOOP("Vocabulary", "Gateway and court"),
         {
             {"assessment", QT_TRANSLATE_NOOP("Vocabulary", "Which assessment"), FieldType::Text, {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::LetterBeforeProceedings,
         "letter-before-proceedings",
         QT_TRANSLATE_NOOP("Vocabulary", "Letter before proceedings"),
         QT_TRANSLATE_NOOP("Vocabulary", "Gateway and court"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::PreProceedingsMeeting,
         "pre-proceedings-meeting",
         QT_TRANSLATE_NOOP("Vocabulary", "Pre-proceedings meeting"),
         QT_TRANSLATE_NOOP("Vocabulary", "Gateway and court"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::PreProceedingsEnded,
         "pre-proceedings-ended",
         QT_TRANSLATE_NOOP("Vocabulary", "Pre-proceedings ended"),
         QT_TRANSLATE_NOOP("Vocabulary", "Gateway and court"),
         {
             {"outcome", QT_TRANSLATE_NOOP("Vocabulary", "Outcome"), FieldType::Text, {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::ProceedingsIssued,
         "proceedings-issued",
         QT_TRANSLATE_NOOP("Vocabulary", "Proceedings issued"),
         QT_TRANSLATE_NOOP("Vocabulary", "Gateway and court"),
         {
             {"court_reference", QT_TRANSLATE_NOOP("Vocabulary", "Court reference"), FieldType::Text, {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::CaseManagementHearing,
         "case-management-hearing",
         QT_TRANSLATE_NOOP("Vocabulary", "Case management hearing"),
         QT_TRANSLATE_NOOP("Vocabulary", "Gateway and court"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::IssuesResolutionHearing,
         "issues-resolution-hearing",
         QT_TRANSLATE_NOOP("Vocabulary", "Issues resolution hearing"),
         QT_TRANSLATE_NOOP("Vocabulary", "Gateway and court"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::FinalHearing,
         "final-hearing",
         QT_TRANSLATE_NOOP("Vocabulary", "Final hearing"),
         QT_TRANSLATE_NOOP("Vocabulary", "Gateway and court"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::ProceedingsConcluded,
         "proceedings-concluded",
         QT_TRANSLATE_NOOP("Vocabulary", "Proceedings concluded"),
         QT_TRANSLATE_NOOP("Vocabulary", "Gateway and court"),
         {
             {"outcome", QT_TRANSLATE_NOOP("Vocabulary", "Outcome"), FieldType::Text, {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::CarePlanningMeeting,
         "care-planning-meeting",
         QT_TRANSLATE_NOOP("Vocabulary", "Care planning meeting"),
         QT_TRANSLATE_NOOP("Vocabulary", "Gateway and court"),
         {
             {"return_home_authorised",
              QT_TRANSLATE_NOOP("Vocabulary", "Return home authorised"),
              FieldType::YesNo,
              {}},
             {"authorised_by", QT_TRANSLATE_NOOP("Vocabulary", "Authorised by"), FieldType::Text, {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::FinalCarePlanFiled,
         "final-care-plan-filed",
         QT_TRANSLATE_NOOP("Vocabulary", "Final care plan filed"),
         QT_TRANSLATE_NOOP("Vocabulary", "Gateway and court"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::InterimCareOrder,
         "interim-care-order",
         QT_TRANSLATE_NOOP("Vocabulary", "Interim care order"),
         QT_TRANSLATE_NOOP("Vocabulary", "Orders made"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::CareOrder,
         "care-order",
         QT_TRANSLATE_NOOP("Vocabulary", "Care order"),
         QT_TRANSLATE_NOOP("Vocabulary", "Orders made"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::PlacementOrder,
         "placement-order",
         QT_TRANSLATE_NOOP("Vocabulary", "Placement order"),
         QT_TRANSLATE_NOOP("Vocabulary", "Orders made"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::SupervisionOrder,
         "supervision-order",
         QT_TRANSLATE_NOOP("Vocabulary", "Supervision order"),
         QT_TRANSLATE_NOOP("Vocabulary", "Orders made"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::ChildArrangementsOrder,
         "child-arrangements-order",
         QT_TRANSLATE_NOOP("Vocabulary", "Child arrangements order"),
         QT_TRANSLATE_NOOP("Vocabulary", "Orders made"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::SpecialGuardianshipOrder,
         "special-guardianship-order",
         QT_TRANSLATE_NOOP("Vocabulary", "Special guardianship order"),
         QT_TRANSLATE_NOOP("Vocabulary", "Orders made"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::AdoptionOrder,
         "adoption-order",
         QT_TRANSLATE_NOOP("Vocabulary", "Adoption order"),
         QT_TRANSLATE_NOOP("Vocabulary", "Orders made"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::NoOrder,
         "no-order",
         QT_TRANSLATE_NOOP("Vocabulary", "No order"),
         QT_TRANSLATE_NOOP("Vocabulary", "Orders made"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::OrderDischarged,
         "order-discharged",
         QT_TRANSLATE_NOOP("Vocabulary", "Order discharged"),
         QT_TRANSLATE_NOOP("Vocabulary", "Orders made"),
         {
             {"order",
              QT_TRANSLATE_NOOP("Vocabulary", "Which order"),
              FieldType::Choice,
              {"interim-care-order", "care-order", "placement-order", "supervision-order", "child-arrangements-order",
               "special-guardianship-order"}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::Ppm,
         "ppm",
         QT_TRANSLATE_NOOP("Vocabulary", "Permanence Planning Meeting"),
         QT_TRANSLATE_NOOP("Vocabulary", "Planning"),
         {
             {"pursued",
              QT_TRANSLATE_NOOP("Vocabulary", "Options pursued"),
              FieldType::Choices,
              {"return-home", "connected-care", "special-guardianship", "child-arrangements", "adoption",
               "long-term-fostering", "residential", "supported-independence"}},
             {"meeting", QT_TRANSLATE_NOOP("Vocabulary", "Meeting"), FieldType::Text, {}, FieldUse::Behind},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::FamilyGroupConference,
         "family-group-conference",
         QT_TRANSLATE_NOOP("Vocabulary", "Family group conference"),
         QT_TRANSLATE_NOOP("Vocabulary", "Planning"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::FamilyNetworkMeeting,
         "family-network-meeting",
         QT_TRANSLATE_NOOP("Vocabulary", "Family network meeting"),
         QT_TRANSLATE_NOOP("Vocabulary", "Planning"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::FgcOffered,
         "fgc-offered",
         QT_TRANSLATE_NOOP("Vocabulary", "Family group conference offered"),
         QT_TRANSLATE_NOOP("Vocabulary", "Planning"),
         {
             {"answer", QT_TRANSLATE_NOOP("Vocabulary", "Answer"), FieldType::Choice, {"accepted", "declined"}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::ParentsToldOfParallelPlans,
         "parents-told-of-parallel-plans",
         QT_TRANSLATE_NOOP("Vocabulary", "Parents told why plans run side by side"),
         QT_TRANSLATE_NOOP("Vocabulary", "Planning"),
         {
             {"told_by", QT_TRANSLATE_NOOP("Vocabulary", "Told by"), FieldType::Text, {}},
             {"meeting", QT_TRANSLATE_NOOP("Vocabulary", "Meeting"), FieldType::Text, {}, FieldUse::Behind},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::ClaReview,
         "cla-review",
         QT_TRANSLATE_NOOP("Vocabulary", "Child looked after review"),
         QT_TRANSLATE_NOOP("Vocabulary", "Planning"),
         {
             {"participation",
              QT_TRANSLATE_NOOP("Vocabulary", "How the child took part"),
              FieldType::Choice,
              {"PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"}},
             {"options_revisited", QT_TRANSLATE_NOOP("Vocabulary", "Options revisited"), FieldType::YesNo, {}},
             {"plan_ratified", QT_TRANSLATE_NOOP("Vocabulary", "Plan ratified"), FieldType::YesNo, {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::Supervision,
         "supervision",
         QT_TRANSLATE_NOOP("Vocabulary", "Supervision"),
         QT_TRANSLATE_NOOP("Vocabulary", "Planning"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::PermanenceAchieved,
         "permanence-achieved",
         QT_TRANSLATE_NOOP("Vocabulary", "Permanence achieved"),
         QT_TRANSLATE_NOOP("Vocabulary", "Planning"),
         {
             {"outcome", QT_TRANSLATE_NOOP("Vocabulary", "Outcome"), FieldType::Text, {}},
             {"meeting", QT_TRANSLATE_NOOP("Vocabulary", "Meeting"), FieldType::Text, {}, FieldUse::Behind},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::CaseClosed,
         "case-closed",
         QT_TRANSLATE_NOOP("Vocabulary", "Case closed and archived"),
         QT_TRANSLATE_NOOP("Vocabulary", "Planning"),
         {
             {"outcome", QT_TRANSLATE_NOOP("Vocabulary", "Outcome"), FieldType::Text, {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::Disruption,
         "disruption",
         QT_TRANSLATE_NOOP("Vocabulary", "Disruption"),
         QT_TRANSLATE_NOOP("Vocabulary", "Planning"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::DisruptionMeeting,
         "disruption-meeting",
         QT_TRANSLATE_NOOP("Vocabulary", "Disruption meeting"),
         QT_TRANSLATE_NOOP("Vocabulary", "Planning"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::SupportPlan,
         "support-plan",
         QT_TRANSLATE_NOOP("Vocabulary", "Support plan"),
         QT_TRANSLATE_NOOP("Vocabulary", "Planning"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::PermanencePanel,
         "permanence-panel",
         QT_TRANSLATE_NOOP("Vocabulary", "Permanence Panel"),
         QT_TRANSLATE_NOOP("Vocabulary", "Panels"),
         {
             {"item", QT_TRANSLATE_NOOP("Vocabulary", "Item"), FieldType::Text, {}},
             {"outcome", QT_TRANSLATE_NOOP("Vocabulary", "Outcome"), FieldType::Text, {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::ChallengePanel,
         "challenge-panel",
         QT_TRANSLATE_NOOP("Vocabulary", "Challenge Panel"),
         QT_TRANSLATE_NOOP("Vocabulary", "Panels"),
         {
             {"outcome", QT_TRANSLATE_NOOP("Vocabulary", "Outcome"), FieldType::Text, {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::LongTermMatch,
         "long-term-match",
         QT_TRANSLATE_NOOP("Vocabulary", "Long-term match"),
         QT_TRANSLATE_NOOP("Vocabulary", "Panels"),
         {
             {"carer", QT_TRANSLATE_NOOP("Vocabulary", "Carer"), FieldType::Text, {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::ResidentialApproved,
         "residential-approved",
         QT_TRANSLATE_NOOP("Vocabulary", "Residential placement approved"),
         QT_TRANSLATE_NOOP("Vocabulary", "Panels"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::ExceptionReport,
         "exception-report",
         QT_TRANSLATE_NOOP("Vocabulary", "Exception report"),
         QT_TRANSLATE_NOOP("Vocabulary", "Panels"),
         {
             {"circumstances",
              QT_TRANSLATE_NOOP("Vocabulary", "Circumstances"),
              FieldType::Choices,
              {"exception.placement-order", "exception.placement-order-no-plan", "exception.adoptive-placement",
               "exception.pre-proceedings", "exception.placed-with-parents"}},
             {"signed_by_worker", QT_TRANSLATE_NOOP("Vocabulary", "Signed by the social worker"), FieldType::Day, {}},
             {"signed_by_manager", QT_TRANSLATE_NOOP("Vocabulary", "Signed by the team manager"), FieldType::Day, {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::AnnualPermanenceReview,
         "annual-permanence-review",
         QT_TRANSLATE_NOOP("Vocabulary", "Annual permanence review"),
         QT_TRANSLATE_NOOP("Vocabulary", "Panels"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::FamilyFindingReferral,
         "family-finding-referral",
         QT_TRANSLATE_NOOP("Vocabulary", "Family finding referral"),
         QT_TRANSLATE_NOOP("Vocabulary", "Panels"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::ViabilityAssessment,
         "viability-assessment",
         QT_TRANSLATE_NOOP("Vocabulary", "Viability assessment"),
         QT_TRANSLATE_NOOP("Vocabulary", "Carers and siblings"),
         {
             {"carer", QT_TRANSLATE_NOOP("Vocabulary", "Carer"), FieldType::Text, {}},
             {"person", QT_TRANSLATE_NOOP("Vocabulary", "Person"), FieldType::Text, {}, FieldUse::Behind},
             {"result", QT_TRANSLATE_NOOP("Vocabulary", "Result"), FieldType::Choice, {"positive", "negative"}},
             {"told_in_writing", QT_TRANSLATE_NOOP("Vocabulary", "Told in writing"), FieldType::Day, {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::FullAssessment,
         "full-assessment",
         QT_TRANSLATE_NOOP("Vocabulary", "Full assessment"),
         QT_TRANSLATE_NOOP("Vocabulary", "Carers and siblings"),
         {
             {"carer", QT_TRANSLATE_NOOP("Vocabulary", "Carer"), FieldType::Text, {}},
             {"person", QT_TRANSLATE_NOOP("Vocabulary", "Person"), FieldType::Text, {}, FieldUse::Behind},
             {"result", QT_TRANSLATE_NOOP("Vocabulary", "Result"), FieldType::Choice, {"positive", "negative"}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::CarerApproved,
         "carer-approved",
         QT_TRANSLATE_NOOP("Vocabulary", "Carer approved"),
         QT_TRANSLATE_NOOP("Vocabulary", "Carers and siblings"),
         {
             {"carer", QT_TRANSLATE_NOOP("Vocabulary", "Carer"), FieldType::Text, {}},
             {"person", QT_TRANSLATE_NOOP("Vocabulary", "Person"), FieldType::Text, {}, FieldUse::Behind},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::Reg24Approval,
         "reg24-approval",
         QT_TRANSLATE_NOOP("Vocabulary", "Temporary approval (regulation 24)"),
         QT_TRANSLATE_NOOP("Vocabulary", "Carers and siblings"),
         {
             {"carer", QT_TRANSLATE_NOOP("Vocabulary", "Carer"), FieldType::Text, {}},
             {"person", QT_TRANSLATE_NOOP("Vocabulary", "Person"), FieldType::Text, {}, FieldUse::Behind},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::EarlyPermanenceEndorsed,
         "early-permanence-endorsed",
         QT_TRANSLATE_NOOP("Vocabulary", "Early permanence endorsed"),
         QT_TRANSLATE_NOOP("Vocabulary", "Carers and siblings"),
         {
             {"endorsed_by", QT_TRANSLATE_NOOP("Vocabulary", "Endorsed by"), FieldType::Text, {}},
             {"meeting", QT_TRANSLATE_NOOP("Vocabulary", "Meeting"), FieldType::Text, {}, FieldUse::Behind},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::SiblingAssessment,
         "sibling-assessment",
         QT_TRANSLATE_NOOP("Vocabulary", "Sibling assessment"),
         QT_TRANSLATE_NOOP("Vocabulary", "Carers and siblings"),
         {
             {"result", QT_TRANSLATE_NOOP("Vocabulary", "Result"), FieldType::Choice, {"together", "apart"}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::SiblingDecision,
         "sibling-decision",
         QT_TRANSLATE_NOOP("Vocabulary", "Sibling decision"),
         QT_TRANSLATE_NOOP("Vocabulary", "Carers and siblings"),
         {
             {"decision",
              QT_TRANSLATE_NOOP("Vocabulary", "Together or apart"),
              FieldType::Choice,
              {"together", "apart"}},
             {"reasons", QT_TRANSLATE_NOOP("Vocabulary", "Reasons"), FieldType::Narrative, {}},
             {"contact", QT_TRANSLATE_NOOP("Vocabulary", "Contact arrangements"), FieldType::Narrative, {}},
             {"joint_home_until", QT_TRANSLATE_NOOP("Vocabulary", "A joint home is sought until"), FieldType::Day, {}},
             {"adopters_consulted",
              QT_TRANSLATE_NOOP("Vocabulary", "Adopters of a brother or sister consulted on"),
              FieldType::Day,
              {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::ShobpaTarget,
         "shobpa-target",
         QT_TRANSLATE_NOOP("Vocabulary", "SHOBPA target set"),
         QT_TRANSLATE_NOOP("Vocabulary", "Adoption"),
         {
             {"meeting", QT_TRANSLATE_NOOP("Vocabulary", "Meeting"), FieldType::Text, {}, FieldUse::Behind},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::ShobpaDecision,
         "shobpa-decision",
         QT_TRANSLATE_NOOP("Vocabulary", "SHOBPA decision"),
         QT_TRANSLATE_NOOP("Vocabulary", "Adoption"),
         {
             {"meeting", QT_TRANSLATE_NOOP("Vocabulary", "Meeting"), FieldType::Text, {}, FieldUse::Behind},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::ShobpaReversed,
         "shobpa-reversed",
         QT_TRANSLATE_NOOP("Vocabulary", "SHOBPA decision reversed"),
         QT_TRANSLATE_NOOP("Vocabulary", "Adoption"),
         {
             {"reason", QT_TRANSLATE_NOOP("Vocabulary", "Reason"), FieldType::Choice, {"RD1", "RD2", "RD3", "RD4"}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::AdoptionConsent,
         "adoption-consent",
         QT_TRANSLATE_NOOP("Vocabulary", "Consent to adoption"),
         QT_TRANSLATE_NOOP("Vocabulary", "Adoption"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::AdoptionMatch,
         "adoption-match",
         QT_TRANSLATE_NOOP("Vocabulary", "Adoption match"),
         QT_TRANSLATE_NOOP("Vocabulary", "Adoption"),
         {
             {"foster_carer", QT_TRANSLATE_NOOP("Vocabulary", "Adopted by the foster carer"), FieldType::YesNo, {}},
             {"adopters", QT_TRANSLATE_NOOP("Vocabulary", "Number of adopters"), FieldType::Text, {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::AdoptionApplication,
         "adoption-application",
         QT_TRANSLATE_NOOP("Vocabulary", "Adoption application lodged"),
         QT_TRANSLATE_NOOP("Vocabulary", "Adoption"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::CelebrationHearing,
         "celebration-hearing",
         QT_TRANSLATE_NOOP("Vocabulary", "Celebration hearing"),
         QT_TRANSLATE_NOOP("Vocabulary", "Adoption"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::LifeStoryFirstStage,
         "life-story-first-stage",
         QT_TRANSLATE_NOOP("Vocabulary", "Life story work, first stage"),
         QT_TRANSLATE_NOOP("Vocabulary", "Adoption"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::LifeStoryBook,
         "life-story-book",
         QT_TRANSLATE_NOOP("Vocabulary", "Life story book given"),
         QT_TRANSLATE_NOOP("Vocabulary", "Adoption"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::LaterLifeLetter,
         "later-life-letter",
         QT_TRANSLATE_NOOP("Vocabulary", "Later life letter given"),
         QT_TRANSLATE_NOOP("Vocabulary", "Adoption"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::ChildrensGuide,
         "childrens-guide",
         QT_TRANSLATE_NOOP("Vocabulary", "Children's guide given"),
         QT_TRANSLATE_NOOP("Vocabulary", "Adoption"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::ChildsPermanenceReport,
         "childs-permanence-report",
         QT_TRANSLATE_NOOP("Vocabulary", "Child's Permanence Report"),
         QT_TRANSLATE_NOOP("Vocabulary", "Adoption"),
         {
             {"child_views",
              QT_TRANSLATE_NOOP("Vocabulary", "The child's views, or why there are none"),
              FieldType::Narrative,
              {}},
             {"parents_views",
              QT_TRANSLATE_NOOP("Vocabulary", "The parents' views, or why there are none"),
              FieldType::Narrative,
              {}},
             {"parents_told_of_support",
              QT_TRANSLATE_NOOP("Vocabulary", "Parents told what support there is"),
              FieldType::YesNo,
              {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::FamilyBook,
         "family-book",
         QT_TRANSLATE_NOOP("Vocabulary", "Family book given to the child"),
         QT_TRANSLATE_NOOP("Vocabulary", "Adoption"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {EventKind::MidPointCheck,
         "mid-point-check",
         QT_TRANSLATE_NOOP("Vocabulary", "IRO's mid-point check"),
         QT_TRANSLATE_NOOP("Vocabulary", "Planning"),
         {
             {"by", QT_TRANSLATE_NOOP("Vocabulary", "By"), FieldType::Text, {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
    };
    return table;
}

const std::vector<SpellVocabulary> &spells()
{
    static const std::vector<SpellVocabulary> table = {
        {SpellKind::Care,
         "care",
         QT_TRANSLATE_NOOP("Vocabulary", "Care"),
         {
             {"category_of_need",
              QT_TRANSLATE_NOOP("Vocabulary", "Category of need"),
              FieldType::Choice,
              {"N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8"}},
             {"ceased",
              QT_TRANSLATE_NOOP("Vocabulary", "Reason care ceased"),
              FieldType::Choice,
              {"X1",  "E11", "E12", "E13", "E14", "E15", "E16", "E17", "E2", "E3", "E4A", "E4B",
               "E41", "E43", "E44", "E45", "E46", "E47", "E48", "E5",  "E6", "E7", "E8",  "E9"}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {SpellKind::LegalStatus,
         "legal-status",
         QT_TRANSLATE_NOOP("Vocabulary", "Legal status"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {SpellKind::Placement,
         "placement",
         QT_TRANSLATE_NOOP("Vocabulary", "Placement"),
         {
             {"carer", QT_TRANSLATE_NOOP("Vocabulary", "Carer"), FieldType::Text, {}},
             {"provider",
              QT_TRANSLATE_NOOP("Vocabulary", "Provider"),
              FieldType::Choice,
              {"PR0", "PR1", "PR2", "PR3", "PR4", "PR5"}},
             {"postcode", QT_TRANSLATE_NOOP("Vocabulary", "Postcode"), FieldType::Text, {}},
             {"urn", QT_TRANSLATE_NOOP("Vocabulary", "URN"), FieldType::Text, {}},
             {"change",
              QT_TRANSLATE_NOOP("Vocabulary", "Reason for the move"),
              FieldType::Choice,
              {"CARPL", "CLOSE", "ALLEG", "STAND", "APPRR", "CREQB", "CREQO", "CHILD", "LAREQ", "PLACE", "CUSTOD",
               "OTHER"}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {SpellKind::Plan,
         "plan",
         QT_TRANSLATE_NOOP("Vocabulary", "Permanence plan"),
         {
             {"legal_route",
              QT_TRANSLATE_NOOP("Vocabulary", "Legal route"),
              FieldType::Choice,
              {"adoption-order", "special-guardianship-order", "child-arrangements-order", "supervision-order",
               "care-order", "s20", "no-order"}},
             {"target", QT_TRANSLATE_NOOP("Vocabulary", "To be in place by"), FieldType::Day, {}},
             {"agreed_at",
              QT_TRANSLATE_NOOP("Vocabulary", "Agreed at"),
              FieldType::Choice,
              {"ppm", "cla-review", "permanence-panel", "court"}},
             {"agreed_by", QT_TRANSLATE_NOOP("Vocabulary", "Agreed by"), FieldType::Text, {}},
             {"agreed_on", QT_TRANSLATE_NOOP("Vocabulary", "Agreed on"), FieldType::Day, {}},
             {"in_child_protection_plan",
              QT_TRANSLATE_NOOP("Vocabulary", "Kept in the child protection plan"),
              FieldType::YesNo,
              {}},
             {"comment", QT_TRANSLATE_NOOP("Vocabulary", "Comment"), FieldType::Text, {}},
             {"meeting", QT_TRANSLATE_NOOP("Vocabulary", "Meeting"), FieldType::Text, {}, FieldUse::Behind},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {SpellKind::Missing,
         "missing",
         QT_TRANSLATE_NOOP("Vocabulary", "Missing"),
         {
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {SpellKind::SocialWorker,
         "social-worker",
         QT_TRANSLATE_NOOP("Vocabulary", "Social worker"),
         {
             {"reason",
              QT_TRANSLATE_NOOP("Vocabulary", "Reason for the change"),
              FieldType::Choice,
              {"MANAGE", "FCONTA", "LEFTRL", "ORGRST", "TSPROC", "ABSENC", "CHCHAN", "PCCHAN", "SWDIED", "OTHERS"}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
        {SpellKind::Arrangement,
         "arrangement",
         QT_TRANSLATE_NOOP("Vocabulary", "Arrangement after 16"),
         {
             {"host", QT_TRANSLATE_NOOP("Vocabulary", "Carer, host or project"), FieldType::Text, {}},
             {"referred_on", QT_TRANSLATE_NOOP("Vocabulary", "Referred on"), FieldType::Day, {}},
             {"living_together_on",
              QT_TRANSLATE_NOOP("Vocabulary", "Living Together agreement of"),
              FieldType::Day,
              {}},
             {"course_ends", QT_TRANSLATE_NOOP("Vocabulary", "Course of education ends"), FieldType::Day, {}},
             {"moved_in", QT_TRANSLATE_NOOP("Vocabulary", "Moved into the tenancy"), FieldType::Day, {}},
             {"support", QT_TRANSLATE_NOOP("Vocabulary", "Support"), FieldType::Narrative, {}},
             {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note"), FieldType::Narrative, {}},
         }},
    };
    return table;
}

struct Word
{
    const char *id;
    const char *label;
};

constexpr std::array states = {
    Word{"held", QT_TRANSLATE_NOOP("Vocabulary", "took place")},
    Word{"booked", QT_TRANSLATE_NOOP("Vocabulary", "booked")},
    Word{"cancelled", QT_TRANSLATE_NOOP("Vocabulary", "cancelled")},
};

constexpr std::array adjustmentKinds = {
    Word{"extension", QT_TRANSLATE_NOOP("Vocabulary", "Extension")},
    Word{"exemption", QT_TRANSLATE_NOOP("Vocabulary", "Exemption")},
    Word{"pause", QT_TRANSLATE_NOOP("Vocabulary", "Pause")},
};

// Choices that are words of ours; codes of the return and plan options have their meaning in the code lists.
constexpr std::array choiceWords = {
    Word{"pre-proceedings", QT_TRANSLATE_NOOP("Vocabulary", "pre-proceedings")},
    Word{"proceedings", QT_TRANSLATE_NOOP("Vocabulary", "care proceedings")},
    Word{"s20", QT_TRANSLATE_NOOP("Vocabulary", "section 20 accommodation")},
    Word{"police-protection", QT_TRANSLATE_NOOP("Vocabulary", "police protection")},
    Word{"accepted", QT_TRANSLATE_NOOP("Vocabulary", "accepted")},
    Word{"declined", QT_TRANSLATE_NOOP("Vocabulary", "declined")},
    Word{"positive", QT_TRANSLATE_NOOP("Vocabulary", "positive")},
    Word{"negative", QT_TRANSLATE_NOOP("Vocabulary", "negative")},
    Word{"court", QT_TRANSLATE_NOOP("Vocabulary", "the court")},
    Word{"together", QT_TRANSLATE_NOOP("Vocabulary", "together")},
    Word{"apart", QT_TRANSLATE_NOOP("Vocabulary", "apart")},
    Word{"exception.placement-order", QT_TRANSLATE_NOOP("Vocabulary", "placement order, not placed")},
    Word{"exception.placement-order-no-plan", QT_TRANSLATE_NOOP("Vocabulary", "placement order, no adoption plan")},
    Word{"exception.adoptive-placement", QT_TRANSLATE_NOOP("Vocabulary", "placed, no application")},
    Word{"exception.pre-proceedings", QT_TRANSLATE_NOOP("Vocabulary", "pre-proceedings")},
    Word{"exception.placed-with-parents", QT_TRANSLATE_NOOP("Vocabulary", "placed with parents")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Vocabulary", text);
}

template <typename Kind, typename Table>
std::optional<Kind> kindOf(const Table &table, QStringView id)
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (id == QLatin1StringView(table[i].id))
            return static_cast<Kind>(i);
    }
    return std::nullopt;
}

} // namespace

std::span<const EventVocabulary> eventVocabulary()
{
    return events();
}

std::span<const SpellVocabulary> spellVocabulary()
{
    return spells();
}

const EventVocabulary &vocabularyOf(EventKind kind)
{
    return events().at(static_cast<std::size_t>(kind));
}

const SpellVocabulary &vocabularyOf(SpellKind kind)
{
    return spells().at(static_cast<std::size_t>(kind));
}

QString idOf(EventKind kind)
{
    return QString::fromLatin1(vocabularyOf(kind).id);
}

QString idOf(SpellKind kind)
{
    return QString::fromLatin1(vocabularyOf(kind).id);
}

QString idOf(EventState state)
{
    return QString::fromLatin1(states.at(static_cast<std::size_t>(state)).id);
}

QString idOf(AdjustmentKind kind)
{
    return QString::fromLatin1(adjustmentKinds.at(static_cast<std::size_t>(kind)).id);
}

QString labelOf(EventKind kind)
{
    return translated(vocabularyOf(kind).label);
}

QString labelOf(SpellKind kind)
{
    return translated(vocabularyOf(kind).label);
}

QString labelOf(EventState state)
{
    return translated(states.at(static_cast<std::size_t>(state)).label);
}

QString labelOf(AdjustmentKind kind)
{
    return translated(adjustmentKinds.at(static_cast<std::size_t>(kind)).label);
}

QString labelOf(const DetailField &field)
{
    return translated(field.label);
}

QString labelOfChoice(const QString &choice)
{
    for (const Word &word : choiceWords) {
        if (choice == QLatin1StringView(word.id))
            return translated(word.label);
    }
    for (const auto &list : {planOptions(), reviewCodes(), providerCodes(), placementChangeCodes(), placedCeasedCodes(),
                             categoryOfNeedCodes(), episodeCeasedCodes(), socialWorkerChangeCodes()}) {
        if (isKnown(list, choice))
            return meaningOf(list, choice);
    }
    if (const auto kind = eventKindOf(choice))
        return labelOf(*kind);
    return choice;
}

std::optional<EventKind> eventKindOf(QStringView id)
{
    return kindOf<EventKind>(events(), id);
}

std::optional<SpellKind> spellKindOf(QStringView id)
{
    return kindOf<SpellKind>(spells(), id);
}

std::optional<EventState> eventStateOf(QStringView id)
{
    return kindOf<EventState>(states, id);
}

std::optional<AdjustmentKind> adjustmentKindOf(QStringView id)
{
    return kindOf<AdjustmentKind>(adjustmentKinds, id);
}

} // namespace hearth
