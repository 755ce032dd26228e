// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace hearth {

/// One subject of the settings: a heading, a sentence on what it is for, and what can be set.
class SettingsBlock : public QFrame
{
    Q_OBJECT

public:
    SettingsBlock(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// A field under its label, which is its buddy.
    void addField(const QString &label, QWidget *field, QWidget *buddy = nullptr);

private:
    QVBoxLayout *m_column;
};

} // namespace hearth
