// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/casework/facts.h"

#include <QFrame>

#include <optional>

class QAction;

namespace hearth {

class ChildSearch;
class DateLineEdit;
class Workspace;

/// The strip over the page: back and forward, the search for a child, undo and redo, and the day everything is judged
/// as at.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    struct Acts
    {
        QAction *back;
        QAction *forward;
        QAction *undo;
        QAction *redo;
    };

    TopBar(const Workspace &workspace, const Acts &acts, QWidget *parent = nullptr);

    [[nodiscard]] ChildSearch *search() const { return m_search; }
    [[nodiscard]] DateLineEdit *asAtField() const { return m_asAt; }
    /// The day in force, into the field.
    void showAsAt();

Q_SIGNALS:
    /// Nothing: today again.
    void asAtChosen(std::optional<hearth::Date> day);

private:
    void chooseAsAt();

    const Workspace &m_workspace;
    ChildSearch *m_search;
    DateLineEdit *m_asAt;
};

} // namespace hearth
