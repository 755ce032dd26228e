// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/child/childtab.h"

class QAction;
class QPushButton;
class QStackedLayout;

namespace hearth {

class CompareView;
class PlainLabel;
class PpmModel;
class ValueTable;
struct PpmRecord;

/// The Permanence Planning Meetings of a child: their records, and the act that starts one.
class PpmTab final : public ChildTab
{
    Q_OBJECT

public:
    PpmTab(const Services &services, QWidget *parent);

    void showChild(RecordId child) override;
    [[nodiscard]] QString asText() const override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QString chosen() const override;
    void choose(const QString &key) override;

private:
    QWidget *makeList();
    void start();
    void openCurrent();
    void compare();
    void makePdf();
    void copyText();
    void showState();
    [[nodiscard]] const PpmRecord *current() const;

    RecordId m_child = 0;
    PpmModel *m_model;
    ValueTable *m_table;
    QAction *m_start;
    QPushButton *m_open = nullptr;
    QPushButton *m_compareButton = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_copy = nullptr;
    PlainLabel *m_hint = nullptr;
    CompareView *m_compare;
    QStackedLayout *m_stack;
};

} // namespace hearth
