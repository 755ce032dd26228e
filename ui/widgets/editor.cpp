// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editor.h"

namespace hearth {

QString Editor::saveText() const
{
    return tr("&Save");
}

void Editor::keepDraft() {}

void Editor::discardDraft() {}

QWidget *Editor::firstFocus()
{
    return nextInFocusChain();
}

} // namespace hearth
