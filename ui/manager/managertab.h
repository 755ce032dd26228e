// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QAction>

namespace hearth {

/// One face of the page of a team.
class ManagerTab : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void refresh() = 0;
    [[nodiscard]] virtual QList<QAction *> tabActions() = 0;
    [[nodiscard]] virtual QWidget *firstFocus() = 0;
    /// What it shows, in its own words, so that going back finds it.
    [[nodiscard]] virtual QString state() const { return {}; }
    virtual void setState(const QString &) {}
    [[nodiscard]] virtual bool hasUnsavedTyping() const { return false; }
    virtual void saveDrafts() {}
};

} // namespace hearth
