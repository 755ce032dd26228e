// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/formacts.h"
#include "core/workspace/workspaceprivate.h"

#include <algorithm>

namespace hearth {

namespace {

template <typename Form>
const Form *ofKey(const std::vector<Form> &forms, const QString &key)
{
    const auto found = std::find_if(forms.begin(), forms.end(), [&key](const Form &form) { return form.key == key; });
    return found == forms.end() ? nullptr : &*found;
}

} // namespace

const std::vector<ServiceForm> &Workspace::serviceForms() const
{
    return d->shared.forms();
}

const ServiceForm *Workspace::serviceForm(const QString &key) const
{
    return ofKey(d->shared.forms(), key);
}

const ChildForm *Workspace::childForm(const QString &key) const
{
    for (const ChildRecord &record : d->roster.records()) {
        if (const ChildForm *form = ofKey(record.forms, key))
            return form;
    }
    return nullptr;
}

RecordId Workspace::saveForm(const ChildForm &form)
{
    const bool isNew = form.stamp.id == 0;
    return d->commitOne(acts::saveForm(d->roster, form),
                        {isNew ? QStringLiteral("begin-form") : QStringLiteral("save-form"),
                         isNew ? tr("Begin a form") : tr("Save a form"), QString()},
                        form.stamp.id);
}

RecordId Workspace::saveForm(const ServiceForm &form)
{
    const bool isNew = form.stamp.id == 0;
    return d->commitOne(acts::saveForm(d->shared, form),
                        {isNew ? QStringLiteral("begin-form") : QStringLiteral("save-form"),
                         isNew ? tr("Begin a form") : tr("Save a form"), QString()},
                        form.stamp.id);
}

} // namespace hearth
