// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ppmmerge.h"

#include <QFrame>

class QVBoxLayout;

namespace hearth {

class PlainLabel;

/// Two people gave one place different texts: both stand side by side until somebody has chosen, one place after the
/// other.
class ConflictPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget *parent = nullptr);

    /// \a content tells the names of rows. Hides itself when there is no conflict.
    void show(const std::vector<PpmConflict> &conflicts, const PpmContent &content);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void settled(const hearth::PpmConflict &conflict, hearth::PpmSide side);

private:
    PlainLabel *m_words;
    QVBoxLayout *m_column;
    std::vector<PpmConflict> m_shown;
    QWidget *m_body = nullptr;
    QWidget *m_first = nullptr;
};

} // namespace hearth
