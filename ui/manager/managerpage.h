// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QTabWidget;

namespace hearth {

class ManagerTab;

/// What a team manager looks after: who carries how much, supervision, who leaves, and what disruptions taught.
class ManagerPage final : public Page
{
    Q_OBJECT

public:
    explicit ManagerPage(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    /// `detail`: `load`, `supervision`, `leaver`, `learning`; `state`: what it shows (`ManagerTab::state`).
    void goTo(const Place &place) override;
    [[nodiscard]] Place place() const override; ///< the same
    [[nodiscard]] bool hasUnsavedTyping() const override;
    void saveDrafts() override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QWidget *firstFocus() override;

    [[nodiscard]] ManagerTab *tab(const QString &id) const; ///< nullptr: there is none

private:
    [[nodiscard]] ManagerTab *current() const;

    QTabWidget *m_tabs;
    std::vector<ManagerTab *> m_faces; ///< in the order of the ids
};

} // namespace hearth
