// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/paneldesk.h"
#include "ui/panel/paneltab.h"

class QPushButton;
class QVBoxLayout;

namespace hearth {

class FormKeeper;
class FormView;
class PlainLabel;

/// One item while it is heard: what the papers show, discussion, recommendation, decision, dissent, what is to be
/// done. Why it cannot be decided as it stands is said before anybody records it.
class ItemPane final : public QWidget
{
    Q_OBJECT

public:
    ItemPane(const Services &services, PanelHost &host, QWidget *parent = nullptr);

    /// Shows the item of \a key; shown again, what was typed stays.
    void open(const QString &key);
    /// Stores what was typed, all but the decision itself; false when it could not, which is then said.
    bool store();
    /// Records what is typed as the panel's decision.
    void decide();
    [[nodiscard]] bool hasUnsavedTyping() const;
    void saveDrafts();
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void decided();

private:
    void build();
    [[nodiscard]] PanelItem typed() const;
    void defer();
    void showHead(const PanelItem &item);
    void showStanding();

    Services m_services;
    PanelHost &m_host;
    PanelDesk m_desk;
    QString m_key;
    PlainLabel *m_title;
    PlainLabel *m_people;
    PlainLabel *m_question;
    PlainLabel *m_standing;
    PlainLabel *m_kept;
    QPushButton *m_decide;
    QPushButton *m_defer;
    QPushButton *m_save;
    QPushButton *m_child;
    QVBoxLayout *m_body = nullptr;
    FormView *m_view = nullptr;
    FormKeeper *m_keeper = nullptr;
};

} // namespace hearth
