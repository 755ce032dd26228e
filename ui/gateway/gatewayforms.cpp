// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateway/gatewayforms.h"

#include "core/meetings/gateway.h"
#include "ui/forms/formfacts.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

// The latest held by the day, or the earliest booked.
const Event *latest(const ChildRecord &child, EventKind kind, EventState state, Date by)
{
    const Event *found = nullptr;
    for (const Event &event : child.events) {
        if (event.kind == kind && event.state == state && (state == EventState::Booked || event.on <= by) &&
            (!found || event.on >= found->on))
            found = &event;
    }
    return found;
}

void setDay(FormContent &content, const QString &field, const Event *event)
{
    if (event)
        content.set(field, std::optional(event->on));
}

bool isAccommodated(const ChildRecord &child, Date on)
{
    for (const Spell &spell : child.spells) {
        if (spell.kind == SpellKind::LegalStatus && spell.code == u"V2"_s && spell.inForceOn(on))
            return true;
    }
    return false;
}

void prefillGateway(const ChildRecord &child, Date on, FormContent &content)
{
    content.set(u"presented-by"_s, child.child.worker);
    setDay(content, u"swet"_s, latest(child, EventKind::SwetSubmitted, EventState::Held, on));
    if (const Event *assessed = latest(child, EventKind::AssessmentCompleted, EventState::Held, on)) {
        content.set(u"assessment"_s, assessed->details.value(u"assessment"_s));
        setDay(content, u"assessed-on"_s, assessed);
    }
    if (isAccommodated(child, on))
        content.set(u"kind"_s, u"s20"_s);
}

void prefillPreProceedings(const ChildRecord &child, Date on, FormContent &content)
{
    setDay(content, u"letter-on"_s, latest(child, EventKind::LetterBeforeProceedings, EventState::Held, on));
    setDay(content, u"planned-issue"_s, latest(child, EventKind::ProceedingsIssued, EventState::Booked, on));
    setDay(content, u"planned-step-down"_s, latest(child, EventKind::PreProceedingsEnded, EventState::Booked, on));
}

void prefillReturnHome(const ChildRecord &child, Date on, FormContent &content)
{
    setDay(content, u"meeting-on"_s, latest(child, EventKind::CarePlanningMeeting, EventState::Held, on));
    content.set(u"was-s20"_s, isAccommodated(child, on) ? u"yes"_s : u"no"_s);
}

void prefillSteps(const ChildRecord &child, Date on, FormContent &content)
{
    setDay(content, u"family-book"_s, latest(child, EventKind::FamilyBook, EventState::Held, on));
    setDay(content, u"guide"_s, latest(child, EventKind::ChildrensGuide, EventState::Held, on));
    setDay(content, u"first-stage"_s, latest(child, EventKind::LifeStoryFirstStage, EventState::Held, on));
    setDay(content, u"book"_s, latest(child, EventKind::LifeStoryBook, EventState::Held, on));
    setDay(content, u"letter"_s, latest(child, EventKind::LaterLifeLetter, EventState::Held, on));
}

FormContent prefilled(const QString &form, const Workspace &workspace, RecordId id, Date on)
{
    FormContent content;
    const ChildRecord *child = workspace.child(id);
    if (!child)
        return content;
    if (form == u"legal-gateway"_s)
        prefillGateway(*child, on, content);
    else if (form == u"pre-proceedings-meeting"_s)
        prefillPreProceedings(*child, on, content);
    else if (form == u"return-home"_s)
        prefillReturnHome(*child, on, content);
    else if (form == u"sibling-decision"_s)
        setDay(content, u"assessed-on"_s, latest(*child, EventKind::SiblingAssessment, EventState::Held, on));
    else if (form == u"adoption-steps"_s)
        prefillSteps(*child, on, content);
    return content;
}

QStringList remarks(const Workspace &workspace, const FormRecord &form)
{
    const ChildRecord *child = workspace.child(form.stamp.childId);
    return child ? gatewayRemarks(form, *child, workspace.workingDays()) : QStringList();
}

FormKind kindOf(const QString &form, FormKind::Signed signedOff)
{
    FormKind kind;
    kind.form = form;
    kind.signedOff = signedOff;
    kind.prefilled = [form](const Workspace &workspace, RecordId child, Date on) {
        return prefilled(form, workspace, child, on);
    };
    kind.establishes = factsOfForm;
    kind.remarks = remarks;
    return kind;
}

} // namespace

std::vector<FormKind> gatewayFormKinds()
{
    using Signed = FormKind::Signed;
    // A meeting is closed by whoever kept its record; an authorisation and a report are signed by a second person.
    std::vector<FormKind> kinds = {kindOf(u"legal-gateway"_s, Signed::Once),
                                   kindOf(u"legal-gateway-review"_s, Signed::Once),
                                   kindOf(u"pre-proceedings-meeting"_s, Signed::Once),
                                   kindOf(u"care-planning-meeting"_s, Signed::Once),
                                   kindOf(u"sibling-decision"_s, Signed::Twice),
                                   kindOf(u"return-home"_s, Signed::Twice),
                                   kindOf(u"childs-permanence-report"_s, Signed::Twice),
                                   kindOf(u"adoption-steps"_s, Signed::Once)};
    FormKind advice;
    advice.form = u"legal-advice"_s;
    advice.signedOff = Signed::Once;
    kinds.push_back(advice);
    return kinds;
}

} // namespace hearth
