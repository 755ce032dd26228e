// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace hearth {

class PlainLabel;

/// What stands where nothing is to be shown: an icon, a sentence that says what would be here, and the one act that
/// fills it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// \a icon: a name of `icons.h`; \a act may be left out.
    EmptyState(const QString &icon, const QString &sentence, QAction *act = nullptr, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setAct(QAction *act);

private:
    PlainLabel *m_sentence;
    QPushButton *m_button;
    QAction *m_act = nullptr;
};

} // namespace hearth
