// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/panelcheckpoints.h"

#include "core/casework/formvocabulary.h"
#include "core/meetings/panel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PanelCheckpoints)
};

constexpr int daysAhead = 14; // as the clocks have it: what is due within them is soon

constexpr std::array everyCheckpoint = {PanelCheckpoint::AnnualReview, PanelCheckpoint::ChallengePanel};

/// Where a checkpoint is asked for and written down.
struct Origin
{
    const char *rule;
    EventKind event;
};

Origin originOf(PanelCheckpoint checkpoint)
{
    return checkpoint == PanelCheckpoint::AnnualReview
               ? Origin{"fostering.annual-review", EventKind::AnnualPermanenceReview}
               : Origin{"residential.permanence", EventKind::ChallengePanel};
}

bool isUnfinished(const FormRecord &form)
{
    return form.state == FormState::Draft || form.state == FormState::Returned || form.state == FormState::Submitted;
}

/// The row that runs and is due first, else the one that began last.
const Clock *clockOf(const std::vector<Clock> &clocks, const char *rule)
{
    const Clock *running = nullptr;
    const Clock *newest = nullptr;
    for (const Clock &clock : clocks) {
        if (clock.rule->id != QLatin1StringView(rule))
            continue;
        if (clock.isDuty() && clock.due && (!running || *clock.due < *running->due))
            running = &clock;
        if (!newest || clock.started >= newest->started)
            newest = &clock;
    }
    return running ? running : newest;
}

std::optional<Date> firstBooked(const ChildRecord &child, EventKind kind, std::optional<Date> after)
{
    std::optional<Date> first;
    for (const Event &event : child.events) {
        if (event.kind == kind && event.state == EventState::Booked && (!after || event.on > *after) &&
            (!first || event.on < *first))
            first = event.on;
    }
    return first;
}

std::optional<Date> lastHeld(const ChildRecord &child, EventKind kind, Date asAt)
{
    std::optional<Date> last;
    for (const Event &event : child.events) {
        if (event.kind == kind && event.state == EventState::Held && event.on <= asAt && (!last || event.on > *last))
            last = event.on;
    }
    return last;
}

std::optional<Date> nextReview(const ChildRecord &child, const std::vector<Clock> &clocks, Date asAt)
{
    if (const auto booked = firstBooked(child, EventKind::ClaReview, asAt - 1))
        return booked;
    std::optional<Date> due;
    for (const Clock &clock : clocks) {
        const bool isReview = clock.rule->id == u"review.first"_s || clock.rule->id == u"review.second"_s ||
                              clock.rule->id == u"review.next"_s;
        if (isReview && clock.isDuty() && clock.due && (!due || *clock.due < *due))
            due = clock.due;
    }
    return due;
}

/// The form that is being written, and the one that was signed off last.
struct Forms
{
    const ChildForm *unfinished = nullptr;
    const ChildForm *last = nullptr;
};

Forms formsOf(const ChildRecord &child, const QString &id, Date asAt)
{
    Forms found;
    for (const ChildForm &form : child.forms) {
        if (form.form != id)
            continue;
        if (isUnfinished(form) && (!found.unfinished || form.on >= found.unfinished->on))
            found.unfinished = &form;
        const bool isSigned = form.state == FormState::Approved && form.approvedOn && *form.approvedOn <= asAt;
        if (isSigned && (!found.last || form.on >= found.last->on))
            found.last = &form;
    }
    return found;
}

QString outcomeOf(PanelCheckpoint checkpoint, const ChildForm &form)
{
    const QString answer = form.content.answer(u"outcome"_s);
    if (checkpoint == PanelCheckpoint::AnnualReview)
        return answer.section(u'\n', 0, 0);
    const FormVocabulary *vocabulary = formVocabularyOf(form.form);
    const FormField *field = vocabulary ? fieldOf(*vocabulary, u"outcome") : nullptr;
    return field ? answerText(*field, answer) : answer;
}

