// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/panel.h"

namespace hearth {

// A sitting gathered for paper: what core/documents/panelpapers.h takes and core/workspace/paneldesk.h answers.

/// An item with the child that it is about.
struct PanelPrintItem
{
    PanelItem item;
    const ChildRecord *child = nullptr; ///< never null when it is painted
};

/// A decision of an earlier sitting, for the agenda and the minutes.
struct PanelPrintMatter
{
    QString number; ///< of the child
    QString what;
    QString owner;
    Date target;
    QString standing; ///< in words: `Complied with`, `8 days over`
    QString note;
};

/// Legal advice that was written down: privileged.
struct PanelAdvice
{
    QString item; ///< key of the item that it was given for; empty: for another occasion, so it is in no pack at all
    QString text;
};

/// Its items are as the agenda has them, deferred ones last. `advice` is all that was ever written for the children of
/// items and matters, so that a copy can be searched for every word of it. Pointers are good until the next act.
struct PanelPrint
{
    PanelSitting sitting;
    std::vector<PanelPrintItem> items;
    std::vector<PanelPrintMatter> matters;
    std::vector<PanelAdvice> advice;
    std::optional<PapersDue> due;
};

} // namespace hearth
