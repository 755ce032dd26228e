// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formfacts.h"

#include "core/meetings/gatewayfacts.h"
#include "core/workspace/ppmacts.h"

namespace hearth {

std::vector<Change> factsOfForm(const Workspace &workspace, const FormRecord &form)
{
    std::vector<Change> changes;
    const ChildRecord *child = workspace.child(form.stamp.childId);
    if (!child)
        return changes;
    const FormRecord *replaced = nullptr;
    const QString former = form.key + u'~' + QString::number(form.version - 1);
    if (const ChildForm *version = workspace.childForm(former); version && version->state == FormState::Superseded)
        replaced = version;
    acts::add(changes, gatewayFacts(form, replaced, *child), workspace.today());
    return changes;
}

} // namespace hearth
