// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/child/edittask.h"
#include "ui/network/addform.h"

namespace hearth {

/// Opens a form in the panel, in place of the one that stands there.
using TaskOpener = std::function<void(const EditTask &)>;

/// Adds somebody from the symbol of \a anchor in the network of \a child.
[[nodiscard]] EditTask addPersonTask(Workspace &workspace, RecordId child, const Member &anchor, NewRelative relative);
/// The person's own particulars, with their relationships beneath; \a open shows the forms of those.
[[nodiscard]] EditTask personTask(Workspace &workspace, RecordId child, const QString &key, const TaskOpener &open);
/// Removes somebody who was entered by mistake, with a reason.
[[nodiscard]] EditTask removePersonTask(Workspace &workspace, RecordId child, const QString &key);
/// Somebody who was entered twice becomes one.
[[nodiscard]] EditTask samePersonTask(Workspace &workspace, RecordId child, const QString &key);

/// A relationship of \a of with somebody who is there.
[[nodiscard]] EditTask addRelationTask(Workspace &workspace, RecordId child, const Member &of);
/// \a of: from whose side it reads.
[[nodiscard]] EditTask relationTask(Workspace &workspace, RecordId child, const Relationship &relationship,
                                    const Member &of);
[[nodiscard]] EditTask endRelationTask(Workspace &workspace, RecordId child, const Relationship &relationship,
                                       const Member &of);
[[nodiscard]] EditTask removeRelationTask(Workspace &workspace, RecordId child, const Relationship &relationship,
                                          const Member &of);

} // namespace hearth
