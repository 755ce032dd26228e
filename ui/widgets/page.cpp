// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include <QAction>

namespace hearth {

void Page::goTo(const Place &) {}

Place Page::place() const
{
    return {};
}

bool Page::hasUnsavedTyping() const
{
    return false;
}

void Page::saveDrafts() {}

QList<QAction *> Page::pageActions()
{
    return {};
}

QWidget *Page::firstFocus()
{
    return nullptr;
}

} // namespace hearth