/// What becomes of a home that the Challenge Panel wants to be permanent: nothing once the Permanence Panel has
/// decided.
void followToPanel(CheckpointLine &line, const ChildRecord &child, const ChildForm &challenge,
                   const std::vector<ServiceForm> &sittings, Date asAt)
{
    const auto approved = lastHeld(child, EventKind::ResidentialApproved, asAt);
    if (challenge.content.answer(u"outcome"_s) != u"permanent"_s || (approved && *approved >= challenge.on))
        return;
    line.step = CheckpointStep::ToPanel;
    for (const PanelItem &item : panelItemsOf(child)) {
        const auto sitting = std::find_if(sittings.begin(), sittings.end(),
                                          [&item](const ServiceForm &form) { return form.key == item.sitting; });
        if (item.type != PanelItemType::ResidentialApproval || item.deferred || sitting == sittings.end() ||
            sitting->state == FormState::Withdrawn || sitting->on < challenge.on)
            continue;
        line.step = item.isDecided() ? CheckpointStep::Held : CheckpointStep::OnAgenda;
        line.panel = sitting->on;
    }
}

void addSteps(CheckpointLine &line, const ChildRecord &child, const Forms &forms,
              const std::vector<ServiceForm> &sittings, Date asAt)
{
    const bool runs = line.clock && line.clock->isDuty();
    line.step = runs ? CheckpointStep::ToHold : CheckpointStep::Held;
    if (!runs && line.booked)
        line.step = CheckpointStep::Again;
    if (!runs && forms.last && line.checkpoint == PanelCheckpoint::ChallengePanel)
        followToPanel(line, child, *forms.last, sittings, asAt);
    if (forms.last) {
        line.outcome = outcomeOf(line.checkpoint, *forms.last);
        line.form = forms.last->key;
    }
    if (forms.unfinished) {
        line.step = CheckpointStep::Writing;
        line.form = forms.unfinished->key;
    }
}

} // namespace

std::span<const PanelCheckpoint> panelCheckpoints()
{
    return everyCheckpoint;
}

QString formOf(PanelCheckpoint checkpoint)
{
    return idOf(originOf(checkpoint).event);
}

QString labelOf(CheckpointStep step)
{
    switch (step) {
    case CheckpointStep::ToHold:
        return Text::tr("to be held");
    case CheckpointStep::Writing:
        return Text::tr("being written");
    case CheckpointStep::ToPanel:
        return Text::tr("to go to the Permanence Panel");
    case CheckpointStep::OnAgenda:
        return Text::tr("on the agenda of the Permanence Panel");
    case CheckpointStep::Again:
        return Text::tr("to be looked at again");
    case CheckpointStep::Held:
        return Text::tr("held");
    }
    return {};
}

bool CheckpointLine::isToDo(Date asAt) const
{
    switch (step) {
    case CheckpointStep::Writing:
    case CheckpointStep::ToPanel:
        return true;
    case CheckpointStep::ToHold:
        return clock->status == Status::Soon || clock->status == Status::Overdue;
    case CheckpointStep::Again:
        return *booked <= asAt + daysAhead;
    case CheckpointStep::OnAgenda:
    case CheckpointStep::Held:
        break;
    }
    return false;
}

std::vector<CheckpointLine> checkpointLines(const std::vector<ChildRecord> &children,
                                            const std::function<const std::vector<Clock> &(RecordId)> &clocks,
                                            const std::vector<ServiceForm> &sittings, Date asAt)
{
    std::vector<CheckpointLine> lines;
    for (const ChildRecord &child : children) {
        const std::vector<Clock> &rows = clocks(child.child.stamp.id);
        for (const PanelCheckpoint checkpoint : everyCheckpoint) {
            const Origin origin = originOf(checkpoint);
            const Forms forms = formsOf(child, formOf(checkpoint), asAt);
            CheckpointLine line;
            line.childId = child.child.stamp.id;
            line.checkpoint = checkpoint;
            line.clock = clockOf(rows, origin.rule);
            if (!line.clock && !forms.unfinished)
                continue;
            line.held = lastHeld(child, origin.event, asAt);
            if (!forms.unfinished && !line.held && !line.clock->isDuty())
                continue; // it ended before anybody owed it
            line.booked = firstBooked(child, origin.event, line.held);
            line.review = nextReview(child, rows, asAt);
            addSteps(line, child, forms, sittings, asAt);
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

} // namespace hearth
