// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mywork/actionlist.h"
#include "ui/widgets/page.h"

class QAction;

namespace hearth {

class ActionModel;
class NameEdit;
class PlainLabel;
class TablePane;
class ValueTable;

/// The outstanding actions of My work: done by one key, given to somebody else in place, opened in the record of the
/// meeting that set them.
class ActionPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionPane(const Services &services, QWidget *parent = nullptr);

    /// Collects anew; answers how many there are.
    int show(const WorkFilter &filter);
    [[nodiscard]] QList<QAction *> tableActions() const;
    [[nodiscard]] QWidget *firstFocus() const;

private:
    void build();
    void complete();
    void open(std::size_t row);
    void askOwner();
    void reassign();
    void closeQuestion();
    void save(PlannedAction action, const QString &done);
    [[nodiscard]] const ActionLine *current() const;
    void showCurrent();

    Services m_services;
    ActionModel *m_model;
    TablePane *m_pane;
    ValueTable *m_table;
    QAction *m_done;
    QAction *m_reassign;
    QAction *m_open;
    QWidget *m_question;
    PlainLabel *m_questionWords;
    NameEdit *m_owner;
};

} // namespace hearth
