// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/clocks.h"
#include "ui/child/childtab.h"

class QHBoxLayout;
class QPushButton;
class QSplitter;
class QVBoxLayout;
class QStackedLayout;

namespace hearth {

class EmptyState;
class GroupedModel;
class GroupedView;
class PlainLabel;
class SearchField;
class StatusPill;
class WhatIfPanel;

/// Every row of every clock of a child, and beneath the list why the chosen one stands as it does: the arithmetic, the
/// source, and what was granted.
class ClocksTab final : public ChildTab
{
    Q_OBJECT

public:
    ClocksTab(const Services &services, QWidget *parent);

    void showChild(RecordId child) override;
    [[nodiscard]] QString asText() const override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QString chosen() const override;
    void choose(const QString &key) override;

private:
    [[nodiscard]] QWidget *makeCard();
    [[nodiscard]] const Clock *current() const;
    void showCurrent();
    void showAdjustments(const Clock *clock);
    void showAllowed(const Clock *clock);
    void showMeeting(const Clock *clock);
    void openMeeting();
    void showBeside(const Clock *clock);
    void askWhatIf(bool open);

    RecordId m_child = 0;
    SearchField *m_filter;
    GroupedModel *m_model;
    GroupedView *m_view;
    QStackedLayout *m_stack;
    PlainLabel *m_title;
    QPushButton *m_whatIfButton;
    WhatIfPanel *m_whatIf;
    QWidget *m_card = nullptr; ///< why the chosen clock stands as it does
    QSplitter *m_splitter;
    StatusPill *m_pill;
    PlainLabel *m_explanation;
    PlainLabel *m_source;
    PlainLabel *m_standing;
    QWidget *m_beside;
    QVBoxLayout *m_adjustments;
    QHBoxLayout *m_allowed;
};

} // namespace hearth
