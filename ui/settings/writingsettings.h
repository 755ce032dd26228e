// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spelling/spellchecker.h"
#include "ui/settings/block.h"

class QCheckBox;
class QListWidget;
class QPushButton;
class QSettings;

namespace hearth {

/// Spelling, on or off, and the words that a person has added.
class WritingSettings : public SettingsBlock
{
    Q_OBJECT

public:
    explicit WritingSettings(QSettings &settings, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showWords();
    void forgetWord();

    QSettings &m_settings;
    QCheckBox *m_spelling;
    QListWidget *m_words;
    QPushButton *m_forget;
};

} // namespace hearth
