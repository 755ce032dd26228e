// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/child/childtab.h"

class QHBoxLayout;
class QPushButton;
class QStackedLayout;

namespace hearth {

class GroupedModel;
class GroupedView;
class JourneyView;
class PlainLabel;

/// The child's path as a picture, and the same items as a table.
class JourneyTab final : public ChildTab
{
    Q_OBJECT

public:
    JourneyTab(const Services &services, QWidget *parent);

    void showChild(RecordId child) override;
    [[nodiscard]] QString asText() const override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QString chosen() const override;
    void choose(const QString &key) override;

private:
    [[nodiscard]] QHBoxLayout *makeStrip();
    [[nodiscard]] bool isTable() const;
    void showAs();
    void showDescription();
    void open(const QString &key);

    RecordId m_child = 0;
    JourneyView *m_view;
    GroupedModel *m_model;
    GroupedView *m_table;
    QPushButton *m_asTable;
    QWidget *m_scales;
    PlainLabel *m_description;
    QStackedLayout *m_stack;
};

} // namespace hearth
