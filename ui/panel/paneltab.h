// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/paneldesk.h"
#include "ui/child/edittask.h"
#include "ui/widgets/page.h"

namespace hearth {

class Editor;

/// What a face of the panel's page asks of the page.
class PanelHost
{
public:
    virtual ~PanelHost() = default;

    /// Opens a form in the side panel.
    virtual void edit(EditTask task, RecordId child = 0) = 0;
    virtual void open(Editor *editor) = 0;
    /// \a tab: `agenda`, `matters`, `sitting`, `after`; empty: the one that is open.
    virtual void openSitting(const QString &key, const QString &tab = {}) = 0;
};

/// One face of the panel's page.
class PanelTab : public QWidget
{
    Q_OBJECT

public:
    PanelTab(const Services &services, PanelHost &host, QWidget *parent)
        : QWidget(parent), m_services(services), m_host(host), m_desk(services.workspace)
    {}

    /// Everything computed is new, or another sitting is shown; empty: there is none.
    virtual void showSitting(const QString &sitting) = 0;
    /// Stores what was typed, before another sitting or face is shown.
    virtual void leave() {}
    [[nodiscard]] virtual bool hasUnsavedTyping() const { return false; }
    virtual void saveDrafts() {}
    [[nodiscard]] virtual QList<QAction *> tabActions() { return {}; }
    [[nodiscard]] virtual QWidget *firstFocus() = 0;

protected:
    [[nodiscard]] Workspace &workspace() const { return m_services.workspace; }

    Services m_services;
    PanelHost &m_host;
    PanelDesk m_desk;
};

} // namespace hearth
