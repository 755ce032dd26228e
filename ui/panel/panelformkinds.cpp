// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/panelformkinds.h"

#include "core/meetings/panelcheckpoints.h"
#include "ui/forms/formfacts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PanelFormKinds)
};

/// The child looked after review that the annual review prepares, where it is booked.
FormContent withReview(const Workspace &workspace, RecordId id, Date on)
{
    FormContent content;
    std::optional<Date> review;
    if (const ChildRecord *child = workspace.child(id)) {
        for (const Event &event : child->events) {
            if (event.kind == EventKind::ClaReview && event.state == EventState::Booked && event.on >= on &&
                (!review || event.on < *review))
                review = event.on;
        }
    }
    content.set(u"review"_s, review);
    return content;
}

QStringList remarksOnReview(const Workspace &, const FormRecord &form)
{
    for (const char *option : {"special-guardianship", "adoption", "child-arrangements", "return-home"}) {
        if (form.content.answer(QLatin1StringView(option)) == u"pursue"_s)
            return {Text::tr("Something is to be pursued: a change of plan goes through a planning meeting and the "
                             "child looked after review.")};
    }
    return {};
}

QStringList remarksOnChallenge(const Workspace &, const FormRecord &form)
{
    if (form.content.answer(u"outcome"_s) == u"permanent"_s)
        return {Text::tr("The Permanence Panel has to approve it: put it on an agenda from the list of reviews and "
                         "challenges.")};
    return {};
}

} // namespace

std::vector<FormKind> panelFormKinds()
{
    FormKind review{formOf(PanelCheckpoint::AnnualReview), FormKind::Signed::Once};
    review.prefilled = withReview;
    review.establishes = factsOfForm;
    review.remarks = remarksOnReview;
    FormKind challenge{formOf(PanelCheckpoint::ChallengePanel), FormKind::Signed::Once};
    challenge.establishes = factsOfForm;
    challenge.remarks = remarksOnChallenge;
    return {review, challenge};
}

} // namespace hearth
