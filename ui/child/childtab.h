// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/child/edittask.h"
#include "ui/widgets/page.h"

#include <QWidget>

#include <optional>

namespace hearth {

/// One face of a child's page. It shows what the workspace has and asks the page for a form; it saves nothing itself.
class ChildTab : public QWidget
{
    Q_OBJECT

public:
    ChildTab(const Services &services, QWidget *parent) : QWidget(parent), m_services(services) {}

    /// Shows the child anew; what was chosen stays chosen where it is still there.
    virtual void showChild(RecordId child) = 0;
    /// The section as text, for pasting in the case system.
    [[nodiscard]] virtual QString asText() const = 0;
    [[nodiscard]] virtual QWidget *firstFocus() = 0;
    /// What the page keeps for coming back: the row chosen.
    [[nodiscard]] virtual QString chosen() const = 0;
    virtual void choose(const QString &key) = 0;
    /// The form that a draft was typed in, of a face that has forms of its own. Their drafts' keys begin with
    /// `child/ID/` and a word of the face.
    [[nodiscard]] virtual std::optional<EditTask> taskOfDraft(const Draft &) { return std::nullopt; }

Q_SIGNALS:
    void taskRequested(const hearth::EditTask &task);
    /// Another face has more of it: its id, and the row there.
    void elsewhere(const QString &tab, const QString &key);

protected:
    [[nodiscard]] const Services &services() const { return m_services; }

private:
    Services m_services;
};

} // namespace hearth
