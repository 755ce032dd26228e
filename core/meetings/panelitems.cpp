// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/panel.h"

#include "core/casework/formvocabulary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Panel)
};

constexpr std::array types{PanelItemType::LongTermMatch,
                           PanelItemType::ResidentialApproval,
                           PanelItemType::DischargeOfCareOrder,
                           PanelItemType::SgoSupport,
                           PanelItemType::FinalCarePlan,
                           PanelItemType::ExceptionReport,
                           PanelItemType::PlacementOrderOver12Months,
                           PanelItemType::Advice};

PanelPaper paper(const char *id, const QString &label, PaperApproval approval = PaperApproval::TeamManager)
{
    return {QString::fromLatin1(id), label, approval, approval == PaperApproval::Lawyer, true};
}

PanelPaper mayBe(PanelPaper paper)
{
    paper.required = false;
    return paper;
}

PanelPaper legalAdvice()
{
    // What the lawyer says is settled at the sitting: no paper of it is owed on the Thursday.
    return mayBe(paper("legal-advice", Text::tr("Written legal advice"), PaperApproval::Lawyer));
}

std::vector<PanelPaper> checklistOf(PanelItemType type)
{
    constexpr auto both = PaperApproval::TeamAndServiceManager;
    switch (type) {
    case PanelItemType::LongTermMatch:
        return {paper("matching-report", Text::tr("Long-term fostering matching report")), legalAdvice()};
    case PanelItemType::ResidentialApproval:
        return {paper("residential-report", Text::tr("Report on the residential placement")),
                mayBe(paper("challenge-panel", Text::tr("Outcome of the Challenge Panel"))), legalAdvice()};
    case PanelItemType::DischargeOfCareOrder:
        return {paper("discharge-referral", Text::tr("Discharge of care order referral form"), both), legalAdvice()};
    case PanelItemType::SgoSupport:
        return {paper("sgo-support-plan", Text::tr("Special guardianship support plan")),
                paper("sgo-contact-plan", Text::tr("Contact plan")),
                paper("sgo-finance", Text::tr("Financial assessment")), legalAdvice()};
    case PanelItemType::FinalCarePlan:
        return {paper("final-care-plan", Text::tr("Final care plan"), both), legalAdvice()};
    case PanelItemType::ExceptionReport:
    case PanelItemType::PlacementOrderOver12Months:
        return {paper("exception-report", Text::tr("Exception report")), legalAdvice()};
    case PanelItemType::Advice:
        return {mayBe(paper("update", Text::tr("Written update"))), legalAdvice()};
    }
    return {};
}

} // namespace

std::span<const PanelItemType> panelItemTypes()
{
    return types;
}

QString idOf(PanelItemType type)
{
    switch (type) {
    case PanelItemType::LongTermMatch:
        return u"long-term-match"_s;
    case PanelItemType::ResidentialApproval:
        return u"residential-approval"_s;
    case PanelItemType::DischargeOfCareOrder:
        return u"discharge-of-care-order"_s;
    case PanelItemType::SgoSupport:
        return u"sgo-support"_s;
    case PanelItemType::FinalCarePlan:
        return u"final-care-plan"_s;
    case PanelItemType::ExceptionReport:
        return u"exception-report"_s;
    case PanelItemType::PlacementOrderOver12Months:
        return u"placement-order-over-12-months"_s;
    case PanelItemType::Advice:
        return u"advice"_s;
    }
    return {};
}

QString labelOf(PanelItemType type)
{
    return panelWords("type", idOf(type));
}

std::optional<PanelItemType> panelItemTypeOf(QStringView id)
{
    const auto found = std::find_if(types.begin(), types.end(), [id](PanelItemType type) { return idOf(type) == id; });
    return found == types.end() ? std::nullopt : std::optional(*found);
}

bool isViewOnly(PanelItemType type)
{
    return type == PanelItemType::FinalCarePlan;
}

const std::vector<PanelPaper> &papersOf(PanelItemType type)
{
    static const std::map<PanelItemType, std::vector<PanelPaper>> all = [] {
        std::map<PanelItemType, std::vector<PanelPaper>> checklists;
        for (const PanelItemType each : types)
            checklists.emplace(each, checklistOf(each));
        return checklists;
    }();
    return all.at(type);
}

PaperState PanelPaperLine::state() const
{
    if (!notNeeded.isEmpty())
        return PaperState::NotNeeded;
    if (!received)
        return PaperState::Missing;
    if (paper.approval == PaperApproval::Lawyer)
        return PaperState::Ready;
    if (!approvedOn)
        return PaperState::AwaitsTeamManager;
    if (paper.approval == PaperApproval::TeamAndServiceManager && !secondOn)
        return PaperState::AwaitsServiceManager;
    return PaperState::Ready;
}

QString labelOf(PaperState state)
{
    switch (state) {
    case PaperState::Missing:
        return Text::tr("Not handed in");
    case PaperState::AwaitsTeamManager:
        return Text::tr("Awaits the team manager");
    case PaperState::AwaitsServiceManager:
        return Text::tr("Awaits the service manager");
    case PaperState::Ready:
        return Text::tr("Ready");
    case PaperState::NotNeeded:
        return Text::tr("Not needed");
    }
    return {};
}

QString labelOf(SittingState state)
{
    switch (state) {
    case SittingState::Planned:
        return Text::tr("Planned");
    case SittingState::Held:
        return Text::tr("Held");
    case SittingState::Cancelled:
        return Text::tr("Cancelled");
    }
    return {};
}

bool PanelItem::isAgreed() const
{
    return outcome == u"agreed"_s || outcome == u"agreed-with-conditions"_s;
}

QString panelWords(const char *field, const QString &id)
{
    const FormField *known = fieldOf(*formVocabularyOf(u"panel-item"), QString::fromLatin1(field));
    return known ? answerText(*known, id) : id;
}

} // namespace hearth
