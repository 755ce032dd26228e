// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/network/persontasks.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace hearth {

/// Under the particulars of a person: what they are to everybody they are connected with, each line with its acts, and
/// the acts on the person. It follows the workspace while the form stands open.
class RelationList : public QWidget
{
    Q_OBJECT

public:
    RelationList(Workspace &workspace, RecordId child, const QString &person, TaskOpener open, QWidget *parent);

private:
    void showRelations();
    void addLine(const Relationship &relationship);
    void addAct(QHBoxLayout *row, const QString &text, const QString &name, const std::function<EditTask()> &make);

    Workspace &m_workspace;
    RecordId m_child;
    QString m_person;
    TaskOpener m_open;
    QVBoxLayout *m_lines;
    QWidget *m_holder = nullptr;
};

} // namespace hearth
