// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel/panellists.h"
#include "ui/panel/paneltab.h"

class QComboBox;
class QListWidget;
class QStackedLayout;

namespace hearth {

class AttendancePane;
class EmptyState;
class ItemPane;

/// The sitting while it is held: attendance first, then item by item. Ctrl+Page Down and Ctrl+Page Up go on and back.
class SittingTab final : public PanelTab
{
    Q_OBJECT

public:
    SittingTab(const Services &services, PanelHost &host, QWidget *parent);

    void showSitting(const QString &sitting) override;
    void leave() override;
    [[nodiscard]] bool hasUnsavedTyping() const override;
    void saveDrafts() override;
    [[nodiscard]] QWidget *firstFocus() override;
    /// Key of the item that is heard; empty: attendance.
    [[nodiscard]] QString current() const { return m_current; }
    /// Goes to an item of the sitting; attendance where it is none.
    void select(const QString &key) { go(static_cast<int>(m_steps.indexOf(key))); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fillSteps();
    void go(int row);
    void step(int by);
    void showStep();

    QString m_sitting;
    QString m_current;
    QStringList m_steps; ///< keys; the first one is empty: attendance
    bool m_filling = false;
    QListWidget *m_list;
    QComboBox *m_box;
    AttendancePane *m_attendance;
    ItemPane *m_item;
    EmptyState *m_none;
    QStackedLayout *m_stack;
};

} // namespace hearth
