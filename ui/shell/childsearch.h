// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/facts.h"

#include <QWidget>

class QListWidget;

namespace hearth {

class SearchField;
class Workspace;

/// Finds a child by any part of a name or number as one types. Down and Up move through what was found, Return opens
/// it, Escape gives up.
class ChildSearch : public QWidget
{
    Q_OBJECT

public:
    explicit ChildSearch(const Workspace &workspace, QWidget *parent = nullptr);

    /// Gives the field the keyboard with its words selected.
    void begin();
    [[nodiscard]] SearchField *field() const { return m_field; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosen(hearth::RecordId child);
    void givenUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &words);
    void place();
    void move(int rows);
    void choose();

    const Workspace &m_workspace;
    SearchField *m_field;
    QListWidget *m_list;
};

} // namespace hearth
