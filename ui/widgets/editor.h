// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace hearth {

/// A form in a side panel. The panel has the buttons; the form says whether they may be pressed.
class Editor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    /// Something was typed since it was opened or saved.
    [[nodiscard]] virtual bool isDirty() const = 0;
    /// What is missing or wrong, one sentence each; Save waits until there is none.
    [[nodiscard]] virtual QStringList problems() const = 0;
    /// Saves; true when that is done and the panel may close. Else it said why (Navigator::complain).
    virtual bool save() = 0;
    [[nodiscard]] virtual QString saveText() const;
    /// Keeps what was typed as a draft, and forgets it.
    virtual void keepDraft();
    virtual void discardDraft();
    [[nodiscard]] virtual QWidget *firstFocus();

Q_SIGNALS:
    void edited();   ///< what isDirty() and problems() answer may be new
    void accepted(); ///< Return in the last of its fields: save it, if it can be
};

} // namespace hearth
