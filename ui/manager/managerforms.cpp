// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manager/managerforms.h"

#include "core/casework/codelists.h"
#include "core/meetings/learning.h"
#include "core/meetings/managersfacts.h"
#include "core/workspace/ppmacts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ManagerForms)
};

FormContent supervision(const Workspace &workspace, RecordId id, Date)
{
    FormContent content;
    if (const ChildRecord *child = workspace.child(id))
        content.set(u"worker"_s, child->child.worker);
    content.set(u"manager"_s, workspace.person());
    return content;
}

// The newest disruption by the day, and the placement that stopped then.
FormContent disruption(const Workspace &workspace, RecordId id, Date on)
{
    FormContent content;
    const ChildRecord *child = workspace.child(id);
    if (!child)
        return content;
    std::optional<Date> ended;
    for (const Event &event : child->events) {
        if (event.kind == EventKind::Disruption && event.state == EventState::Held && event.on <= on)
            ended = event.on; // in order of day
    }
    content.set(u"ended"_s, ended);
    for (const Spell &spell : child->spells) {
        if (ended && spell.kind == SpellKind::Placement && spell.until == ended)
            content.set(u"placement"_s, Text::tr("%1, since %2", "placement, day")
                                            .arg(meaningOf(placementCodes(), spell.code), britishText(spell.from)));
    }
    return content;
}

std::vector<Change> establishes(const Workspace &workspace, const FormRecord &form)
{
    std::vector<Change> changes;
    const ChildRecord *child = workspace.child(form.stamp.childId);
    if (!child)
        return changes;
    const ChildForm *replaced = workspace.childForm(form.key + u'~' + QString::number(form.version - 1));
    if (replaced && replaced->state != FormState::Superseded)
        replaced = nullptr;
    acts::add(changes, managersFacts(form, replaced, *child), workspace.today());
    return changes;
}

// What the whole service reads should not say who it was.
QStringList namesInLearning(const Workspace &workspace, const FormRecord &form)
{
    const ChildRecord *child = workspace.child(form.stamp.childId);
    if (!child)
        return {};
    for (const Details &row : form.content.rows(u"learning"_s)) {
        const QString point = row.value(u"point"_s);
        if (withoutNames(point, child->child) != point)
            return {Text::tr("A learning point names the child: the whole service reads it, with the name left out.")};
    }
    return {};
}

} // namespace

std::vector<FormKind> managerFormKinds()
{
    FormKind ofSupervision{u"supervision"_s, FormKind::Signed::Once};
    ofSupervision.prefilled = supervision;
    ofSupervision.establishes = establishes;
    FormKind ofDisruption{u"disruption-meeting"_s, FormKind::Signed::Once};
    ofDisruption.prefilled = disruption;
    ofDisruption.establishes = establishes;
    ofDisruption.remarks = namesInLearning;
    return {ofSupervision, ofDisruption};
}

} // namespace hearth
