// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mywork/meetinglist.h"
#include "ui/widgets/page.h"

class QAction;

namespace hearth {

class MeetingModel;
class TablePane;
class ValueTable;

/// The planning meetings and exception reports of My work: what was returned, what waits for a sign-off, what is being
/// written, and what can be started. Return does what the line says.
class MeetingPane final : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingPane(const Services &services, QWidget *parent = nullptr);

    /// Collects anew; answers how many there are.
    int show(const WorkFilter &filter);
    [[nodiscard]] QList<QAction *> tableActions() const;
    [[nodiscard]] QWidget *firstFocus() const;

private:
    void open(std::size_t row);
    void showCurrent();

    Services m_services;
    MeetingModel *m_model;
    TablePane *m_pane;
    ValueTable *m_table;
    QAction *m_go;
};

} // namespace hearth
