// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/child/childtab.h"

class QCheckBox;
class QComboBox;
class QStackedLayout;

namespace hearth {

class GroupedModel;
class GroupedView;
class PlainLabel;
class SearchField;

/// Who did what with a child's record, and when: from the audit, with what was there before and after in words.
class HistoryTab final : public ChildTab
{
    Q_OBJECT

public:
    HistoryTab(const Services &services, QWidget *parent);

    void showChild(RecordId child) override;
    [[nodiscard]] QString asText() const override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QString chosen() const override;
    void choose(const QString &key) override;

private:
    void showEntries();
    void showCurrent();

    RecordId m_child = 0;
    std::vector<AuditEntry> m_entries;
    SearchField *m_filter;
    QComboBox *m_order;
    QCheckBox *m_readings;
    GroupedModel *m_model;
    GroupedView *m_view;
    PlainLabel *m_title;
    PlainLabel *m_changes;
};

} // namespace hearth
