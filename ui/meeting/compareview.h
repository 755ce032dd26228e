// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ppmrecord.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace hearth {

class PlainLabel;

/// Two records of a child, side by side: the sections that differ, with what is gone and what is new marked.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(QWidget *parent = nullptr);

    /// The earlier one stands on the left, whichever comes first here.
    void show(const PpmRecord &one, const PpmRecord &other);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PlainLabel *m_title;
    QScrollArea *m_area;
};

} // namespace hearth
