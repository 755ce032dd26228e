// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/paneldesk.h"
#include "ui/widgets/page.h"

class QPushButton;

namespace hearth {

class FormKeeper;
class FormView;
class PlainLabel;
class StatusPill;

/// Who is at the sitting, by seat, with the quorum said as it is typed; the chair, general business, legal advice.
class AttendancePane final : public QWidget
{
    Q_OBJECT

public:
    explicit AttendancePane(const Services &services, QWidget *parent = nullptr);

    /// Shows the sitting of \a key; shown again, what was typed stays.
    void open(const QString &key);
    /// Stores what was typed; false when it could not, which is then said.
    bool store();
    [[nodiscard]] bool hasUnsavedTyping() const;
    void saveDrafts();
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void stored();

private:
    [[nodiscard]] ServiceForm asShown(const ServiceForm &form) const;
    /// As typed now.
    [[nodiscard]] PanelSitting typed() const;
    void allCame();
    void showQuorum();

    Services m_services;
    PanelDesk m_desk;
    QString m_key;
    StatusPill *m_pill;
    PlainLabel *m_quorum;
    PlainLabel *m_kept;
    QPushButton *m_all;
    QPushButton *m_save;
    FormView *m_view;
    FormKeeper *m_keeper;
};

} // namespace hearth
