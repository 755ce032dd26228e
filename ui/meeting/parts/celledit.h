// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/narrativeedit.h"

namespace hearth {

/// Sentences in a cell of a row: one line high until there is more. Return goes on to the next cell, Shift+Return
/// begins a line; Ctrl with Return, Up or Down is the row's.
class CellEdit final : public NarrativeEdit
{
    Q_OBJECT

public:
    /// \a name is what a screen reader calls it.
    CellEdit(const QString &name, const QString &placeholder, QWidget *parent);

Q_SIGNALS:
    void finished(); ///< Return: on to the next cell

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace hearth
