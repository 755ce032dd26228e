// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/changes.h"
#include "core/meetings/prompts.h"

#include <QWidget>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace hearth {

class PlainLabel;

/// An answer of the record before, beside what stands there now.
struct LastAnswer
{
    QString label; ///< empty where the section has one answer
    QString before;
    QString now;

    bool operator==(const LastAnswer &) const = default;
};

/// Beside a section: what was said last time, with what changed marked, and what there is to consider.
class SideColumn : public QWidget
{
    Q_OBJECT

public:
    explicit SideColumn(QWidget *parent = nullptr);

    /// \a words: how the section stands against the last record; \a canTake: there is something to take over.
    void showLast(const QString &title, const QString &words, const std::vector<LastAnswer> &answers, bool canTake);
    void showPrompts(const std::vector<PpmPrompt> &prompts);

Q_SIGNALS:
    void takeSection();
    void takeAll();

private:
    void fold();

    QToolButton *m_lastTitle;
    QWidget *m_lastBody;
    PlainLabel *m_words;
    QVBoxLayout *m_answers;
    QPushButton *m_take;
    QPushButton *m_takeAll;
    QToolButton *m_promptsTitle;
    QWidget *m_promptsBody;
    QVBoxLayout *m_prompts;
    std::vector<LastAnswer> m_shown;
    std::vector<QWidget *> m_answerWidgets;
    std::vector<QWidget *> m_promptWidgets;
};

} // namespace hearth
